"""The one line that says why: specific, true, from what is known only."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from coaching.phrases import seeded
from coaching.picks import Scene, reason
from coaching.picks.reasons import span
from coaching.situation import Tie
from tests.coaching.picks.world import BOOK, TODAY, person, standing

SCENE = Scene(TODAY, "2026-W48", companies=frozenset({"acme"}))


def lines(days: int | None = 426, scene: Scene = SCENE, **more: Any) -> set[str]:
    one = standing(person(**more), days)
    return {reason(one, scene, BOOK, seeded(str(n))) for n in range(24)}


SAID = [
    ("what they did", {"value": "referred me to two clients in 2023"}, "eferred you to two clients in 2023"),
    ("what the user did", {"value": "I learned to weld from him"}, "You learned to weld from him"),
    ("what they gave", {"value": "advice on my first lease"}, "advice on your first lease"),
    ("the user's own words", {"value": "good for a laugh"}, "“good for a laugh”"),
    ("a rhythm", {"cadence": 90}, "every three months"),
    ("a weekly rhythm", {"cadence": 7}, "every week"),
    ("two weeks", {"cadence": 14}, "every two weeks"),
    ("ten days", {"cadence": 10}, "every ten days"),
    ("a month", {"cadence": 30}, "every month"),
    ("a year", {"cadence": 365}, "once a year"),
    ("where they met", {"how_met": "We met at my sister's wedding."}, "met at your sister's wedding"),
    ("where, in short", {"how_met": "through Kofi"}, "met through Kofi"),
    ("how they met, unclear", {"how_met": "old neighbours"}, "“old neighbours”"),
    ("how they met, a story", {"how_met": "at a party when she was late"}, "“at a party when she was late”"),
    ("a note", {"notes": "plays the cello\nlives in Ghent"}, "“plays the cello”"),
    ("a company others work at", {"company": "Acme"}, "Acme"),
    ("a long connection", {"connected_on": date(2014, 2, 1)}, "since 2014"),
    ("a connection", {"connected_on": date(2025, 2, 1)}, "onnected in 2025"),
    ("a close friend", {"tie": Tie.CLOSE_FRIEND}, "close"),
    ("a former colleague", {"tie": Tie.FORMER_COLLEAGUE}, "olleague"),
]  # fmt: skip


@pytest.mark.parametrize(("more", "words"), [row[1:] for row in SAID], ids=[row[0] for row in SAID])
def test_the_strongest_fact_is_said(more: dict[str, Any], words: str) -> None:
    found = lines(**more)
    if more.get("tie") is Tie.FORMER_COLLEAGUE:
        assert all("worked together" in line or words in line for line in found)
    else:
        assert all(words in line for line in found), found
    assert all("about 14 months" in line for line in found)


@pytest.mark.parametrize("tie", [*Tie, None])
def test_somebody_never_heard_of_since_gets_an_honest_line(tie: Tie | None) -> None:
    for line in lines(None, tie=tie):
        assert "ago" not in line
        assert "know" in line or "no note" in line


@pytest.mark.parametrize("tie", [*Tie, None])
def test_every_tie_has_a_line(tie: Tie | None) -> None:
    assert all("14 months" in line for line in lines(tie=tie))


@pytest.mark.parametrize(
    "more",
    [
        {"value": "taught me to weld"},
        {"value": "I learned a lot from him"},
        {"value": "good advice"},
        {"value": "a character"},
        {"cadence": 30},
        {"how_met": "at the choir"},
        {"how_met": "choir"},
        {"notes": "cello"},
        {"company": "Acme", "connected_on": date(2014, 2, 1)},
        {"connected_on": date(2014, 2, 1), "company": "Other"},
        {"connected_on": date(2025, 2, 1)},
        {},
    ],
    ids=str,
)
def test_a_reason_reads_in_several_ways(more: dict[str, Any]) -> None:
    assert len(lines(**more) | lines(None, **more)) >= 3


def test_a_birthday_is_said_first_with_its_day() -> None:
    for line in lines(birthday="--11-27", value="taught me to weld"):
        assert line.startswith("Birthday on Friday 27 November.")
        assert "you to weld" in line
    assert all(line.startswith("Birthday today.") for line in lines(birthday="--11-23"))


def test_a_company_without_anybody_valued_there_is_no_reason() -> None:
    found = lines(company="Acme", scene=replace(SCENE, companies=frozenset()))
    assert not any("Acme" in line for line in found)


def test_a_title_stays_with_the_name() -> None:
    one = standing(person("Dr. Farhad Amini", value="taught me to weld"))
    said = {reason(one, SCENE, BOOK, seeded(str(n))) for n in range(24)}
    assert any("Dr. Amini" in line for line in said)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (1, "a day"),
        (45, "about six weeks"),
        (200, "about seven months"),
        (365, "about a year"),
        (426, "about 14 months"),
        (690, "about 23 months"),
        (760, "about two years"),
    ],
)
def test_a_span_is_said_as_people_say_it(days: int, words: str) -> None:
    assert span(days) == words


def test_no_reason_reproaches_or_counts() -> None:
    words = " ".join(
        phrase.text.casefold()
        for key in BOOK.keys()  # noqa: SIM118  # a method of the book, not of a mapping
        if key.startswith("reconnect/picks/")
        for phrase in BOOK.phrases(key)
    )
    for banned in ("overdue", "streak", "neglect", "should have", "ignored", "!", "at risk"):
        assert banned not in words
