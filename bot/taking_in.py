"""Takes in a file of contacts that somebody hands to the coach: preview, word of go, doubts.

Nothing is kept before the user says so. What is kept, is kept at once; doubts are asked after.
"""

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from bot import importing
from bot.importing import GO, NO, SAME, SKIP, TWO, Imports
from coaching.memory import Kept, Needs
from coaching.messages import Chose, Reply, Said, Text, Uploaded
from coaching.phrases import Phrasebook
from coaching.reconnect.answers import yes_or_no
from coaching.turn import Moment
from storage.importing import NotContacts, read_contacts
from storage.merging import Likeness, Plan, decided, plan, values

if TYPE_CHECKING:
    from storage.importing import Parsed
    from storage.store import Memory


class Taken(NamedTuple):
    """What comes of a choice: what to say, and what is to be kept with it."""

    reply: Reply
    values: Sequence[Kept] = ()


class TakingIn:
    """The imports of everybody a conversation serves."""

    def __init__(self, book: Phrasebook) -> None:
        self._book = book
        self._under_way = Imports()

    def meant(self, person: UUID, incoming: Said | Chose) -> str | None:
        """Return the choice of an import that something chosen or said takes; None for others."""
        if isinstance(incoming, Chose):
            return incoming.key if incoming.key.startswith("import:") else None
        pending, word = self._under_way.get(person), yes_or_no(incoming.text)
        if pending is None or word is None:
            return None
        return (GO if word else NO) if pending.asked is None else (SAME if word else TWO)

    async def offered(
        self, person: UUID, memory: "Memory", file: Uploaded, moment: Moment
    ) -> Reply:
        """Read a file and say what it would add, or why it can't be read."""
        try:
            parsed = await asyncio.to_thread(read_contacts, file.data, file.name)
        except NotContacts as error:
            return (Text(str(error)),)
        planned = await self._planned(parsed, memory, moment)
        if not planned.is_empty:
            self._under_way.offered(person, parsed)
        return importing.offer(parsed, planned, self._book)

    async def answered(self, person: UUID, memory: "Memory", key: str, moment: Moment) -> Taken:
        """Take one of the choices of an import."""
        pending = self._under_way.get(person)
        if pending is None:
            return Taken(importing.said("gone", self._book))
        if key == GO and pending.asked is None:
            return await self._kept(person, memory, pending.parsed, moment)
        if key in {SAME, TWO, SKIP} and pending.asked is not None:
            return await self._decided(person, memory, pending.asked, key, moment)
        self._under_way.dropped(person)
        return Taken(importing.said("left_out", self._book))

    async def _kept(
        self, person: UUID, memory: "Memory", parsed: "Parsed", moment: Moment
    ) -> Taken:
        planned = await self._planned(parsed, memory, moment)  # anew: time has passed
        reply = (
            *importing.report(planned, self._book),
            *self._next(self._under_way.kept(person, planned)),
        )
        return Taken(reply, tuple(values(planned)))

    async def _decided(
        self, person: UUID, memory: "Memory", asked: Likeness, key: str, moment: Moment
    ) -> Taken:
        kept = None
        if key != SKIP:
            known = await memory.known(Needs(ids=(asked.contact.id,)), moment.now)
            found = known.histories.get(asked.contact.id)
            kept = decided(asked, found.contact if found else None, key == SAME)
        left = self._under_way.answered(person)
        reply = self._next(left) or importing.said("answered", self._book)
        return Taken(reply, (kept,) if kept is not None else ())

    def _next(self, left: Likeness | None) -> Reply:
        return importing.doubt(left, self._book) if left is not None else ()

    async def _planned(self, parsed: "Parsed", memory: "Memory", moment: Moment) -> Plan:
        known = await memory.everything()
        return await asyncio.to_thread(plan, parsed, known, moment)
