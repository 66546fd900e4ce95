"""Whoever stops a runner and gives up waiting leaves nothing at work: the store is closed next."""

import asyncio
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from bot.delivery.lanes import Lanes
from storage.sealing import Keyring
from tests.bot.homes import Clock
from tests.delivery.hall import QUICK, Hall, arrival
from tests.polling import until


async def test_lanes_whose_stop_is_cancelled_work_no_more() -> None:
    ended = []

    async def hang(key: str) -> datetime | None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(key)
        return None

    lanes = Lanes[str](hang, Clock(), at_once=2)
    lanes.wake("ana")
    await asyncio.sleep(0)

    await _given_up(asyncio.create_task(lanes.stop(60.0)))

    assert ended == ["ana"]


async def test_a_runner_whose_stop_is_cancelled_works_no_more(tmp_path: Path) -> None:
    async with AsyncExitStack() as until_the_end:
        hall = Hall(f"sqlite:///{tmp_path}/coach.db", Keyring.new(), until_the_end)
        runner, turns = await hall.started(replace(QUICK, grace=60.0))
        await runner.accept(arrival("ana", "slow"))
        await until(lambda: turns.running)

        await _given_up(asyncio.create_task(runner.stop()))

        assert not turns.running


async def _given_up(stopping: asyncio.Task[None]) -> None:
    await asyncio.sleep(0)
    stopping.cancel()
    await asyncio.wait([stopping], timeout=5)
    assert stopping.cancelled()
