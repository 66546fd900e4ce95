"""Lists contacts and reminders: a line each for people, a record each for programs."""

import json
import sys
from collections.abc import AsyncIterator, Iterable
from typing import TYPE_CHECKING, Any

from bot import app, clock
from bot.batch import as_json as line_of
from bot.console.piped import written
from bot.data.opening import with_memory, with_store
from bot.inputs import usable
from coaching.memory import Contact, Known, Needs, Reminder, Standing, State
from coaching.memory.known import PAGE
from coaching.messages import Said

if TYPE_CHECKING:
    from storage.store import Memory, Store

_NOBODY = "Nobody is remembered yet. Tell the coach about somebody, or use import."
_NONE_LIKE_THAT = "Nobody is called like that."
_NO_REMINDERS = "No reminders are planned."


def contacts(search: str, *, as_json: bool) -> None:
    """Print who is remembered: all by name, or whom was searched for, the best match first."""

    async def run(memory: "Memory") -> list[Standing]:
        return [one async for one in _pages(memory, search)]

    found = with_memory(run)
    if not search:
        found.sort(key=lambda one: one.contact.name.casefold())
    if as_json:
        _print(line_of(_contact_record(one)) for one in found)
    else:
        _print(map(_contact_line, found))
        if not found:
            sys.stderr.write(f"{_NONE_LIKE_THAT if search else _NOBODY}\n")


def remind(text: str | None, *, as_json: bool) -> None:
    """Plan a reminder as if it had been said to the coach, or print those that are planned."""
    if text is not None:
        answer = with_store(lambda store: _planned(store, text))
        if not as_json:
            _print([answer])
            return
    known = with_memory(_reminders)
    if as_json:
        _print(line_of(_reminder_record(one, known)) for one in known.reminders)
    else:
        _print(_reminder_line(one, known) for one in known.reminders)
        if not known.reminders:
            sys.stderr.write(f"{_NO_REMINDERS}\n")


async def _planned(store: "Store", text: str) -> str:
    from prompts import Book

    conversation = await app.local_conversation(store, Book.open())
    said = Said(f"/reconnect remind {usable(text, 'TEXT')}")
    return written(await conversation.hear(await store.person(app.local_identity()), said))


async def _reminders(memory: "Memory") -> Known:
    return await memory.known(Needs(reminders=True), clock.now())


async def _pages(memory: "Memory", search: str) -> AsyncIterator[Standing]:
    now, seen = clock.now(), 0
    while True:
        page = (await memory.known(Needs(search=search, offset=seen), now)).listed
        for one in page:
            yield one
        seen += len(page)
        if len(page) < PAGE:
            return


def _contact_line(one: Standing) -> str:
    contact = one.contact
    place = ", ".join(filter(None, [contact.position, contact.company]))
    last = f"last touch {one.last_touch:%Y-%m-%d}" if one.last_touch else ""
    state = "" if contact.state is State.ACTIVE else contact.state.replace("_", " ")
    tie = contact.tie.replace("_", " ") if contact.tie else ""
    return " · ".join(filter(None, (contact.name, tie, place, state, last)))


def _reminder_line(one: Reminder, known: Known) -> str:
    about = one.reason or one.purpose.replace("_", " ")
    return " · ".join(filter(None, (f"{one.due_at:%Y-%m-%d %H:%M}", _whom(one, known), about)))


def _contact_record(one: Standing) -> dict[str, Any]:
    last = one.last_touch and one.last_touch.isoformat()
    return {**_record(one.contact), "last_touch": last, "touches": one.touches}


def _reminder_record(one: Reminder, known: Known) -> dict[str, Any]:
    return {**_record(one), "contact": _whom(one, known)}


def _whom(one: Reminder, known: Known) -> str | None:
    contact = known.contacts.get(one.contact_id) if one.contact_id else None
    return contact.name if contact else None


def _record(value: Contact | Reminder) -> dict[str, Any]:
    from storage.codec import packed

    return dict(json.loads(packed(value)))


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
