"""The coach in a terminal: a conversation with numbered choices, or a message a line when piped."""

import sys
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from prompts import Book

if TYPE_CHECKING:
    from bot.console.chat import Show
    from bot.console.opening import Opening
    from bot.console.session import Session
    from bot.settings import Settings

__all__ = ["converse"]


def converse() -> None:
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

            async def opened(show: "Show") -> "Session":
                opening = await asyncio.to_thread(_opening_type)
                found = opening(settings, book, Path.cwd(), looking=True, told=new)
                return await found.opened(show, until_the_end)

            has_model = settings.has_model
            await Terminal(book).talk(opened, settings.home, new=new, has_model=has_model)

    new = not any(settings.home.glob("*.db"))
    book = Book.open()
    asyncio.run(talk())


def _piped(settings: "Settings") -> None:
    from asyncio import Runner

    from bot.console import piped
    from bot.console.leaving import ending_on_orders

    until_the_end = AsyncExitStack()
    streams = piped.Streams(sys.stdout, sys.stderr)
    opening = _opening_type()(settings, Book.open(), Path.cwd())
    with ending_on_orders(), Runner() as runner:
        try:
            session = runner.run(opening.opened(streams.show, until_the_end))
            piped.talk(session, sys.stdin.buffer, runner)
        finally:
            runner.run(until_the_end.aclose())


def _opening_type() -> type["Opening"]:
    from bot.console.opening import Opening

    return Opening
