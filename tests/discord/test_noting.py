"""What was typed into a form that is not right yet comes back when it is opened again."""

from random import Random

import pytest

from bot.discord.arriving.asking import Asked
from bot.discord.arriving.origin import Origin
from bot.discord.arriving.windows import HandedIn
from bot.discord.cards import limits
from bot.discord.noting import filled_in, note_of
from coaching.forms import Field, Form, Shape
from coaching.messages import Choice, Filled
from prompts import Book

BOOK = Book.open()
OPTIONS = (Choice("a", "A friend"), Choice("b", "A client, or one I'd like"), Choice("c", "None"))
FORM = Form(
    key="kind:1",
    title="A form",
    send="Send",
    fields=(
        Field(name="line", label="Who *is* it?"),
        Field(name="lines", label="Words", shape=Shape.LINES),
        Field(name="one", label="Which?", shape=Shape.ONE, options=OPTIONS),
        Field(name="several", label="Which ones?", shape=Shape.SEVERAL, options=OPTIONS),
        Field(name="file", label="A list", shape=Shape.FILE),
    ),
)
LETTERS = "ab 1.-_*`~|<>@#:\\[]()&/>\n🌙é"


def handed_in(**values: str) -> HandedIn:
    asked = Asked(id="1", who=Origin("7"), channel="3", card="9" * 20)
    return HandedIn(asked, Filled(FORM.key, tuple(values.items())))


def values_of(form: Form) -> dict[str, str]:
    return {one.name: one.value for one in form.fields}


@pytest.mark.parametrize("seed", range(50))
def test_whatever_was_typed_comes_back(seed: int) -> None:
    chance = Random(seed)
    line = "".join(chance.choices(LETTERS.replace("\n", ""), k=40)).strip()
    lines = "".join(chance.choices(LETTERS, k=200)).strip()
    given = {"line": line, "lines": lines, "one": "b", "several": "a,c"}

    note = note_of(handed_in(**given), {"line": "Hm."}, FORM, BOOK)

    assert values_of(filled_in(FORM, note)) == {**given, "file": ""}


@pytest.mark.parametrize("letter", ["a", "*", "🌙", "`"])
def test_what_does_not_fit_is_left_out_and_the_rest_is_there(letter: str) -> None:
    given = {"line": "Dana", "lines": letter * 3900, "one": "a"}

    note = note_of(handed_in(**given), {"lines": "That's long."}, FORM, BOOK)

    texts = [one["content"] for one in note["components"] if "content" in one]
    assert sum(map(limits.length, texts)) <= limits.TEXT
    assert values_of(filled_in(FORM, note)) == {
        "line": "Dana",
        "lines": "",
        "one": "a",
        "several": "",
        "file": "",
    }


def test_what_is_wrong_is_told_by_the_name_of_its_field() -> None:
    note = note_of(handed_in(line="1"), {"line": "That is no name."}, FORM, BOOK)

    told, *_, row = note["components"]
    assert "**Who \\*is\\* it?**  That is no name." in told["content"]
    assert row["components"][0]["custom_id"] == f"form:{'9' * 20}:kind:1"
    assert note["flags"] == (1 << 15) | (1 << 6)


def test_without_the_form_what_is_wrong_is_told_all_the_same() -> None:
    note = note_of(handed_in(line="1"), {"line": "That is no name."}, None, BOOK)

    assert "That is no name." in note["components"][0]["content"]
    assert len(note["components"]) == 2
