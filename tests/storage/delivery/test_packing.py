"""Whatever comes in or goes out is read as it was written, by this version and by others."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.answer import Draft, Finding, Label, SecondThought
from coaching.memory import Put, Remove
from coaching.messages import (
    Attached,
    Choice,
    Choices,
    Chose,
    Deleted,
    Edited,
    Event,
    File,
    Filled,
    FirstAction,
    Listing,
    Looked,
    Mirror,
    Opened,
    Reacted,
    Reply,
    Said,
    Text,
    Thoughts,
    Understood,
    Uploaded,
    Urgent,
    Words,
)
from coaching.person import Person
from coaching.situation import Channel
from storage.delivery import packing
from storage.delivery.values import LastTurn, Place, Reaction, Shown
from storage.identity import Identity
from tests.storage.delivery.events import HERE, message
from tests.storage.people import dana, reminder, touch

WORDS = st.text(max_size=20)
FILES = st.lists(st.binary(max_size=40), max_size=4)
EVERY_PART: Reply = (
    Text("a"),
    Urgent("b\nc"),
    Understood("t", ("x", "y")),
    Thoughts("t", (SecondThought("a", "b"),)),
    Mirror("o", (Finding(Label.SALESY, "q", "w", "i"),)),
    FirstAction("t", "x", "c"),
    Words("t", Draft(Channel.EMAIL, "body", None, ("name",))),
    Choices((Choice("k", "l"),)),
    Listing("t", ("a",)),
    File("a.csv", b"\n"),
)


@given(name=WORDS, data=st.binary(max_size=60), id_=WORDS)
def test_files_come_back_byte_by_byte(name: str, data: bytes, id_: str) -> None:
    held = packing.event_packed(HERE, Uploaded(name, data), id_)

    assert packing.event_unpacked(held) == (HERE, Uploaded(name, data), id_, None)
    assert packing.event_kind(held) == "uploaded"


@given(text=WORDS, files=FILES)
def test_replies_come_back_with_their_files(text: str, files: list[bytes]) -> None:
    parts = (*EVERY_PART, Text(text), *(File(text, data) for data in files))
    undo = Put(dana()), Remove(reminder(None))
    one = message(reply=parts, sources=(text,), undo=undo)

    assert packing.body_unpacked(packing.body_packed(one)) == (HERE, parts, (text,), undo)


def test_half_a_character_does_no_harm() -> None:
    held = packing.event_packed(HERE, Said("a\ud83d"), "\ud83d")

    assert packing.event_unpacked(held) == (HERE, Said("a?"), "?", None)
    assert packing.body_packed(message("a\ud83d"))
    assert packing.reaction_packed(Reaction("\ud83d", (), ()))


def test_a_turn_and_a_reaction_come_back() -> None:
    whom = dana()
    undo = (Put(whom), Remove(touch(whom)))
    before = Person(text="Dana", undo=undo)
    last = LastTurn(
        said=(("1", "hé"), ("2", "")),
        place=HERE,
        before=before,
        undo=undo,
        answer=UUID(int=7),
        taken_back=True,
    )
    reaction = Reaction("✅", (Shown(UUID(int=3), 2),), undo)

    assert packing.last_unpacked(packing.last_packed(last)) == last
    assert packing.reaction_unpacked(packing.reaction_packed(reaction)) == reaction
    assert packing.there_unpacked(packing.there_packed(HERE, "1")) == (HERE, "1")
    assert packing.place_unpacked(packing.place_packed(HERE)) == HERE


def test_what_another_version_wrote_is_read_as_far_as_it_goes() -> None:
    said = b'\n{"place":{"platform":"p","workspace":"w","channel":"c","new":1},"message":"m","event":%b}'
    known = b'{"kind":"said","value":{"text":"a","loud":true}}'

    came = packing.event_unpacked(said % known)

    assert came == (Place("p", "w", "c"), Said("a"), "m", None)
    for event in (b'{"kind":"waved","value":{}}', b'{"kind":"said","value":{}}', b"3", b""):
        with pytest.raises(packing.Unreadable):
            packing.event_unpacked(said % event)
    with pytest.raises(packing.Unreadable):
        packing.event_unpacked(packing.event_packed(HERE, Uploaded("a", b"1"), "")[1:])
    with pytest.raises(packing.Unreadable):
        packing.event_unpacked(b"")
    fewer = packing.body_packed(message(reply=(File("a", b"1"),)))
    with pytest.raises(packing.Unreadable):
        packing.body_unpacked(b"\n" + fewer.partition(b"\n")[2])
    assert packing.last_unpacked(b"{}") is None
    assert packing.reaction_unpacked(b"[]") is None


@pytest.mark.parametrize(
    "event",
    [
        Said("a"),
        Chose("k"),
        Filled("fix", (("contact", "Dana"), ("channels", "email:3,sms:1"), ("note", ""))),
        Attached("people.csv", "https://files.example/F1", "text/csv", 12),
        Edited("b"),
        Deleted(),
        Reacted("zzz", put=False),
        Opened(),
        Looked(),
    ],
)
def test_every_event_comes_back_as_what_it_was(event: Event) -> None:
    who = Identity(HERE.platform, "w1", "ü1")

    held = packing.event_packed(HERE, event, "m", who)

    assert packing.event_unpacked(held) == (HERE, event, "m", who)
