"""Domain values as JSON, for the columns that hold them sealed.

Missing fields read as their defaults and unknown ones are passed over, so that a value written by
another version is read as far as it goes.
"""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any, TypeVar, cast

from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError, from_json

from coaching.memory import (
    Change,
    Contact,
    Kept,
    KeptDraft,
    Pick,
    Put,
    Reminder,
    Remove,
    Settings,
    Silence,
    Touch,
)
from coaching.person import Person

T = TypeVar("T")

KINDS: Mapping[str, type[Kept]] = {
    "contact": Contact,
    "touch": Touch,
    "silence": Silence,
    "reminder": Reminder,
    "draft": KeptDraft,
    "pick": Pick,
    "settings": Settings,
}
_NAMES = {kind: name for name, kind in KINDS.items()}
_UNDO = {"undo"}
_ENCODED = json.JSONEncoder(ensure_ascii=False).encode


@cache
def _made(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def _adapter(kind: type[T]) -> TypeAdapter[T]:
    return cast(TypeAdapter[T], _made(cast(Any, kind)))


def packed(value: object, without: set[str] | None = None) -> bytes:
    """Return a value as JSON, without these fields of it."""
    adapter = _adapter(type(value))
    try:
        return adapter.dump_json(value, exclude=without)
    except PydanticSerializationError:  # half a character, as a terminal may hand it on
        plain = adapter.dump_python(value, mode="json", exclude=without)
        return json_of(plain)


def unpacked(kind: type[T], data: bytes, **fields: object) -> T:
    """Return the value that JSON holds, with these fields besides.

    Raises ValueError when it holds none of that kind.
    """
    return _adapter(kind).validate_python({**from_json(data), **fields})


def valued(kind: type[T], held: Mapping[str, Any]) -> T:
    """Return the value that a mapping holds, as `unpacked` does for JSON."""
    return _adapter(kind).validate_python(held)


def json_of(plain: object) -> bytes:
    """Return what JSON has words for; half a character becomes a question mark."""
    return _ENCODED(plain).encode("utf-8", "replace")


def text_list(texts: tuple[str, ...]) -> bytes:
    """Return texts as a JSON list."""
    return json_of(texts)


def texts_of(data: bytes) -> tuple[str, ...]:
    """Return the texts that `text_list` wrote."""
    return tuple(from_json(data))


def person_packed(person: Person) -> bytes:
    """Return where a person stands, as JSON; the changes in `undo` are named by their kind."""
    undo = [change_packed(change) for change in person.undo]
    return b'{"undo":[%b],"person":%b}' % (b",".join(undo), packed(person, _UNDO))


def person_unpacked(data: bytes | None) -> Person:
    """Return what `person_packed` wrote.

    What does not fit any more, since another version wrote it, is dropped: better a conversation
    begun afresh than one that cannot go on.
    """
    if data is None:
        return Person()
    try:
        held = from_json(data)
        undo = tuple(change_unpacked(one) for one in held["undo"])
        return _adapter(Person).validate_python({**held["person"], "undo": undo})
    except (ValidationError, ValueError, TypeError, KeyError):
        return Person()


def change_packed(change: Change) -> bytes:
    """Return a change as JSON that names its kind."""
    head = {"do": type(change).__name__.lower(), "kind": _NAMES[type(change.value)]}
    return json.dumps(head).encode()[:-1] + b',"value":%b}' % packed(change.value)


def change_unpacked(held: Mapping[str, Any]) -> Change:
    """Return the change that `change_packed` wrote, its JSON read already."""
    value: Kept = _adapter(KINDS[held["kind"]]).validate_python(held["value"])
    return Put(value) if held["do"] == "put" else Remove(value)
