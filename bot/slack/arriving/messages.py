"""What somebody writes to the coach, writes anew, deletes or hands in as a file.

An answer goes into the thread of what it answers; a message on its own begins one.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.quoting import handed_on, quoted
from bot.slack.arriving.origin import Origin, event, of_event
from bot.slack.arriving.payload import Payload, number, part, parts, says_yes, word
from bot.slack.cards import plain_of
from coaching.messages import Attached, Deleted, Edited, Event, Said
from storage.delivery.values import Arrival, Place

_SAYS = ("", "file_share", "thread_broadcast", "me_message")
_FORWARDED, _LINKED = "is_share", "is_msg_unfurl"
"""A message of another's: passed on by hand, or shown by Slack where somebody put a link to it."""

_GONE = "tombstone"
"""What is left of a message that was deleted and has answers."""


def messages(body: Payload) -> tuple[Arrival, ...]:
    """Return what a message, or a change of one, is; nothing where it is not for the coach."""
    told, subtype = event(body), word(event(body), "subtype")
    if not is_direct(told):
        return ()
    if subtype in _SAYS:
        return tuple(_said(body, told))
    if subtype == "message_deleted":
        return _deleted(body, part(told, "previous_message"))
    if subtype == "message_changed":
        return _changed(body, part(told, "message"), part(told, "previous_message"))
    return ()


def is_a_bots(body: Payload) -> bool:
    """Whether it is a bot's message: Slack tells us of each of our own, and nothing is done with it."""
    told = event(body)
    return word(told, "type") == "message" and bool(word(told, "bot_id"))


def is_direct(told: Payload) -> bool:
    """Whether an event happened in direct messages with the coach."""
    kind = word(told, "channel_type")
    return kind in {"im", "app_home"} or (not kind and word(told, "channel").startswith("D"))


def text_of(message: Payload, *passed_on: str) -> str:
    """Return what a message says, and what was passed on with it: one of these, by its mark."""
    marks = passed_on or (_FORWARDED, _LINKED)
    found = (one for one in parts(message, "attachments") if any(says_yes(one, m) for m in marks))
    texts = (plain_of(word(one, "text")) for one in found)
    return "\n".join(filter(None, (plain_of(word(message, "text")).strip(), *map(quoted, texts))))


def _handed_on(message: Payload) -> str:
    """Return what another wrote and somebody forwards without a word; else ""."""
    if word(message, "text").strip():
        return ""
    shared = (one for one in parts(message, "attachments") if says_yes(one, _FORWARDED))
    others = (one for one in shared if word(one, "author_id") != word(message, "user"))
    return handed_on(plain_of(word(one, "text")) for one in others)


@dataclass(frozen=True, slots=True)
class _Written:
    """A message of somebody's, in their direct messages with the coach."""

    who: Origin
    place: Place
    key: str
    ts: str

    def arrival(self, what: Event, part_of: str = "") -> Arrival:
        key = f"{self.key}:{part_of}" if part_of else self.key
        return Arrival(
            key=key, identity=self.who.identity, place=self.place, event=what, message=self.ts
        )


def _written(body: Payload, message: Payload) -> _Written | None:
    """Return whose message it is and where; None for one that no person wrote."""
    who, ts = of_event(body, word(message, "user")), word(message, "ts")
    channel, event_id = word(event(body), "channel"), word(body, "event_id")
    if who is None or word(message, "bot_id") or not (ts and channel and event_id):
        return None
    place = who.direct(channel, word(message, "thread_ts") or ts)
    return _Written(who, place, who.key(event_id), ts)


def _said(body: Payload, message: Payload) -> Iterator[Arrival]:
    written, text = _written(body, message), _handed_on(message) or text_of(message)
    if written is None or says_yes(message, "hidden"):
        return
    if text:
        yield written.arrival(Said(text))
    for count, file in enumerate(parts(message, "files"), 1):
        yield written.arrival(attached(file), f"file{count}")


def attached(file: Payload) -> Attached:
    """Return a file as Slack tells of it."""
    ref = word(file, "url_private_download") or word(file, "url_private")
    name = word(file, "name") or word(file, "title")
    return Attached(name, ref, word(file, "mimetype"), number(file, "size"))


def _changed(body: Payload, message: Payload, before: Payload) -> tuple[Arrival, ...]:
    """Return an edit; what Slack adds to a message by itself, as the look of a link, is none."""
    if word(message, "subtype") == _GONE:
        return _deleted(body, before)
    written, text = _written(body, message), text_of(message)
    if written is None or text_of(message, _FORWARDED) == text_of(before, _FORWARDED):
        return ()
    return (written.arrival(Edited(text) if text else Deleted()),)


def _deleted(body: Payload, before: Payload) -> tuple[Arrival, ...]:
    written = _written(body, before)
    return () if written is None else (written.arrival(Deleted()),)
