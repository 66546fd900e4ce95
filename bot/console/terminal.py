"""The conversation in a terminal: asks, shows, and says goodbye however the user leaves."""

from collections.abc import Callable

from bot.console.keys import asking
from bot.console.screen import Screen
from bot.console.session import Session, leaving
from coaching.messages import Text

Ask = Callable[[], str]
"""Returns what the user typed; raises EOFError or KeyboardInterrupt when they leave."""


def talk(session: Session, screen: Screen | None = None, ask: Ask | None = None) -> None:
    """Greet, answer until the user leaves, and say goodbye."""
    screen = screen or Screen()
    screen.greet(*map(session.words, ("welcome", "privacy", "example", "keys")))
    try:
        _answer(session, screen, ask or asking())
    except (EOFError, KeyboardInterrupt):
        screen.gap()
    screen.show((Text(session.words("goodbye")),))


def _answer(session: Session, screen: Screen, ask: Ask) -> None:
    while not leaving(typed := ask()):
        if typed.strip():
            screen.show(session.hear(typed))
