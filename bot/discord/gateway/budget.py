"""How soon another session may be begun: 1,000 a day, or Discord takes the token away.

docs: events/gateway, Identifying. So a process that crashes again and again begins ever more
slowly. A session that is resumed does not count.
"""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from storage.gateway import Sessions

APART = 5.0
"""Seconds between two (docs: events/gateway, Rate Limiting; `max_concurrency` is 1)."""

FREELY = 5
"""For each shard so many an hour need not wait any longer."""

LONGEST = 120.0
"""Seconds between two at most: 720 a day."""

A_DAY = 900
"""No more within a day, whatever happens."""

_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)

Pause = Callable[[Sequence[datetime], datetime], float]


def pause_of(shards: int) -> Pause:
    """Return what says how many seconds a bot of so many shards waits before the next session.

    It is told when sessions were begun within a day, the last one last, and what time it is.
    """

    def pause(begun: Sequence[datetime], now: datetime) -> float:
        if not begun:
            return 0.0
        lately = sum(1 for at in begun if at > now - _HOUR)
        apart = min(LONGEST, APART * 2.0 ** min(max(0, lately - FREELY * shards), 10))
        ready = begun[-1] + timedelta(seconds=apart)
        if len(begun) >= A_DAY:
            ready = max(ready, begun[-A_DAY] + _DAY)
        return max(0.0, (ready - now).total_seconds())

    return pause


class Budget:
    """The sessions that an application may begin, over all its processes."""

    def __init__(
        self, sessions: Sessions, application: str, shards: int, clock: Callable[[], datetime]
    ) -> None:
        """Count them in the database."""
        self._sessions = sessions
        self._application = application
        self._pause = pause_of(shards)
        self._clock = clock

    async def wait(self) -> None:
        """Return once another may be begun. Raises StorageError."""
        while True:
            now = self._clock()
            pause = self._pause(await self._sessions.begun(self._application, now), now)
            if not pause:
                return
            await asyncio.sleep(pause)

    async def spend(self) -> None:
        """Count one that is begun now, once it may be. Raises StorageError."""
        while True:
            now = self._clock()
            pause = await self._sessions.identify(self._application, now, self._pause)
            if not pause:
                return
            await asyncio.sleep(pause)
