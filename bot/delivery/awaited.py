"""Whether what came in is still waited for, where other processes may have answered it."""

from collections.abc import Awaitable, Callable

from storage.errors import StorageError

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
