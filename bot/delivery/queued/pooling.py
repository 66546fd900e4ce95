"""The connections of the jobs: looked at before each use, mostly without asking the server.

To ask each time, as the pool does by itself, was every other statement of ours.
"""

from collections.abc import Callable
from math import inf
from time import monotonic
from typing import Any
from weakref import WeakKeyDictionary

from psycopg import AsyncConnection
from psycopg_pool import AsyncConnectionPool

from storage.reviving import IDLE, has_spoken

Connection = AsyncConnection[Any]


def pool(**given: Any) -> AsyncConnectionPool[Connection]:
    """Make the pool that Procrastinate asks for, with our look at its connections."""
    return AsyncConnectionPool(**{**given, "check": Check()})


class Check:
    """Raises what psycopg raises where the server has hung up; see `psycopg_pool`'s `check`."""

    def __init__(self, ticks: Callable[[], float] = monotonic) -> None:
        """`ticks` are seconds that only go up."""
        self._ticks = ticks
        self._used: WeakKeyDictionary[Connection, float] = WeakKeyDictionary()

    async def __call__(self, connection: Connection) -> None:
        """Ask the server where it said something unasked, or the line was silent for long."""
        idle = self._ticks() - self._used.get(connection, -inf)
        if idle > IDLE or has_spoken(connection):
            await AsyncConnectionPool.check_connection(connection)
        self._used[connection] = self._ticks()
