"""Two people become one: nothing that waits is lost or doubled, whoever is at work just then."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from coaching.memory import Put, Settings
from coaching.messages import Said, Text
from coaching.person import Person
from storage.delivery.values import Arrival, Settlement, Shown
from storage.errors import Conflict
from storage.gateway import Heard
from storage.linking import Heir, Offer
from storage.sealing import Keyring
from storage.store import Store
from tests.storage.linking.conftest import ANA, ELSEWHERE, SLACK, THERE, linked, paired
from tests.storage.people import NOW, dana, draft, pick, reminder, silence, touch
from tests.storage.waiting import (
    FILE,
    HEARD,
    HOME,
    REACTION,
    WHO,
    claimed,
    heard,
    leave,
    said,
)
from tests.storage.waiting import THERE as SHOWN_AS


async def test_what_waits_and_what_is_known_goes_over(store: Store, keyring: Keyring) -> None:
    left = await leave(store, keyring)
    dead = (await store.inbox.pending(left.person))[0]
    pair = await paired(store, comes=WHO)
    stays, memory = pair.stays.id, store.memory(pair.stays.id)

    await linked(store, pair, Settlement(done=(dead.seq,), outgoing=(said("you are one"),)))

    assert await store.person(WHO) == await store.person(ANA) == stays
    assert await store.linking.accounts(stays) == (ANA, WHO)
    assert (await store.memory(left.person).stand()).rev == 0
    assert [one.event for one in await store.inbox.pending(stays)] == [Said(HEARD)]
    again = await store.inbox.accept([heard("1"), heard("2"), heard("3")], NOW)
    assert [(one.person_id, one.new) for one in again] == [(stays, False)] * 3
    known = await store.outbox.sent_as(HOME, SHOWN_AS)
    assert known is not None
    assert (known.id, known.person_id, known.reaction) == (left.sent, stays, REACTION)
    first = await claimed(store, keyring)
    assert await store.outbox.sent(first, "2", NOW)
    second = await claimed(store, keyring)
    assert [one.outgoing.reply for one in (first, second)] == [
        (Text("a second thought"),),
        (Text("you are one"),),
    ]
    assert {first.person_id, second.person_id} == {stays}
    assert (await memory.home(), await memory.upload()) == (HOME, FILE)
    assert await memory.last() is None
    assert await store.due(NOW, ["slack"]) == (stays,)
    assert len((await memory.everything()).reminders) == 1
    assert store.linking.heir(left.person) == Heir(stays, (HOME,))
    assert store.linking.heir(left.person) is None


async def test_a_memory_goes_over_whole_and_sealed_anew(store: Store, keyring: Keyring) -> None:
    whom, other = dana(), replace(dana(), name="Ravi Menon", aliases=(), handles=(), company="")
    other = replace(other, id=uuid4())
    kept = (whom, touch(whom), silence(whom), draft(whom), reminder(whom), pick(whom))
    await store.memory(await store.person(THERE)).add(kept)
    await store.memory(await store.person(ANA)).add([other, touch(other)])
    pair = await paired(store)

    await linked(store, pair)

    whole = await store.memory(pair.stays.id).everything()
    assert {one.name for one in whole.contacts} == {"Dana Cole", "Ravi Menon"}
    assert (len(whole.touches), len(whole.silences), len(whole.drafts)) == (2, 1, 1)
    assert (len(whole.reminders), len(whole.picks)) == (1, 1)


async def test_the_same_contact_is_recognised_and_reminders_come_once(store: Store) -> None:
    here, there = dana(), replace(dana(), id=uuid4(), notes="")
    one, same = reminder(here), replace(reminder(there), due_at=reminder(here).due_at)
    await store.memory(await store.person(ANA)).add([here, touch(here), one])
    await store.memory(await store.person(THERE)).add([there, touch(there, days=9), same])
    pair = await paired(store)

    await linked(store, pair)

    whole = await store.memory(pair.stays.id).everything()
    assert [one.id for one in whole.contacts] == [here.id]
    assert [one.contact_id for one in whole.touches] == [here.id, here.id]
    assert sorted(one.state for one in whole.reminders) == ["dropped", "planned"]


@pytest.mark.parametrize("who", ["stays", "comes"])
async def test_who_moved_on_meanwhile_is_read_anew(store: Store, who: str) -> None:
    pair = await paired(store)
    side = getattr(pair, who)
    await store.memory(side.id).commit(Person(text="Dana"), side.rev, [Put(dana())])

    with pytest.raises(Conflict):
        await linked(store, pair)

    assert await store.person(ANA) != await store.person(THERE)
    again = await store.linking.pair(pair.offer, pair.comes.id, NOW)
    assert again is not None
    await linked(store, again)
    whole = await store.memory(await store.person(THERE)).everything()
    assert [one.name for one in whole.contacts] == ["Dana Cole"]


async def test_an_event_that_was_settled_by_somebody_else_undoes_all_of_it(
    store: Store, keyring: Keyring
) -> None:
    left = await leave(store, keyring)
    seq = (await store.inbox.pending(left.person))[0].seq
    pair = await paired(store, comes=WHO)
    await store.memory(left.person).settle(Settlement(done=(seq,)))

    with pytest.raises(Conflict):
        await linked(store, pair, Settlement(done=(seq,)))

    assert await store.person(WHO) == left.person
    assert len(await store.inbox.pending(left.person)) == 1


async def test_a_turn_that_was_thought_before_is_thought_anew(store: Store) -> None:
    pair = await paired(store)
    stays, comes = store.memory(pair.stays.id), store.memory(pair.comes.id)
    before = [await one.stand() for one in (stays, comes)]
    await linked(store, pair)

    for memory, stand in zip((stays, comes), before, strict=True):
        with pytest.raises(Conflict):
            await memory.commit(Person(text="late"), stand.rev)


async def test_a_message_in_hand_is_noted_for_who_it_belongs_to_by_then(
    store: Store, keyring: Keyring
) -> None:
    left = await leave(store, keyring)
    held = await claimed(store, keyring)
    pair = await paired(store, comes=WHO)
    await linked(store, pair)

    assert (await store.outbox.standing(held)).person_id == pair.stays.id
    assert await store.outbox.sent(held, "99", NOW)

    found = await store.outbox.sent_as(HOME, "99")
    assert found is not None
    assert (found.id, found.person_id) == (left.unsent, pair.stays.id)


async def test_a_closed_door_is_that_of_who_it_belongs_to_by_then(
    store: Store, keyring: Keyring
) -> None:
    await leave(store, keyring)
    held = await claimed(store, keyring)
    pair = await paired(store, comes=WHO)
    await linked(store, pair)

    await store.outbox.unreachable(held, "cannot_dm")

    assert await store.memory(pair.stays.id).home() is None


async def test_reminders_in_hand_are_not_taken_for_changed(store: Store, keyring: Keyring) -> None:
    left = await leave(store, keyring)
    kept = (await store.memory(left.person).everything()).reminders[0]
    held = await claimed(store, keyring)
    about = replace(held, outgoing=replace(held.outgoing, about=(Shown(kept.id, kept.rev),)))
    pair = await paired(store, comes=WHO)
    await linked(store, pair)

    assert not await store.outbox.moved_on(about)


async def test_events_come_in_all_the_while(store: Store) -> None:
    """Accepting and linking at the same moment: each event is kept, once, and its person is one."""
    await store.inbox.accept([_event(0)], NOW)
    pair = await paired(store)
    arrivals = [_event(number) for number in range(1, 25)]

    async def accept() -> None:
        for one in arrivals:
            await store.inbox.accept([one], NOW)
            await asyncio.sleep(0)

    await asyncio.gather(accept(), linked(store, pair), accept())

    stays = await store.person(THERE)
    assert stays == pair.stays.id
    waits = [one.event for one in await store.inbox.pending(stays)]
    assert sorted(str(one) for one in waits) == sorted(str(_event(one).event) for one in range(25))


def _event(number: int) -> Arrival:
    return Arrival(key=f"k{number}", identity=THERE, place=SLACK, event=Said(f"word {number}"))


async def test_what_is_set_on_purpose_stays_and_the_rest_comes_along(store: Store) -> None:
    mine = Settings(zone="Europe/Berlin", quiet_from=22)
    theirs = Settings(zone="Asia/Tokyo", quiet_from=20, quiet_until=7, tone="warmer", picks=2)
    for who, settings in ((ANA, mine), (THERE, theirs)):
        memory = store.memory(await store.person(who))
        await memory.commit(Person(), 0, [Put(settings)])
    pair = await paired(store)

    await linked(store, pair)

    stand = await store.memory(pair.stays.id).stand()
    assert stand.settings == replace(mine, tone="warmer", picks=2)


async def test_the_channel_of_a_gateway_goes_along(store: Store) -> None:
    await store.person(ELSEWHERE)
    await store.channels.kept("discord", [Heard("D-7", "D1", 5)])
    pair = await paired(store, comes=ELSEWHERE)

    await linked(store, pair)
    await store.channels.kept("discord", [Heard("D-7", "D1", 9)])

    assert await store.channels.known("discord") == (Heard("D-7", "D1", 9),)


async def test_what_both_used_of_a_model_is_one_count(store: Store) -> None:
    day, free = NOW.date(), {"most_tokens": None, "most_micros": None}
    pair = await paired(store)
    for who, tokens in ((pair.comes.id, 40), (pair.stays.id, 2)):
        await store.uses.reserve(who, day, tokens, 1, **free)
    await store.uses.reserve(pair.comes.id, day - timedelta(1), 5, 5, **free)

    await linked(store, pair)

    assert await store.uses.used(pair.stays.id, day) == (42, 2)
    assert await store.uses.used(pair.stays.id, day - timedelta(1)) == (5, 5)
    assert await store.uses.used(pair.comes.id, day) == (0, 0)
    assert not await store.uses.reserve(pair.stays.id, day, 9, 0, most_tokens=50, most_micros=None)


async def test_two_who_entered_each_others_codes_become_one(store: Store) -> None:
    first = await paired(store)
    maker, taker = first.stays.id, first.comes.id
    await store.linking.offer(taker, "BCDFGHJK", NOW)
    other = await store.linking.take("BCDFGHJK", maker, ANA, NOW)
    assert isinstance(other, Offer)
    crossing = await store.linking.pair(other.id, maker, NOW)
    assert crossing is not None

    done = await asyncio.gather(
        linked(store, first), linked(store, crossing), return_exceptions=True
    )

    assert [isinstance(one, Conflict) for one in done].count(True) == 1
    assert await store.person(ANA) == await store.person(THERE)


async def test_a_workspace_that_left_takes_only_its_account_along(store: Store) -> None:
    pair = await paired(store)
    await linked(store, pair)

    assert await store.linking.leave(pair.stays.id, "slack", "T1")
    assert await store.linking.accounts(pair.stays.id) == (ANA,)
    assert not await store.linking.leave(pair.stays.id, "console", "")
