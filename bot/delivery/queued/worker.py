"""Runs turns and sends as one worker among any number of them."""

import asyncio
from collections.abc import Awaitable, Collection, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from time import monotonic
from typing import TYPE_CHECKING, Any, LiteralString
from uuid import UUID

from procrastinate import App, JobContext, PsycopgConnector
from procrastinate.exceptions import AlreadyEnqueued, ConnectorException, UniqueViolation
from procrastinate.jobs import Job, Status
from procrastinate.worker import Worker

from bot import clock
from bot.delivery import telling
from bot.delivery.lanes import WAITS
from bot.delivery.queued import jobs, pooling
from bot.delivery.queued.jobs import LOOK, SEND, TURN, TURNS, Again, AgainError, Clock
from bot.delivery.queued.preparing import check, conninfo
from bot.delivery.queued.quieting import quiet
from bot.delivery.running import Sender, Turns
from bot.delivery.scanning import DUE_AT_ONCE, Scanning, Trouble, every, untold
from bot.delivery.timing import STOPPING, Timing
from bot.ending import ended
from bot.watching.watcher import Watcher, unwatched
from storage.delivery.values import Arrival
from storage.errors import StorageError

if TYPE_CHECKING:
    from storage.store import Store

POLL = 0.5
"""Seconds after which a job whose time has come is found without a notice."""

BEAT, STALLED, RECOVER = 2.0, 10.0, 5.0
"""A worker says so often that it lives; silent for so long it is dead; so often others look."""

RESTARTS = (0.2, 0.5, 1.0, 2.0)
"""Seconds before a worker that ended without being asked to is started again."""

_SAME = timedelta(seconds=0.1)
"""Two jobs made for one moment may be so far apart."""

KEEP_FAILED = 24
"""Hours after which a job nobody knows is forgotten. Its row stays, and gets another one."""

_POOL: dict[str, Any] = {"min_size": 1, "max_size": 8, "timeout": 5.0, "reconnect_timeout": 5.0}
"""The pool gives up soon and begins anew, rather than to pause for longer and longer."""

_BUSY = """
SELECT count(*) AS jobs FROM procrastinate_jobs WHERE queue_name = ANY(%(queues)s) AND
(status = 'doing' OR (status = 'todo' AND (scheduled_at IS NULL OR scheduled_at <= now())))
"""
_LOOKS = """
SELECT count(*) AS jobs FROM procrastinate_jobs
WHERE status = 'todo' AND queueing_lock = ANY(%(locks)s)
"""
_BEHIND = """
SELECT count(*) AS jobs FROM procrastinate_jobs WHERE lock = %(lock)s AND status = 'todo'
AND task_name = %(task)s AND (scheduled_at IS NULL OR scheduled_at <= %(at)s)
"""
_KNOWN = """
SELECT lock FROM procrastinate_jobs
WHERE status IN ('todo', 'doing') AND task_name = %(task)s AND lock = ANY(%(locks)s)
AND (scheduled_at IS NULL OR scheduled_at <= now() + interval '1 minute')
"""


