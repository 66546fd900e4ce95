"""Holds a connection with the gateway, and opens the next one whenever it breaks.

A session is resumed as long as Discord lets it be; only then another is begun, as soon as the budget
allows. Nothing is read while there is no room for it: what was not read is replayed.
"""

import asyncio
from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING

import aiohttp
import discord
from discord.gateway import DiscordWebSocket, ReconnectWebSocket
from yarl import URL

from bot.discord.gateway.reading import Reading
from bot.discord.gateway.refusals import ends_session, refusal
from bot.discord.gateway.socket import KEEPS_SESSION, ReadingSocket
from bot.errors import InputError
from storage.errors import StorageError

if TYPE_CHECKING:
    from bot.discord.gateway.budget import Budget

TO_CONNECT = 30.0

_WAITS = (0.0, 0.0, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
"""Seconds before the next connection, by how many before it came to nothing; up to half more."""

_SHORT = 5.0
"""A connection that lasted for fewer seconds came to nothing."""

_ELSEWHERE = 4
"""After so many the address of the session is given up, not the session."""

UNREACHED = (
    "Discord's gateway can't be reached ({code}). It is tried again. Check the connection of this "
    "computer, and DISCORD_GATEWAY_URL."
)
_LOST = (
    OSError,
    aiohttp.ClientError,
    TimeoutError,
    discord.ConnectionClosed,
    discord.DiscordServerError,
    discord.GatewayNotFound,
)


class Hearing:
    """Connections of one client, one after the other."""

    def __init__(
        self,
        client: discord.Client,
        reading: Reading,
        budget: "Budget",
        shard: tuple[int, int],
        trouble: Callable[[Exception], None],
        chance: Callable[[], float],
    ) -> None:
        """Tell `reading` what comes."""
        self._client = client
        self._reading = reading
        self._budget = budget
        self._shard = shard
        self._trouble = trouble
        self._chance = chance
        self._socket: ReadingSocket | None = None
        self._before = 0  # greetings before this connection

    @property
    def is_greeted(self) -> bool:
        """Whether a connection stands, and the gateway has greeted on it."""
        return self._socket is not None and self._reading.greeted > self._before

    async def run(self) -> None:
        """Hear until cancelled. Raises InputError where Discord will not have us."""
        failed = 0
        while True:
            since, greeted = monotonic(), self._reading.greeted
            try:
                await self._hear(failed)
            except ReconnectWebSocket as error:
                self._lost(resume=error.resume)
            except StorageError as error:
                self._trouble(error)
            except _LOST as error:
                self._broke(error)
            except InputError:
                raise
            except Exception as error:  # noqa: BLE001  # whatever broke it, another is opened
                self._trouble(error)
            await self.hang_up()
            lasted = monotonic() - since > _SHORT and self._reading.greeted > greeted
            failed = 0 if lasted else failed + 1
            wait = _WAITS[min(failed, len(_WAITS) - 1)]
            await asyncio.sleep(wait * (1 + self._chance() / 2))

    async def hang_up(self) -> None:
        """Close the connection; the session stays open for a few minutes."""
        socket, self._socket = self._socket, None
        if socket is not None:
            await socket.close(KEEPS_SESSION)

    async def _hear(self, failed: int) -> None:
        """Connect, and hear until that breaks."""
        await self._reading.keeping.fits()
        socket = await self._connected(failed)
        while True:
            await socket.poll_event()
            await self._reading.keeping.fits()

    async def _connected(self, failed: int) -> ReadingSocket:
        """Resume the session, or begin one once that is allowed."""
        self._before = self._reading.greeted
        at = self._reading.ledger.resumable
        where = URL(at.url) if at is not None and failed < _ELSEWHERE else None
        if at is None:
            await self._budget.wait()
        async with asyncio.timeout(TO_CONNECT):
            socket = await ReadingSocket.opened(
                self._client,
                initial=True,
                gateway=where or DiscordWebSocket.DEFAULT_GATEWAY,
                shard_id=self._shard[0],
                session=None if at is None else at.session,
                sequence=None if at is None else at.sequence,
                resume=at is not None,
            )
        self._client.ws = self._socket = socket
        socket.read(self._reading.heard, lambda: self._reading.ledger.kept)
        return socket

    def _lost(self, *, resume: bool) -> None:
        code = self._socket.close_code if self._socket is not None else None
        if not resume or ends_session(code):
            self._reading.ledger.ends()

    def _broke(self, error: Exception) -> None:
        """Tell why there is no connection. Raises InputError where there will be none."""
        code = error.code if isinstance(error, discord.ConnectionClosed) else None
        refused = refusal(code, self._shard)
        if refused is not None:
            raise refused from error
        self._trouble(InputError(UNREACHED.format(code=code or type(error).__name__)))
