"""Where people stand around the user: on rings, turned so that their names have room."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, pi, sin

RADII = (0.4, 0.7, 1.0)
ROOM = (5, 8, 10)
"""How many names a ring has room for, from the innermost."""

_TURNS = 24
_LETTER, _HIGH = 0.042, 0.09  # of a name, at the size it is drawn in
_BELOW = 0.085  # from a dot to the middle of its name
_DOT = 0.1


@dataclass(frozen=True, slots=True)
class _Box:
    """What something covers."""

    x: float
    y: float
    wide: float
    high: float

    def over(self, other: "_Box") -> float:
        """Return how much of another it covers."""
        wide = (self.wide + other.wide) / 2 - abs(self.x - other.x)
        high = (self.high + other.high) / 2 - abs(self.y - other.y)
        return wide * high if wide > 0 and high > 0 else 0.0


def placed(
    rings: Sequence[Sequence[str]], titles: Sequence[str]
) -> tuple[tuple[tuple[float, float], ...], ...]:
    """Return the places of the names on each ring, clockwise from the top.

    Every ring is turned to where its names cover least of what stands there already: the user in
    the middle, the rings' own names at the bottom, and the rings further in.
    """
    taken = [_Box(0, 0, 0.34, 0.26), *_named(titles)]
    found = []
    for radius, names in zip(RADII, rings, strict=True):
        ways = [_around(radius, len(names), turn / _TURNS) for turn in range(_TURNS)]
        best = min(ways, key=lambda way: _cost(way, names, taken))
        taken += _boxes(best, names)
        found.append(best)
    return tuple(found)


def _named(titles: Sequence[str]) -> Iterator[_Box]:
    """Yield what the names of the rings cover."""
    for radius, title in zip(RADII, titles, strict=True):
        yield _Box(0, -radius, _LETTER * (len(title) + 4), _HIGH * 1.6)


def _around(radius: float, count: int, turn: float) -> tuple[tuple[float, float], ...]:
    """Return places at even distances; `turn` is a part of the distance between two."""
    angles = [2 * pi * (place + turn) / count for place in range(count)]
    return tuple((round(radius * sin(one), 4), round(radius * cos(one), 4)) for one in angles)


def _boxes(way: Sequence[tuple[float, float]], names: Sequence[str]) -> Iterator[_Box]:
    for (x, y), name in zip(way, names, strict=True):
        yield _Box(x, y, _DOT, _DOT)
        yield _Box(x, y - _BELOW, _LETTER * len(name), _HIGH)


def _cost(way: Sequence[tuple[float, float]], names: Sequence[str], taken: Sequence[_Box]) -> float:
    mine = list(_boxes(way, names))
    others = sum(one.over(other) for one in mine for other in taken)
    own = sum(one.over(other) for at, one in enumerate(mine) for other in mine[at + 2 - at % 2 :])
    return round(others + own, 6)
