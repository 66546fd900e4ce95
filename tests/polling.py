"""Waiting in tests for what other tasks and processes do: with a deadline, never for luck."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from inspect import isawaitable

EVERY = 0.02


async def until(true: Callable[[], bool | Awaitable[bool]], seconds: float = 30) -> None:
    """Return as soon as something is true.

    Raises:
        TimeoutError: if it does not become true in time.
    """
    deadline = time.monotonic() + seconds
    while not await _told(true):
        if time.monotonic() > deadline:
            raise TimeoutError(f"not true within {seconds:g} s: {true}")
        await asyncio.sleep(EVERY)


async def _told(true: Callable[[], bool | Awaitable[bool]]) -> bool:
    told = true()
    return await told if isawaitable(told) else told
