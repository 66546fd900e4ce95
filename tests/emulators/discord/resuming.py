"""A bare discord.py bot that goes on with its session after it was killed, as a process.

`python -m tests.emulators.discord.resuming API GATEWAY FOLDER`: writes its session into FOLDER
as soon as it has it, a line into `heard` for each message and reaction, and answers messages.
"""

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

import discord
import yarl
from discord.gateway import DiscordWebSocket

from tests.emulators.discord.dpy import pointed_at
from tests.emulators.programs import tell


class Socket(DiscordWebSocket):
    """Remembers how far it is, with what it was told."""

    folder: Path

    async def received_message(self, msg: Any, /) -> None:
        await super().received_message(msg)
        if self.session_id and self.sequence is not None:
            told = [self.session_id, self.sequence, str(self.gateway)]
            tell(self.folder / "session", json.dumps(told))


class Bot(discord.Client):
    """Begins where the one before it ended."""

    def __init__(self, folder: Path) -> None:
        intents = discord.Intents.none()
        intents.guilds = intents.dm_messages = intents.dm_reactions = True
        super().__init__(intents=intents, max_messages=None)
        self.folder = Socket.folder = folder

    async def run_on(self, token: str) -> None:
        """Listen until killed."""
        await self.login(token)
        kept = self.folder / "session"
        told: dict[str, Any] = {"initial": True}
        if kept.exists():
            session, sequence, gateway = json.loads(kept.read_text("utf-8"))
            told = {"session": session, "sequence": sequence, "resume": True}
            told["gateway"] = yarl.URL(gateway)
        while True:
            try:
                self.ws = await Socket.from_client(self, **told)
                tell(self.folder / "ready", "ready")
                while True:
                    await self.ws.poll_event()
            except discord.client.ReconnectWebSocket as again:
                told = {"resume": again.resume, "session": self.ws.session_id}
                told |= {"sequence": self.ws.sequence, "gateway": self.ws.gateway}

    async def on_message(self, message: discord.Message) -> None:
        if not message.author.bot:
            self._heard(message.content)
            await message.channel.send(f"heard {message.content}", nonce=str(message.id))

    async def on_raw_reaction_add(self, payload: discord.RawReactionActionEvent) -> None:
        self._heard(payload.emoji.name)

    def _heard(self, what: str) -> None:
        with (self.folder / "heard").open("a", encoding="utf-8") as file:
            file.write(f"{what}\n")


async def main() -> None:
    api, gateway, folder, token = sys.argv[1:]
    pointed_at(api, gateway)
    async with Bot(Path(folder)) as bot:
        await bot.run_on(token)


if __name__ == "__main__":
    asyncio.run(main())
