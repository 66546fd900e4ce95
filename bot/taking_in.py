"""Takes in a file of contacts that somebody hands to the coach: preview, word of go, doubts.

Nothing is kept of it before the user says so; until then the file itself waits in the store, so
that the word may come after a restart, or to another process. What is kept, is kept at once; doubts
are asked after. A choice names its file, and a doubt its row: whatever is pressed
twice or late does nothing twice.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot import importing
from bot.importing import GO, NO, SAME, TWO
from coaching.memory import Kept, Needs
from coaching.messages import Chose, Filled, Incoming, Reply, Text, Uploaded
from coaching.person import Person
from coaching.phrases import Phrasebook
from coaching.reconnect.answers import yes_or_no
from coaching.turn import Moment
from storage.delivery.values import Upload
from storage.importing import NotContacts, read_contacts
from storage.merging import Likeness, Plan, decided, plan, values

if TYPE_CHECKING:
    from storage.importing import Parsed
    from storage.store import Memory

_PREFIX = "import:"


@dataclass(frozen=True, slots=True)
class Taken:
    """What comes of a choice: what to say, and what is to be kept with it.

    `left` is the file as it waits on; None where it is done with.
    """

    reply: Reply
    values: Sequence[Kept] = ()
    left: Upload | None = None


class TakingIn:
    """Reads files, and takes the choices about them."""

    def __init__(self, book: Phrasebook) -> None:
        self._book = book

    def meant(self, person: Person, incoming: Incoming) -> str | None:
        """Return the choice of an import that something chosen or said takes; None for others.

        A bare "yes" or "no" takes one of those that were offered last.
        """
        if isinstance(incoming, Chose):
            return incoming.key if incoming.key.startswith(_PREFIX) else None
        if isinstance(incoming, Filled):
            return None
        word = yes_or_no(incoming.text)
        if word is None:
            return None
        wanted = (GO, SAME) if word else (NO, TWO)
        return next((one.key for one in person.offered if one.key.startswith(wanted)), None)

    async def offered(self, memory: "Memory", file: Uploaded, moment: Moment) -> Reply:
        """Read a file and say what it would add, or why it can't be read; let it wait."""
        try:
            parsed = await asyncio.to_thread(read_contacts, file.data, file.name)
        except NotContacts as error:
            return (Text(str(error)),)
        planned = await self._planned(parsed, memory, moment)
        upload = Upload(id=moment.new_id(), made_at=moment.now, name=file.name, data=file.data)
        replaced = None
        if not planned.is_empty:
            replaced = await self._waits(memory, file)
            await memory.keep_upload(upload)
        return importing.offer(parsed, planned, upload.id, self._book, replaced)

    async def answered(self, memory: "Memory", key: str, moment: Moment) -> Taken:
        """Take one of the choices of an import; let what is left of it wait with `settled`."""
        what, file, place = _parts(key)
        upload = await memory.upload()
        if upload is None:
            return Taken(importing.said("gone", self._book))
        if str(upload.id) != file:
            return Taken(importing.said("older", self._book), left=upload)
        if what == NO:
            return Taken(importing.said("left_out", self._book))
        parsed = await asyncio.to_thread(read_contacts, upload.data, upload.name)
        planned = await self._planned(parsed, memory, moment)  # anew: time has passed
        doubts = _in_order(planned.doubts)
        if what == GO:
            return self._kept(upload, planned, doubts)
        return await self._decided(memory, upload, doubts, what, place, moment)

    async def settled(self, memory: "Memory", taken: Taken) -> None:
        """Let what is left wait, or nothing; after what was taken is kept."""
        await memory.keep_upload(taken.left)

    def _kept(self, upload: Upload, planned: Plan, doubts: Sequence[tuple[int, Likeness]]) -> Taken:
        if upload.kept:  # pressed a second time
            return self._next(upload, doubts)
        asks = self._next(upload, doubts)
        said = asks.reply if asks.left else ()
        reply = (*importing.report(planned, self._book), *said)
        return replace(asks, reply=reply, values=tuple(values(planned)))

    async def _decided(
        self,
        memory: "Memory",
        upload: Upload,
        doubts: Sequence[tuple[int, Likeness]],
        what: str,
        place: int,
        moment: Moment,
    ) -> Taken:
        asked = next((one for at, one in doubts if at == place and place >= upload.done), None)
        kept = None
        if asked is not None and what in {SAME, TWO}:
            known = await memory.known(Needs(ids=(asked.contact.id,)), moment.now)
            found = known.histories.get(asked.contact.id)
            kept = decided(asked, found.contact if found else None, what == SAME)
        done = replace(upload, done=max(upload.done, place + 1))
        made = self._next(done, [(at, one) for at, one in doubts if at >= done.done])
        return replace(made, values=(kept,) if kept is not None else ())

    def _next(self, upload: Upload, doubts: Sequence[tuple[int, Likeness]]) -> Taken:
        """Ask the first of the doubts; where there is none the file is done with."""
        for place, likeness in doubts:
            if place >= upload.done:
                asks = importing.doubt(likeness, place, upload.id, self._book)
                return Taken(asks, left=replace(upload, kept=True))
        return Taken(importing.said("answered", self._book))

    async def _waits(self, memory: "Memory", file: Uploaded) -> str | None:
        """Return the name of another file that still waits for the user's word."""
        before = await memory.upload()
        waits = before is not None and not before.kept and before.data != file.data
        return before.name if before is not None and waits else None

    async def _planned(self, parsed: "Parsed", memory: "Memory", moment: Moment) -> Plan:
        known = await memory.everything()
        return await asyncio.to_thread(plan, parsed, known, moment)


def _parts(key: str) -> tuple[str, str, int]:
    """Return what a choice does, its file and its place in it: "import:same:<id>:3"."""
    _, what, file, place = (*key.split(":"), "", "")[:4]
    return f"{_PREFIX}{what}", file, int(place) if place.isdecimal() else 0


def _in_order(doubts: Sequence[Likeness]) -> list[tuple[int, Likeness]]:
    """Return the doubts as they stand in the file, each with its row."""
    return sorted(((one.entry.row, one) for one in doubts), key=lambda one: one[0])
