"""Databases to blow over: SQLite and PostgreSQL, by the same fixture."""

from tests.storms.databases import database, postgres, shared

__all__ = ["database", "postgres", "shared"]
