"""Everybody known, by what they are found under; kept up while a plan is made."""

from collections.abc import Iterable, Iterator
from itertools import islice
from uuid import UUID

from coaching.memory import Contact
from storage.merging import sameness
from storage.merging.sameness import folded

_MANY = 50
"""More people than this under one number are an office; then only namesakes are looked at."""
_Found = dict[str, dict[UUID, None]]  # ids in order, quick to look one up


class Index:
    """Contacts by address, name and first name, each as it stands in the plan."""

    def __init__(self, contacts: Iterable[Contact]) -> None:
        self._now: dict[UUID, Contact] = {}
        self._keyed: _Found = {}
        self._named: _Found = {}
        self._short: _Found = {}
        self._before: dict[UUID, Contact] = {}
        for contact in contacts:
            self._before[contact.id] = contact
            self.add(contact)

    def add(self, contact: Contact) -> None:
        """Enter a contact under all that it is found by."""
        key = contact.id
        self._now[key] = contact
        for handle in contact.handles:
            for found in sameness.handle_keys(handle):
                self._keyed.setdefault(found, {})[key] = None
        for name in (contact.name, *contact.aliases):
            words = folded(name)
            self._named.setdefault(words, {})[key] = None
            if " " not in words:
                self._short.setdefault(words, {})[key] = None

    def put(self, contact: Contact) -> None:
        """Let a contact stand as it is given from now on, found by what it was found by before."""
        self._now[contact.id] = contact

    def get(self, key: UUID) -> Contact | None:
        """Return the contact with this id, as it stands."""
        return self._now.get(key)

    def reached(self, sketch: Contact) -> Iterator[tuple[str, Contact]]:
        """Return who has an address, number or page of the sketch's, and which."""
        for handle in sketch.handles:
            for key in sameness.handle_keys(handle, asked=True):
                for who in self._under(key, sketch):
                    yield key, self._now[who]

    def called(self, name: str) -> Iterator[Contact]:
        """Return those with exactly this name, or it among their aliases."""
        return self._all(self._named, folded(name))

    def called_short(self, name: str) -> Iterator[Contact]:
        """Return those of whom only the first name of this one is known."""
        first, _, rest = folded(name).partition(" ")
        return self._all(self._short, first if rest else "")

    def new(self) -> tuple[Contact, ...]:
        """Return the contacts that were not known."""
        return tuple(one for key, one in self._now.items() if key not in self._before)

    def changed(self) -> tuple[Contact, ...]:
        """Return the known contacts that do not stand as they did."""
        return tuple(self._now[key] for key, one in self._before.items() if self._now[key] != one)

    def _under(self, key: str, sketch: Contact) -> Iterable[UUID]:
        found = self._keyed.get(key, {})
        if len(found) <= _MANY:
            return found
        return [who for who in self._named.get(folded(sketch.name), ()) if who in found][:_MANY]

    def _all(self, under: _Found, name: str) -> Iterator[Contact]:
        return (self._now[who] for who in islice(under.get(name, ()), _MANY))
