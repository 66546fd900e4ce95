"""A Discord, somebody, and a bot of bare discord.py."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.emulators.discord.dpy import Bot, running
from tests.emulators.discord.scripting import Discord, Person, discord_here


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Discord]:
    async with discord_here(tmp_path / "discord") as one:
        yield one


@pytest.fixture
def ana(here: Discord) -> Person:
    return here.person("ana")


@pytest.fixture
async def bot(here: Discord) -> AsyncIterator[Bot]:
    async with running(here, Bot()) as one:
        yield one
