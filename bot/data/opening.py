"""Opens the memory of whoever uses this computer, for one command."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from bot import app, settings

if TYPE_CHECKING:
    from storage.store import Memory, Store

Result = TypeVar("Result")


def with_store(work: "Callable[[Store], Awaitable[Result]]") -> Result:
    """Return what some work on the store returns.

    Raises:
        SettingsError: if a setting cannot be used.
        StorageError: if what is remembered cannot be opened.
    """
    came_of_it: list[Result] = []

    async def run() -> None:
        async with app.memory(settings.read()) as store:
            came_of_it.append(await work(store))

    # Not as the result of the task: putting back the signals, Python 3.11 writes that out whole.
    asyncio.run(run())
    return came_of_it[0]


def with_memory(work: "Callable[[Memory], Awaitable[Result]]") -> Result:
    """Return what some work on the user's own memory returns; raises as `with_store` does."""

    async def run(store: "Store") -> Result:
        return await work(store.memory(await store.person(app.local_identity())))

    return with_store(run)
