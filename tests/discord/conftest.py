"""A Discord for each test, and a coach in it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.discord.coach import coaching
from tests.emulators.discord import scripting
from tests.emulators.discord.scripting import Discord, Person


@pytest.fixture
async def discord(tmp_path: Path) -> AsyncIterator[Discord]:
    """A Discord beside the test, in its own loop."""
    async with scripting.discord_here(tmp_path / "discord") as running:
        yield running


@pytest.fixture
async def coach(discord: Discord, tmp_path: Path) -> AsyncIterator[None]:
    """A coach that is served there."""
    async with coaching(discord, tmp_path / "home"):
        yield


@pytest.fixture
def ana(discord: Discord) -> Person:
    """Somebody who is there."""
    return discord.person("ana")
