"""Fills a database with invented people, as storage itself would have written them, but faster.

Rows are made by all cores and written in large transactions that no power cut would survive: a
database to be measured can be built again.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby
from multiprocessing import get_context
from os import cpu_count
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Dialect, Engine, Table, create_engine, event, text
from sqlalchemy.dialects import postgresql, sqlite

from benchmarks.lives import NOW, Life, a_life, fresh
from coaching.memory import Kept, Settings, Touch
from coaching.picks.weeks import next_look
from storage.codec import text_list
from storage.delivery.packing import place_packed
from storage.delivery.values import Place
from storage.engine import completed
from storage.identifying import keys_of
from storage.identity import Identity
from storage.rows import IDENTITY, NAME, PERSON, TABLES, Seals, workspace_keys
from storage.sealing import Keyring
from storage.writing import sealed

AT_ONCE = 250
"""People made by one core and written in one transaction."""

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Packed:
    """Rows of one table, as the driver takes them."""

    table: str
    columns: tuple[str, ...]
    rows: list[tuple[Any, ...]]


Lot = tuple[list[UUID], list[Packed]]
"""Some people and their rows, in an order in which they can be written."""

_TABLES = {one.name: one for one in (PERSON, IDENTITY, *TABLES.values(), NAME)}


@dataclass(frozen=True, slots=True)
class Town:
    """Whom to make: so many people of a platform's workspace, each with a life as told.

    The person of number 7 has the account `account(7)` and is spoken to in `place(7)`.
    """

    people: int
    life: Life = field(default_factory=Life)
    platform: str = "console"
    workspace: str = ""
    now: datetime = NOW
    accounts: str = "p{}"
    channels: str = "D-p{}"

    def identity(self, number: int) -> Identity:
        """Return who the person of a number is on the platform."""
        return Identity(self.platform, self.workspace, self.accounts.format(number))

    def place(self, number: int) -> Place:
        """Return where they are spoken to."""
        return Place(self.platform, self.workspace, self.channels.format(number))


def build(
    url: str, home: Path, town: Town, told: Callable[[int], None] = lambda _: None
) -> list[UUID]:
    """Fill a database that is up to date, by the keys of a home folder; return who is in it.

    `told` is told now and then how many people there are.
    """
    engine, people = _hasty(url), list[UUID]()
    Keyring.open(home)  # made here, where it is missing: not by several cores at once
    for ids, rows in _lots(home, engine.dialect.name, town):
        with engine.begin() as connection:
            for some in rows:
                _write(connection, some)
        people += ids
        told(len(people))
    _settle(engine)
    return people


def _write(connection: Connection, some: Packed) -> None:
    """Write rows by the driver alone, which is most of the time."""
    driver: Any = connection.connection.driver_connection
    columns = ", ".join(some.columns)
    if connection.dialect.name == "sqlite":
        marks = ", ".join("?" * len(some.columns))
        driver.executemany(f"INSERT INTO {some.table} ({columns}) VALUES ({marks})", some.rows)
        return
    with driver.cursor().copy(f"COPY {some.table} ({columns}) FROM STDIN") as copy:
        for row in some.rows:
            copy.write_row(row)


def _lots(home: Path, dialect: str, town: Town) -> Iterator[Lot]:
    """Yield all people: made here where they are few, since cores take seconds to begin."""
    if town.people <= AT_ONCE:
        _begun(home, dialect)
        yield _made(town, 0)
        return
    with _cores(home, dialect) as cores:
        yield from _in_order(cores, town)


def _in_order(cores: ProcessPoolExecutor, town: Town) -> Iterator[Lot]:
    """Yield people and their rows as they are made, a few lots ahead of the one that is written."""
    starts = iter(range(0, town.people, AT_ONCE))
    doing: list[Future[Lot]] = []
    while True:
        for start in starts:
            doing.append(cores.submit(_made, town, start))
            if len(doing) > 2 * (cpu_count() or 1):
                break
        if not doing:
            return
        wait(doing[:1], return_when=FIRST_COMPLETED)
        yield doing.pop(0).result()


def _made(town: Town, start: int) -> Lot:
    """Make one lot of people (in a process of its own)."""
    chance, (keyring, dialect) = Random(start), _BEGUN[0]
    tables: dict[str, list[Row]] = {name: [] for name in _TABLES}
    ids = []
    for number in range(start, min(start + AT_ONCE, town.people)):
        ids.append(fresh(chance))
        _add(tables, Seals(keyring, ids[-1]), town, number, chance)
    return ids, [_packed(_TABLES[name], rows, dialect) for name, rows in tables.items() if rows]


def _packed(table: Table, rows: Sequence[Row], dialect: Dialect) -> Packed:
    """Return rows as the driver of a database takes them."""
    columns = tuple(rows[0])
    packs = [table.c[one].type.dialect_impl(dialect).bind_processor(dialect) for one in columns]
    packed = [
        tuple(
            pack(row[name]) if pack else row[name]
            for name, pack in zip(columns, packs, strict=True)
        )
        for row in rows
    ]
    return Packed(table.name, columns, packed)


def _add(
    tables: dict[str, list[Row]], seals: Seals, town: Town, number: int, chance: Random
) -> None:
    kept = list(a_life(chance, town.life, number, town.now))
    settings = next((one for one in kept if isinstance(one, Settings)), Settings())
    tables[PERSON.name].append(_person(seals, town, number, settings))
    tables[IDENTITY.name].append(_identity(seals, town, number, chance))
    for kind, values in groupby(kept, key=type):
        some = sealed(list(values), seals)
        tables[TABLES[kind].name] += some.rows.values()
        tables[NAME.name] += [
            {"person_id": seals.owner, "contact_id": contact, "key": key, "rank": rank}
            for contact, key, rank in some.names
        ]
    _touch(tables["contact"][-town.life.contacts :], kept)


def _touch(contacts: Sequence[Row], kept: Iterable[Kept]) -> None:
    """Let contacts say when they were last in touch."""
    last = {one.contact_id: one.at for one in kept if isinstance(one, Touch)}
    for row in contacts:
        if at := last.get(row["id"]):
            row.update(last_touch_at=at, touches=1, quiet_since=at)


def _person(seals: Seals, town: Town, number: int, settings: Settings) -> Row:
    where = place_packed(town.place(number))
    return {
        "id": seals.owner,
        "rev": 0,
        "paused": False,
        "home": town.platform,
        "place": seals.shut(where, PERSON, "place", seals.owner),
        "look_at": next_look(settings, town.now, seals.owner),
    }


def _identity(seals: Seals, town: Town, number: int, chance: Random) -> Row:
    who, row = town.identity(number), fresh(chance)
    account = text_list((who.workspace, who.account))
    return {
        "id": row,
        "person_id": seals.owner,
        "platform": who.platform,
        "key": keys_of(who, seals.keyring)[0],
        "account": seals.shut(account, IDENTITY, "account", row),
        "workspace": workspace_keys(seals.keyring, who.platform, who.workspace)[0],
    }


_BEGUN: list[tuple[Keyring, Dialect]] = []
"""The ring of a core, opened once, and whom it makes rows for."""


@contextmanager
def _cores(home: Path, dialect: str) -> Iterator[ProcessPoolExecutor]:
    # Spawned: a process that was forked beside threads may hang in one of their locks.
    cores = ProcessPoolExecutor(
        cpu_count(), get_context("spawn"), initializer=_begun, initargs=(home, dialect)
    )
    try:
        yield cores
    finally:
        cores.shutdown(cancel_futures=True)


def _begun(home: Path, dialect: str) -> None:
    kinds = {"sqlite": sqlite.dialect, "postgresql": postgresql.dialect}
    _BEGUN[:] = [(Keyring.open(home), kinds[dialect]())]


def _hasty(url: str) -> Engine:
    """Return a database that is written to without waiting for the disk."""
    address = completed(url)
    if address.get_backend_name() == "sqlite":
        address = address.set(drivername="sqlite+pysqlite")
    engine = create_engine(address)

    @event.listens_for(engine, "connect")
    def hurry(driver: Any, _: Any) -> None:
        cursor = driver.cursor()
        if address.get_backend_name() == "sqlite":
            cursor.execute("PRAGMA synchronous = OFF")
            cursor.execute("PRAGMA cache_size = -500000")
        else:
            cursor.execute("SET synchronous_commit = off")
        cursor.close()

    return engine


def _settle(engine: Engine) -> None:
    """Bring all of it to where it stays, and let the server look at what there is."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        if engine.dialect.name == "sqlite":
            connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
        else:
            connection.execute(text("VACUUM ANALYZE"))
            connection.execute(text("CHECKPOINT"))
    engine.dispose()


def size(url: str) -> float:
    """Return how large a database is, in MB."""
    address = completed(url)
    if address.get_backend_name() == "sqlite":
        whole = Path(str(address.database))
        return sum(one.stat().st_size for one in whole.parent.glob(f"{whole.name}*")) / 1e6
    engine = create_engine(address)
    with engine.connect() as connection:
        found = float(_asked(connection, "SELECT pg_database_size(current_database())")) / 1e6
    engine.dispose()
    return found


def _asked(connection: Connection, query: str) -> Any:
    return connection.execute(text(query)).scalar()
