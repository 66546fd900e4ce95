"""Everybody known, by what they are found under; kept up while a plan is made."""

from collections.abc import Iterable, Iterator
from itertools import islice
from uuid import UUID

from coaching.memory import Contact
from storage.merging import sameness
from storage.merging.gathering import MANY
from storage.merging.sameness import folded

_Found = dict[str, dict[UUID, None]]  # ids in order, quick to look one up


class Index:
    """Contacts by address, name and first name, each as it stands in the plan."""

    def __init__(self, contacts: Iterable[Contact]) -> None:
        self._keyed: _Found = {}
        self._named: _Found = {}
        self._short: _Found = {}
        self._bare: dict[tuple[str, ...], Contact] = {}
        self._before = {contact.id: contact for contact in contacts}
        self._now = dict(self._before)
        for contact in self._before.values():
            self._enter(contact)

    def _enter(self, contact: Contact) -> None:
        key = contact.id
        for found in sameness.keys(contact):
            self._keyed.setdefault(found, {})[key] = None
        for name in (contact.name, *contact.aliases):
            words = folded(name)
            self._named.setdefault(words, {})[key] = None
            if " " not in words:
                self._short.setdefault(words, {})[key] = None
        if not contact.handles:
            self._bare.setdefault(_said(contact), contact)

    def put(self, contact: Contact) -> None:
        """Let a contact stand as it is given from now on.

        A new one is not found by anything but its id: a file tells its own people apart.
        """
        self._now[contact.id] = contact

    def grow(self, contact: Contact) -> None:
        """Let a known contact stand as it is given, and be found by what it has now."""
        self._now[contact.id] = contact
        self._enter(contact)

    def get(self, key: UUID) -> Contact | None:
        """Return the contact with this id, as it stands."""
        return self._now.get(key)

    def own(self, uid: str) -> Contact | None:
        """Return the contact of an id that one of our own exports wrote."""
        try:
            return self._now.get(UUID(uid)) if uid else None
        except ValueError:
            return None

    def reached(self, asks: Iterable[str], name: str) -> Iterator[tuple[str, Contact]]:
        """Return who has one of these addresses, numbers or pages, and which."""
        for key in asks:
            for who in self._under(key, name):
                yield key, self._now[who]

    def bare(self, sketch: Contact) -> Contact | None:
        """Return somebody of whom exactly this was known, and no address."""
        found = self._bare.get(_said(sketch))
        return found and self._now[found.id]

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

    def _under(self, key: str, name: str) -> Iterable[UUID]:
        found = self._keyed.get(key, {})
        if len(found) <= MANY:
            return found
        return [who for who in self._named.get(folded(name), ()) if who in found][:MANY]

    def _all(self, under: _Found, name: str) -> Iterator[Contact]:
        return (self._now[who] for who in islice(under.get(name, ()), MANY))


def _said(contact: Contact) -> tuple[str, ...]:
    day = contact.connected_on.isoformat() if contact.connected_on else ""
    words = (contact.name, contact.company, contact.position)
    return (*map(folded, words), contact.birthday, contact.notes, day)
