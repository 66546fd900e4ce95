"""What people use of a language model: counted once, by however many processes, up to a limit."""

import asyncio
from datetime import date, timedelta

from sqlalchemy import func, select

from storage.rows import VOICE_USE
from storage.store import Identity, Store
from storage.uses import KEPT
from tests.storage.conftest import ANA, BEN

DAY = date(2026, 11, 23)
NO_LIMIT = {"most_tokens": None, "most_micros": None}


async def rows(store: Store) -> int:
    count = select(func.count()).select_from(VOICE_USE)
    return await store._engine.ask(lambda connection: connection.execute(count).scalar_one())


async def test_what_is_reserved_counts_until_a_limit(store: Store) -> None:
    ana, uses = await store.person(ANA), store.uses

    assert await uses.reserve(ana, DAY, 400, 10, most_tokens=1000, most_micros=None)
    assert await uses.reserve(ana, DAY, 600, 10, most_tokens=1000, most_micros=None)
    assert not await uses.reserve(ana, DAY, 1, 0, most_tokens=1000, most_micros=None)
    assert await uses.used(ana, DAY) == (1000, 20)


async def test_either_limit_is_enough(store: Store) -> None:
    ana, uses = await store.person(ANA), store.uses

    assert not await uses.reserve(ana, DAY, 1001, 0, most_tokens=1000, most_micros=50)
    assert not await uses.reserve(ana, DAY, 10, 51, most_tokens=1000, most_micros=50)
    assert await uses.reserve(ana, DAY, 10, 50, most_tokens=1000, most_micros=50)
    assert not await uses.reserve(ana, DAY, 10, 1, most_tokens=1000, most_micros=50)
    assert await uses.used(ana, DAY) == (10, 50)


async def test_each_day_and_each_person_is_counted_apart(store: Store) -> None:
    ana, ben = await store.person(ANA), await store.person(BEN)

    for person, day in ((ana, DAY), (ana, DAY + timedelta(1)), (ben, DAY)):
        assert await store.uses.reserve(person, day, 7, 7, most_tokens=7, most_micros=7)

    assert await store.uses.used(ana, DAY) == (7, 7)
    assert await store.uses.used(ben, DAY + timedelta(1)) == (0, 0)


async def test_what_it_did_cost_is_settled(store: Store) -> None:
    ana, uses = await store.person(ANA), store.uses
    await uses.reserve(ana, DAY, 500, 90, **NO_LIMIT)

    await uses.settle(ana, DAY, -200, 10)
    assert await uses.used(ana, DAY) == (300, 100)

    await uses.settle(ana, DAY, -900, -900)
    assert await uses.used(ana, DAY) == (0, 0)


async def test_of_a_day_that_is_not_counted_nothing_is_settled(store: Store) -> None:
    ana = await store.person(ANA)

    await store.uses.settle(ana, DAY, 5, 5)

    assert await store.uses.used(ana, DAY) == (0, 0)


async def test_processes_that_reserve_at_once_take_no_room_twice(store: Store) -> None:
    other = await Store.open(store._engine.url.render_as_string(False), store._keyring)
    ana = await store.person(ANA)

    given = await asyncio.gather(
        *(
            one.uses.reserve(ana, DAY, 10, 1, most_tokens=75, most_micros=None)
            for one in (store, other) * 10
        )
    )

    assert given.count(True) == 7
    assert await other.uses.used(ana, DAY) == (70, 7)
    await other.close()


async def test_who_was_forgotten_uses_nothing_and_leaves_nothing(store: Store) -> None:
    ana = await store.person(ANA)
    await store.uses.reserve(ana, DAY, 1, 1, **NO_LIMIT)

    await store.memory(ana).forget()

    assert await rows(store) == 0
    assert not await store.uses.reserve(ana, DAY, 1, 1, **NO_LIMIT)
    await store.uses.settle(ana, DAY, 1, 1)
    assert await rows(store) == 0


async def test_somebody_forgotten_meanwhile_is_no_fault(store: Store) -> None:
    people = [await store.person(Identity("console", "", f"u{number}")) for number in range(10)]

    await asyncio.gather(
        *(store.uses.reserve(one, DAY, 1, 1, **NO_LIMIT) for one in people),
        *(store.memory(one).forget() for one in people),
    )

    assert await rows(store) == 0


async def test_days_that_are_over_are_deleted(store: Store) -> None:
    ana, uses = await store.person(ANA), store.uses
    for ago in range(10):
        await uses.reserve(ana, DAY - timedelta(ago), 1, 1, **NO_LIMIT)

    await uses.purge(DAY)

    assert await rows(store) == KEPT.days + 1
    assert await uses.used(ana, DAY - KEPT) == (1, 1)
    assert await uses.used(ana, DAY - KEPT - timedelta(1)) == (0, 0)
