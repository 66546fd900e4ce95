"""A process, a server or a machine goes at the worst moment: its work is done once all the same."""

import asyncio
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.delivery.timing import SEND_DEADLINE
from tests.delivery.accounts import balance
from tests.delivery.sea import QUICK, Sea, sea
from tests.emulators.platform.scripting import Scripted
from tests.polling import until
from tests.postgres import Cluster, NoPostgresError, cluster
from tests.storms.databases import served
from tests.storms.talk import SITUATIONS

pytestmark = pytest.mark.storm

TAKEN_OVER = 30.0
"""Seconds within which others do the work of a process that is dead for good."""
GRACE = 11.0
"""Ten seconds to end in, and the process itself."""
SHORT = {**QUICK, "grace": 3.0}
"""Less patience with what hangs, so that a test of it need not wait for eight seconds."""


@pytest.fixture
def lasting() -> Iterator[Cluster]:
    """Give a server whose commits outlive it."""
    try:
        with cluster(("fsync=off",)) as running:  # the machine itself stays on
            yield running
    except NoPostgresError as error:
        pytest.skip(str(error))


def noted(wire: Scripted, *what: str) -> Callable[[], bool]:
    return lambda: any(True for _ in wire.log(*what))


async def answered(blown: Sea, seconds: float = 40) -> None:
    def all_of_it() -> bool:
        made = balance(blown.wire.log())
        return not made.lost and made.accepted > 0

    await until(all_of_it, seconds)
    await blown.calm(seconds)


@pytest.mark.parametrize("call", ["send", "edit"])
async def test_killed_between_the_platforms_yes_and_our_record(
    database: str, tmp_path: Path, call: str
) -> None:
    async with sea(tmp_path / "sea", database) as blown:
        (bot,) = blown.bots
        await bot.start()
        ana = blown.person("ana")
        if call == "edit":
            first = await ana.say(SITUATIONS[0])
            await answered(blown)
            await blown.wire.plan("edit", "kill")
            await ana.edit(first.message, SITUATIONS[1])
        else:
            await blown.wire.plan("send", "kill")
            await ana.say(SITUATIONS[0])
        await until(lambda: not bot.runs)
        await bot.start()
        await ana.say("thanks, that helps")
        await answered(blown)
        made = balance(blown.wire.log())
        assert (made.amiss, made.accepted) == ((), 2)
        first_shown, *others = await ana.posted()
        assert (len(others), bool(first_shown["edited"])) == (1, call == "edit")


async def test_what_was_accepted_is_answered_by_the_next_run(database: str, tmp_path: Path) -> None:
    async with sea(tmp_path / "sea", database) as blown:
        (bot,) = blown.bots
        await bot.start()
        await blown.wire.likely(down=1.0)
        people = [blown.person(f"p{number}") for number in range(5)]
        for number, person in enumerate(people):
            await person.say(SITUATIONS[number])
        await until(lambda: balance(blown.wire.log()).accepted == len(people))
        took = await bot.stop()
        assert took < GRACE
        assert not list(blown.wire.log("sent"))
        await blown.wire.likely()
        await bot.start()
        await answered(blown)
        assert not balance(blown.wire.log()).amiss


async def test_asked_to_end_while_a_call_hangs_it_ends_and_nothing_is_lost(
    database: str, tmp_path: Path
) -> None:
    async with sea(tmp_path / "sea", database) as blown:
        (bot,) = blown.bots
        await bot.start(timing=SHORT)
        await blown.wire.plan("send", "hang")
        await blown.person("ana").say(SITUATIONS[0])
        await until(noted(blown.wire, "sent"))
        await blown.person("ben").say(SITUATIONS[1])
        took = await bot.stop()
        assert took < SEND_DEADLINE - 1  # the call was not waited out
        await bot.start()
        await answered(blown)
        assert not balance(blown.wire.log()).amiss


@pytest.mark.postgres
async def test_one_of_three_dies_for_good_and_the_others_take_over(
    shared: str, tmp_path: Path
) -> None:
    async with sea(tmp_path / "sea", shared, bots=3) as blown:
        await asyncio.gather(*(bot.start() for bot in blown.bots))
        await blown.wire.plan("send", *["hang"] * 4)  # whoever sends these holds them
        people = [blown.person(f"p{number}") for number in range(12)]
        for number, person in enumerate(people):
            await person.say(SITUATIONS[number])
        await until(lambda: len(list(blown.wire.log("fault"))) >= 4)
        dead = {bot.told.name: bot for bot in blown.bots}[next(blown.wire.log("fault"))["by"]]
        dead.kill()
        died = time.monotonic()
        await blown.wire.order("leave", name=dead.told.name)
        for number, person in enumerate(people):
            await person.say(SITUATIONS[-number])
        await answered(blown, TAKEN_OVER + 10)
        assert time.monotonic() - died < TAKEN_OVER
        assert not balance(blown.wire.log()).amiss


@pytest.mark.postgres
async def test_the_server_stops_at_once_and_comes_back(lasting: Cluster, tmp_path: Path) -> None:
    database = served(lasting)
    async with sea(tmp_path / "sea", database, bots=2) as blown:
        await asyncio.gather(*(bot.start() for bot in blown.bots))
        people = [blown.person(f"p{number}") for number in range(10)]
        for number, person in enumerate(people):
            await person.say(SITUATIONS[number])
        await until(noted(blown.wire, "sent"))
        await asyncio.to_thread(lasting.stop)
        for person in people:
            await person.say("thanks, that helps")
        await until(lambda: any(one["status"] != 200 for one in blown.wire.log("delivered")))
        await asyncio.to_thread(lasting.start)
        await answered(blown, 60)
        assert not balance(blown.wire.log()).amiss
        assert all(bot.runs for bot in blown.bots)
