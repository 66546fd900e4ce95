"""Sees that a pooled connection to PostgreSQL still lives, mostly without asking the server.

A server that restarts says so, or closes the line: then there is something to read where nothing
is expected. Only such a connection, and one that lay idle for long, costs a question.
"""

import select
from time import monotonic
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.exc import DisconnectionError

IDLE = 20.0
"""Seconds after which the server is asked: a network may drop a silent line without a word."""

_USED = "used"


def keep_alive(engine: Engine) -> None:
    """Replace connections of this engine that died in its pool when they are to be used."""
    event.listen(engine, "checkin", _note_use)
    event.listen(engine, "checkout", _see)


def _note_use(_: Any, record: Any) -> None:
    record.info[_USED] = monotonic()


def _see(connection: Any, record: Any, _: Any) -> None:
    used = record.info.get(_USED)
    if used is None or (monotonic() - used < IDLE and not has_spoken(connection)):
        return
    if not _answers(connection):
        raise DisconnectionError


def has_spoken(connection: Any) -> bool:
    """Whether the server said something unasked; yes where that cannot be seen."""
    if connection.closed or not hasattr(select, "poll"):
        return True
    line = select.poll()
    line.register(connection.fileno(), select.POLLIN)
    return bool(line.poll(0))


def _answers(connection: Any) -> bool:
    import psycopg

    try:
        connection.autocommit = True
        connection.execute("SELECT 1")
        connection.autocommit = False
    except psycopg.Error:
        return False
    return True
