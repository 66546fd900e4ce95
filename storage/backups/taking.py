"""Takes a copy of an SQLite database while others work it: whole and checked, or not at all.

All of it is read in one read transaction, so it is one moment's state, however long it takes and
whatever is written meanwhile; whoever writes waits for nothing. (Without that transaction SQLite
would begin anew whenever somebody else wrote, and come to no end while much is written.)
"""

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from storage import moved
from storage.backups.digests import Told, counts, digests
from storage.backups.manifest import TABLE, Manifest, write
from storage.errors import Busy, Damaged, NoSpace, SchemaError, StorageError, Unreachable
from storage.migrations import VERSION_TABLE
from storage.rotating import SEALED

UNFINISHED = ".unfinished"
PAGES = 512
"""Pages copied in one step: 2 MB."""

WAIT = 30.0
_FOUND = f"select version_num from {VERSION_TABLE}"  # noqa: S608  # a constant of ours

NONE_HERE = "There is no database at {path}, so there is nothing to back up."
NOT_OURS = "The file {path} holds nothing of ours, so it was not backed up."
EXISTS = "{target} is there already, and a backup never writes over another file. Name another one."
NO_FOLDER = "The folder {folder} cannot be written ({why}). Name another one. Nothing was written."
FULL = (
    "There is not enough room for the backup in {folder}: it needs {needed:,} MB and {free:,} MB are "
    "free. Make room, or name another folder. Nothing was written."
)
FAILED = "The backup {target} could not be written ({why}). Nothing of it was left."
BROKEN = (
    "The copy did not come out as it should ({why}), so nothing of it was left. The database itself "
    "may be damaged: second-thought doctor looks at it, and an earlier backup may be the better one."
)

_FAILURES: Mapping[int, tuple[type[StorageError], str]] = {
    sqlite3.SQLITE_BUSY: (Busy, "the database is busy"),
    sqlite3.SQLITE_FULL: (NoSpace, "the disk is full"),
    sqlite3.SQLITE_IOERR: (NoSpace, "the disk is full or failing"),
}

