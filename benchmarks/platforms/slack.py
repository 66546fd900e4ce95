"""Slack: a message to its answer, beside a bolt app. The platform tells bots of their own messages too."""

from collections.abc import AsyncIterator

from benchmarks.figures import Effort, Figure
from benchmarks.platforms import measuring
from benchmarks.platforms.measuring import BARE, SAME, SHARED, Platform
from tests.emulators.slack.scripting import Slack, slack

BURST = 5.0
"""Seconds after which everybody may be written to in a burst again."""


async def ready(here: Slack, kind: str) -> bool:
    """Tell whether a bot listens, on as many sockets as it opens."""
    sockets: int = (await here.state())["sockets"]
    return sockets >= (1 if kind in SLACK.bare else 2)


SLACK = Platform(
    name="slack",
    opened=slack,
    module="benchmarks.platforms.slack_bot",
    bare=(BARE, SHARED, SAME),
    ready=ready,
    rest=BURST,
    person=lambda number: f"UP{number}",
)


def figures(effort: Effort) -> AsyncIterator[Figure]:
    """Measure all bots."""
    return measuring.figures(SLACK, effort)
