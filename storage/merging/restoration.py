"""Restores an export beside what is already known: nothing known is lost, nothing comes twice.

What has the same id is the same thing: of two versions the one that went further stays, and of two
contacts the known one, filled up. A contact that is certainly known under another id takes in what
the export says, and what is about it moves there. Nothing is asked: who is not certain is new.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeVar
from uuid import UUID

from coaching.memory import (
    Contact,
    Everything,
    Kept,
    KeptDraft,
    Pick,
    PickState,
    Reminder,
    ReminderState,
    Settings,
    Silence,
    State,
    Touch,
)
from storage.merging import sameness
from storage.merging.absorbing import absorbed
from storage.merging.index import Index
from storage.merging.likeness import fits, may_be
from storage.merging.plan import Plan

About = TypeVar("About", Touch, Silence, Reminder, KeptDraft, Pick)
_NEVER_AGAIN = frozenset({State.UNSAFE, State.DECEASED})
_UNSET = Settings()
_AHEAD = frozenset({ReminderState.PLANNED, ReminderState.SENT})


def restoration(found: Everything, known: Everything) -> Plan:
    """Return the plan that restores an export."""
    people = _People(found, known)
    silences = _later(people.moved(found.silences), known.silences, _ended)
    open_now = {one.contact_id for one in known.silences if one.is_open}
    reminders = _later(people.moved(found.reminders), known.reminders, lambda one: one.rev)
    picks = _later(people.moved(found.picks), known.picks, _taken_up)
    drafts = _later(people.moved(found.drafts), known.drafts, lambda one: 0)
    return Plan(
        new=people.index.new(),
        changed=people.index.changed(),
        unchanged=people.unchanged,
        merged=len(people.index.changed()),
        touches=_unheard(people.moved(found.touches), known.touches),
        silences=tuple(
            one for one in silences if not one.is_open or one.contact_id not in open_now
        ),
        others=(
            *(one for one in reminders if people.may_remind(one)),
            *drafts,
            *picks,
            *_settings(found.settings, known.settings),
        ),
        known_as=people.known_as,
    )


class _People:
    """Who the export's contacts are among those known."""

    def __init__(self, found: Everything, known: Everything) -> None:
        self.index = Index(known.contacts)
        self.unchanged = 0
        self.known_as: dict[UUID, UUID] = {}
        self._taken = {one.id for one in found.contacts if self.index.get(one.id)}
        for contact in found.contacts:
            self._settle(contact)

    def moved(self, values: Iterable[About]) -> Iterator[About]:
        """Return the values, each about the contact that its own turned out to be."""
        for value in values:
            about = value.contact_id and self.known_as.get(value.contact_id)
            yield replace(value, contact_id=about) if about else value

    def may_remind(self, reminder: Reminder) -> bool:
        """Tell whether a reminder may come back: nothing is planned any more for some."""
        about = self.index.get(reminder.contact_id) if reminder.contact_id else None
        over = about is not None and about.state in _NEVER_AGAIN
        return not over or reminder.state not in _AHEAD

    def _settle(self, contact: Contact) -> None:
        known = self.index.get(contact.id) or self._certain(contact)
        if known is None:
            self.index.put(contact)
            return
        self._taken.add(known.id)
        self.known_as[contact.id] = known.id
        grown = absorbed(known, contact)
        self.unchanged += grown is known
        self.index.put(grown)

    def _certain(self, contact: Contact) -> Contact | None:
        asks = sameness.keys(contact, asked=True)
        reached = self._free((one for _, one in self.index.reached(asks, contact.name)), contact)
        likely = [one for one in reached if may_be(one, contact)]
        called = self._free(self.index.called(contact.name), contact)
        if not likely and len(called) == 1 and fits(called[0], contact):
            likely = called
        return likely[0] if likely else None

    def _free(self, contacts: Iterable[Contact], other: Contact) -> list[Contact]:
        return [
            one
            for one in contacts
            if one.id not in self._taken and not sameness.contradict(one, other)
        ]


def _later(
    found: Iterable[About], known: Iterable[About], reached: Callable[[About], int]
) -> tuple[About, ...]:
    """Return what is not known, or got further than what is known under the same id."""
    have = {one.id: one for one in known}
    return tuple(one for one in found if one.id not in have or reached(one) > reached(have[one.id]))


def _ended(silence: Silence) -> int:
    return 0 if silence.is_open else 1


def _taken_up(pick: Pick) -> int:
    return 0 if pick.state is PickState.OFFERED else 1


def _unheard(found: Iterable[Touch], known: Iterable[Touch]) -> tuple[Touch, ...]:
    ids: set[UUID] = set()
    said: set[object] = set()
    for one in known:
        ids.add(one.id)
        said.add((one.contact_id, one.at, one.side, one.text))
    return tuple(
        one
        for one in found
        if one.id not in ids and (one.contact_id, one.at, one.side, one.text) not in said
    )


def _settings(found: Settings, known: Settings) -> tuple[Kept, ...]:
    """Return the export's settings only where nothing was set here.

    A yes that something may leave was said elsewhere, where another model may have been asked: it
    is not restored.
    """
    mine = replace(found, voice=known.voice, voice_at=known.voice_at)
    unset = replace(known, voice=_UNSET.voice, voice_at=_UNSET.voice_at) == _UNSET
    return (mine,) if unset and mine != known else ()
