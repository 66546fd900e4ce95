"""What takes a turn back: the inverse of its changes, and which reminders it showed."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from coaching.conversation.undoing import inverse
from coaching.memory import (
    Change,
    Contact,
    Kept,
    Known,
    Needs,
    Put,
    Reminder,
    ReminderState,
    Remove,
    Settings,
)
from storage.delivery.values import Shown

if TYPE_CHECKING:
    from storage.store import Memory


class Fresh:
    """Makes ids and remembers which: what carries one was not there before."""

    def __init__(self, new_id: Callable[[], UUID]) -> None:
        """Make ids as this does."""
        self._new_id = new_id
        self.made: set[UUID] = set()

    def __call__(self) -> UUID:
        """Return a new id."""
        new = self._new_id()
        self.made.add(new)
        return new


async def back(
    changes: Sequence[Change], known: Known, memory: "Memory", fresh: Fresh, now: datetime
) -> tuple[Change, ...]:
    """Return what takes changes back; nothing does where somebody is forgotten with them.

    `known` is what the turn was given. How things were of which it was not told is asked for: the
    turn that takes an earlier one back needs to know of nothing. A no to a model stays: whoever
    deletes the message in which they said it does not say yes.
    """
    if any(isinstance(one, Remove) and isinstance(one.value, Contact) for one in changes):
        return ()
    undoing = tuple(_no_yes(one, changes) for one in inverse(changes, known))
    if not any(_is_strange(one, fresh) for one in undoing):
        return undoing
    whom = _contacts(one.value for one in changes)
    about = Needs(ids=tuple(whom), picks=True, reminders=True)
    undoing = inverse(changes, await memory.known(about, now))
    return tuple(_no_yes(one, changes) for one in undoing)


def shown(changes: Iterable[Change]) -> tuple[Shown, ...]:
    """Return the reminders that these changes show."""
    kept = (one.value for one in changes if isinstance(one, Put))
    return tuple(
        Shown(one.id, one.rev)
        for one in kept
        if isinstance(one, Reminder) and one.state is ReminderState.SENT
    )


def _no_yes(undoing: Change, changes: Iterable[Change]) -> Change:
    """Return what takes a change of settings back; no more may leave for a model after it."""
    settings = undoing.value
    if not isinstance(settings, Settings):
        return undoing
    for after in (one.value for one in changes if isinstance(one.value, Settings)):
        settings = replace(settings, voice=settings.leaves.at_most(after.leaves).value)
    return Put(settings)


def _is_strange(undoing: Change, fresh: Fresh) -> bool:
    """Tell of what would be removed, though it was not made just now."""
    if isinstance(undoing, Put) or isinstance(undoing.value, Settings):
        return False
    return undoing.value.id not in fresh.made


def _contacts(values: Iterable[Kept]) -> Iterable[UUID]:
    for value in values:
        if isinstance(value, Contact):
            yield value.id
        elif not isinstance(value, Settings) and value.contact_id is not None:
            yield value.contact_id
