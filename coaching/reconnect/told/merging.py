"""Puts what was told into a contact: a new one, one that gains, one that is put right."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from coaching.memory import Contact, Handle, Source
from coaching.reconnect.told.value import Told
from coaching.text import fold

_TEXTS = ("how_met", "value", "company", "position", "birthday")


def made(told: Told, new_id: UUID, now: datetime) -> Contact:
    """Return a new contact of what was told."""
    return changed(
        Contact(id=new_id, name=told.name, added_at=now, source=Source.LOGGED),
        replace(told, name=""),
    )


def added(contact: Contact, told: Told) -> Contact:
    """Return the contact with what is new; what was known stays, the rest becomes notes."""
    known = {name: getattr(contact, name) for name in _TEXTS}
    left = [getattr(told, name) for name, words in known.items() if words]
    if contact.tie is not None and told.tie not in {None, contact.tie} and not told.notes:
        left.append(str(told.tie).replace("_", " "))  # what they are besides
    fresh = {name: getattr(told, name) for name, words in known.items() if not words}
    grown = _name_grown(contact, told.name)
    return replace(
        grown,
        **fresh,
        aliases=_once((*grown.aliases, *told.aliases)),
        pronoun=_pronoun(contact, told) if contact.pronoun == "they" else contact.pronoun,
        tie=contact.tie or told.tie,
        notes=_joined(contact, (*told.notes.split(", "), *left)),
        handles=_with(contact.handles, told.handles),
        cadence=told.cadence or contact.cadence,
    )


def changed(contact: Contact, told: Told) -> Contact:
    """Return the contact with what was said in place of what was known; notes are added to."""
    emptied = replace(contact, **{name: _EMPTY[name] for name in told.cleared})
    texts = {name: getattr(told, name) or getattr(emptied, name) for name in _TEXTS}
    return replace(
        emptied,
        **texts,
        name=told.name or emptied.name,
        aliases=_once((*emptied.aliases, *told.aliases)),
        pronoun=_pronoun(emptied, told),
        tie=told.tie or emptied.tie,
        notes=_joined(emptied, (told.notes,)),
        handles=_with(emptied.handles, told.handles),
        cadence=told.cadence or emptied.cadence,
    )


def _name_grown(contact: Contact, name: str) -> Contact:
    """Return the contact under the fuller name: "Dana" told as "Dana Cole" is Dana Cole now."""
    if set(fold(contact.name).split()) < set(fold(name).split()):
        return replace(contact, name=name)
    return contact


def _pronoun(contact: Contact, told: Told) -> str:
    return told.pronoun or contact.pronoun


def _with(known: tuple[Handle, ...], told: tuple[Handle, ...]) -> tuple[Handle, ...]:
    have = {(handle.channel, fold(handle.value)) for handle in known}
    return (*known, *(one for one in told if (one.channel, fold(one.value)) not in have))


def _joined(contact: Contact, more: Iterable[str]) -> str:
    """Return the notes with what they do not say yet, a line for each time."""
    have = {fold(part) for name in ("notes", *_TEXTS) for part in _parts(getattr(contact, name))}
    fresh = [words for words in more if words and fold(words) not in have]
    return "\n".join(filter(None, [contact.notes, ", ".join(fresh)]))


def _parts(words: str) -> Iterable[str]:
    """Return the lines of a text and the parts between their commas."""
    return (part for line in words.splitlines() for part in (line, *line.split(", ")))


def _once(words: Iterable[str]) -> tuple[str, ...]:
    return tuple({fold(word): word for word in words}.values())


_EMPTY: dict[str, Any] = {
    "tie": None,
    "how_met": "",
    "value": "",
    "notes": "",
    "aliases": (),
    "cadence": None,
    "birthday": "",
    "company": "",
    "position": "",
}
