"""Which reminder is meant: by its id in a choice, by its number in the list, or by a name."""

from uuid import UUID

from coaching.memory import Contact, History, Reminder, ReminderState
from coaching.reconnect import finding
from coaching.reminders import OPEN
from coaching.text import fold
from coaching.turn import Ask

_EDGE = " .,;:!?\"'“”"


def by_id(ask: Ask) -> Reminder | None:
    """Return the reminder whose id stands first in the words of a choice, if it is known."""
    wanted = finding.ids(ask.words)[:1]
    return next((one for one in _all(ask) if one.id in wanted), None)


def is_open(reminder: Reminder) -> bool:
    """Whether there is something left to do: one that faded can be taken up again."""
    return reminder.state in OPEN or reminder.state is ReminderState.FADED


def open_ones(ask: Ask) -> list[Reminder]:
    """Return the reminders that may still come, the next first."""
    found = (one for one in _all(ask) if one.state in OPEN)
    return sorted(found, key=lambda one: (one.due_at.timestamp(), str(one.id)))


def history_of(ask: Ask, reminder: Reminder) -> History | None:
    """Return the history of whom a reminder is about; only the contact where no more is known."""
    if reminder.contact_id is None:
        return None
    known = ask.known.histories.get(reminder.contact_id)
    contact = ask.known.contacts.get(reminder.contact_id)
    return known or (History(contact, reminders=(reminder,)) if contact else None)


def contact_of(ask: Ask, reminder: Reminder) -> Contact | None:
    """Return whom a reminder is about."""
    history = history_of(ask, reminder)
    return history.contact if history else None


def named_first(ask: Ask, words: str) -> tuple[str, list[Reminder], str]:
    """Return the name that words open with, the reminders about them, and what follows.

    The longest opening that somebody with a reminder is called wins.
    """
    parts = words.split()
    for size in range(len(parts), 0, -1):
        name = " ".join(parts[:size]).strip(_EDGE)
        about = [one for one in open_ones(ask) if name and _is_about(ask, one, name)]
        if about:
            return name, about, " ".join(parts[size:])
    return words.strip(_EDGE), [], ""


def _is_about(ask: Ask, reminder: Reminder, name: str) -> bool:
    contact = contact_of(ask, reminder)
    if contact is not None:
        return finding.has_words(contact, name)
    return set(fold(name).split()) <= set(fold(reminder.reason).split())


def _all(ask: Ask) -> list[Reminder]:
    loaded = [one for history in ask.known.histories.values() for one in history.reminders]
    unique: dict[UUID, Reminder] = {one.id: one for one in (*loaded, *ask.known.reminders)}
    return list(unique.values())
