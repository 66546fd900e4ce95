"""Work that waits: an event, messages to be sent and one that was, and what a person left."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from coaching.memory import Put
from coaching.messages import Said, Text
from coaching.person import Person
from storage.delivery.keys import channel_key
from storage.delivery.values import (
    Arrival,
    Claimed,
    LastTurn,
    Outgoing,
    Place,
    Reaction,
    Settlement,
    Upload,
)
from storage.sealing import Keyring
from storage.store import Identity, Store
from tests.storage.people import NOW, reminder

WHO = Identity("slack", "team-99", "acct-4711")
HOME = Place("slack", "team-99", "channel-31")
HEARD = "is the kiln in Leeds still hot?"
ANSWER = "Dana may be allergic to walnuts"
THERE = "stamp-1700.01"
FILE = Upload(id=UUID(int=77), made_at=NOW, name="Daughters.csv", data=b"Bookbinder,\n\x00\xff")
REACTION = Reaction("+1", (), ())


@dataclass(frozen=True, slots=True)
class Left:
    """Whose it is, the marks of the message that was sent and of the one that waits."""

    person: UUID
    sent: UUID
    unsent: UUID


def heard(key: str, text: str = HEARD) -> Arrival:
    return Arrival(key=key, identity=WHO, place=HOME, event=Said(text), message=f"id of {key}")


def said(text: str = ANSWER) -> Outgoing:
    return Outgoing(id=uuid4(), place=HOME, reply=(Text(text),))


async def claimed(store: Store, keyring: Keyring) -> Claimed:
    """Claim what is next in the channel."""
    found = await store.outbox.claim(channel_key(keyring, HOME), uuid4(), later(9), 60)
    assert isinstance(found, Claimed)
    return found


def later(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


async def leave(store: Store, keyring: Keyring) -> Left:
    """Leave work: events done, put off and new; a message sent, another unsent."""
    await store.inbox.accept([heard("1"), heard("2"), heard("3")], NOW)
    whose = await store.person(WHO)
    memory, first, second = store.memory(whose), said(), said("a second thought")
    done, late, _ = await store.inbox.pending(whose)
    last = LastTurn(
        said=((done.message, HEARD),), place=HOME, before=Person(), undo=(), answer=first.id
    )
    settled = Settlement(done=(done.seq,), outgoing=(first,), last=last, look_at=NOW)
    stand = await memory.stand()
    await memory.commit(Person(text=HEARD), stand.rev, [Put(reminder(None))], settled)
    await store.outbox.sent(await claimed(store, keyring), THERE, NOW)
    await memory.settle(Settlement(outgoing=(second,), reaction=(first.id, REACTION)))
    await store.inbox.put_off(whose, [late.seq], NOW, "trouble")
    await memory.keep_upload(FILE)
    return Left(whose, first.id, second.id)


async def check_left(store: Store, keyring: Keyring, left: Left) -> None:
    """See that all of it is there: heard once, found, and to be sent."""
    memory = store.memory(left.person)
    accepted = await store.inbox.accept([heard("1"), heard("2")], NOW)
    assert [(one.person_id, one.new) for one in accepted] == [(left.person, False)] * 2
    waiting = await store.inbox.pending(left.person)
    assert [(one.event, one.place, one.message) for one in waiting] == [
        (Said(HEARD), HOME, "id of 2"),
        (Said(HEARD), HOME, "id of 3"),
    ]
    known = await store.outbox.sent_as(HOME, THERE)
    assert known is not None
    assert (known.id, known.person_id, known.reaction) == (left.sent, left.person, REACTION)
    last = await memory.last()
    assert last is not None
    assert (last.answer, last.place) == (left.sent, HOME)
    assert (await memory.home(), await memory.upload()) == (HOME, FILE)
    assert await store.due(NOW, ["slack"]) == (left.person,)
    ((channel, _),) = await store.outbox.channels(NOW, ["slack"])
    assert channel == channel_key(keyring, HOME)
    next_one = await claimed(store, keyring)
    assert (next_one.outgoing.id, next_one.outgoing.reply) == (
        left.unsent,
        (Text("a second thought"),),
    )
