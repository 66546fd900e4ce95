"""Group commit: many pieces of work are kept by one commit, and each stands for itself."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Connection, event, select, update

from storage.engine import Engine
from storage.errors import Conflict, Refused
from storage.rows import IDENTITY, PERSON
from storage.together import MOST, Outcome, Together
from storage.upgrading import make_ready, migrate
from tests.storage.people import new_id

TASKS, ROUNDS = 5, 100


@pytest.fixture
async def engine(url: str) -> AsyncIterator[Engine]:
    opened = Engine(url)
    await opened.ready(make_ready)
    yield opened
    await opened.close()


@pytest.fixture
async def lone(file: str) -> AsyncIterator[Engine]:
    """Return an engine on a file, where group commit is."""
    migrate(file)
    opened = Engine(file)
    yield opened
    await opened.close()


def made(person: UUID) -> Callable[[Connection], UUID]:
    def make(connection: Connection) -> UUID:
        connection.execute(PERSON.insert().values(id=person, rev=0, paused=False))
        return person

    return make


def orphan(connection: Connection) -> None:
    """Put an identity of nobody."""
    row = {"id": new_id(), "person_id": new_id(), "platform": "x", "key": b"k", "account": b"a"}
    connection.execute(IDENTITY.insert().values(row))


async def people(engine: Engine) -> set[UUID]:
    return await engine.ask(lambda one: set(one.execute(select(PERSON.c.id)).scalars()))


def commits(engine: Engine) -> list[object]:
    """Return a list that grows by each commit."""
    seen: list[object] = []
    event.listen(engine._connections, "commit", seen.append)
    return seen


async def test_no_update_is_lost(engine: Engine) -> None:
    person = await engine.write(made(new_id()))

    def count_up(connection: Connection) -> None:
        mine = PERSON.c.id == person
        rev = connection.execute(select(PERSON.c.rev).where(mine).with_for_update()).scalar_one()
        connection.execute(update(PERSON).where(mine).values(rev=rev + 1))

    async def rounds() -> None:
        for _ in range(ROUNDS):
            await engine.write(count_up)

    await asyncio.gather(*(rounds() for _ in range(TASKS)))
    rev = await engine.ask(lambda one: one.execute(select(PERSON.c.rev)).scalar_one())
    assert rev == TASKS * ROUNDS


async def test_what_is_asked_at_once_is_kept_by_few_commits(lone: Engine) -> None:
    ids, seen = [new_id() for _ in range(2 * MOST)], commits(lone)
    assert await asyncio.gather(*(lone.write(made(one)) for one in ids)) == ids
    assert await people(lone) == set(ids)
    assert len(seen) == 2


async def test_a_piece_that_fails_takes_no_other_along(engine: Engine) -> None:
    ids = [new_id() for _ in range(4)]

    def refused(connection: Connection) -> None:
        made(ids[2])(connection)
        raise Conflict

    works: list[Callable[[Connection], Any]] = [made(ids[0]), orphan, refused, made(ids[1])]
    ended = await asyncio.gather(*map(engine.write, works), return_exceptions=True)

    assert [ended[0], ended[3]] == ids[:2]
    assert [type(ended[1]), type(ended[2])] == [Refused, Conflict]
    assert await people(engine) == set(ids[:2])


async def test_a_fault_in_a_piece_comes_out_as_it_is(engine: Engine) -> None:
    def faulty(connection: Connection) -> None:
        made(new_id())(connection)
        raise ZeroDivisionError

    person = new_id()
    ended = await asyncio.gather(
        engine.write(faulty), engine.write(made(person)), return_exceptions=True
    )
    assert type(ended[0]) is ZeroDivisionError
    assert await people(engine) == {person}


async def test_a_commit_that_fails_fails_all_that_was_in_it(lone: Engine) -> None:
    def late(connection: Connection) -> None:
        """Break a rule that is looked at only in the end."""
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        orphan(connection)

    works: list[Callable[[Connection], Any]] = [made(new_id()), late, made(new_id())]
    ended = await asyncio.gather(*map(lone.write, works), return_exceptions=True)

    assert [type(one) for one in ended] == [Refused] * 3
    assert await people(lone) == set()
    person = await lone.write(made(new_id()))
    assert await people(lone) == {person}


async def test_where_sqlite_gives_up_the_whole_all_are_told(lone: Engine) -> None:
    def given_up(connection: Connection) -> None:
        connection.exec_driver_sql("ROLLBACK")
        raise Conflict

    works: list[Callable[[Connection], Any]] = [made(new_id()), given_up, made(new_id())]
    ended = await asyncio.gather(*map(lone.write, works), return_exceptions=True)

    assert [type(one) for one in ended] == [Conflict] * 3
    assert await people(lone) == set()


class Held:
    """Work that has begun and goes on until it is let go."""

    def __init__(self, work: Callable[[Connection], Any]) -> None:
        self.work, self.begun, self.free = work, threading.Event(), threading.Event()

    def __call__(self, connection: Connection) -> None:
        self.begun.set()
        self.free.wait(10)
        self.work(connection)


async def test_who_is_cancelled_waits_for_what_was_begun(engine: Engine) -> None:
    person = new_id()
    held = Held(made(person))
    writing = asyncio.create_task(engine.write(held))
    await asyncio.to_thread(held.begun.wait, 10)
    writing.cancel()
    await asyncio.sleep(0)
    assert not writing.done()
    held.free.set()
    with pytest.raises(asyncio.CancelledError):
        await writing
    assert await people(engine) == {person}


async def test_who_is_cancelled_before_leaves_nothing(lone: Engine) -> None:
    first, other, gone = new_id(), new_id(), new_id()
    held = Held(made(first))
    writing = asyncio.create_task(lone.write(held))
    await asyncio.to_thread(held.begun.wait, 10)
    waiting = [asyncio.create_task(lone.write(made(one))) for one in (gone, other)]
    await asyncio.sleep(0)
    waiting[0].cancel()
    held.free.set()
    ended = await asyncio.gather(writing, *waiting, return_exceptions=True)

    assert isinstance(ended[1], asyncio.CancelledError)
    assert await people(lone) == {first, other}


async def test_who_is_cancelled_in_the_moment_it_ends_waits_no_more() -> None:
    with ThreadPoolExecutor(1) as threads:
        together = Together(threads, lambda works: [Outcome() for _ in works])
        writing = asyncio.create_task(together.write(lambda _: None))
        for _ in range(2):
            await asyncio.sleep(0)
        threads.shutdown()  # the end is on its way to the loop, which is held up here
        writing.cancel()
        done, _ = await asyncio.wait([writing], timeout=10)
    assert done == {writing}
    assert writing.cancelled()


async def test_who_gives_up_waiting_to_be_alone_holds_up_nobody() -> None:
    with ThreadPoolExecutor(1) as threads:
        together = Together(threads, lambda works: [Outcome(1) for _ in works])

        async def alone() -> None:
            async with together.alone():
                pass

        async with together.alone():
            gone, waiting = (asyncio.create_task(alone()) for _ in range(2))
            writing = asyncio.create_task(together.write(lambda _: None))
            for _ in range(2):
                await asyncio.sleep(0)
            gone.cancel()
        await asyncio.wait_for(asyncio.gather(waiting, writing), 10)
    assert gone.cancelled()
    assert writing.result() == 1


async def test_it_takes_turns_with_what_goes_step_by_step(lone: Engine) -> None:
    ids = [new_id() for _ in range(6)]

    async def steps(*some: UUID) -> None:
        async with lone.steps() as step:
            for one in some:
                await step(made(one))

    await asyncio.gather(
        lone.write(made(ids[0])), steps(*ids[1:4]), *map(lone.write, map(made, ids[4:]))
    )
    assert await people(lone) == set(ids)
