"""What somebody writes to the coach, writes anew, deletes or hands in as a file.

https://docs.discord.com/developers/resources/message
"""

from collections.abc import Iterator

from bot.discord.arriving.origin import Origin, author, is_direct, key
from bot.discord.cards import plain_of
from bot.payload import Payload, number, part, parts, word
from bot.quoting import handed_on, quoted
from coaching.messages import Attached, Deleted, Edited, Event, Said
from storage.delivery.values import Arrival

_WRITTEN, _REPLY = 0, 19
"""The types of messages that people write; all others tell that something happened."""


def said(message: Payload) -> tuple[Arrival, ...]:
    """Return what a new message is; nothing for one that is not for the coach."""
    who = _writer(message)
    return () if who is None else tuple(_said(who, message))


def changed(message: Payload) -> tuple[Arrival, ...]:
    """Return an edit; what Discord adds to a message by itself, as the look of a link, is none.

    It names when it was last edited, so that what comes twice has the same name.
    """
    who, when = _writer(message), word(message, "edited_timestamp")
    if who is None or not when:
        return ()
    text = text_of(message)
    return (_arrival(who, message, Edited(text) if text else Deleted(), "edit", when),)


def deleted(told: Payload) -> str:
    """Return the channel in which a message was deleted; "" where that is none of ours.

    Discord does not tell whose message it was. In direct messages nobody can delete another's.
    """
    return word(told, "channel_id") if is_direct(told) and word(told, "id") else ""


def gone(told: Payload, who: Origin) -> tuple[Arrival, ...]:
    """Return that somebody's message was deleted."""
    return (_arrival(who, told, Deleted(), "delete"),)


def text_of(message: Payload) -> str:
    """Return what a message says, and what was passed on with it, as a quote."""
    asked = word(message, "poll", "question", "text").strip()
    return "\n".join(filter(None, (_plain(message), asked, *map(quoted, _passed_on(message)))))


def _passed_on(message: Payload) -> Iterator[str]:
    """Yield the words of what was passed on. Discord does not tell whose they are."""
    return (_plain(part(one, "message")) for one in parts(message, "message_snapshots"))


def attached(file: Payload) -> Attached:
    """Return a file as Discord tells of it; its address is good for a day."""
    return Attached(
        word(file, "filename"), word(file, "url"), word(file, "content_type"), number(file, "size")
    )


def _said(who: Origin, message: Payload) -> Iterator[Arrival]:
    handed = "" if _plain(message) else handed_on(_passed_on(message))
    if text := handed or text_of(message):
        yield _arrival(who, message, Said(text))
    for count, file in enumerate(_files(message), 1):
        yield _arrival(who, message, file, f"file{count}")


def _files(message: Payload) -> Iterator[Attached]:
    """Yield what came along: a sticker is a picture without words."""
    passed_on = (part(one, "message") for one in parts(message, "message_snapshots"))
    for one in (message, *passed_on):
        yield from map(attached, parts(one, "attachments"))
        for sticker in parts(one, "sticker_items"):
            yield Attached(word(sticker, "name"), "", "image/png")


def _plain(message: Payload) -> str:
    return plain_of(word(message, "content"), parts(message, "mentions")).strip()


def _writer(message: Payload) -> Origin | None:
    """Return who wrote to the coach; None for anything else."""
    written = message.get("type", _WRITTEN) in (_WRITTEN, _REPLY)
    named = word(message, "id") and word(message, "channel_id")
    return author(message) if written and named and is_direct(message) else None


def _arrival(who: Origin, message: Payload, what: Event, *more: str) -> Arrival:
    there = word(message, "id")
    return Arrival(
        key=key(there, *more),
        identity=who.identity,
        place=who.direct(word(message, "channel_id")),
        event=what,
        message=there,
    )
