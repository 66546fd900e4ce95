"""Engines for SQLite and PostgreSQL, each set so that nothing kept is lost or overwritten.

SQLite: WAL with `synchronous=FULL`, so that what was committed survives a power cut. Every
transaction that may write starts with BEGIN IMMEDIATE: the driver's own way begins only at the
first write, so that what was read before may be stale, and updates are lost without an error.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, event, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage.copying import drop_copies
from storage.errors import StorageError
from storage.failing import plainly

_DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+psycopg"}
_READING = "reading"
_ONE_STATE = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
PRAGMAS = (
    "PRAGMA busy_timeout=30000",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",  # what is forgotten is overwritten
)


class Engine:
    """One database. Reading and writing are transactions; failures are plain StorageErrors."""

    def __init__(self, url: str) -> None:
        """Prepare to connect; nothing is opened yet."""
        self.url = completed(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = _sqlite(self.url) if self.is_sqlite else _postgres(self.url)
        self._reader = self.engine.execution_options(
            **({_READING: True} if self.is_sqlite else _ONE_STATE)
        )
        # SQLite has one writer at a time; its own waiting is neither fair nor quick.
        self._turn: AbstractAsyncContextManager[Any] = (
            asyncio.Lock() if self.is_sqlite else nullcontext()
        )

    async def ready(self, make_ready: Callable[[AsyncEngine], Awaitable[None]]) -> None:
        """See that the tables are those this program knows."""
        with plainly():
            await make_ready(self.engine)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """Give a connection that sees one state of the database throughout."""
        with plainly():
            async with self._reader.connect() as connection:
                yield connection

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """Give a connection whose changes are all kept at the end, or none after an error."""
        with plainly():
            async with self._turn, self.engine.begin() as connection:
                yield connection

    async def settle(self) -> None:
        """Empty SQLite's write-ahead log, so that nothing deleted lingers in it."""
        if self.is_sqlite:
            async with self.reading() as connection:
                await connection.rollback()
                raw = await connection.get_raw_connection()
                cursor = await raw.driver_connection.execute(  # type: ignore[union-attr]  # aiosqlite's
                    "PRAGMA wal_checkpoint(TRUNCATE)"
                )
                await cursor.close()

    async def drop_copies(self) -> None:
        """Delete what upgrades copied beside an SQLite file."""
        if self.is_sqlite and self.url.database:
            with plainly():
                await asyncio.to_thread(drop_copies, Path(self.url.database))

    async def close(self) -> None:
        """Let go of all connections."""
        await self.engine.dispose()


def completed(url: str) -> URL:
    """Return a database address with its driver: "sqlite:///a.db", "postgresql://host/name"."""
    try:
        given = make_url(url.replace("postgres://", "postgresql://", 1))
    except ArgumentError as error:
        raise StorageError(_NO_ADDRESS) from error
    driver = _DRIVERS.get(given.get_backend_name())
    if driver is None or (driver.startswith("sqlite") and not given.database):
        raise StorageError(_NO_ADDRESS)
    return given.set(drivername=driver)


_NO_ADDRESS = (
    "DATABASE_URL is not a database address. Write it like sqlite:///folder/coach.db or "
    "postgresql://user:password@host/name."
)


def _sqlite(url: URL) -> AsyncEngine:
    engine = create_async_engine(url)
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _: Any) -> None:
    connection.isolation_level = None  # the driver begins nothing by itself
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _begin(connection: Connection) -> None:
    reads = connection.get_execution_options().get(_READING, False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def _postgres(url: URL) -> AsyncEngine:
    return create_async_engine(url, pool_pre_ping=True)
