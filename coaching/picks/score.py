"""How much a hello to somebody is worth this week: a product of named factors, each with its why.

Source: playbook, "The weekly picks". A factor above 1 speaks for a pick, below 1 against it, and
0 rules it out. The numbers are in `coaching.picks.weights`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from coaching.memory import Contact, Pick, PickState, Standing, State
from coaching.picks import weights
from coaching.picks.dates import coming_up
from coaching.picks.weeks import weeks_between
from coaching.situation import Tie

_AWAY = {
    PickState.OFFERED: weights.AWAY_IGNORED,
    PickState.SWAPPED: weights.AWAY_SWAPPED,
    PickState.SKIPPED: weights.AWAY_SKIPPED,
    PickState.DONE: weights.AWAY_DONE,
}
_RESTS = frozenset({State.RESTING, State.LET_GO})
_STEPS = 1000  # in which chance moves a score
_PRIME = (1 << 61) - 1  # multiplying modulo a prime spreads ids evenly, and quickly


@dataclass(frozen=True, slots=True)
class Scene:
    """What a score depends on besides the person: the day, the week, and who was picked lately.

    `away` holds, for everybody picked lately, the first week in which they may be picked again,
    counted from this one (0 or less: now). `companies` are those of people the user values, folded.
    `salt` is the week's chance. `left_alone` says how often somebody was picked for nothing.
    """

    today: date
    week: str
    away: Mapping[UUID, int] = field(default_factory=dict)
    companies: frozenset[str] = frozenset()
    salt: int = 1
    left_alone: Mapping[UUID, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Factor:
    """One number of a score, and what it stands for."""

    name: str
    number: float
    why: str


def weeks_away(picks: tuple[Pick, ...], week: str) -> Mapping[UUID, int]:
    """Return for everybody picked how many weeks they stay away yet, by what became of it."""
    away: dict[UUID, int] = {}
    for pick in picks:
        left = _AWAY[pick.state] + 1 - weeks_between(pick.week, week)
        away[pick.contact_id] = max(left, away.get(pick.contact_id, left))
    return away


def score(standing: Standing, scene: Scene) -> float:
    """Return how much a hello is worth, 0 where there must be none. The order is what counts."""
    worth = 1.0
    for _, measure, _ in _FACTORS:
        worth *= measure(standing, scene)
        if not worth:
            return 0.0
    return worth


def factors(standing: Standing, scene: Scene) -> tuple[Factor, ...]:
    """Return the numbers of a score one by one, to see why; their product is the score."""
    return tuple(Factor(name, measure(standing, scene), why) for name, measure, why in _FACTORS)


def quiet_days(standing: Standing, today: date) -> int | None:
    """Return the days since the last touch of either side, None where none is known."""
    return None if standing.last_touch is None else (today - standing.last_touch.date()).days


def is_little_known(standing: Standing) -> bool:
    """Whether a line of an imported list is all there is to somebody."""
    contact = standing.contact
    told = contact.value or contact.notes or contact.how_met or contact.cadence
    return not told and not standing.touches and contact.tie in _FAR


_FAR = frozenset({None, Tie.OTHER, Tie.LINKEDIN_STRANGER, Tie.NEW_ACQUAINTANCE})


def is_open(contact: Contact, today: date) -> bool:
    """Tell whether a hello is fine: nobody waited for, left in peace, dead or unsafe.

    A rest with an end that has passed is over.
    """
    if contact.state is State.ACTIVE:
        return True
    until = contact.rests_until
    return contact.state in _RESTS and until is not None and until <= today


def _open(standing: Standing, scene: Scene) -> float:
    return float(is_open(standing.contact, scene.today))


def _turn(standing: Standing, scene: Scene) -> float:
    return float(scene.away.get(standing.contact.id, 0) <= 0)


def fades(standing: Standing, scene: Scene) -> float:
    """Return what is left of a score after picks that nothing came of: others take their turn."""
    times = scene.left_alone.get(standing.contact.id, 0)
    return weights.LEFT_ALONE[min(times, len(weights.LEFT_ALONE) - 1)]


def _pause(standing: Standing, scene: Scene) -> float:
    """Too recent is never; a rhythm of the user's own decides alone."""
    days, contact = quiet_days(standing, scene.today), standing.contact
    if days is None:
        return 1.0
    if contact.cadence is not None:
        return float(days >= contact.cadence)
    return float(days >= weights.RECENT.get(contact.tie, weights.RECENT_ELSE))


def _worth(standing: Standing, scene: Scene) -> float:
    contact = standing.contact
    if contact.value:
        return weights.VALUED
    near = bool(contact.company) and contact.company.casefold() in scene.companies
    return weights.WORTH[contact.tie] + weights.COMPANY * near


def _time(standing: Standing, scene: Scene) -> float:
    """Half at the tie's rhythm, and ever slower towards 1: five years are little more than two."""
    contact, days = standing.contact, quiet_days(standing, scene.today)
    rhythm = contact.cadence or weights.RHYTHM[contact.tie]
    if days is not None:
        return days / (days + rhythm) if days > 0 else 0.0
    if contact.connected_on is None:
        return weights.UNHEARD
    linked = max((scene.today - contact.connected_on).days, 0)
    return weights.LINKED * linked / (linked + rhythm)


def _rhythm(standing: Standing, scene: Scene) -> float:
    return weights.RHYTHM_PASSED if standing.contact.cadence is not None else 1.0


def _say(standing: Standing, scene: Scene) -> float:
    contact = standing.contact
    said = weights.NOTHING_TO_SAY
    said += weights.SAY_VALUE * bool(contact.value) + weights.SAY_NOTES * bool(contact.notes)
    return said + weights.SAY_MET * bool(contact.how_met) + _long_link(contact, scene)


def _long_link(contact: Contact, scene: Scene) -> float:
    since = contact.connected_on
    long = since is not None and (scene.today - since).days >= weights.LONG_LINK
    return weights.SAY_LONG_LINK * long


def _date(standing: Standing, scene: Scene) -> float:
    return weights.COMING_UP if coming_up(standing.contact, scene.today) else 1.0


def _chance(standing: Standing, scene: Scene) -> float:
    drawn = standing.contact.id.int * scene.salt % _PRIME % (2 * _STEPS + 1) - _STEPS
    return 1 + weights.JITTER * drawn / _STEPS


_Measure = Callable[[Standing, Scene], float]
_FACTORS: tuple[tuple[str, _Measure, str], ...] = (
    ("open", _open, "active, not waited for, resting, let go, dead or unsafe"),
    ("turn", _turn, "not picked in the last weeks; skipped ones stay away longest"),
    ("fades", fades, "not picked again and again where nothing came of it"),
    ("pause", _pause, "not in touch just now; a rhythm the user set has passed"),
    ("worth", _worth, "what they brought, or what such a tie is worth"),
    ("time", _time, "how long it has been quiet, against how close the tie is"),
    ("rhythm", _rhythm, "the user asked to be in touch every so often"),
    ("say", _say, "there is something real to say"),
    ("date", _date, "a birthday or another date is coming up"),
    ("chance", _chance, "equals take turns"),
)
