"""The bot of the tests: everything as it is in earnest, over the platform of the tests.

`python -m tests.delivery.bot --told JSON` runs until SIGTERM, and then ends what is under way.
"""

import argparse
import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event

from bot import app, clock
from bot.delivery.chat import Pace
from bot.delivery.running import Runner
from bot.delivery.timing import Timing
from bot.settings import Settings
from prompts import Book
from storage.locking import exclusive
from storage.store import Store
from tests.delivery.bots import Told
from tests.delivery.ingress import Ingress, register
from tests.emulators.platform.chat import WireChat
from tests.emulators.platform.wire import NAME
from tests.emulators.programs import tell

READ_ONLY = "read-only"


async def serve(told: Told) -> None:
    """Take events and answer them until SIGTERM."""
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with working(told) as runner:
        ingress = Ingress(runner)
        url = await ingress.open()
        await register(told.platform, told.name, url, os.getpid())
        tell(Path(told.folder) / "ready", url)
        await stop.wait()
        await ingress.close()


@asynccontextmanager
async def working(told: Told) -> AsyncIterator[Runner]:
    """Run turns and sends."""

    def now() -> datetime:
        return clock.now() + timedelta(seconds=told.ahead)

    settings = _settings(told)
    timing = Timing(**told.timing)
    with ExitStack() as held:
        if settings.is_sqlite:
            held.enter_context(exclusive(settings.home))
        async with (
            app.memory(settings, now, announcing=True) as store,
            WireChat.open(told.platform, told.name, paces=_paces(told)) as chat,
            app.voice(settings, store, now) as voice,
        ):
            _may_be_kept_from_writing(store, Path(told.folder) / READ_ONLY)
            chats = {NAME: chat}
            given = (settings, store, chats, Book.open())
            runner = app.delivery(*given, now=now, timing=timing, trouble=_trouble, voice=voice)
            await runner.start()
            try:
                yield runner
            finally:
                await runner.stop()


def _may_be_kept_from_writing(store: Store, file: Path) -> None:
    """Let an SQLite database take no changes as long as a file is there."""

    def look(connection: Connection) -> None:
        driver: Any = connection.connection.driver_connection
        driver.execute(f"PRAGMA query_only = {'ON' if file.exists() else 'OFF'}")

    if store._engine.is_sqlite:
        event.listen(store._engine._connections, "begin", look, insert=True)


def _settings(told: Told) -> Settings:
    return Settings(second_thought_home=Path(told.home), database_url=told.database)


def _paces(told: Told) -> tuple[Pace | None, Pace | None, Pace | None]:
    channel, workspace, whole = (
        Pace(*told.paces[scope]) if scope in told.paces else None
        for scope in ("channel", "workspace", "platform")
    )
    return channel, workspace, whole


def _trouble(error: BaseException) -> None:
    sys.stderr.write(f"waited out: {error!r}\n")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--told", required=True)
    with suppress(KeyboardInterrupt):
        asyncio.run(serve(Told.read(parser.parse_args().told)))


if __name__ == "__main__":
    main()
