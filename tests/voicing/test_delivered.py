"""A model in the hands of the delivery: killed, told to end, several at work, on both databases."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from bot.delivery.queued.worker import RECOVER, STALLED
from tests.delivery.accounts import balance
from tests.delivery.sea import QUICK, Sea, sea
from tests.emulators.llm.server import Server
from tests.polling import until
from tests.voicing.minds import CAME_TO_MIND, FAULTS, STORY, helpful, is_reading

pytestmark = pytest.mark.storm

LONG = 300.0
"""Seconds a model may think here: nobody is to give it up but who ends it."""

THINKS = STALLED + RECOVER + 1
"""Seconds a model thinks: a worker as long silent would be found, and taken for dead."""

TO_END = 11.0
"""Ten seconds to end in, and the process itself."""


@pytest.fixture
def with_model(server: Server, monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Return what gives the bots that are started next this model, with so much patience."""

    def give(deadline: float) -> None:
        monkeypatch.setenv("LLM_BASE_URL", f"{server.url}/v1")
        monkeypatch.setenv("LLM_MODEL", "tiny")
        monkeypatch.setenv("LLM_DEADLINE", str(deadline))

    return give


async def answers(at: Sea, count: int, seconds: float = 40) -> list[str]:
    """Return what Ana was answered, once it is so much; no more than that."""
    ana = at.person("ana")

    async def is_there() -> bool:
        return len(await ana.posted()) >= count

    await until(is_there, seconds)
    await at.calm(seconds)
    posted = await ana.posted()
    assert len(posted) == count
    return [str(one["text"]) for one in posted]


async def agreed(at: Sea) -> None:
    """Let Ana say yes to a model."""
    await at.person("ana").say("/reconnect voice words")
    await answers(at, 1)


async def test_who_is_told_to_end_while_a_model_thinks_answers_at_the_next_start(
    server: Server, database: str, tmp_path: Path, with_model: Callable[[float], None]
) -> None:
    with_model(LONG)
    async with sea(tmp_path / "sea", database) as at:
        (bot,) = at.bots
        await bot.start(timing={**QUICK, "grace": 1.0})
        await agreed(at)
        server.always("hang")
        await at.person("ana").say(STORY)
        await until(lambda: bool(server.requests))

        assert await bot.stop() < TO_END
        assert len(await at.person("ana").posted()) == 1
        server.always("good")
        server.says = helpful
        await bot.start()

        assert CAME_TO_MIND in (await answers(at, 2))[1]
        assert not balance(at.wire.log()).doubled


async def test_who_is_killed_while_a_model_thinks_answers_once_all_the_same(
    server: Server, database: str, tmp_path: Path, with_model: Callable[[float], None]
) -> None:
    with_model(LONG)
    async with sea(tmp_path / "sea", database) as at:
        (bot,) = at.bots
        await bot.start()
        await agreed(at)
        server.always("hang")
        await at.person("ana").say(STORY)
        await until(lambda: bool(server.requests))
        bot.kill()
        server.always("good")
        await bot.start()

        assert len(await answers(at, 2)) == 2
        assert not balance(at.wire.log()).doubled


@pytest.mark.postgres
async def test_while_a_model_thinks_long_no_other_worker_takes_the_turn(
    server: Server, shared: str, tmp_path: Path, with_model: Callable[[float], None]
) -> None:
    with_model(LONG)
    async with sea(tmp_path / "sea", shared, bots=2) as at:
        await asyncio.gather(*(bot.start() for bot in at.bots))
        await agreed(at)
        server.says = helpful
        server.next("hang", seconds=THINKS)
        began = monotonic()
        await at.person("ana").say(STORY)

        told = await answers(at, 2, 3 * THINKS)

        assert monotonic() - began > THINKS
        assert CAME_TO_MIND in told[1]
        assert [is_reading(one) for one in server.requests] == [True, False]


async def test_a_crowd_is_answered_in_time_while_the_model_hangs(
    server: Server, database: str, tmp_path: Path, with_model: Callable[[float], None]
) -> None:
    with_model(2.0)
    async with sea(tmp_path / "sea", database) as at:
        (bot,) = at.bots
        await bot.start()
        people = [at.person(f"p{number}") for number in range(20)]
        await asyncio.gather(*(one.say("/reconnect voice words") for one in people))
        await at.calm()
        FAULTS["hung"](server)
        began = monotonic()
        await asyncio.gather(*(one.say(STORY) for one in people))

        await until(lambda: _all_answered(at), 40)
        await at.calm()

        assert monotonic() - began < 15
        made = balance(at.wire.log())
        assert (made.lost, made.doubled) == ([], [])


def _all_answered(at: Sea) -> bool:
    made: Any = balance(at.wire.log())
    return made.accepted >= 40 and not made.lost
