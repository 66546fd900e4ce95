"""The sealed part of a contact as JSON, by hand: thirty thousand of them at an import.

It is what `storage.codec` reads and writes, for one kind and several times as quick. What is not
known is left out, and what does not look like ours is left to the codec.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from pydantic_core import PydanticSerializationError, from_json, to_json

from coaching.memory import Contact, Handle, Source
from coaching.situation import Channel
from storage.codec import packed, unpacked

CLEAR = frozenset("id name aliases added_at tie state rests_until".split())
"""Fields that lie elsewhere in the row."""

_TEXTS = ("how_met", "value", "notes", "company", "position", "birthday")
_CHANNELS = {channel.value: channel for channel in Channel}
_SOURCES = {source.value: source for source in Source}
_PRONOUN, _SOURCE = "they", Source.TOLD  # as a contact has them unless told otherwise


def details_packed(one: Contact) -> bytes:
    """Return the details of a contact as JSON."""
    held: dict[str, Any] = {field: text for field in _TEXTS if (text := getattr(one, field))}
    if one.pronoun != _PRONOUN:
        held["pronoun"] = one.pronoun
    if one.handles:
        held["handles"] = [
            {"channel": two.channel.value, "value": two.value} for two in one.handles
        ]
    if one.connected_on is not None:
        held["connected_on"] = one.connected_on.isoformat()
    if one.cadence is not None:
        held["cadence"] = one.cadence
    if one.source is not _SOURCE:
        held["source"] = one.source.value
    try:
        return to_json(held)
    except PydanticSerializationError:  # half a character
        return packed(one, set(CLEAR))


def contact_unpacked(data: bytes, clear: Mapping[str, Any]) -> Contact:
    """Return the contact whose details JSON holds; ValueError when it holds none."""
    try:
        return Contact(**_read(from_json(data)), **clear)
    except (KeyError, TypeError, AttributeError):
        return unpacked(Contact, data, **clear)


def _read(held: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of JSON's object that a contact has, in place: made to be read once."""
    if not held.keys() <= _KNOWN:
        held = {field: value for field, value in held.items() if field in _KNOWN}
    for field in held.keys() & _READ.keys():
        held[field] = _READ[field](held[field])
    return held


def _handles(held: list[dict[str, str]]) -> tuple[Handle, ...]:
    return tuple([Handle(_CHANNELS[one["channel"]], one["value"]) for one in held])


def _day(held: str | None) -> date | None:
    return None if held is None else date.fromisoformat(held)


_READ: Mapping[str, Any] = {
    "handles": _handles,
    "connected_on": _day,
    "source": _SOURCES.__getitem__,
}
_KNOWN = frozenset({*_TEXTS, *_READ, "pronoun", "cadence"})
