"""No column of the delivery shows what was said, to whom, or where."""

from sqlalchemy import text

from coaching.memory import Put
from coaching.messages import File, Reacted, Said, Text, Uploaded
from coaching.person import Person
from storage.delivery.values import Failed, LastTurn, Place, Reaction, Settlement
from storage.identity import Identity
from storage.store import Store
from tests.storage.delivery.events import arrival, claimed, message
from tests.storage.people import NOW, dana

SECRETS = (
    "team-99 acct-4711 chan-808 thread-21 event-33 msg-55 kayak harbour thumbs-up walnuts".split()
)
PLACE = Place("slack", "team-99", "chan-808", "thread-21")
WHO = Identity("slack", "team-99", "acct-4711")
EVENTS = Said("a kayak"), Uploaded("kayak.csv", b"harbour"), Reacted("thumbs-up"), Said("kayak")


async def delivered(store: Store) -> None:
    """Let events and messages be in every state: waiting, done, sent, edited, void and dead."""
    came = [
        arrival(event, f"event-33-{at}", WHO, PLACE, "msg-55") for at, event in enumerate(EVENTS)
    ]
    person = (await store.inbox.accept(came, NOW))[0].person_id
    memory, reply = store.memory(person), (Text("a harbour"), File("kayak.csv", b"kayak"))
    done, dead, *_ = await store.inbox.pending(person)
    out = [message(place=PLACE, reply=reply, sources=("msg-55",)) for _ in range(4)]
    last = LastTurn(
        said=(("msg-55", "kayak"),),
        place=PLACE,
        before=Person(text="kayak"),
        undo=(Put(dana()),),
        answer=out[0].id,
    )
    failed = (Failed(dead.seq, "E"),)
    turn = Settlement(done=(done.seq,), failed=failed, outgoing=tuple(out), last=last)
    await memory.settle(turn)
    await store.outbox.sent(await claimed(store, place=PLACE), "msg-55", NOW)
    await store.outbox.void(await claimed(store, place=PLACE))
    await store.outbox.dead(await claimed(store, place=PLACE), "E")
    reaction = Reaction("thumbs-up", (), (Put(dana()),))
    await memory.settle(Settlement(reaction=(out[0].id, reaction)))


async def test_no_column_shows_anything_personal(store: Store) -> None:
    await delivered(store)

    held = b""
    async with store._engine.reading() as connection:
        for table in ("person", "identity", "inbox", "outbox", "pace"):
            for row in await connection.execute(text(f"SELECT * FROM {table}")):
                cells = (one if isinstance(one, bytes) else str(one).encode() for one in row)
                held += b" ".join(cells).lower()

    assert len(held) > 2000
    assert [one for one in SECRETS if one.encode() in held] == []
