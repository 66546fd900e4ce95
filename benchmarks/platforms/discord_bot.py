"""The bots that `benchmarks.platforms.discord` compares, each in a process of its own.

`bare` is what discord.py's own examples do: nothing is kept.
"""

from collections.abc import Coroutine
from typing import Any

from benchmarks.platforms.bots import run, served
from benchmarks.spinning import TURN, spin
from bot import settings


async def bare(turn: float = 0.0) -> None:
    """Say again what is said, with discord.py as it comes; `turn`: seconds an answer costs."""
    import discord
    from discord.gateway import DiscordWebSocket
    from discord.http import Route
    from yarl import URL

    found = settings.read()
    assert found.discord_token is not None
    Route.BASE = found.discord_api_url
    DiscordWebSocket.DEFAULT_GATEWAY = URL(found.discord_gateway_url or "")
    client = discord.Client(intents=discord.Intents(guilds=True, dm_messages=True))

    @client.event
    async def on_message(message: discord.Message) -> None:
        if message.author != client.user:
            spin(turn)
            await message.channel.send(message.content)

    await client.start(found.discord_token.get_secret_value())


async def ours(*, fixed: bool) -> None:
    """Serve Discord as the command does, without the paces: this one has no limits to keep to."""
    await served("discord", fixed=fixed, change=_unpaced)


def _unpaced() -> None:
    """Leave the paces out of the chat: whatever is loaded from here on takes this one."""
    from bot.discord import chat, connecting

    class Unpaced(chat.DiscordChat):
        def __init__(self, *parts: Any, **more: Any) -> None:
            super().__init__(*parts, **more, paces=(None, None, None))

    connecting.DiscordChat = Unpaced  # type: ignore[attr-defined]


def same_turn() -> Coroutine[Any, Any, None]:
    """Return a bare bot whose answers cost what our fixed turn costs."""
    return bare(TURN)


if __name__ == "__main__":
    run(__doc__, {"bare": bare, "same": same_turn}, ours)
