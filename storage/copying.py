"""Copies of a whole SQLite database beside its file, taken while others may read it."""

import os
import sqlite3
from contextlib import closing
from glob import escape
from pathlib import Path

from storage.errors import StorageError

FAILED = (
    "The copy {target} could not be written ({why}). Nothing was changed. Make room on the disk, "
    "and see that the folder is yours."
)


def copy_beside(path: Path, ending: str) -> Path:
    """Copy a database to "<its name>.<ending>", whole or not at all, and return where it lies.

    Readable by its owner alone, like the database; what is personal stays sealed in it.
    """
    target = path.with_name(f"{path.name}.{ending}")
    unfinished = path.with_name(f"{target.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    try:
        os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL, 0o600))
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(unfinished)) as copy:
            source.backup(copy)
            copy.execute("pragma journal_mode = delete")  # one file, complete in itself
        unfinished.replace(target)
    except (sqlite3.Error, OSError) as error:
        unfinished.unlink(missing_ok=True)
        raise StorageError(FAILED.format(target=target, why=error)) from error
    return target


def drop_copies(path: Path, but: Path | None = None) -> None:
    """Delete the copies that upgrades left beside a database, all or all but one."""
    for copy in path.parent.glob(f"{escape(path.name)}.before-*"):
        if copy != but:
            copy.unlink(missing_ok=True)
