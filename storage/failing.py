"""Turns what a database says when it fails into ours: a plain sentence with what to do next."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import (
    DBAPIError,
    IntegrityError,
    OperationalError,
    SQLAlchemyError,
    StatementError,
)

from storage.errors import (
    Busy,
    Damaged,
    NoSpace,
    ReadOnly,
    Refused,
    SchemaError,
    StorageError,
    Unreachable,
)

Failure = tuple[type[StorageError], str]

_SQLITE: dict[int, Failure] = {
    sqlite3.SQLITE_BUSY: (
        Busy,
        "Another program holds the database. Close it, or try again in a moment.",
    ),
    sqlite3.SQLITE_FULL: (NoSpace, "The disk is full. Make some room and try again."),
    sqlite3.SQLITE_IOERR: (
        NoSpace,
        "The disk cannot be read or written. See whether it is full or failing.",
    ),
    sqlite3.SQLITE_READONLY: (
        ReadOnly,
        "The database may only be read. Give yourself the right to write its file and folder.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        Unreachable,
        "The database file cannot be opened. See that its folder exists and is yours.",
    ),
    sqlite3.SQLITE_CORRUPT: (Damaged, "The database file is damaged. Restore it from a backup."),
    sqlite3.SQLITE_NOTADB: (
        Damaged,
        "The file is not a database of ours. See DATABASE_URL, or restore it from a backup.",
    ),
}
_LOCKED = sqlite3.SQLITE_LOCKED
_SQLITE[_LOCKED] = _SQLITE[sqlite3.SQLITE_BUSY]

_POSTGRES: dict[str, Failure] = {
    "53100": (NoSpace, "The database server's disk is full. Make some room there."),
    "25006": (ReadOnly, "The database server takes no changes now. See whether it is a standby."),
    "55P03": (Busy, "The database is busy. Try again in a moment."),
    "40P01": (Busy, "The database is busy. Try again in a moment."),
    "40001": (Busy, "The database is busy. Try again in a moment."),
    "42P01": (SchemaError, "The database has not all our tables. Run: second-thought migrate"),
    "42703": (SchemaError, "The database is older than this program. Run: second-thought migrate"),
    "42501": (ReadOnly, "The database user may not do that. Grant it the rights on our tables."),
}
_SERVER_GONE: Failure = (
    Unreachable,
    "The database server cannot be reached. See DATABASE_URL and whether the server runs.",
)
_NO_FIT: Failure = (Refused, "A change does not fit what is kept, so nothing was changed.")
_OTHER: Failure = (StorageError, "The database failed. Try again; if it stays, see the log.")


@contextmanager
def plainly() -> Iterator[None]:
    """Raise a StorageError in place of what the database or the system raises.

    A value that cannot be kept at all (a time without a zone) stays the ValueError it is.
    """
    try:
        yield
    except SQLAlchemyError as error:
        if isinstance(error, StatementError) and isinstance(error.orig, ValueError):
            raise error.orig from error
        kind, said = _meaning(error)
        raise kind(said) from error
    except sqlite3.Error as error:  # where the driver is spoken to directly
        kind, said = _of_sqlite(error)
        raise kind(said) from error
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        kind, said = _SQLITE[sqlite3.SQLITE_FULL] if full else _SERVER_GONE
        raise kind(said) from error


def _meaning(error: SQLAlchemyError) -> Failure:
    if isinstance(error, IntegrityError):
        return _NO_FIT
    if not isinstance(error, DBAPIError):
        return _OTHER
    if isinstance(error.orig, sqlite3.Error):
        return _of_sqlite(error.orig)
    state = getattr(error.orig, "sqlstate", None)
    if state in _POSTGRES:
        return _POSTGRES[state]
    gone = isinstance(error, OperationalError) or error.connection_invalidated
    return _SERVER_GONE if gone else _OTHER


def _of_sqlite(error: sqlite3.Error) -> Failure:
    if isinstance(error, sqlite3.IntegrityError):
        return _NO_FIT
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the rest of it is detail
    if code in _SQLITE:
        return _SQLITE[code]
    if "no such table" in str(error) or "no such column" in str(error):
        return _POSTGRES["42703"]
    return _OTHER
