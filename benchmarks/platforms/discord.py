"""Discord: a message to its answer, beside a discord.py client. No limits are set, no pace is kept."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from typing import Any

from benchmarks.figures import Effort, Figure
from benchmarks.platforms import measuring
from benchmarks.platforms.measuring import BARE, SAME, TEXT, Platform
from tests.emulators.discord.scripting import Discord, discord


async def ready(here: Discord, kind: str) -> bool:
    """Tell whether a bot listens."""
    return any(one["open"] for one in (await here.state())["sessions"])


async def load(
    here: Discord, people: list[str], count: int, at_once: int, seconds: float
) -> Mapping[str, Any]:
    """Let people write."""
    return await here.load(people, count, at_once, TEXT, seconds)


async def rested() -> None:
    """Go on: there is no limit to wait for."""
    await asyncio.sleep(0)


DISCORD = Platform(
    name="discord",
    opened=discord,
    module="benchmarks.platforms.discord_bot",
    bare=(BARE, SAME),
    ready=ready,
    load=load,
    rested=rested,
    person=lambda number: f"user{number}",
)


def figures(effort: Effort) -> AsyncIterator[Figure]:
    """Measure all bots."""
    return measuring.figures(DISCORD, effort)
