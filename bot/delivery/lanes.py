"""Works many keys at once and each one at a time: the people and the channels of one process.

Keys are of groups (workspaces), which take turns: one with a thousand busy people does not make
the others wait for all of them, and never holds all the room there is.
"""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Hashable
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from bot.delivery.scanning import Trouble, untold
from bot.ending import ended

Key = TypeVar("Key", bound=Hashable)

Group = Hashable
"""Whom a key belongs to, None where that is not known."""

WAITS = (0.1, 0.2, 0.5, 1.0, 2.0, 3.0)
"""Seconds before work that failed is tried again; the last one for good."""

_NOBODY = object()


class Lanes(Generic[Key]):
    """Work for keys. What is woken while it is worked is worked once more afterwards."""

    def __init__(
        self,
        work: Callable[[Key], Awaitable[datetime | None]],
        clock: Callable[[], datetime],
        at_once: int,
        trouble: Trouble = untold,
    ) -> None:
        """`work` returns when there is more to do; whatever it raises is waited out."""
        self._work = work
        self._clock = clock
        self._at_once = at_once
        self._most = at_once - at_once // 4  # of one group: a quarter is there for the others
        self._trouble = trouble
        # In order, as a set would not be; so are the groups, each going to the end in its turn.
        self._ready: dict[Group, dict[Key, None]] = {}
        self._lined: set[Key] = set()  # of all groups: who is known by now may stand among unknown
        self._groups: dict[Key, Group] = {}
        self._held: Counter[Group] = Counter()
        self._running: dict[Key, asyncio.Task[None]] = {}
        self._again: set[Key] = set()
        self._later: dict[Key, tuple[datetime, asyncio.TimerHandle]] = {}
        self._failed: dict[Key, int] = {}
        self._changed = asyncio.Event()
        self._stopped = False

    def wake(self, key: Key, at: datetime | None = None, group: Group = None) -> None:
        """Have a key worked: now, or from then on. Its group is known while it is at work."""
        if self._stopped:
            return
        if group is not None:
            self._groups[key] = group
        seconds = (at - self._clock()).total_seconds() if at is not None else 0.0
        if at is not None and seconds > 0:
            self._wait(key, at, seconds)
            return
        self._drop_timer(key)
        if key in self._running:
            self._again.add(key)
        else:
            self._line_up(key)
            self._begin()

    def group(self, key: Key) -> Group:
        """Return the group of a key that is at work."""
        return self._groups.get(key)

    async def drained(self) -> None:
        """Return when nothing is being worked, and nothing waits for its turn."""
        while self._ready or self._running:
            await self._change()

    async def idle(self) -> None:
        """Return when, besides, nothing failed that will be tried again."""
        while self._ready or self._running or self._failed:
            await self._change()

    @property
    def is_idle(self) -> bool:
        """Whether `idle` would return at once."""
        return not (self._ready or self._running or self._failed)

    async def stop(self, grace: float) -> None:
        """Begin nothing more, let what runs end within the grace, cancel the rest.

        Nothing runs any more in the end, also where who stops them is cancelled meanwhile.
        """
        self._stopped = True
        self._ready.clear()
        self._lined.clear()
        self._failed.clear()
        for _, timer in self._later.values():
            timer.cancel()
        self._later.clear()
        running = tuple(self._running.values())
        try:
            if running:
                await asyncio.wait(running, timeout=max(0.0, grace))
        finally:
            await ended(*running)

    def _wait(self, key: Key, at: datetime, seconds: float) -> None:
        if key in self._later and self._later[key][0] <= at:
            return
        self._drop_timer(key)
        timer = asyncio.get_running_loop().call_later(seconds, self._ring, key, at)
        self._later[key] = (at, timer)

    def _ring(self, key: Key, at: datetime) -> None:
        """Wake a key whose time has come, unless the clock was set back meanwhile."""
        del self._later[key]
        self.wake(key, at)

    def _drop_timer(self, key: Key) -> None:
        if key in self._later:
            self._later.pop(key)[1].cancel()

    def _line_up(self, key: Key) -> None:
        """Let a key wait for its turn; one that does already keeps its place, whatever its group."""
        if key not in self._lined:
            self._lined.add(key)
            self._ready.setdefault(self._groups.get(key), {})[key] = None

    def _begin(self) -> None:
        while self._ready and len(self._running) < self._at_once:
            group = next((one for one in self._ready if self._held[one] < self._most), _NOBODY)
            if group is _NOBODY:
                return
            keys = self._ready.pop(group)
            key = next(iter(keys))
            del keys[key]
            self._lined.discard(key)
            if keys:
                self._ready[group] = keys
            self._held[group] += 1
            self._running[key] = asyncio.create_task(self._run(key, group))

    async def _run(self, key: Key, group: Group) -> None:
        try:
            again = await self._work(key)
            self._failed.pop(key, None)
        except Exception as error:  # noqa: BLE001  # whatever it is, it must not end the lane
            again = self._fail(key, error)
        finally:
            del self._running[key]
            self._let_go(group)
            self._changed.set()
        if key in self._again:
            self._again.discard(key)
            if not self._stopped:
                self._line_up(key)
        elif again is not None:
            self.wake(key, again)
        elif key not in self._later:
            self._groups.pop(key, None)
        self._begin()

    def _let_go(self, group: Group) -> None:
        self._held[group] -= 1
        if not self._held[group]:
            del self._held[group]

    def _fail(self, key: Key, error: Exception) -> datetime:
        """Return when to try again."""
        count = self._failed.get(key, 0)
        if not self._stopped:
            self._failed[key] = count + 1
        self._trouble(error)
        return self._clock() + timedelta(seconds=WAITS[min(count, len(WAITS) - 1)])

    async def _change(self) -> None:
        self._changed.clear()
        await self._changed.wait()
