"""Invented events and messages."""

from datetime import datetime
from itertools import count
from uuid import UUID

from coaching.messages import Event, Said, Text
from storage.delivery.keys import channel_key
from storage.delivery.values import Arrival, Claimed, Outgoing, Pending, Place, Settlement
from storage.identity import Identity
from storage.store import Store
from tests.storage.conftest import ANA
from tests.storage.people import NOW, new_id

HERE = Place("slack", "T1", "D1")
THERE = Place("slack", "T1", "D2")
STALE = 12.0
_KEYS = count(1)


def arrival(
    event: Event | None = None,
    key: str = "",
    who: Identity = ANA,
    place: Place = HERE,
    message: str = "m1",
) -> Arrival:
    """Return an event; a new one where no key is given."""
    key = key or f"slack:T1:Ev{next(_KEYS)}"
    return Arrival(key=key, identity=who, place=place, event=event or Said("hi"), message=message)


def message(text: str = "hello", place: Place = HERE, **fields: object) -> Outgoing:
    """Return a message to be sent."""
    known = {"id": new_id(), "place": place, "reply": (Text(text),), **fields}
    return Outgoing(**known)  # type: ignore[arg-type]  # the fields are checked by the tests' use


async def heard(store: Store, *events: Event, who: Identity = ANA) -> tuple[UUID, list[Pending]]:
    """Let events come in, and return whose they are and how they wait."""
    accepted = await store.inbox.accept([arrival(event, who=who) for event in events], NOW)
    person = accepted[0].person_id
    return person, list(await store.inbox.pending(person))


async def said(store: Store, person: UUID, *outgoing: Outgoing, **more: object) -> None:
    """Put messages into the outbox."""
    settlement = Settlement(outgoing=outgoing, **more)  # type: ignore[arg-type]  # as above
    await store.memory(person).settle(settlement)


def channel(store: Store, place: Place = HERE) -> bytes:
    """Return what a channel is found by."""
    return channel_key(store._keyring, place)


async def claim(
    store: Store, now: datetime = NOW, place: Place = HERE, lease: UUID | None = None
) -> Claimed | datetime | None:
    """Ask for the next message of a channel."""
    return await store.outbox.claim(channel(store, place), lease or new_id(), now, STALE)


async def claimed(store: Store, now: datetime = NOW, place: Place = HERE) -> Claimed:
    """Take the next message of a channel, which is there."""
    found = await claim(store, now, place)
    assert isinstance(found, Claimed)
    return found
