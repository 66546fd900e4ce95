"""A database on a PostgreSQL server of the tests' own."""

from tests.storms.databases import postgres, shared

__all__ = ["postgres", "shared"]
