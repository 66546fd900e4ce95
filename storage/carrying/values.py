"""How each value goes from SQLite to PostgreSQL, and how both are told to be the same."""

import json
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Boolean, Column, Date, Table

from storage.backups.digests import Value
from storage.columns import EPOCH, Instant, Key, PlainJson, instant_of

Row = Sequence[Any]
Turn = Callable[[Any], Any]


def over(table: Table) -> Callable[[Row], Row]:
    """Return what makes of a row of SQLite what PostgreSQL takes."""
    return _each([_over(column) for column in table.columns])


def same(table: Table) -> Callable[[Row], Sequence[Value]]:
    """Return what makes of a row of either what is the same for the same row of the other."""
    return _each([_same(column) for column in table.columns])


def _each(turns: Sequence[Turn | None]) -> Callable[[Row], Row]:
    changed = [(place, turn) for place, turn in enumerate(turns) if turn is not None]

    def turned(row: Row) -> Row:
        values = list(row)
        for place, turn in changed:
            if values[place] is not None:
                values[place] = turn(values[place])
        return values

    return turned


def _over(column: Column[Any]) -> Turn | None:
    match column.type:
        case Key():
            return _id
        case Instant():
            return instant_of
        case PlainJson():
            return _jsonb
        case Date():
            return date.fromisoformat
        case Boolean():
            return bool
        case _:
            return None


def _same(column: Column[Any]) -> Turn | None:
    match column.type:
        case Key():
            return _bytes
        case Instant():
            return _microseconds
        case PlainJson():
            return _plain
        case Date():
            return str
        case Boolean():
            return int
        case _:
            return None


def _id(held: bytes) -> UUID:
    return UUID(bytes=held)


def _jsonb(held: str) -> Any:
    from psycopg.types.json import Jsonb

    return Jsonb(json.loads(held))


def _bytes(held: bytes | UUID) -> bytes:
    return held.bytes if isinstance(held, UUID) else held


def _microseconds(held: int | datetime) -> int:
    if isinstance(held, int):
        return held
    since = held - EPOCH
    return (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds


def _plain(held: Any) -> str:
    """Return JSON in one way of writing it: PostgreSQL keeps what it says, not how."""
    said = json.loads(held) if isinstance(held, str) else held
    return json.dumps(said, sort_keys=True, separators=(",", ":"))
