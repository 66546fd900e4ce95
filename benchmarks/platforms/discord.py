"""Discord: a message to its answer, beside a discord.py client. No limits are set, no pace is kept."""

from collections.abc import AsyncIterator

from benchmarks.figures import Effort, Figure
from benchmarks.platforms import measuring
from benchmarks.platforms.measuring import BARE, SAME, Platform
from tests.emulators.discord.scripting import Discord, discord


async def ready(here: Discord, kind: str) -> bool:
    """Tell whether a bot listens."""
    return any(one["open"] for one in (await here.state())["sessions"])


DISCORD = Platform(
    name="discord",
    opened=discord,
    module="benchmarks.platforms.discord_bot",
    bare=(BARE, SAME),
    ready=ready,
    person=lambda number: f"user{number}",
)


def figures(effort: Effort) -> AsyncIterator[Figure]:
    """Measure all bots."""
    return measuring.figures(DISCORD, effort)
