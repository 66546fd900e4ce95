"""The platforms there are: which of them are set up, and what is missing for the others.

Nothing of their packages is loaded by it.
"""

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Protocol

from bot.discord import needing as discord
from bot.errors import InputError
from bot.slack import needing as slack

if TYPE_CHECKING:
    from bot.app import Clock
    from bot.delivery.chat import Chat
    from bot.settings import Settings
    from coaching.phrases import Phrasebook
    from storage.store import Store

TITLES = {"slack": "Slack", "discord": "Discord"}
NONE = "No platform is set up. Set up one of them, or both:"
WITHOUT = "{title} is not served, for it is not set up: docs/{name}.md."

_NEEDING = {"slack": slack, "discord": discord}


class Connected(Protocol):
    """A platform that is connected with."""

    @property
    def chat(self) -> "Chat":
        """Speaks there."""


def connected(
    settings: "Settings", name: str, store: "Store", book: "Phrasebook", now: "Clock"
) -> AbstractAsyncContextManager[Connected]:
    """Connect with a platform until left, to speak there; others listen. Raises InputError."""
    if name == "slack":
        from bot.slack import connecting

        return connecting.connected(settings, store, book, now)
    from bot.discord import connecting as to_discord

    return to_discord.connected(settings, store, book)


def set_up(settings: "Settings") -> tuple[str, ...]:
    """Return those that are set up, though something may still be missing."""
    return tuple(name for name, needing in _NEEDING.items() if needing.is_set(settings))


def served(settings: "Settings") -> tuple[str, ...]:
    """Return those that are set up, and see that nothing is missing for them.

    Raises:
        InputError: where something is, or none is set up: what, and what to do.
    """
    names = set_up(settings)
    if not names:
        raise InputError("\n\n".join([NONE, *(_missing(settings, name) for name in TITLES)]))
    for name in names:
        check(settings, name)
    return names


def others(names: Sequence[str]) -> tuple[str, ...]:
    """Return a line for each platform that is not among these."""
    return tuple(
        WITHOUT.format(title=title, name=name)
        for name, title in TITLES.items()
        if name not in names
    )


def check(settings: "Settings", name: str) -> None:
    """See that nothing is missing for one of them; raises InputError, with a line for each."""
    _NEEDING[name].check(settings)


def _missing(settings: "Settings", name: str) -> str:
    try:
        check(settings, name)
    except InputError as error:
        return str(error)
    return ""
