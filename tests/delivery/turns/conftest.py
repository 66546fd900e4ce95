"""Talks for the tests of turns: on SQLite, and where both databases matter on each."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.sealing import Keyring
from storage.store import Store
from tests.bot.homes import Clock
from tests.delivery.turns.talk import Talk
from tests.storage.conftest import BOTH, emptied, server

__all__ = ["server"]


@pytest.fixture
def clock() -> Clock:
    """Return a time that only the test moves."""
    return Clock()


@pytest.fixture
async def talk(tmp_path: Path, clock: Clock) -> AsyncIterator[Talk]:
    """Return somebody's talk, on SQLite."""
    store = await Store.open(f"sqlite:///{tmp_path / 'coach.db'}", Keyring.new(), clock=clock)
    yield Talk(store, clock)
    await store.close()


@pytest.fixture(params=BOTH)
async def anywhere(
    request: pytest.FixtureRequest, tmp_path: Path, clock: Clock
) -> AsyncIterator[Talk]:
    """Return somebody's talk, on SQLite and on PostgreSQL."""
    url = f"sqlite:///{tmp_path / 'coach.db'}"
    if request.param != "sqlite":
        url = str(request.getfixturevalue("server"))
        emptied(url)
    store = await Store.open(url, Keyring.new(), clock=clock)
    yield Talk(store, clock)
    await store.close()
