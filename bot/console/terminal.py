"""The conversation in a terminal: asks, shows, and says goodbye however the user leaves.

The coach's mind is loaded while the user reads the greeting and types.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

from bot.console.keys import asking
from bot.console.screen import Screen
from bot.console.words import words
from coaching.messages import Text
from coaching.phrases import Phrasebook

if TYPE_CHECKING:
    from bot.console.session import Session

_LEAVING = frozenset({"quit", "exit", "bye", "goodbye", "q", ":q", "/quit", "/exit"})

Ask = Callable[[], str]
"""Returns what the user typed; raises EOFError or KeyboardInterrupt when they leave."""


def talk(
    book: Phrasebook,
    open_session: Callable[[], "Session"],
    screen: Screen | None = None,
    ask: Ask | None = None,
) -> None:
    """Greet, answer until the user leaves, and say goodbye."""
    screen = screen or Screen()
    screen.greet(*map(partial(words, book), ("welcome", "privacy", "example", "keys")))
    try:
        with ThreadPoolExecutor(1) as aside:
            _answer(aside.submit(open_session), screen, ask or asking())
    except (EOFError, KeyboardInterrupt):
        screen.gap()
    screen.show((Text(words(book, "goodbye")),))


def leaving(typed: str) -> bool:
    """Tell whether the user says that they want to leave."""
    return typed.strip().casefold() in _LEAVING


def _answer(opening: "Future[Session]", screen: Screen, ask: Ask) -> None:
    while not leaving(typed := ask()):
        if typed.strip():
            screen.show(opening.result().hear(typed))
