"""PostgreSQL that is stopped at once and started again, under a store that is in use."""

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest

from coaching.memory import Put
from coaching.person import Person
from storage.delivery.values import Settlement
from storage.errors import Conflict, StorageError, Unreachable
from storage.sealing import Keyring
from storage.store import Memory, Store
from storage.upgrading import migrate
from tests.postgres import STEADY, Cluster, NoPostgresError, cluster
from tests.storage.people import NOW, contact
from tests.storage.waiting import heard, said

pytestmark = pytest.mark.postgres


@pytest.fixture
def own() -> Iterator[Cluster]:
    """Give a server that no other test uses."""
    try:
        with cluster(STEADY) as server:
            yield server
    except NoPostgresError as error:
        pytest.skip(str(error))


@pytest.fixture
async def store(own: Cluster, keyring: Keyring) -> AsyncIterator[Store]:
    url = own.database()
    migrate(url)
    opened = await Store.open(url, keyring)
    yield opened
    await opened.close()


async def turn(store: Store, memory: Memory, key: str) -> None:
    """Hear something and answer it, until both are kept; nobody is served while it is stopped."""
    while True:
        try:
            (accepted,) = await store.inbox.accept([heard(key)], NOW)
            waiting = await store.inbox.pending(accepted.person_id)
            mine = [one.seq for one in waiting if one.message == f"id of {key}"]
            if not mine:
                return
            stand = await memory.stand()
            settled = Settlement(done=tuple(mine), outgoing=(said(key),))
            person = Person(turn=stand.person.turn + 1)
            await memory.commit(person, stand.rev, [Put(contact())], settled)
        except (Conflict, Unreachable):
            await asyncio.sleep(0.01)
        else:
            return


async def test_each_turn_is_kept_once_whenever_it_was_stopped(own: Cluster, store: Store) -> None:
    (first,) = await store.inbox.accept([heard("0")], NOW)
    memory = store.memory(first.person_id)
    await turn(store, memory, "0")
    turns = [asyncio.create_task(turn(store, memory, str(one))) for one in range(1, 60)]
    for _ in range(2):
        await asyncio.sleep(0.05)
        await asyncio.to_thread(own.stop)
        await asyncio.to_thread(own.start)
    await asyncio.gather(*turns)

    stand, held = await memory.stand(), await memory.everything()
    assert (stand.rev, stand.person.turn, len(held.contacts)) == (60, 60, 60)
    assert (await store.inbox.counts(NOW)).states == {"done": 60}
    assert (await store.outbox.counts(NOW)).states == {"new": 60}


async def test_meanwhile_it_is_unreachable_and_afterwards_all_is_well(
    own: Cluster, store: Store
) -> None:
    await store.inbox.accept([heard("1")], NOW)
    await asyncio.gather(*(store.inbox.counts(NOW) for _ in range(8)))  # so that many are pooled
    await asyncio.to_thread(own.stop)
    asked = [store.inbox.counts(NOW), store.inbox.accept([heard("2")], NOW)]
    ended = await asyncio.gather(*asked, return_exceptions=True)
    await asyncio.to_thread(own.start)

    assert [type(one) for one in ended] == [Unreachable] * 2
    counted = await asyncio.gather(*(store.inbox.counts(NOW) for _ in range(8)))
    assert [one.states for one in counted] == [{"new": 1}] * 8
    (second,) = await store.inbox.accept([heard("2")], NOW)
    assert second.new


async def test_it_revives_when_nobody_asked_meanwhile(own: Cluster, store: Store) -> None:
    await asyncio.gather(*(store.inbox.accept([heard(str(one))], NOW) for one in range(8)))
    await asyncio.to_thread(own.stop)
    await asyncio.to_thread(own.start)

    try:
        accepted = await asyncio.gather(
            *(store.inbox.accept([heard(str(one))], NOW) for one in range(8))
        )
    except StorageError as error:  # it says what went wrong
        pytest.fail(f"{type(error).__name__}: {error}")
    assert not any(one.new for (one,) in accepted)
