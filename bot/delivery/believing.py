"""Whether a clock is to be believed: what is deleted by a wrong one does not come back.

A computer's clock may be years ahead: at its start, until it has asked what time it is, or for a
minute by a mistake. So where it seems to have leapt, nothing is deleted by it until it has stood.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from math import inf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storage.store import Store

LEAP = timedelta(days=30)
"""A clock that went ahead by so much is doubted. It is no more than anybody is told beforehand."""

STANDS = 1800.0
"""Seconds after which a clock that leapt is believed: then it was somebody's long absence."""


class Believing:
    """Compares a clock with one that only goes up, and at first with the newest that is known."""

    def __init__(self, store: "Store", ticks: Callable[[], float]) -> None:
        self._store = store
        self._ticks = ticks
        self._seen: tuple[datetime, float] | None = None
        self._from = -inf

    async def __call__(self, now: datetime) -> bool:
        """Tell whether it is as late as it is said to be."""
        ticks = self._ticks()
        ahead = await self._ahead(now, ticks)
        self._seen = now, ticks
        if ahead >= LEAP:
            self._from = ticks + STANDS
        elif ahead <= -LEAP:
            self._from = -inf
        return ticks >= self._from

    async def _ahead(self, now: datetime, ticks: float) -> timedelta:
        """Return by how much a clock leapt since it was last looked at."""
        if self._seen is not None:
            return now - self._seen[0] - timedelta(seconds=ticks - self._seen[1])
        newest = await self._store.expiring.newest()
        return timedelta() if newest is None else now.date() - newest
