"""The conversation service: takes what a person says to the coach, and keeps what comes of it.

Where they stand is read, the coach thinks, what it wants remembered is kept, and only then is
anything said. Every platform serves its people through one `Conversation`.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID
from zoneinfo import ZoneInfo

from bot import faults, numbering
from coaching.conversation import needs, turn
from coaching.memory import Needs, Settings
from coaching.messages import Chose, File, Reply, Said, Text, Uploaded
from coaching.phrases import Phrasebook, say, seeded
from coaching.turn import Export, ForgetMe, Import, Moment, Request, Turn
from storage.errors import Conflict, StorageError

if TYPE_CHECKING:
    from storage.store import Identity, Memory, Stand, Store

_TRIES = 5
"""How often a turn is thought anew when something else was kept meanwhile."""

Open = Callable[[str], Uploaded]
"""Reads the file at a path of the user's own computer; raises `InputError` where it cannot."""


class Conversation:
    """Serves the people of a store, one turn at a time.

    `clock` returns an aware time, `open_file` is for the one platform that runs on the user's own
    computer: anywhere else a path in a message must open nothing.
    """

    def __init__(
        self,
        store: "Store",
        book: Phrasebook,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        open_file: Open | None = None,
    ) -> None:
        self._store = store
        self._book = book
        self._clock = clock
        self._new_id = new_id
        self._open_file = open_file

    async def hear(self, identity: "Identity", incoming: Said | Chose | Uploaded) -> Reply:
        """Answer what somebody said, chose or handed in.

        Never raises: what goes wrong is a plain sentence, and then nothing was kept.
        """
        try:
            return await self._hear(identity, incoming)
        except Conflict:
            return (self._text("busy"),)
        except StorageError as error:
            return (Text(str(error)),)
        except Exception as error:  # noqa: BLE001  # a plain sentence, and the talk goes on
            return (self._text("trouble", code=faults.code(error)),)

    async def _hear(self, identity: "Identity", incoming: Said | Chose | Uploaded) -> Reply:
        memory = self._store.memory(await self._store.person(identity))
        if isinstance(incoming, Uploaded):
            return await self._take_in(memory, incoming)
        made = await self._turn(memory, incoming)
        brought = [part for one in made.requests for part in await self._carry_out(memory, one)]
        reply = (*made.outgoing, *brought)
        if numbering.choices(reply) != numbering.choices(made.outgoing):
            await self._offer(memory, reply)
        return reply

    async def due(self, identity: "Identity") -> Reply:
        """Return what has fallen due for somebody, kept as told; empty where nothing has."""
        memory = self._store.memory(await self._store.person(identity))
        with suppress(Conflict):  # something was said just now: the next look will do
            return await self._due(memory)
        return ()

    async def stand(self, identity: "Identity") -> "Stand":
        """Return where somebody stands; at `rev` 0 nothing was ever kept of them."""
        return await self._store.memory(await self._store.person(identity)).stand()

    async def _turn(self, memory: "Memory", incoming: Said | Chose) -> Turn:
        """Think, and keep what comes of it; think anew where something else was kept meanwhile."""
        for _ in range(_TRIES):
            stand = await memory.stand()
            moment = self._moment(stand.settings)
            known = await memory.known(needs(stand.person, incoming, moment.today), moment.now)
            made = turn(stand.person, incoming, moment, self._book, known)
            person = replace(made.person, offered=numbering.choices(made.outgoing))
            with suppress(Conflict):
                await memory.commit(person, stand.rev, made.changes)
                return made
        raise Conflict

    async def _due(self, memory: "Memory") -> Reply:
        stand = await memory.stand()
        moment = self._moment(stand.settings)
        if stand.person.careful is not None:
            return ()
        await memory.known(Needs(picks=True, reminders=True), moment.now)
        return ()

    async def _offer(self, memory: "Memory", reply: Reply) -> None:
        """Note the choices of a reply as the ones that numbers stand for."""
        stand = await memory.stand()
        person = replace(stand.person, offered=numbering.choices(reply))
        await memory.commit(person, stand.rev, ())

    async def _carry_out(self, memory: "Memory", request: Request) -> Reply:
        match request:
            case Export(form):
                return await self._export(memory, form)
            case Import(path) if self._open_file is not None and path:
                return await self._take_in(memory, self._open_file(path))
            case Import():
                return (self._text("no_files_here"),)
            case ForgetMe():
                await memory.forget()
                return ()

    async def _export(self, memory: "Memory", form: str) -> Reply:
        from storage.exporting import exported

        name, data = exported(await memory.everything(), form)
        return (File(name, data),)

    async def _take_in(self, memory: "Memory", file: Uploaded) -> Reply:
        raise NotImplementedError

    def _moment(self, settings: Settings) -> Moment:
        now = self._clock()
        return Moment(
            now.astimezone(ZoneInfo(settings.zone)) if settings.zone else now, self._new_id
        )

    def _text(self, name: str, **slots: str) -> Text:
        return Text(say(self._book, f"service/{name}", slots, (), seeded(name)))
