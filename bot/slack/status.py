"""Shows that the coach is thinking, where an answer takes a moment. Best effort, never waited for."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from bot.delivery.awaited import LONGEST, Waits, is_awaited
from bot.delivery.chat import Place
from bot.delivery.errors import DeliveryError, Refused, Unsupported
from bot.ending import ended
from bot.slack.calling import Calls
from bot.slack.cards.words import words
from coaching.phrases import Phrasebook

_SOON = 0.7
"""Seconds in which an answer may be there; a status would only flicker."""

_HOLDS = 90.0
"""Seconds after which it is shown again: Slack takes it away by itself after two minutes (docs:
assistant.threads.setStatus)."""

_LOOKS = 1.0
"""Seconds between looks whether another process has answered meanwhile."""

_MOST = 20
"""Statuses at a time; a crowd waits for its answers, not for being told to wait."""

_NEVER = frozenset(
    """
    missing_scope not_allowed_token_type no_permission not_allowed feature_not_enabled
    access_denied
    """.split()
)
"""These will be said of every thread in that workspace."""

Key = tuple[str, str, str]


class Status:
    """The status of each thread that waits. Nothing here fails a turn or holds it up.

    `waits` is asked what is answered already, by another process or with another message.
    """

    def __init__(
        self,
        calls: Calls,
        book: Phrasebook,
        soon: float = _SOON,
        waits: Waits | None = None,
        longest: float = LONGEST,
        holds: float = _HOLDS,
    ) -> None:
        """Show it there, in these words, unless the answer comes so `soon`; `longest` at most."""
        self._calls = calls
        self._longest = longest
        self._holds = holds
        self._thinks = words(book, "thinks")
        self._soon = soon
        self._waits = waits
        self._waiting: dict[Key, asyncio.Event] = {}
        self._events: dict[Key, str] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._off: set[tuple[str, str]] = set()

    def thinking(self, place: Place, message: str, event: str = "") -> None:
        """Show it soon, in the thread of a message, unless that is answered by then.

        `event` is the key of what is being answered.
        """
        key = _key(place, message)
        if key in self._waiting or len(self._waiting) >= _MOST:
            return
        if not place.private or not self._methods(place.workspace):
            return
        self._begin(key, event)

    def answered(self, place: Place) -> None:
        """Show it no longer, in any thread there: messages of several may have one answer.

        In those that have none yet it is shown again soon, where it can be known which they are.
        """
        here, where = _key(place), _key(place)[:2]
        keys = [key for key in self._waiting if key[:2] == where]
        for key in keys:
            self._waiting.pop(key).set()
        if len(keys) > 1 and self._waits is not None:
            for key in keys:
                if key != here:
                    self._begin(key, self._events[key])

    def _begin(self, key: Key, event: str) -> None:
        self._waiting[key], self._events[key] = asyncio.Event(), event
        task = asyncio.create_task(self._wait(key, self._waiting[key], event))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """Let go of whatever is under way."""
        await ended(*self._tasks)

    async def _wait(self, key: Key, answered: asyncio.Event, event: str) -> None:
        come = await _came(answered, self._soon)
        awaited = not come and await is_awaited(self._waits, event)
        method = await self._begun(key) if awaited else None
        if method is not None:
            with suppress(TimeoutError):
                async with asyncio.timeout(self._longest):
                    await self._shown_until(answered, key, method, event)
            await self._tell(key, method, done=True)
        if self._waiting.get(key) is answered:
            del self._waiting[key]
        if key not in self._waiting:
            self._events.pop(key, None)

    async def _shown_until(
        self, answered: asyncio.Event, key: Key, method: str, event: str
    ) -> None:
        """Show it again and again until it is answered, here or by another process."""
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(self._holds):
                    return await self._over(answered, event)
            await self._tell(key, method, done=False)

    async def _over(self, answered: asyncio.Event, event: str) -> None:
        """Return once it is answered, here or by another process."""
        while not await _came(answered, _LOOKS):
            if not await is_awaited(self._waits, event):
                return

    async def _begun(self, key: Key) -> str | None:
        """Show it by the first method that the workspace knows; return which."""
        for method in self._methods(key[0]):
            error = await self._tell(key, method, done=False)
            if error is None:
                return method
            if not _is_for_good(error):
                return None
            self._off.add((key[0], method))
        return None

    async def _tell(self, key: Key, method: str, *, done: bool) -> DeliveryError | None:
        try:
            await self._calls.ask(key[0], method, **self._arguments(method, key, done=done))
        except DeliveryError as error:
            return error
        return None

    def _methods(self, workspace: str) -> Sequence[str]:
        both = ("agents.sessions.setStatus", "assistant.threads.setStatus")
        return [method for method in both if (workspace, method) not in self._off]

    def _arguments(self, method: str, key: Key, *, done: bool) -> dict[str, Any]:
        if method.startswith("agents."):
            status = "active" if done else "processing"
        else:
            status = "" if done else self._thinks
        return {"channel_id": key[1], "thread_ts": key[2], "status": status}


def _key(place: Place, message: str = "") -> Key:
    return place.workspace, place.channel, place.thread or message


async def _came(answered: asyncio.Event, seconds: float) -> bool:
    """Tell whether the answer is there before so many seconds have passed."""
    try:
        async with asyncio.timeout(seconds):
            return await answered.wait()
    except TimeoutError:
        return False


def _is_for_good(error: DeliveryError) -> bool:
    told = isinstance(error, Refused) and error.code in _NEVER
    return told or isinstance(error, Unsupported)
