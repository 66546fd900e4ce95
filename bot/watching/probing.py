"""A question that many may ask: put once at a time, and waited for no longer than it is worth."""

import asyncio
from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Generic, TypeVar

from storage.errors import StorageError

Found = TypeVar("Found")


class Probe(Generic[Found]):
    """A question to the database.

    Who asks while it is being answered waits for the same answer, and one that is not older than
    `fresh` seconds is given again: a database that hangs is not asked more for being looked at.
    """

    def __init__(
        self,
        ask: Callable[[], Awaitable[Found]],
        in_time: float,
        fresh: float = 0.0,
        ticks: Callable[[], float] = monotonic,
    ) -> None:
        """Wait for what `ask` finds for `in_time` seconds; `ticks` are seconds that only go up."""
        self._ask = ask
        self._in_time = in_time
        self._fresh = fresh
        self._ticks = ticks
        self._asking: asyncio.Task[Found | StorageError] | None = None
        self._found: tuple[Found, float] | None = None

    async def __call__(self) -> Found:
        """Return what is found. Raises StorageError, or TimeoutError where it is not in time."""
        if self._found is not None and self._ticks() - self._found[1] < self._fresh:
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
            self._asking.cancel()
            await asyncio.gather(self._asking, return_exceptions=True)

    async def _asked(self) -> Found | StorageError:
        try:
            found = await self._ask()
        except StorageError as error:
            return error
        self._found = found, self._ticks()
        return found