Progress = Callable[[int, int], None]
"""Told how much is done, of how much."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A backup as it was made."""

    file: Path
    size: int  # bytes
    manifest: Manifest


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a backup is to say that is not in the database; see `Manifest`.

    `checks` tell the keys that are here, by their ids in hex.
    """

    made_at: datetime
    version: str
    checks: Mapping[str, str]
    served: bool


def take(
    database: Path,
    target: Path,
    facts: Facts,
    copied: Progress | None = None,
    checked: Progress | None = None,
) -> Taken:
    """Copy a database to a file that is not there yet; it is readable by its owner alone.

    `copied` is told of pages, `checked` of rows. Raises a StorageError that says what to do; then
    there is no such file, and nothing half written.
    """
    if not database.is_file():
        raise Unreachable(NONE_HERE.format(path=database))
    if (mark := moved.read(database)) is not None:
        raise SchemaError(mark.said)
    if os.path.lexists(target):
        raise StorageError(EXISTS.format(target=target))
    _prepare(target.parent, database)
    unfinished = target.with_name(target.name + UNFINISHED)
    with _plainly(target), _new(unfinished):
        with closing(_opened(database)) as source, closing(sqlite3.connect(unfinished)) as copy:
            manifest = _copied(source, copy, facts, copied, checked)
        settle(unfinished)
        size = unfinished.stat().st_size
        put(unfinished, target)
    return Taken(target, size, manifest)


def put(file: Path, target: Path) -> None:
    """Give a file its name, unless there is one of that name already: FileExistsError."""
    try:
        target.hardlink_to(file)
    except FileExistsError:
        raise
    except OSError:  # a disk without links
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST)) from None
        file.rename(target)
    file.unlink(missing_ok=True)
    settle(target.parent)


def settle(path: Path) -> None:
    """Wait until the disk has a file, or a folder with its names, where the system can say so."""
    if path.is_dir() and os.name != "posix":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _prepare(folder: Path, database: Path) -> None:
    """See that a folder is there and has room."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise StorageError(NO_FOLDER.format(folder=folder, why=error.strerror)) from error
    needed = _size(database)
    if free < needed:
        mega = 1_000_000
        raise NoSpace(FULL.format(folder=folder, needed=needed // mega + 1, free=free // mega))


def _size(database: Path) -> int:
    """Return how many bytes a copy may have: what is in the log comes on top."""
    log = database.with_name(f"{database.name}-wal")
    return database.stat().st_size + (log.stat().st_size if log.exists() else 0)


@contextmanager
def _plainly(target: Path) -> Iterator[None]:
    try:
        yield
    except FileExistsError as error:
        raise StorageError(EXISTS.format(target=target)) from error
    except sqlite3.OperationalError as error:
        kind, why = _FAILURES.get(error.sqlite_errorcode & 0xFF, (StorageError, str(error)))
        raise kind(FAILED.format(target=target, why=why)) from error
    except sqlite3.DatabaseError as error:
        raise Damaged(BROKEN.format(why=error)) from error
    except OSError as error:
        kind = NoSpace if error.errno in {errno.ENOSPC, errno.EDQUOT} else StorageError
        raise kind(FAILED.format(target=target, why=error.strerror)) from error


@contextmanager
def _new(file: Path) -> Iterator[None]:
    """Make a private file that is gone in the end, unless it was given another name."""
    try:
        file.unlink(missing_ok=True)  # of somebody who was killed: two at one moment have no name
        os.close(os.open(file, os.O_CREAT | os.O_EXCL, 0o600))
        yield
    finally:
        for left in (
            file,
            *(file.with_name(file.name + more) for more in ("-journal", "-wal", "-shm")),
        ):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def _opened(database: Path) -> sqlite3.Connection:
    """Open a database that is there, and see one moment of it from then on."""
    source = sqlite3.connect(f"{database.absolute().as_uri()}?mode=rw", uri=True, timeout=WAIT)
    source.isolation_level = None
    source.execute("begin")
    return source


def _copied(
    source: sqlite3.Connection,
    copy: sqlite3.Connection,
    facts: Facts,
    copied: Progress | None,
    checked: Progress | None,
) -> Manifest:
    try:
        (revision,) = source.execute(_FOUND).fetchone() or ("",)
    except sqlite3.OperationalError as error:
        if "no such table" in str(error):
            raise StorageError(NOT_OURS.format(path=_path(source))) from error
        raise
    expected = counts(source)

    def told(_status: int, left: int, total: int) -> None:
        if copied is not None:
            copied(total - left, total)

    source.backup(copy, pages=PAGES, progress=told, sleep=0)
    copy.execute("pragma journal_mode = delete")  # one file, complete in itself
    _see_whole(copy, expected)
    manifest = Manifest(
        made_at=facts.made_at,
        version=facts.version,
        revision=revision,
        keys={one: facts.checks.get(one, "") for one in key_ids(copy)},
        tables=digests(copy, TABLE, summed(checked, sum(expected.values()))),
        served=facts.served,
    )
    write(copy, manifest)
    return manifest


def _path(connection: sqlite3.Connection) -> str:
    return str(connection.execute("pragma database_list").fetchone()[2])


def _see_whole(copy: sqlite3.Connection, expected: Mapping[str, int]) -> None:
    """See that a copy is sound and has as many rows as what it was made of."""
    (said,) = copy.execute("pragma integrity_check(1)").fetchone()
    if said != "ok":
        raise Damaged(BROKEN.format(why=said))
    if counts(copy) != expected:
        raise Damaged(BROKEN.format(why="rows are missing"))


def summed(progress: Progress | None, total: int) -> Told | None:
    """Return what counts up what it is told."""
    if progress is None:
        return None
    done = 0

    def told(more: int) -> None:
        nonlocal done
        done += more
        progress(done, total)

    return told


def key_ids(copy: sqlite3.Connection) -> tuple[str, ...]:
    """Return the ids of the keys that anything in a file is sealed with, in hex."""
    found: set[bytes] = set()
    for table, columns in SEALED.items():
        there = {row[1] for row in copy.execute(f"pragma table_info({table.name})")}
        for column in (
            one.name for one in columns if one.name in there
        ):  # an older revision has fewer
            query = f"select distinct substr(cast({column} as blob), 1, 1) from {table.name}"  # noqa: S608  # names of ours
            found |= {row[0] for row in copy.execute(query) if row[0]}
    return tuple(sorted(one.hex() for one in found))
