"""Group commit: what is asked at the same time is kept by one commit, which is what takes long.

A commit waits for the disk. Here whatever has been asked by the time the database is free goes
into one transaction, each piece behind a savepoint of its own, so that none takes another along.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection

from storage.failing import plainly
from storage.files import in_transaction, say

Result = TypeVar("Result")
Work = Callable[[Connection], Any]

MOST = 64
"""Pieces in one transaction: the first of them waits for the last."""


class Outcome(NamedTuple):
    """What came of a piece of work: a result, or the error that undid it."""

    result: Any = None
    error: Exception | None = None


Do = Callable[[Sequence[Work]], Awaitable[Sequence[Outcome]]]
"""Does pieces of work in one transaction; raises when nothing of it is kept."""


@dataclass(frozen=True, slots=True, eq=False)
class _Piece:
    work: Work
    ended: asyncio.Future[Any]

    def end(self, outcome: Outcome) -> None:
        if self.ended.done():
            return
        if outcome.error is None:
            self.ended.set_result(outcome.result)
        else:
            self.ended.set_exception(outcome.error)


class Together:
    """Gathers what is to be done, and has it done whenever it is its turn."""

    def __init__(self, turns: asyncio.Semaphore, do: Do) -> None:
        """Have work done this way, each time after a turn was had."""
        self._turns = turns
        self._do = do
        self._waiting: list[_Piece] = []
        self._doing: asyncio.Task[None] | None = None

    async def write(self, work: Callable[[Connection], Result]) -> Result:
        """Do a piece of work and return what comes of it, once it is kept.

        Its error undoes it alone; when the commit fails, all that was in it get that error. Who
        is cancelled leaves nothing behind that was not begun, and waits for what was.
        """
        piece = _Piece(work, asyncio.get_running_loop().create_future())
        self._waiting.append(piece)
        if self._doing is None or self._doing.done():
            self._doing = asyncio.create_task(self._all())
        try:
            result: Result = await asyncio.shield(piece.ended)
        except asyncio.CancelledError:
            await self._given_up(piece)
            raise
        return result

    async def _given_up(self, piece: _Piece) -> None:
        if piece in self._waiting:
            self._waiting.remove(piece)
            return
        await asyncio.wait([piece.ended])
        if not piece.ended.cancelled():
            piece.ended.exception()  # looked at, since nobody else will

    async def _all(self) -> None:
        while self._waiting:
            async with self._turns:
                pieces, self._waiting = self._waiting[:MOST], self._waiting[MOST:]
                await self._some(pieces)

    async def _some(self, pieces: Sequence[_Piece]) -> None:
        try:
            outcomes = await self._do([piece.work for piece in pieces])
        except asyncio.CancelledError:
            for piece in pieces:
                piece.ended.cancel()
            raise
        except Exception as error:  # noqa: BLE001  # it is raised where the work was asked
            outcomes = [Outcome(error=error)] * len(pieces)
        for piece, outcome in zip(pieces, outcomes, strict=True):
            piece.end(outcome)


def outcome_of(work: Work, connection: Connection) -> Outcome:
    """Return what comes of a piece of work."""
    try:
        with plainly():
            return Outcome(work(connection))
    except Exception as error:  # noqa: BLE001  # it is raised where the work was asked
        return Outcome(error=error)


def done_together(connection: Connection, works: Sequence[Work]) -> list[Outcome]:
    """Do pieces of work in a transaction; raises where SQLite gave the whole of it up."""
    if len(works) == 1:
        return [Outcome(works[0](connection))]
    return [_apart(connection, work) for work in works]


def _apart(connection: Connection, work: Work) -> Outcome:
    """Do a piece of work that is undone alone when it fails."""
    say(connection, "SAVEPOINT piece")
    try:
        with plainly():
            outcome = Outcome(work(connection))
    except Exception as error:
        if not in_transaction(connection):  # a full disk, for one, may end it
            raise
        say(connection, "ROLLBACK TO piece")
        outcome = Outcome(error=error)
    say(connection, "RELEASE piece")
    return outcome
