"""How fast platforms are written to by many processes together: token buckets they share.

GCRA, a bucket as one time: it is free from then on, and each message moves it on by as long as
one takes. A burst is how far ahead of now it may be.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Connection, bindparam, select

from storage.columns import EPOCH
from storage.delivery.keys import ready_from
from storage.delivery.tables import PACE
from storage.engine import Engine
from storage.inserting import insert

Ask = tuple[bytes, float, int]
"""A bucket: what it is found by, messages a second in the long run, and how many at once."""

_HELD = b"held:"


class Pace:
    """The buckets, by keys that tell nothing of what they are for."""

    def __init__(self, engine: Engine) -> None:
        """Keep them in a database."""
        self._engine = engine

    async def take(self, asks: Sequence[Ask], now: datetime) -> float:
        """Take one message out of each bucket, and return 0.

        Where not all allow it none is taken, and how many seconds until they might is returned.
        """
        return await self._engine.write(lambda connection: _take(connection, asks, now))

    async def hold(self, key: bytes, until: datetime) -> None:
        """Let a bucket give nothing until then; nothing is held for more than an hour."""
        await self._engine.write(lambda connection: _move(connection, {_HELD + key: until}))


def _take(connection: Connection, asks: Sequence[Ask], now: datetime) -> float:
    counted = [ask for ask in asks if ask[1] != float("inf")]
    free = _free(connection, asks, counted)
    held = [ready_from(free.get(_HELD + key, now), now) for key, _, _ in asks]
    allowed = [ready_from(free[key], now) - _room(rate, burst) for key, rate, burst in counted]
    wait = max([now, *held, *allowed]) - now
    if wait:
        return wait.total_seconds()
    _move(
        connection,
        {key: max(now, ready_from(free[key], now)) + _each(rate) for key, rate, _ in counted},
    )
    return 0.0


def _each(rate: float) -> timedelta:
    return timedelta(seconds=1 / rate)


def _room(rate: float, burst: int) -> timedelta:
    return _each(rate) * (burst - 1)


def _free(
    connection: Connection, asks: Sequence[Ask], counted: Sequence[Ask]
) -> dict[bytes, datetime]:
    """Return from when buckets are free and until when they are held; locked until the end."""
    counts = sorted(key for key, _, _ in counted)
    asked = {"keys": [*counts, *(_HELD + key for key, _, _ in asks)]}
    found = {row.key: row.free_at for row in connection.execute(_LOCKED, asked)}
    missing = [key for key in counts if key not in found]
    if not missing:
        return found
    new = _new(connection.dialect.name)
    connection.execute(new, [{"key": key, "free_at": EPOCH} for key in missing])
    return {row.key: row.free_at for row in connection.execute(_LOCKED, asked)}


def _move(connection: Connection, to: dict[bytes, datetime]) -> None:
    if to:
        rows = [{"key": key, "free_at": at} for key, at in sorted(to.items())]
        connection.execute(_put(connection.dialect.name), rows)


# Statements are made once: making one takes longer than asking it.
_LOCKED = (
    select(PACE.c.key, PACE.c.free_at)
    .where(PACE.c.key.in_(bindparam("keys", expanding=True)))
    .order_by(PACE.c.key)
    .with_for_update()
)


@cache
def _new(dialect: str) -> Any:
    return insert(PACE, dialect).on_conflict_do_nothing()


@cache
def _put(dialect: str) -> Any:
    new = insert(PACE, dialect)
    moved = {"free_at": new.excluded.free_at}
    return new.on_conflict_do_update(index_elements=[PACE.c.key], set_=moved)
