"""Nothing that was committed is lost: not to somebody faster, and not to a process that dies."""

import asyncio
import signal
import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import event, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from coaching.memory import Put
from coaching.person import Person
from storage.engine import Engine
from storage.errors import Conflict
from storage.files import begin
from storage.rows import PERSON
from storage.sealing import Keyring
from storage.store import Memory, Store
from tests.storage.conftest import ANA
from tests.storage.people import contact

TASKS, ROUNDS = 6, 10


async def count_up(memory: Memory) -> None:
    """Read, think and commit until it is kept, some times."""
    for _ in range(ROUNDS):
        while True:
            stand = await memory.stand()
            more = Person(turn=stand.person.turn + 1)
            try:
                await memory.commit(more, stand.rev, [Put(contact())])
                break
            except Conflict:
                continue


async def test_no_update_is_lost(store: Store, ana: Memory) -> None:
    await asyncio.gather(*(count_up(ana) for _ in range(TASKS)))

    stand = await ana.stand()
    assert (stand.rev, stand.person.turn) == (TASKS * ROUNDS,) * 2
    assert len((await ana.everything()).contacts) == TASKS * ROUNDS


async def test_no_update_is_lost_between_two_programs(
    url: str, store: Store, keyring: Keyring, ana: Memory
) -> None:
    other = await Store.open(url, keyring)
    memory = other.memory(await other.person(ANA))

    await asyncio.gather(count_up(ana), count_up(memory), count_up(memory))
    await other.close()

    assert (await ana.stand()).person.turn == 3 * ROUNDS


async def test_a_transaction_that_reads_first_holds_the_file_from_the_start(
    file: str, keyring: Keyring
) -> None:
    person = await made(file, keyring)
    engines = [Engine(file) for _ in range(4)]

    await asyncio.gather(*(bump(one, person) for one in engines))

    assert await rev_of(engines[0], person) == 4 * ROUNDS
    for one in engines:
        await one.close()


async def test_as_the_driver_begins_it_would_not(file: str, keyring: Keyring) -> None:
    """A guard: if this fails, the driver has changed its ways, and ours may be needless."""
    person = await made(file, keyring)
    one, other = Engine(file), Engine(file)
    for engine in (one, other):
        event.remove(engine.engine.sync_engine, "begin", begin)

    async with one.writing() as first:
        read_by_first = await rev_on(first, person)
        async with other.writing() as second:
            await put_on(second, person, await rev_on(second, person) + 1)
        await put_on(first, person, read_by_first + 1)

    assert await rev_of(one, person) == 1, "two added one each"
    await one.close()
    await other.close()


async def made(file: str, keyring: Keyring) -> UUID:
    """Make a person."""
    store = await Store.open(file, keyring)
    person = await store.person(ANA)
    await store.close()
    return person


async def bump(engine: Engine, person: UUID) -> None:
    """Add one to a number by reading and writing it, unguarded."""
    for _ in range(ROUNDS):
        async with engine.writing() as connection:
            rev = await rev_on(connection, person)
            await asyncio.sleep(0)
            await put_on(connection, person, rev + 1)


async def rev_of(engine: Engine, person: UUID) -> int:
    async with engine.reading() as connection:
        return await rev_on(connection, person)


async def rev_on(connection: AsyncConnection, person: UUID) -> int:
    found = await connection.execute(select(PERSON.c.rev).where(PERSON.c.id == person))
    rev: int = found.scalar_one()
    return rev


async def put_on(connection: AsyncConnection, person: UUID, rev: int) -> None:
    await connection.execute(update(PERSON).where(PERSON.c.id == person).values(rev=rev))


CHILD = """
import asyncio, sys
from coaching.memory import Put
from coaching.person import Person
from storage.sealing import Keyring
from storage.store import Identity, Store
from tests.storage.people import contact
from uuid import uuid4

async def main(url, key):
    store = await Store.open(url, Keyring.of(key))
    memory = store.memory(await store.person(Identity("console", "", "ana")))
    rev = (await memory.stand()).rev
    while True:
        some = [Put(contact(f"Person {rev}", id=uuid4())) for _ in range(5)]
        rev = await memory.commit(Person(turn=rev + 1), rev, some)
        print(rev, flush=True)

asyncio.run(main(*sys.argv[1:]))
"""


def killed(file: str, key: str, after: int) -> int:
    """Run the child until it has confirmed so many commits; return the last one it confirmed."""
    command = [sys.executable, "-c", CHILD, file, key]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=root, text=True) as child:
        assert child.stdout is not None
        lines = [child.stdout.readline() for _ in range(after)]
        child.send_signal(signal.SIGKILL)
        lines += child.stdout.readlines()
    return int(lines[-1])


@pytest.mark.parametrize("after", [1, 8, 20])
async def test_a_process_killed_in_mid_commit_loses_nothing_it_confirmed(
    file: str, keyring: Keyring, after: int
) -> None:
    confirmed = killed(file, keyring.keys[0].text, after)

    store = await Store.open(file, keyring)
    memory = store.memory(await store.person(ANA))
    stand, held = await memory.stand(), await memory.everything()
    await store.close()

    assert after <= confirmed <= stand.rev
    assert stand.person.turn == stand.rev
    assert len(held.contacts) == 5 * stand.rev
