"""Looks at the delivery: whether anybody is at work, what waits and what was given up."""

from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection, text

from bot.doctor.database import keyring
from bot.doctor.finding import Finding, broken, fine, look
from bot.lasting import lasting
from bot.queueing.showing import Boxes, boxes, waiting
from bot.settings import Settings
from storage.engine import Engine
from storage.errors import StorageError
from storage.locking import holder
from storage.store import Store

SLOW, STUCK = timedelta(minutes=2), timedelta(minutes=30)
"""For how long the oldest may wait: longer is worth a look, and longer is a fault."""

ALIVE = timedelta(seconds=60)
"""A worker that gave no sign of life for so long is dead."""

_START = "Start second-thought; it goes on where it was left."
_GIVEN_UP = "See: second-thought queue dead"
_MISSING = "Run: second-thought migrate"


class Workers(NamedTuple):
    """Whether the tables of the workers are there, and how many of them live."""

    tables: bool
    alive: int


async def examined(found: Settings, now: datetime) -> list[Finding]:
    """Return how the delivery is. The database is there and up to date."""
    try:
        both = await _boxes(found, now)
        runs, findings = await _running(found)
    except StorageError as error:
        return [broken("queue", str(error))]
    return [*findings, _waits(both, now, runs=runs), _given_up(both)]


async def _boxes(found: Settings, now: datetime) -> Boxes:
    store = await Store.open(found.database, keyring(found))
    try:
        return await boxes(store, now)
    finally:
        await store.close()


async def _running(found: Settings) -> tuple[bool, list[Finding]]:
    if found.is_sqlite:
        who = holder(found.home)
        said = f"running: {who}" if who else "nobody is running; what comes due waits for a start"
        return who is not None, [fine("runner", said)]
    workers = await _workers(found)
    if not workers.tables:
        return False, [broken("workers", "the tables of their queue are missing", _MISSING)]
    if not workers.alive:
        return False, [look("workers", "none is running", "Start: second-thought worker")]
    return True, [fine("workers", f"{workers.alive} running")]


async def _workers(found: Settings) -> Workers:
    engine = Engine(found.database)
    try:
        return await engine.ask(_asked)
    finally:
        await engine.close()


def _asked(connection: Connection) -> Workers:
    there = connection.execute(text("SELECT to_regclass('procrastinate_workers')")).scalar()
    if there is None:
        return Workers(False, 0)
    living = text(
        "SELECT count(*) FROM procrastinate_workers"
        " WHERE last_heartbeat > now() - make_interval(secs => :seconds)"
    )
    return Workers(
        True, connection.execute(living, {"seconds": ALIVE.total_seconds()}).scalar_one()
    )


def _waits(both: Boxes, now: datetime, *, runs: bool) -> Finding:
    count = sum(map(waiting, both))
    if not count:
        return fine("queue", "nothing waits")
    oldest = min(one.oldest for one in both if one.oldest is not None)
    said = f"{count:,} waiting, the oldest for {lasting(now - oldest)}"
    if now - oldest < SLOW:
        return fine("queue", said)
    if not runs:
        return look("queue", said, _START)
    if now - oldest < STUCK:
        return look("queue", said, "Look again soon: it should get less.")
    return broken("queue", said, f"{_GIVEN_UP}, and the log of what is running.")


def _given_up(both: Boxes) -> Finding:
    count = sum(one.states.get("dead", 0) for one in both)
    if count:
        return look("dead letters", f"{count:,} given up", _GIVEN_UP)
    return fine("dead letters", "none")
