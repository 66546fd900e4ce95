"""What came in is kept once, in order, and waits until it is settled."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from coaching.messages import Chose, Deleted, Edited, Opened, Reacted, Said, Uploaded
from storage.delivery.inbox import SUSPECT
from storage.delivery.values import Failed, Settlement
from storage.errors import Conflict
from storage.identity import Identity
from storage.store import Store
from tests.storage.conftest import ANA, BEN
from tests.storage.delivery.conftest import Bell
from tests.storage.delivery.events import HERE, THERE, arrival, heard
from tests.storage.people import NOW

LATER = NOW + timedelta(seconds=2)
EVENTS = (
    Said("hi\nthere"),
    Chose("again"),
    Uploaded("my friends.csv", b"\xff\x00\n\n"),
    Edited("hello"),
    Deleted(),
    Reacted("✅", put=False),
    Opened(),
)


async def test_every_kind_of_event_comes_back_as_it_came_in_order(store: Store) -> None:
    _, waiting = await heard(store, *EVENTS)

    assert tuple(one.event for one in waiting) == EVENTS
    assert [one.seq for one in waiting] == sorted(one.seq for one in waiting)
    assert {(one.place, one.message, one.tries) for one in waiting} == {(HERE, "m1", 0)}


async def test_only_what_was_said_waits_for_more(store: Store, bell: Bell) -> None:
    came = [arrival(Said("hi")), arrival(Chose("again"))]

    said, chose = await store.inbox.accept(came, NOW, merge=2.0)

    assert (said.ready_at, chose.ready_at) == (LATER, NOW)
    assert bell.people == [(said.person_id, LATER), (said.person_id, NOW)]
    assert await store.inbox.people(NOW) == ((said.person_id, NOW),)


async def test_the_same_event_is_kept_once(store: Store, bell: Bell) -> None:
    one = arrival(key="slack:T1:Ev0")

    first = await store.inbox.accept([one, one], NOW, merge=2.0)
    (again,) = await store.inbox.accept([one], NOW + timedelta(hours=1))

    assert [one.new for one in (*first, again)] == [True, False, False]
    assert again == replace(first[1], new=False, ready_at=LATER)
    assert len(await store.inbox.pending(again.person_id)) == 1
    assert len(bell.people) == 1


async def test_an_event_waits_until_it_is_settled(store: Store) -> None:
    (one,) = await store.inbox.accept([arrival(key="slack:T1:Ev0")], NOW)
    (pending,) = await store.inbox.pending(one.person_id)

    assert await store.inbox.waits("slack:T1:Ev0")
    assert not await store.inbox.waits("slack:T1:Ev9")
    await store.memory(one.person_id).settle(Settlement(done=(pending.seq,)))
    assert not await store.inbox.waits("slack:T1:Ev0")


async def test_a_new_person_met_by_two_processes_at_once_is_one(store: Store) -> None:
    other = await Store.open(store._engine.url.render_as_string(False), store._keyring)
    stores = [store, other]
    for turn in range(10):
        who = Identity("slack", "T1", f"new{turn}")
        event = arrival(who=who)
        came = await asyncio.gather(
            *(one.inbox.accept([arrival(who=who), event], NOW) for one in stores * 2)
        )
        people = {one.person_id for some in came for one in some}
        assert people == {await store.person(who)}
        assert sum(some[1].new for some in came) == 1
        assert len(await store.inbox.pending(people.pop())) == 5
    assert len(await store.inbox.people(NOW)) == 10
    async with store._engine.reading() as connection:
        assert (await connection.execute(text("SELECT count(*) FROM person"))).scalar() == 10
    await other.close()


async def test_batches_of_the_same_people_in_other_orders_do_not_block_each_other(
    store: Store,
) -> None:
    other = await Store.open(store._engine.url.render_as_string(False), store._keyring)
    people = [Identity("slack", "T1", f"crowd{one}") for one in range(30)]

    came = await asyncio.gather(
        store.inbox.accept([arrival(who=who) for who in people], NOW),
        other.inbox.accept([arrival(who=who) for who in reversed(people)], NOW),
    )

    assert {one.person_id for one in came[0]} == {one.person_id for one in came[1]}
    await other.close()


async def test_home_is_where_they_last_wrote_privately(store: Store) -> None:
    group = replace(THERE, channel="C1", private=False)

    async def write(*places: object) -> object:
        events = [arrival(place=place) for place in places]  # type: ignore[arg-type]  # places
        (one, *_) = await store.inbox.accept(events, NOW)
        return await store.memory(one.person_id).home()

    assert await write(group) is None
    assert await write(HERE, group) == HERE
    assert await write(replace(THERE, thread="1.2")) == THERE
    assert await write(HERE, THERE, HERE) == HERE


async def test_an_event_from_before_they_were_forgotten_meets_nobody_anew(store: Store) -> None:
    event = arrival()
    (one,) = await store.inbox.accept([event], NOW)
    await store.memory(one.person_id).forget()

    (again,) = await store.inbox.accept([event], NOW)

    assert (again.person_id, again.new) == (one.person_id, False)
    assert await store.inbox.pending(one.person_id) == ()
    async with store._engine.reading() as connection:
        assert (await connection.execute(text("SELECT count(*) FROM person"))).scalar() == 0


async def test_whoever_was_forgotten_and_writes_again_is_somebody_new(store: Store) -> None:
    one, _ = await heard(store, Said("hi"))
    await store.memory(one).forget()

    other, waiting = await heard(store, Said("me again"))

    assert one != other
    assert len(waiting) == 1


async def test_people_are_those_who_wait_on_a_platform_earliest_first(store: Store) -> None:
    ben, _ = await heard(store, Said("hi"), who=BEN)
    (ana,) = await store.inbox.accept(
        [arrival(place=replace(HERE, platform="console"))], NOW - timedelta(hours=1)
    )

    earlier = (ana.person_id, NOW - timedelta(hours=1))
    assert await store.inbox.people(NOW) == (earlier, (ben, NOW))
    assert await store.inbox.people(NOW, {"slack"}) == ((ben, NOW),)
    assert await store.inbox.people(NOW, ()) == ()
    assert await store.inbox.people(NOW, limit=1) == (earlier,)


async def test_what_a_clock_put_far_ahead_is_ready_now(store: Store) -> None:
    (one,) = await store.inbox.accept([arrival(Chose("x"))], NOW + timedelta(days=400))
    (soon,) = await store.inbox.accept([arrival(Chose("x"), who=BEN)], NOW + timedelta(minutes=59))

    people = dict(await store.inbox.people(NOW))

    assert people == {one.person_id: NOW, soon.person_id: NOW + timedelta(minutes=59)}


async def test_what_failed_waits_and_counts_its_tries(store: Store, bell: Bell) -> None:
    person, (first, second) = await heard(store, Said("a"), Said("b"))
    bell.people.clear()

    await store.inbox.put_off(person, [first.seq], LATER, "E1")

    waiting = await store.inbox.pending(person)
    assert [(one.tries, one.ready_at) for one in waiting] == [(1, LATER), (0, NOW)]
    assert waiting[1] == second
    assert bell.people == [(person, LATER)]


async def test_the_oldest_of_each_person_is_suspected(store: Store) -> None:
    ana, _ = await heard(store, Said("a"), Said("b"))
    ben, _ = await heard(store, Said("a"), who=BEN)

    await store.inbox.suspect()

    assert [one.tries for one in await store.inbox.pending(ana)] == [1, 0]
    assert [one.tries for one in await store.inbox.pending(ben)] == [1]


async def test_however_often_a_process_dies_only_what_was_in_hand_is_blamed(store: Store) -> None:
    ana, (hers,) = await heard(store, Said("a"))
    ben, _ = await heard(store, Said("a"), who=BEN)
    await store.inbox.in_hand(ana, [hers.seq])

    for _ in range(9):
        await store.inbox.suspect()

    assert [one.tries for one in await store.inbox.pending(ana)] == [9]
    assert [one.tries for one in await store.inbox.pending(ben)] == [SUSPECT]


async def test_events_are_settled_once_and_only_by_their_person(store: Store) -> None:
    ana, (one, other) = await heard(store, Said("a"), Said("b"))
    ben, _ = await heard(store, Said("a"), who=BEN)
    done = Settlement(done=(one.seq,))

    with pytest.raises(Conflict):
        await store.memory(ben).settle(done)
    await store.memory(ana).settle(done)
    with pytest.raises(Conflict):
        await store.memory(ana).settle(Settlement(done=(one.seq, other.seq)))
    with pytest.raises(Conflict):
        await store.memory(ana).settle(Settlement(failed=(Failed(one.seq, "E1"),)))

    assert await store.inbox.pending(ana) == (other,)


async def test_dead_letters_are_told_without_their_words_and_played_again(
    store: Store, bell: Bell
) -> None:
    person, (one, other) = await heard(store, Said("a"), Chose("b"))
    await store.inbox.put_off(person, [one.seq], LATER, "E1")
    fallen = tuple(Failed(each.seq, "E2") for each in (one, other))
    await store.memory(person).settle(Settlement(failed=fallen))
    bell.people.clear()

    told = await store.inbox.dead()

    assert [(each.kind, each.fault, each.tries) for each in told] == [
        ("said", "E2", 1),
        ("chose", "E2", 0),
    ]
    assert (await store.inbox.counts(NOW)).states == {"dead": 2}
    assert await store.inbox.replay([one.seq]) == 1
    assert bell.people == [(person, LATER)]
    assert await store.inbox.replay() == 1
    assert await store.inbox.replay() == 0
    waiting = await store.inbox.pending(person)
    assert [(each.event, each.tries) for each in waiting] == [(Said("a"), 0), (Chose("b"), 0)]


async def test_dropped_letters_are_wiped_and_never_taken_for_new(store: Store) -> None:
    event = arrival()
    (one,) = await store.inbox.accept([event], NOW)
    (waiting,) = await store.inbox.pending(one.person_id)
    assert await store.inbox.drop([waiting.seq]) == 0
    await store.memory(one.person_id).settle(Settlement(failed=(Failed(waiting.seq, "E"),)))

    assert await store.inbox.drop([waiting.seq]) == 1

    assert await store.inbox.dead() == ()
    assert [each.new for each in await store.inbox.accept([event], NOW)] == [False]
    assert (await store.inbox.counts(NOW)).states == {"done": 1}


async def test_what_is_done_is_purged_in_pieces(store: Store) -> None:
    person, waiting = await heard(store, *[Said("a")] * 5)
    await store.memory(person).settle(Settlement(done=tuple(one.seq for one in waiting[:4])))
    soon = NOW + timedelta(seconds=1)

    assert await store.inbox.purge(NOW) == 0
    assert [await store.inbox.purge(soon, limit=3) for _ in range(3)] == [3, 1, 0]

    assert (await store.inbox.counts(NOW)).states == {"new": 1}
    assert (await store.inbox.counts(NOW)).oldest == NOW


async def test_what_cannot_be_read_is_a_dead_letter_and_holds_nothing_up(store: Store) -> None:
    person, (first, *_) = await heard(store, Said("a"), Said("b"))
    async with store._engine.writing() as connection:
        spoilt = text("UPDATE inbox SET payload = :bytes WHERE seq = :seq")
        byte = bytes([store._keyring.newest]) + bytes(40)
        await connection.execute(spoilt, {"bytes": byte, "seq": first.seq})

    waiting = await store.inbox.pending(person)

    assert [one.event for one in waiting] == [Said("b")]
    (dead,) = await store.inbox.dead()
    assert (dead.kind, dead.fault) == ("unknown", "unreadable")


async def test_nothing_is_kept_where_one_cannot_be(store: Store) -> None:
    naive = NOW.replace(tzinfo=None)
    with pytest.raises(ValueError, match="without a zone"):
        await store.inbox.accept([arrival(who=ANA)], naive)
    assert await store.inbox.people(NOW) == ()
