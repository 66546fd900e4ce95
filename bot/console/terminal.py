"""The conversation in a terminal: asks, shows, and says goodbye however the user leaves.

The coach's mind and memory are loaded while the user reads the greeting and types. What falls due
meanwhile appears above the line being typed.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.console.keys import Line, line
from bot.console.screen import Screen
from bot.console.words import words
from coaching.messages import Text
from coaching.phrases import Phrasebook

if TYPE_CHECKING:
    from bot.console.session import Session, Shown

LOOK_EVERY = 20.0
"""Seconds between two looks at what has fallen due: reminders name an hour, not a second."""

_LEAVING = frozenset({"quit", "exit", "bye", "goodbye", "q", ":q", "/quit", "/exit"})

Wait = Callable[[], Awaitable[object]]


class Terminal:
    """A conversation at a terminal. `wait` passes the time between two looks at what is due."""

    def __init__(
        self,
        book: Phrasebook,
        screen: Screen | None = None,
        typed_on: Line | None = None,
        wait: Wait | None = None,
    ) -> None:
        self._book = book
        self._screen = screen or Screen()
        self._line = typed_on or line()
        self._wait = wait or partial(asyncio.sleep, LOOK_EVERY)

    async def talk(self, open_session: Awaitable["Session"], home: Path, *, new: bool) -> None:
        """Greet, answer until the user leaves, and say goodbye.

        `new` tells that nothing is kept in `home` yet; then the greeting says what will be.

        Raises:
            Exception: whatever `open_session` raises.
        """
        said = ("welcome", "kept", "example", "keys") if new else ("welcome_back", "keys")
        self._screen.greet(*(words(self._book, name, home=str(home)) for name in said))
        opening = asyncio.ensure_future(open_session)
        looking = asyncio.create_task(self._look(opening, None if new else home))
        try:
            await self._answer(opening, looking)
        except EOFError:
            self._screen.gap()
        finally:
            await _ended(looking)
            await _ended(opening)
        self._screen.show((Text(words(self._book, "goodbye")),))

    async def _answer(
        self, opening: "asyncio.Future[Session]", looking: "asyncio.Task[None]"
    ) -> None:
        while not leaving(typed := await self._ask(looking)):
            if typed.strip():
                self._show(await (await opening).hear(typed))

    async def _ask(self, looking: "asyncio.Task[None]") -> str:
        """Return what is typed next; when looking fails, so does this."""
        asking = asyncio.create_task(self._line.ask())
        await asyncio.wait({asking, looking}, return_when=asyncio.FIRST_COMPLETED)
        if not asking.done():
            await _ended(asking)
            looking.result()
        return asking.result()

    async def _look(self, opening: "asyncio.Future[Session]", untold: Path | None) -> None:
        """Show what has fallen due, at once and for as long as it takes.

        Whoever begins anew in a folder that was used before is told first what is kept there.
        """
        session = await asyncio.shield(opening)
        if session.is_new and untold is not None:
            said = Text(words(self._book, "kept", home=str(untold)))
            await self._line.above(partial(self._screen.show, (said,)))
        arriving = True
        while True:
            shown = await session.look(arriving=arriving)
            if shown.reply:
                await self._line.above(partial(self._show, shown))
            await self._wait()
            arriving = False

    def _show(self, shown: "Shown") -> None:
        self._screen.show(shown.reply, shown.first)


def leaving(typed: str) -> bool:
    """Tell whether the user says that they want to leave."""
    return typed.strip().casefold() in _LEAVING


async def _ended(task: "asyncio.Future[Any]") -> None:
    task.cancel()
    with suppress(asyncio.CancelledError, Exception):
        await task
