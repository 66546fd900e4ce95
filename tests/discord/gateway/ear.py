"""The reader alone: what it hears goes into the inbox, and nobody answers.

As a process: `python -m tests.discord.gateway.ear DATABASE API GATEWAY FOLDER NUMBER`. It tells in
the file `ready` and its number in the folder once it hears; the key is there too.
"""

import asyncio
import signal
import sys
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot import clock
from bot.discord.arriving.messages import said
from bot.discord.calling import Calls
from bot.discord.catching_up.history import PAGE
from bot.discord.gateway import budget
from bot.discord.gateway.client import CoachClient
from bot.discord.gateway.reading import Reader
from bot.discord.history import MESSAGES
from bot.discord.silence import silence
from storage.sealing import Keyring
from storage.store import Store
from tests.emulators.discord.scripting import Discord
from tests.emulators.programs import tell


class Ear:
    """A client and what it hears. `refusal` is what keeping anything fails with, if it does."""

    def __init__(
        self,
        store: Store,
        now: Callable[[], datetime] = clock.now,
        shard: tuple[int, int] = (0, 1),
    ) -> None:
        self.client = CoachClient(shard, chance=lambda: 0.0)
        self.calls = Calls(self.client.http)
        self.store = store
        self.events: list[tuple[str, Mapping[str, Any], str]] = []
        self.new: list[str] = []
        self.troubles: list[Exception] = []
        self.refusal: Exception | None = None
        self.tries = 0
        self.identified = 0
        self.looked: list[str] = []
        self._now = now

    def read(self) -> None:
        """Read with these parts."""
        self.client.read_with(
            Reader(
                sessions=self.store.sessions,
                channels=self.store.channels,
                take=self.take,
                pages=self._page,
                clock=self._now,
                trouble=self.troubles.append,
                identified=self._identified,
            )
        )

    async def take(self, event: str, data: Mapping[str, Any], mark: str) -> None:
        """Keep a new message; note everything."""
        self.tries += 1
        if self.refusal is not None:
            raise self.refusal
        if event == "MESSAGE_CREATE":
            for arrival in said(data):
                (kept,) = await self.store.inbox.accept([arrival], self._now())
                if kept.new:
                    self.new.append(str(data["content"]))
        self.events.append((event, data, mark))

    async def _page(self, channel: str, after: int) -> Sequence[Any]:
        self.looked.append(channel)
        asked = {"after": str(after), "limit": PAGE}
        found: Sequence[Any] = await self.calls.ask(
            "GET", MESSAGES, query=asked, channel_id=channel
        )
        return found

    async def _identified(self) -> None:
        self.identified += 1


def point(api: str, gateway: str) -> None:
    """Turn discord.py to a server."""
    silence()
    Route.BASE = api
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway)


@asynccontextmanager
async def logged_in(
    discord: Discord,
    store: Store,
    now: Callable[[], datetime] = clock.now,
    shard: tuple[int, int] = (0, 1),
) -> AsyncIterator[Ear]:
    """Log in; nothing is heard yet."""
    point(discord.url, discord.gateway)
    ear = Ear(store, now, shard)
    async with ear.client:
        ear.read()
        await ear.client.login(discord.token)
        yield ear


@asynccontextmanager
async def hearing(
    discord: Discord, store: Store, now: Callable[[], datetime] = clock.now
) -> AsyncIterator[Ear]:
    """Hear until left, and leave well."""
    async with logged_in(discord, store, now) as ear:
        task = asyncio.create_task(ear.client.connect())
        begun = asyncio.create_task(ear.client.begun.wait())
        await asyncio.wait({task, begun}, return_when=asyncio.FIRST_COMPLETED)
        begun.cancel()
        try:
            if not task.done():
                yield ear
        finally:
            await ear.client.leave()
            await task


async def _run(url: str, api: str, gateway: str, folder: Path, number: str) -> None:
    point(api, gateway)
    store = await Store.open(url, Keyring.open(folder))
    ear = Ear(store)
    budget.APART = 0.0
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with ear.client:
        ear.read()
        await ear.client.login("bot-token")
        connecting = asyncio.create_task(ear.client.connect())
        await ear.client.begun.wait()
        tell(folder / f"ready{number}", "ready")
        await stop.wait()
        await ear.client.leave()
        await connecting
    await store.close()


if __name__ == "__main__":
    asyncio.run(_run(sys.argv[1], sys.argv[2], sys.argv[3], Path(sys.argv[4]), sys.argv[5]))
