"""Brings a database to the tables this program knows, or says plainly why it cannot.

SQLite is upgraded when it is opened, after a copy was written beside the file. PostgreSQL may
serve several programs at once, so there somebody decides: `second-thought migrate`. Alembic is
imported only when there is something to upgrade: a new SQLite file is made as the tables are now,
which a test compares with what the revisions make.
"""

import asyncio
import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import (
    URL,
    Column,
    Connection,
    Engine,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    create_engine,
    event,
    inspect,
    text,
)

from storage import moved
from storage.copying import copy_beside, drop_copies
from storage.engine import Engine as Ours
from storage.engine import completed
from storage.errors import SchemaError, Unreachable
from storage.failing import plainly
from storage.migrations import VERSION_TABLE, revisions

BEHIND = "The database is older than this program. Run: second-thought migrate"
NEWER = (
    "The database was made by a newer second-thought (revision {found}; this one knows up to "
    "{known}). Install the newer one again. Nothing was changed."
)
STRANGE = "The database holds tables that are not ours. Name another one in DATABASE_URL."
LOST = "This upgrade would leave rows of {table} without what they belong to. Nothing was changed."
UNMADE = "The database {path} cannot be made ({why}). See that its folder exists and is yours."
IN_MEMORY = "A database in memory forgets everything. Name a file in DATABASE_URL."

FOUND = f"select version_num from {VERSION_TABLE}"  # noqa: S608  # a constant of ours
MIGRATING = 0x5EC07408  # any number, the same for all who migrate a server at once
WAIT = 30  # seconds for another process to finish writing a file


@dataclass(frozen=True, slots=True)
class Upgrade:
    """What was done: from which revision (None: an empty database) to which; the copy made."""

    before: str | None
    after: str
    copy: Path | None = None


async def make_ready(engine: Ours) -> None:
    """Upgrade an SQLite file; see that PostgreSQL is up to date. SchemaError where it is not."""
    if engine.is_sqlite:
        await asyncio.to_thread(migrate, engine.url)
    elif await engine.read(_revision) != revisions()[-1]:
        raise SchemaError(BEHIND)


def migrate(url: str | URL) -> Upgrade:
    """Bring a database to this program's revision; any number of processes may at once."""
    full = completed(url) if isinstance(url, str) else url
    with plainly():
        if full.get_backend_name() == "sqlite":
            return _migrate_file(full.database or "")
        return _migrated(create_engine(full))


def _migrate_file(database: str) -> Upgrade:
    if database in {"", ":memory:"}:
        raise SchemaError(IN_MEMORY)
    if _is_current(database):
        return Upgrade(revisions()[-1], revisions()[-1])
    if (mark := moved.read(Path(database))) is not None:
        raise SchemaError(mark.said)
    path = _made(Path(database))
    engine = create_engine(URL.create("sqlite", database=database), connect_args={"timeout": WAIT})
    event.listen(engine, "connect", _leave_transactions_to_us)
    done = _migrated(engine, path)
    if done.copy is not None:  # one is enough, and none may keep what was forgotten since
        drop_copies(path, but=done.copy)
    return done


def _made(path: Path) -> Path:
    """Make the file and its folder where they are missing, for their owner alone."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT, 0o600))
    except OSError as error:
        raise Unreachable(UNMADE.format(path=path, why=error.strerror)) from error
    return path


def _is_current(database: str) -> bool:
    """Look without SQLAlchemy or Alembic: this is done at every start."""
    if not Path(database).exists():
        return False
    with closing(sqlite3.connect(database, timeout=WAIT)) as connection:
        try:
            found: tuple[str] | None = connection.execute(FOUND).fetchone()
        except sqlite3.DatabaseError:  # no such table yet; or broken, which is told later
            return False
    return found == (revisions()[-1],)


def _leave_transactions_to_us(connection: Any, _record: object) -> None:
    """Have tables changed inside transactions, without what hangs on a copied table going too."""
    connection.isolation_level = None
    connection.execute("pragma foreign_keys = off")
    connection.execute("pragma secure_delete = on")


def _migrated(engine: Engine, file: Path | None = None) -> Upgrade:
    """Upgrade in one transaction: all of it or nothing."""
    try:
        with engine.begin() as connection:
            _wait_for_others(connection)
            before, known = _revision(connection), revisions()[-1]
            if before == known:
                return Upgrade(before, known)
            copy = copy_beside(file, f"before-{known}") if file and before else None
            make = _make if file and before is None else _upgrade
            make(connection)
            return Upgrade(before, known, copy)
    finally:
        engine.dispose()


def _wait_for_others(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("begin immediate")
    else:
        connection.execute(text("select pg_advisory_xact_lock(:it)"), {"it": MIGRATING})


def _make(connection: Connection) -> None:
    """Make all tables as they are now. Loading Alembic would take a second of the first start."""
    from storage.tables import METADATA

    METADATA.create_all(connection)
    revision = Column("version_num", String(32), nullable=False)
    key = PrimaryKeyConstraint(revision, name=f"{VERSION_TABLE}_pkc")
    said = Table(VERSION_TABLE, MetaData(), revision, key)  # word for word what Alembic makes
    said.create(connection)
    connection.execute(said.insert().values(version_num=revisions()[-1]))


def _upgrade(connection: Connection) -> None:
    from storage.migrations.running import upgrade  # imports Alembic

    upgrade(connection)
    if connection.dialect.name == "sqlite":
        lost = connection.exec_driver_sql("pragma foreign_key_check").first()
        if lost is not None:  # a revision of ours is wrong: better nothing than half
            raise SchemaError(LOST.format(table=lost[0]))


def _revision(connection: Connection) -> str | None:
    """Return the revision found, None where nothing is there. SchemaError if it is not ours."""
    tables = set(inspect(connection).get_table_names())
    if VERSION_TABLE not in tables:
        foreign = tables if connection.dialect.name == "sqlite" else tables & {"person", "contact"}
        if foreign:
            raise SchemaError(STRANGE)
        return None
    found: str | None = connection.execute(text(FOUND)).scalar()
    if found is not None and found not in revisions():
        raise SchemaError(NEWER.format(found=found, known=revisions()[-1]))
    return found
