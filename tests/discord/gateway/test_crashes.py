"""Killed at any moment, the reader loses nothing and keeps nothing twice: by RESUME or by history."""

import asyncio
import random
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from storage.engine import completed
from tests.emulators.discord.scripting import Discord, Person
from tests.emulators.programs import Program
from tests.polling import until
from tests.storms.databases import database, postgres, shared

__all__ = ["database", "postgres", "shared"]


def asked(url: str, words: str) -> tuple[int, ...]:
    """Return the numbers a database answers with."""
    whole = completed(url)
    driver = "sqlite" if whole.drivername.startswith("sqlite") else whole.drivername
    engine = create_engine(whole.set(drivername=driver))
    with engine.connect() as connection:
        found = connection.execute(text(words)).one()
    engine.dispose()
    return tuple(int(one or 0) for one in found)


def kept(url: str) -> int:
    """Count the events that are kept; the inbox takes none twice."""
    every, different = asked(url, "select count(*), count(distinct id) from inbox")
    assert every == different
    return every


def noted(database: str, channels: int) -> Callable[[], Any]:
    """Whether so many channels have a bookmark, and the session stands behind what came."""

    async def are() -> bool:
        words = "select (select count(*) from direct_channel), max(sequence) from gateway_session"
        found = await asyncio.to_thread(asked, database, words)
        return found[0] == channels and found[1] > 1

    return are


class Ears:
    """Processes that hear, each told apart by its number."""

    def __init__(self, discord: Discord, database: str, folder: Path) -> None:
        self._discord, self._database, self._folder = discord, database, folder
        self.running: dict[int, Program] = {}

    async def start(self, number: int = 0) -> Program:
        """Start one, and wait until it hears."""
        folder = self._folder
        ready = folder / f"ready{number}"
        folder.mkdir(exist_ok=True)
        told = (self._database, self._discord.url, self._discord.gateway, str(folder), str(number))
        program = Program.started("tests.discord.gateway.ear", *told, tells=ready)
        self.running[number] = program
        await program.told()
        return program

    async def end(self, number: int = 0, by: signal.Signals = signal.SIGKILL) -> None:
        """Kill one, or ask it to end."""
        program = self.running.pop(number)
        program.process.send_signal(by)
        await asyncio.to_thread(program.process.wait, 20)


@pytest.fixture
async def ears(discord: Discord, database: str, tmp_path: Path) -> AsyncIterator[Ears]:
    """Return ears none of which hears yet; all are killed at the end."""
    made = Ears(discord, database, tmp_path / "ears")
    yield made
    for number in tuple(made.running):
        await made.end(number)


def holds(database: str, count: int) -> Callable[[], Any]:
    async def does() -> bool:
        return await asyncio.to_thread(kept, database) >= count

    return does


async def test_killed_it_resumes(discord: Discord, database: str, ears: Ears, ana: Person) -> None:
    await ears.start()
    await ana.say("before")
    await until(holds(database, 1))
    await until(noted(database, 1))
    await ears.end()
    for number in range(20):
        await ana.say(f"missed {number}")
    await ears.start()
    await until(holds(database, 21))
    state = await discord.state()
    assert (state["identified"], state["resumed"]) == (1, 1)
    assert await asyncio.to_thread(kept, database) == 21


async def test_killed_for_too_long_it_looks_into_the_history(
    discord: Discord, database: str, ears: Ears, ana: Person
) -> None:
    ben = discord.person("ben")
    await ears.start()
    await ana.say("before")
    await ben.say("before")
    await until(holds(database, 2))
    await until(noted(database, 2))
    await ears.end()
    await discord.expire()
    for number in range(120):
        await ana.say(f"missed {number}")
    await ben.say("missed")
    await ears.start()
    await until(holds(database, 123))
    assert await asyncio.to_thread(kept, database) == 123


async def test_told_to_end_it_leaves_its_session_behind(
    discord: Discord, database: str, ears: Ears, ana: Person
) -> None:
    await ears.start()
    await ana.say("before")
    await ears.end(by=signal.SIGTERM)
    assert [one["code"] for one in discord.log("left")] == [4000]
    await ana.say("after")
    await ears.start()
    await until(holds(database, 2))
    assert (await discord.state())["identified"] == 1


@asynccontextmanager
async def talking(people: list[Person], each: int) -> AsyncIterator[None]:
    """Let people write one message after the other meanwhile."""

    async def talk(one: Person) -> None:
        for number in range(each):
            await one.say(f"{one.name} {number}")
            await asyncio.sleep(0.05)

    async with asyncio.TaskGroup() as group:
        for one in people:
            group.create_task(talk(one))
        yield


async def test_killed_again_and_again_while_people_write_it_keeps_all(
    discord: Discord, database: str, ears: Ears
) -> None:
    chance = random.Random(6)
    people = [discord.person(f"p{number}") for number in range(8)]
    await ears.start()
    for one in people:
        await one.say("hello")
    await until(noted(database, 8))
    async with talking(people, 40):
        for round_ in range(4):
            await ears.end()
            if round_ == 2:
                await discord.expire()
            await ears.start()
            await asyncio.sleep(chance.random())
    await until(holds(database, 8 * 41))
    assert await asyncio.to_thread(kept, database) == 8 * 41


@pytest.mark.postgres
async def test_two_hear_the_same_and_one_of_them_is_enough(
    discord: Discord, shared: str, tmp_path: Path, ana: Person
) -> None:
    two = Ears(discord, shared, tmp_path / "ears")
    try:
        await two.start(0)
        await two.start(1)
        await discord.connected(2)
        await ana.say("both")
        await until(noted(shared, 1))
        await two.end(0)
        await ana.say("one")
        await until(holds(shared, 2))
        await two.start(0)  # the session that was left there is taken over
        await two.end(1)
        await ana.say("the other")
        await until(holds(shared, 3))
        assert await asyncio.to_thread(kept, shared) == 3
        state = await discord.state()
        assert (state["identified"], state["resumed"]) == (2, 1)
    finally:
        for number in tuple(two.running):
            await two.end(number)
