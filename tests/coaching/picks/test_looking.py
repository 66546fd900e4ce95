"""When picks are looked for: awake, once a week, spread, through clock changes and moves."""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from coaching.memory import Pick, PickState, Settings
from coaching.picks import due, next_look, spread, week_of
from coaching.picks.weeks import SPREAD
from coaching.schedule import local, waking
from tests.coaching.picks.world import person, pick

BERLIN = Settings(zone="Europe/Berlin")
ZONES = [
    "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia",
    "Pacific/Honolulu", None,
]  # fmt: skip
TEN = UUID(int=10)
START = datetime(2026, 1, 1, tzinfo=UTC)
MINUTES = st.integers(0, 365 * 24 * 60)
ANYBODY = st.uuids()
ANY = st.builds(
    Settings,
    zone=st.sampled_from(ZONES),
    pick_day=st.integers(0, 6),
    pick_hour=st.integers(0, 23),
    quiet_from=st.integers(0, 23),
    quiet_until=st.integers(0, 23),
    days=st.sets(st.integers(0, 6), min_size=1).map(tuple),
)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def offered(settings: Settings, now: datetime) -> Pick:
    return pick(person(), week_of(local(now, settings)), state=PickState.DONE)


def is_awake(settings: Settings, at: datetime) -> bool:
    return waking(at, settings).timestamp() == at.timestamp()


def test_people_are_spread_over_three_quarters_of_an_hour() -> None:
    namespace = UUID(int=0)
    waits = [spread(uuid5(namespace, str(one))) for one in range(4500)]

    assert min(waits) == timedelta(0)
    assert max(waits) == timedelta(minutes=44)
    assert max(waits.count(timedelta(minutes=one)) for one in range(SPREAD)) < 160
    assert spread(TEN) == spread(TEN)


@pytest.mark.parametrize(
    ("now", "look"),
    [
        ("2026-11-23T07:00", "2026-11-23T08:10"),
        ("2026-11-23T08:09", "2026-11-23T08:10"),
        ("2026-11-23T08:10", "2026-11-30T08:10"),
        ("2026-03-24T12:00", "2026-03-30T07:10"),  # summer time began on the 29th
        ("2026-10-20T12:00", "2026-10-26T08:10"),  # and ended on the 25th
    ],
)
def test_the_look_is_at_their_hour_and_their_own_minute(now: str, look: str) -> None:
    assert next_look(BERLIN, utc(now), TEN) == utc(look)


def test_whoever_slept_through_it_is_looked_at_when_they_wake_if_it_is_not_too_late() -> None:
    evening = Settings(zone="Europe/Berlin", pick_hour=18)

    assert next_look(evening, utc("2026-11-23T22:00"), TEN) == utc("2026-11-24T08:10")
    assert next_look(evening, utc("2026-11-23T19:59"), TEN) == utc("2026-11-30T17:10")
    assert next_look(BERLIN, utc("2026-11-23T22:00"), TEN) == utc("2026-11-30T08:10")


def test_nothing_comes_by_itself_while_they_sleep() -> None:
    night = utc("2026-11-23T22:00")

    assert not due(BERLIN, (), night)
    assert due(BERLIN, (), night, present=True)
    assert not due(BERLIN, (offered(BERLIN, night),), night, present=True)


@given(MINUTES, ANY, ANYBODY)
@example(minutes=126720, settings=Settings(zone="Europe/Berlin", pick_day=6, pick_hour=2, quiet_from=3, quiet_until=2), who=UUID(int=44))  # fmt: skip
def test_a_look_lies_ahead_awake_and_finds_the_picks_due(
    minutes: int, settings: Settings, who: UUID
) -> None:
    now = START + timedelta(minutes=minutes)

    look = next_look(settings, now, who)

    assert timedelta(0) < look - now < timedelta(days=22)
    assert is_awake(settings, look)


@given(MINUTES, st.sampled_from(ZONES), st.integers(0, 6), st.integers(9, 20), ANYBODY)
def test_a_year_of_looks_brings_picks_each_week_once_and_awake(
    minutes: int, zone: str | None, day: int, hour: int, who: UUID
) -> None:
    settings = Settings(zone=zone, pick_day=day, pick_hour=hour)
    now, kept, weeks = START + timedelta(minutes=minutes), list[Pick](), 0
    while weeks < 53:
        now = next_look(settings, now, who)
        assert due(settings, kept, now)
        kept.append(offered(settings, now))
        own = local(now, settings)
        assert (own.weekday(), own.hour) == (day, hour)
        assert not due(settings, kept, now + timedelta(hours=1), present=True)
        weeks += 1
    assert len({one.week for one in kept}) == 53


@given(MINUTES, st.lists(st.tuples(st.integers(1, 6 * 24), st.sampled_from(ZONES)), max_size=60))
def test_moving_about_brings_picks_at_most_once_an_iso_week_and_never_at_night(
    minutes: int, moves: list[tuple[int, str | None]]
) -> None:
    now, kept, settings = START + timedelta(minutes=minutes), list[Pick](), BERLIN
    look = next_look(settings, now, TEN)
    for hours, zone in moves:
        until = now + timedelta(hours=hours)
        while look <= until:
            if due(settings, kept, look):
                assert is_awake(settings, look)
                kept.append(offered(settings, look))
            look = next_look(settings, look, TEN)
        now, settings = until, Settings(zone=zone)
        look = next_look(settings, now, TEN)
    assert len({one.week for one in kept}) == len(kept)


@given(MINUTES, st.lists(st.integers(-3 * 24 * 60, 9 * 24 * 60), max_size=40), ANY)
def test_a_clock_that_jumps_brings_nothing_twice_and_nothing_at_night(
    minutes: int, jumps: list[int], settings: Settings
) -> None:
    now, kept = START + timedelta(minutes=minutes), list[Pick]()
    for jump in jumps:
        now += timedelta(minutes=jump)
        if due(settings, kept, now):
            assert is_awake(settings, now)
            kept.append(offered(settings, now))
    assert len({one.week for one in kept}) == len(kept)


@pytest.mark.parametrize(
    ("zone", "changes"),
    [
        ("Europe/Berlin", ["2026-03-29", "2026-10-25"]),
        ("America/New_York", ["2026-03-08", "2026-11-01"]),
        ("Australia/Lord_Howe", ["2026-04-05", "2026-10-04"]),
        ("Asia/Kathmandu", ["2026-03-29", "2026-10-25"]),
    ],
)
@pytest.mark.parametrize("hour", range(24))
def test_on_the_day_of_a_clock_change_picks_come_once(
    zone: str, changes: list[str], hour: int
) -> None:
    settings = Settings(zone=zone, pick_day=6, pick_hour=hour, quiet_from=0, quiet_until=0)
    for change in changes:
        day = datetime.fromisoformat(change).replace(tzinfo=ZoneInfo(zone))
        minute, kept = day.astimezone(UTC) - timedelta(hours=1), list[Pick]()
        for _ in range(27 * 4):
            if due(settings, kept, minute):
                kept.append(offered(settings, minute))
                own = minute.astimezone(ZoneInfo(zone))
                assert own.date() == day.date()
                assert own.hour in {hour, hour + 1}
            minute += timedelta(minutes=15)
        assert len(kept) == 1
