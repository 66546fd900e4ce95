"""Column types that hold the same thing on SQLite and PostgreSQL."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import JSON, BigInteger, DateTime, Dialect
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.types import TypeDecorator, TypeEngine

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

PLAIN_JSON: TypeEngine[Any] = JSON().with_variant(JSONB(), "postgresql")
"""A list or mapping that holds nothing personal."""


class Instant(TypeDecorator[datetime]):
    """A moment: `timestamptz` on PostgreSQL, UTC microseconds as an integer on SQLite.

    SQLite has no zones and would drop them; integers also compare and sort as times do. A naive
    value is refused with a ValueError; what is read is always in UTC.
    """

    impl = BigInteger
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Return what the column is in this database."""
        kind = DateTime(timezone=True) if dialect.name == "postgresql" else BigInteger()
        return dialect.type_descriptor(kind)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """Return what is written."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time without a zone cannot be kept: {value}")
        return value if dialect.name == "postgresql" else (value - EPOCH) // _MICROSECOND

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Return what was written, in UTC."""
        if isinstance(value, datetime):
            return value.astimezone(UTC)
        return None if value is None else EPOCH + timedelta(microseconds=value)
