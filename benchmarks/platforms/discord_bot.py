"""The bots that `benchmarks.platforms.discord` compares, each in a process of its own.

`bare` is what discord.py's own examples do: nothing is kept.
"""

import argparse
import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from benchmarks.spinning import TURN, spin
from bot import loading, settings


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
    """Serve Discord as the command does; `fixed`: every turn costs the same, and says the same.

    The paces are left out: it is Discord that is kept to by them, and this one has no limits.
    """
    with loading.undisturbed():  # as the command does
        _unpaced()
        if fixed:
            import bot.conversation
            from benchmarks.turns import Fixed

            bot.conversation.Conversation = Fixed  # type: ignore[misc]
        from bot.serving import serve

    await serve(settings.read(), ("discord",))


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


KINDS: dict[str, Callable[[], Coroutine[Any, Any, None]]] = {
    "bare": bare,
    "same": same_turn,
    "fixed": lambda: ours(fixed=True),
    "coach": lambda: ours(fixed=False),
}

if __name__ == "__main__":
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("kind", choices=KINDS)
    asyncio.run(KINDS[asked.parse_args().kind]())
