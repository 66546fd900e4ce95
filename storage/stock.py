"""How much there is over all people: what waits, was given up or is overdue, and how many they are.

It is asked again and again while the coach works. So what waits or is overdue is counted by the
indexes that hold nothing else, and only so many rows are looked into however many wait.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Table, func, literal_column, select, text

from storage.delivery.tables import INBOX, OUTBOX
from storage.due import LONGEST_REST, REMINDED, longest
from storage.rows import INSTALLATION, PERSON
from storage.tables import DEAD, NEW, UNSENT

LOOKED_INTO = 10_000
"""Rows looked into at most: of those that wait the first to be ready, of reminders the longest due."""

OVERDUE = timedelta(minutes=2)
"""A reminder that could be said and was not for so long is overdue."""


@dataclass(frozen=True, slots=True)
class Box:
    """What waits in the inbox or the outbox, since when the oldest does, and what was given up."""

    waiting: int = 0
    oldest: datetime | None = None
    dead: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """How much there is. `overdue` reminders are counted up to LOOKED_INTO."""

    inbox: Box
    outbox: Box
    overdue: int
    people: int
    installations: Mapping[str, int]
    """By platform, of those that are not gone."""


def stock(connection: Connection, now: datetime, platforms: Collection[str]) -> Stock:
    """Count all of it; of reminders, those of people at home on one of these platforms."""
    present = connection.execute(_INSTALLED).all()
    return Stock(
        inbox=_box(connection, INBOX),
        outbox=_box(connection, OUTBOX),
        overdue=_overdue(connection, now, platforms) if platforms else 0,
        people=connection.execute(_PEOPLE).scalar_one(),
        installations=dict(map(tuple, present)),
    )


def _box(connection: Connection, table: Table) -> Box:
    waiting, oldest, dead = _BOXES[table]
    return Box(
        connection.execute(waiting).scalar_one(),
        connection.execute(oldest).scalar(),
        connection.execute(dead).scalar_one(),
    )


def _overdue(connection: Connection, now: datetime, platforms: Collection[str]) -> int:
    asked = {"now": now - OVERDUE, "night": now + LONGEST_REST, "platforms": list(platforms)}
    return int(connection.execute(_REMINDED, asked).scalar_one())


def _counted(table: Table, where: str) -> Any:
    return select(func.count()).select_from(table).where(text(where))


def _oldest(table: Table, made: Any, where: str) -> Any:
    first = select(made.label("made")).where(text(where)).order_by(table.c.ready_at)
    return select(func.min(first.limit(_MOST).subquery().c.made))


# Statements are made once: making one takes longer than asking it.
_MOST: Any = literal_column(str(LOOKED_INTO))
_BOXES = {
    table: (_counted(table, waits), _oldest(table, made, waits), _counted(table, DEAD))
    for table, made, waits in (
        (INBOX, INBOX.c.accepted_at, NEW),
        (OUTBOX, OUTBOX.c.made_at, UNSENT),
    )
}
_REMINDED = select(func.count()).select_from(longest(REMINDED, LOOKED_INTO).subquery())
_PEOPLE = select(func.count()).select_from(PERSON)
_INSTALLED = (
    select(INSTALLATION.c.platform, func.count())
    .where(INSTALLATION.c.gone_at.is_(None))
    .group_by(INSTALLATION.c.platform)
)
