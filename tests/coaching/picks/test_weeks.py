"""Which week it is, and when picks come by themselves."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.memory import Settings
from coaching.picks import due, next_due, week_of
from coaching.picks.weeks import weeks_between
from tests.coaching.picks.world import person, pick

EPOCH = datetime(2024, 1, 1, tzinfo=UTC)
BERLIN = Settings(zone="Europe/Berlin")


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_a_week_has_its_iso_name() -> None:
    assert week_of(utc("2026-11-23T09:00")) == "2026-W48"
    assert week_of(utc("2027-01-02T09:00")) == "2026-W53"


def test_weeks_are_counted_across_years() -> None:
    assert weeks_between("2026-W52", "2027-W02") == 3  # 2026 has 53 weeks
    assert weeks_between("2026-W48", "2026-W48") == 0


@pytest.mark.parametrize(
    ("now", "comes"),
    [
        ("2026-11-23T07:59", False),
        ("2026-11-23T08:00", True),  # nine in Berlin
        ("2026-11-24T07:59", True),
        ("2026-11-24T08:00", False),  # a day late is too late
        ("2026-11-22T12:00", False),
    ],
)
def test_picks_come_from_the_chosen_hour_and_at_most_a_day_late(now: str, comes: bool) -> None:
    early = Settings(zone="Europe/Berlin", quiet_until=8)
    assert due(early, (), utc(now)) is comes


def test_picks_come_once_a_week() -> None:
    assert not due(BERLIN, (pick(person(), "2026-W48"),), utc("2026-11-23T08:30"))
    assert due(BERLIN, (pick(person(), "2026-W47"),), utc("2026-11-23T08:30"))


def test_picks_that_are_off_do_not_come() -> None:
    assert not due(Settings(weekly_picks=False), (), utc("2026-11-23T09:30"))


def test_picks_wait_for_a_chosen_day_even_into_the_next_week() -> None:
    no_sundays = Settings(pick_day=6, days=(0, 1, 2, 3, 4), zone="UTC", quiet_until=9)
    assert not due(no_sundays, (), utc("2026-11-22T09:30"))
    assert due(no_sundays, (), utc("2026-11-23T09:30"))


def test_picks_wait_for_quiet_hours_to_end() -> None:
    early = Settings(pick_hour=6, quiet_until=9, zone="UTC")
    assert next_due(early, utc("2026-11-22T00:00")) == utc("2026-11-23T09:00")


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ("2026-11-23T07:00", "2026-11-23T08:00"),
        ("2026-11-23T08:00", "2026-11-30T08:00"),
        ("2026-03-24T12:00", "2026-03-30T07:00"),  # summer time began on the 29th
        ("2026-10-20T12:00", "2026-10-26T08:00"),  # and ended on the 25th
    ],
)
def test_the_next_time_is_nine_on_monday_right_through_clock_changes(now: str, then: str) -> None:
    found = next_due(BERLIN, utc(now))
    assert found == utc(then)
    assert (found.weekday(), found.hour) == (0, 9)


def test_an_hour_the_clock_leaves_out_is_the_one_after() -> None:
    missing = Settings(zone="Europe/Berlin", pick_day=6, pick_hour=2, quiet_from=0, quiet_until=0)
    found = next_due(missing, utc("2026-03-27T00:00"))
    assert found.astimezone(ZoneInfo("Europe/Berlin")).hour == 3


@given(
    st.integers(0, 6 * 365 * 24 * 60).map(lambda minutes: EPOCH + timedelta(minutes=minutes)),
    st.integers(0, 6),
    st.integers(0, 23),
    st.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Kathmandu", None]),
)
def test_the_next_time_is_ahead_within_nine_days_and_due(
    now: datetime, day: int, hour: int, zone: str | None
) -> None:
    settings = Settings(zone=zone, pick_day=day, pick_hour=hour)
    found = next_due(settings, now)
    assert timedelta(0) < found - now < timedelta(days=9)
    assert due(settings, (), found)
    assert not due(settings, (), found - timedelta(seconds=1)) or due(settings, (), now)
