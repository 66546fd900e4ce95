"""Chooses the picks of a week: an easy one, one that is trusted and less familiar, then the best.

People pick the comfortable contact, not the valuable one (Walter and others 2015), and write the
hard message more easily after an easy one (Aknin & Sandstrom 2024): hence the order. The same
week and the same people give the same picks.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import UUID

from coaching.memory import Contact, Known, Pick, PickState, Standing
from coaching.phrases import seeded
from coaching.picks import weights
from coaching.picks.fading import left_alone
from coaching.picks.score import (
    Scene,
    fades,
    is_little_known,
    is_open,
    quiet_days,
    score,
    weeks_away,
)
from coaching.picks.weeks import week_of
from coaching.situation import Tie
from coaching.turn import Moment

_CIRCLES: dict[Tie | None, str] = {
    Tie.CLOSE_FRIEND: "dear",
    Tie.FAMILY: "dear",
    Tie.FRIEND: "friends",
    Tie.FORMER_COLLEAGUE: "work",
    Tie.MENTOR: "work",
    Tie.CLIENT_PROSPECT: "work",
    Tie.RECRUITER_HIRING: "work",
}
_EASY = frozenset({Tie.CLOSE_FRIEND, Tie.FAMILY, Tie.FRIEND})
_WARM_FOR = 400  # days: after more than a year a first line is no longer easy
_MOST = 5  # picks a week, whatever the settings say
_BROUGHT_UP = timedelta(days=15)
APART = timedelta(milliseconds=1)
"""Between the picks of one offer, so that their order is kept with them."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be picked: the score, and the days since the last touch, if one is known."""

    standing: Standing
    score: float = 0.0
    quiet: int | None = None


def of_week(known: Known, moment: Moment) -> tuple[Pick, ...]:
    """Return this week's picks in the order in which they were offered, but for swapped ones.

    A pick keeps its place all week, so that its number means the same person. One on offer goes
    when its contact is waited for or left in peace by now.
    """
    week = week_of(moment.now)
    touched = {one.contact.id: one.last_touch for one in known.candidates if one.last_touch}
    mine = (
        _seen(pick, touched.get(pick.contact_id))
        for pick in known.picks
        if pick.week == week and _stands(pick, known, moment)
    )
    return tuple(sorted(mine, key=lambda pick: (pick.offered_at, pick.id.int)))


def _seen(pick: Pick, last_touch: datetime | None) -> Pick:
    """Take a pick for done when there was a touch since, whoever made it and wherever it was told."""
    since = last_touch is not None and last_touch > pick.offered_at
    return replace(pick, state=PickState.DONE) if since and _is_offered(pick) else pick


def _is_offered(pick: Pick) -> bool:
    return pick.state is PickState.OFFERED


def _stands(pick: Pick, known: Known, moment: Moment) -> bool:
    contact = known.contacts.get(pick.contact_id)
    if contact is None or pick.state is PickState.SWAPPED:
        return False
    return not _is_offered(pick) or is_open(contact, moment.today)


def fresh(known: Known, moment: Moment, wanted: int | None = None) -> tuple[Candidate, ...]:
    """Return whom to pick, on top of those picked this week already: `wanted`, or what is missing.

    Fewer, or nobody, where few are worth it. An easy one comes first, as a warm-up.
    """
    offered = of_week(known, moment)
    missing = min(max(known.settings.picks, 1), _MOST) - len(offered) if wanted is None else wanted
    if missing <= 0:
        return ()
    week = _Week([_known(pick, known) for pick in offered], candidates(known, moment))
    for wish, enough in _WISHES if wanted is None else ():
        week.take(missing, wish, enough)
    while week.take(missing):
        pass
    return tuple(week.chosen)


def another(known: Known, moment: Moment) -> Candidate | None:
    """Return the next best one after all who were picked this week, None when nobody is left."""
    return next(iter(fresh(known, moment, 1)), None)


