"""The rate limits of Discord's routes, as its answers tell them: waited for before a call, shortly.

discord.py's own buckets let a call return only when its bucket is full again: a message that was
shown long ago would be taken for one in doubt. And they wait as long as it takes, with the message
in hand. Here a call that would have to wait for more than a moment is not made, and says so.
"""

import asyncio
from contextlib import suppress

from discord import RateLimited
from discord.http import Ratelimit

_PATIENCE = 1.0
"""Seconds that are waited with a message in hand; for longer it is put back."""

_MOST = 1000
"""Buckets held before those that tell nothing any more are forgotten: each channel has some."""


class Bucket(Ratelimit):
    """How many calls are left until the limit of a route is reset."""

    def __init__(self) -> None:
        """Begin with one call, whose answer tells of the limit."""
        super().__init__(None)
        self._turned: asyncio.Event | None = None  # there while somebody waits for it

    async def acquire(self) -> None:
        """Take one call; raises RateLimited where that would take too long."""
        self._last_request = self._loop.time()
        while not self._is_free():
            await self._wait()
        self.remaining -= 1
        self.outgoing += 1

    async def __aexit__(self, *_: object) -> None:
        """Let those go on who wait for what the answer tells."""
        self.outgoing -= 1
        if self._turned is not None:
            self._turned.set()
            self._turned = None

    def _is_free(self) -> bool:
        never_told = self.expires is None and self.outgoing == 0
        if never_told or self.is_expired():
            self.reset()  # type: ignore[no-untyped-call]  # discord.py's
        return self.remaining > 0

    async def _wait(self) -> None:
        """Wait for an answer, or for the limit to be reset."""
        left = None if self.expires is None else max(0.0, self.expires - self._loop.time()) + 0.001
        if left is not None and left > _PATIENCE:
            raise RateLimited(left)
        turned = self._turned = self._turned or asyncio.Event()
        with suppress(TimeoutError):
            async with asyncio.timeout(left):
                await turned.wait()


class Buckets(dict[str, Ratelimit]):
    """All buckets, by what discord.py calls them: each interaction has one of its own."""

    def __init__(self) -> None:
        """Begin with none."""
        super().__init__()
        self._room = _MOST

    def __missing__(self, key: str) -> Ratelimit:
        """Make one."""
        if len(self) >= self._room:
            self._tidy()
        self[key] = bucket = Bucket()
        return bucket

    def _tidy(self) -> None:
        """Forget what tells nothing; not soon again, where that is little."""
        for name in [name for name, bucket in self.items() if _tells_nothing(bucket)]:
            del self[name]
        self._room = max(_MOST, 2 * len(self))


def _tells_nothing(bucket: Ratelimit) -> bool:
    """Tell whether it says no more than a new one: nothing is asked, and its limit is over."""
    return bucket.outgoing == 0 and (bucket.expires is None or bucket.is_expired())
