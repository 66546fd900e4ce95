"""Keeps and forgets values, each in its person's rows and nowhere else."""

from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby, islice
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Connection,
    Dialect,
    Table,
    bindparam,
    delete,
    func,
    select,
    update,
)

from coaching.memory import Contact, Kept, Put, Remove, Settings, Touch
from coaching.memory.changes import Change
from storage.columns import Key
from storage.errors import Refused
from storage.inserting import insert
from storage.rows import CONTACT, NAME, SETTINGS, TABLES, TOUCH, Seals, Values, name_keys, row_of
from storage.statements import by_place, preparing

CHUNK = 1000
"""Rows written at once."""

Step = Callable[[Callable[[Connection], None]], Awaitable[None]]
"""Does some work as part of a transaction, in a thread."""

_DERIVED = frozenset({"last_touch_at", "touches", "quiet_since"})  # they follow the touches
_FOREIGN = "This belongs to somebody else, so nothing was changed."


@dataclass(frozen=True, slots=True)
class Sealed:
    """Values of one kind, ready to be written."""

    table: Table
    rows: dict[UUID, Values]  # by id; of those with the same id the last
    names: list[tuple[UUID, bytes, int]]  # of contacts: id, key in the index, rank
    count: int  # as many were given


def sealed(values: Sequence[Kept], seals: Seals) -> Sealed:
    """Make rows of values of one kind; of those with the same id the last counts."""
    latest = {getattr(one, "id", seals.owner): one for one in values}
    names = [
        (one.id, key, rank)
        for one in latest.values()
        if isinstance(one, Contact)
        for key, rank in name_keys(seals.keyring, seals.owner, (one.name, *one.aliases)).items()
    ]
    rows = {key: row_of(one, seals) for key, one in latest.items()}
    return Sealed(TABLES[type(values[0])], rows, names, len(values))


def prepared(changes: Iterable[Change], seals: Seals) -> list[Sealed | Remove]:
    """Seal what is to be put, so that no transaction waits for it."""
    return [
        sealed([change.value], seals) if isinstance(change, Put) else change for change in changes
    ]


class Adding:
    """Puts many values, in as many steps of one transaction as it takes."""

    def __init__(self, seals: Seals, step: Step) -> None:
        """Add for the owner of these seals."""
        self._seals = seals
        self._step = step

    async def add(self, values: Iterable[Kept], progress: Callable[[int], None]) -> None:
        """Put the values; `progress` is told after each chunk how many there are so far."""
        done, moved, there = 0, set[UUID](), set[UUID]()

        def look(connection: Connection) -> None:
            there.update(connection.execute(_THERE, {"person": self._seals.owner}).scalars())

        def keep(connection: Connection) -> None:
            Writer(connection, self._seals, moved, there).put(sealed(chunk, self._seals))

        await self._step(look)
        for chunk in _chunks(values):
            await self._step(keep)
            done += len(chunk)
            progress(done)
        await self._step(lambda connection: Writer(connection, self._seals, moved).settle())


class Writer:
    """Writes one person's values on one connection; the transaction is the caller's."""

    def __init__(
        self,
        connection: Connection,
        seals: Seals,
        moved: set[UUID] | None = None,
        there: set[UUID] | None = None,
    ) -> None:
        """Write for the owner of these seals.

        `moved` are contacts whose touches changed before, `there` all that are kept already,
        where that is known.
        """
        self._connection = connection
        self._owner = seals.owner
        self._moved = set[UUID]() if moved is None else moved
        self._there = there

    def apply(self, changes: Iterable[Sealed | Remove]) -> None:
        """Make the changes in this order; Refused at the first that does not fit."""
        for change in changes:
            if isinstance(change, Sealed):
                self.put(change)
            else:
                self._remove(change)
        self.settle()

    def put(self, sealed: Sealed) -> None:
        """Keep values of one kind, in place of those with the same ids."""
        if sealed.table is TOUCH:
            self._note_moved(sealed.rows)
            self._moved.update(row["contact_id"] for row in sealed.rows.values())
        before = self._known(sealed) if sealed.table is CONTACT else set()
        if self._kept(sealed.table, sealed.rows.values()) != len(sealed.rows):
            raise Refused(_FOREIGN)
        if sealed.table is CONTACT:
            self._index(before, sealed.names)

    def settle(self) -> None:
        """Set the clocks of the contacts whose touches changed by their last touch."""
        moved = sorted(self._moved)
        for start in range(0, len(moved), CHUNK):
            some = {"person": self._owner, "ids": moved[start : start + CHUNK]}
            self._connection.execute(_CLOCKS, some)
        self._moved.clear()

    def _kept(self, table: Table, rows: Iterable[Values]) -> int:
        """Write rows straight through the driver, and return how many it took."""
        way = _way(table, self._connection.dialect)
        return self._connection.exec_driver_sql(way.statement, way.tuples(rows)).rowcount

    def _known(self, sealed: Sealed) -> set[UUID]:
        """Return those of the contacts that were kept before."""
        if self._there is not None:
            before = self._there.intersection(sealed.rows)
            self._there.update(sealed.rows)
            return before
        asked = {"person": self._owner, "ids": list(sealed.rows)}
        return set(self._connection.execute(_KEPT, asked).scalars())

    def _index(self, before: set[UUID], names: Sequence[tuple[UUID, bytes, int]]) -> None:
        """Write the blind index of contacts' names; anew for those that were kept before."""
        if before:
            asked = {"person": self._owner, "ids": list(before)}
            self._connection.execute(_UNNAMED, asked)
        self._kept(
            NAME,
            (
                {"person_id": self._owner, "key": key, "contact_id": contact, "rank": rank}
                for contact, key, rank in names
            ),
        )

    def _note_moved(self, ids: Iterable[UUID]) -> None:
        """Note whose clock a touch that is replaced or removed was part of."""
        asked = {"person": self._owner, "ids": list(ids)}
        self._moved.update(self._connection.execute(_TOUCHED, asked).scalars())

    def _remove(self, change: Remove) -> None:
        value, kind = change.value, type(change.value)
        if isinstance(value, Settings):
            self._connection.execute(_UNSET, {"person": self._owner})
            return
        if isinstance(value, Touch):
            self._note_moved([value.id])
        self._connection.execute(_REMOVED[kind], {"person": self._owner, "row": value.id})


