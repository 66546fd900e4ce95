"""A question that many may ask: put once at a time, and waited for no longer than it is worth."""

import asyncio
from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Generic, TypeVar

from bot.ending import ended
from storage.errors import StorageError

Found = TypeVar("Found")


class Probe(Generic[Found]):
    """A question to the database.

    Who asks while it is being answered waits for the same answer: a database that hangs is not
    asked more for being looked at. An answer is given again while it is not older than `fresh`
    seconds, nor than `rests` times as many as it took.
    """

    def __init__(
        self,
        ask: Callable[[], Awaitable[Found]],
        in_time: float,
        fresh: float = 0.0,
        rests: float = 0.0,
        ticks: Callable[[], float] = monotonic,
    ) -> None:
        """Wait for what `ask` finds for `in_time` seconds; `ticks` are seconds that only go up."""
        self._ask = ask
        self._in_time = in_time
        self._fresh = fresh
        self._rests = rests
        self._ticks = ticks
        self._asking: asyncio.Task[Found | StorageError] | None = None
        self._found: tuple[Found, float] | None = None  # and until when it is fresh

    async def __call__(self) -> Found:
        """Return what is found. Raises StorageError, or TimeoutError where it is not in time."""
        if self._found is not None and self._ticks() < self._found[1]:
            return self._found[0]
        if self._asking is None or self._asking.done():
            self._asking = asyncio.create_task(self._asked())
        asking = self._asking
        if not (await asyncio.wait([asking], timeout=self._in_time))[0]:
            raise TimeoutError
        outcome = asking.result()
        if isinstance(outcome, StorageError):
            raise outcome
        return outcome

    async def close(self) -> None:
        """Ask no more."""
        if self._asking is not None:
            await ended(self._asking)

    async def _asked(self) -> Found | StorageError:
        began = self._ticks()
        try:
            found = await self._ask()
        except StorageError as error:
            return error
        now = self._ticks()
        self._found = found, now + max(self._fresh, self._rests * (now - began))
        return found
