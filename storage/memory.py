"""What is remembered of one person: every call here is about them alone."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from coaching.memory import Change, Everything, Kept, Known, Needs, Settings
from coaching.person import Person
from storage.codec import person_packed, person_unpacked
from storage.engine import Engine
from storage.errors import Conflict
from storage.knowing import Reader
from storage.rows import PERSON, SETTINGS, Seals, value_of
from storage.writing import Writer

MOVED_ON = "Something else was just said or done. Try again."


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a person stands. `rev` counts every change of theirs."""

    person: Person
    rev: int
    settings: Settings


class Memory:
    """The memory of one person. Nothing of anybody else's can be seen or changed through it."""

    def __init__(self, engine: Engine, seals: Seals) -> None:
        """Remember for the owner of these seals."""
        self._engine = engine
        self._seals = seals
        self._owner = seals.owner

    async def stand(self) -> Stand:
        """Return where the person stands: read this before `known`, and commit with its rev.

        Somebody unknown or forgotten stands at the beginning, at rev 0.
        """
        query = (
            select(PERSON.c.rev, PERSON.c.state, SETTINGS)
            .outerjoin(SETTINGS, SETTINGS.c.person_id == PERSON.c.id)
            .where(PERSON.c.id == self._owner)
        )
        async with self._engine.reading() as connection:
            row = (await connection.execute(query)).one_or_none()
        if row is None:
            return Stand(Person(), 0, Settings())
        settings = Settings() if row.person_id is None else value_of(Settings, row, self._seals)
        return Stand(self._person(row.state), row.rev, settings)

    async def known(self, needs: Needs, now: datetime) -> Known:
        """Return what is known of what is needed, as `coaching.memory.Known` says; one state."""
        async with self._engine.reading() as connection:
            return await Reader(connection, self._seals).known(needs, now)

    async def commit(self, person: Person, rev: int, changes: Iterable[Change] = ()) -> int:
        """Keep where the person stands now and the changes, in order, all or nothing.

        Returns the new rev. Raises Conflict when `rev` is not the newest (think again with what
        is there now), and Refused when a change is about somebody else's contact or value, or
        about a contact that is gone.
        """
        async with self._engine.writing() as connection:
            state = self._seals.shut(person_packed(person), PERSON, "state", self._owner)
            paused = person.careful is not None
            await self._advance(connection, rev, state=state, paused=paused)
            await Writer(connection, self._seals).apply(changes)
        return rev + 1

    async def everything(self) -> Everything:
        """Return all that is remembered, each kind oldest first."""
        async with self._engine.reading() as connection:
            return await Reader(connection, self._seals).everything()

    async def add(
        self, values: Iterable[Kept], progress: Callable[[int], None] | None = None
    ) -> None:
        """Put many values, all or none, as an import or a restore does; counts `rev` up.

        A contact comes before what is about it. `progress` is told how many are put so far.
        Raises Refused as `commit` does.
        """
        async with self._engine.writing() as connection:
            await self._advance(connection, None)
            await Writer(connection, self._seals).add(values, progress or _nobody)

    async def forget(self) -> None:
        """Delete the person and everything of theirs, in the files of SQLite as well.

        The copy that an upgrade left beside them goes too. Whoever writes next from the same
        identity is a new person.
        """
        async with self._engine.writing() as connection:
            await connection.execute(delete(PERSON).where(PERSON.c.id == self._owner))
        await self._engine.settle()
        await self._engine.drop_copies()

    async def _advance(self, connection: AsyncConnection, rev: int | None, **to: Any) -> None:
        """Count `rev` up, from the value given if one is; holds the person until the end."""
        guard = () if rev is None else (PERSON.c.rev == rev,)
        step = (
            update(PERSON)
            .where(PERSON.c.id == self._owner, *guard)
            .values(rev=PERSON.c.rev + 1, **to)
        )
        if (await connection.execute(step)).rowcount != 1:
            raise Conflict(MOVED_ON)

    def _person(self, sealed: bytes | None) -> Person:
        if sealed is None:
            return Person()
        return person_unpacked(self._seals.opened(sealed, PERSON, "state", self._owner))


def _nobody(_: int) -> None:
    """Tell nobody."""
