"""Databases to deliver over: SQLite and PostgreSQL, by the same fixture."""

from pathlib import Path

import pytest

from tests.delivery.sea import prepared
from tests.postgres import Cluster, postgres

__all__ = ["postgres"]

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
