"""Leaves contacts in peace, lets them go and takes them up again.

Somebody who died or is not safe to write to stays so, whatever else is asked (playbook, "The
flow", 1).
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from coaching.memory import (
    Change,
    Contact,
    History,
    Outcome,
    Put,
    ReminderState,
    State,
)
from coaching.situation import PushBack

FOR_GOOD = frozenset({State.DECEASED, State.UNSAFE})
"""States that no command but an undo, or a correction by the user, leaves."""
_REFUSALS = frozenset({PushBack.NO, PushBack.STOP})
_PENDING = frozenset({ReminderState.PLANNED, ReminderState.SENT})


def rested(contact: Contact, until: date | None) -> Contact:
    """Return the contact left in peace until a day, or for good with None."""
    return _placed(contact, State.RESTING, until)


def let_go(contact: Contact, until: date | None = None) -> Contact:
    """Return the contact let go; `until` is when a hello may come up again, None for never."""
    return _placed(contact, State.LET_GO, until)


def woken(contact: Contact) -> Contact:
    """Return the contact among the active ones again."""
    return _placed(contact, State.ACTIVE, None)


def died(contact: Contact) -> Contact:
    """Return the contact remembered as dead: never picked, never drafted for."""
    if contact.state is State.UNSAFE:
        return contact
    return replace(contact, state=State.DECEASED, rests_until=None)


def told_to_stop(history: History) -> bool:
    """Whether the contact ever asked to be left alone; that is for good."""
    return any(silence.push_back is PushBack.STOP for silence in history.silences)


def refused(history: History) -> bool:
    """Whether the contact said no or stop, has died, or is not safe to write to: that is for good."""
    said = any(silence.push_back in _REFUSALS for silence in history.silences)
    return said or history.contact.state in FOR_GOOD


def ended(history: History, outcome: Outcome, now: datetime) -> Iterator[Change]:
    """Yield what ends with a contact's rest or leave: the open silence, reminders still to come."""
    silence = history.silence
    if silence is not None:
        yield Put(replace(silence, outcome=outcome, closed_at=now))
    for reminder in history.reminders:
        if reminder.state in _PENDING:
            yield Put(replace(reminder, state=ReminderState.DROPPED, rev=reminder.rev + 1))


def _placed(contact: Contact, state: State, until: date | None) -> Contact:
    if contact.state in FOR_GOOD:
        return contact
    return replace(contact, state=state, rests_until=until)
