"""What the bots that are compared have in common: ours is as the command serves it."""

import argparse
import asyncio
from collections.abc import Callable, Coroutine, Mapping
from functools import partial
from typing import Any, Protocol

from bot import loading, settings

Bot = Callable[[], Coroutine[Any, Any, None]]


class Ours(Protocol):
    """Our bot, with either turn."""

    def __call__(self, *, fixed: bool) -> Coroutine[Any, Any, None]: ...


def run(about: str | None, bare: Mapping[str, Bot], ours: Ours) -> None:
    """Be the bot that the command line names: a bare one, or ours with either turn."""
    kinds: dict[str, Bot] = {**bare}
    kinds |= {"fixed": partial(ours, fixed=True), "coach": partial(ours, fixed=False)}
    asked = argparse.ArgumentParser(description=about)
    asked.add_argument("kind", choices=kinds)
    asyncio.run(kinds[asked.parse_args().kind]())


async def served(name: str, *, fixed: bool, change: Callable[[], None] | None = None) -> None:
    """Serve a platform as the command does; `fixed`: every turn costs the same, and says the same.

    What is not to be as in the command is changed before the rest is loaded.
    """
    with loading.undisturbed():  # as the command does
        if change is not None:
            change()
        if fixed:
            _fix()
        from bot.serving import serve

    await serve(settings.read(), (name,))


def _fix() -> None:
    """Fix the turn: whatever is loaded from here on takes this one, all else is the command's."""
    import bot.conversation
    from benchmarks.turns import Fixed

    bot.conversation.Conversation = Fixed  # type: ignore[misc]
