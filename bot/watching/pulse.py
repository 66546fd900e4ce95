"""The pulse of an event loop: whether it wakes up when it should, or something held it up."""

import asyncio
from collections.abc import Awaitable, Callable
from time import monotonic

EVERY = 0.5


async def beat(
    lagged: Callable[[float], None],
    ticks: Callable[[], float] = monotonic,
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    every: float = EVERY,
) -> None:
    """Tell again and again, until cancelled, by how many seconds the loop woke up late."""
    while True:
        at = ticks() + every
        await sleep(every)
        lagged(max(0.0, ticks() - at))
