"""Writes how far everything is kept: soon after it changed, not at each event."""

import asyncio
from collections.abc import Callable
from time import monotonic

from bot.discord.gateway.bookmarks import Bookmarks
from bot.discord.gateway.ledger import Ledger
from bot.discord.gateway.seat import Seat
from storage.errors import StorageError
from storage.gateway import Position

PAUSE = 0.25
"""Seconds between two times. What came since the last is replayed after a crash, and known."""

BOOKMARKS = 1.0
"""Seconds between two times for bookmarks, of which there are many, and which are rarely read."""

_AGAIN = 2.0
"""Seconds until it is tried again where the database is away."""


class Saver:
    """Writes what the ledger and the bookmarks say, and holds the seat meanwhile."""

    def __init__(
        self,
        seat: Seat,
        ledger: Ledger,
        bookmarks: Bookmarks,
        is_behind: Callable[[], bool],
        changed: asyncio.Event,
        trouble: Callable[[Exception], None],
    ) -> None:
        """Write these once `changed` is set; `trouble` is told of what fails.

        `is_behind` tells whether something is missing that came before the session.
        """
        self._seat = seat
        self._ledger = ledger
        self._bookmarks = bookmarks
        self._trouble = trouble
        self._is_behind = is_behind
        self._written: tuple[Position | None, bool] = (None, False)
        self._ready = 0.0
        self._changed = changed

    async def run(self) -> None:
        """Write, until somebody else has the seat."""
        seated = True
        while seated:
            pause = PAUSE
            try:
                seated = await self._one_time()
            except StorageError as error:
                self._trouble(error)
                self._changed.set()
                pause = _AGAIN
            await asyncio.sleep(pause)

    async def save(self) -> bool:
        """Write all now; False where somebody else has the seat. Raises StorageError."""
        self._ready = 0.0
        return await self._save()

    async def _save(self) -> bool:
        self._changed.clear()
        position, behind = stands = self._ledger.kept, self._is_behind()
        if self._bookmarks.moved and monotonic() >= self._ready:
            await self._bookmarks.write()
            self._ready = monotonic() + BOOKMARKS
        if position is None or stands == self._written:
            return True
        seated = await self._seat.save(position, behind=behind)
        self._written = stands
        return seated

    async def _one_time(self) -> bool:
        """Wait for something to write, and write it; or hold the seat where there is nothing."""
        pause = BOOKMARKS if self._bookmarks.moved else self._seat.renewed
        try:
            async with asyncio.timeout(pause):
                await self._changed.wait()
        except TimeoutError:
            return await self._save() and await self._seat.hold()
        return await self._save()
