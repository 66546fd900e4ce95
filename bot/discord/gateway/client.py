"""discord.py's client, that loses nothing: it goes on with what an earlier process began to hear."""

import asyncio
import random
import sys
from collections.abc import Callable
from typing import Any

import discord

from bot.discord.gateway.budget import Budget
from bot.discord.gateway.hearing import Hearing
from bot.discord.gateway.reading import Reader, Reading
from bot.discord.gateway.saving import Saver
from bot.discord.gateway.seat import Seat
from bot.ending import ended
from storage.errors import StorageError
from storage.gateway import Taken

LEAVING = 1.0
"""Seconds for what is on its way to be kept when the client leaves."""

_AGAIN = 1.0


class CoachClient(discord.Client):
    """Hears direct messages and what is done with our cards; remembers nothing of them.

    Use: `read_with`, `login`, then `connect` in a task of its own; `begun` is set once it hears.
    `leave` keeps the session for the next process; `close` leaves first.
    """

    def __init__(
        self,
        shard: tuple[int, int] = (0, 1),
        *,
        chance: Callable[[], float] = random.random,  # noqa: S311  # spreads tries, no secret
        **options: Any,
    ) -> None:
        """Be this shard: which, of how many. The options are discord.py's."""
        super().__init__(
            intents=discord.Intents(guilds=True, dm_messages=True, dm_reactions=True),
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            guild_ready_timeout=0.0,
            allowed_mentions=discord.AllowedMentions.none(),
            shard_id=shard[0],
            shard_count=shard[1],
            **options,
        )
        self.begun = asyncio.Event()
        self._shard = shard
        self._chance = chance
        self._reader: Reader | None = None
        self._reading: Reading | None = None
        self._budget: Budget | None = None
        self._hearing: Hearing | None = None
        self._leaving = asyncio.Event()
        self._connecting: asyncio.Lock = asyncio.Lock()

    @property
    def is_heard(self) -> bool:
        """Whether the gateway has greeted on a connection that still stands."""
        return self._hearing is not None and self._hearing.is_greeted

    def read_with(self, reader: Reader) -> None:
        """Say what is done with what comes, before `connect`."""
        self._reader = reader

    def kept(self, interaction: int) -> None:
        """Go past an interaction: it is kept, or there is nothing to keep."""
        if self._reading is not None:
            self._reading.kept(interaction)

    def met(self, channel: str, account: str, at: int) -> None:
        """Note the channel of somebody who did not write in it yet, at about the time of an id."""
        if self._reading is not None:
            self._reading.met(channel, account, at)

    async def connect(self, *, reconnect: bool = True) -> None:  # it always does
        """Hear what comes until the client leaves.

        Raises InputError where Discord will not have us: it says what to do.
        """
        async with self._connecting:
            while not self._leaving.is_set():
                await self._hear_seated()

    async def leave(self) -> None:
        """Hear no more; what came is kept, and the session stays for whoever resumes it."""
        self._leaving.set()
        async with self._connecting:
            return

    async def close(self) -> None:
        """Leave, and let go of everything."""
        await self.leave()
        await super().close()

    async def before_identify_hook(
        self, shard_id: int | None, *, initial: bool = False
    ) -> None:  # as discord.py calls it
        """Count a session that is begun."""
        if self._budget is not None:
            await self._budget.spend()

    async def on_error(self, event_method: str, /, *_: Any, **__: Any) -> None:
        """Tell what a listener failed with, by its code."""
        error = sys.exception()
        if self._reader is not None and isinstance(error, Exception):
            self._reader.trouble(error)

    async def _hear_seated(self) -> None:
        """Take a seat and hear, until we leave or somebody else has the seat."""
        reader = self._reader
        if reader is None:
            raise RuntimeError("read_with comes before connect")
        application, clock = str(self.application_id), reader.clock
        seat = Seat(reader.sessions, self._shard, clock)
        taken = await self._taken(seat, application)
        if taken is None:
            return
        parsers = self._connection.parsers
        reading = self._reading = Reading(reader, parsers, taken, self.begun.set)
        self._budget = Budget(reader.sessions, application, self._shard[1], clock)
        saver = Saver(
            seat,
            reading.ledger,
            reading.bookmarks,
            lambda: reading.is_behind,
            reading.changed,
            reader.trouble,
        )
        budget, trouble = self._budget, reader.trouble
        hearing = Hearing(self, reading, budget, self._shard, trouble, self._chance)
        self._hearing = hearing
        try:
            await self._until_left(saver.run(), hearing.run())
        finally:
            await hearing.hang_up()
            await reading.stop(LEAVING)
            await _let_go(seat, saver, reader.trouble)

    async def _taken(self, seat: Seat, application: str) -> Taken | None:
        """Take a seat, once the database works; None where we leave before."""
        taking = asyncio.create_task(self._tried(seat, application))
        await self._until_left(taking)
        return taking.result() if not taking.cancelled() else None

    async def _tried(self, seat: Seat, application: str) -> Taken:
        while True:
            try:
                return await seat.take(application)
            except StorageError as error:
                if self._reader is not None:
                    self._reader.trouble(error)
            await asyncio.sleep(_AGAIN)

    async def _until_left(self, *work: Any) -> None:
        """Work until the first is through, or we leave; raises what one raised."""
        tasks = [asyncio.ensure_future(one) for one in (*work, self._leaving.wait())]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            await ended(*tasks)


async def _let_go(seat: Seat, saver: Saver, trouble: Callable[[Exception], None]) -> None:
    """Write how far it came, and give the seat to whoever comes next."""
    try:
        await saver.save()
        await seat.leave()
    except StorageError as error:
        trouble(error)
