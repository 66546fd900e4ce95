"""All that is remembered as one JSON file, and that file read again: nothing is lost on the way.

One record stands on each line, so that two exports can be compared. The file is described in
`docs/export.schema.json`; a change to it counts `VERSION` up.
"""

import json
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError
from pydantic_core import from_json as parsed_json

from coaching.memory import Contact, Everything, Kept
from coaching.situation import Channel
from storage.importing.parsed import Entry, NotContacts, Parsed
from storage.merging.sameness import SPOKEN

FORMAT = "second-thought"
NAME = "Second Thought export"
VERSION = 1
_KINDS = ("contacts", "touches", "silences", "reminders", "drafts", "picks")
_TIMES = {
    "contacts": ("added_at",),
    "touches": ("at",),
    "silences": ("since", "closed_at"),
    "reminders": ("due_at", "sent_at"),
    "drafts": ("made_at",),
    "picks": ("offered_at",),
}


class DamagedExport(NotContacts):
    """The file was cut short or changed by hand."""


class NewerExport(NotContacts):
    """The file was made by a later version of the program."""


def as_json(everything: Everything) -> bytes:
    """Return everything as JSON in UTF-8. Times are ISO 8601 with their offset."""
    head = {"format": FORMAT, "version": VERSION}
    lines = [f'"{key}": {json.dumps(value)}'.encode() for key, value in head.items()]
    lines.append(b'"settings": ' + _record(everything.settings))
    for kind in _KINDS:
        records = b",\n".join(map(_record, getattr(everything, kind)))
        lines.append(f'"{kind}": ['.encode() + (b"\n" + records + b"\n]" if records else b"]"))
    return b"{\n" + b",\n".join(lines) + b"\n}\n"


def is_export(data: bytes) -> bool:
    """Tell whether a file is one of ours, whole or not."""
    head = data[:200].removeprefix(b"\xef\xbb\xbf").split()
    return head[:2] == [b"{", b'"format":'] or head[:1] == [b'{"format":']


def from_json(data: bytes) -> Everything:
    """Read what `as_json` wrote.

    Raises:
        NewerExport: a later version of the program wrote it.
        DamagedExport: it is no export, or not a whole one; the message names the first fault.
    """
    data = data.removeprefix(b"\xef\xbb\xbf")
    _check_head(data)
    try:
        everything: Everything = _adapter(Everything).validate_json(data, strict=True)
    except ValidationError as error:
        raise DamagedExport(_told(error)) from error
    fault = next(_faults(everything), None)
    if fault:
        raise DamagedExport(f"This export was changed by hand or damaged: {fault}.")
    return everything


def parsed(data: bytes) -> Parsed:
    """Read an export as a file of people, to be planned and restored like any other.

    Raises:
        DamagedExport, NewerExport: as `from_json` does.
    """
    everything = from_json(data)
    entries = (_entry(place, one) for place, one in enumerate(everything.contacts, 1))
    return Parsed(format=NAME, entries=tuple(entries), everything=everything)


def _entry(place: int, contact: Contact) -> Entry:
    """Return a contact as one person of a file, for the preview and the report."""
    handles = contact.handles
    return Entry(
        row=place,
        name=contact.name,
        emails=tuple(one.value for one in handles if one.channel is Channel.EMAIL),
        phones=tuple(one.value for one in handles if one.channel in SPOKEN),
        company=contact.company,
        position=contact.position,
        url=next((one.value for one in handles if "/" in one.value), ""),
        connected_on=contact.connected_on,
        birthday=contact.birthday,
        notes=contact.notes,
        uid=str(contact.id),
    )


def _check_head(data: bytes) -> None:
    try:
        head = parsed_json(data)
    except ValueError as error:
        raise DamagedExport("This export is cut short or damaged. Export it once more.") from error
    if not isinstance(head, dict) or head.get("format") != FORMAT:
        raise DamagedExport("This JSON file is no export of Second Thought.")
    version = head.get("version")
    if not isinstance(version, int) or version < 1:
        raise DamagedExport("This export doesn't say which version it is.")
    if version > VERSION:
        raise NewerExport("A newer Second Thought wrote this export. Update, then try again.")


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def _record(value: Kept) -> bytes:
    kind: Any = type(value)
    adapter = _adapter(kind)
    try:
        return adapter.dump_json(value)
    except PydanticSerializationError:  # half a character, as a terminal may hand it on
        plain = adapter.dump_python(value, mode="json")
        return json.dumps(plain, ensure_ascii=False).encode("utf-8", "replace")


def _told(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=False)[0]
    place = ".".join(str(step + 1) if isinstance(step, int) else step for step in first["loc"])
    return f"This export was changed by hand or damaged: {place}: {first['msg']}."


def _faults(everything: Everything) -> Iterator[str]:
    known = {contact.id for contact in everything.contacts}
    for kind in _KINDS:
        seen: set[UUID] = set()
        for place, value in enumerate(getattr(everything, kind), 1):
            about = getattr(value, "contact_id", None)
            if value.id in seen:
                yield f"{kind}.{place} has the id of another one"
            if about is not None and about not in known:
                yield f"{kind}.{place} is about a contact that is not in the file"
            if not all(_aware(getattr(value, name)) for name in _TIMES[kind]):
                yield f"{kind}.{place} has a time without a time zone"
            seen.add(value.id)


def _aware(time: datetime | None) -> bool:
    return time is None or time.tzinfo is not None
