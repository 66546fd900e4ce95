"""Without a zone, the hours somebody writes at say when to come; a menu asks for the clock."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from coaching import clocks, habit
from coaching.memory import Settings
from coaching.messages import Choices, Text
from coaching.person import Person
from coaching.reconnect.setting.readers import read
from coaching.schedule import waking
from prompts import Book

BOOK = Book.open()
NOW = datetime(2026, 11, 23, 12, 40, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "usual"),
    [
        ((19,), 19),
        ((8, 19, 20, 21), 19),
        ((23, 0, 1, 12), 23),
        ((9, 15), 15),  # none of them more than once: the latest
    ],
)
def test_the_hours_most_was_written_at_are_the_waking_ones(
    written: tuple[int, ...], usual: int
) -> None:
    settings = habit.hours(Settings(), Person(hours=written), NOW)

    assert (settings.quiet_until, settings.quiet_from) == (usual, (usual + 3) % 24)
    assert waking(NOW, settings).hour in {(usual + more) % 24 for more in range(3)}


def test_hours_are_those_of_the_clock_that_is_asked_by() -> None:
    ahead = NOW.astimezone(timezone(timedelta(hours=5, minutes=30)))

    assert habit.hours(Settings(), Person(hours=(19,)), ahead).quiet_until == 0


def test_a_zone_that_is_known_is_kept_to_and_nothing_else() -> None:
    zoned = Settings(zone="Europe/Lisbon")

    assert habit.hours(zoned, Person(hours=(3,)), NOW) is zoned
    assert habit.hours(Settings(), Person(), NOW) == Settings()
    assert clocks.question(zoned, Person(hours=(3,)), NOW, BOOK) == ()


def test_only_the_last_hours_count() -> None:
    person = Person()
    for hour in range(40):
        person = habit.heard(person, Person(), NOW + timedelta(hours=hour))

    assert len(person.hours) == 12
    assert person.hours[-1] == (NOW + timedelta(hours=39)).hour


def test_the_clock_is_asked_for_once_with_a_menu_that_shows_the_time_there() -> None:
    person = Person(hours=(19,))
    text, choices = clocks.question(Settings(), person, NOW, BOOK)

    assert isinstance(text, Text)
    assert isinstance(choices, Choices)
    ways = choices.choices[0].ways
    assert len(ways) <= 25
    assert "13:40 · Berlin, Paris, Madrid, Rome" in [one.label for one in ways]
    for one in ways:
        outcome = read(one.key.removeprefix("settings:"), Settings())
        assert outcome is not None
        assert outcome.settings is not None
        assert outcome.settings.zone == one.key.removeprefix("settings:zone ")
    asked = habit.heard(Person(asked_zone=True), Person(), NOW)
    assert clocks.question(Settings(), asked, NOW, BOOK) == ()
