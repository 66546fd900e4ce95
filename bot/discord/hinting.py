"""Puts the signs under a reminder that it understands, in their order. Best effort, never waited for.

That takes a call for each sign, four a second at most: nobody's answer is to wait for it. When many
reminders come at once, their signs follow as fast as Discord lets them.
"""

import asyncio
from collections.abc import Sequence
from contextlib import suppress

from bot.delivery.chat import Place
from bot.delivery.errors import DeliveryError, Refused, Wait
from bot.discord.calling import Calls
from bot.discord.history import MESSAGE
from bot.ending import ended

REACTION = MESSAGE + "/reactions/{emoji}/@me"

_AT_ONCE = 12
"""Cards at a time: as many as take all the room that there is."""

_MOST = 2000
"""Cards that wait; those beyond go without signs, and say in words how they are answered."""

_PAUSE = 3.0
"""Seconds that a sign is worth waiting for where Discord says so."""

_TRIES = 4

_ENDING = 2.0
"""Seconds that are given to what is under way at the end."""


class Hinting:
    """The signs that are still to be put."""

    def __init__(self, calls: Calls) -> None:
        """Put them there."""
        self._calls = calls
        self._turn = asyncio.Semaphore(_AT_ONCE)
        self._tasks: set[asyncio.Task[None]] = set()

    def put(self, place: Place, there: str, signs: Sequence[str]) -> None:
        """Have signs put under a message."""
        if len(self._tasks) >= _MOST:
            return
        task = asyncio.create_task(self._put(place, there, tuple(signs)))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def settled(self) -> None:
        """Return once all are put that could be."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def close(self) -> None:
        """Let go of what is under way, after a moment."""
        with suppress(TimeoutError):
            async with asyncio.timeout(_ENDING):
                await self.settled()
        await ended(*self._tasks)

    async def _put(self, place: Place, there: str, signs: Sequence[str]) -> None:
        async with self._turn:
            with suppress(DeliveryError):
                for sign in signs:
                    await self._known(place, there, sign)

    async def _known(self, place: Place, there: str, sign: str) -> None:
        """Put a sign, unless Discord does not know it; where that is too fast, after a moment."""
        ask = self._calls.ask
        for left in reversed(range(_TRIES)):
            try:
                await ask("PUT", REACTION, channel_id=place.channel, message_id=there, emoji=sign)
            except Refused:
                pass
            except Wait as wait:
                if wait.seconds > _PAUSE or not left:
                    raise
                await asyncio.sleep(wait.seconds)
                continue
            return
