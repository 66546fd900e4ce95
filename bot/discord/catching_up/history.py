"""Finds the messages that were missed: in every known channel, after its bookmark, oldest first.

After a new session all channels are looked through, those where somebody spoke last first: Discord
tells of nothing that happened between two sessions. After one that was resumed nothing is missing,
by what Discord says, and only the channels of the last day are looked through; all of them where
whoever began the session died before it had looked everywhere.

It runs beside what comes meanwhile. Who writes in a channel that is still behind is caught up at
once, and what they write comes after what they wrote before.

**What is answered.** A message after the bookmark is handed on, whatever its age: that it was not
kept is what the bookmark says. It may say so wrongly of the last moments of a process that died,
for it is written after the message. Then the key of the message is known to the inbox, for as long
as keys are kept (`KEEP_DONE`). So what is older than that, and was sent while a process may have
been alive, is passed over: nobody could tell whether it was answered, and nothing is answered
twice. What was sent later, nobody can have kept: it is answered, late as it is. While this process
lives its bookmarks are right, and nothing is passed over.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from discord.utils import snowflake_time, time_snowflake

from bot.delivery.errors import DeliveryError, Refused, Unreachable, Wait
from bot.discord.arriving.origin import DISCORD
from bot.discord.gateway.bookmarks import Bookmarks
from bot.ending import ended
from bot.payload import part, word
from storage.errors import StorageError
from storage.gateway import Channels, Heard

PAGE = 100
AT_ONCE = 4
APART = 0.03
"""Seconds between two channels: a part of the room there is, for people are answered meanwhile."""

WAITS = 10.0
"""Seconds a new message waits for those before it."""

RECENT = timedelta(days=1)
_HOUR = timedelta(hours=1)
_SKEW = timedelta(minutes=1)
"""What clocks differ by."""

_TRIES = 8
_LONGEST = 60.0
"""Tries for a channel before the others have their turn, and seconds between two at most."""

_LATER = 60.0
"""Seconds until channels are asked again where Discord was not well."""

Message = Mapping[str, Any]
Pages = Callable[[str, int], Awaitable[Sequence[Message]]]
"""Returns the first `PAGE` messages of a channel after an id, in any order."""

Keep = Callable[[str, Message], Awaitable[None]]


class CatchingUp:
    """Looks through the channels, once for each session."""

    def __init__(
        self,
        channels: Channels,
        bookmarks: Bookmarks,
        pages: Pages,
        keep: Keep,
        clock: Callable[[], datetime],
        trouble: Callable[[Exception], None],
        known: timedelta,
    ) -> None:
        """Hand what is found to `keep`, which returns once it is kept.

        `known` is for how long the key of an event is kept.
        """
        self._remembered = known - _HOUR
        self._channels = channels
        self._bookmarks = bookmarks
        self._pages = pages
        self._keep = keep
        self._clock = clock
        self._trouble = trouble
        self._alive_until: datetime | None = None
        self._behind: dict[str, Heard] = {}
        self._listed = asyncio.Event()
        self._listed.set()
        self._running: asyncio.Task[None] | None = None
        self._looking: dict[str, asyncio.Task[None]] = {}

    def begin(self, *, fresh: bool, alive_until: datetime | None = None) -> None:
        """Begin to look, after a new session (`fresh`) or one that was resumed.

        `alive_until` is when the process before this one may last have kept something.
        """
        if not fresh and self.is_running:
            return  # what it has not found yet is looked for still
        self._alive_until = alive_until or self._alive_until
        if fresh:
            self._bookmarks.hold()
            self._listed.clear()
        for task in self._tasks():
            task.cancel()
        self._running = asyncio.create_task(self._run(fresh=fresh))

    @property
    def is_running(self) -> bool:
        """Whether channels are still looked through."""
        return self._running is not None and not self._running.done()

    async def found(self) -> None:
        """Return once nothing is missing in any channel."""
        while self._running is not None and not self._running.done():
            await asyncio.wait({self._running})

    async def before(self, channel: str) -> None:
        """Return once nothing is missing in a channel, or that would take too long."""
        with suppress(TimeoutError):
            async with asyncio.timeout(WAITS):
                while self.is_behind(channel):
                    await self._listed.wait()
                    if (heard := self._behind.get(channel)) is not None:
                        await asyncio.wait({self._look(heard)})

    def is_behind(self, channel: str) -> bool:
        """Tell whether something may be missing there."""
        return not self._listed.is_set() or channel in self._behind

    async def stop(self) -> None:
        """Stop looking; what was not found is found the next time."""
        await ended(*self._tasks())

    def _tasks(self) -> Sequence[asyncio.Task[None]]:
        running = () if self._running is None else (self._running,)
        return (*running, *self._looking.values())

    async def _run(self, *, fresh: bool) -> None:
        known = await self._known()
        if fresh:
            self._behind = {heard.channel: heard for heard in known}
            self._bookmarks.behind(self._behind)
            self._listed.set()
        else:
            since = time_snowflake(self._clock() - RECENT)
            known = [one for one in known if one.message > since]
        await self._look_through(heard for heard in known if not fresh or self._is_left(heard))
        while self._behind:
            await asyncio.sleep(_LATER)
            await self._look_through(iter(tuple(self._behind.values())))
        self._alive_until = None

    def _is_left(self, heard: Heard) -> bool:
        return heard.channel in self._behind

    async def _known(self) -> Sequence[Heard]:
        """Return the channels and their bookmarks, once the database says."""
        pause = 0.1
        while True:
            try:
                await self._bookmarks.write()
                since = time_snowflake(self._clock() - self._remembered)
                return await self._channels.known(DISCORD, since)
            except StorageError as error:
                self._trouble(error)
            await asyncio.sleep(pause)
            pause = min(2 * pause, 15.0)

    async def _look_through(self, channels: Iterator[Heard]) -> None:
        async with asyncio.TaskGroup() as group:
            for _ in range(AT_ONCE):
                group.create_task(self._go_through(channels))

    async def _go_through(self, channels: Iterator[Heard]) -> None:
        for heard in channels:
            await asyncio.wait({self._look(heard)})
            await asyncio.sleep(APART * AT_ONCE)

    def _look(self, heard: Heard) -> asyncio.Task[None]:
        """Look through a channel, once for all who ask."""
        looking = self._looking.get(heard.channel)
        if looking is None or looking.cancelling():
            looking = asyncio.create_task(self._looked(heard))
            self._looking[heard.channel] = looking
            looking.add_done_callback(partial(self._done, heard.channel))
        return looking

    def _done(self, channel: str, task: asyncio.Task[None]) -> None:
        if self._looking.get(channel) is task:
            del self._looking[channel]

    async def _looked(self, heard: Heard) -> None:
        """Look through a channel; what cannot be seen now stays behind."""
        failed = 0
        while failed < _TRIES:
            try:
                heard = await self._caught_up(heard)
                break
            except (Unreachable, Refused):
                break  # nobody can look into it any more
            except Wait as error:
                await asyncio.sleep(error.seconds)
            except DeliveryError as error:
                self._trouble(error)
                failed += 1
                await asyncio.sleep(min(2.0**failed, _LONGEST))
        else:
            return
        self._behind.pop(heard.channel, None)
        self._bookmarks.caught_up(heard.channel)

    async def _caught_up(self, heard: Heard) -> Heard:
        """Hand on what came after a bookmark, page after page; return the bookmark after it."""
        while True:
            page = sorted(await self._pages(heard.channel, heard.message), key=_id)
            new = [one for one in page if _is_somebodys(one) and not self._is_doubtful(one)]
            await asyncio.gather(*(self._keep("MESSAGE_CREATE", one) for one in new))
            if page:
                heard = heard._replace(message=_id(page[-1]))
                self._bookmarks.reached(heard)
            if len(page) < PAGE:
                return heard

    def _is_doubtful(self, message: Message) -> bool:
        """Tell whether nobody knows if it was answered: see above."""
        if self._alive_until is None:
            return False
        sent = snowflake_time(_id(message))
        return sent < self._clock() - self._remembered and sent <= self._alive_until + _SKEW


def _id(message: Message) -> int:
    return int(message["id"])


def _is_somebodys(message: Message) -> bool:
    return not part(message, "author").get("bot") and not word(message, "webhook_id")
