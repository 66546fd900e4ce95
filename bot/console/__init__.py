"""The coach in a terminal: a conversation with numbered choices, or a message a line when piped."""

import sys

from bot import clock

__all__ = ["chat"]


def chat() -> None:
    """Talk until the user leaves; without a terminal, until the input ends."""
    from bot.console.session import Session
    from prompts import Book

    session = Session(Book.open(), clock.today)
    if sys.stdin.isatty() and sys.stdout.isatty():
        from bot.console import terminal

        terminal.talk(session)
    else:
        from bot.console import piped

        piped.talk(session, sys.stdin.buffer, sys.stdout)
