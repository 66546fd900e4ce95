"""INSERTs that mind what is there already, which every kind of database says in its own words."""

from typing import Any

from sqlalchemy import Table


def insert(table: Table, dialect: str) -> Any:
    """Return an INSERT that can be told what to do about a row that is there already.

    SQLAlchemy's part for a database is loaded with the first one: PostgreSQL's brings five
    drivers along, which nobody on SQLite has to carry.
    """
    if dialect == "sqlite":
        from sqlalchemy.dialects import sqlite

        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql

    return postgresql.insert(table)
