"""A process on Discord goes at the worst moment: nothing is lost, nothing comes twice."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import pytest

from storage.sealing import Keyring
from storage.store import Store
from tests.discord.storms.accounts import balance
from tests.emulators.discord.scripting import Discord, Person, discord
from tests.emulators.slack.scripting import slack
from tests.polling import until
from tests.storms.accounts import Kept
from tests.storms.bots import Command, command
from tests.storms.talk import SITUATIONS

pytestmark = pytest.mark.storm


@asynccontextmanager
async def sea(
    folder: Path, database: str, bots: int = 1
) -> AsyncIterator[tuple[Discord, Sequence[Command]]]:
    """Yield a Discord and bots over one database, all of them listening."""
    async with discord(folder / "discord") as here:
        names = [f"bot{number}" for number in range(bots)]
        fleet = [command("discord", folder, one, database, here.settings) for one in names]
        try:
            for one in fleet:
                await one.start()
            yield here, fleet
        finally:
            for one in fleet:
                one.kill()


async def answered(person: Person, count: int) -> list[str]:
    """Return how a DM reads once there are so many answers: "said" and "answered", in order."""

    async def is_so() -> bool:
        return len(await person.answers()) >= count

    await until(is_so, 60)
    bot = person.discord.bot
    some = await person.messages()
    return ["answered" if one["author"]["id"] == bot else "said" for one in some]


async def test_killed_between_discords_yes_and_our_record(database: str, tmp_path: Path) -> None:
    async with sea(tmp_path, database) as (here, (bot,)):
        ana = here.person("ana")
        await here.processes(bot.pid)
        await here.plan("create_message", "kill")
        await ana.say(SITUATIONS[0])
        await until(lambda: not bot.runs)
        await bot.start()
        await ana.say("thanks, that helps")

        assert await answered(ana, 2) == ["said", "answered", "said", "answered"]


@pytest.mark.parametrize("kept", [True, False], ids=["resumed", "by history"])
async def test_what_is_said_while_nobody_listens_is_answered(
    database: str, tmp_path: Path, kept: bool
) -> None:
    async with sea(tmp_path, database) as (here, (bot,)):
        people = [here.person(f"ana{number}") for number in range(5)]
        for number, one in enumerate(people):
            await one.say(SITUATIONS[number])
        for one in people:
            await answered(one, 1)
        bot.kill()
        if not kept:
            await here.expire()
        for one in people:
            await one.say("thanks, that helps")
        await bot.start()

        for one in people:
            assert await answered(one, 2) == ["said", "answered"] * 2
        assert bool((await here.state())["resumed"]) is kept


@pytest.mark.postgres
async def test_one_of_two_dies_for_good_and_the_other_hears_all(
    shared: str, tmp_path: Path
) -> None:
    async with sea(tmp_path, shared, bots=2) as (here, bots):
        people = [here.person(f"ana{number}") for number in range(8)]
        for number, one in enumerate(people):
            await one.say(SITUATIONS[number])
        bots[0].kill()
        for one in people:
            await one.say("thanks, that helps")

        store = await Store.open(shared, Keyring.open(tmp_path / "home"))

        async def is_over() -> bool:
            made = balance(here.log(), (), await Kept.of(store), loses=False)
            return not made.amiss and made.accepted == 2 * len(people)

        try:
            await until(is_over, 60)
        finally:
            await store.close()


async def test_slack_and_discord_are_served_by_one_process(tmp_path: Path) -> None:
    async with AsyncExitStack() as until_the_end:
        there = await until_the_end.enter_async_context(slack(tmp_path / "slack"))
        here = await until_the_end.enter_async_context(discord(tmp_path / "discord"))
        told = {**there.settings, **here.settings}
        database = f"sqlite:///{tmp_path / 'coach.db'}"
        bot = command("all", tmp_path, "bot", database, told)
        until_the_end.callback(bot.kill)
        await bot.start()
        ana, bob = here.person("ana"), there.user("bob")
        await asyncio.gather(ana.say(SITUATIONS[0]), bob.say(SITUATIONS[1]))
        await answered(ana, 1)

        async def is_answered() -> bool:
            return bool(await bob.answers())

        await until(is_answered)
        assert await bot.stop() < 15
