"""Runs turns and sends as tasks of one process: the only one that works its database."""

import asyncio
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from time import monotonic
from typing import TYPE_CHECKING
from uuid import UUID

from bot.delivery import telling
from bot.delivery.lanes import Group, Lanes
from bot.delivery.running import Sender, Turns
from bot.delivery.scanning import Scanning, Trouble, untold
from bot.delivery.timing import STOPPING, Timing
from bot.ending import ended
from bot.watching.watcher import Watcher, unwatched
from storage.delivery.values import Arrival
from storage.errors import StorageError

if TYPE_CHECKING:
    from storage.store import Store


class Embedded:
    """A `Runner`. Whoever starts it holds the lock on the data folder."""

    def __init__(
        self,
        store: "Store",
        turns: Turns,
        sender: Sender,
        clock: Callable[[], datetime],
        timing: Timing,
        platforms: Collection[str],
        trouble: Trouble = untold,
        *,
        alone: bool = True,
        watcher: Watcher = unwatched,
    ) -> None:
        """`platforms` are those that can be sent to. `trouble` is told of what is waited out.

        `alone`: nobody else works this database; else only what came by its platforms is its own.
        """
        self._store = store
        self._alone = alone
        self._turns = turns
        self._sender = sender
        self._clock = clock
        self._timing = timing
        self._trouble = trouble
        self._watcher = watcher
        self._people = Lanes(self._turn, clock, timing.at_once, trouble)
        # Each platform has its own: one that hangs holds up no other.
        self._channels = {
            platform: Lanes(sender.work, clock, timing.at_once, trouble) for platform in platforms
        }
        self._looks: dict[UUID, asyncio.Future[None]] = {}
        self._loops: tuple[asyncio.Task[None], ...] = ()
        self._stopping = False
        self._scanning = Scanning(
            store,
            clock,
            timing,
            platforms,
            look=self._look,
            working=self._wake_people,
            sending=self._wake_channels,
            only_there=not alone,
        )

    async def start(self) -> None:
        """Begin with what an earlier run left; StorageError when it cannot be read."""
        if self._alone:
            await self._store.inbox.suspect()
            self._store.hands.alone(self._channels)
        await self._scanning.sweep()
        loops = self._scanning.loops(self._trouble)
        self._loops = tuple(asyncio.ensure_future(loop) for loop in loops)

    @property
    def is_at_work(self) -> bool:
        """Whether it has begun, goes on and is not being stopped."""
        going = bool(self._loops) and not any(one.done() for one in self._loops)
        return going and not self._stopping and self._scanning.goes_round

    async def accept(self, *arrivals: Arrival) -> tuple[bool, ...]:
        """Keep events, and have them worked; see `Runner`."""
        if self._stopping:
            raise StorageError(STOPPING)
        inbox = self._store.inbox
        accepted = await inbox.accept(arrivals, self._clock(), self._timing.merge)
        telling.accepted(self._watcher, arrivals, accepted)
        # What was there too: who handed it in may have been cut off just here.
        for one, arrival in zip(accepted, arrivals, strict=True):
            group = (arrival.place.platform, arrival.place.workspace)
            self._people.wake(one.person_id, one.ready_at, group)
        return tuple(one.new for one in accepted)

    async def idle(self) -> None:
        """Return when nothing waits that could be worked now."""
        lanes: tuple[Lanes[UUID] | Lanes[bytes], ...] = (self._people, *self._channels.values())
        while not all(one.is_idle for one in lanes):
            for one in lanes:
                await one.idle()

    async def stop(self) -> None:
        """Take nothing more; within the grace, end turns and send what they have to say.

        Who is cancelled meanwhile leaves nothing at work either: the store is closed next.
        """
        self._stopping = True
        end = monotonic() + self._timing.grace
        try:
            await ended(*self._loops)
            await self._people.stop(end - monotonic())
            with suppress(TimeoutError):
                async with asyncio.timeout(end - monotonic()):
                    await asyncio.gather(*(one.drained() for one in self._channels.values()))
        finally:
            lanes: tuple[Lanes[UUID] | Lanes[bytes], ...] = (self._people, *self._channels.values())
            await asyncio.gather(*(one.stop(0.0) for one in lanes))

    async def _turn(self, person: UUID) -> datetime | None:
        group = self._people.group(person)
        worked = await self._turns.work(person)
        self._send(worked.channels, group)
        for other in worked.people:
            self._people.wake(other, group=group)
        if person not in self._looks:
            return worked.again
        looked = await self._turns.look(person)
        self._looks.pop(person).set_result(None)
        self._send(looked.channels, group)
        return min(filter(None, (worked.again, looked.again)), default=None)

    def _send(self, channels: Iterable[tuple[str, bytes]], group: Group) -> None:
        """Have channels sent to; where their platform is not here, somebody else does."""
        for platform, channel in channels:
            if platform in self._channels:
                self._channels[platform].wake(channel, group=group)

    async def _look(self, people: Collection[UUID]) -> None:
        loop = asyncio.get_running_loop()
        for person in people:
            self._looks.setdefault(person, loop.create_future())
            self._people.wake(person)
        if looked := [self._looks[person] for person in people]:
            await asyncio.wait(looked, timeout=self._timing.scan)

    async def _wake_people(self, waiting: Sequence[tuple[UUID, datetime]]) -> None:
        for person, at in waiting:
            self._people.wake(person, at)

    async def _wake_channels(
        self, platform: str, waiting: Sequence[tuple[bytes, datetime]]
    ) -> None:
        for channel, at in waiting:
            self._channels[platform].wake(channel, at)
