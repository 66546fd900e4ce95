"""What becomes of picks that are left alone: the same faces come less, and then the picks do.

An ignored reminder comes once more and fades "until the user comes back" (playbook, "Reminders").
Picks fade in the same spirit, but never away: somebody left alone weighs less for some months, and
weeks in which nothing was done with any pick make them come every four weeks, which they say.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from coaching.memory import Known, Pick, PickState, Settings
from coaching.picks import weeks
from coaching.picks.weeks import week_of, weeks_between
from coaching.schedule import local

UNTOUCHED = 3
"""Weeks with picks, one after the other, in which nothing was done with any of them."""

APART = 4
"""Weeks from picks to picks after that, where they come by themselves."""


def due(settings: Settings, picks: Sequence[Pick], now: datetime, *, present: bool = False) -> bool:
    """Tell whether picks should come by themselves now: see `weeks.due`; seldom if left alone."""
    resting = rests(picks, week_of(local(now, settings)))
    return not resting and weeks.due(settings, picks, now, present=present)


def next_due(settings: Settings, now: datetime, picks: Sequence[Pick] = ()) -> datetime:
    """Return the next instant after `now` at which picks come by themselves."""
    at = weeks.next_due(settings, now)
    while rests(picks, week_of(local(at, settings))):
        at = weeks.next_due(settings, at)
    return at


def rests(picks: Sequence[Pick], week: str) -> bool:
    """Tell whether a week goes without picks.

    The first that come after three untouched weeks say what holds from then on: it begins after
    them. Who asks is shown some in any week.
    """
    if untouched(picks, week) <= UNTOUCHED:
        return False
    return weeks_between(max(one.week for one in picks if one.week < week), week) < APART


def untouched(picks: Sequence[Pick], week: str) -> int:
    """Return how many weeks with picks before this one, up to the last, saw none of them touched."""
    before = {one.week for one in picks if one.week < week}
    touched = {one.week for one in picks if one.state is not PickState.OFFERED}
    since = max(before & touched, default="")
    return sum(one > since for one in before)


def left_alone(picks: Sequence[Pick], week: str) -> Mapping[UUID, int]:
    """Return how often somebody was picked before this week and nothing came of it."""
    before = (one for one in picks if one.week < week and one.state is PickState.OFFERED)
    return Counter(one.contact_id for one in before)


def answered_since(known: Known, week: str) -> tuple[Pick, ...]:
    """Return the picks of earlier weeks as done whose people were in touch since, however told."""
    touched = {one.contact.id: one.last_touch for one in known.candidates}
    return tuple(
        replace(one, state=PickState.DONE)
        for one in known.picks
        if one.week < week
        and one.state is PickState.OFFERED
        and (at := touched.get(one.contact_id)) is not None
        and at > one.offered_at
    )
