"""A contact in a few words: the facts that were understood, the label of a choice, the card."""

from collections.abc import Iterator
from datetime import date

from coaching.memory import Contact, State
from coaching.reconnect.saying import clipped, line
from coaching.situation import Tie
from coaching.turn import Ask
from coaching.wording.calendar import birthday, dated, every

_LONGEST = 400  # characters of one thing that is known; an export has it whole
_SHORT = 60


def tie_label(ask: Ask, contact: Contact) -> str:
    """Return what the contact is to the user, empty where that is not known."""
    if contact.tie in {None, Tie.OTHER}:
        return ""
    return ask.book.phrases(f"reply/summary/tie_{contact.tie}")[0].text


def facts(ask: Ask, contact: Contact) -> tuple[str, ...]:
    """Return everything that is known in a few words each, for one line."""
    handles = [handle.value for handle in contact.handles]
    rhythm = [every(contact.cadence)] if contact.cadence else []
    named = [f"{contact.name} ({', '.join(contact.aliases)})" if contact.aliases else contact.name]
    found = [
        *named,
        tie_label(ask, contact),
        contact.how_met,
        contact.value,
        _job(contact),
        notes(contact),
        *handles,
        *rhythm,
        birthday(contact.birthday),
    ]
    return tuple(clipped(fact, _LONGEST) for fact in found if fact)


def notes(contact: Contact) -> str:
    """Return the notes on one line; each was made on a line of its own."""
    return "; ".join(filter(None, map(str.strip, contact.notes.splitlines())))


def told_apart(ask: Ask, contact: Contact) -> str:
    """Return a name with what tells it from another of the same name, for a choice."""
    more = next(
        filter(
            None,
            (
                contact.how_met,
                tie_label(ask, contact),
                _job(contact),
                *(handle.value for handle in contact.handles),
                notes(contact),
            ),
        ),
        line(ask, "contacts/since", day=dated(contact.added_at.date(), ask.moment.today)),
    )
    return f"{contact.name} ({clipped(more, _SHORT)})"


def mark(ask: Ask, contact: Contact) -> str:
    """Return the state of a contact in plain words, empty for an active one."""
    if contact.state is State.ACTIVE:
        return ""
    until = _until(contact.rests_until, ask.moment.today)
    slots = {"day": until} if until else {}
    return line(ask, f"contacts/marks/{contact.state}", {"until"} if until else (), **slots)


def card(ask: Ask, contact: Contact) -> Iterator[str]:
    """Yield what is known of a contact, a line each."""
    slots = {
        "tie": tie_label(ask, contact),
        "aliases": ", ".join(contact.aliases),
        "how_met": contact.how_met,
        "value": contact.value,
        "job": _job(contact),
        "notes": notes(contact),
        "handles": " · ".join(handle.value for handle in contact.handles),
        "birthday": birthday(contact.birthday),
        "cadence": every(contact.cadence) if contact.cadence else "",
    }
    for name, words in slots.items():
        if words:
            yield line(ask, f"contacts/card/{name}", words=clipped(words, _LONGEST))
    if marked := mark(ask, contact):
        yield marked


def _job(contact: Contact) -> str:
    return ", ".join(filter(None, (contact.position, contact.company)))


def _until(until: date | None, today: date) -> str:
    return dated(until, today) if until else ""
