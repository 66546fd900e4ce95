"""How long things stay, as it is promised, and the word to somebody who is not heard of."""

from dataclasses import replace
from datetime import date

import pytest

from coaching.memory import Keeps, Known
from coaching.messages import Choices, Text
from coaching.person import Person
from coaching.reconnect import staying
from coaching.turn import Ask, Moment
from coaching.wording.calendar import lasting
from tests.coaching.reconnect.talking import BOOK, NOW, Talk

FOR_GOOD = Keeps(texts=0, drafts=0)


def promised(keeps: Keeps, *accounts: str) -> list[str]:
    known = Known(keeps=keeps, accounts=accounts)
    moment = Moment(NOW, lambda: (_ for _ in ()).throw(AssertionError("nothing is made")))
    return list(staying.lines(Ask(Person(), "", moment, BOOK, known)))


def test_where_nothing_goes_by_itself_that_is_said() -> None:
    (line,) = promised(FOR_GOOD, "console")

    assert "Nothing runs out by itself" in line


def test_each_period_that_is_set_is_said() -> None:
    first, texts, drafts, idle, left = promised(
        Keeps(texts=730, drafts=90, idle=400, departed=14), "slack", "discord"
    )

    assert "stay until you delete them" in first
    assert "after two years" in texts
    assert "after 90 days" in drafts
    assert "nothing from you for 400 days" in idle
    assert "30 days before" in idle
    assert "everything goes 14 days later" in left


@pytest.mark.parametrize("accounts", [("console",), ("console", "discord")])
def test_whoever_has_a_terminal_is_never_deleted_and_not_told_so(accounts: tuple[str, ...]) -> None:
    lines = promised(replace(FOR_GOOD, idle=365), *accounts)

    assert len(lines) == 1
    assert "Nothing runs out by itself" in lines[0]


def test_the_idle_are_told_where_no_words_go() -> None:
    first, idle = promised(replace(FOR_GOOD, idle=365), "discord")

    assert "stay until you delete them" in first
    assert "for a year" in idle


def test_who_is_not_heard_of_is_told_the_day_and_what_to_press() -> None:
    told, choices = staying.notice(date(2027, 1, 4), date(2026, 12, 5), BOOK)

    assert isinstance(told, Text)
    assert isinstance(choices, Choices)
    assert "on 4 January 2027 I'd delete everything" in told.text
    assert [one.key for one in choices.choices] == ["stay:", "export:json", "forget:whole"]


def test_a_click_is_enough_to_stay() -> None:
    talk = Talk()
    talk.press("stay:")

    assert "stays" in talk.said


@pytest.mark.parametrize(
    ("days", "words"),
    [(1, "one day"), (30, "30 days"), (365, "a year"), (730, "two years"), (400, "400 days")],
)
def test_a_period_is_said_as_people_say_it(days: int, words: str) -> None:
    assert lasting(days) == words
