"""Names in pictures: short, told apart, never in letters that would be boxes."""

import unicodedata
from importlib import resources

import pytest

from coaching.pictures.names import LETTERS, Names, drawn
from tests.coaching.pictures.people import somebody


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Dana", "Dana"),
        ("  Zoë   Müller ", "Zoë Müller"),
        ("Nguyễn", "Nguyễn"),
        ("Ольга", "Ольга"),
        ("Νίκος", "Νίκος"),
        ("Dana 🌸", "Dana"),
        ("$x^2$ Ann", "$x^2$ Ann"),
        ("Maximilian-Alexander", "Maximilian…"),
        ("王芳", ""),
        ("Dana 王", ""),
        ("अनन्या", ""),
        ("محمد", ""),
        ("🌸", ""),
        ("", ""),
    ],
)
def test_a_name_is_drawn_whole_or_not_at_all(name: str, shown: str) -> None:
    assert drawn(name) == shown


def test_every_letter_that_is_drawn_is_in_the_font() -> None:
    from matplotlib.ft2font import FT2Font

    path = resources.files("matplotlib") / "mpl-data" / "fonts" / "ttf" / "DejaVuSans.ttf"
    known = FT2Font(str(path)).get_charmap()
    letters = [code for first, last in LETTERS for code in range(first, last + 1)]
    drawable = [code for code in letters if unicodedata.category(chr(code)) not in {"Cn", "Cf"}]

    missing = [chr(code) for code in drawable if code not in known]
    assert len(missing) < len(drawable) / 50, missing


def test_people_with_one_first_name_are_told_apart() -> None:
    people = [somebody(one) for one in ("Dana Cole", "Dana Ito", "Dana", "Ife", "former boss")]
    names = Names([*people, people[0]])

    assert [names.of(one) for one in people] == ["Dana C.", "Dana I.", "Dana", "Ife", "former boss"]
    assert names.numbered == {}


def test_who_cannot_be_drawn_has_a_number() -> None:
    fang, dana = somebody("王芳"), somebody()
    names = Names([dana, fang])

    assert (names.of(fang), names.of(dana)) == ("no. 1", "Dana")
    assert names.numbered == {"no. 1": "王芳"}
