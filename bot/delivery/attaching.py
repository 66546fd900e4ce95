"""Answers a file that is still with its platform: fetched, and then heard as what it holds."""

import asyncio
import re
from uuid import UUID

from bot.delivery.answering import heard
from bot.delivery.calling import in_time
from bot.delivery.errors import DeliveryError, NotSent, Refused, Unclear, Wait
from bot.delivery.kinds import FileKind, is_text, kind_of
from bot.delivery.merging import Batch
from bot.delivery.serving import Serving, answer, closed
from coaching.messages import Attached, Reply, Said, Text, Uploaded
from coaching.phrases import say, seeded
from storage.delivery.values import Place, Settlement

LARGEST = 10_000_000
"""Bytes of a file fetched from a platform: an address book of 60,000 people."""

FETCH_DEADLINE = 20.0
"""Seconds a file may take."""

_WORDS = 40_000
"""Bytes of a text file that is read as something said: ten times the longest message."""

_WAITS = (2, 10)  # seconds before a file is fetched once more
_LONGEST_PAUSE = 60.0
_NAME = 60

_REFUSED = {
    "too_large": "too_large",
    "gone": "gone",
    "moved": "gone",
    "elsewhere": "elsewhere",
}
"""What is said to these codes of platforms; to any other that we were not let in."""

_HTML = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body)\b", re.I)


async def attached(serving: Serving, person: UUID, batch: Batch) -> tuple[Place, ...]:
    """Fetch a file and answer it; say in plain words what to do where that can't be.

    What passes is tried again, the event waiting meanwhile.
    """
    file = batch.head.event
    assert isinstance(file, Attached), "by its type"  # noqa: S101  # for the types
    if (kind := kind_of(file)) is not FileKind.READABLE:
        return await _told(serving, person, batch, kind.value)
    if file.size > LARGEST:
        return await _told(serving, person, batch, "too_large")
    try:
        async with serving.files:
            data = await _fetched(serving, batch.head.place, file)
            return await _heard(serving, person, batch, file, data)
    except (Wait, NotSent, Unclear) as error:
        return await _again(serving, person, batch, error)
    except DeliveryError as error:
        return await _told(serving, person, batch, _REFUSED.get(error.code, "closed"))


async def _fetched(serving: Serving, place: Place, file: Attached) -> bytes:
    chat = serving.chats.get(place.platform)
    if chat is None:  # somebody else is connected to it, and may be the next to try
        raise NotSent("not_here")
    data = await in_time(chat.fetch(place, file.ref, LARGEST), FETCH_DEADLINE)
    if len(data) > LARGEST:
        raise Refused("too_large")
    if _HTML.match(data[:500]):  # a sign-in page: nobody names a list of people so
        raise Refused("html")
    return data


async def _heard(
    serving: Serving, person: UUID, batch: Batch, file: Attached, data: bytes
) -> tuple[Place, ...]:
    """Answer what a file holds: people, or else the words of a text."""
    words = await asyncio.to_thread(_words, file, data)
    incoming = Uploaded(file.name, data) if words is None else Said(words)
    return await heard(serving, person, batch, incoming)


def _words(file: Attached, data: bytes) -> str | None:
    """Return what is said in a text file: where a long message was made one, or a chat saved."""
    from storage.importing import NotContacts, read_contacts

    if not is_text(file) or len(data) > _WORDS:
        return None
    try:
        read_contacts(data, file.name)
    except NotContacts:
        text = data.decode("utf-8-sig", "replace")
        return text if text.strip() and "\0" not in text else None
    return None


async def _again(
    serving: Serving, person: UUID, batch: Batch, error: DeliveryError
) -> tuple[Place, ...]:
    """Let the event wait, unless this was the last try."""
    tries = batch.tries + 1
    if tries >= serving.timing.tries:
        return await _told(serving, person, batch, "not_now")
    pause = float(_WAITS[min(tries, len(_WAITS)) - 1])
    if isinstance(error, Wait):
        pause = min(max(pause, error.seconds), _LONGEST_PAUSE)
    await serving.put_off(person, batch, pause, error.code)
    return ()


async def _told(serving: Serving, person: UUID, batch: Batch, what: str) -> tuple[Place, ...]:
    """Say what to do about files that cannot be read: once for all of a message."""
    head = batch.head
    sources = tuple(dict.fromkeys(one.message for one in batch.events))
    outgoing = answer(serving.new_id(), head.place, _line(serving, batch, what), sources)
    last = await serving.memory(person).last()
    kept = Settlement(
        done=batch.seqs, outgoing=(outgoing,) if outgoing else (), last=last and closed(last)
    )
    await serving.memory(person).settle(kept)
    return (head.place,)


def _line(serving: Serving, batch: Batch, what: str) -> Reply:
    head = batch.head
    assert isinstance(head.event, Attached), "by its type"  # noqa: S101  # for the types
    slots = {"name": _named(head.event.name), "most": str(LARGEST // 1_000_000)}
    chance = seeded(head.message or head.event.ref)
    return (Text(say(serving.book, f"files/{what}", slots, {head.place.platform}, chance)),)


def _named(name: str) -> str:
    name = " ".join(name.split()) or "that file"
    return name if len(name) <= _NAME else f"{name[: _NAME - 1]}…"
