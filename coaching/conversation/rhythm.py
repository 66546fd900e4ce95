"""Keeps a contact's own rhythm: whoever gets a cadence gets the reminder that goes with it."""

from collections.abc import Iterable, Iterator

from coaching import reminders
from coaching.memory import Change, Contact, History, Known, Purpose, Put
from coaching.turn import Moment


def in_rhythm(changes: Iterable[Change], known: Known, moment: Moment) -> Iterator[Change]:
    """Yield the changes, and after a contact whose cadence changes, its reminder anew."""
    for change in changes:
        yield change
        if isinstance(change, Put) and isinstance(change.value, Contact):
            yield from _planned(change.value, known, moment)


def _planned(contact: Contact, known: Known, moment: Moment) -> Iterator[Change]:
    history = known.histories.get(contact.id, History(contact))
    before = history.contact.cadence if contact.id in known.histories else None
    if contact.cadence == before:
        return
    for one in history.reminders:
        if one.purpose is Purpose.CADENCE and one.state in reminders.OPEN:
            yield from reminders.drop(one)
    yield from map(Put, reminders.rhythm(contact, history.last_touch, known.settings, moment))
