"""Keeps what came: side by side, begun in order, and again until it is kept.

While the database is away everything waits, and one event is tried from time to time, the first.
So nothing is asked of a database that comes back but that one, and then all goes on in order.
"""

import asyncio
from bisect import insort
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from bot.ending import ended
from storage.errors import Refused, SealError, StorageError, Trouble

ROOM = 1000
"""So many may be on their way; after that nothing is read."""

LONGEST = 15.0
_FIRST = 0.1
"""Seconds until something is tried again: at first, doubled each time, and at most."""

_TRIES = 3
"""Tries for something that does not fit what is kept: nor will it later."""

Take = Callable[[str, Mapping[str, Any], str], Awaitable[None]]
"""Keeps an event: its name, what it holds, and the mark it came with ("" for one that was looked
up). Returns once it is kept, or of no use; raises StorageError where it could not be kept."""


@dataclass(slots=True, order=True)
class _Item:
    """An event on its way; `number` is its place in the order."""

    number: int
    event: str = field(compare=False)
    data: Mapping[str, Any] = field(compare=False)
    mark: str = field(compare=False)
    done: Callable[[], None] = field(compare=False)
    first: Callable[[], Awaitable[None]] | None = field(compare=False, default=None)
    tries: int = field(compare=False, default=0)


class Keeping:
    """Everything that is on its way to be kept."""

    def __init__(self, take: Take, trouble: Callable[[Exception], None], room: int = ROOM) -> None:
        """Keep by `take`; `trouble` is told of what fails."""
        self._take = take
        self._trouble = trouble
        self._room = room
        self._numbers = count()
        self._line: deque[_Item] = deque()
        self._again: list[_Item] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._fits = asyncio.Event()
        self._fits.set()
        self._away = False

    @property
    def waiting(self) -> int:
        """How many are on their way."""
        return len(self._line) + len(self._again) + len(self._tasks)

    def put(
        self,
        event: str,
        data: Mapping[str, Any],
        mark: str,
        done: Callable[[], None],
        first: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        """Have an event kept, after `first`; `done` is told once it is."""
        self._line.append(_Item(next(self._numbers), event, data, mark, done, first))
        self._go()

    async def keep(self, event: str, data: Mapping[str, Any]) -> None:
        """Have an event kept, and return once it is."""
        kept = asyncio.Event()
        self.put(event, data, "", kept.set)
        await kept.wait()

    async def fits(self) -> None:
        """Return when there is room for more."""
        await self._fits.wait()

    async def settled(self) -> None:
        """Return when nothing is on its way any more."""
        while self._tasks:
            await asyncio.wait(tuple(self._tasks))

    async def stop(self) -> None:
        """Give up what is on its way."""
        await ended(*self._tasks)

    def _go(self) -> None:
        while self._line and not self._away:
            self._begin(self._kept(self._line.popleft()))
        self._count()

    def _begin(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._count()

    def _count(self) -> None:
        (self._fits.set if self.waiting < self._room else self._fits.clear)()

    async def _kept(self, item: _Item) -> None:
        """Keep an event, or let it wait while the database is away."""
        if item.first is not None:
            await item.first()
            item.first = None
        if self._away:
            insort(self._again, item)
            return
        try:
            if await self._tried(item):
                return
        except Trouble as error:
            self._trouble(error)
            insort(self._again, item)
            if not self._away:
                self._away = True
                self._begin(self._wait_for_the_database())
            return
        await asyncio.sleep(_pause(item.tries))
        await self._kept(item)

    async def _tried(self, item: _Item) -> bool:
        """Try to keep an event; False where it is to be tried again. Raises Trouble."""
        try:
            await self._take(item.event, item.data, item.mark)
        except Trouble:
            raise
        except StorageError as error:
            self._trouble(error)
            item.tries += 1
            if item.tries < _TRIES or not isinstance(error, Refused | SealError):
                return False
        except Exception as error:  # noqa: BLE001  # a fault of ours: it would stay one
            self._trouble(error)
        item.done()
        return True

    async def _wait_for_the_database(self) -> None:
        """Try the first of those that wait until that works; then all go on."""
        failed = 0
        while self._away:
            failed += 1
            await asyncio.sleep(_pause(failed))
            item = self._again.pop(0)
            try:
                if not await self._tried(item):
                    insort(self._again, item)
                self._away = False
            except Trouble as error:
                self._trouble(error)
                insort(self._again, item)
        self._line.extendleft(reversed(self._again))
        self._again = []
        self._go()


def _pause(failed: int) -> float:
    return float(min(LONGEST, _FIRST * 2 ** min(failed - 1, 10)))