def _reminded(known: Known, moment: Moment) -> set[UUID | None]:
    """Return whom a reminder brings up about now: once is enough."""
    now = moment.now.timestamp()
    near = _BROUGHT_UP.total_seconds()
    return {one.contact_id for one in known.reminders if abs(one.due_at.timestamp() - now) < near}


def candidates(known: Known, moment: Moment) -> list[Candidate]:
    """Return everybody worth a hello this week, the best first.

    Whoever was left alone comes later, but is as worth a hello as before.
    """
    scene, reminded = scene_of(known, moment), _reminded(known, moment)
    scored = [
        Candidate(standing, score(standing, scene), quiet_days(standing, scene.today))
        for standing in known.candidates
        if standing.contact.id not in reminded
    ]
    worthy = [one for one in scored if one.score >= weights.LOWEST * fades(one.standing, scene)]
    return sorted(worthy, key=lambda one: (-one.score, one.standing.contact.id.int))


def scene_of(known: Known, moment: Moment) -> Scene:
    """Return what this week's scores depend on."""
    week = week_of(moment.now)
    valued = (one.contact for one in known.candidates if one.contact.value and one.contact.company)
    return Scene(
        moment.today,
        week,
        weeks_away(known.picks, week),
        frozenset(contact.company.casefold() for contact in valued),
        seeded(week)("salt"),
        left_alone(known.picks, week),
    )


@dataclass(slots=True)
class _Week:
    """A week being filled: who stands already, who may come, and who was chosen."""

    beside: list[Candidate]
    pool: list[Candidate]
    chosen: list[Candidate] = field(default_factory=list)

    def take(
        self, wanted: int, wish: Callable[[Candidate], bool] = bool, enough: float = 0.0
    ) -> bool:
        """Choose the best that fits after what the spread costs; False when there is none.

        `enough` is how much of the best score it must reach.
        """
        if len(self.chosen) >= wanted:
            return False
        left = self._left()
        fitting = [one for one in left if wish(one)]
        if not fitting:
            return False
        found = max(fitting, key=lambda one: one.score * self._spread(one))
        if found.score < enough * left[0].score:
            return False
        self.chosen.append(found)
        return True

    def _spread(self, one: Candidate) -> float:
        """Return what is left of a score beside the others: a week holds several kinds."""
        left = 1.0
        for other in (*self.beside, *self.chosen):
            left *= weights.SAME_TIE if _tie(one) is _tie(other) else 1.0
            left *= weights.SAME_CIRCLE if _circle(one) == _circle(other) else 1.0
        return left

    def _left(self) -> list[Candidate]:
        """Return who may still come: not one too many of whom little is known."""
        little = [
            other for other in (*self.beside, *self.chosen) if is_little_known(other.standing)
        ]
        is_full = len(little) >= weights.LITTLE_KNOWN
        taken = {other.standing.contact.id for other in self.chosen}
        free = [one for one in self.pool if one.standing.contact.id not in taken]
        return [one for one in free if not (is_full and is_little_known(one.standing))]


def _known(pick: Pick, known: Known) -> Candidate:
    return Candidate(Standing(known.contacts[pick.contact_id]))


def is_dear(contact: Contact) -> bool:
    """Whether somebody is one of those a hello to comes easily."""
    return contact.tie in _EASY


def _is_easy(one: Candidate) -> bool:
    """Somebody close whom a line reaches without a run-up."""
    return _tie(one) in _EASY and (one.quiet is None or one.quiet <= _WARM_FOR)


def _is_trusted(one: Candidate) -> bool:
    """Somebody who brought something, outside the circle one thinks of anyway."""
    valued = bool(one.standing.contact.value) or _tie(one) is Tie.MENTOR
    return valued and _tie(one) not in _EASY


def _tie(one: Candidate) -> Tie | None:
    return one.standing.contact.tie


def _circle(one: Candidate) -> str:
    return _CIRCLES.get(one.standing.contact.tie, "others")


_WISHES = ((_is_easy, weights.EASY_ENOUGH), (_is_trusted, weights.TRUSTED_ENOUGH))
