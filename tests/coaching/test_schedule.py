"""Local time through clock changes: waking hours, days ahead, repeats."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.memory import Repeat, Settings, Unit
from coaching.schedule import local, next_repeat, on_day, waking, zone_named

BERLIN, NEW_YORK, SYDNEY = "Europe/Berlin", "America/New_York", "Australia/Sydney"
CHANGES = {
    BERLIN: (date(2026, 3, 29), date(2026, 10, 25)),
    NEW_YORK: (date(2026, 3, 8), date(2026, 11, 1)),
    SYDNEY: (date(2026, 10, 4), date(2026, 4, 5)),
}
"""The days the clocks go forward and back."""


def at(text: str, zone: str = BERLIN) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


def clock(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M")


@pytest.mark.parametrize(
    ("now", "settings", "expected"),
    [
        ("2026-11-23 12:30", Settings(), "2026-11-23 12:30"),
        ("2026-11-23 22:15", Settings(), "2026-11-24 09:00"),
        ("2026-11-23 03:15", Settings(), "2026-11-23 09:00"),
        ("2026-11-23 21:00", Settings(), "2026-11-24 09:00"),
        ("2026-11-23 09:00", Settings(), "2026-11-23 09:00"),
        ("2026-11-23 13:59", Settings(quiet_from=13, quiet_until=15), "2026-11-23 15:00"),
        ("2026-11-23 23:00", Settings(quiet_from=9, quiet_until=9), "2026-11-23 23:00"),
        ("2026-11-23 23:00", Settings(quiet_from=8, quiet_until=0), "2026-11-24 00:00"),
        ("2026-11-27 22:00", Settings(days=(0, 1, 2, 3, 4)), "2026-11-30 09:00"),
        ("2026-11-28 12:00", Settings(days=(0, 1, 2, 3, 4)), "2026-11-30 09:00"),
        ("2026-11-28 12:00", Settings(days=()), "2026-11-28 12:00"),
    ],
)
def test_an_instant_moves_forward_out_of_quiet_hours_and_unchosen_days(
    now: str, settings: Settings, expected: str
) -> None:
    assert clock(waking(at(now), replace(settings, zone=BERLIN))) == expected


def test_where_the_zone_is_unknown_the_instants_own_stands_in() -> None:
    now = datetime(2026, 11, 23, 22, 15, tzinfo=timezone(timedelta(hours=-5)))
    assert waking(now, Settings()).isoformat() == "2026-11-24T09:00:00-05:00"


def test_a_zone_that_does_not_exist_is_as_good_as_none() -> None:
    now = datetime(2026, 11, 23, 12, tzinfo=UTC)
    assert local(now, Settings(zone="Europe/Nowhere")) == now
    assert zone_named("Europe") is None
    assert zone_named("../etc/passwd") is None


def test_an_hour_the_clocks_leave_out_becomes_the_one_after() -> None:
    settings = Settings(zone=BERLIN, quiet_from=22, quiet_until=2)
    assert clock(waking(at("2026-03-29 01:00"), settings)) == "2026-03-29 03:00"


def test_a_day_without_midnight_begins_an_hour_later() -> None:
    settings = Settings(zone="America/Santiago", quiet_from=0, quiet_until=0, days=(6,))
    moved = waking(at("2026-09-05 12:00", "America/Santiago"), settings)
    assert clock(moved) == "2026-09-06 01:00"


@pytest.mark.parametrize(
    ("day", "hour", "expected"),
    [
        (date(2026, 11, 30), 10, "2026-11-30 10:00"),
        (date(2026, 11, 30), 23, "2026-12-01 09:00"),
        (date(2026, 11, 23), 10, "2026-11-23 14:20"),  # that hour has passed
        (date(2026, 11, 1), 10, "2026-11-23 14:20"),
    ],
)
def test_a_day_becomes_an_instant_that_is_not_past(day: date, hour: int, expected: str) -> None:
    now = at("2026-11-23 14:20")
    assert clock(on_day(day, Settings(zone=BERLIN), now, hour=hour)) == expected


def test_minutes_may_spread_what_comes_at_one_hour() -> None:
    on = on_day(date(2026, 11, 30), Settings(zone=BERLIN), at("2026-11-23 14:20"), minute=7)
    assert clock(on) == "2026-11-30 10:07"


@pytest.mark.parametrize(
    ("due", "repeat", "now", "expected"),
    [
        ("2026-10-20 18:00", Repeat(1, Unit.WEEK), "2026-10-20 18:00", "2026-10-27 18:00"),
        ("2026-10-20 18:00", Repeat(3, Unit.DAY), "2026-10-20 18:00", "2026-10-23 18:00"),
        ("2026-01-31 10:00", Repeat(1, Unit.MONTH), "2026-01-31 10:00", "2026-02-28 10:00"),
        ("2026-02-28 10:00", Repeat(1, Unit.MONTH, 31), "2026-02-28 10:00", "2026-03-31 10:00"),
        ("2026-11-15 10:00", Repeat(2, Unit.MONTH), "2026-11-15 10:00", "2027-01-15 10:00"),
        ("2024-02-29 10:00", Repeat(12, Unit.MONTH), "2024-02-29 10:00", "2025-02-28 10:00"),
        ("2026-01-05 10:00", Repeat(1, Unit.WEEK), "2026-11-23 14:20", "2026-11-30 10:00"),
        ("2026-01-05 10:00", Repeat(0, Unit.DAY), "2026-01-05 10:00", "2026-01-06 10:00"),
        ("2026-11-30 10:00", Repeat(1, Unit.DAY), "2026-11-23 14:20", "2026-12-01 10:00"),
    ],
)
def test_a_repeat_keeps_the_hour_and_the_day_and_lies_ahead(
    due: str, repeat: Repeat, now: str, expected: str
) -> None:
    assert clock(next_repeat(at(due), repeat, Settings(zone=BERLIN), at(now))) == expected


@pytest.mark.parametrize("zone", CHANGES)
def test_a_weekly_hour_stays_through_both_clock_changes(zone: str) -> None:
    settings = Settings(zone=zone)
    for day in CHANGES[zone]:
        due = at(f"{day - timedelta(days=3)} 18:00", zone)
        after = next_repeat(due, Repeat(1, Unit.WEEK), settings, due)
        assert clock(after) == f"{day + timedelta(days=4)} 18:00"
        hours = (after.timestamp() - due.timestamp()) / 3600
        assert hours in {7 * 24 - 1, 7 * 24 + 1}


def around(zone: str) -> st.SearchStrategy[datetime]:
    """Instants within two days of a clock change."""
    middles = [at(f"{day} 02:00", zone).astimezone(UTC) for day in CHANGES[zone]]
    minutes = st.integers(-2 * 24 * 60, 2 * 24 * 60)
    return st.builds(lambda m, d: m + timedelta(minutes=d), st.sampled_from(middles), minutes)


ZONED = st.sampled_from(sorted(CHANGES)).flatmap(lambda z: st.tuples(st.just(z), around(z)))
HOURS = st.integers(0, 23)
DAYS = st.lists(st.integers(0, 6), min_size=1, max_size=7).map(lambda d: tuple(sorted(set(d))))


def is_awake(moment: datetime, settings: Settings) -> bool:
    own = local(moment, settings)
    begin, end = settings.quiet_from, settings.quiet_until
    inside = begin <= own.hour < end if begin <= end else own.hour >= begin or own.hour < end
    return own.weekday() in settings.days and not inside


@given(ZONED, HOURS, HOURS, DAYS)
def test_waking_is_the_first_waking_instant_and_keeps_what_is_awake(
    zoned: tuple[str, datetime], begin: int, end: int, days: tuple[int, ...]
) -> None:
    zone, now = zoned
    settings = Settings(zone=zone, quiet_from=begin, quiet_until=end, days=days)
    moved = waking(now, settings)
    assert is_awake(moved, settings)
    assert moved.timestamp() >= now.timestamp()
    assert waking(moved, settings) == moved
    seconds = moved.timestamp() - now.timestamp()
    between = (now + timedelta(minutes=15 * step) for step in range(int(seconds // 900)))
    assert not any(is_awake(earlier, settings) for earlier in between)


@given(ZONED, st.integers(-1, 5), HOURS)
def test_a_day_to_come_keeps_its_hour_or_waits_for_a_waking_one(
    zoned: tuple[str, datetime], ahead: int, hour: int
) -> None:
    zone, now = zoned
    settings = Settings(zone=zone)
    day = local(now, settings).date() + timedelta(days=ahead)
    on = on_day(day, settings, now, hour=hour)
    assert is_awake(on, settings)
    assert on.timestamp() >= now.timestamp()
    if ahead > 0 and 9 <= hour < 21:
        assert (on.date(), on.hour, on.minute) == (day, hour, 0)


@given(ZONED, st.integers(1, 40), st.sampled_from(Unit), st.integers(0, 400))
def test_a_repeat_is_always_ahead_awake_and_at_a_waking_hour_the_same(
    zoned: tuple[str, datetime], every: int, unit: Unit, late: int
) -> None:
    zone, due = zoned
    settings = Settings(zone=zone)
    now = due + timedelta(days=late)
    comes = next_repeat(due, Repeat(every, unit), settings, now)
    assert comes.timestamp() > now.timestamp()
    assert is_awake(comes, settings)
    own = local(due, settings)
    if 9 <= own.hour < 21:
        assert (comes.hour, comes.minute) == (own.hour, own.minute)
