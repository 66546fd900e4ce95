"""SQLite's side of an engine: how a connection is set, and what SQLAlchemy has no words for."""

from typing import Any

import sqlalchemy
from sqlalchemy import Connection, event

ROOM, USUAL_ROOM = 32_768, 2_000
"""KiB of a file that a connection holds in memory: for an import, and else."""

PRAGMAS = (
    "PRAGMA busy_timeout=30000",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",  # what is forgotten is overwritten
)
BEGIN = "begin"
"""The option of a connection that names how its transactions begin."""


def prepared(engine: sqlalchemy.Engine) -> sqlalchemy.Engine:
    """Set each connection of an engine as it must be."""
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", begin)
    return engine


def begin(connection: Connection) -> None:
    """Begin as told, with BEGIN IMMEDIATE where nothing is."""
    if said := connection.get_execution_options().get(BEGIN, "BEGIN IMMEDIATE"):
        say(connection, said)


def say(connection: Connection, words: str) -> None:
    """Say something past SQLAlchemy, which would begin a transaction for it."""
    cursor = connection.connection.cursor()  # the driver's own is another one under asyncio
    cursor.execute(words)
    cursor.close()


def in_transaction(connection: Connection) -> bool:
    """Tell whether a transaction still goes on: some errors end it."""
    driver: Any = connection.connection.driver_connection
    return bool(driver.in_transaction)


def checkpoint(connection: Connection) -> None:
    """Empty the write-ahead log into the file."""
    say(connection, "PRAGMA wal_checkpoint(TRUNCATE)")


def hold(connection: Connection, room: int) -> None:
    """Hold so many KiB of the file in memory."""
    say(connection, f"PRAGMA cache_size=-{room}")


def _prepare(connection: Any, _: Any) -> None:
    connection.isolation_level = None  # the driver begins nothing by itself
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(pragma)
    cursor.close()
