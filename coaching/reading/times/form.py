"""What one form of past time says: its kind, its days, or what to add to the time before it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

Days = tuple[date, date]


class Kind(Enum):
    """How an expression places an event."""

    POINT = "point"  # "3 weeks ago", "on Tuesday", "in March"
    SINCE = "since"  # "since Friday": the silence, or a series, began then
    SPAN = "span"  # "for a month", "in 4 days", "5 weeks": an elapsed time
    LATER = "later"  # "next day", "a week later": counted from the time named before


@dataclass(frozen=True, slots=True)
class Reading:
    """What a form says: where it ends, its kind, its days, or the (fewest, most) days to add.

    `weekday` is set for "the following Monday": the first such day after the time before. `nth`
    is set for "the 12th": it may belong to the month named before. `clock` marks an hour.
    """

    end: int
    kind: Kind
    days: Days | None
    offset: tuple[int, int] = (0, 0)
    weekday: int | None = None
    nth: int = 0
    clock: bool = False


Reader = Callable[[str, int, date], Reading | None]


_CENTURY = 36_525  # days; "it has been 3000 years" is no date


def ago(low: int, high: int, today: date) -> Days:
    """Return the days that lie `low` to `high` days before today, a century at the most."""
    least, most = min(low, _CENTURY), min(high, _CENTURY)
    return today - timedelta(days=most), today - timedelta(days=least)


def month_end(first: date) -> date:
    """Return the last day of the month that `first` begins."""
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def month_before(first: date) -> date:
    """Return the first day of the month before the one that `first` begins."""
    return (first - timedelta(days=1)).replace(day=1)


def part_of_month(first: date, part: str) -> Days:
    """Return the days of a month that "early", "mid", "the end of" mean; the whole for ""."""
    if part.startswith("early") or "start" in part or "beginning" in part:
        return first, first.replace(day=10)
    if part.startswith("mid") or "middle" in part:
        return first.replace(day=11), first.replace(day=20)
    if part.startswith("late") or "end" in part:
        return first.replace(day=21), month_end(first)
    return first, month_end(first)


def week_of_month(first: date, which: str) -> Days:
    """Return the days of "the second week of" a month; the last week is its last seven days."""
    if which == "last":
        return month_end(first) - timedelta(days=6), month_end(first)
    begin = first + timedelta(days=7 * _WEEKS.index(which[:3]))
    return begin, begin + timedelta(days=6)


_WEEKS = "fir sec thi fou".split()
