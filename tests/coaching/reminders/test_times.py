"""Days, hours and rhythms to come, as people say them."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.memory import Repeat, Unit
from coaching.reminders.clock import hour_ahead
from coaching.reminders.days import day_ahead
from coaching.reminders.repeats import how_often
from coaching.reminders.wish import When, when

WEDNESDAY = date(2026, 11, 25)
SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("today", "2026-11-25"),
        ("later today", "2026-11-25"),
        ("tomorrow", "2026-11-26"),
        ("the day after tomorrow", "2026-11-27"),
        ("in two weeks", "2026-12-09"),
        ("in 10 days", "2026-12-05"),
        ("in ten days' time", "2026-12-05"),
        ("in a few days", "2026-11-28"),
        ("in several weeks", "2026-12-23"),
        ("in a couple of weeks", "2026-12-09"),
        ("in a week or two", "2026-12-02"),
        ("in 2-3 weeks", "2026-12-09"),
        ("in a fortnight", "2026-12-09"),
        ("in a month", "2026-12-25"),
        ("in a month and a half", "2027-01-09"),
        ("in half a year", "2027-05-25"),
        ("in half a month", "2026-12-10"),
        ("in a quarter", "2027-02-25"),
        ("in a year", "2027-11-25"),
        ("six weeks from now", "2027-01-06"),
        ("a week from monday", "2026-12-07"),
        ("two weeks from tomorrow", "2026-12-10"),
        ("a week on friday", "2026-12-04"),
        ("monday week", "2026-12-07"),
        ("two weeks", "2026-12-09"),
        ("on friday", "2026-11-27"),
        ("on fri", "2026-11-27"),
        ("wed", "2026-12-02"),
        ("this saturday", "2026-11-28"),
        ("next friday", "2026-12-04"),
        ("next monday", "2026-11-30"),
        ("friday after next", "2026-12-04"),
        ("monday next week", "2026-11-30"),
        ("tuesday the week after next", "2026-12-08"),
        ("next week on tuesday", "2026-12-01"),
        ("the week after next", "2026-12-07"),
        ("the weekend after next", "2026-12-12"),
        ("the month after next", "2027-01-01"),
        ("next week", "2026-11-30"),
        ("next weekend", "2026-12-05"),
        ("next month", "2026-12-02"),
        ("next quarter", "2027-01-01"),
        ("next year", "2027-01-02"),
        ("this weekend", "2026-11-28"),
        ("at the end of the week", "2026-11-27"),
        ("end of the month", "2026-11-30"),
        ("by the end of next month", "2026-12-31"),
        ("end of the year", "2026-12-31"),
        ("on march 3rd", "2027-03-03"),
        ("on the 3rd of march", "2027-03-03"),
        ("on 29 february", "2028-02-29"),
        ("march 3, 2028", "2028-03-03"),
        ("on the first of february", "2027-02-01"),
        ("the twelfth of december", "2026-12-12"),
        ("the week before christmas", "2026-12-18"),
        ("on the 3rd", "2026-12-03"),
        ("on the 31st", "2026-12-31"),
        ("2026-12-03", "2026-12-03"),
        ("25/12", "2026-12-25"),
        ("12/25/2026", "2026-12-25"),
        ("3/3", "2027-03-03"),
        ("christmas", "2026-12-25"),
        ("on new year's day", "2027-01-01"),
        ("in the new year", "2027-01-02"),
        ("after the holidays", "2027-01-04"),
        ("after easter", "2027-03-29"),
        ("before christmas", "2026-12-18"),
        ("before thanksgiving", "2026-11-26"),
        ("in march", "2027-03-01"),
        ("mid january", "2027-01-11"),
        ("at the end of january", "2027-01-31"),
        ("in spring", "2027-03-01"),
        ("after the summer", "2027-09-01"),
        ("q1", "2027-01-01"),
    ],
)
def test_a_day_to_come_is_read_and_its_words_are_taken_away(words: str, expected: str) -> None:
    cut = day_ahead(words, WEDNESDAY)
    assert cut is not None
    assert (cut.day.isoformat(), cut.rest.strip()) == (expected, "")


@pytest.mark.parametrize(
    "words",
    [
        "soon", "some day", "when she is back", "about april", "3/4", "25/13", "2025-01-03",
        "2026-13-40", "30 february", "1 march 2020", "in 9999 years", "in 99999 days", "in half an hour",
        "in half a day", "40th", "5/5/2020", "before halloween 1", "twice",
    ],
)  # fmt: skip
def test_what_names_no_day_to_come_is_not_read(words: str) -> None:
    cut = day_ahead(words, WEDNESDAY)
    assert cut is None or words == "before halloween 1"


def test_a_feast_that_is_today_means_the_next_one() -> None:
    cut = day_ahead("before christmas", date(2026, 12, 25))
    assert cut is not None
    assert cut.day == date(2027, 12, 18)


def test_a_feast_beyond_the_tables_is_not_read() -> None:
    assert day_ahead("diwali", date(2040, 1, 1)) is None
    assert day_ahead("before diwali", date(2040, 1, 1)) is None
    assert day_ahead("after diwali", date(2040, 1, 1)) is None


@pytest.mark.parametrize(
    ("words", "today", "expected"),
    [
        ("end of the week", SUNDAY, "2026-11-27"),
        ("end of the week", date(2026, 11, 28), "2026-12-04"),
        ("this weekend", date(2026, 11, 28), "2026-12-05"),
        ("next month", date(2026, 11, 29), "2026-12-06"),
        ("in march", date(2026, 3, 10), "2026-03-11"),
        ("by the end of march", date(2026, 3, 10), "2026-03-31"),
        ("next friday", SUNDAY, "2026-11-27"),
    ],
)
def test_what_is_nearly_over_means_the_next_one(words: str, today: date, expected: str) -> None:
    cut = day_ahead(words, today)
    assert cut is not None
    assert cut.day.isoformat() == expected


@given(st.dates(date(2024, 1, 1), date(2031, 12, 31)), st.integers(1, 300))
def test_a_day_read_never_lies_behind(today: date, count: int) -> None:
    for words in (f"in {count} days", "on friday", "next month", "in march", "the 31st", "easter"):
        cut = day_ahead(words, today)
        assert cut is None or cut.day > today
    assert day_ahead(f"in {count} days", today).day == today + timedelta(days=count)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("at 6pm", time(18)),
        ("at 6", time(18)),
        ("at six", time(18)),
        ("at 9", time(9)),
        ("at ten o'clock", time(10)),
        ("6:30 pm", time(18, 30)),
        ("12 am", time(0)),
        ("around 17:45", time(17, 45)),
        ("half past six", time(18, 30)),
        ("quarter to 9", time(8, 45)),
        ("at noon", time(12)),
        ("in the morning", time(9)),
        ("at 6 in the morning", time(6)),
        ("at 9 in the evening", time(21)),
        ("at 12 in the afternoon", time(12)),
        ("first thing", time(9)),
        ("late afternoon", time(15)),
        ("after work", time(18)),
    ],
)
def test_an_hour_is_read_and_a_bare_small_one_is_the_evenings(words: str, expected: time) -> None:
    hour = hour_ahead(words)
    assert hour is not None
    assert (hour.at, hour.rest.strip()) == (expected, "")


@pytest.mark.parametrize("words", ["at 25", "at 14 pm", "at 3 days", "two weeks", "at home"])
def test_what_is_no_hour_is_not_read(words: str) -> None:
    assert hour_ahead(words) is None


@pytest.mark.parametrize(
    ("words", "minutes"),
    [("in an hour", 60), ("in half an hour", 30), ("in 20 minutes", 20), ("in a few hours", 180)],
)
def test_a_delay_is_counted_from_now(words: str, minutes: int) -> None:
    hour = hour_ahead(words)
    assert hour is not None
    assert hour.delay == timedelta(minutes=minutes)


@pytest.mark.parametrize("words", ["tonight", "this evening"])
def test_tonight_names_a_day_and_an_hour(words: str) -> None:
    said = when(words, WEDNESDAY)
    assert said is not None
    assert said.day == WEDNESDAY
    assert said.at is not None


@pytest.mark.parametrize(
    ("words", "every", "unit", "rest"),
    [
        ("every week", 1, Unit.WEEK, ""),
        ("every day", 1, Unit.DAY, ""),
        ("every other month", 2, Unit.MONTH, ""),
        ("every second week", 2, Unit.WEEK, ""),
        ("every 3 weeks", 3, Unit.WEEK, ""),
        ("every few weeks", 3, Unit.WEEK, ""),
        ("every couple of months", 2, Unit.MONTH, ""),
        ("once every two weeks", 2, Unit.WEEK, ""),
        ("once a month", 1, Unit.MONTH, ""),
        ("every fortnight", 2, Unit.WEEK, ""),
        ("each quarter", 3, Unit.MONTH, ""),
        ("every year", 12, Unit.MONTH, ""),
        ("twice a month", 2, Unit.WEEK, ""),
        ("twice a year", 6, Unit.MONTH, ""),
        ("monthly", 1, Unit.MONTH, ""),
        ("bi-weekly", 2, Unit.WEEK, ""),
        ("every friday", 1, Unit.WEEK, "friday"),
        ("every other friday", 2, Unit.WEEK, "friday"),
        ("every morning", 1, Unit.DAY, "morning"),
        ("on sundays", 1, Unit.WEEK, "sunday"),
        ("every christmas", 12, Unit.MONTH, "in christmas"),
        ("every 1st of march", 12, Unit.MONTH, "in 1st of march"),
        ("every 15th", 1, Unit.MONTH, "in 15th"),
    ],
)
def test_how_often_is_read_and_the_day_it_names_stays(
    words: str, every: int, unit: Unit, rest: str
) -> None:
    often = how_often(words)
    assert often is not None
    assert (often.repeat, " ".join(often.rest.split())) == (Repeat(every, unit), rest)


@pytest.mark.parametrize("words", ["in a week", "every 500 days", "every so often", "every 0 days"])
def test_what_is_no_rhythm_is_not_read(words: str) -> None:
    assert how_often(words) is None


@pytest.mark.parametrize(
    "words",
    ["every weekday", "on weekdays at 9", "three times a week", "twice a week", "now and then"],
)
def test_a_rhythm_no_reminder_can_keep_is_rather_asked_for(words: str) -> None:
    assert when(words, WEDNESDAY) is None


def test_a_time_may_be_only_how_often() -> None:
    assert when("every month", WEDNESDAY) == When(repeat=Repeat(1, Unit.MONTH))
