"""The conversation service: takes what a person says to the coach, and keeps what comes of it.

Where they stand is read, the coach thinks, what it wants remembered is kept, and only then is
anything said. Every platform serves its people through one `Conversation`.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from itertools import chain
from typing import TYPE_CHECKING
from uuid import UUID
from zoneinfo import ZoneInfo

from bot import faults, numbering
from bot.errors import InputError
from bot.taking_in import TakingIn
from coaching import picks, reminders
from coaching.conversation import needs, turn
from coaching.memory import Known, Needs, Pick, Put, Settings
from coaching.messages import Chose, File, Reply, Said, Text, Uploaded
from coaching.person import Person
from coaching.phrases import Phrasebook, say, seeded
from coaching.turn import Export, ForgetMe, Import, Moment, Request, Turn
from storage.errors import Conflict, StorageError

if TYPE_CHECKING:
    from storage.store import Identity, Memory, Stand, Store

_TRIES = 5
"""How often a turn is thought anew when something else was kept meanwhile."""

Think = Callable[[Person, Moment, Known], Turn | None]

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
        self._imports = TakingIn(book)

    async def hear(self, identity: "Identity", incoming: Said | Chose | Uploaded) -> Reply:
        """Answer what somebody said, chose or handed in.

        Never raises: what goes wrong is a plain sentence, and then nothing was kept.
        """
        try:
            return await self._hear(identity, incoming)
        except Conflict:
            return (self._text("busy"),)
        except (InputError, StorageError) as error:
            return (Text(str(error)),)
        except Exception as error:  # noqa: BLE001  # a plain sentence, and the talk goes on
            return (self._text("trouble", code=faults.code(error)),)

    async def stand(self, identity: "Identity") -> "Stand":
        """Return where somebody stands; at `rev` 0 nothing was ever kept of them."""
        return await self._store.memory(await self._store.person(identity)).stand()

    async def due(self, identity: "Identity", *, arriving: bool = False) -> Reply:
        """Return what has fallen due for somebody, kept as told; empty where nothing has.

        Whoever is just `arriving` is awake, whatever their quiet hours; and what they saw before
        has scrolled away, so that numbers begin anew.
        """
        memory = self._store.memory(await self._store.person(identity))
        reply: Reply = ()
        with suppress(Conflict):  # something was said just now: the next look will do
            reply += await self._come(memory, self._reminders(arriving), anew=arriving)
            reply += await self._come(memory, self._picks, anew=arriving and not reply)
        return reply

    async def _hear(self, identity: "Identity", incoming: Said | Chose | Uploaded) -> Reply:
        person = await self._store.person(identity)
        memory = self._store.memory(person)
        if isinstance(incoming, Uploaded):
            return await self._offer(memory, await self._read(person, memory, incoming))
        if key := self._imports.meant(person, incoming):
            stand = await memory.stand()
            if isinstance(incoming, Chose) or _asks_about_import(stand.person):
                moment = self._moment(stand.settings)
                reply = await self._imports.answered(person, memory, key, moment)
                return await self._offer(memory, reply)
        made = await self._turn(memory, incoming)
        if not made.requests:
            return made.outgoing
        brought = [await self._carry_out(person, memory, request) for request in made.requests]
        return await self._offer(memory, (*made.outgoing, *chain.from_iterable(brought)))

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

    async def _come(self, memory: "Memory", think: Think, *, anew: bool) -> Reply:
        """Keep what comes unasked, its choices beside those that numbers stand for already."""
        stand = await memory.stand()
        moment = self._moment(stand.settings)
        known = await memory.known(Needs(picks=True, reminders=True), moment.now)
        made = think(stand.person, moment, known)
        if made is None:
            return ()
        choices = numbering.choices(made.outgoing)
        offered = choices if anew and choices else (*stand.person.offered, *choices)
        await memory.commit(replace(made.person, offered=offered), stand.rev, made.changes)
        return made.outgoing

    def _reminders(self, arriving: bool) -> Think:
        return lambda person, moment, known: reminders.arrived(
            person, moment, self._book, known, present=arriving
        )

    def _picks(self, person: Person, moment: Moment, known: Known) -> Turn | None:
        """Think of this week's picks where it is their day; none where there is nobody to pick."""
        if person.careful or not picks.due(known.settings, known.picks, moment.now):
            return None
        made = turn(person, Said("/reconnect"), moment, self._book, known)
        chosen = (isinstance(one, Put) and isinstance(one.value, Pick) for one in made.changes)
        return made if any(chosen) else None

    async def _offer(self, memory: "Memory", reply: Reply) -> Reply:
        """Note the choices of a reply as the ones that numbers stand for, and return the reply."""
        offered = numbering.choices(reply)
        for _ in range(_TRIES):
            stand = await memory.stand()
            if stand.person.offered == offered:
                break
            with suppress(Conflict):
                await memory.commit(replace(stand.person, offered=offered), stand.rev)
        return reply

    async def _carry_out(self, person: UUID, memory: "Memory", request: Request) -> Reply:
        match request:
            case Export(form):
                return await self._export(memory, form)
            case Import(path) if self._open_file is not None and path:
                return await self._read(person, memory, self._open_file(path))
            case Import():
                return (self._text("no_files_here"),)
            case ForgetMe():
                await memory.forget()
                return ()

    async def _export(self, memory: "Memory", form: str) -> Reply:
        from storage.exporting import exported

        name, data = exported(await memory.everything(), form, self._clock().date())
        return (File(name, data),)

    async def _read(self, person: UUID, memory: "Memory", file: Uploaded) -> Reply:
        moment = self._moment((await memory.stand()).settings)
        return await self._imports.offered(person, memory, file, moment)

    def _moment(self, settings: Settings) -> Moment:
        now = self._clock()
        return Moment(
            now.astimezone(ZoneInfo(settings.zone)) if settings.zone else now, self._new_id
        )

    def _text(self, name: str, **slots: str) -> Text:
        return Text(say(self._book, f"service/{name}", slots, (), seeded(name)))


def _asks_about_import(person: Person) -> bool:
    """Tell whether the last thing asked was about an import, so that a bare "yes" answers it."""
    return any(choice.key.startswith("import:") for choice in person.offered)