class Queued:
    """A `Runner`. Its store must be `Announcing`."""

    def __init__(
        self,
        url: str,
        store: "Store",
        turns: Turns,
        sender: Sender,
        clock: Clock,
        timing: Timing,
        platforms: Collection[str],
        trouble: Trouble = untold,
        watcher: Watcher = unwatched,
    ) -> None:
        """`platforms` are those that can be sent to; for none, messages wait for another worker."""
        self._url = url
        self._store = store
        self._turns = turns
        self._sender = sender
        self._clock = clock
        self._timing = timing
        self._trouble = trouble
        self._watcher = watcher
        self._app = App(
            connector=PsycopgConnector(conninfo=conninfo(url), pool_factory=pooling.pool, **_POOL)
        )
        self._jobs = self._app.job_manager
        self._queues = [TURNS, *(jobs.sends(platform) for platform in platforms)]
        self._workers: dict[str, Worker] = {}
        self._up = set[str]()  # the queues whose workers run at this moment
        self._doing: set[int | None] = set()
        self._lost: set[int | None] = set()
        self._loops: tuple[asyncio.Future[None], ...] = ()
        self._supervised: tuple[asyncio.Future[None], ...] = ()
        self._stopping = False
        self._scanning = Scanning(
            store,
            clock,
            timing,
            platforms,
            look=self._look,
            working=self._find_turns,
            sending=self._find_sends,
            only_there=True,
        )
        tasks = ((TURN, self._work), (LOOK, self._look_at), (SEND, self._send))
        for name, work in tasks:  # the queue is that of the job
            self._app.task(name=name, retry=Again(), pass_context=True)(work)

    async def start(self) -> None:
        """Begin to work beside the others; StorageError where the database is not ready for it."""
        quiet()
        await asyncio.to_thread(check, self._url)
        await self._app.open_async()
        self._supervised = tuple(
            asyncio.ensure_future(self._supervise(one)) for one in self._queues
        )
        loops = (
            *self._scanning.loops(self._trouble),
            every(RECOVER, self._recover, self._trouble),
            every(3600.0, self._forget, self._trouble),
        )
        self._loops = tuple(asyncio.ensure_future(loop) for loop in loops)

    @property
    def is_at_work(self) -> bool:
        """Whether each of its workers is up, and looks for what was left lying go on."""
        ended = any(one.done() for one in self._loops)
        up = self._up.issuperset(self._queues) and not self._stopping
        return up and not ended and self._scanning.goes_round

    async def accept(self, *arrivals: Arrival) -> tuple[bool, ...]:
        """Keep events and the jobs to work them, in one transaction; see `Runner`."""
        if self._stopping:
            raise StorageError(STOPPING)
        inbox = self._store.inbox
        accepted = await inbox.accept(arrivals, self._clock(), self._timing.merge)
        telling.accepted(self._watcher, arrivals, accepted)
        return tuple(one.new for one in accepted)

    async def idle(self) -> None:
        """Return when no job that could be worked now waits, nor is one being worked, anywhere."""
        await self._none(_BUSY, queues=self._queues)

    async def stop(self) -> None:
        """Fetch no more, end what is under way within the grace, hand the rest back at once."""
        self._stopping = True
        await ended(*self._loops)
        for worker in self._workers.values():
            worker.stop()  # type: ignore[no-untyped-call]  # theirs
        if self._supervised:
            _, left = await asyncio.wait(self._supervised, timeout=self._timing.grace + 1)
            await ended(*left)
        await self._app.close_async()

    async def _supervise(self, queue: str) -> None:
        """Keep a worker running: when a server restarts, its connections break, and it ends."""
        failed = 0
        while not self._stopping:
            began = monotonic()
            worker = self._workers[queue] = self._worker(queue)
            self._up.add(queue)
            try:
                await worker.run()  # type: ignore[no-untyped-call]  # theirs
            except Exception as error:  # noqa: BLE001  # whatever ended it, another begins
                self._trouble(error)
            finally:
                self._up.discard(queue)
            if not self._stopping:
                failed = 0 if monotonic() - began > STALLED else failed + 1
                await asyncio.sleep(RESTARTS[min(failed, len(RESTARTS) - 1)])

    def _worker(self, queue: str) -> Worker:
        return Worker(
            app=self._app,
            queues=[queue],
            name=queue,
            concurrency=self._timing.at_once,
            fetch_job_polling_interval=POLL,
            shutdown_graceful_timeout=self._timing.grace,
            delete_jobs="successful",
            install_signal_handlers=False,
            update_heartbeat_interval=BEAT,
            stalled_worker_timeout=STALLED,
        )

    async def _work(self, context: JobContext, person: str) -> None:
        async def work() -> datetime | None:
            return (await self._turns.work(UUID(person))).again

        await self._done(context, work())

    async def _look_at(self, context: JobContext, person: str) -> None:
        async def look() -> datetime | None:
            return (await self._turns.look(UUID(person))).again

        await self._done(context, look())

    async def _send(self, context: JobContext, channel: str) -> None:
        await self._done(context, self._sender.work(bytes.fromhex(channel)))

    async def _done(self, context: JobContext, work: Awaitable[datetime | None]) -> None:
        """Do a job. What it raises says when to come again, and nothing of what went wrong."""
        job = context.job
        seconds: float | None = None
        self._doing.add(job.id)
        try:
            if (again := await work) is not None:
                seconds = max(0.0, (again - self._clock()).total_seconds())
                seconds = None if await self._is_taken_on(job, seconds) else seconds
        except Exception as error:  # noqa: BLE001  # a job must never be lost, nor its error told
            self._trouble(error)
            seconds = WAITS[min(job.attempts, len(WAITS) - 1)]
        finally:
            self._doing.discard(job.id)
        if seconds is not None:
            raise AgainError(seconds)

    async def _is_taken_on(self, job: Job, seconds: float) -> bool:
        """Whether another job goes on with this one's work by then, and not before this one ends.

        Putting something off makes a job for it: were both kept, there would be more at each try.
        """
        at = clock.now() + timedelta(seconds=seconds) + _SAME
        query = self._app.connector.execute_query_one_async
        found = await query(_BEHIND, lock=job.lock, task=job.task_name, at=at)
        return bool(found["jobs"])

    async def _look(self, people: Collection[UUID]) -> None:
        now = self._clock()
        for person in people:
            with suppress(AlreadyEnqueued):
                await self._jobs.defer_job_async(jobs.look(person, now))
        if len(people) < DUE_AT_ONCE:
            return
        locks = [f"look:{person}" for person in people]
        with suppress(TimeoutError):
            async with asyncio.timeout(self._timing.scan):
                await self._none(_LOOKS, locks=locks)

    async def _find_turns(self, waiting: Sequence[tuple[UUID, datetime]]) -> None:
        now = self._clock()
        made = {jobs.person_lock(one): jobs.turn(one, at, now) for one, at in waiting if at <= now}
        await self._replace(TURN, made)

    async def _find_sends(self, platform: str, waiting: Sequence[tuple[bytes, datetime]]) -> None:
        now = self._clock()
        made = {
            jobs.channel_lock(one): jobs.send(platform, one, at, now)
            for one, at in waiting
            if at <= now
        }
        await self._replace(SEND, made)

    async def _replace(self, task: str, made: dict[str, Job]) -> None:
        """Make the jobs that should be there and are not."""
        query = self._app.connector.execute_query_all_async
        known = {row["lock"] for row in await query(_KNOWN, task=task, locks=list(made))}
        lost = [job for lock, job in made.items() if lock not in known]
        if lost:
            await self._jobs.batch_defer_jobs_async(lost)

    async def _recover(self) -> bool:
        """Give back the jobs of the dead, and those that this process has lost from its hands."""
        for job in await self._jobs.get_stalled_jobs(seconds_since_heartbeat=STALLED):
            if job.task_name == TURN:
                await self._store.inbox.suspect(UUID(str(job.task_kwargs["person"])))
            await self._give_back(job)
        gone = [job for job in await self._mine() if job.id not in self._doing]
        for job in gone:
            if job.id in self._lost:  # and a while ago as well: its end could not be kept
                await self._give_back(job)
        self._lost = {job.id for job in gone}
        return False

    async def _mine(self) -> list[Job]:
        ids = [one.worker_id for one in self._workers.values() if one.worker_id is not None]
        listed = [await self._jobs.list_jobs_async(status="doing", worker_id=one) for one in ids]
        return [job for found in listed for job in found]

    async def _give_back(self, job: Job) -> None:
        with suppress(ConnectorException):  # another has done so, or it has ended after all
            try:
                await self._jobs.retry_job(job)
            except UniqueViolation:  # the same look waits already; kept, this would lock it out
                await self._jobs.finish_job(job, Status.FAILED, delete_job=True)

    async def _forget(self) -> bool:
        await self._jobs.delete_old_jobs(
            KEEP_FAILED, include_failed=True, include_cancelled=True, include_aborted=True
        )
        return False

    async def _none(self, query: LiteralString, **given: object) -> None:
        """Return when there are none of these jobs; other processes work them as well."""
        asking = self._app.connector.execute_query_one_async
        while (await asking(query, **given))["jobs"]:  # noqa: ASYNC110  # the database must be asked
            await asyncio.sleep(0.05)
