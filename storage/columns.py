"""Column types that hold the same thing on SQLite and PostgreSQL."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, BigInteger, DateTime, Dialect, LargeBinary, Uuid
from sqlalchemy.types import TypeDecorator, TypeEngine

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class PlainJson(TypeDecorator[Any]):
    """A list or mapping that holds nothing personal: `jsonb` on PostgreSQL."""

    impl = JSON
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Return what the column is in this database; only PostgreSQL's loads its types."""
        if dialect.name != "postgresql":
            return dialect.type_descriptor(JSON(none_as_null=True))
        from sqlalchemy.dialects.postgresql import JSONB

        return dialect.type_descriptor(JSONB(none_as_null=True))


PLAIN_JSON = PlainJson(none_as_null=True)


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
        return instant_of(value)


class Key(TypeDecorator[UUID]):
    """An id: `uuid` on PostgreSQL, its 16 bytes on SQLite.

    SQLAlchemy's own type writes 32 letters there, and ids are most of what indexes hold: with
    bytes a large import writes a third less and is that much quicker.
    """

    impl = LargeBinary
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Return what the column is in this database."""
        kind = Uuid() if dialect.name == "postgresql" else LargeBinary(16)
        return dialect.type_descriptor(kind)

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> Any:
        """Return what is written."""
        return value if value is None or dialect.name == "postgresql" else value.bytes

    def process_result_value(self, value: Any, dialect: Dialect) -> UUID | None:
        """Return what was written."""
        return None if value is None else id_of(value)


def instant_of(held: datetime | int | None) -> datetime | None:
    """Return a moment in UTC from what either driver hands over for an `Instant`."""
    if held is None:
        return None
    return EPOCH + timedelta(0, 0, held) if isinstance(held, int) else held.astimezone(UTC)


def id_of(held: UUID | bytes) -> UUID:
    """Return an id from what either driver hands over for a `Key`."""
    return UUID(bytes=held) if isinstance(held, bytes) else held


def day_of(held: date | str | None) -> date | None:
    """Return a day from what either driver hands over for a `Date`."""
    return date.fromisoformat(held) if isinstance(held, str) else held
