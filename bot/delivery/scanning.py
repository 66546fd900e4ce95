"""Looks again and again: for what fell due, for what was left lying, for what may go.

Pauses are slept by a clock that only goes up; what is due is asked by the wall clock. So a clock
that jumps neither stops a loop nor makes it spin.
"""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import datetime
from functools import partial
from math import inf
from time import monotonic
from typing import TYPE_CHECKING
from uuid import UUID

from bot.delivery import idling
from bot.delivery.believing import Believing
from bot.delivery.expiring import expired
from bot.delivery.timing import Timing

if TYPE_CHECKING:
    from storage.store import Store

Clock = Callable[[], datetime]
Step = Callable[[], Awaitable[bool]]
"""Does what is to be done now; says whether there is more of it."""

Trouble = Callable[[Exception], None]
"""Is told what went wrong with work that will be tried again."""

DUE_AT_ONCE = 100
LYING_AT_ONCE = 100_000
RETENTION = 3600.0

STILL = 120.0
"""Seconds after which loops that came round no more hang: longer than any pause, and than a database
is waited for."""


def untold(error: Exception) -> None:
    """Tell nobody."""


async def every(seconds: float, step: Step, trouble: Trouble = untold) -> None:
    """Do a step, again at once while there is more, else after a pause. Errors are waited out."""
    while True:
        try:
            more = await step()
        except Exception as error:  # noqa: BLE001  # a loop that ended would be missed for good
            more = False
            trouble(error)
        await asyncio.sleep(0 if more else seconds)


class Scanning:
    """The loops of a runner.

    `platforms` are those that can be sent to; with `only_there`, only what came by them is worked.
    `look` has a person looked at; it returns once that is done, or is sure to be. `working` and
    `sending` have people, or channels of a platform, worked from then on.
    """

    def __init__(
        self,
        store: "Store",
        clock: Clock,
        timing: Timing,
        platforms: Collection[str],
        *,
        look: Callable[[Collection[UUID]], Awaitable[None]],
        working: Callable[[Sequence[tuple[UUID, datetime]]], Awaitable[None]],
        sending: Callable[[str, Sequence[tuple[bytes, datetime]]], Awaitable[None]],
        only_there: bool = False,
        ticks: Callable[[], float] = monotonic,
    ) -> None:
        self._ticks = ticks
        self._round = -inf
        self._store = store
        self._clock = clock
        self._timing = timing
        self._platforms = tuple(platforms)
        self._look = look
        self._working = working
        self._sending = sending
        self._from = self._platforms if only_there else None
        self._seen: frozenset[UUID] = frozenset()
        self._told: frozenset[UUID] = frozenset()
        self._begun = clock()
        self._believes = Believing(store, ticks)

    def loops(self, trouble: Trouble = untold) -> tuple[Awaitable[None], ...]:
        """Return the loops to be run. What is to happen after an infinite time never does."""
        steps = (
            (self._timing.scan, self.scan),
            (self._timing.sweep, self.sweep),
            (RETENTION, self.purge),
        )
        self._round = self._ticks()
        return tuple(
            every(pause, partial(self._noted, step), trouble)
            for pause, step in steps
            if pause != inf
        )

    @property
    def goes_round(self) -> bool:
        """Whether the loops come round, be it that what they ask for fails."""
        return self._ticks() - self._round < STILL

    async def _noted(self, step: Step) -> bool:
        try:
            return await step()
        finally:
            self._round = self._ticks()

    async def scan(self) -> bool:
        """Have people looked at for whom something may be due."""
        due = await self._store.due(self._clock(), self._platforms, DUE_AT_ONCE)
        await self._look(due)
        # The same ones again: something keeps them from being told. Asking faster helps nobody.
        stuck, self._seen = self._seen.issuperset(due), frozenset(due)
        return len(due) == DUE_AT_ONCE and not stuck

    async def sweep(self) -> bool:
        """Have everything worked that waits: what a crash left behind, or another process made."""
        now = self._clock()
        inbox, outbox = self._store.inbox, self._store.outbox
        await self._working(await inbox.people(now, self._from, LYING_AT_ONCE))
        for platform in self._platforms:
            await self._sending(platform, await outbox.channels(now, (platform,), LYING_AT_ONCE))
        return False

    async def purge(self) -> bool:
        """Take away what is kept long enough, and who is not heard of any more.

        Nothing goes, and nobody is told, by a clock that seems to have leapt.
        """
        now, keeps = self._clock(), self._timing.keeps
        if not await self._believes(now):
            return False
        more = await expired(self._store, keeps, self._platforms, now)
        gone = await idling.forgotten(self._store, keeps, now)
        return await self._tell(now) or more or gone

    async def _tell(self, now: datetime) -> bool:
        """Have people looked at who are to be told that all of theirs will be deleted."""
        keeps = self._timing.keeps
        if not keeps.idle or self._timing.scan == inf:
            return False
        told = await idling.to_tell(self._store, keeps, self._platforms, now, self._begun)
        await self._look(told)
        stuck, self._told = self._told.issuperset(told), frozenset(told)
        return len(told) == idling.AT_ONCE and not stuck
