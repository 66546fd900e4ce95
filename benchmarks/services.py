"""Measures `slack` and `discord` as they run for 10,000 people: their memory, and how they start.

Everybody has written once, and was answered by the real coach; then the bot is started again. Bare
is the framework alone, on the same platform with the same people.
"""

import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.databases import file
from benchmarks.figures import Effort, Figure, doing
from benchmarks.platforms.discord import DISCORD
from benchmarks.platforms.measuring import (
    BARE,
    COACH,
    COMMAND,
    TEXT,
    Emulated,
    Platform,
    memory,
    running,
)
from benchmarks.platforms.slack import SLACK

PEOPLE = 10_000
IN_FLIGHT = 32
STARTS = 5
LOT = 1_000
"""People who write in one order to the platform."""
PATIENCE = 200.0
"""Seconds in which they are all to be answered."""


async def figures(effort: Effort) -> AsyncIterator[Figure]:
    """Measure both services."""
    people = effort.of(PEOPLE, 64)
    for platform in (SLACK, DISCORD):
        with tempfile.TemporaryDirectory() as folder:
            bare = await _served(platform, Path(folder) / "bare", BARE, people, effort)
            ours = await _served(platform, Path(folder) / "ours", COACH, people, effort)
        name = platform.name
        for what, unit, target in (
            (f"{name}, first start to listening", "s", ""),
            (f"{name}, start with {people:,} people to listening", "s", f"{name}-ready"),
            (f"{name}, memory once listening", "MB", ""),
            (f"{name}, memory once {people:,} people were answered", "MB", f"{name}-memory"),
        ):
            measured, beside = ours.pop(0), bare.pop(0)
            yield Figure(what=what, unit=unit, measured=measured, bare=beside, target=target)


async def _served(
    platform: Platform, folder: Path, kind: str, people: int, effort: Effort
) -> list[float]:
    """Return seconds to the first start and the next one, and memory before and after."""
    doing(f"{platform.name}, {kind}: {people:,} people write")
    accounts = [platform.person(number) for number in range(people)]
    url = file(folder)
    async with platform.opened(folder / "platform") as here:
        async with running(platform, folder, kind, here, url) as (pid, first):
            empty = memory(pid)
            for start in range(0, people, LOT):
                await _answered(here, accounts[start : start + LOT])
            full = memory(pid)
        again = COMMAND if kind == COACH else kind
        starts = [
            await _start(platform, folder, again, here, url) for _ in range(effort.of(STARTS, 1))
        ]
    return [first, median(starts), empty, full]


async def _answered(here: Emulated, accounts: list[str]) -> None:
    found = await here.load(accounts, len(accounts), IN_FLIGHT, TEXT, PATIENCE)
    if len(found["took"]) < len(accounts):
        raise TimeoutError(f"{len(found['took'])} of {len(accounts)} were answered")


async def _start(platform: Platform, folder: Path, kind: str, here: Any, url: str) -> float:
    async with running(platform, folder, kind, here, url) as (_, seconds):
        return seconds
