"""Discord as one of the platforms there are; its packages are loaded by whoever connects."""

from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING

from bot.discord.needing import check, is_set

if TYPE_CHECKING:
    from bot.app import Clock
    from bot.port import Connected, Given, Served
    from bot.settings import Settings
    from coaching.phrases import Phrasebook
    from storage.store import Store

__all__ = ["TITLE", "check", "connected", "is_set", "served"]

TITLE = "Discord"


def connected(
    settings: "Settings", store: "Store", book: "Phrasebook", now: "Clock"
) -> AbstractAsyncContextManager["Connected"]:
    """Connect until left, to speak there. Raises InputError where Discord does not take what is set."""
    from bot.discord import connecting

    return connecting.connected(settings, store, book, now)


async def served(given: "Given") -> "Served":
    """Connect until the end, to speak and to listen; raises as `connected`."""
    from bot.discord.serving import discord

    return await discord(given)
