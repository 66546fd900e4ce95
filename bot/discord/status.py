"""Shows that the coach is writing, where an answer takes a moment. Best effort, never waited for.

Discord takes it away by itself, with the message or after ten seconds (docs: resources/channel,
Trigger Typing Indicator); so it is shown again while the answer is still being thought about.
"""

import asyncio
from math import ceil

from bot.delivery.awaited import LONGEST, Waits, is_awaited
from bot.delivery.chat import Place
from bot.delivery.errors import DeliveryError
from bot.discord.calling import Calls
from bot.ending import ended

TYPING = "/channels/{channel_id}/typing"

_SOON = 0.7
"""Seconds in which an answer may be there; a status would only flicker."""

_HOLDS = 8.0
"""Seconds after which it is shown again."""

_MOST = 20
"""Channels at a time; a crowd waits for its answers, not for being told to wait."""


class Typing:
    """What each channel is shown that waits. Nothing here fails a turn or holds it up.

    `waits` is asked what is answered already, by another process or with another message.
    """

    def __init__(
        self,
        calls: Calls,
        waits: Waits | None = None,
        *,
        soon: float = _SOON,
        holds: float = _HOLDS,
        longest: float = LONGEST,
    ) -> None:
        """Show it there, unless the answer comes so `soon`; `longest` at most."""
        self._calls = calls
        self._times = ceil(longest / holds)
        self._waits = waits
        self._soon = soon
        self._holds = holds
        self._waiting: dict[str, asyncio.Task[None]] = {}
        self._next: dict[str, str] = {}  # what came last while an answer was waited for

    def thinking(self, place: Place, event: str = "") -> None:
        """Show it soon, unless it is answered by then; `event` is the key of what is answered."""
        if place.channel in self._waiting:
            self._next[place.channel] = event
        elif len(self._waiting) < _MOST:
            self._begin(place, event)

    def answered(self, place: Place) -> None:
        """Show it no longer; again soon for what came meanwhile, where it is known to wait."""
        task = self._waiting.pop(place.channel, None)
        event = self._next.pop(place.channel, None)
        if task is not None:
            task.cancel()
        if event is not None and self._waits is not None:
            self._begin(place, event)

    def _begin(self, place: Place, event: str) -> None:
        task = asyncio.create_task(self._wait(place.channel, event))
        self._waiting[place.channel] = task
        task.add_done_callback(lambda done: self._over(place.channel, done))

    async def close(self) -> None:
        """Let go of whatever is under way."""
        await ended(*self._waiting.values())

    def _over(self, channel: str, task: asyncio.Task[None]) -> None:
        if self._waiting.get(channel) is task:
            del self._waiting[channel]
            self._next.pop(channel, None)

    async def _wait(self, channel: str, event: str) -> None:
        await asyncio.sleep(self._soon)
        for _ in range(self._times):
            if not (await is_awaited(self._waits, event) and await self._shown(channel)):
                return
            await asyncio.sleep(self._holds)

    async def _shown(self, channel: str) -> bool:
        """Show it; False where Discord does not take it."""
        try:
            await self._calls.ask("POST", TYPING, channel_id=channel)
        except DeliveryError:
            return False
        return True
