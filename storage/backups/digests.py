"""Counts and checksums of tables: whether two hold the same, whatever order their rows lie in.

A row's digest is BLAKE2b over its values, each told with its kind and length; a table's is the sum
of those of its rows. That finds what broke or got lost. It keeps nobody from changing a file on
purpose: there the seals do, on all that is personal.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import blake2b
from typing import NamedTuple

Value = int | float | bytes | str | None
"""What SQLite holds."""

Told = Callable[[int], None]
"""Is told how many rows were looked at since it was last told."""

SIZE = 16
AT_ONCE = 1000


class Digest(NamedTuple):
    """How many rows a table has, and what they come to, in hex."""

    rows: int
    checksum: str


def digest(rows: Iterable[Sequence[Value]], told: Told | None = None) -> Digest:
    """Return what rows come to."""
    count, total = 0, 0
    for row in rows:
        count += 1
        total += int.from_bytes(blake2b(b"".join(map(_told, row)), digest_size=SIZE).digest())
        if told is not None and not count % AT_ONCE:
            told(AT_ONCE)
    if told is not None:
        told(count % AT_ONCE)
    return Digest(count, f"{total % (1 << 8 * SIZE):0{2 * SIZE}x}")


def tables(connection: sqlite3.Connection, but: str = "") -> tuple[str, ...]:
    """Return the names of the tables in a file, all or all but one."""
    found = connection.execute(
        "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
    )
    return tuple(sorted(name for (name,) in found if name != but))


def counts(connection: sqlite3.Connection, but: str = "") -> dict[str, int]:
    """Return how many rows each table of a file has."""
    return {
        table: connection.execute(f"select count(*) from {quoted(table)}").fetchone()[0]  # noqa: S608  # a name out of the file, quoted
        for table in tables(connection, but)
    }


def digests(
    connection: sqlite3.Connection, but: str = "", told: Told | None = None
) -> dict[str, Digest]:
    """Return what each table of a file comes to."""
    return {table: digest(_rows(connection, table), told) for table in tables(connection, but)}


def quoted(name: str) -> str:
    """Return a name as SQL takes any."""
    return '"{}"'.format(name.replace('"', '""'))


def _rows(connection: sqlite3.Connection, table: str) -> Iterator[tuple[Value, ...]]:
    info = connection.execute(f"pragma table_info({quoted(table)})")
    columns = ", ".join(quoted(one) for one in sorted(row[1] for row in info))
    yield from connection.execute(f"select {columns} from {quoted(table)}")  # noqa: S608  # as above


def _told(value: Value) -> bytes:
    match value:
        case None:
            return b"-"
        case bytes():
            return b"b%d:%b" % (len(value), value)
        case str():
            text = value.encode()
            return b"s%d:%b" % (len(text), text)
        case _:
            return b"n%b;" % repr(value).encode()
