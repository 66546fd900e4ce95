"""What a job is: that a person or a channel has something to do, by its id and nothing else.

Jobs with one lock run one after the other, the earliest due first: the priority of a job is the
second from which it may run, counted down. So one that waits for later holds up nothing.
"""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

from procrastinate import BaseRetryStrategy, PsycopgConnector, RetryDecision
from procrastinate.jobs import Job
from procrastinate.manager import JobManager
from sqlalchemy import Connection

from bot import clock

TURNS = "turns"
"""The queue of what came in; what goes out has one for each platform."""

TURN, LOOK, SEND = "turn", "look", "send"
"""The tasks."""

Clock = Callable[[], datetime]

_EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
_LOWEST = -(2**31)


class Announcing:
    """A `Signal` that makes jobs of what waits, in the very transaction that makes it wait."""

    def __init__(self, now: Clock) -> None:
        """`now` is the clock by which it is said when something may be worked."""
        self._now = now
        self._jobs = JobManager(PsycopgConnector())  # never opened: jobs go by their transaction

    def waiting(self, connection: Connection, person: UUID, ready_at: datetime) -> None:
        """Make a job of somebody's event."""
        self._make(connection, turn(person, ready_at, self._now()))

    def outgoing(
        self, connection: Connection, platform: str, channel: bytes, ready_at: datetime
    ) -> None:
        """Make a job of a message in a channel."""
        self._make(connection, send(platform, channel, ready_at, self._now()))

    def _make(self, connection: Connection, job: Job) -> None:
        self._jobs.defer_job(job, connection=connection.connection.driver_connection)


class AgainError(Exception):
    """There is more to do for a job, in so many seconds."""

    def __init__(self, seconds: float) -> None:
        """Keep the seconds."""
        super().__init__()
        self.seconds = seconds


class Again(BaseRetryStrategy):
    """Puts back every job that did not end well: it is gone only when its work is done."""

    def get_retry_decision(self, *, exception: BaseException, job: Job) -> RetryDecision:
        """Return when: at once for one that was cut off."""
        seconds = exception.seconds if isinstance(exception, AgainError) else 0.0
        if not isinstance(exception, AgainError | asyncio.CancelledError):
            seconds = 1.0
        at = clock.now() + timedelta(seconds=seconds)
        return RetryDecision(retry_at=at, priority=priority(at))


def turn(person: UUID, at: datetime, now: datetime) -> Job:
    """Return the job that works what came from a person."""
    return _job(TURN, TURNS, person_lock(person), {"person": str(person)}, at, now)


def look(person: UUID, now: datetime) -> Job:
    """Return the job that looks what is due for a person; one at most waits."""
    job = _job(LOOK, TURNS, person_lock(person), {"person": str(person)}, now, now)
    return job.evolve(queueing_lock=f"look:{person}")


def sends(platform: str) -> str:
    """Return the queue of what goes out to a platform: only who is connected to it works that."""
    return f"sends:{platform}"


def send(platform: str, channel: bytes, at: datetime, now: datetime) -> Job:
    """Return the job that sends what waits in a channel."""
    return _job(SEND, sends(platform), channel_lock(channel), {"channel": channel.hex()}, at, now)


def person_lock(person: UUID) -> str:
    """Return what keeps two turns of a person apart."""
    return f"person:{person}"


def channel_lock(channel: bytes) -> str:
    """Return what keeps two sends to a channel apart."""
    return f"channel:{channel.hex()}"


def priority(at: datetime) -> int:
    """Return the priority of a job that may run from then on."""
    return max(_LOWEST, -int((at - _EPOCH).total_seconds()))


def _job(
    task: str, queue: str, lock: str, given: dict[str, str], at: datetime, now: datetime
) -> Job:
    """Return a job for a moment of a clock of ours, by the real one."""
    real = clock.now()
    due = real + max(timedelta(), at - now)
    return Job(
        task_name=task,
        queue=queue,
        lock=lock,
        queueing_lock=None,
        task_kwargs={**given},
        scheduled_at=due if due > real else None,
        priority=priority(due),
    )
