"""Whether what came in is still waited for, and for how long people are shown that it is."""

from collections.abc import Awaitable, Callable

from storage.errors import StorageError

LONGEST = 120.0
"""Seconds for which it is shown at most: nobody should wait for nothing."""

_SENDING = 10.0
"""Seconds for an answer to be sent, once a model has thought as long as it may."""

Waits = Callable[[str], Awaitable[bool]]
"""Tells whether an event still waits, by its key. Raises StorageError where nobody knows."""


async def is_awaited(waits: Waits | None, event: str) -> bool:
    """Ask `waits` about an event; True where there is none to ask, and where nobody knows."""
    if waits is None or not event:
        return True
    try:
        return await waits(event)
    except StorageError:
        return True


def longest(deadline: float) -> float:
    """Return the seconds for which it is shown, where a model may think until a deadline."""
    return max(LONGEST, deadline + _SENDING)
