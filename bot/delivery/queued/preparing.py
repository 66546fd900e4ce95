"""Makes and updates the tables of Procrastinate, whose newest migration a comment names."""

from itertools import dropwhile
from pathlib import Path
from typing import Any, LiteralString

import psycopg
from procrastinate.schema import SchemaManager

from storage.engine import completed
from storage.errors import SchemaError, Unreachable
from storage.upgrading import BEHIND, MIGRATING

FOREIGN = (
    "The database holds tables of Procrastinate that are not ours. Name another one in "
    "DATABASE_URL."
)
NEWER = (
    "The jobs in the database were made by a newer second-thought. Install the newer one again. "
    "Nothing was changed."
)
UNREACHABLE = "The database server cannot be reached. See DATABASE_URL and whether the server runs."

_FOUND = "SELECT to_regclass('procrastinate_jobs')::oid::bigint"
_SAID = "SELECT obj_description(%s::oid, 'pg_class')"
_INDEX = (
    "CREATE INDEX IF NOT EXISTS second_thought_jobs_lock ON procrastinate_jobs (lock) "
    "WHERE status IN ('todo', 'doing')"
)
"""Whether a lock is taken is asked at every fetch."""


def prepare(url: str) -> bool:
    """Bring the tables of the jobs up to date; return whether there was something to do.

    SchemaError when they are not ours, or newer than this program.
    """
    try:
        with psycopg.connect(conninfo(url), autocommit=True) as connection:
            connection.execute("SELECT pg_advisory_lock(%s)", [MIGRATING])
            return _prepared(connection)
    except psycopg.OperationalError as error:
        raise Unreachable(UNREACHABLE) from error


def check(url: str) -> None:
    """SchemaError where `prepare` has something to do."""
    try:
        with psycopg.connect(conninfo(url), autocommit=True) as connection:
            if _left(_newest(connection)):
                raise SchemaError(BEHIND)
    except psycopg.OperationalError as error:
        raise Unreachable(UNREACHABLE) from error


def conninfo(url: str) -> str:
    """Return an address of ours as the driver wants it."""
    return completed(url).set(drivername="postgresql").render_as_string(hide_password=False)


def _prepared(connection: psycopg.Connection[Any]) -> bool:
    newest = _newest(connection)
    if newest is None:
        _do(connection, SchemaManager.get_schema(), _migrations()[-1])
        return True
    left = _left(newest)
    for name in left:
        text = (Path(SchemaManager.get_migrations_path()) / name).read_text("utf-8")
        _do(connection, text, name)
    return bool(left)


def _do(connection: psycopg.Connection[Any], statements: LiteralString, name: str) -> None:
    """Do all of it or nothing, and note it."""
    with connection.transaction():
        connection.execute(statements)
        connection.execute(_INDEX)
        noted = psycopg.sql.SQL("COMMENT ON TABLE procrastinate_jobs IS {}").format(name)
        connection.execute(noted)


def _newest(connection: psycopg.Connection[Any]) -> str | None:
    """Return the newest migration applied; None where there are no tables yet."""
    table = connection.execute(_FOUND).fetchone()
    if table is None or table[0] is None:
        return None
    said = connection.execute(_SAID, [table[0]]).fetchone()
    if said is None or not str(said[0] or "").endswith(".sql"):
        raise SchemaError(FOREIGN)
    return str(said[0])


def _left(newest: str | None) -> list[str]:
    """Return the migrations after this one."""
    known = _migrations()
    if newest is None:
        return known
    if newest not in known:
        raise SchemaError(NEWER)
    return list(dropwhile(lambda name: name != newest, known))[1:]


def _migrations() -> list[str]:
    return sorted(one.name for one in Path(SchemaManager.get_migrations_path()).glob("*.sql"))
