"""Says that a reminder is due: one in full with its words and choices, several as one short list.

Why it comes, what to say, what can be done, no word of guilt; what comes late says so (playbook,
"Reminders").
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from types import MappingProxyType
from uuid import UUID

from coaching.memory import Contact, History, Purpose, Reminder, State
from coaching.messages import Choice, Choices, Listing, Reply, Text
from coaching.phrases import Chance, Phrasebook, say, seeded
from coaching.reminders.drafted import words_for
from coaching.reminders.telling import is_named_in, line_of, slots
from coaching.replying import titled
from coaching.turn import Moment
from coaching.wording import figures

MOST_OPENED, MOST_LISTED = 10, 30
"""Reminders of a digest that can be opened by a button, and all it names: others come after it."""

_LATE = timedelta(hours=6)
_SNOOZES = (1, 7, 30)  # days: tomorrow, a week, a month
_NO_ANSWER_DUE = frozenset({Purpose.SEASON, Purpose.CADENCE})  # nothing was sent to be answered

Contacts = Mapping[UUID, Contact]


Histories = Mapping[UUID, History]


def digest(
    reminders: Sequence[Reminder],
    contacts: Contacts,
    moment: Moment,
    book: Phrasebook,
    histories: Histories = MappingProxyType({}),
) -> Reply:
    """Return what is said when reminders are due; empty where none of them may come.

    Pass them as they were before `shown`: how often they came and when they were due is said. One
    that comes alone brings its draft along where the history it belongs to is given.
    """
    due = [one for one in reminders if may_come(one, contacts, moment)][:MOST_LISTED]
    if not due:
        return ()
    if len(due) == 1:
        return one_due(due[0], contacts, moment, book, histories)
    chance = seeded(str(due[0].id))
    tags = {"late"} if any(is_late(one, moment.now) for one in due) else set()
    count = figures.number(len(due))
    counted = {"count": count, "Count": count.capitalize()}
    opening = say(book, "reminders/several", counted, tags, chance)
    opened = [
        Choice(f"reminder:open:{ids(one)}", _entry(one, contacts, book))
        for one in due[:MOST_OPENED]
    ]
    besides = tuple(_entry(one, contacts, book) for one in due[MOST_OPENED:])
    return (Text(opening), Choices(tuple(opened)), *_besides(besides, book, chance))


def _besides(lines: tuple[str, ...], book: Phrasebook, chance: Chance) -> Reply:
    """Return the reminders there is no button for, by name: what is not shown must not count as shown."""
    if not lines:
        return ()
    title, closing = (
        say(book, f"reminders/{name}", {}, (), chance) for name in ("besides", "besides_how")
    )
    return (Listing(title, lines, closing),)


def one_due(
    reminder: Reminder,
    contacts: Contacts,
    moment: Moment,
    book: Phrasebook,
    histories: Histories = MappingProxyType({}),
) -> Reply:
    """Return one reminder in full: why it comes, the words to send, and the choices."""
    contact = contacts.get(reminder.contact_id) if reminder.contact_id else None
    chance = seeded(f"{reminder.id}\0{reminder.shown}")
    words = slots(reminder, contact, moment)
    named = contact is not None and is_named_in(reminder.reason, [contact])
    tags = ({"what"} if reminder.reason else set()) | ({"someone"} if contact else set())
    tags -= {"someone"} if named and reminder.reason else set()
    purpose = reminder.purpose if contact else Purpose.ASKED
    told = [say(book, f"reminders/{purpose}", words, tags, chance)]
    if is_late(reminder, moment.now):
        told.insert(0, say(book, "reminders/late", words, (), chance))
    elif reminder.shown:
        told.append(say(book, "reminders/again", words, (), chance))
    kept = words_for(reminder, histories.get(contact.id)) if contact else None
    draft: Reply = ()
    if kept is not None:
        told.append(say(book, "reminders/draft", words, {str(purpose)}, chance))
        draft = (titled(kept.draft, book, chance),)
    return (Text(" ".join(told)), *draft, _choices(reminder, contact, book, chance))


def before_shown(reminder: Reminder, moment: Moment) -> Reminder:
    """Return a reminder that was shown as it came, to show the same again: now, and not late."""
    return replace(reminder, shown=max(0, reminder.shown - 1), due_at=moment.now)


def is_late(reminder: Reminder, now: datetime) -> bool:
    """Whether a reminder that comes for the first time comes hours after its time."""
    return (
        not reminder.shown and now.timestamp() - reminder.due_at.timestamp() > _LATE.total_seconds()
    )


def may_come(reminder: Reminder, contacts: Contacts, moment: Moment) -> bool:
    """Whether a reminder may be shown: never about somebody at rest, let go, dead or unsafe.

    Whoever rests until a day may come up from that day on.
    """
    if reminder.contact_id is None:
        return True
    contact = contacts.get(reminder.contact_id)
    return contact is not None and is_around(contact, moment)


def is_around(contact: Contact, moment: Moment) -> bool:
    """Whether a contact may be brought up."""
    if contact.state in {State.ACTIVE, State.WAITING}:
        return True
    ended = contact.rests_until is not None and contact.rests_until <= moment.today
    return contact.state in {State.RESTING, State.LET_GO} and ended


def _choices(
    reminder: Reminder, contact: Contact | None, book: Phrasebook, chance: Chance
) -> Choices:
    keys = [f"done:{reminder.id}"]
    if contact is not None:
        asks = [] if reminder.purpose in _NO_ANSWER_DUE else ["replied"]
        keys = [f"{what}:{ids(reminder)}" for what in (*asks, "out")]
    keys += [f"snooze:{reminder.id}:{days}" for days in _SNOOZES]
    keys.append(f"drop:{reminder.id}")
    return Choices(tuple(Choice(f"reminder:{key}", _label(book, key, chance)) for key in keys))


def _label(book: Phrasebook, key: str, chance: Chance) -> str:
    what, _, rest = key.partition(":")
    name = f"snooze_{rest.partition(':')[2]}" if what == "snooze" else what
    return say(book, f"reminders/choices_{name}", {}, (), chance)


def ids(reminder: Reminder) -> str:
    """Return what a choice names: the reminder, and whom to know about for it."""
    return ":".join(str(one) for one in (reminder.id, reminder.contact_id) if one)


def _entry(reminder: Reminder, contacts: Contacts, book: Phrasebook) -> str:
    """Return a line of the list: the name, and what it is about if that is known."""
    contact = contacts.get(reminder.contact_id) if reminder.contact_id else None
    return line_of(reminder, contact, book)
