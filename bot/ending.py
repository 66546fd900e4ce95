"""Ends what runs beside: a task that is told to stop may not have heard it."""

import asyncio
from typing import Any

_AGAIN = 1.0
"""Seconds after which a task that goes on is told once more: long enough to let go of what it holds."""


async def ended(*tasks: asyncio.Future[Any]) -> None:
    """Cancel tasks until each is over; what they raise is dropped.

    Once is not enough: before Python 3.12 `asyncio.wait_for` loses a cancellation that comes in
    the same moment as its result (https://github.com/python/cpython/issues/86296), and the pools
    and sockets of libraries wait by it. A loop that lost it runs on, and is waited for, for ever.
    """
    while going := [task for task in tasks if not task.done()]:
        for task in going:
            task.cancel()
        await asyncio.wait(going, timeout=_AGAIN)
    await asyncio.gather(*tasks, return_exceptions=True)
