"""Group commit: what is asked at the same time is kept by one commit, which is what takes long.

A commit waits for the disk. Here whatever has been asked by the time the database is free goes
into one transaction, each piece behind a savepoint of its own, so that none takes another along.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import Executor
from contextlib import asynccontextmanager, suppress
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


Do = Callable[[Sequence[Work]], Sequence[Outcome]]
"""Does pieces of work in one transaction, in a thread; raises when nothing of it is kept."""


@dataclass(slots=True, eq=False)
class _Piece:
    work: Work
    ended: asyncio.Future[Any]
    over: bool = False

    def end(self, outcome: Outcome) -> None:
        self.over = True
        if self.ended.done():
            return
        if outcome.error is None:
            self.ended.set_result(outcome.result)
        else:
            self.ended.set_exception(outcome.error)


class Together:
    """Gathers what is to be done, and has it done in a thread, one gathering after the other."""

    def __init__(self, threads: Executor, do: Do) -> None:
        """Have work done this way in one of these threads."""
        self._threads = threads
        self._do = do
        self._waiting: list[_Piece] = []
        self._alone: deque[asyncio.Future[None]] = deque()
        self._busy = False

    async def write(self, work: Callable[[Connection], Result]) -> Result:
        """Do a piece of work and return what comes of it, once it is kept.

        Its error undoes it alone; when the commit fails, all that was in it get that error. Who
        is cancelled leaves nothing behind that was not begun, and waits for what was.
        """
        loop = asyncio.get_running_loop()
        piece = _Piece(work, loop.create_future())
        self._waiting.append(piece)
        if not self._busy:
            loop.call_soon(self._go_on)  # so that what is asked in this very moment comes along
        try:
            result: Result = await piece.ended
        except asyncio.CancelledError:
            await self._given_up(piece)
            raise
        return result

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[None]:
        """Have nothing done meanwhile."""
        mine = asyncio.get_running_loop().create_future()
        self._alone.append(mine)
        self._go_on()
        try:
            await mine
        except asyncio.CancelledError:
            with suppress(ValueError):
                self._alone.remove(mine)
            if not mine.cancelled():  # it had its turn just now
                self._free()
            raise
        try:
            yield
        finally:
            self._free()

    async def _given_up(self, piece: _Piece) -> None:
        if piece in self._waiting:
            self._waiting.remove(piece)
        elif not piece.over and piece.ended.cancelled():
            piece.ended = asyncio.get_running_loop().create_future()
            await asyncio.wait([piece.ended])
        if not piece.ended.cancelled():
            piece.ended.exception()  # looked at, since nobody else will

    def _go_on(self) -> None:
        """Begin with what waits, unless something is being done: that goes on when it ends."""
        while self._alone and self._alone[0].cancelled():  # it has not been told so yet
            self._alone.popleft()
        if self._busy or not (self._alone or self._waiting):
            return
        self._busy = True
        if self._alone:
            self._alone.popleft().set_result(None)
            return
        pieces, self._waiting = self._waiting[:MOST], self._waiting[MOST:]
        try:
            self._threads.submit(self._in_thread, asyncio.get_running_loop(), pieces)
        except RuntimeError as error:  # the threads have ended
            self._end(pieces, [Outcome(error=error)] * len(pieces))

    def _in_thread(self, loop: asyncio.AbstractEventLoop, pieces: Sequence[_Piece]) -> None:
        try:
            outcomes = self._do([piece.work for piece in pieces])
        except Exception as error:  # noqa: BLE001  # it is raised where the work was asked
            outcomes = [Outcome(error=error)] * len(pieces)
        with suppress(RuntimeError):  # the loop has ended: nobody waits any more
            loop.call_soon_threadsafe(self._end, pieces, outcomes)

    def _end(self, pieces: Sequence[_Piece], outcomes: Sequence[Outcome]) -> None:
        for piece, outcome in zip(pieces, outcomes, strict=True):
            piece.end(outcome)
        self._free()

    def _free(self) -> None:
        self._busy = False
        self._go_on()


def outcome_of(work: Work, connection: Connection) -> Outcome:
    """Return what comes of a piece of work."""
    try:
        with plainly():
            return Outcome(work(connection))
    except Exception as error:  # noqa: BLE001  # it is raised where the work was asked
        return Outcome(error=error)


def done_together(connection: Connection, works: Sequence[Work]) -> list[Outcome]:
    """Do pieces of work in a transaction; raises where SQLite gave the whole of it up.

    Hardly one ever fails, and savepoints take as long as the rest: so each gets one of its own
    only when all were tried without, and are undone.
    """
    if len(works) == 1:
        return [Outcome(works[0](connection))]
    say(connection, "SAVEPOINT pieces")
    try:
        return [Outcome(work(connection)) for work in works]
    except Exception:
        if not in_transaction(connection):  # a full disk, for one, may end it
            raise
        say(connection, "ROLLBACK TO pieces")
    return [_apart(connection, work) for work in works]


def _apart(connection: Connection, work: Work) -> Outcome:
    """Do a piece of work that is undone alone when it fails."""
    say(connection, "SAVEPOINT piece")
    try:
        with plainly():
            outcome = Outcome(work(connection))
    except Exception as error:
        if not in_transaction(connection):
            raise
        say(connection, "ROLLBACK TO piece")
        outcome = Outcome(error=error)
    say(connection, "RELEASE piece")
    return outcome
