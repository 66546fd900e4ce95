"""One person's memory in plain Python: what the store must do, said as simply as it can be.

The dialogues run on it, and the store is compared with it.
"""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from itertools import count
from typing import Any, TypeVar
from uuid import UUID

from coaching.conversation import needs, turn
from coaching.memory import (
    Change,
    Contact,
    History,
    Kept,
    KeptDraft,
    Known,
    Needs,
    Pick,
    Reminder,
    ReminderState,
    Remove,
    Settings,
    Silence,
    Standing,
    State,
    Touch,
)
from coaching.memory.known import LATELY
from coaching.messages import Incoming
from coaching.person import Person
from coaching.phrases import Phrasebook
from coaching.text import fold
from coaching.turn import Moment, Turn

_Value = TypeVar("_Value", Contact, Touch, Silence, Reminder, KeptDraft, Pick)


def counted() -> Callable[[], UUID]:
    """Return a source of ids that counts."""
    numbers = count(1)
    return lambda: UUID(int=next(numbers))


class Notebook:
    """Keeps one person's values and hands out what a turn needs."""

    def __init__(self, settings: Settings | None = None, model: str = "") -> None:
        self.person = Person()
        self.model = model  # the language model that may help
        self.settings = settings or Settings()
        self.new_id = counted()
        self._kept: dict[UUID, Kept] = {}

    def say(self, incoming: Incoming, now: datetime, book: Phrasebook) -> Turn:
        """Take one turn and keep what it changes."""
        known = self.known(needs(self.person, incoming, now.date()), now)
        outcome = turn(self.person, incoming, Moment(now, self.new_id), book, known)
        self.person = outcome.person
        self.keep(outcome.changes)
        return outcome

    def keep(self, changes: Iterable[Change]) -> None:
        """Put and remove, in order."""
        for change in changes:
            if isinstance(change, Remove):
                self._remove(change.value)
            elif isinstance(change.value, Settings):
                self.settings = change.value
            else:
                self._kept[change.value.id] = change.value

    def all(self, kind: type[_Value]) -> list[_Value]:
        """Return all values of a kind, in the order they came."""
        return [value for value in self._kept.values() if isinstance(value, kind)]

    def contact(self, name: str) -> Contact:
        """Return the one contact of that name."""
        (found,) = [one for one in self.all(Contact) if one.name == name]
        return found

    def history(self, contact: Contact) -> History:
        """Return everything about a contact, oldest first."""
        mine = contact.id
        return History(
            contact,
            tuple(sorted(self._of(Touch, mine), key=lambda one: one.at)),
            tuple(sorted(self._of(Silence, mine), key=lambda one: one.since)),
            tuple(sorted(self._of(Reminder, mine), key=lambda one: one.due_at)),
            tuple(sorted(self._of(KeptDraft, mine), key=lambda one: one.made_at)),
        )

    def known(self, wanted: Needs, now: datetime) -> Known:
        """Return what is wanted."""
        contacts = self.all(Contact)
        found = {name: tuple(one.id for one in self._called(name)) for name in wanted.names}
        ids = dict.fromkeys((*wanted.ids, *(one for ids in found.values() for one in ids)))
        recent = sorted(contacts, key=self._recent, reverse=True)
        listed = recent if not wanted.search else self._called(wanted.search)
        shown = [self._standing(one) for one in listed]
        page = shown[wanted.offset : wanted.offset + 15] if wanted.search is not None else []
        active = [self._standing(one) for one in contacts if one.state is State.ACTIVE]
        open_ones = {ReminderState.PLANNED, ReminderState.SENT}
        coming = [one for one in self.all(Reminder) if one.state in open_ones]
        return Known(
            settings=self.settings,
            total=len(contacts),
            found=found,
            histories={one.id: self.history(one) for one in contacts if one.id in ids},
            listed=tuple(page),
            matching=len(listed) if wanted.search is not None else 0,
            candidates=tuple(active) if wanted.picks else (),
            picks=tuple(reversed(self.all(Pick))) if wanted.picks else (),
            reminders=tuple(sorted(coming, key=lambda one: one.due_at)) if wanted.reminders else (),
            contacts={one.id: one for one in contacts}
            if wanted.picks or wanted.reminders or wanted.circle
            else {},
            **(self._circle(contacts, now) if wanted.circle else {}),
            model=self.model,
        )

    def _circle(self, contacts: Iterable[Contact], now: datetime) -> dict[str, Any]:
        """Return who stands how near, and what happened in the last days."""
        gone = {State.DECEASED, State.UNSAFE}
        living = [one for one in contacts if one.state not in gone]
        standing = sorted(map(self._standing, living), key=lambda one: str(one.contact.id))
        met = [one for one in standing if one.touches or one.contact.state is not State.ACTIVE]
        met.sort(key=lambda one: one.last_touch or one.contact.added_at, reverse=True)
        told = [one for one in standing if one not in met and self._is_told(one.contact)]
        silences = [one for one in self.all(Silence) if one.is_open]
        waits = {one.contact.id for one in met if one.contact.state is State.WAITING}
        since = now - timedelta(days=LATELY)
        return {
            "circle": (*met, *told),
            "living": len(living),
            "waiting": {one.contact_id: one for one in silences if one.contact_id in waits},
            "lately": tuple(one for one in self.all(Touch) if one.at >= since),
        }

    def _is_told(self, one: Contact) -> bool:
        return bool(one.value or one.notes or one.how_met or one.cadence or one.tie)

    def _called(self, name: str) -> list[Contact]:
        said = fold(name)
        return sorted(
            (one for one in self.all(Contact) if self._likeness(said, one)),
            key=lambda one: (self._likeness(said, one), *self._recent(one)),
            reverse=True,
        )

    def _recent(self, contact: Contact) -> tuple[datetime, UUID]:
        """Of two who fit as well, the one last in touch comes first."""
        return self._standing(contact).last_touch or contact.added_at, contact.id

    def _likeness(self, said: str, contact: Contact) -> int:
        names = [fold(one) for one in (contact.name, *contact.aliases)]
        if said in names:
            return 3
        parts = {part for name in names for part in name.split()}
        if not parts.isdisjoint(said.split()):
            return 2
        return int(any(part[:3] == said[:3] for part in parts))

    def _standing(self, contact: Contact) -> Standing:
        touches = self.history(contact).touches
        return Standing(contact, touches[-1].at if touches else None, len(touches))

    def _of(self, kind: type[_Value], contact_id: UUID) -> list[_Value]:
        return [one for one in self.all(kind) if getattr(one, "contact_id", None) == contact_id]

    def _remove(self, value: Kept) -> None:
        gone = getattr(value, "id", None)
        self._kept = {
            key: one
            for key, one in self._kept.items()
            if key != gone and getattr(one, "contact_id", None) != gone
        }
