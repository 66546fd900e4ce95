"""Hands events to the bot, in order for each channel, again and again until it says yes."""

import asyncio
from collections import defaultdict
from collections.abc import Mapping
from itertools import count
from random import Random
from typing import Any

import aiohttp

from tests.emulators.log import Log

FIRST_WAIT = 0.02
LONGEST_WAIT = 0.5
PATIENCE = 5.0
"""Seconds an answer may take; then the event is delivered again."""


class Deliveries:
    """The events, and the bots they are handed to: whoever of them says yes.

    `again` is the share of events that are delivered once more although they were taken.
    """

    def __init__(self, log: Log, chance: Random) -> None:
        self.again = 0.0
        self.bots: dict[str, tuple[str, int]] = {}  # by name: ingress and process
        self._log = log
        self._chance = chance
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._tasks: set[asyncio.Task[None]] = set()
        self._numbers = count(1)
        self._session: aiohttp.ClientSession | None = None

    @property
    def waiting(self) -> int:
        """How many events were not taken yet, or are being delivered again."""
        return len(self._tasks)

    def put(self, event: Mapping[str, Any]) -> str:
        """Deliver an event from now on; return its key."""
        key = str(event.get("key") or f"wire:{event['workspace']}:{next(self._numbers)}")
        self._log("event", **{**event, "key": key})
        task = asyncio.create_task(self._deliver({**event, "key": key}))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return key

    async def close(self) -> None:
        """Deliver no more."""
        for task in tuple(self._tasks):
            task.cancel()
        if self._session is not None:
            await self._session.close()

    async def _deliver(self, event: Mapping[str, Any]) -> None:
        async with self._turns[event["channel"]]:
            await self._until_taken(event)
        for _ in range(2):
            if self._chance.random() < self.again:
                await asyncio.sleep(self._chance.random())
                await self._until_taken(event)

    async def _until_taken(self, event: Mapping[str, Any]) -> None:
        wait = FIRST_WAIT
        while not await self._taken(event):
            await asyncio.sleep(wait)
            wait = min(2 * wait, LONGEST_WAIT)

    async def _taken(self, event: Mapping[str, Any]) -> bool:
        if not self.bots:
            return False
        name = self._chance.choice(sorted(self.bots))
        status = await self._posted(self.bots[name][0], event)
        self._log("delivered", key=event["key"], to=name, status=status)
        return status == 200

    async def _posted(self, url: str, event: Mapping[str, Any]) -> int:
        if self._session is None:
            timeout = aiohttp.ClientTimeout(total=PATIENCE)
            self._session = aiohttp.ClientSession(timeout=timeout)
        try:
            async with self._session.post(url, json=event) as answer:
                return answer.status
        except (aiohttp.ClientError, TimeoutError, OSError):
            return 0
