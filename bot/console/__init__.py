"""The coach in a terminal: a conversation with numbered choices, or a message a line when piped."""

import sys
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from prompts import Book

if TYPE_CHECKING:
    from bot.console.session import Session
    from bot.settings import Settings

__all__ = ["chat"]


def chat() -> None:
    """Talk until the user leaves; without a terminal, until the input ends.

    Raises:
        SettingsError: if a setting cannot be used.
        StorageError: if memory cannot be opened, or another chat has it open.
    """
    from bot import settings
    from storage.locking import exclusive

    found = settings.read()
    with exclusive(found.home, "chat"):
        if sys.stdin.isatty() and sys.stdout.isatty():
            _in_a_terminal(found)
        else:
            _piped(found)


def _in_a_terminal(settings: "Settings") -> None:
    import asyncio

    from bot.console.terminal import Terminal

    async def talk() -> None:
        async with AsyncExitStack() as until_the_end:
            opening = _session(settings, book, until_the_end)
            await Terminal(book).talk(opening, settings.home, new=new)

    new = not any(settings.home.glob("*.db"))
    book = Book.open()
    asyncio.run(talk())


def _piped(settings: "Settings") -> None:
    from asyncio import Runner

    from bot.console import piped
    from bot.console.words import words

    book, until_the_end = Book.open(), AsyncExitStack()
    with Runner() as runner:
        session = runner.run(_session(settings, book, until_the_end))
        if session.is_new:
            sys.stderr.write(f"{words(book, 'kept', home=str(settings.home))}\n")
        try:
            piped.talk(session, sys.stdin.buffer, sys.stdout, runner)
        finally:
            runner.run(until_the_end.aclose())


async def _session(settings: "Settings", book: Book, until_the_end: AsyncExitStack) -> "Session":
    from bot import app, loading
    from bot.console.session import Session

    with loading.undisturbed():
        store = await until_the_end.enter_async_context(app.memory(settings))
        conversation = await app.local_conversation(store, book)
        session = Session(conversation, app.local_identity(), book, Path.cwd())
        await session.resume()
    return session
