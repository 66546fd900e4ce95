"""The command that works a PostgreSQL database beside any number of others like it."""

import signal
from collections.abc import AsyncIterator, Callable, Collection, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from bot.errors import InputError
from bot.refusing import refusing

if TYPE_CHECKING:
    from bot.delivery.chat import Chat
    from bot.settings import Settings
    from bot.troubles import Troubles
    from bot.watching.process import Watching
    from coaching.phrases import Phrasebook
    from storage.store import Store

NOT_HERE = (
    "DATABASE_URL: it names no PostgreSQL database, and workers share one. With SQLite one process "
    "does all the work by itself: second-thought all"
)
SERVING = "Serving {platforms}, up to {at_once} people at once. Ctrl-C ends it."
SENDING_NOTHING = (
    "Working what comes in, up to {at_once} people at once. No platform is set up, so nothing can "
    "be sent until one is. Ctrl-C ends it."
)
STOPPED = "Stopped. What was left unfinished is handed to the other workers."


def add_to(app: typer.Typer) -> None:
    """Add the command to the command line."""
    epilog = "\b\nExamples:\n  second-thought worker\n  second-thought worker --concurrency 16"
    app.command("worker", epilog=epilog)(worker)


def worker(
    concurrency: Annotated[
        int, typer.Option("--concurrency", min=1, help="People worked for at the same time.")
    ] = 64,
) -> None:
    """Work what comes in, and send what is to go out, beside other workers on PostgreSQL."""
    import asyncio  # here, since help needs none

    from bot import settings

    with refusing():
        found = settings.read(check)
        asyncio.run(serve(found, concurrency))


def check(settings: "Settings") -> None:
    """See that there is a database to share; raises InputError."""
    if settings.is_sqlite:
        raise InputError(NOT_HERE)


async def serve(
    settings: "Settings", at_once: int, say: Callable[[str], None] = typer.echo
) -> None:
    """Work until told to stop by a signal, over the platforms that are set up.

    Raises:
        InputError: where a platform does not take what is set.
        StorageError: where memory cannot be opened.
    """
    import asyncio

    from bot import platforms
    from bot.watching.process import watched
    from bot.watching.service import logged

    ended = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    names = platforms.set_up(settings)
    with logged(settings, names) as log:
        async with watched(settings, (log.lines,), sends=names) as watching:
            for line in watching.lines:
                say(line)
            async with _running(settings, at_once, watching, log.troubles) as sends:
                said = SERVING if sends else SENDING_NOTHING
                say(said.format(platforms=", ".join(sorted(sends)), at_once=at_once))
                await ended.wait()
    say(STOPPED)


@asynccontextmanager
async def _running(
    settings: "Settings", at_once: int, watching: "Watching", troubles: "Troubles"
) -> AsyncIterator[Collection[str]]:
    """Work until left; yields the platforms that can be sent to."""
    from bot import app
    from prompts import Book

    book, watcher = Book.open(), watching.watcher
    async with (
        app.memory(settings, announcing=True) as store,
        watching.looking_at(store),
        _connected(settings, store, book) as chats,
        app.voice(settings, store, watcher=watcher) as voice,
    ):
        runner = app.delivery(
            settings,
            store,
            chats,
            book,
            trouble=troubles,
            at_once=at_once,
            voice=voice,
            watcher=watcher,
        )
        watching.serves(runner)
        await runner.start()
        try:
            yield chats
        finally:
            await runner.stop()


@asynccontextmanager
async def _connected(
    settings: "Settings", store: "Store", book: "Phrasebook"
) -> "AsyncIterator[Mapping[str, Chat]]":
    """Connect with the platforms that are set up, to speak there; others listen."""
    from bot import clock, platforms

    chats: dict[str, Chat] = {}
    async with AsyncExitStack() as until_the_end:
        for name in platforms.set_up(settings):
            platform = platforms.PLATFORMS[name]
            connecting = platform.connected(settings, store, book, clock.now)
            one = await until_the_end.enter_async_context(connecting)
            chats[one.chat.platform] = one.chat
        yield chats
