"""Keeps and forgets values, each in its person's rows and nowhere else."""

import asyncio
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
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
_NAMES = "INSERT INTO contact_name (person_id, key, contact_id, rank) VALUES (?, ?, ?, ?)"
_FOREIGN = "This belongs to somebody else, so nothing was changed."


class Writer:
    """Writes one person's values on one connection; the transaction is the caller's."""

    def __init__(self, connection: AsyncConnection, seals: Seals) -> None:
        """Write for the owner of these seals."""
        self._connection = connection
        self._seals = seals
        self._owner = seals.owner
        self._on_sqlite = connection.dialect.name == "sqlite"
        self._moved: set[UUID] = set()  # contacts whose touches changed
        self._indexed: set[UUID] | None = None  # contacts that may have names in the index

    async def apply(self, changes: Iterable[Change]) -> None:
        """Make the changes in this order; Refused at the first that does not fit."""
        for change in changes:
            if isinstance(change, Put):
                await self._write(self._sealed([change.value]))
            else:
                await self._remove(change)
        await self._settle()

    async def add(self, values: Iterable[Kept], progress: Callable[[int], None]) -> None:
        """Put many values; `progress` is told after each chunk how many there are so far.

        While the database takes one chunk the next is sealed.
        """
        done, chunks = 0, _chunks(values)
        ready = await asyncio.to_thread(self._sealed_next, chunks)
        while ready is not None:
            _, following = await asyncio.gather(
                self._write(ready), asyncio.to_thread(self._sealed_next, chunks)
            )
            done += ready.count
            progress(done)
            ready = following
        await self._settle()

    def _sealed_next(self, chunks: Iterator[list[Kept]]) -> "_Sealed | None":
        chunk = next(chunks, None)
        return None if chunk is None else self._sealed(chunk)

    def _sealed(self, values: Sequence[Kept]) -> "_Sealed":
        """Make rows of values of one kind; of those with the same id the last counts."""
        latest = {getattr(one, "id", self._owner): one for one in values}
        rows = [row_of(one, self._seals) for one in latest.values()]
        contacts = [one for one in latest.values() if isinstance(one, Contact)]
        names = [(one.id, *pair) for one in contacts for pair in self._name_keys(one).items()]
        return _Sealed(TABLES[type(values[0])], latest, rows, names, len(values))

    async def _write(self, sealed: "_Sealed") -> None:
        if sealed.table is TOUCH:
            await self._note_moved(sealed.values)
            self._moved.update(row["contact_id"] for row in sealed.rows)
        upsert = self._upsert(sealed.table, sealed.rows[0])
        kept = await self._connection.execute(upsert, sealed.rows)
        if kept.rowcount != len(sealed.rows):
            raise Refused(_FOREIGN)
        if sealed.table is CONTACT:
            await self._index(set(sealed.values), sealed.names)

    def _upsert(self, table: Table, row: Values) -> Any:
        """Return an upsert that leaves a row of somebody else's as it is, uncounted."""
        insert = (sqlite.insert if self._on_sqlite else postgresql.insert)(table)
        key = table.primary_key.columns.values()
        fixed = _DERIVED | {"person_id", *(column.name for column in key)}
        changed: Values = {name: insert.excluded[name] for name in row if name not in fixed}
        if table is CONTACT:
            added = insert.excluded.added_at
            changed["quiet_since"] = func.coalesce(CONTACT.c.last_touch_at, added)
        return insert.on_conflict_do_update(
            index_elements=key,
            set_=changed,
            where=table.c.person_id == insert.excluded.person_id,
        ).execution_options(preserve_rowcount=True)

    async def _index(self, ids: set[UUID], names: Sequence[tuple[UUID, bytes, int]]) -> None:
        """Write the blind index of these contacts' names anew."""
        if before := ids if len(ids) == 1 else ids & await self._those_indexed():
            mine = NAME.c.person_id == self._owner
            await self._connection.execute(delete(NAME).where(mine, NAME.c.contact_id.in_(before)))
        if names and self._on_sqlite:  # three rows a contact: worth the short way to the driver
            owner = self._owner.bytes
            rows = [(owner, key, contact.bytes, rank) for contact, key, rank in names]
            await self._connection.exec_driver_sql(_NAMES, rows)
        elif names:
            await self._connection.execute(
                NAME.insert(),
                [
                    {"person_id": self._owner, "key": key, "contact_id": contact, "rank": rank}
                    for contact, key, rank in names
                ],
            )
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


@dataclass(frozen=True, slots=True)
class _Sealed:
    """Values of one kind, ready to be written."""

    table: Table
    values: dict[UUID, Kept]
    rows: list[Values]
    names: list[tuple[UUID, bytes, int]]  # of contacts: id, key in the index, rank
    count: int  # as many were given


def _chunks(values: Iterable[Kept]) -> Iterator[list[Kept]]:
    """Cut values into lists of one kind each, in their order."""
    for _, run in groupby(values, key=type):
        while chunk := list(islice(run, CHUNK)):
            yield chunk


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
