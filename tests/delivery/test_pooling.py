"""Connections that wait for their next use: one whose server hung up is found without asking it."""

from collections.abc import AsyncIterator
from typing import Any

import psycopg
import pytest

from bot.delivery.queued.pooling import Check
from storage.reviving import IDLE
from tests.polling import until

pytestmark = pytest.mark.postgres

Connection = psycopg.AsyncConnection[Any]


@pytest.fixture
async def connection(shared: str) -> AsyncIterator[Connection]:
    async with await psycopg.AsyncConnection.connect(shared, autocommit=True) as one:
        yield one


@pytest.fixture
async def check(connection: Connection) -> Check:
    """A check that has seen the connection once, and so asked."""
    made = Check()
    await made(connection)
    return made


def heard(connection: Connection, shared: str) -> object:
    """Return when the server last heard from a connection."""
    query = "SELECT query_start, state_change FROM pg_stat_activity WHERE pid = %s"
    with psycopg.connect(shared, autocommit=True) as other:
        return other.execute(query, [connection.info.backend_pid]).fetchone()


async def test_a_server_that_is_there_is_not_asked(
    connection: Connection, check: Check, shared: str
) -> None:
    before = heard(connection, shared)
    await check(connection)
    assert heard(connection, shared) == before


async def test_it_is_asked_after_a_long_silence(connection: Connection, shared: str) -> None:
    ticks = iter((0.0, 0.0, IDLE + 1, IDLE + 1))
    check = Check(lambda: next(ticks))
    await check(connection)
    before = heard(connection, shared)
    await check(connection)
    assert heard(connection, shared) != before


async def test_what_waits_to_be_read_is_no_fault(
    connection: Connection, check: Check, shared: str
) -> None:
    await connection.execute("LISTEN here")
    with psycopg.connect(shared, autocommit=True) as other:
        other.execute("NOTIFY here")
    await check(connection)


async def test_a_server_that_hung_up_is_found(
    connection: Connection, check: Check, shared: str
) -> None:
    with psycopg.connect(shared, autocommit=True) as other:
        other.execute("SELECT pg_terminate_backend(%s)", [connection.info.backend_pid])

    async def found() -> bool:
        try:
            await check(connection)
        except psycopg.OperationalError:
            return True
        return False

    await until(found)
    with pytest.raises(psycopg.OperationalError):
        await check(connection)  # and for good
