"""What is remembered of one person: every call here is about them alone."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, select, update

from coaching.memory import Change, Contact, Everything, Kept, Known, Needs, Put, Settings
from coaching.person import Person
from storage import uploading
from storage.calling import Names
from storage.codec import person_packed, person_unpacked
from storage.columns import Key
from storage.delivery.handing import Hands
from storage.delivery.keys import channel_key
from storage.delivery.packing import last_unpacked, place_unpacked
from storage.delivery.settling import MayClaim
from storage.delivery.values import NOTHING, Claimed, LastTurn, Outgoing, Place, Settlement, Upload
from storage.engine import Engine
from storage.errors import Conflict
from storage.forgetting import forget
from storage.knowing import Reader
from storage.rows import PERSON, SETTINGS, Seals, value_of
from storage.statements import Statement
from storage.writing import Adding, Writer, prepared

Settle = Callable[[Connection, Settlement, Seals, MayClaim], list[Claimed]]
"""Applies a settlement as part of a transaction; returns the messages it claimed."""

MOVED_ON = "Something else was just said or done. Try again."


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a person stands. `rev` counts every change of theirs."""

    person: Person
    rev: int
    settings: Settings


class Memory:
    """The memory of one person. Nothing of anybody else's can be seen or changed through it."""

    def __init__(
        self,
        engine: Engine,
        seals: Seals,
        settle: Settle,
        names: Names | None = None,
        hands: Hands | None = None,
    ) -> None:
        """Remember for the owner of these seals; `names` are those a store has opened before."""
        self._engine = engine
        self._settle = settle
        self._seals = seals
        self._owner = seals.owner
        self._names = Names() if names is None else names
        self._hands = Hands() if hands is None else hands
        self._last: Stand | None = None  # as last read or kept here

    @property
    def owner(self) -> UUID:
        """Whose memory it is."""
        return self._owner

    async def stand(self) -> Stand:
        """Return where the person stands: read this before `known`, and commit with its rev.

        Somebody unknown or forgotten stands at the beginning, at rev 0.
        """
        self._last = await self._engine.ask(self._stand)
        return self._last

    async def last_stand(self) -> Stand:
        """Return where the person stood when this process last kept that; as `stand` else.

        For whoever commits with its rev, and so is told where that is long over. Whatever fails
        from here on, the next one reads: only a commit puts it into the hands again.
        """
        if (stand := self._hands.stands.take(self._owner)) is None:
            return await self.stand()
        self._last = stand
        return stand

    async def known(self, needs: Needs, now: datetime) -> Known:
        """Return what is known of what is needed, as `coaching.memory.Known` says; one state."""
        return await self._engine.read(
            lambda connection: self._reader(connection).known(needs, now)
        )

    async def mentioned(self, text: str) -> tuple[Contact, ...]:
        """Return the contacts whose names a text may hold, whatever the coach makes of it."""
        return await self._engine.read(lambda connection: self._reader(connection).mentioned(text))

    async def own_words(self, most: int) -> tuple[str, ...]:
        """Return what the person last wrote to somebody, `most` messages, newest first."""
        return await self._engine.read(lambda connection: self._reader(connection).own_words(most))

    async def last(self) -> LastTurn | None:
        """Return the last message that was answered, None before the first."""
        row = await self._row(_LAST)
        if row is None or row.last is None:
            return None
        return last_unpacked(self._seals.opened(row.last, PERSON, "last", self._owner))

    async def home(self) -> Place | None:
        """Return where what comes unasked reaches the person; None where nothing does."""
        row = await self._row(_HOME)
        if row is None or row.home is None or row.place is None:
            return None
        return place_unpacked(self._seals.opened(row.place, PERSON, "place", self._owner))

    async def upload(self) -> Upload | None:
        """Return the file of contacts that waits for the person's word."""
        return await self._engine.ask(lambda connection: uploading.found(connection, self._seals))

    async def keep_upload(self, upload: Upload | None) -> None:
        """Keep a file in place of the one before; None keeps none. Refused for who is forgotten."""
        if upload is None:
            return await self._engine.write(
                lambda connection: uploading.drop(connection, self._seals)
            )
        row = uploading.sealed_upload(upload, self._seals)
        return await self._engine.write(lambda connection: uploading.keep(connection, row))

    async def commit(
        self,
        person: Person,
        rev: int,
        changes: Iterable[Change] = (),
        settlement: Settlement = NOTHING,
    ) -> int:
        """Keep where the person stands now, the changes in order and what is settled.

        All or nothing. Returns the new rev. Raises Conflict when `rev` is not the newest, or an
        event to be settled no longer waits (think again with what is there now), and Refused when
        a change is about somebody else's contact or value, or about a contact that is gone.
        """
        changes = tuple(changes)
        ready = prepared(changes, self._seals)
        to = self._standing(person, rev)

        def keep(connection: Connection) -> list[Claimed]:
            self._advance(connection, _TURN, **to)
            Writer(connection, self._seals).apply(ready)
            return self._settle(connection, settlement, self._seals, self._hands.takes)

        before, self._last = self._last, None
        self._hands.stands.take(self._owner)
        for claimed in await self._engine.write(keep):
            self._hands.messages.put(
                channel_key(self._seals.keyring, claimed.outgoing.place), claimed
            )
        if before is not None and before.rev == rev:
            self._hands.stood(self._owner, Stand(person, rev + 1, _set(changes, before.settings)))
        return rev + 1

    async def settle(self, settlement: Settlement) -> None:
        """Settle events and messages without a turn: the person stays as they stand.

        Raises Conflict when an event to be settled no longer waits.
        """
        await self._engine.write(lambda connection: self._settled(connection, settlement))

    async def everything(self) -> Everything:
        """Return all that is remembered, each kind oldest first."""
        return await self._engine.read(lambda connection: self._reader(connection).everything())

    async def add(
        self,
        values: Iterable[Kept],
        progress: Callable[[int], None] | None = None,
        settlement: Settlement = NOTHING,
        stands: tuple[Person, int] | None = None,
    ) -> None:
        """Put many values and settle, all or nothing, as an import or a restore does.

        Counts `rev` up. Where the person comes to stand by it is kept where given, with the rev
        at which that was thought, as `commit` does.

        A contact comes before what is about it. `progress` is told how many are put so far.
        Raises Conflict and Refused as `commit` does.
        """
        self._hands.stands.take(self._owner)
        move, to = (_ADDED, {}) if stands is None else (_TURN, self._standing(*stands))
        async with self._engine.steps() as step:
            await step(lambda connection: self._advance(connection, move, **to))
            await Adding(self._seals, step).add(values, progress or _nobody)
            await step(lambda connection: self._settled(connection, settlement))

    async def forget(self, settlement: Settlement = NOTHING) -> None:
        """Delete the person and everything of theirs, in the files of SQLite as well.

        What waits in the inbox and the outbox is wiped, but for the messages that are settled
        here: they still go out. The copy that an upgrade left beside the file goes too. Whoever
        writes next from the same identity is a new person. Raises Conflict as `settle` does.
        """
        going = [one.id for one in settlement.outgoing]

        def gone(connection: Connection) -> None:
            self._settled(connection, settlement)
            forget(connection, self._owner, going)

        await self._engine.write(gone)
        await self._let_go()

    async def forget_if(self, still: Callable[[Connection], bool]) -> bool:
        """Do as `forget` does where that `still` is right, as part of the same transaction."""

        def gone(connection: Connection) -> bool:
            if is_so := still(connection):
                forget(connection, self._owner)
            return is_so

        if forgotten := await self._engine.write(gone):
            await self._let_go()
        return forgotten

    async def _let_go(self) -> None:
        """Hold nothing of who was just forgotten, here or in files."""
        self._names.drop(self._owner)
        self._hands.forget(self._owner)
        await self._engine.settle()
        await self._engine.drop_copies()

    def _stand(self, connection: Connection) -> Stand:
        row = _STAND.first(connection, person=self._owner)
        if row is None:
            return Stand(Person(), 0, Settings())
        settings = Settings() if row.person_id is None else value_of(Settings, row, self._seals)
        return Stand(self._person(row.state), row.rev, settings)

    def _settled(self, connection: Connection, settlement: Settlement) -> None:
        """Settle what nobody is handed."""
        self._settle(connection, settlement, self._seals, _none)

    async def _row(self, query: Statement) -> Any:
        return await self._engine.ask(
            lambda connection: query.first(connection, person=self._owner)
        )

    def _reader(self, connection: Connection) -> Reader:
        return Reader(connection, self._seals, self._names)

    def _standing(self, person: Person, rev: int) -> dict[str, Any]:
        """Return what `_TURN` keeps of where a person stands."""
        sealed = self._seals.shut(person_packed(person), PERSON, "state", self._owner)
        return {"said": sealed, "careful": person.careful is not None, "at": rev}

    def _advance(self, connection: Connection, step: Statement, **to: Any) -> None:
        """Count `rev` up as this step says; it holds the person until the end."""
        if step.count(connection, person=self._owner, **to) != 1:
            raise Conflict(MOVED_ON)

    def _person(self, sealed: bytes | None) -> Person:
        if sealed is None:
            return Person()
        return person_unpacked(self._seals.opened(sealed, PERSON, "state", self._owner))


def _nobody(_: int) -> None:
    """Tell nobody."""


def _none(_: Outgoing) -> bool:
    """Let no message be claimed."""
    return False


def _set(changes: Iterable[Change], before: Settings) -> Settings:
    """Return the settings after these changes."""
    for change in changes:
        if isinstance(change.value, Settings):
            before = change.value if isinstance(change, Put) else Settings()
    return before


_ME = PERSON.c.id == bindparam("person", type_=Key())
_STAND = Statement(
    select(PERSON.c.rev, PERSON.c.state, SETTINGS)
    .outerjoin(SETTINGS, SETTINGS.c.person_id == PERSON.c.id)
    .where(_ME)
)
_LAST = Statement(select(PERSON.c.last).where(_ME))
_HOME = Statement(select(PERSON.c.home, PERSON.c.place).where(_ME))
_NEXT = {PERSON.c.rev: PERSON.c.rev + 1}
_ADDED = Statement(update(PERSON).where(_ME).values(_NEXT))
_TURN = Statement(
    update(PERSON)
    .where(_ME, PERSON.c.rev == bindparam("at"))
    .values({**_NEXT, PERSON.c.state: bindparam("said"), PERSON.c.paused: bindparam("careful")})
)
