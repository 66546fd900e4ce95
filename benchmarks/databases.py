"""The databases that are measured: a file, and a PostgreSQL server of our own where there is one."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy.engine import make_url

from tests.postgres import NoPostgresError, cluster
from tests.storms.databases import served

Made = Callable[[Path], str]
"""Makes a new database for whoever has this folder; returns its address."""

SERVER = ("shared_buffers=512MB", "max_wal_size=4GB", "synchronous_commit=on")
"""As somebody would set it who means it: what it confirmed is on the disk."""


@contextmanager
def databases() -> Iterator[dict[str, Made]]:
    """Say how a database is made: as a file, and on a server where one is installed."""
    with ExitStack() as until_the_end:
        found: dict[str, Made] = {"SQLite": file}
        with suppress(NoPostgresError):
            server = until_the_end.enter_context(cluster(SERVER))
            found["PostgreSQL"] = lambda _: served(server)
        yield found


def file(folder: Path) -> str:
    """Return the address of a database in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    return f"sqlite:///{folder / 'coach.db'}"


def raw(url: str) -> Any:
    """Connect with the driver itself: what it takes is the bare figure."""
    if url.startswith("sqlite"):
        return sqlite3.connect(str(make_url(url).database), isolation_level=None)
    import psycopg

    return psycopg.connect(url, autocommit=True)
