"""Finds for whom something unasked may be due, over all people: by indexes, longest due first."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Connection,
    Select,
    and_,
    bindparam,
    false,
    literal_column,
    or_,
    select,
    text,
)

from storage.columns import Instant
from storage.rows import PERSON, REMINDER, SETTINGS
from storage.tables import LOOKED_AT, PENDING

EACH, MORE = 4, 8
"""Reminders asked for per person wanted; how many times as many when a few people fill them."""

LONGEST_REST = timedelta(days=8)
"""Nobody rests for longer: such a rest was noted while the clock was wrong, and counts no more."""

Since = tuple[UUID, datetime]
"""A person, and since when something of theirs is due."""


def people_due(
    connection: Connection, now: datetime, platforms: Collection[str], limit: int
) -> tuple[UUID, ...]:
    """Return who is due, the longest due first, each once, `limit` at most."""
    asked = {"now": now, "night": now + LONGEST_REST, "platforms": list(platforms)}
    reminded = _first(connection, REMINDED, asked, limit)
    looked = connection.execute(longest(LOOKED, limit), asked).all()
    since: dict[UUID, datetime] = {}
    for person, at in [*reminded, *looked]:
        since[person] = min(at, since.get(person, at))
    return tuple(sorted(since, key=lambda one: (since[one], one))[:limit])


@cache
def longest(query: Select[Any], limit: int) -> Select[Any]:
    """Return the query for so many; as a literal, so that a plan is made for few."""
    return query.limit(literal_column(str(int(limit))))


def _first(
    connection: Connection, query: Select[Any], asked: Mapping[str, Any], people: int
) -> list[Any]:
    """Return rows of so many people, where there are as many."""
    room = EACH * people
    while True:
        rows = connection.execute(longest(query, room), asked).all()
        if len(rows) < room or len({person for person, _ in rows}) >= people:
            return list(rows)
        room *= MORE


_NOW = bindparam("now", type_=Instant)
_LISTENS = or_(SETTINGS.c.reminders.is_(None), SETTINGS.c.reminders)
_NIGHT = bindparam("night", type_=Instant)
_AWAKE = or_(
    PERSON.c.rests_until.is_(None), PERSON.c.rests_until <= _NOW, PERSON.c.rests_until > _NIGHT
)
_REACHED = and_(
    PERSON.c.home.in_(bindparam("platforms", expanding=True)), PERSON.c.paused == false(), _AWAKE
)
REMINDED = (
    select(REMINDER.c.person_id, REMINDER.c.due_at)
    .join(PERSON, PERSON.c.id == REMINDER.c.person_id)
    .outerjoin(SETTINGS, SETTINGS.c.person_id == REMINDER.c.person_id)
    .where(text(f"reminder.{PENDING}"), REMINDER.c.due_at <= _NOW, _REACHED, _LISTENS)
    .order_by(REMINDER.c.due_at)
)
LOOKED = (
    select(PERSON.c.id, PERSON.c.look_at)
    .where(text(f"person.{LOOKED_AT}"), PERSON.c.look_at <= _NOW, _REACHED)
    .order_by(PERSON.c.look_at)
)
