"""Opens what waits, for one command, beside whoever is at work on it."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from bot import app, settings

if TYPE_CHECKING:
    from storage.store import Store

Result = TypeVar("Result")


def with_store(work: "Callable[[Store], Awaitable[Result]]", *, announcing: bool = False) -> Result:
    """Return what some work on the store returns; `announcing` what it leaves to be done.

    Raises:
        SettingsError: if a setting cannot be used.
        StorageError: if what is kept cannot be opened.
    """

    async def run() -> Result:
        async with app.memory(settings.read(), announcing=announcing) as store:
            return await work(store)

    return asyncio.run(run())
