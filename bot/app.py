"""Puts the parts together: settings, keys, memory, conversation, delivery. Nothing else does.

What is heavy is loaded beside the event loop, so that a user can type meanwhile.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from bot import clock
from bot.watching.watcher import Watcher, unwatched

if TYPE_CHECKING:
    from bot.conversation import Conversation
    from bot.delivery.chat import Chat
    from bot.delivery.pacing import Pacing
    from bot.delivery.running import Runner
    from bot.delivery.scanning import Trouble
    from bot.delivery.sending import Sending
    from bot.delivery.timing import Timing
    from bot.delivery.turns import Turning
    from bot.settings import Settings
    from bot.voice import Voice
    from coaching.phrases import Phrasebook
    from storage.delivery.signal import Signal
    from storage.sealing import Keyring
    from storage.store import Identity, Store

Clock = Callable[[], datetime]
NewId = Callable[[], UUID]

_OVER = 2.0
"""Seconds for which a model is waited for beyond its own deadline: it should never come to that."""


@asynccontextmanager
async def memory(
    settings: "Settings", now: Clock = clock.now, *, announcing: bool = False
) -> AsyncIterator["Store"]:
    """Open what is remembered, made or upgraded where that is needed, and close it in the end.

    `announcing`: what is to be done becomes jobs for the workers of a PostgreSQL database.

    Raises:
        StorageError: if it cannot be opened; the message says what to do.
    """
    store_type = await asyncio.to_thread(_store_type)
    signal = await asyncio.to_thread(_signal, settings, now, announcing=announcing)
    store = await store_type.open(settings.database, _keyring(settings), signal, now)
    try:
        yield store
    finally:
        await store.close()


@asynccontextmanager
async def voice(
    settings: "Settings",
    store: "Store",
    now: Clock = clock.now,
    *,
    soon: bool = True,
    watcher: Watcher = unwatched,
) -> "AsyncIterator[Voice | None]":
    """Give the language model that is set, for all of a process, and close it in the end.

    None where none is; then nothing of it is loaded. What speaks to it is loaded meanwhile; unless
    `soon`, when somebody who agreed to it is first answered. `watcher` is told of what is asked.
    """
    if not settings.has_model:
        yield None
        return
    from bot.llm.opening import opened

    model, line = await asyncio.to_thread(opened, settings, store.uses, now, watcher)
    if soon:
        line.begin()
    try:
        yield model
    finally:
        await model.close()


async def local_conversation(store: "Store", book: "Phrasebook") -> "Conversation":
    """Return the conversation of whoever uses this computer: it may open their files."""
    from bot.files import uploaded

    served = await asyncio.to_thread(_conversation_type)
    return served(store, book, clock.now, uuid4, uploaded)


def delivery(
    settings: "Settings",
    store: "Store",
    chats: Mapping[str, "Chat"],
    book: "Phrasebook",
    *,
    now: Clock = clock.now,
    timing: "Timing | None" = None,
    trouble: "Trouble | None" = None,
    local: bool = False,
    at_once: int | None = None,
    new_id: NewId = uuid4,
    voice: "Voice | None" = None,
    watcher: Watcher = unwatched,
) -> "Runner":
    """Return what runs turns and sends over these chats, not yet started.

    On SQLite in this process alone: whoever starts it holds `storage.locking.exclusive`. On
    PostgreSQL as one worker of many; the store must have been opened `announcing`. `local` is for
    a chat in the terminal: this process serves its people, whatever the database, and may open
    their files. `new_id` names what turns make to be remembered. `voice` is a model that may help.
    `watcher` is told of all that is done.
    """
    from dataclasses import replace

    from bot.delivery.scanning import untold

    timing = replace(timing or _timing(settings, local=local), keeps=settings.keeps)
    timing = timing if at_once is None else replace(timing, at_once=at_once)
    alone = settings.is_sqlite
    works = _anything if alone else _local if local else _not_local
    answering = conversation(settings, store, book, now, new_id, voice, local=local)
    turning = _turning(store, answering, chats, book, now, timing, works, watcher)
    sending = _sending(store, turning, chats, book, now, timing, watcher, alone=alone)
    given = (turning, sending, now, timing, tuple(chats), trouble or untold)
    if alone or local:
        from bot.delivery.embedded import Embedded

        return Embedded(store, *given, alone=alone, watcher=watcher)
    from bot.delivery.queued import Queued

    return Queued(settings.database, store, *given, watcher)


def conversation(
    settings: "Settings",
    store: "Store",
    book: "Phrasebook",
    now: Clock = clock.now,
    new_id: NewId = uuid4,
    voice: "Voice | None" = None,
    *,
    local: bool = False,
) -> "Conversation":
    """Return what answers people; `local`: whoever uses this computer, and may open its files."""
    from bot.conversation import Conversation
    from bot.files import uploaded

    return Conversation(
        store,
        book,
        now,
        new_id,
        uploaded if local else None,
        voice=voice,
        patience=settings.llm_deadline + _OVER,
        keeps=settings.keeps,
    )


def local_identity() -> "Identity":
    """Return who uses this computer: there is one person in a home folder."""
    from storage.store import Identity

    return Identity("console", "", "you")


def _keyring(settings: "Settings") -> "Keyring":
    from storage import folder
    from storage.sealing import Keyring

    folder.made(settings.home)
    if settings.encryption_key is not None:
        return Keyring.of(settings.encryption_key.get_secret_value())
    return Keyring.open(settings.home)


def _store_type() -> type["Store"]:
    from storage.store import Store

    return Store


def _conversation_type() -> type["Conversation"]:
    from bot.conversation import Conversation

    return Conversation


def _timing(settings: "Settings", *, local: bool) -> "Timing":
    from bot.delivery.timing import Timing

    return Timing(merge=0.0 if local else settings.reply_wait)


def _turning(
    store: "Store",
    answering: "Conversation",
    chats: Mapping[str, "Chat"],
    book: "Phrasebook",
    now: Clock,
    timing: "Timing",
    works: Callable[[str], bool],
    watcher: Watcher,
) -> "Turning":
    from bot.delivery.turns import Turning

    return Turning(store, answering, now, uuid4, timing, book, chats, works, watcher)


def _anything(platform: str) -> bool:
    return True


def _local(platform: str) -> bool:
    """Whether the process of a terminal works what came by a platform: only who sits there.

    Somebody may write in a terminal and elsewhere; what they say there may open no file here.
    """
    return platform == local_identity().platform


def _not_local(platform: str) -> bool:
    """Whether a worker does: a terminal works its own."""
    return not _local(platform)


def _sending(
    store: "Store",
    turning: "Turning",
    chats: Mapping[str, "Chat"],
    book: "Phrasebook",
    now: Clock,
    timing: "Timing",
    watcher: Watcher,
    *,
    alone: bool,
) -> "Sending":
    from bot.delivery.noting import Noting
    from bot.delivery.pacing import OwnPacing, SharedPacing
    from bot.delivery.sending import Sending
    from coaching.reminders import reactions

    pacing: Pacing = OwnPacing() if alone else SharedPacing(store.pace, now)
    return Sending(
        store.outbox,
        chats,
        pacing,
        now,
        timing,
        turning.take_back,
        uuid4,
        asyncio.sleep,
        note=Noting(store, book),
        alone=alone,
        signs=tuple(sign.emoji for sign in reactions.signs()),
        watcher=watcher,
    )


def _signal(settings: "Settings", now: Clock, *, announcing: bool) -> "Signal":
    from storage.delivery.signal import SILENT

    if settings.is_sqlite or not announcing:
        return SILENT
    from bot.delivery.queued import Announcing

    return Announcing(now)
