"""Forgets somebody, or everything, once the user has confirmed it."""

import sys
from typing import TYPE_CHECKING

import typer

from bot import app, numbering
from bot.console.piped import written
from bot.data.opening import with_memory, with_store
from bot.errors import InputError
from coaching.messages import Choices, Chose, Said

if TYPE_CHECKING:
    from storage.store import Memory, Store

_KEPT = "Nothing was deleted.\n"
_TYPE = "forget me for good"
_HERE = "Console"


def run(name: str | None, *, yes: bool) -> None:
    """Forget whom is named, or everything about the user where nobody is.

    Raises:
        InputError: if nobody, or more than one, is called that.
    """
    if name is None:
        _everything(yes=yes)
    else:
        with_store(lambda store: _somebody(store, name, yes=yes))


async def _somebody(store: "Store", name: str, *, yes: bool) -> None:
    """Ask the coach, as the user would in the chat."""
    from prompts import Book

    conversation = await app.local_conversation(store, Book.open())
    me = await store.person(app.local_identity())
    asked = await conversation.hear(me, Said(f"/reconnect forget {name}"))
    keys = [choice.key for choice in numbering.choices(asked)]
    sure = [key for key in keys if key.startswith("forget:yes:")]
    words = written(tuple(part for part in asked if not isinstance(part, Choices)))
    if len(sure) != 1:
        raise InputError(words)
    if yes or _agrees(words):
        sys.stdout.write(f"{written(await conversation.hear(me, Chose(sure[0])))}\n")
    else:
        await conversation.hear(me, Chose("forget:no"))
        sys.stdout.write(_KEPT)


def _agrees(words: str) -> bool:
    sys.stdout.write(f"{words}\n")
    return typer.confirm("Forget them?")


def _everything(*, yes: bool) -> None:
    if not yes:
        sys.stdout.write(
            "This deletes everything the coach knows: your people, what happened with them, your "
            f"reminders and settings.\n{with_store(_elsewhere)}Copies that were made of the database are yours to delete. "
            "To take it along first: second-thought export\n"
        )
        if not typer.confirm("Go on?") or typer.prompt(f"Type “{_TYPE}” to be sure") != _TYPE:
            sys.stdout.write(_KEPT)
            return
    with_memory(_forgotten)
    sys.stdout.write("Everything is deleted.\n")


async def _elsewhere(store: "Store") -> str:
    """Return the line that says where else it goes; nothing where this terminal is alone."""
    linked = await store.linking.accounts(await store.person(app.local_identity()))
    names = sorted({one.platform.capitalize() for one in linked} - {_HERE})
    return f"It is shared, so it goes there too: {', '.join(names)}.\n" if names else ""


async def _forgotten(memory: "Memory") -> None:
    await memory.forget()
