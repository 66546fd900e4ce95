"""The conversation in a terminal: asks, shows, and says goodbye however the user leaves.

The coach's mind and memory are loaded while the user reads the greeting and types. What comes by
itself appears above the line being typed.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.console.keys import Line, line
from bot.console.leaving import until_told_to_leave
from bot.console.screen import Screen
from bot.console.words import words
from bot.ending import ended
from coaching.messages import Text
from coaching.phrases import Phrasebook

if TYPE_CHECKING:
    from bot.console.chat import Show, Shown
    from bot.console.session import Session

QUIET = 0.8
"""Seconds without an answer after which the terminal says that it is being worked on."""

_LEAVING = frozenset({"quit", "exit", "bye", "goodbye", "q", ":q", "/quit", "/exit"})

Open = Callable[["Show"], Awaitable["Session"]]
"""Opens a session that shows its messages so."""


class Terminal:
    """A conversation at a terminal."""

    def __init__(
        self, book: Phrasebook, screen: Screen | None = None, typed_on: Line | None = None
    ) -> None:
        self._book = book
        self._screen = screen or Screen()
        self._line = typed_on or line()

    async def talk(self, opened: Open, home: Path, *, new: bool, has_model: bool = False) -> None:
        """Greet, answer until the user leaves, and say goodbye.

        `new` tells that nothing is kept in `home` yet; then the greeting says what will be, and
        where a language model is set up, that it gets nothing of it.

        Raises:
            Exception: whatever `opened` raises.
        """
        kept = ("kept", "model") if has_model else ("kept",)
        said = ("welcome", *kept, "example", "keys") if new else ("welcome_back", "keys")
        self._screen.greet(*(words(self._book, name, home=str(home)) for name in said))
        opening = asyncio.ensure_future(opened(self.show))
        talking = asyncio.create_task(self._answer(opening))
        try:
            await until_told_to_leave(talking)
        except EOFError:
            self._screen.gap()
        finally:
            await ended(talking)
            await ended(opening)
        self._screen.show((Text(words(self._book, "goodbye")),))

    async def show(self, shown: "Shown") -> None:
        """Show a reply, above the line where one is being typed."""
        await self._line.above(partial(self._screen.show, shown.reply, shown.first))

    async def _answer(self, opening: "asyncio.Future[Session]") -> None:
        while not leaving(typed := await self._ask(opening)):
            if typed.strip():
                with self._patience():
                    await (await opening).hear(typed)

    async def _ask(self, opening: "asyncio.Future[Session]") -> str:
        """Return what is typed next; when the session cannot be opened, say so at once."""
        asking = asyncio.create_task(self._line.ask())
        try:
            both: tuple[asyncio.Future[Any], ...] = (asking, opening)
            await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
            if opening.done() and not asking.done():
                opening.result()
            return await asking
        finally:
            await ended(asking)

    @contextmanager
    def _patience(self) -> Iterator[None]:
        """Say that an answer is being worked on, if it takes long."""
        said = words(self._book, "working")
        with ExitStack() as shown:
            busy = partial(self._screen.busy, said)
            waiting = asyncio.get_running_loop().call_later(
                QUIET, lambda: shown.enter_context(busy())
            )
            try:
                yield
            finally:
                waiting.cancel()


def leaving(typed: str) -> bool:
    """Tell whether the user says that they want to leave."""
    return typed.strip().casefold() in _LEAVING
