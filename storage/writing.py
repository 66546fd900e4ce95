"""Keeps and forgets values, each in its person's rows and nowhere else."""

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby, islice
from typing import Any
from uuid import UUID

from sqlalchemy import Table, delete, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from coaching.memory import Contact, Kept, Put, Remove, Settings, Touch
from coaching.memory.changes import Change
from storage.errors import Refused
from storage.rows import CONTACT, NAME, SETTINGS, TABLES, TOUCH, Seals, Values, name_keys, row_of

CHUNK = 1000
"""Rows written at once."""

_DERIVED = frozenset({"last_touch_at", "touches", "quiet_since"})  # they follow the touches
_FOREIGN = "This belongs to somebody else, so nothing was changed."


class Writer:
    """Writes one person's values on one connection; the transaction is the caller's."""

    def __init__(self, connection: AsyncConnection, seals: Seals) -> None:
        """Write for the owner of these seals."""
        self._connection = connection
        self._seals = seals
        self._owner = seals.owner
        self._moved: set[UUID] = set()  # contacts whose touches changed
        self._indexed: set[UUID] | None = None  # contacts that may have names in the index

    async def apply(self, changes: Iterable[Change]) -> None:
        """Make the changes in this order; Refused at the first that does not fit."""
        for change in changes:
            if isinstance(change, Put):
                await self._put([change.value])
            else:
                await self._remove(change)
        await self._settle()

    async def add(self, values: Iterable[Kept], progress: Callable[[int], None]) -> None:
        """Put many values; `progress` is told after each chunk how many there are so far."""
        done = 0
        for _, run in groupby(values, key=type):
            while chunk := list(islice(run, CHUNK)):
                await self._put(chunk)
                done += len(chunk)
                progress(done)
        await self._settle()

    async def _put(self, values: Sequence[Kept]) -> None:
        """Put values of one kind."""
        table = TABLES[type(values[0])]
        latest = {getattr(one, "id", self._owner): one for one in values}
        rows = [row_of(one, self._seals) for one in latest.values()]
        if isinstance(values[0], Touch):
            await self._note_moved(latest)
        kept = await self._connection.execute(self._upsert(table, rows[0]), rows)
        if kept.rowcount != len(rows):
            raise Refused(_FOREIGN)
        for one in latest.values():
            if isinstance(one, Touch):
                self._moved.add(one.contact_id)
        if isinstance(values[0], Contact):
            await self._index([one for one in latest.values() if isinstance(one, Contact)])

    def _upsert(self, table: Table, row: Values) -> Any:
        """Return an upsert that leaves a row of somebody else's as it is, uncounted."""
        on_sqlite = self._connection.dialect.name == "sqlite"
        insert = (sqlite.insert if on_sqlite else postgresql.insert)(table)
        key = table.primary_key.columns.values()
        fixed = _DERIVED | {"person_id", *(column.name for column in key)}
        return insert.on_conflict_do_update(
            index_elements=key,
            set_={name: insert.excluded[name] for name in row if name not in fixed},
            where=table.c.person_id == insert.excluded.person_id,
        ).execution_options(preserve_rowcount=True)

    async def _index(self, contacts: Sequence[Contact]) -> None:
        """Write the blind index of these contacts' names anew."""
        ids = {one.id for one in contacts}
        if before := ids if len(ids) == 1 else ids & await self._those_indexed():
            mine = NAME.c.person_id == self._owner
            await self._connection.execute(delete(NAME).where(mine, NAME.c.contact_id.in_(before)))
        rows = [
            {"person_id": self._owner, "key": key, "contact_id": one.id, "rank": rank}
            for one in contacts
            for key, rank in self._name_keys(one).items()
        ]
        if rows:
            await self._connection.execute(NAME.insert(), rows)
        if self._indexed is not None:
            self._indexed |= ids

    async def _those_indexed(self) -> set[UUID]:
        """Return whoever has names in the index; asked once, since most of many are new."""
        if self._indexed is None:
            theirs = select(NAME.c.contact_id).where(NAME.c.person_id == self._owner).distinct()
            self._indexed = set((await self._connection.execute(theirs)).scalars())
        return self._indexed

    def _name_keys(self, contact: Contact) -> dict[bytes, int]:
        return name_keys(self._seals.keyring, self._owner, (contact.name, *contact.aliases))

    async def _note_moved(self, ids: Iterable[UUID]) -> None:
        """Note whose clock a touch that is replaced or removed was part of."""
        mine = TOUCH.c.person_id == self._owner
        before = select(TOUCH.c.contact_id).where(mine, TOUCH.c.id.in_(list(ids)))
        self._moved.update((await self._connection.execute(before)).scalars())

    async def _remove(self, change: Remove) -> None:
        value, table = change.value, TABLES[type(change.value)]
        if isinstance(value, Settings):
            await self._connection.execute(delete(SETTINGS).where(_mine(SETTINGS, self._owner)))
            return
        if isinstance(value, Touch):
            await self._note_moved([value.id])
        await self._connection.execute(
            delete(table).where(_mine(table, self._owner), table.c.id == value.id)
        )

    async def _settle(self) -> None:
        """Set the clocks of the contacts whose touches changed by their last touch."""
        moved = sorted(self._moved)
        for start in range(0, len(moved), CHUNK):
            some = moved[start : start + CHUNK]
            await self._connection.execute(_clocks(self._owner, some))
        self._moved.clear()


def _mine(table: Table, owner: UUID) -> Any:
    return table.c.person_id == owner


def _clocks(owner: UUID, contacts: Sequence[UUID]) -> Any:
    theirs = (TOUCH.c.person_id == owner) & (TOUCH.c.contact_id == CONTACT.c.id)
    last = select(func.max(TOUCH.c.at)).where(theirs).scalar_subquery()
    count = select(func.count()).select_from(TOUCH).where(theirs).scalar_subquery()
    return (
        update(CONTACT)
        .where(_mine(CONTACT, owner), CONTACT.c.id.in_(contacts))
        .values(
            last_touch_at=last, touches=count, quiet_since=func.coalesce(last, CONTACT.c.added_at)
        )
    )
