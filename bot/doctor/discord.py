"""Looks at Discord, where it is set up: what it needs, and whether Discord takes it."""

from bot.doctor.finding import Finding
from bot.settings import Settings

PLATFORM = "discord"


async def examined(found: Settings) -> list[Finding]:
    """Return how Discord is."""
    from bot.discord.diagnosing import diagnosed  # loads Discord's packages
    from prompts import Book

    return await diagnosed(found, Book.open())


def is_set(found: Settings) -> bool:
    """Whether anything of Discord's is set."""
    return found.discord_token is not None
