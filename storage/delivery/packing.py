"""Events, messages and turns as bytes, for the columns that hold them sealed.

JSON that names the kind of what it holds; the bytes of files follow it as they are. What another
version wrote is read as far as it goes; `Unreadable` where it goes nowhere.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple, TypeVar

from pydantic_core import from_json

from coaching import messages
from coaching.memory import Change
from coaching.messages import Event, File, Part, Reply, Uploaded
from storage.codec import (
    change_packed,
    change_unpacked,
    json_of,
    packed,
    person_packed,
    person_unpacked,
    text_list,
    valued,
)
from storage.delivery.values import LastTurn, Outgoing, Place, Reaction, Shown
from storage.identity import Identity

Kind = TypeVar("Kind")


class Unreadable(ValueError):  # noqa: N818  # says what it is
    """What lies there is nothing this version knows."""


class Came(NamedTuple):
    """What a row of the inbox holds sealed."""

    place: Place
    event: Event
    message: str
    identity: Identity | None = None


class Body(NamedTuple):
    """What a row of the outbox holds sealed until it is over."""

    place: Place
    reply: Reply
    sources: tuple[str, ...]
    undo: tuple[Change, ...]


def event_packed(
    place: Place, event: Event, message: str, identity: Identity | None = None
) -> bytes:
    """Return an event with where and who it came from, and the id of its message."""
    who = {} if identity is None else {"who": text_list((identity.workspace, identity.account))}
    head = _object(place=packed(place), message=_text(message), event=_named(event), **who)
    return _with_files(head, [event] if isinstance(event, Uploaded) else [])


def event_unpacked(data: bytes) -> Came:
    """Return what `event_packed` wrote."""
    with _reading():
        held, files = _parted(data)
        event = _of_name(_EVENTS, held["event"], files)
        place = valued(Place, held["place"])
        who = Identity(place.platform, *held["who"]) if "who" in held else None
        return Came(place, event, held["message"], who)


def event_kind(data: bytes) -> str:
    """Return what kind of event it is: "said"."""
    with _reading():
        return str(_parted(data)[0]["event"]["kind"])


def body_packed(outgoing: Outgoing) -> bytes:
    """Return what of a message is sealed."""
    head = _object(
        place=packed(outgoing.place),
        reply=_list(map(_named, outgoing.reply)),
        sources=text_list(outgoing.sources),
        undo=_list(map(change_packed, outgoing.undo)),
    )
    return _with_files(head, [part for part in outgoing.reply if isinstance(part, File)])


def body_unpacked(data: bytes) -> Body:
    """Return what `body_packed` wrote."""
    with _reading():
        held, files = _parted(data)
        reply = tuple(_of_name(_PARTS, part, files) for part in held["reply"])
        place, sources = valued(Place, held["place"]), tuple(held["sources"])
        return Body(place, reply, sources, _changes(held["undo"]))


def there_packed(place: Place, there: str) -> bytes:
    """Return which message of a platform it became."""
    return _object(place=packed(place), message=_text(there))


def there_unpacked(data: bytes) -> tuple[Place, str]:
    """Return what `there_packed` wrote."""
    with _reading():
        held = from_json(data)
        return valued(Place, held["place"]), held["message"]


def place_packed(place: Place) -> bytes:
    """Return a place."""
    return packed(place)


def place_unpacked(data: bytes) -> Place:
    """Return what `place_packed` wrote."""
    with _reading():
        return valued(Place, from_json(data))


def reaction_packed(reaction: Reaction) -> bytes:
    """Return what a reaction changed."""
    made = json.dumps(about_plain(reaction.made)).encode()
    undo = _list(map(change_packed, reaction.undo))
    return _object(sign=_text(reaction.sign), made=made, undo=undo)


def reaction_unpacked(data: bytes) -> Reaction | None:
    """Return what `reaction_packed` wrote; what cannot be read cannot be taken back."""
    try:
        with _reading():
            held = from_json(data)
            return Reaction(held["sign"], about_of(held["made"]), _changes(held["undo"]))
    except Unreadable:
        return None


def last_packed(last: LastTurn) -> bytes:
    """Return the last message and how it was answered."""
    return _object(
        said=json_of(last.said),
        place=packed(last.place),
        before=person_packed(last.before),
        undo=_list(map(change_packed, last.undo)),
        answer=_text(str(last.answer)),
        taken_back=b"true" if last.taken_back else b"false",
    )


def last_unpacked(data: bytes) -> LastTurn | None:
    """Return what `last_packed` wrote; what cannot be read cannot be taken back."""
    try:
        with _reading():
            held = from_json(data)
            before = person_unpacked(json.dumps(held["before"]).encode())
            undo = _changes(held["undo"])
            return valued(LastTurn, {**held, "before": before, "undo": undo})
    except Unreadable:
        return None


def about_plain(about: Iterable[Shown]) -> list[list[Any]]:
    """Return reminders and their revs as a column in clear holds them."""
    return [[str(one.reminder_id), one.rev] for one in about]


def about_of(held: Iterable[Sequence[Any]] | None) -> tuple[Shown, ...]:
    """Return what `about_plain` made."""
    return tuple(valued(Shown, {"reminder_id": one, "rev": rev}) for one, rev in held or ())


_EVENTS: Mapping[str, type[Event]] = {
    "said": messages.Said,
    "chose": messages.Chose,
    "filled": messages.Filled,
    "uploaded": messages.Uploaded,
    "attached": messages.Attached,
    "edited": messages.Edited,
    "deleted": messages.Deleted,
    "reacted": messages.Reacted,
    "opened": messages.Opened,
    "looked": messages.Looked,
}
_PARTS: Mapping[str, type[Part]] = {
    "text": messages.Text,
    "urgent": messages.Urgent,
    "understood": messages.Understood,
    "thoughts": messages.Thoughts,
    "mirror": messages.Mirror,
    "action": messages.FirstAction,
    "words": messages.Words,
    "choices": messages.Choices,
    "listing": messages.Listing,
    "file": messages.File,
    "picture": messages.Picture,
}
_NAMES: Mapping[object, str] = {kind: name for name, kind in [*_EVENTS.items(), *_PARTS.items()]}
_BYTES = {"data"}


def _named(value: Event | Part) -> bytes:
    """Return a value with the name of its kind, without the bytes of a file."""
    without = _BYTES if isinstance(value, Uploaded | File) else None
    return _object(kind=_text(_NAMES[type(value)]), value=packed(value, without))


def _of_name(kinds: Mapping[str, type[Kind]], held: Any, files: Iterator[bytes]) -> Kind:
    kind = kinds[held["kind"]]
    more = {"data": _next(files)} if kind in (Uploaded, File) else {}
    return valued(kind, {**held["value"], **more})


def _next(files: Iterator[bytes]) -> bytes:
    for file in files:
        return file
    raise Unreadable("fewer files than are told of")


def _changes(held: Iterable[Any]) -> tuple[Change, ...]:
    return tuple(map(change_unpacked, held))


def _object(**values: bytes) -> bytes:
    return b"{%b}" % b",".join(b'"%b":%b' % (name.encode(), one) for name, one in values.items())


def _list(values: Iterable[bytes]) -> bytes:
    return b"[%b]" % b",".join(values)


def _text(text: str) -> bytes:
    return json_of(text)


def _with_files(head: bytes, files: Sequence[Uploaded | File]) -> bytes:
    """Return JSON, on one line as JSON is, then the bytes of the files and before both how many."""
    sizes = ",".join(str(len(file.data)) for file in files).encode()
    return b"\n".join([sizes, head, *(file.data for file in files)])


def _parted(data: bytes) -> tuple[Any, Iterator[bytes]]:
    sizes, head, *rest = data.split(b"\n", 2)
    return from_json(head), _cut(
        rest[0] if rest else b"", [int(one) for one in sizes.split(b",") if one]
    )


def _cut(data: bytes, sizes: Iterable[int]) -> Iterator[bytes]:
    start = 0
    for size in sizes:
        yield data[start : start + size]
        start += size + 1


@contextmanager
def _reading() -> Iterator[None]:
    try:
        yield
    except (ValueError, KeyError, TypeError) as error:
        raise Unreadable("written by another version") from error
