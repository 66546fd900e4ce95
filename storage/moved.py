"""The mark that lies in the place of an SQLite database that went over to a server.

Whoever opens it is told so, instead of beginning an empty memory, or going on with the old one
beside the new.
"""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

TABLE = "second_thought_moved"
TOLD = (
    "What was here was moved to {target}. Set DATABASE_URL to that (it lies in {aside} as it was). "
    "If the move was cut off, run it again: second-thought move"
)


class Mark(NamedTuple):
    """Where a database went, without the password, and where the file lies now."""

    target: str
    aside: str

    @property
    def said(self) -> str:
        """What to tell whoever opens it."""
        return TOLD.format(target=self.target, aside=self.aside)


def write(path: Path, mark: Mark) -> None:
    """Make a file that says where a database went; it is readable by its owner alone."""
    path.unlink(missing_ok=True)
    path.touch(mode=0o600)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"create table {TABLE} (target text not null, aside text not null)")
        connection.execute(f"insert into {TABLE} values (?, ?)", mark)  # noqa: S608  # a constant of ours
        connection.commit()


def read(path: Path) -> Mark | None:
    """Return the mark that a file is; None for any other file, or none."""
    if not path.is_file():
        return None
    try:
        with closing(
            sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        ) as connection:
            found = connection.execute(f"select target, aside from {TABLE}").fetchone()  # noqa: S608  # as above
    except sqlite3.Error:
        return None
    return None if found is None else Mark(*found)
