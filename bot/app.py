"""Puts the parts together: settings, keys, memory, conversation. Nothing else does.

What is heavy is loaded beside the event loop, so that a user can type meanwhile.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from bot import clock

if TYPE_CHECKING:
    from bot.conversation import Conversation
    from bot.settings import Settings
    from coaching.phrases import Phrasebook
    from storage.sealing import Keyring
    from storage.store import Identity, Store


@asynccontextmanager
async def memory(settings: "Settings") -> AsyncIterator["Store"]:
    """Open what is remembered, made or upgraded where that is needed, and close it in the end.

    Raises:
        StorageError: if it cannot be opened; the message says what to do.
    """
    store_type = await asyncio.to_thread(_store_type)
    store = await store_type.open(settings.database, _keyring(settings))
    try:
        yield store
    finally:
        await store.close()


async def local_conversation(store: "Store", book: "Phrasebook") -> "Conversation":
    """Return the conversation of whoever uses this computer: it may open their files."""
    from uuid import uuid4

    from bot.files import uploaded

    served = await asyncio.to_thread(_conversation_type)
    return served(store, book, clock.now, uuid4, uploaded)


def local_identity() -> "Identity":
    """Return who uses this computer: there is one person in a home folder."""
    from storage.store import Identity

    return Identity("console", "", "you")


def _keyring(settings: "Settings") -> "Keyring":
    from storage.sealing import Keyring

    settings.home.mkdir(mode=0o700, parents=True, exist_ok=True)
    if settings.encryption_key is not None:
        return Keyring.of(settings.encryption_key.get_secret_value())
    return Keyring.open(settings.home)


def _store_type() -> type["Store"]:
    from storage.store import Store

    return Store


def _conversation_type() -> type["Conversation"]:
    from bot.conversation import Conversation

    return Conversation
