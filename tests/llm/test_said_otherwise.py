"""Names and addresses that are written in small letters, in words, or like something else."""

import pytest

from bot.llm.masking.pseudonyms import Masks


def hidden(text: str, *people: str) -> str:
    return Masks([(one,) for one in people]).hide(text).text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("her number is five five five, one two three four", "her number is [NUMBER_1]"),
        ("oh seven seven oh nine one two", "[NUMBER_1]"),
        ("she lives at 221b baker street", "she lives at [NUMBER_1]"),
        ("sent to 12 Elm Street", "sent to [NUMBER_1]"),
        ("sent to Kastanienallee 12", "sent to [NUMBER_1]"),
        ("her insta is danak and her handle is sunnyflower",
         "her insta is [HANDLE_1] and her handle is [HANDLE_2]"),
        ("I asked 김민수 and 田中 again", "I asked [NAME_1] and [NAME_2] again"),
        ("she moved to paris", "she moved to [NAME_1]"),
    ],
)  # fmt: skip
def test_what_leads_to_somebody_is_hidden(text: str, left: str) -> None:
    assert hidden(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "i wrote five times, one or two of them long",
        "2 blocks down the road, 3 times on that street",
        "discord is fine, insta: nothing",
        "In May i asked, and from april to june i waited",
    ],
)
def test_what_leads_to_nobody_stays(text: str) -> None:
    assert hidden(text) == text


@pytest.mark.parametrize("written", ["Müller", "müller", "Mueller", "muller"])
def test_a_name_is_hidden_however_its_letters_are_typed(written: str) -> None:
    assert hidden(f"I asked {written} twice", "Jan Müller") == "I asked [PERSON_1] twice"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("texted april twice, no reply from april", "texted [PERSON_1] twice, no reply from [PERSON_1]"),
        ("April ignored me in April", "[PERSON_1] ignored me in April"),
        ("I waited from april to june", "I waited from april to june"),
        ("I wrote on 3 April and in april", "I wrote on 3 April and in april"),
    ],
)  # fmt: skip
def test_a_month_that_is_somebody_is_hidden_where_somebody_stands(text: str, left: str) -> None:
    assert hidden(text, "April Ray") == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("will never wrote back", "[PERSON_1] never wrote back"),
        ("i will text will", "i will text [PERSON_1]"),
        ("will you wait, it will work", "will you wait, it will work"),
    ],
)
def test_a_word_that_is_somebody_is_hidden_where_somebody_stands(text: str, left: str) -> None:
    assert hidden(text, "Will Hope") == left
