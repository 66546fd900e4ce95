"""What waits of an account that is linked is answered at once by whoever runs, and by nobody twice."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from math import inf
from pathlib import Path

import pytest

from bot import app
from bot.delivery.running import Runner
from bot.delivery.timing import Timing
from bot.settings import Settings
from coaching.messages import Said
from storage.delivery.values import Arrival, Place
from storage.identity import Identity
from storage.store import Store
from tests.bot.homes import BOOK
from tests.delivery.turns.talk import Wall
from tests.polling import until

HERE, THERE = Identity("discord", "", "D1"), Identity("slack", "T1", "U1")
PLACES = {"discord": Place("discord", "", "C-9"), "slack": Place("slack", "T1", "D-9")}
SELDOM = Timing(merge=0.0, scan=inf, sweep=600.0)
"""Nothing is found by looking for what lies: only who is told of it works it."""


@dataclass
class Both:
    """A runner over two platforms, and what they show."""

    runner: Runner
    store: Store
    walls: Mapping[str, Wall]

    async def say(self, who: Identity, *texts: str) -> None:
        place = PLACES[who.platform]
        await self.runner.accept(
            *(
                Arrival(key=f"{who.platform}:{text}", identity=who, place=place, event=Said(text))
                for text in texts
            )
        )

    def shown(self, who: Identity) -> list[str]:
        return [one.text for one in self.walls[who.platform].shown.values()]

    async def hears(self, who: Identity, words: str) -> str:
        """Return what says something, once it is shown."""
        await until(lambda: any(words in one for one in self.shown(who)))
        return next(one for one in self.shown(who) if words in one)


@pytest.fixture
async def both(database: str, tmp_path: Path) -> AsyncIterator[Both]:
    settings = Settings(_env_file=None, second_thought_home=tmp_path, database_url=database)
    walls = {name: Wall(name) for name in PLACES}
    async with AsyncExitStack() as until_the_end:
        opened = app.memory(settings, announcing=True)
        store = await until_the_end.enter_async_context(opened)
        runner = app.delivery(settings, store, walls, BOOK, timing=SELDOM)
        await runner.start()
        until_the_end.push_async_callback(runner.stop)
        yield Both(runner, store, walls)


async def code(both: Both, who: Identity) -> str:
    await both.say(who, "/reconnect link")
    said = await both.hears(who, "Your code is")
    return said.rpartition("/reconnect link ")[2].split()[0]


async def test_what_was_said_behind_the_code_is_answered_as_the_one_person(both: Both) -> None:
    await both.say(THERE, "/reconnect add Dana Cole")
    await both.hears(THERE, "Dana Cole")
    word = await code(both, THERE)

    await both.say(HERE, f"/reconnect link {word}", "/reconnect add Ravi Menon", "/reconnect who")

    said = await both.hears(HERE, "Your people (2)")
    assert "Dana Cole" in said
    assert "Ravi Menon" in said
    await both.hears(THERE, "Discord now shares your memory")
    await both.runner.idle()
    assert (len(both.shown(HERE)), len(both.shown(THERE))) == (3, 3)


async def test_both_sides_write_at_that_moment_and_each_is_answered_once(both: Both) -> None:
    word = await code(both, THERE)
    names = ["Ada Alpha", "Bruno Beta", "Chidi Gamma", "Dora Delta"]

    await asyncio.gather(
        both.say(
            HERE, f"/reconnect link {word}", *(f"/reconnect add {name}" for name in names[:2])
        ),
        *(both.say(THERE, f"/reconnect add {name}") for name in names[2:]),
    )

    for who, mine in ((HERE, names[:2]), (THERE, names[2:])):
        for name in mine:
            await both.hears(who, name)
    await both.hears(THERE, "Discord now shares your memory")
    await both.runner.idle()
    assert (len(both.shown(HERE)), len(both.shown(THERE))) == (3, 4)
    memory = both.store.memory(await both.store.person(HERE))
    assert sorted(one.name for one in (await memory.everything()).contacts) == names


async def test_who_is_taken_out_is_answered_as_somebody_new(both: Both) -> None:
    await both.say(THERE, "/reconnect add Dana Cole")
    word = await code(both, THERE)
    await both.say(HERE, f"/reconnect link {word}", "/reconnect unlink")
    await both.hears(HERE, "It starts empty")

    await both.say(HERE, "yes", "/reconnect who")

    await both.hears(HERE, "No people yet")
    await both.say(THERE, "/reconnect who")
    await both.hears(THERE, "Your people (1)")
