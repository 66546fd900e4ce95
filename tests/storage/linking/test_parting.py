"""An account becomes a person of its own: it starts empty, and what is shared stays."""

from uuid import uuid4

import pytest

from coaching.memory import Put
from coaching.messages import Said, Text
from coaching.person import Person
from storage.delivery.keys import channel_key
from storage.delivery.values import Arrival, Claimed, Kind, Outgoing, Place, Settlement
from storage.errors import Conflict
from storage.gateway import Heard
from storage.linking import Heir
from storage.sealing import Keyring
from storage.store import Identity, Store
from tests.storage.linking.conftest import ANA, ELSEWHERE, SLACK, TERMINAL, THERE, linked, paired
from tests.storage.people import NOW, dana

DISCORD = Place("discord", "", "D-7")


def event(key: str, who: Identity, place: Place) -> Arrival:
    return Arrival(key=key, identity=who, place=place, event=Said(key))


def message(place: Place, text: str = "yes", kind: Kind = Kind.REPLY) -> Outgoing:
    return Outgoing(id=uuid4(), place=place, reply=(Text(text),), kind=kind)


async def test_it_starts_empty_and_the_others_keep_everything(
    store: Store, keyring: Keyring
) -> None:
    pair = await paired(store)
    await linked(store, pair)
    memory = store.memory(pair.stays.id)
    await store.inbox.accept([event("out", THERE, SLACK), event("more", THERE, SLACK)], NOW)
    await store.inbox.accept([event("here", ANA, TERMINAL)], NOW)
    stand = await memory.stand()
    await memory.commit(Person(expects="link:out"), stand.rev, [Put(dana())])
    stand = await memory.stand()
    first = (await store.inbox.pending(pair.stays.id))[0]
    settled = Settlement(done=(first.seq,), outgoing=(message(SLACK),))

    new = await store.linking.part(pair.stays.id, (Person(), stand.rev), THERE, SLACK, settled)

    assert (await store.person(THERE), await store.person(ANA)) == (new, pair.stays.id)
    assert (await store.memory(new).stand()).rev == 0
    assert not (await store.memory(new).everything()).contacts
    assert len((await memory.everything()).contacts) == 1
    assert (await memory.stand()).person.expects == ""
    assert [one.event for one in await store.inbox.pending(new)] == [Said("more")]
    assert [one.event for one in await store.inbox.pending(pair.stays.id)] == [Said("here")]
    assert store.linking.heir(pair.stays.id) == Heir(new, ())
    found = await store.outbox.claim(channel_key(keyring, SLACK), uuid4(), NOW, 60)
    assert isinstance(found, Claimed)
    assert found.person_id == new
    assert await store.memory(new).home() == SLACK


@pytest.mark.parametrize("spoken", [True, False])
async def test_what_comes_unasked_goes_to_where_one_of_the_others_was_spoken_to(
    store: Store, keyring: Keyring, spoken: bool
) -> None:
    pair = await paired(store, stays=ELSEWHERE)
    memory = store.memory(pair.stays.id)
    if spoken:
        await memory.settle(Settlement(outgoing=(message(DISCORD),)))
        held = await store.outbox.claim(channel_key(keyring, DISCORD), uuid4(), NOW, 60)
        assert isinstance(held, Claimed)
        await store.outbox.sent(held, "m1", NOW)
    await linked(store, pair)
    await store.inbox.accept([event("out", THERE, SLACK)], NOW)
    assert await memory.home() == SLACK
    stand = await memory.stand()

    await store.linking.part(pair.stays.id, (stand.person, stand.rev), THERE, SLACK, Settlement())

    assert await memory.home() == (DISCORD if spoken else None)


async def test_the_channel_of_its_gateway_goes_with_it(store: Store) -> None:
    pair = await paired(store, comes=ELSEWHERE)
    await linked(store, pair)
    await store.channels.kept("discord", [Heard("D-7", "D1", 5)])
    stand = await store.memory(pair.stays.id).stand()

    await store.linking.part(
        pair.stays.id, (stand.person, stand.rev), ELSEWHERE, DISCORD, Settlement()
    )
    await store.memory(pair.stays.id).forget()

    assert await store.channels.known("discord") == (Heard("D-7", "D1", 5),)


async def test_who_has_no_other_account_or_moved_on_is_not_parted(store: Store) -> None:
    alone = await store.person(ANA)
    with pytest.raises(Conflict):
        await store.linking.part(alone, (Person(), 0), ANA, TERMINAL, Settlement())
    pair = await paired(store)
    await linked(store, pair)
    with pytest.raises(Conflict):
        await store.linking.part(pair.stays.id, (Person(), 0), THERE, SLACK, Settlement())

    assert await store.person(THERE) == await store.person(ANA) == alone


async def test_linked_again_it_is_one_again(store: Store) -> None:
    pair = await paired(store)
    await linked(store, pair)
    stand = await store.memory(pair.stays.id).stand()
    await store.linking.part(pair.stays.id, (stand.person, stand.rev), THERE, SLACK, Settlement())

    await linked(store, await paired(store))

    assert await store.person(THERE) == await store.person(ANA)


async def test_one_that_is_elsewhere_is_taken_out_and_those_who_stay_are_told(
    store: Store, keyring: Keyring
) -> None:
    pair = await paired(store, stays=ELSEWHERE)
    await linked(store, pair)
    await store.inbox.accept([event("more", THERE, SLACK)], NOW)
    memory = store.memory(pair.stays.id)
    assert await memory.home() == SLACK
    stand = await memory.stand()
    settled = Settlement(outgoing=(message(DISCORD),))

    new = await store.linking.part(pair.stays.id, (stand.person, stand.rev), THERE, None, settled)

    found = await store.outbox.claim(channel_key(keyring, DISCORD), uuid4(), NOW, 60)
    assert isinstance(found, Claimed)
    assert found.person_id == pair.stays.id
    assert (await memory.home(), await store.memory(new).home()) == (None, None)
    assert [one.event for one in await store.inbox.pending(new)] == [Said("more")]
