"""The coach in a terminal: a conversation with numbered choices, or a message a line when piped."""

import sys
from functools import partial
from typing import TYPE_CHECKING

from bot import clock
from prompts import Book

if TYPE_CHECKING:
    from bot.console.session import Session

__all__ = ["chat"]


def chat() -> None:
    """Talk until the user leaves; without a terminal, until the input ends."""
    book = Book.open()
    if sys.stdin.isatty() and sys.stdout.isatty():
        from bot.console import terminal

        terminal.talk(book, partial(_open, book))
    else:
        from bot.console import piped

        piped.talk(_open(book), sys.stdin.buffer, sys.stdout)


def _open(book: Book) -> "Session":
    from bot.console.session import Session

    return Session(book, clock.today)
