"""Each process has a session of its own; what one leaves, the next takes over."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.discord.gateway import seat as seats
from bot.discord.gateway.seat import LEASE, Seat
from storage.gateway import Position, Taken
from storage.sealing import Keyring
from storage.store import Store
from tests.storage.people import NOW
from tests.storms.databases import database, postgres

__all__ = ["database", "postgres"]

APP, SHARD = "1100", (0, 1)
AT = Position("session-1", 17, "wss://here")


class Hands:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
async def store(
    database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Store]:
    monkeypatch.setattr(seats, "_LOOK", 0.01)
    opened = await Store.open(database, Keyring.new())
    yield opened
    await opened.close()


async def test_the_next_goes_on_where_the_last_one_left(store: Store) -> None:
    clock = Hands()
    first, second = Seat(store.sessions, SHARD, clock), Seat(store.sessions, SHARD, clock)
    assert await first.take(APP) == Taken(0, None, None)
    assert await first.save(AT)
    await first.leave()
    assert await second.take(APP) == Taken(0, AT, NOW)
    assert not await first.save(AT)
    assert not await first.hold()
    assert await second.hold()


async def test_one_that_died_is_waited_for_as_long_as_its_lease(store: Store) -> None:
    clock = Hands()
    await Seat(store.sessions, SHARD, clock).take(APP)
    taking = asyncio.create_task(Seat(store.sessions, SHARD, clock).take(APP))
    if not store.sessions.is_alone:
        await asyncio.sleep(0.1)
        assert not taking.done()
        clock.now += LEASE
    taken = await asyncio.wait_for(taking, 10)
    assert taken.slot == 0
    assert taken.alive_until is not None


async def test_beside_one_that_lives_another_session_is_begun(store: Store) -> None:
    if store.sessions.is_alone:
        pytest.skip("there is one at a time")
    clock = Hands()
    first = Seat(store.sessions, SHARD, clock)
    await first.take(APP)
    taking = asyncio.create_task(Seat(store.sessions, SHARD, clock).take(APP))
    await asyncio.sleep(0.1)
    assert not taking.done()
    clock.now += timedelta(seconds=1)
    await first.hold()
    assert (await asyncio.wait_for(taking, 10)).slot == 1
