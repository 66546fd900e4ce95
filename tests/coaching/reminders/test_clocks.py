"""Reminders through clock changes, moves and jumps: never twice, never at night, never lost."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.memory import Contact, Known, Purpose, Put, Reminder, ReminderState, Settings
from coaching.person import Person
from coaching.reminders import arrived, replanned, snoozed
from coaching.schedule import local, on_day, waking
from coaching.turn import Moment
from tests.coaching.reminders.world import BOOK

ZONES = [
    "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia",
]  # fmt: skip
DANA = Contact(id=UUID(int=2), name="Dana Cole", added_at=datetime(2026, 1, 1, tzinfo=UTC))
START = datetime(2026, 1, 5, tzinfo=UTC)
MINUTES = st.integers(0, 360 * 24 * 60)
CHANGES = [
    ("Europe/Berlin", date(2026, 3, 29)), ("Europe/Berlin", date(2026, 10, 25)),
    ("America/New_York", date(2026, 3, 8)), ("America/New_York", date(2026, 11, 1)),
    ("Australia/Lord_Howe", date(2026, 4, 5)), ("Australia/Lord_Howe", date(2026, 10, 4)),
    ("Asia/Kathmandu", date(2026, 3, 29)), ("Asia/Kathmandu", date(2026, 10, 25)),
]  # fmt: skip


def planned(due: datetime) -> Reminder:
    return Reminder(id=UUID(int=1), contact_id=DANA.id, purpose=Purpose.ASKED, due_at=due)


def look(one: Reminder, settings: Settings, now: datetime) -> tuple[Reminder, bool]:
    """Return the reminder after a look at this instant, and whether something was said."""
    known = Known(settings=settings, reminders=(one,), contacts={DANA.id: DANA})
    moment = Moment(local(now, settings), lambda: UUID(int=9))
    made = arrived(Person(), moment, BOOK, known)
    if made is None:
        return one, False
    (kept,) = [change.value for change in made.changes if isinstance(change, Put)]
    assert isinstance(kept, Reminder)
    return kept, bool(made.outgoing)


def is_awake(settings: Settings, at: datetime) -> bool:
    return waking(at, settings).timestamp() == at.timestamp()


@pytest.mark.parametrize(("zone", "day"), CHANGES)
@pytest.mark.parametrize("hour", range(24))
def test_on_the_day_of_a_clock_change_it_comes_once_at_its_hour(
    zone: str, day: date, hour: int
) -> None:
    settings = Settings(zone=zone, quiet_from=0, quiet_until=0)
    before = datetime.combine(day - timedelta(days=2), time(12), UTC)
    one = planned(on_day(day, settings, before, hour=hour))
    now, came = one.due_at.astimezone(UTC) - timedelta(hours=30), list[datetime]()
    for _ in range(4 * 60):
        one, said = look(one, settings, now)
        came += [local(now, settings)] if said else []
        now += timedelta(minutes=15)

    assert len(came) == 1
    assert came[0].date() == day
    assert came[0].hour in {hour, hour + 1}  # an hour left out is the one after


@pytest.mark.parametrize(("zone", "day"), CHANGES)
@pytest.mark.parametrize("days", [1, 7, 30])
def test_what_is_put_off_across_a_clock_change_keeps_its_hour(
    zone: str, day: date, days: int
) -> None:
    settings = Settings(zone=zone)
    before = datetime.combine(day - timedelta(days=3), time(1), UTC)
    one = planned(on_day(day - timedelta(days=1), settings, before, minute=7))
    shown, said = look(one, settings, one.due_at)
    moment = Moment(local(one.due_at, settings), lambda: UUID(int=9))

    (later,) = (change.value for change in snoozed(shown, moment, settings, days))

    assert said
    assert isinstance(later, Reminder)
    own = local(later.due_at, settings)
    assert (own.date() - moment.today).days == days
    assert (own.hour, own.minute) == (10, 7)


@given(
    MINUTES,
    st.sampled_from(ZONES),
    st.lists(st.tuples(st.integers(1, 72), st.sampled_from(ZONES)), max_size=12),
)
def test_it_follows_its_person_to_other_zones_and_comes_once_and_awake(
    minutes: int, zone: str, moves: list[tuple[int, str]]
) -> None:
    settings, now = Settings(zone=zone), START + timedelta(minutes=minutes)
    one = planned(on_day(local(now, settings).date() + timedelta(days=3), settings, now))
    said: list[datetime] = []
    for hours, there in [*moves, (24 * 7, "Europe/Berlin"), (1, "Europe/Berlin")]:
        until = now + timedelta(hours=hours)
        while now < until and not said:
            one, spoken = look(one, settings, now)
            if spoken:
                assert is_awake(settings, now)
                said.append(now)
            now += timedelta(minutes=30)
        if not said:
            now, after = until, replace(settings, zone=there)
            one, settings = replanned(one, settings, after, local(now, after)), after

    assert len(said) == 1
    assert one.state is ReminderState.SENT


@given(
    MINUTES,
    st.sampled_from(ZONES),
    st.lists(st.integers(-2 * 24 * 60, 3 * 24 * 60), max_size=60),
    st.integers(0, 23),
    st.integers(0, 23),
)
def test_a_clock_that_jumps_shows_it_at_most_twice_and_never_at_night(
    minutes: int, zone: str, jumps: list[int], quiet_from: int, quiet_until: int
) -> None:
    settings = Settings(zone=zone, quiet_from=quiet_from, quiet_until=quiet_until)
    now = START + timedelta(minutes=minutes)
    one = planned(on_day(local(now, settings).date() + timedelta(days=2), settings, now))
    times: list[datetime] = []
    for jump in jumps:
        now += timedelta(minutes=jump)
        one, spoken = look(one, settings, now)
        if spoken:
            assert is_awake(settings, now)
            times.append(now)
    assert len(times) <= 2  # itself, and one gentle repetition
    if len(times) == 2:
        assert times[1] - times[0] > timedelta(days=5)
    end = waking(max(now, one.due_at, key=datetime.timestamp) + timedelta(days=1), settings)
    for _ in range(3):
        one, _ = look(one, settings, end)
        end = waking(end + timedelta(days=9), settings)
    assert one.state is ReminderState.FADED  # it came, and nothing is left behind
