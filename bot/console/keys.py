"""The line the user types on: Enter sends, Alt+Enter or a trailing backslash starts a new line."""

import asyncio
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol, TextIO

from prompt_toolkit import PromptSession
from prompt_toolkit.application import run_in_terminal
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.input import Input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.output import Output
from prompt_toolkit.utils import is_dumb_terminal

_ASK = "you> "
_CONTINUED = "...> "


class Line(Protocol):
    """Where the user types."""

    async def ask(self) -> str:
        """Return the next message; raises EOFError when the user leaves."""

    async def above(self, show: Callable[[], None]) -> None:
        """Show something above the line; what is being typed stays as it is."""


def line(source: Input | None = None, out: Output | None = None) -> Line:
    """Return the line of this terminal; one that cannot move its cursor gets Python's own."""
    if source is None and is_dumb_terminal():
        return PlainLine()
    return EditedLine(source, out)


class EditedLine:
    """A line that can be edited; what was typed before is on ↑.

    Ctrl-C clears what is typed, and on an empty line leaves, like Ctrl-D.
    """

    def __init__(self, source: Input | None = None, out: Output | None = None) -> None:
        self._prompt: PromptSession[str] = PromptSession(
            FormattedText([("bold", _ASK)]),
            multiline=True,
            prompt_continuation=_continuation,
            history=InMemoryHistory(),
            key_bindings=_bindings(),
            input=source,
            output=out,
        )

    async def ask(self) -> str:
        """Return the next message."""
        return await self._prompt.prompt_async(handle_sigint=False)

    async def above(self, show: Callable[[], None]) -> None:
        """Show something above the line, at once."""
        if self._prompt.app.is_running:
            await run_in_terminal(show)
        else:
            show()


class PlainLine:
    """A line that the terminal itself edits."""

    def __init__(self) -> None:
        self._waits = False

    async def ask(self) -> str:
        """Return the next message."""
        self._prompt()
        self._waits = True
        try:
            await _typed(sys.stdin)
            typed = sys.stdin.readline()
        finally:
            self._waits = False
        if not typed:
            raise EOFError
        return typed.removesuffix("\n")

    async def above(self, show: Callable[[], None]) -> None:
        """Show something, at once; what is being typed is asked for again."""
        if not self._waits:
            show()
            return
        sys.stdout.write("\n")
        show()
        self._prompt()

    def _prompt(self) -> None:
        sys.stdout.write(_ASK)
        sys.stdout.flush()


async def _typed(source: TextIO) -> None:
    """Wait until a line can be read; where the system cannot tell, the reading itself waits."""
    loop, typed = asyncio.get_running_loop(), asyncio.Event()
    with suppress(NotImplementedError):  # Windows
        loop.add_reader(source, typed.set)
        try:
            await typed.wait()
        finally:
            loop.remove_reader(source)


def _continuation(width: int, line: int, wraps: int) -> str:
    return " " * width if wraps else _CONTINUED


def _bindings() -> KeyBindings:
    keys = KeyBindings()
    keys.add("enter")(_send)
    keys.add("escape", "enter")(_new_line)
    keys.add("c-c")(_clear_or_leave)
    return keys


def _send(event: KeyPressEvent) -> None:
    typed = event.current_buffer
    if typed.document.text_before_cursor.endswith("\\"):
        typed.delete_before_cursor()
        typed.insert_text("\n")
    else:
        typed.validate_and_handle()


def _new_line(event: KeyPressEvent) -> None:
    event.current_buffer.insert_text("\n")


def _clear_or_leave(event: KeyPressEvent) -> None:
    if event.current_buffer.text:
        event.current_buffer.reset()
    else:
        event.app.exit(exception=EOFError, style="class:aborting")
