"""How high the water stands: it rises with each touch, and in silence it ebbs.

A picture and no measure: after one rhythm of such a tie without a touch it is about a fifth of
what it was, and a talk lifts it further than a message (`coaching.picks.weights.RHYTHM`).
"""

from collections.abc import Sequence
from datetime import date

from coaching.memory import Contact
from coaching.picks import weights
from coaching.pictures.drawing import Form
from coaching.pictures.touches import Met

POINTS = 161
HIGH, LOW = 0.55, 0.2
"""From here on it is said to be high, and below that low."""

_RISES = {Form.YOURS: 0.3, Form.THEIRS: 0.5, Form.BOTH: 0.65}
_HALVES = 2.3  # times that the water halves in one rhythm
_MOST = 2  # of touches told together, that lift the water
_BEFORE = 2  # points before a touch at which the water begins to rise: its crest is at the touch
_SOFT = (1, 3, 6, 9, 10, 9, 6, 3, 1)  # of neighbours: water has no edges


def rhythm_of(contact: Contact) -> int:
    """Return after how many days such a tie wants a touch: the user's own word comes first."""
    return contact.cadence or weights.RHYTHM[contact.tie]


def levels(all_met: Sequence[Met], first: date, days: float, rhythm: int) -> tuple[float, ...]:
    """Return the levels at even distances over these days from the first on, each from 0 to 1."""
    step = days / (POINTS - 1)
    rises = _rises(all_met, first, step)
    ebb = 0.5 ** (step * _HALVES / rhythm)
    level, found = 0.0, []
    for point in range(POINTS):
        level *= ebb
        for rise in rises.get(point, ()):
            level += (1 - level) * rise
        found.append(level)
    return _soft(found)


def _rises(all_met: Sequence[Met], first: date, step: float) -> dict[int, list[float]]:
    """Return by how much the water rises at which point."""
    found: dict[int, list[float]] = {}
    for one in all_met:
        point = round((one.day - first).days / step) - _BEFORE
        point = min(max(point, 0), POINTS - 1 - len(_SOFT) // 2)
        found.setdefault(point, []).extend([_RISES[one.form]] * min(one.count, _MOST))
    return found


def _soft(found: Sequence[float]) -> tuple[float, ...]:
    """Return levels without edges; the last stays what it is."""
    reach = len(_SOFT) // 2
    padded = [found[0]] * reach + list(found) + [found[-1]] * reach
    parts = (padded[at : at + len(_SOFT)] for at in range(len(found)))
    return tuple(
        round(sum(one * weight for one, weight in zip(part, _SOFT, strict=True)) / sum(_SOFT), 3)
        for part in parts
    )
