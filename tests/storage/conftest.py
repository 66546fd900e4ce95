"""Stores to test: one on SQLite and one on PostgreSQL, by the same fixture."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.sealing import Keyring
from storage.store import Identity, Memory, Store
from storage.upgrading import migrate
from tests.postgres import Cluster, postgres

__all__ = ["postgres"]

BOTH = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]
ANA = Identity("console", "", "ana")
BEN = Identity("slack", "T1", "U1")


@pytest.fixture(scope="session")
def server(postgres: Cluster) -> str:
    """Return the address of an up-to-date database on the server."""
    url = postgres.database()
    migrate(url)
    return url


@pytest.fixture
def file(tmp_path: Path) -> str:
    """Return the address of a database file that is not there yet."""
    return f"sqlite:///{tmp_path / 'coach.db'}"


@pytest.fixture(params=BOTH)
def url(request: pytest.FixtureRequest) -> str:
    """Return the address of a database without anybody in it, on SQLite and on PostgreSQL."""
    if request.param == "sqlite":
        return str(request.getfixturevalue("file"))
    server = str(request.getfixturevalue("server"))
    emptied(server)
    return server


@pytest.fixture
def keyring() -> Keyring:
    """Return a ring with a new key."""
    return Keyring.new()


@pytest.fixture
async def store(url: str, keyring: Keyring) -> AsyncIterator[Store]:
    """Open a store on either database."""
    opened = await Store.open(url, keyring)
    yield opened
    await opened.close()


@pytest.fixture
async def ana(store: Store) -> Memory:
    """Return the memory of one person."""
    return store.memory(await store.person(ANA))


@pytest.fixture
async def ben(store: Store) -> Memory:
    """Return the memory of another person."""
    return store.memory(await store.person(BEN))


def emptied(server: str) -> None:
    """Forget everybody in a database on the server."""
    import psycopg

    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(
            "TRUNCATE person, inbox, outbox, pace, link_try, installation, install_state, gateway,"
            " gateway_session CASCADE"
        )
