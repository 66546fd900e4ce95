"""Days on a timeline, birthdays and rhythms, in words."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from coaching.wording.calendar import birthday, dated, day_of, every

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (1, "every day"), (3, "every three days"), (7, "every week"), (14, "every two weeks"),
        (30, "every month"), (60, "every two months"), (365, "every year"), (182, "every 26 weeks"),
        (45, "every 45 days"),
    ],
)  # fmt: skip
def test_a_rhythm_is_told_in_its_largest_unit(days: int, words: str) -> None:
    assert every(days) == words


def test_a_day_of_another_year_is_told_with_it() -> None:
    assert dated(date(2026, 3, 12), TODAY) == "12 March"
    assert dated(date(2019, 5, 4), TODAY) == "4 May 2019"


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("1980-05-04", "4 May 1980"),
        ("--02-29", "29 February"),
        ("--13-01", "--13-01"),
        ("May", "May"),
    ],
)
def test_a_birthday_is_told_without_a_year_where_it_has_none(iso: str, words: str) -> None:
    assert birthday(iso) == words


def test_a_day_is_the_persons_own() -> None:
    late = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    assert day_of(late, timezone(timedelta(hours=2))) == date(2026, 11, 23)
