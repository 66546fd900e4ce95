"""For whom something unasked is due: only those it may reach now, longest due first."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import update

from coaching.answer import Alarm
from coaching.memory import Put, ReminderState, Settings
from coaching.messages import Opened
from coaching.person import Person
from storage.delivery.values import Arrival, Place, Settlement
from storage.rows import PERSON
from storage.store import Identity, Memory, Store
from tests.storage.conftest import ANA, BEN
from tests.storage.people import NOW, new_id, reminder

ALL = ("console", "slack")


async def at_home(store: Store, who: Identity) -> Memory:
    """Return the memory of somebody who has written privately."""
    place = Place(who.platform, who.workspace, f"with {who.account}")
    arrival = Arrival(key=f"opened {new_id()}", identity=who, place=place, event=Opened())
    (accepted,) = await store.inbox.accept([arrival], NOW)
    return store.memory(accepted.person_id)


@pytest.fixture
async def ana(store: Store) -> Memory:
    return await at_home(store, ANA)


@pytest.fixture
async def ben(store: Store) -> Memory:
    return await at_home(store, BEN)


async def put(memory: Memory, *values: Any) -> None:
    stand = await memory.stand()
    await memory.commit(stand.person, stand.rev, map(Put, values))


async def test_the_longest_due_comes_first_and_each_once(
    store: Store, ana: Memory, ben: Memory
) -> None:
    await put(ana, reminder(None, 1), reminder(None, 4), reminder(None, -1))
    await put(ben, *(reminder(None, 2) for _ in range(20)))
    both = (await store.person(ANA), await store.person(BEN))

    assert await store.due(NOW, ALL) == both
    assert await store.due(NOW, ALL, 1) == both[:1]


async def test_many_reminders_of_one_hide_nobody_else(
    store: Store, ana: Memory, ben: Memory
) -> None:
    await put(ben, *(reminder(None, 9) for _ in range(100)))
    await put(ana, reminder(None, 1))

    assert await store.due(NOW, ALL, 2) == (await store.person(BEN), await store.person(ANA))


@pytest.mark.parametrize("state", list(ReminderState))
async def test_only_planned_and_sent_ones_come(
    store: Store, ana: Memory, state: ReminderState
) -> None:
    await put(ana, reminder(None, state=state))

    comes = state in {ReminderState.PLANNED, ReminderState.SENT}
    assert len(await store.due(NOW, ALL)) == comes


async def test_nothing_comes_while_a_safety_turn_stands(store: Store, ana: Memory) -> None:
    await ana.commit(Person(careful=Alarm.SELF_HARM), 0, [Put(reminder(None))])
    paused = await store.due(NOW, ALL)
    await ana.commit(Person(), 1)

    assert (len(paused), len(await store.due(NOW, ALL))) == (0, 1)


async def test_no_reminder_comes_to_somebody_who_turned_them_off(store: Store, ana: Memory) -> None:
    await put(ana, reminder(None), Settings(reminders=False))
    off = await store.due(NOW, ALL)
    await put(ana, Settings())

    assert (len(off), len(await store.due(NOW, ALL))) == (0, 1)


async def test_nothing_comes_to_somebody_elsewhere_or_unreachable(
    store: Store, ana: Memory
) -> None:
    await put(ana, reminder(None))
    elsewhere = await store.due(NOW, ["slack"])
    await store._engine.write(lambda one: one.execute(update(PERSON).values(home=None)))

    assert (elsewhere, await store.due(NOW, ALL), await ana.home()) == ((), (), None)


async def test_nothing_comes_before_they_have_rested(store: Store, ana: Memory) -> None:
    await put(ana, reminder(None))
    await ana.settle(Settlement(rests_until=NOW + timedelta(hours=1)))

    assert await store.due(NOW, ALL) == ()
    assert len(await store.due(NOW + timedelta(hours=1), ALL)) == 1


async def test_a_rest_noted_while_the_clock_was_wrong_does_not_last(
    store: Store, ana: Memory
) -> None:
    await put(ana, reminder(None))
    await ana.settle(Settlement(rests_until=NOW + timedelta(days=365)))

    assert await store.due(NOW, ALL) == (await store.person(ANA),)


async def test_picks_are_looked_at_when_their_time_has_come(store: Store, ana: Memory) -> None:
    await ana.settle(Settlement(look_at=NOW))

    assert await store.due(NOW - timedelta(seconds=1), ALL) == ()
    assert await store.due(NOW, ALL) == (await store.person(ANA),)
