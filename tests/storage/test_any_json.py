"""What was kept by another version, or is damaged: it is read as far as it goes, or said to be unreadable."""

import json
from contextlib import suppress
from typing import Any

from hypothesis import given
from hypothesis import strategies as some

from coaching.memory import Put, Remove
from coaching.messages import Attached, Filled, Said, Uploaded
from coaching.person import Person
from storage.codec import KINDS, packed, person_packed, person_unpacked, unpacked
from storage.delivery import packing
from storage.delivery.values import Reaction, Shown
from tests.fuzz.odd import ODD, torn, torn_json
from tests.storage.delivery.events import HERE, message
from tests.storage.delivery.test_packing import EVERY_PART
from tests.storage.people import dana, reminder, touch

DANA = dana()
UNDO = (Put(DANA), Remove(touch(DANA)), Put(reminder(DANA)))
PERSON = Person(text="Dana", undo=UNDO)
EVENTS = some.sampled_from(
    [
        Said("a"),
        Filled("fix", (("contact", "Dana"),)),
        Attached("people.csv", "https://files.example/F1", "text/csv", 12),
        Uploaded("a.csv", b"x\ny"),
    ]
)
BODY = packing.body_packed(message(reply=EVERY_PART, sources=("1",), undo=UNDO))
REACTION = packing.reaction_packed(Reaction("✅", (Shown(DANA.id, 2),), UNDO))


def _json(data: bytes) -> some.SearchStrategy[bytes]:
    return torn_json(json.loads(data))


@some.composite
def _packed(draw: some.DrawFn, whole: bytes) -> bytes:
    """Return what JSON and files were packed into, with one of its three parts torn."""
    sizes, head, *rest = whole.split(b"\n", 2)
    torn_sizes = torn(sizes.decode()) | some.just("-5,99999999999999999999")
    if draw(some.booleans()):
        return b"\n".join([sizes, draw(_json(head)), *rest])
    if draw(some.booleans()):
        return b"\n".join([draw(torn_sizes).encode("utf-8", "replace"), head, *rest])
    return whole[: draw(some.integers(0, len(whole)))]


@given(_json(person_packed(PERSON)) | ODD.map(lambda odd: json.dumps(odd).encode()))
def test_a_person_is_read_or_begins_afresh(data: bytes) -> None:
    assert isinstance(person_unpacked(data), Person)


@given(some.sampled_from([DANA, touch(DANA), reminder(DANA)]), some.data())
def test_a_value_is_read_or_refused(value: Any, data: some.DataObject) -> None:
    torn_value = data.draw(_json(packed(value)))
    with suppress(ValueError):
        assert isinstance(unpacked(type(value), torn_value), tuple(KINDS.values()))


@given(EVENTS, some.data())
def test_an_event_is_read_or_said_to_be_unreadable(event: Any, data: some.DataObject) -> None:
    held = data.draw(_packed(packing.event_packed(HERE, event, "m")))
    with suppress(packing.Unreadable):
        assert isinstance(packing.event_kind(held), str)
    with suppress(packing.Unreadable):
        packing.event_unpacked(held)


@given(_packed(BODY))
def test_a_message_is_read_or_said_to_be_unreadable(data: bytes) -> None:
    with suppress(packing.Unreadable):
        packing.body_unpacked(data)


@given(_json(REACTION), _json(packing.there_packed(HERE, "1")))
def test_what_is_left_of_a_turn_is_read_or_dropped(reaction: bytes, there: bytes) -> None:
    packing.reaction_unpacked(reaction)
    packing.last_unpacked(reaction)
    with suppress(packing.Unreadable):
        packing.there_unpacked(there)
    with suppress(packing.Unreadable):
        packing.place_unpacked(there)
