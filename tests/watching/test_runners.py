"""Whether a runner is at work: told by both, at once, and without asking anybody."""

import asyncio
from collections.abc import AsyncIterator, Collection, Sequence
from contextlib import AsyncExitStack
from datetime import datetime
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest

from bot.delivery.scanning import STILL, Scanning
from bot.delivery.timing import Timing
from storage.sealing import Keyring
from tests.bot.homes import Clock
from tests.delivery.hall import Hall
from tests.polling import until
from tests.storms.databases import database, postgres

__all__ = ["database", "postgres"]


@pytest.fixture
async def hall(database: str) -> AsyncIterator[Hall]:
    async with AsyncExitStack() as until_the_end:
        yield Hall(database, Keyring.new(), until_the_end)


async def test_a_runner_is_at_work_from_its_start_until_it_is_stopped(hall: Hall) -> None:
    runner, _ = await hall.runner()
    before = runner.is_at_work
    await runner.start()
    await until(lambda: runner.is_at_work)
    await runner.stop()

    assert (before, runner.is_at_work) == (False, False)


class Nothing:
    """A store in which nothing is ever due; asking it may fail."""

    def __init__(self) -> None:
        self.fails = False
        self.inbox = self.outbox = SimpleNamespace(people=self.none, channels=self.none)

    async def due(self, *_: Any) -> tuple[UUID, ...]:
        if self.fails:
            raise ConnectionError
        return ()

    async def none(self, *_: Any) -> tuple[()]:
        return ()


def scanning(store: Any, ticks: list[float]) -> Scanning:
    async def look(people: Collection[UUID]) -> None:
        pass

    async def working(waiting: Sequence[tuple[UUID, datetime]]) -> None:
        pass

    async def sending(platform: str, waiting: Sequence[tuple[bytes, datetime]]) -> None:
        pass

    how = {"look": look, "working": working, "sending": sending, "ticks": lambda: ticks[0]}
    return Scanning(store, Clock(), Timing(), ("slack",), **how)


@pytest.mark.parametrize("fails", [False, True])
async def test_loops_go_round_also_where_what_they_ask_for_fails(fails: bool) -> None:
    store, ticks = Nothing(), [0.0]
    store.fails = fails
    made = scanning(store, ticks)
    assert not made.goes_round  # it was not begun
    scan, *others = made.loops()
    for one in others:
        one.close()
    assert made.goes_round

    ticks[0] = STILL + 1
    assert not made.goes_round
    running = asyncio.ensure_future(scan)
    await until(lambda: made.goes_round)
    running.cancel()
