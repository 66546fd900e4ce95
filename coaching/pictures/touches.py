"""What happened between a user and a contact, as days: touches kept, and what was told of before.

A silence that was told of ("three emails since August") holds messages whose days nobody knows.
They are one touch around the last of them, and said to be that.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo

from coaching.memory import History, Silence, Touch, TouchKind
from coaching.pictures.drawing import Form
from coaching.situation import Side
from coaching.turn import Moment
from coaching.wording.calendar import day_of


@dataclass(frozen=True, slots=True)
class Met:
    """A touch on a day, or `count` of them; `about`: nobody knows the day for sure."""

    day: date
    form: Form
    count: int = 1
    about: bool = False


def met(history: History, moment: Moment) -> tuple[Met, ...]:
    """Return all touches until today, oldest first."""
    found = [*_kept(history, moment.now.tzinfo), *_told(history, moment.now.tzinfo)]
    return tuple(sorted((one for one in found if one.day <= moment.today), key=_order))


def form_of(touch: Touch) -> Form:
    """Return whose touch it was."""
    if touch.kind is TouchKind.TALK:
        return Form.BOTH
    return Form.YOURS if touch.side is Side.USER else Form.THEIRS


def told_day(silence: Silence, zone: tzinfo | None) -> date:
    """Return the day around which the last message was that was told of when a silence began."""
    known, last = day_of(silence.since, zone), silence.last_attempt
    if last is None or last.earliest > known:
        return known
    return known - timedelta(days=max(last.span(known), 0))


def _order(one: Met) -> tuple[date, str]:
    return one.day, one.form


def _kept(history: History, zone: tzinfo | None) -> Iterator[Met]:
    for touch in history.touches:
        yield Met(day_of(touch.at, zone), form_of(touch))


def _told(history: History, zone: tzinfo | None) -> Iterator[Met]:
    for silence in history.silences:
        count = _untold(silence, history)
        if count > 0:
            yield Met(told_day(silence, zone), Form.YOURS, count, about=True)


def _untold(silence: Silence, history: History) -> int:
    """Return how many messages of a silence are no touches of their own."""
    told = sum(attempt.count or 0 for attempt in silence.attempts)
    if not told and silence.last_attempt is None:
        return 0
    until = silence.closed_at
    sent = [
        touch
        for touch in history.touches
        if form_of(touch) is Form.YOURS
        and silence.since <= touch.at
        and (until is None or touch.at <= until)
    ]
    return max(told, 1) - len(sent)
