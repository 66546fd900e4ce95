"""Backups of invented databases."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from uuid import UUID

from storage.backups.checking import Checked, check
from storage.backups.taking import Facts, Taken, take
from storage.sealing import Keyring
from tests.storage.people import NOW


def checks_of(*rings: Keyring) -> dict[str, str]:
    """Return what tells the keys of these rings."""
    return {f"{key.id:02x}": key.check.hex() for ring in rings for key in ring.keys}


def facts(ring: Keyring, *, served: bool = False, at: datetime = NOW) -> Facts:
    """Return what a backup is told of itself."""
    return Facts(made_at=at, version="0.1.0", checks=checks_of(ring), served=served)


def taken(database: Path, ring: Keyring, name: str = "backup.db") -> Taken:
    """Back up a database to a file beside it."""
    return take(database, database.with_name(name), facts(ring))


def checked(file: Path, *rings: Keyring) -> Checked:
    """Return what a file is found to be, with these keys here."""
    return check(file, checks_of(*rings))


def large(database: Path, megabytes: int) -> None:
    """Make a database as large as that; what fills it is no valid value of anybody's."""
    fill = "insert or replace into pace (key, free_at) values (?, 0)"
    with closing(sqlite3.connect(database)) as connection:
        for number in range(megabytes):
            connection.execute(fill, [UUID(int=number).bytes + bytes(1_000_000)])
        connection.commit()


def many(database: Path, events: int) -> None:
    """Put so many events into a database that were answered long ago."""
    fill = (
        "insert into inbox (id, person_id, platform, state, accepted_at, ready_at, tries)"
        " values (?, ?, 'slack', 'done', ?, ?, 0)"
    )
    with closing(sqlite3.connect(database)) as connection:
        values = [(UUID(int=number).bytes, bytes(16), number, number) for number in range(events)]
        connection.executemany(fill, values)
        connection.commit()


def rows(database: Path, query: str) -> list[tuple[object, ...]]:
    """Return what a query finds in a file."""
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(query).fetchall()
