"""The command that works a PostgreSQL database beside any number of others like it."""

import asyncio
import signal
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from bot.refusing import refusing
from bot.troubles import Troubles

if TYPE_CHECKING:
    from bot.delivery.chat import Chat
    from bot.settings import Settings
    from coaching.phrases import Phrasebook
    from storage.store import Store

NOT_HERE = (
    "Workers share a PostgreSQL database, and DATABASE_URL names none. With SQLite one process "
    "does all the work by itself: second-thought chat"
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
    from bot import settings
    from bot.errors import InputError

    with refusing():
        found = settings.read()
        if found.is_sqlite:
            raise InputError(NOT_HERE)
        asyncio.run(serve(found, concurrency))


async def serve(
    settings: "Settings", at_once: int, say: Callable[[str], None] = typer.echo
) -> None:
    """Work until told to stop by a signal, over the platforms that are set up.

    Raises:
        InputError: where a platform does not take what is set.
        StorageError: where memory cannot be opened.
    """
    from bot import app
    from prompts import Book

    ended, book = asyncio.Event(), Book.open()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    async with (
        app.memory(settings, announcing=True) as store,
        _connected(settings, store, book) as chats,
        app.voice(settings, store) as voice,
    ):
        runner = app.delivery(
            settings, store, chats, book, trouble=Troubles(), at_once=at_once, voice=voice
        )
        await runner.start()
        try:
            said = SERVING if chats else SENDING_NOTHING
            say(said.format(platforms=", ".join(sorted(chats)), at_once=at_once))
            await ended.wait()
        finally:
            await runner.stop()
    say(STOPPED)


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
