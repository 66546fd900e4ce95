"""Adds what is said of somebody to a contact: what is empty is filled, what is set stays.

So an edit of the user's is never lost, and adding the same thing twice changes nothing the second
time. A company or position that differs is left alone: nobody can tell which of the two is newer.
"""

from dataclasses import replace
from datetime import datetime
from operator import attrgetter
from uuid import UUID

from coaching.memory import Contact, Handle, Source, State
from storage.importing.parsed import Entry
from storage.merging import sameness
from storage.merging.sameness import folded

_FILLED = ("tie", "how_met", "value", "notes", "birthday", "connected_on", "cadence")
_GROWS = (*_FILLED, "name", "aliases", "pronoun", "handles", "company", "position", "state")
_SAID = attrgetter(*_GROWS)
_FOR_GOOD = (State.UNSAFE, State.DECEASED)


def sketched(entry: Entry, key: UUID, at: datetime) -> Contact:
    """Return the contact an entry is about: `key` is its id if it turns out to be a new one."""
    name = sameness.entry_name(entry)
    nickname = entry.nickname if entry.nickname and not _says(name, entry.nickname) else ""
    return Contact(
        id=key,
        name=name,
        added_at=at,
        aliases=(nickname,) if nickname else (),
        handles=_handles(entry),
        company=entry.company,
        position=entry.position,
        birthday=entry.birthday,
        connected_on=entry.connected_on,
        notes=entry.notes,
        source=Source.IMPORTED,
    )


def absorbed(contact: Contact, other: Contact) -> Contact:
    """Return the contact with what the other adds; the very same one if that is nothing."""
    if _SAID(contact) == _SAID(other):  # the whole of a file that was imported before
        return contact
    added = {field: getattr(contact, field) or getattr(other, field) for field in _FILLED}
    name = _name(contact, other)
    company = contact.company or other.company
    fits = not other.company or folded(company) == folded(other.company)
    added |= {
        "name": name,
        "aliases": _aliases(contact, name, other),
        "pronoun": other.pronoun if contact.pronoun == "they" else contact.pronoun,
        "handles": _united(contact.handles, other.handles),
        "company": company,
        "position": contact.position or (other.position if fits else ""),
        "state": other.state if other.state in _FOR_GOOD else contact.state,
    }
    news = {field: value for field, value in added.items() if value != getattr(contact, field)}
    return replace(contact, **news) if news else contact


def holds(contact: Contact, other: Contact) -> bool:
    """Tell whether the contact says everything the other says, in the same terms."""
    return (
        folded(contact.company) == folded(other.company or contact.company)
        and folded(contact.position) == folded(other.position or contact.position)
        and contact.birthday == (other.birthday or contact.birthday)
        and contact.connected_on == (other.connected_on or contact.connected_on)
        and absorbed(contact, other) is contact
    )


def is_nameless(contact: Contact) -> bool:
    """Tell whether an import put an address or a number in the name's place."""
    return contact.source is Source.IMPORTED and any(
        contact.name == handle.value for handle in contact.handles
    )


def _name(contact: Contact, other: Contact) -> str:
    return other.name if is_nameless(contact) and not is_nameless(other) else contact.name


def _aliases(contact: Contact, name: str, other: Contact) -> tuple[str, ...]:
    if contact.name == other.name and not other.aliases:
        return contact.aliases
    called = [name, *contact.aliases]
    for also in (*(() if is_nameless(other) else (other.name,)), *other.aliases):
        if not any(_says(one, also) for one in called):
            called.append(also)
    return tuple(called[1:])


def _says(name: str, other: str) -> bool:
    """Tell whether somebody called `name` is found under the other name anyway."""
    return set(folded(other).split()) <= set(folded(name).split())


def _handles(entry: Entry) -> tuple[Handle, ...]:
    handles = sameness.entry_handles(entry)
    several = len(entry.emails) > 1 or len(entry.phones) > 1
    return _united((), handles) if several else handles


def _united(handles: tuple[Handle, ...], others: tuple[Handle, ...]) -> tuple[Handle, ...]:
    """Return the handles and those of the others that are not yet among them."""
    if handles == others:
        return handles
    held = {key for handle in handles for key in _keys(handle)}
    united = list(handles)
    for handle in others:
        if held.isdisjoint(_keys(handle, asked=True)):
            united.append(handle)
            held.update(_keys(handle))
    return tuple(united)


def _keys(handle: Handle, asked: bool = False) -> tuple[str, ...]:
    """Return the keys of a handle; one without any, such as an extension, is its own."""
    return sameness.handle_keys(handle, asked) or (handle.value,)
