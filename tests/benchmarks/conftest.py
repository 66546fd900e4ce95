"""Whether there is a PostgreSQL to measure on."""

from tests.postgres import postgres

__all__ = ["postgres"]
