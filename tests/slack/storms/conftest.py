"""Databases to blow over: SQLite and PostgreSQL, by the same fixture."""

from tests.delivery.conftest import database, shared
from tests.postgres import postgres

__all__ = ["database", "postgres", "shared"]
