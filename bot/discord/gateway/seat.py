"""The place of this process at the gateway: a session of its own, that outlives it.

Several processes may listen with the same shard: each has a slot, with its session. Who starts
takes over a slot that nobody holds and resumes what was left there. On a database for many nobody
knows whether the one who holds it lives: so it is waited for as long as a lease lasts, unless
everybody is seen to renew theirs.
"""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from time import monotonic
from uuid import UUID, uuid4

from storage.gateway import Position, Sessions, Taken

LEASE = timedelta(seconds=6)
RENEWED = 2.0
"""Where others may take over."""

_LEASE_ALONE = timedelta(seconds=60)
_RENEWED_ALONE = 20.0
"""Where nobody can: it only tells until when we lived."""

PATIENCE = 15.0
"""Seconds after which nobody is waited for, whatever their clock says."""

_LOOK = 0.25

Clock = Callable[[], datetime]


class Seat:
    """A slot of a shard, taken and held."""

    def __init__(
        self,
        sessions: Sessions,
        shard: tuple[int, int],
        clock: Clock,
        new_id: Callable[[], UUID] = uuid4,
    ) -> None:
        """Take one of this shard: which, of how many."""
        self._sessions = sessions
        self._shard = shard
        self._clock = clock
        self._new_id = new_id
        self._mine = new_id()
        self._alone = sessions.is_alone

    @property
    def renewed(self) -> float:
        """After how many seconds it is to be held again."""
        return _RENEWED_ALONE if self._alone else RENEWED

    async def take(self, application: str) -> Taken:
        """Take a slot: one that was left, or a new one where all are held. Raises StorageError."""
        self._mine = self._new_id()
        first = await self._sessions.held(application, self._shard)
        tired = monotonic() + PATIENCE
        while True:
            held = await self._sessions.held(application, self._shard)
            alive = all(held.get(slot) != until for slot, until in first.items())
            anew = alive or monotonic() > tired
            now = self._clock()
            taken = await self._sessions.take(
                application, self._shard, self._mine, now, self._until(), anew=anew
            )
            if taken is not None:
                return taken
            await asyncio.sleep(_LOOK)

    async def save(self, position: Position | None, *, behind: bool = False) -> bool:
        """Note where the session stands, and whether something before it is missing still.

        False where somebody else has the slot meanwhile.
        """
        return await self._sessions.save(self._mine, self._until(), position, behind=behind)

    async def hold(self) -> bool:
        """Hold it for longer; False where somebody else has it meanwhile."""
        return await self._sessions.hold(self._mine, self._until())

    async def leave(self) -> None:
        """Let go of it: the session waits for whoever comes next."""
        await self._sessions.leave(self._mine, self._clock())

    def _until(self) -> datetime:
        return self._clock() + (_LEASE_ALONE if self._alone else LEASE)
