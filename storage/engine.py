"""Engines for SQLite and PostgreSQL, each set so that nothing kept is lost or overwritten.

SQLite: WAL with `synchronous=FULL`, so that what was committed survives a power cut. Every
transaction that may write starts with BEGIN IMMEDIATE: the driver's own way begins only at the
first write, so that what was read before may be stale, and updates are lost without an error.

What is asked together is done in one go in a thread. A driver for asyncio goes to a thread or to
the loop and back for each statement and each fetch: fifty times a turn, longer than the turn.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import sqlalchemy
from sqlalchemy import URL, Connection, create_engine, make_url
from sqlalchemy.exc import ArgumentError

from storage.copying import drop_copies
from storage.errors import StorageError
from storage.failing import plainly
from storage.files import BEGIN, ROOM, USUAL_ROOM, checkpoint, hold, prepared
from storage.reviving import keep_alive
from storage.together import Outcome, Together, done_together, outcome_of

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

Result = TypeVar("Result")
Work = Callable[[Connection], Result]
"""What is done on a connection in a thread, and what comes of it."""

AT_ONCE = 8
"""Reads, and writes on PostgreSQL, that run at the same time."""

ON_SQLITE = 6
"""Threads for SQLite: one writes, one asks, four read more than that.

More of them answer no sooner, for Python runs one at a time; but each holds a connection with its
part of the file, and memory of its own that is not given back.
"""

_DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+psycopg"}
_SQLITE_WAYS: dict[str, dict[str, Any]] = {"one": {BEGIN: ""}, "state": {BEGIN: "BEGIN"}}
_POSTGRES_WAYS: dict[str, dict[str, Any]] = {
    "one": {"isolation_level": "AUTOCOMMIT"},
    "state": {"isolation_level": "REPEATABLE READ"},
}
"""How to read: one query, or several that see one state of the database.

Never as a read-only transaction: the driver then begins the next one on that connection as one
that writes, even where the database was told to take no changes.
"""


class Engine:
    """One database. Reading and writing are transactions; failures are plain StorageErrors."""

    def __init__(self, url: str) -> None:
        """Prepare to connect; nothing is opened yet."""
        self.url = completed(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self._connections = _sqlite_now(self.url) if self.is_sqlite else _postgres_now(self.url)
        ways = _SQLITE_WAYS if self.is_sqlite else _POSTGRES_WAYS
        self._one = self._connections.execution_options(**ways["one"])
        self._state = self._connections.execution_options(**ways["state"])
        threads = ON_SQLITE if self.is_sqlite else 2 * AT_ONCE  # writers may wait for each other
        self._threads = ThreadPoolExecutor(threads, "memory")
        self._turns = asyncio.Semaphore(AT_ONCE)
        # SQLite has one writer at a time; its own waiting is neither fair nor quick.
        self._together = Together(self._threads, self._write_together)
        self._asked = Together(self._threads, self._ask_together)
        self._held: dict[sqlalchemy.Engine, Connection] = {}

    @cached_property
    def engine(self) -> "AsyncEngine":
        """The database for what goes statement by statement: `reading` and `writing`."""
        return _sqlite(self.url) if self.is_sqlite else _postgres(self.url)

    async def ready(self, make_ready: Callable[["Engine"], Awaitable[None]]) -> None:
        """See that the tables are those this program knows."""
        with plainly():
            await make_ready(self)

    async def ask(self, work: Work[Result]) -> Result:
        """Return what `work` finds with one query.

        On SQLite, what is asked at the same time is looked up by one thread: many would wait for
        each other.
        """
        if self.is_sqlite:
            return await self._asked.write(work)
        return await _done(self._threads, self._read, self._one, work)

    async def read(self, work: Work[Result]) -> Result:
        """Return what `work` finds; all it reads is one state of the database."""
        return await _done(self._threads, self._read, self._state, work)

    async def write(self, work: Work[Result]) -> Result:
        """Do `work`: all it changes is kept, or nothing of it after an error.

        On SQLite, what is asked at the same time is kept by one commit; where some of it fails,
        the rest is undone and done once more.
        """
        if self.is_sqlite:
            return await self._together.write(work)
        async with self._turns:
            return await _done(self._threads, self._write, work)

    @asynccontextmanager
    async def steps(self) -> AsyncIterator[Callable[[Work[Any]], Awaitable[Any]]]:
        """Give a way to do work after work, all of it kept at the end, or none after an error.

        It has a thread of its own: those of the others may all be waiting for what it holds.
        """
        with ThreadPoolExecutor(1, "memory-steps") as thread:
            async with self._turn():
                transaction = self._large_transaction()
                connection = await _done(thread, transaction.__enter__)
                try:
                    yield lambda work: _done(thread, work, connection)
                except BaseException as error:
                    await _done(thread, transaction.__exit__, type(error), error, None)
                    raise
                await _done(thread, transaction.__exit__, None, None, None)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator["AsyncConnection"]:
        """Give a connection that sees one state of the database throughout."""
        ways = _SQLITE_WAYS if self.is_sqlite else _POSTGRES_WAYS
        with plainly():
            async with self.engine.execution_options(**ways["state"]).connect() as connection:
                yield connection

    @asynccontextmanager
    async def writing(self) -> AsyncIterator["AsyncConnection"]:
        """Give a connection whose changes are all kept at the end, or none after an error."""
        with plainly():
            async with self._turn(), self.engine.begin() as connection:
                yield connection

    async def settle(self) -> None:
        """Empty SQLite's write-ahead log, so that nothing deleted lingers in it."""
        if self.is_sqlite:
            await _done(self._threads, self._read, self._one, checkpoint)

    async def drop_copies(self) -> None:
        """Delete what upgrades copied beside an SQLite file."""
        if self.is_sqlite and self.url.database:
            with plainly():
                await asyncio.to_thread(drop_copies, Path(self.url.database))

    async def close(self) -> None:
        """Let go of all connections, once what is under way is done."""
        await asyncio.to_thread(self._threads.shutdown)
        for connection in self._held.values():
            connection.close()
        self._connections.dispose()
        if "engine" in self.__dict__:
            await self.engine.dispose()

    def _read(self, connections: sqlalchemy.Engine, work: Work[Result]) -> Result:
        with plainly(), connections.connect() as connection:
            return work(connection)

    def _write(self, work: Work[Result]) -> Result:
        with plainly(), self._connections.begin() as connection:
            return work(connection)

    def _turn(self) -> AbstractAsyncContextManager[None]:
        """Give a turn to write by oneself."""
        return self._together.alone() if self.is_sqlite else self._turns

    def _write_together(self, works: Sequence[Work[Any]]) -> list[Outcome]:
        with plainly(), self._same(self._connections) as connection, connection.begin():
            return done_together(connection, works)

    def _ask_together(self, works: Sequence[Work[Any]]) -> list[Outcome]:
        with plainly(), self._same(self._one) as connection:
            found = [outcome_of(work, connection) for work in works]
            connection.rollback()  # what SQLAlchemy thinks it began
            return found

    @contextmanager
    def _same(self, connections: sqlalchemy.Engine) -> Iterator[Connection]:
        """Give the connection that was given last time, unless that failed: one at a time."""
        connection = self._held.pop(connections, None) or connections.connect()
        try:
            yield connection
        except BaseException:
            connection.close()
            raise
        self._held[connections] = connection

    @contextmanager
    def _large_transaction(self) -> Iterator[Connection]:
        """Give room to one that changes much: what fits no more is written out and read again."""
        with plainly(), self._connections.connect() as connection:
            if self.is_sqlite:
                hold(connection, ROOM)
            try:
                with connection.begin():
                    yield connection
            finally:
                if self.is_sqlite:
                    hold(connection, USUAL_ROOM)


