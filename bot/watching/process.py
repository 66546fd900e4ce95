"""What a process that serves is watched with: from before it connects until it has let go of all."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from bot import clock
from bot.watching.health import Health
from bot.watching.watcher import Together, Watcher, unwatched

if TYPE_CHECKING:
    from bot.delivery.running import Runner
    from bot.port import Served
    from bot.settings import Settings
    from bot.watching.telling import Telling
    from storage.store import Store

WATCHED = "Watched at {address}: /healthz, /readyz, /metrics."


@dataclass(slots=True)
class Watching:
    """What is told of all that a process does, and what is to be told when its parts are there.

    `lines` say in words where it can be asked: nowhere, where WATCH_PORT is not set.
    """

    watcher: Watcher = unwatched
    health: Health = field(default_factory=Health)
    telling: "Telling | None" = None
    lines: tuple[str, ...] = ()

    def serves(self, runner: "Runner", platforms: Iterable["Served"] = ()) -> None:
        """Look at a runner from now on, and at the platforms that are listened to."""
        self.health.started(runner)
        for one in platforms:
            self.health.connected(one)

    @asynccontextmanager
    async def looking_at(self, store: "Store") -> AsyncIterator[None]:
        """Look at this database until left: it is closed next."""
        self.health.opened(store)
        if self.telling is not None:
            self.telling.opened(store)
        try:
            yield
        finally:
            await self.health.closed()
            if self.telling is not None:
                await self.telling.closed()


@asynccontextmanager
async def watched(
    settings: "Settings",
    watchers: Sequence[Watcher] = (),
    *,
    listens: Sequence[str] = (),
    sends: Sequence[str] = (),
    now: Callable[[], datetime] = clock.now,
) -> AsyncIterator[Watching]:
    """Watch this process until left; where WATCH_PORT is set, its pages are open meanwhile.

    It is to listen to some platforms, and to send to some. Raises InputError where the port can't
    be listened at.
    """
    health = Health(listens)
    if settings.watch_port is None:
        yield Watching(Together(tuple(watchers)), health)
        return
    telling = await asyncio.to_thread(_telling, settings, health, sends, now)
    async with telling.served(settings.watch_host, settings.watch_port) as address:
        watcher = Together((*watchers, telling.figures))
        yield Watching(watcher, health, telling, (WATCHED.format(address=address),))


def _telling(
    settings: "Settings", health: Health, sends: Sequence[str], now: Callable[[], datetime]
) -> "Telling":
    """Load what makes figures and serves them: nobody else pays for it."""
    from bot.watching.metrics import Figures, about
    from bot.watching.telling import Telling

    return Telling(Figures(about(settings), sends), health, sends, now)
