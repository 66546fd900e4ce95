"""Nothing that was committed is lost: not to somebody faster, and not to a process that dies."""

import asyncio
import signal
import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import event, select, update

from coaching.memory import Put
from coaching.person import Person
from storage.engine import Engine, _begin
from storage.errors import Conflict
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


@pytest.mark.parametrize("immediately", [True, False], ids=["as we begin", "as the driver begins"])
async def test_a_transaction_that_reads_first_holds_the_file_from_the_start(
    file: str, keyring: Keyring, immediately: bool
) -> None:
    """Without BEGIN IMMEDIATE the same work loses updates: a guard against a driver's change."""
    store = await Store.open(file, keyring)
    person = await store.person(ANA)
    await store.close()
    engines = [Engine(file) for _ in range(4)]
    for one in engines:
        if not immediately:
            event.remove(one.engine.sync_engine, "begin", _begin)
    await asyncio.gather(*(bump(one, person) for one in engines))
    async with engines[0].reading() as connection:
        rev = (await connection.execute(select(PERSON.c.rev))).scalar_one()
    for one in engines:
        await one.close()

    assert (rev == 4 * ROUNDS) is immediately


async def bump(engine: Engine, person: UUID) -> None:
    """Add one to a number by reading and writing it, unguarded."""
    for _ in range(ROUNDS):
        async with engine.writing() as connection:
            mine = PERSON.c.id == person
            rev = (await connection.execute(select(PERSON.c.rev).where(mine))).scalar_one()
            await asyncio.sleep(0)
            await connection.execute(update(PERSON).where(mine).values(rev=rev + 1))


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
