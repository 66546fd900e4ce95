"""When something comes: hours a person is awake, days ahead and repeats, right through clock changes.

All arithmetic is on the wall clock of the person's own zone and ends in a real instant: an hour
that a clock change leaves out becomes the hour after it, one that comes twice is the first of the
two. Where the zone is not known yet, that of the given instant stands in for it.
"""

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from coaching.memory import Repeat, Settings, Unit
from coaching.memory.settings import ALL_DAYS

HUMANE = 10
"""The hour a reminder comes where none was asked for: late enough for late risers."""

_DAYS = {Unit.DAY: 1, Unit.WEEK: 7}


@lru_cache(maxsize=64)
def zone_named(name: str) -> ZoneInfo | None:
    """Return the zone with this IANA name, exactly as written; None if there is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # OSError: the name of a folder of zones
        return None


def local(at: datetime, settings: Settings) -> datetime:
    """Return an instant on the person's own clock."""
    named = zone_named(settings.zone) if settings.zone else None
    return at.astimezone(named) if named else at


def waking(at: datetime, settings: Settings) -> datetime:
    """Return the first instant from `at` on that is in no quiet hour and on a chosen day."""
    own = local(at, settings)
    while (later := _past_rest(own, settings)) is not None:
        own = later
    return own


def on_day(
    day: date, settings: Settings, now: datetime, *, hour: int = HUMANE, minute: int = 0
) -> datetime:
    """Return when to remind on a day: at the hour, but not before `now`, and when awake."""
    own = local(now, settings)
    wished = _at(day, time(hour, minute), own.tzinfo or UTC)
    return waking(max(wished, own, key=datetime.timestamp), settings)


def next_repeat(due: datetime, repeat: Repeat, settings: Settings, now: datetime) -> datetime:
    """Return the next time after both `due` and `now`, at the same local hour.

    Months keep the day of the month; where a month is too short, its last day is taken.
    """
    own = local(due, settings)
    after = max(due.timestamp(), now.timestamp())
    step = max(1, repeat.every)
    at = _repeated(own, repeat, step, settings)
    while at.timestamp() <= after:
        step += max(1, repeat.every)
        at = _repeated(own, repeat, step, settings)
    return at


def _repeated(own: datetime, repeat: Repeat, units: int, settings: Settings) -> datetime:
    day = _stepped(own.date(), repeat, units)
    return waking(_at(day, own.time(), own.tzinfo or UTC), settings)


def months_on(day: date, months: int, wished: int = 0) -> date:
    """Return the day some months on, the same of the month or `wished`; the last of a short one."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(wished or day.day, monthrange(year, month + 1)[1]))


def _stepped(day: date, repeat: Repeat, units: int) -> date:
    if repeat.unit is Unit.MONTH:
        return months_on(day, units, repeat.day)
    return day + timedelta(days=_DAYS[repeat.unit] * units)


def _past_rest(own: datetime, settings: Settings) -> datetime | None:
    """Return the end of the unchosen day or the quiet hours this lies in; None outside of both."""
    zone = own.tzinfo or UTC
    chosen = set(settings.days) & set(ALL_DAYS) or set(ALL_DAYS)
    if own.weekday() not in chosen:
        return _at(own.date() + timedelta(days=1), time(), zone)
    begin, end = settings.quiet_from % 24, settings.quiet_until % 24
    if (own.hour - begin) % 24 >= (end - begin) % 24:
        return None
    return _at(own.date() + timedelta(days=own.hour >= end), time(end), zone)


def _at(day: date, clock: time, zone: tzinfo) -> datetime:
    """Return the instant at which the clock shows this, or first shows something later."""
    wall = datetime.combine(day, clock.replace(tzinfo=None, fold=0), zone)
    return wall.astimezone(UTC).astimezone(zone)