async def _done(threads: Executor, work: Callable[..., Result], *given: Any) -> Result:
    """Return what comes of work in a thread; who is cancelled still waits for it to end."""
    doing = asyncio.get_running_loop().run_in_executor(threads, work, *given)
    try:
        return await asyncio.shield(doing)
    except asyncio.CancelledError:
        await asyncio.wait([doing])
        raise


def completed(url: str) -> URL:
    """Return a database address with its driver: "sqlite:///a.db", "postgresql://host/name"."""
    try:
        given = make_url(url.replace("postgres://", "postgresql://", 1))
    except (ArgumentError, ValueError):
        raise StorageError(_NO_ADDRESS) from None  # its words may hold the password
    driver = _DRIVERS.get(given.get_backend_name())
    if driver is None or (driver.startswith("sqlite") and not given.database):
        raise StorageError(_NO_ADDRESS)
    return given.set(drivername=driver)


def shown(url: URL) -> str:
    """Return which database on a server it is, without anything that could be a password.

    That may stand behind a question mark, or before a second "@" that was not spelled out.
    """
    host = None if url.host is None else url.host.rpartition("@")[2]
    bare = URL.create("postgresql", url.username, None, host, url.port, url.database)
    return bare.render_as_string()


_NO_ADDRESS = (
    "DATABASE_URL is not a database address. Write it like sqlite:///folder/coach.db or "
    "postgresql://user:password@host/name."
)


def _sqlite_now(url: URL) -> sqlalchemy.Engine:
    engine = create_engine(url.set(drivername="sqlite+pysqlite"), pool_size=ON_SQLITE)
    return prepared(engine)


def _sqlite(url: URL) -> "AsyncEngine":
    from sqlalchemy.ext.asyncio import create_async_engine  # no chat needs it

    engine = create_async_engine(url)
    prepared(engine.sync_engine)
    return engine


def _postgres_now(url: URL) -> sqlalchemy.Engine:
    engine = create_engine(url, pool_size=AT_ONCE, max_overflow=AT_ONCE)
    keep_alive(engine)
    return engine


def _postgres(url: URL) -> "AsyncEngine":
    from sqlalchemy.ext.asyncio import create_async_engine

    return create_async_engine(url, pool_pre_ping=True)
