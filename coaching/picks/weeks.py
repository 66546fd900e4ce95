"""Which week it is, and when its picks come by themselves."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

from coaching.memory import Pick, Settings
from coaching.schedule import local, on_day, waking

SPREAD = 45
"""Minutes over which people with the same hour are spread."""

_LATE = timedelta(days=1)
_WEEK = timedelta(weeks=1)


def week_of(now: datetime) -> str:
    """Return the ISO week of an instant on its own clock: "2026-W47"."""
    year, week, _ = now.isocalendar()
    return f"{year}-W{week:02d}"


def weeks_between(earlier: str, later: str) -> int:
    """Return how many weeks lie from one ISO week to another, across years too."""
    return (_monday(later) - _monday(earlier)).days // 7


def due(settings: Settings, picks: Sequence[Pick], now: datetime, *, present: bool = False) -> bool:
    """Tell whether this week's picks should come by themselves now.

    They come from the chosen hour on and at most a day late, once an ISO week; a user who has
    looked at them already is not shown them again. Quiet hours and days are kept, unless the user
    is `present`. `now` is aware.
    """
    if not settings.weekly_picks or (_is_asleep(settings, now) and not present):
        return False
    good = [slot for slot in _slots(settings, now) if _is_good(slot, now)]
    return bool(good) and not _are_offered(settings, picks, (now, *good))


def next_due(settings: Settings, now: datetime) -> datetime:
    """Return the next instant after `now` at which picks come, on the person's own clock."""
    slots = _slots(settings, now)
    return next(slot for slot in slots if slot.timestamp() > now.timestamp())


def spread(person_id: UUID) -> timedelta:
    """Return how long after the hour somebody is written to, so that not all are at once."""
    return timedelta(minutes=person_id.int % SPREAD)


def next_look(settings: Settings, now: datetime, person_id: UUID) -> datetime:
    """Return when to look next whether picks are due for somebody: always after `now`, and awake.

    That is their hour with their own `spread`. Where their hour has passed
    while they sleep, it is when they wake, if the picks are still good then. Whether picks are
    wanted at all, and were offered, is left to `due`.
    """
    return look_after(settings, now, spread(person_id))


def look_after(settings: Settings, now: datetime, after: timedelta) -> datetime:
    """Return what `next_look` does for whoever is written to so long after the hour."""
    slots = _slots(settings, now)
    woken = waking(_later(waking(now, settings), after), settings)
    if _is_asleep(settings, now) and any(_is_good(slot, now, woken) for slot in slots):
        return woken
    looks = (waking(_later(slot, after), settings) for slot in slots)
    return next(look for look in looks if look.timestamp() > now.timestamp())


def _slots(settings: Settings, now: datetime) -> tuple[datetime, ...]:
    """Return the hours of the weeks around an instant; an hour moved by rest may lie in the next."""
    return tuple(_slot(settings, now + weeks * _WEEK) for weeks in (-1, 0, 1, 2))


def _is_good(slot: datetime, *times: datetime) -> bool:
    """Whether picks of this hour may come at all of these times: from it on, at most a day late."""
    late = (at.timestamp() - slot.timestamp() for at in times)
    return all(0 <= one < _LATE.total_seconds() for one in late)


def _is_asleep(settings: Settings, now: datetime) -> bool:
    return waking(now, settings).timestamp() > now.timestamp()


def _are_offered(settings: Settings, picks: Sequence[Pick], times: Sequence[datetime]) -> bool:
    """Whether there are picks of any of these times' weeks: Sunday's may come late on Monday."""
    weeks = {week_of(local(at, settings)) for at in times}
    return any(pick.week in weeks for pick in picks)


def _slot(settings: Settings, at: datetime) -> datetime:
    """Return the chosen day and hour in the week of `at`, moved on to when the person is awake."""
    own = local(at, settings)
    day = own.date() + timedelta(days=settings.pick_day % 7 - own.weekday())
    return on_day(day, settings, at - 2 * _WEEK, hour=settings.pick_hour % 24)


def _later(at: datetime, delay: timedelta) -> datetime:
    """Return an instant some real time later: across a clock change too."""
    return (at.astimezone(UTC) + delay).astimezone(at.tzinfo)


def _monday(week: str) -> datetime:
    return datetime.strptime(f"{week}-1", "%G-W%V-%u")  # noqa: DTZ007  # a calendar week has no zone
