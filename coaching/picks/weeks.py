"""Which week it is, and when its picks come by themselves."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from coaching.memory import Pick, Settings
from coaching.schedule import local, on_day

_LATE = timedelta(days=1)
_WEEK = timedelta(weeks=1)


def week_of(now: datetime) -> str:
    """Return the ISO week of an instant on its own clock: "2026-W47"."""
    year, week, _ = now.isocalendar()
    return f"{year}-W{week:02d}"


def weeks_between(earlier: str, later: str) -> int:
    """Return how many weeks lie from one ISO week to another, across years too."""
    return (_monday(later) - _monday(earlier)).days // 7


def due(settings: Settings, picks: Sequence[Pick], now: datetime) -> bool:
    """Tell whether this week's picks should come by themselves now.

    They come from the chosen hour on and at most a day late, once an ISO week; a user who has
    looked at them already is not shown them again. Quiet hours and days are kept. `now` is aware.
    """
    if not settings.weekly_picks or _is_offered(settings, picks, now):
        return False
    slots = (_slot(settings, now - _WEEK), _slot(settings, now))
    return any(slot <= now < slot + _LATE for slot in slots)


def next_due(settings: Settings, now: datetime) -> datetime:
    """Return the next instant after `now` at which picks come, on the person's own clock."""
    weeks = (_slot(settings, now + weeks * _WEEK) for weeks in (-1, 0, 1, 2))
    return next(slot for slot in weeks if slot > now)


def _is_offered(settings: Settings, picks: Sequence[Pick], now: datetime) -> bool:
    week = week_of(local(now, settings))
    return any(pick.week == week for pick in picks)


def _slot(settings: Settings, at: datetime) -> datetime:
    """Return the chosen day and hour in the week of `at`, moved on to when the person is awake."""
    own = local(at, settings)
    day = own.date() + timedelta(days=settings.pick_day % 7 - own.weekday())
    return on_day(day, settings, at - 2 * _WEEK, hour=settings.pick_hour % 24)


def _monday(week: str) -> datetime:
    return datetime.strptime(f"{week}-1", "%G-W%V-%u")  # noqa: DTZ007  # a calendar week has no zone
