"""A turn and what it settles of the delivery are kept together, or not at all."""

from datetime import timedelta

import pytest

from coaching.memory import Put
from coaching.messages import Said
from coaching.person import Person
from storage.delivery.values import LastTurn, Reaction, Settlement, Shown
from storage.errors import Conflict
from storage.store import Store
from tests.storage.conftest import BEN
from tests.storage.delivery.conftest import Bell
from tests.storage.delivery.events import HERE, claim, claimed, heard, message, said
from tests.storage.people import NOW, contact, new_id

LATER = NOW + timedelta(days=1)


async def test_a_turn_settles_all_at_once(store: Store) -> None:
    person, (event,) = await heard(store, Said("hi"))
    memory, out = store.memory(person), message()
    last = LastTurn(said=(("m1", "hi"),), place=HERE, before=Person(), undo=(), answer=out.id)

    await memory.commit(
        Person(text="hi"),
        0,
        [Put(contact())],
        Settlement(done=(event.seq,), outgoing=(out,), last=last, look_at=LATER),
    )

    assert await store.inbox.pending(person) == ()
    assert (await claimed(store)).outgoing == out
    assert await memory.last() == last
    assert await store.due(LATER, ["slack"]) == (person,)
    assert await store.due(LATER - timedelta(seconds=1), ["slack"]) == ()


async def test_nothing_of_a_turn_is_kept_where_its_event_is_settled_already(
    store: Store, bell: Bell
) -> None:
    person, (event,) = await heard(store, Said("hi"))
    memory, settlement = store.memory(person), Settlement(done=(event.seq,), look_at=LATER)
    await memory.settle(settlement)
    told = list(bell.channels)

    with pytest.raises(Conflict):
        await memory.commit(
            Person(text="hi"), 0, [Put(contact())], Settlement(outgoing=(message(),), done=(99,))
        )

    assert (await memory.stand()).rev == 0
    assert (await memory.everything()).contacts == ()
    assert await claim(store) is None
    assert bell.channels == told


async def test_what_is_not_given_stays(store: Store) -> None:
    person, (event,) = await heard(store, Said("hi"))
    memory = store.memory(person)
    last = LastTurn(said=(), place=HERE, before=Person(), undo=(), answer=new_id())
    await memory.settle(Settlement(last=last, look_at=NOW, rests_until=LATER))
    await memory.settle(Settlement(done=(event.seq,)))

    assert await memory.last() == last
    assert await store.due(NOW, ["slack"]) == ()
    assert await store.due(LATER, ["slack"]) == (person,)


async def test_a_reaction_is_kept_with_its_message_and_taken_away(store: Store) -> None:
    person, _ = await heard(store, Said("hi"))
    ben, _ = await heard(store, Said("hi"), who=BEN)
    out, reaction = message(), Reaction("✅", (Shown(new_id(), 2),), (Put(contact()),))
    await said(store, person, out)
    await store.outbox.sent(await claimed(store), "7", NOW)

    async def react(who: object, what: Reaction | None) -> Reaction | None:
        await store.memory(who).settle(Settlement(reaction=(out.id, what)))  # type: ignore[arg-type]  # an id
        sent = await store.outbox.sent_as(HERE, "7")
        assert sent is not None
        return sent.reaction

    assert await react(person, reaction) == reaction
    assert await react(ben, None) == reaction
    assert await react(person, None) is None


async def test_an_answer_that_nobody_has_claimed_is_replaced(store: Store) -> None:
    person, _ = await heard(store, Said("hi"))
    first = message("1")
    await said(store, person, first)
    await said(store, person, message("2", edits=first.id))

    got = await claimed(store)

    assert (got.outgoing.reply, got.replaces) == (message("2").reply, None)
    await store.outbox.sent(got, "1", NOW)
    assert await claim(store) is None


async def test_nobody_elses_message_is_replaced(store: Store) -> None:
    person, _ = await heard(store, Said("hi"))
    ben, _ = await heard(store, Said("hi"), who=BEN)
    theirs = message("1")
    await said(store, person, theirs)
    await said(store, ben, message("2", edits=theirs.id))

    assert (await claimed(store)).outgoing == theirs
