"""Tells whoever asks over HTTP how a process is: gathers what its pages show."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from bot.ending import ended
from bot.watching.health import IN_TIME, Health
from bot.watching.metrics import Figures
from bot.watching.pages import Pages, Server
from bot.watching.probing import Probe
from bot.watching.pulse import beat
from storage.errors import StorageError

if TYPE_CHECKING:
    from storage.stock import Stock
    from storage.store import Store

FRESH = 5.0
"""Seconds for which what is in the database is not counted again."""

RESTS = 50.0
"""Counting takes no more than a fiftieth of the time, however many people there are."""


class Telling:
    """The figures of a process, its health, and what its database holds."""

    def __init__(
        self,
        figures: Figures,
        health: Health,
        sends: Sequence[str],
        now: Callable[[], datetime],
    ) -> None:
        """`sends` are the platforms that this process sends to; `now` is aware."""
        self.figures = figures
        self._health = health
        self._sends = tuple(sends)
        self._now = now
        self._counts: Probe[Stock] | None = None

    def opened(self, store: "Store") -> None:
        """Count what is in this database from now on."""
        self._counts = Probe(lambda: store.stock(self._now(), self._sends), IN_TIME, FRESH, RESTS)

    async def closed(self) -> None:
        """Count nothing any more."""
        counts, self._counts = self._counts, None
        if counts is not None:
            await counts.close()

    @asynccontextmanager
    async def served(self, host: str, port: int) -> AsyncIterator[str]:
        """Tell it at an address of this computer until left; yields the address.

        Raises InputError where that can't be listened at.
        """
        server = Server(Pages(self._health, self.written), host, port)
        address = await server.start()
        pulse = asyncio.create_task(beat(self.figures.lagged))
        try:
            yield address
        finally:
            await ended(pulse)
            await server.stop()

    async def written(self, accept: str) -> tuple[bytes, str]:
        """Return the figures as an Accept header wishes for them, and their content type."""
        parts, stock = await asyncio.gather(self._health.looked(), self._stock())
        return self.figures.written(stock, parts, self._now(), accept)

    async def _stock(self) -> "Stock | None":
        if self._counts is None:
            return None
        try:
            return await self._counts()
        except (StorageError, TimeoutError):
            return None
