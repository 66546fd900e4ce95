"""Databases that bots run over: SQLite and PostgreSQL, by the same fixture."""

from pathlib import Path

import pytest

from storage.upgrading import migrate
from tests.postgres import Cluster, postgres

__all__ = ["database", "postgres", "prepared", "served", "shared"]

BOTH = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the address of a database with nobody in it, up to date."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'coach.db'}"
    return served(request.getfixturevalue("postgres"))


@pytest.fixture
def shared(postgres: Cluster) -> str:
    """Return the address of a database that several processes can share."""
    return served(postgres)


def served(cluster: Cluster) -> str:
    """Return the address of a new database on a server, up to date."""
    url = cluster.database()
    prepared(url)
    return url


def prepared(database: str) -> None:
    """Bring a database on a server up to date, its queue included; a file needs nothing."""
    if not database.startswith("sqlite"):
        migrate(database)
        from bot.delivery.queued import prepare

        prepare(database)
