"""Slack: a message to its answer, beside a bolt app. The platform tells bots of their own messages too."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from typing import Any

from benchmarks.figures import Effort, Figure
from benchmarks.platforms import measuring
from benchmarks.platforms.measuring import BARE, SAME, SHARED, TEXT, Platform
from tests.emulators.slack.scripting import Slack, slack

BURST = 5.0
"""Seconds after which everybody may be written to in a burst again."""


async def ready(here: Slack, kind: str) -> bool:
    """Tell whether a bot listens, on as many sockets as it opens."""
    sockets: int = (await here.state())["sockets"]
    return sockets >= (1 if kind in SLACK.bare else 2)


async def load(
    here: Slack, people: list[str], count: int, at_once: int, seconds: float
) -> Mapping[str, Any]:
    """Let people write."""
    return await here.load(people, count, at_once, TEXT, seconds)


async def rested() -> None:
    """Wait."""
    await asyncio.sleep(BURST)


SLACK = Platform(
    name="slack",
    opened=slack,
    module="benchmarks.platforms.slack_bot",
    bare=(BARE, SHARED, SAME),
    ready=ready,
    load=load,
    rested=rested,
    person=lambda number: f"UP{number}",
)


def figures(effort: Effort) -> AsyncIterator[Figure]:
    """Measure all bots."""
    return measuring.figures(SLACK, effort)
