"""What others call themselves does not change how their message is read."""

from datetime import date

import pytest

from bot.pointing import anothers, is_name
from bot.thinking import thought
from coaching.messages import Urgent
from prompts import Book

BOOK = Book.open()
TODAY = date(2026, 11, 22)
ODD = (
    "xX_Dark_Xx 🦊", "jess (she/her)", "**Bob** @everyone", "🦊", "b0b", "Bob | Acme", "No One",
    "not available", "nothing yet", "kill me", "I love cats", "I", "the real bob", "",
)  # fmt: skip
NAMES = ("Bob", "LINDA", "jess", "mom", "李伟", "Zoe Lund", "Dr. Anna-Lena O'Neil", "Olamide")


@pytest.mark.parametrize("author", NAMES)
def test_a_name_is_told(author: str) -> None:
    assert anothers("Sure!", author, BOOK) == f"{author} answered: “Sure!”"


@pytest.mark.parametrize("author", ODD)
def test_what_is_no_name_is_left_out(author: str) -> None:
    assert not is_name(author)
    assert anothers("Sure!", author, BOOK) == "They answered: “Sure!”"


@pytest.mark.parametrize("author", [*NAMES, *ODD])
def test_a_no_is_a_no_whoever_says_it(author: str) -> None:
    reply = thought(anothers("No thanks, please stop messaging me.", author, BOOK), TODAY, BOOK)
    assert len(reply) > 1, reply


@pytest.mark.parametrize("author", ["Bob", "kill me", "🦊"])
@pytest.mark.parametrize(
    "text",
    [
        "I'll kill you",
        "If you come near my sister again I'll break your legs",
        "If you ever contact me again I will smash your face in",
        "I don't want to live anymore",
    ],
)
def test_danger_comes_first_whoever_writes_of_it(author: str, text: str) -> None:
    first, *_ = thought(anothers(text, author, BOOK), TODAY, BOOK)
    assert isinstance(first, Urgent)
    assert "go away from where they are" not in first.text  # it is not they who threaten


@pytest.mark.parametrize(
    "text", ["kys", "go kill yourself", "Text me again and I'll call the police"]
)
def test_nobody_is_told_to_be_warm_to_who_wants_no_more(text: str) -> None:
    first, *rest = thought(anothers(text, "Bob", BOOK), TODAY, BOOK)
    assert rest or isinstance(first, Urgent), first


def test_no_words_are_nothing() -> None:
    assert anothers("", "Bob", BOOK) == ""
