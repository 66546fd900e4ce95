"""Puts a checked file in the place of a database, which is kept aside.

The file is made ready beside the database first: copied, brought to the newest tables, told what
has passed since. Then it takes the name of the database in one step. Cut off at any moment, the
one or the other lies there whole. Whoever calls holds the lock on the data folder.
"""

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from itertools import chain, count
from pathlib import Path

from storage.backups.checking import opened
from storage.backups.manifest import take_out
from storage.backups.taking import settle
from storage.copying import drop_copies
from storage.errors import Busy, NoSpace, StorageError
from storage.failing import plainly
from storage.upgrading import Upgrade, migrate

ENDING = ".restoring"
ASIDE = ".before-restore-"
BUSY = "Another program has the database {path} open. Close it and try again. Nothing was changed."
FAILED = "{path} could not be written ({why}). Nothing was changed."
_BESIDE = ("-wal", "-shm", "-journal")


@contextmanager
def staged(file: Path, database: Path) -> Iterator[Path]:
    """Give a copy of a file beside the database, to be made ready; it is gone in the end."""
    copy = database.with_name(database.name + ENDING)
    try:
        _drop(copy)
        database.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        copy.touch(mode=0o600)
        with file.open("rb") as source, copy.open("wb") as target:
            shutil.copyfileobj(source, target, 1 << 20)
        with closing(sqlite3.connect(copy)) as connection:
            take_out(connection)
        yield copy
    except OSError as error:
        kind = NoSpace if error.errno == errno.ENOSPC else StorageError
        raise kind(FAILED.format(path=copy, why=error.strerror)) from error
    except sqlite3.Error as error:
        raise StorageError(FAILED.format(path=copy, why=error)) from error
    finally:
        with suppress(OSError):
            _drop(copy)


def upgraded(copy: Path) -> Upgrade:
    """Bring a copy to the tables of this program."""
    done = migrate(f"sqlite:///{copy}")
    drop_copies(copy)  # the backup itself is the copy from before
    return done


def swapped(copy: Path, database: Path, stamp: str) -> Path | None:
    """Let a copy take the place of a database; return where that lies now, None for there was none.

    `stamp` goes into its name. Busy where another program has it open.
    """
    _in_one_file(copy)
    settle(copy)
    if not database.exists():
        copy.replace(database)
        settle(database.parent)
        return None
    if _can_be_read(database):  # a broken one is kept with all that lies beside it
        close(database)
    aside = unused(database.with_name(f"{database.name}{ASIDE}{stamp}"))
    set_aside(database, aside)
    copy.replace(database)
    settle(database.parent)
    return aside


def unused(path: Path) -> Path:
    """Return a name that nothing has: this one, or one with a number."""
    names = chain([path], (path.with_name(f"{path.name}-{number}") for number in count(2)))
    return next(one for one in names if not one.exists())


def set_aside(database: Path, aside: Path) -> None:
    """Give a database a second name, and what lies beside it that name alone.

    Until the new one takes its place it stays the database: there is never none.
    """
    for ending in _BESIDE:
        with suppress(FileNotFoundError):
            database.with_name(database.name + ending).rename(aside.with_name(aside.name + ending))
    try:
        aside.hardlink_to(database)
    except OSError:  # a disk without links
        shutil.copy2(database, aside)
    settle(aside.parent)


def _can_be_read(database: Path) -> bool:
    """Tell whether a file is a database, and change nothing: whoever may write drops a broken log."""
    try:
        with closing(opened(database)) as connection:
            connection.execute("select count(*) from sqlite_master").fetchone()
    except sqlite3.DatabaseError:
        return False
    return True


def close(database: Path) -> None:
    """Have all of a database in its one file, which nobody else has open."""
    with closing(sqlite3.connect(database, timeout=2.0)) as connection:
        try:
            (mode,) = connection.execute("pragma journal_mode = delete").fetchone()
        except sqlite3.OperationalError as error:
            raise Busy(BUSY.format(path=database)) from error
        if mode != "delete":
            raise Busy(BUSY.format(path=database))


def _in_one_file(copy: Path) -> None:
    with plainly(), closing(sqlite3.connect(copy)) as connection:
        connection.execute("pragma journal_mode = delete")


def _drop(copy: Path) -> None:
    for ending in ("", *_BESIDE):
        copy.with_name(copy.name + ending).unlink(missing_ok=True)
    drop_copies(copy)
