"""Carries the rows over, in one transaction, and compares both sides before it is kept."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, create_engine, func, select, text

from storage.backups.digests import AT_ONCE, Digest, Told, digest, quoted
from storage.backups.taking import Progress, summed
from storage.carrying.values import over, same
from storage.delivery.signal import Signal
from storage.delivery.tables import INBOX, OUTBOX
from storage.engine import completed, shown
from storage.errors import StorageError
from storage.failing import plainly
from storage.tables import METADATA, NEW, UNSENT

NOT_EMPTY = (
    "{target} holds something already ({tables}), so nothing was moved. Name an empty database: "
    "createdb makes one."
)
DIFFERENT = (
    "What arrived is not what was sent ({tables}), so all of it was taken back. The database here is "
    "as it was. Run it again; if it stays, see whether the disk of one of the two is failing."
)
TABLES = tuple(METADATA.sorted_tables)


class Carried(NamedTuple):
    """What of a table lies on either side."""

    table: str
    here: Digest
    there: Digest


def carry(
    source: Path,
    url: str,
    signal: Signal,
    commit: Callable[[Sequence[Carried]], None],
    copied: Progress | None = None,
    compared: Progress | None = None,
) -> tuple[Carried, ...]:
    """Carry a database over to tables that are up to date and empty; return what lies where.

    What waits is told to the `signal`, so that it becomes jobs. `commit` is called when all is
    there and compared, right before it is kept; what it raises takes it back. Where the same lies
    there already, as after a run that was cut off, nothing is carried and that is returned.
    """
    engine = create_engine(completed(url))
    try:
        with plainly(), closing(_opened(source)) as here, engine.begin() as there:
            _hold(there)
            if full := _full(there):
                return _carried_before(here, there, full, url, commit, compared)
            _copy_all(here, there, copied)
            carried = _compared(here, there, compared)
            _refuse_different(carried)
            _go_on(there, signal)
            here.close()  # the file is about to get another name
            commit(carried)
        _measure(engine)
        return carried
    finally:
        engine.dispose()


def _opened(source: Path) -> sqlite3.Connection:
    """Open what is carried over and see one moment of it; nothing of it is changed."""
    connection = sqlite3.connect(f"{source.absolute().as_uri()}?mode=rw", uri=True)
    connection.isolation_level = None
    connection.execute("pragma query_only = on")
    connection.execute("begin")
    return connection


def _hold(there: Connection) -> None:
    """Let nobody else write there meanwhile."""
    names = ", ".join(quoted(table.name) for table in TABLES)
    there.execute(text("set local lock_timeout = '10s'"))
    there.execute(text(f"lock table {names} in exclusive mode"))


def _full(there: Connection) -> list[str]:
    found = [table for table in TABLES if there.execute(select(table).limit(1)).first() is not None]
    return [table.name for table in found]


def _carried_before(
    here: sqlite3.Connection,
    there: Connection,
    full: Sequence[str],
    url: str,
    commit: Callable[[Sequence[Carried]], None],
    told: Progress | None,
) -> tuple[Carried, ...]:
    """See that all of it is there already; StorageError where it is something else."""
    carried = _compared(here, there, told)
    if any(one.here != one.there for one in carried if one.table not in _LEASED):
        target = shown(completed(url))
        raise StorageError(NOT_EMPTY.format(target=target, tables=", ".join(full)))
    here.close()
    commit(carried)
    return carried


def _copy_all(here: sqlite3.Connection, there: Connection, told: Progress | None) -> None:
    counted = summed(told, sum(_count(here, table) for table in TABLES))
    for table in TABLES:
        _copy(here, there, table, counted)
    for table in (INBOX, OUTBOX):
        there.execute(_NEXT.bindparams(name=table.name), {"last": _last(here, table)})


def _copy(here: sqlite3.Connection, there: Connection, table: Table, told: Told | None) -> None:
    driver: Any = there.connection.driver_connection
    turned, names = over(table), _names(table)
    statement = f"COPY {quoted(table.name)} ({names}) FROM STDIN"
    with driver.cursor() as cursor, cursor.copy(statement) as copy:
        for count, row in enumerate(_rows(here, table), 1):
            copy.write_row(turned(row))
            if told is not None and not count % AT_ONCE:
                told(AT_ONCE)
    if told is not None:
        told(_count(here, table) % AT_ONCE)


def _compared(
    here: sqlite3.Connection, there: Connection, told: Progress | None
) -> tuple[Carried, ...]:
    counted = summed(told, 2 * sum(_count(here, table) for table in TABLES))
    return tuple(_compare(here, there, table, counted) for table in TABLES)


def _compare(
    here: sqlite3.Connection, there: Connection, table: Table, told: Told | None
) -> Carried:
    plain = same(table)
    ours = digest(map(plain, _rows(here, table)), told)
    return Carried(table.name, ours, digest(map(plain, _rows_there(there, table)), told))


def _rows(here: sqlite3.Connection, table: Table) -> Iterator[Sequence[Any]]:
    yield from here.execute(f"select {_names(table)} from {quoted(table.name)}")  # noqa: S608  # ours


def _rows_there(there: Connection, table: Table) -> Iterator[Sequence[Any]]:
    """Yield rows as they come: a server would hand over all of them at once."""
    driver: Any = there.connection.driver_connection
    with driver.cursor(name="compared") as cursor:
        cursor.itersize = AT_ONCE
        cursor.execute(f"select {_names(table)} from {quoted(table.name)}")  # noqa: S608  # ours
        yield from cursor


def _names(table: Table) -> str:
    return ", ".join(quoted(column.name) for column in table.columns)


def _count(here: sqlite3.Connection, table: Table) -> int:
    found = here.execute(f"select count(*) from {quoted(table.name)}")  # noqa: S608  # ours
    return int(found.fetchone()[0])


def _last(here: sqlite3.Connection, table: Table) -> int:
    found = here.execute(f"select coalesce(max(seq), 0) from {quoted(table.name)}")  # noqa: S608  # ours
    return int(found.fetchone()[0])


def _refuse_different(carried: Sequence[Carried]) -> None:
    wrong = [one.table for one in carried if one.here != one.there]
    if wrong:
        raise StorageError(DIFFERENT.format(tables=", ".join(wrong)))


def _go_on(there: Connection, signal: Signal) -> None:
    """Let workers go on with what waits; whoever held a lease here is gone."""
    for table in _LEASED:
        there.execute(text(f"update {table} set lease = null"))  # noqa: S608  # ours
    for person, ready_at in there.execute(_WAITING).all():
        signal.waiting(there, person, ready_at)
    for platform, channel, ready_at in there.execute(_OUTGOING).all():
        signal.outgoing(there, platform, channel, ready_at)


def _measure(engine: Any) -> None:
    """Have the server look at what it got: it plans by that."""
    with engine.connect() as connection:
        alone = connection.execution_options(isolation_level="AUTOCOMMIT")
        for table in TABLES:
            alone.execute(text(f"analyze {quoted(table.name)}"))


_LEASED = ("gateway_session", "installation")
_NEXT = text("select setval(pg_get_serial_sequence(:name, 'seq'), greatest(:last, 1), :last > 0)")
_WAITING = (
    select(INBOX.c.person_id, func.min(INBOX.c.ready_at))
    .where(text(NEW))
    .group_by(INBOX.c.person_id)
)
_OUTGOING = (
    select(OUTBOX.c.platform, OUTBOX.c.channel, func.min(OUTBOX.c.ready_at))
    .where(text(UNSENT))
    .group_by(OUTBOX.c.platform, OUTBOX.c.channel)
)
