"""The room that Discord leaves for all calls of a bot together: 50 a second.

docs: topics/rate-limits, Global Rate Limit. The delivery paces what it shows by itself. Everything
else (signs under reminders, looks into the history) takes what that leaves.
"""

import asyncio
from collections.abc import Awaitable, Callable
from time import monotonic

from bot.delivery.chat import Pace

PACE = Pace(45.0, 5)
"""At most 50 in any second, those at once included."""

_LONGEST = 2.0
"""Seconds that others wait at most once nothing more is shown, however much that was."""


class Room:
    """Counts all calls of a process. `ticks` are seconds that only go up."""

    def __init__(
        self,
        pace: Pace = PACE,
        ticks: Callable[[], float] = monotonic,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        """Begin with all the room there is."""
        self._each = 1 / pace.rate
        self._ahead = (pace.burst - 1) * self._each
        self._ticks = ticks
        self._sleep = sleep
        self._paid = float("-inf")

    def take(self) -> None:
        """Count a call that has waited for its turn elsewhere."""
        now = self._ticks()
        self._paid = min(max(self._paid, now) + self._each, now + _LONGEST)

    async def wait(self) -> None:
        """Wait until there is room for a call, and count it."""
        while (pause := self._paid - self._ahead - self._ticks()) > 0:
            await self._sleep(pause)
        self.take()