@dataclass(frozen=True, slots=True)
class _Way:
    """How rows of a table get to a driver: the statement, and for each value what prepares it."""

    statement: str
    columns: tuple[tuple[str, Callable[[Any], Any] | None], ...]

    def tuples(self, rows: Iterable[Values]) -> list[tuple[Any, ...]]:
        """Return rows as the driver takes them."""
        columns = self.columns
        return [
            tuple([row[name] if ready is None else ready(row[name]) for name, ready in columns])
            for row in rows
        ]


@cache
def _way(table: Table, dialect: Dialect) -> _Way:
    compiled = _upsert(table, dialect.name).compile(dialect=by_place(dialect))
    order = compiled.positiontup or ()
    prepare = {one.name: preparing(one.type, dialect) for one in table.c}
    return _Way(str(compiled), tuple((name, prepare[name]) for name in order))


def _upsert(table: Table, dialect: str) -> Any:
    """Return an upsert that leaves a row of somebody else's as it is, uncounted."""
    new = insert(table, dialect)
    if table is NAME:
        return new
    key = table.primary_key.columns.values()
    fixed = _DERIVED | {"person_id", *(column.name for column in key)}
    changed: Values = {one.name: new.excluded[one.name] for one in table.c if one.name not in fixed}
    if table is CONTACT:
        added = new.excluded.added_at
        changed["quiet_since"] = func.coalesce(CONTACT.c.last_touch_at, added)
    return new.on_conflict_do_update(
        index_elements=key,
        set_=changed,
        where=table.c.person_id == new.excluded.person_id,
    )


def _chunks(values: Iterable[Kept]) -> Iterator[list[Kept]]:
    """Cut values into lists of one kind each, in their order."""
    for _, run in groupby(values, key=type):
        while chunk := list(islice(run, CHUNK)):
            yield chunk


_OWNER = bindparam("person", type_=Key())
_IDS = bindparam("ids", expanding=True, type_=Key())


def _mine(table: Table) -> Any:
    return table.c.person_id == _OWNER


def _clocks() -> Any:
    theirs = (TOUCH.c.person_id == _OWNER) & (TOUCH.c.contact_id == CONTACT.c.id)
    last = select(func.max(TOUCH.c.at)).where(theirs).scalar_subquery()
    count = select(func.count()).select_from(TOUCH).where(theirs).scalar_subquery()
    return (
        update(CONTACT)
        .where(_mine(CONTACT), CONTACT.c.id.in_(_IDS))
        .values(
            last_touch_at=last, touches=count, quiet_since=func.coalesce(last, CONTACT.c.added_at)
        )
    )


# Statements are made once: making one takes longer than asking it.
_CLOCKS = _clocks()
_THERE = select(CONTACT.c.id).where(_mine(CONTACT))
_KEPT = select(CONTACT.c.id).where(_mine(CONTACT), CONTACT.c.id.in_(_IDS))
_TOUCHED = select(TOUCH.c.contact_id).where(_mine(TOUCH), TOUCH.c.id.in_(_IDS))
_UNNAMED = delete(NAME).where(_mine(NAME), NAME.c.contact_id.in_(_IDS))
_UNSET = delete(SETTINGS).where(_mine(SETTINGS))
_REMOVED = {
    kind: delete(table).where(_mine(table), table.c.id == bindparam("row", type_=Key()))
    for kind, table in TABLES.items()
    if table is not SETTINGS
}
