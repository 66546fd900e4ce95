"""A line of time: where a day lies on it, and which days are named below it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from coaching.pictures.drawing import Tick

_SHORTEST = 42  # days: a line of less shows nothing of a tide
_BEFORE = 0.04  # of the line, before the first touch
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_STEPS = (1, 2, 3, 4, 6, 12, 24, 36, 60, 120, 240, 1200, 24_000)  # months between two named days
_MOST = 6  # days that are named
_CLOSE = 0.09  # of the line: nearer to today or to an edge nothing is named


@dataclass(frozen=True, slots=True)
class Axis:
    """The days from `first` until `today`."""

    first: date
    today: date

    @property
    def days(self) -> int:
        """How many they are."""
        return (self.today - self.first).days

    def at(self, day: date) -> float:
        """Return where a day lies, from 0 to 1."""
        return round((day - self.first).days / self.days, 4)

    def ticks(self) -> tuple[Tick, ...]:
        """Return the days that are named: weeks, months or years, as many as can be read."""
        found = _weeks(self) if self.days < 80 else _months(self)
        ticks = (Tick(self.at(day), words) for day, words in found)
        return tuple(tick for tick in ticks if _CLOSE / 2 < tick.x < 1 - _CLOSE)


def axis(first: date, today: date) -> Axis:
    """Return the line that holds everything from a first touch until today."""
    days = max((today - first).days, 1)
    before = max(round(days * _BEFORE), _SHORTEST - days)
    return Axis(first - timedelta(days=before), today)


def _weeks(line: Axis) -> Iterator[tuple[date, str]]:
    monday = line.first - timedelta(days=line.first.weekday())
    every = 7 if line.days < 45 else 14
    for days in range(every, line.days, every):
        day = monday + timedelta(days=days)
        yield day, f"{day.day} {_MONTHS[day.month - 1]}"


def _months(line: Axis) -> Iterator[tuple[date, str]]:
    """Yield the first days of months; a year's first has its year."""
    every = next(step for step in _STEPS if line.days / 30.4 / step <= _MOST)
    first, last = (day.year * 12 + day.month - 1 for day in (line.first, line.today))
    for month in range(-(-first // every) * every, last + 1, every):
        year, of_year = divmod(month, 12)
        named = str(year) if of_year == 0 else _MONTHS[of_year]
        yield date(year, of_year + 1, 1), named
