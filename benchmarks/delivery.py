"""Times the delivery, on SQLite and PostgreSQL: `python -m benchmarks.delivery`.

An event goes the whole way: kept, thought about, its answer kept, sent, noted as sent. The turn
costs a fixed millisecond, so that the delivery's own cost is seen; bare is the same turn and send
with nothing kept. The real coach's figures stand below. `--full` adds a million reminders.
"""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from os import getloadavg
from pathlib import Path
from statistics import quantiles
from time import perf_counter, process_time
from typing import NamedTuple
from uuid import UUID, uuid4

from sqlalchemy import create_engine, insert

from benchmarks.coach import Line
from benchmarks.turns import TURN, Fixed, spin
from bot import clock
from bot.conversation import Conversation
from bot.delivery.chat import Message, Place
from bot.delivery.embedded import Embedded
from bot.delivery.errors import Unsupported
from bot.delivery.noting import Noting
from bot.delivery.pacing import OwnPacing, SharedPacing
from bot.delivery.queued import Announcing, Queued, prepare
from bot.delivery.running import Runner
from bot.delivery.sending import Sending
from bot.delivery.timing import Timing
from bot.delivery.turns import Turning
from coaching.messages import Reply, Said, Text
from coaching.phrases import Phrasebook
from prompts import Book
from storage.delivery.signal import SILENT
from storage.delivery.values import Arrival
from storage.engine import completed
from storage.identity import Identity
from storage.rows import PERSON, REMINDER
from storage.sealing import Keyring
from storage.store import Store
from storage.upgrading import migrate
from tests.postgres import NoPostgresError, cluster

EVENTS = {1: 200, 32: 1600}
"""How many events are timed, by how many are in flight."""
IDLE = 20.0
REMINDERS, PEOPLE = 1_000_000, 10_000
ROUNDS = 100
CHUNK = 10_000
SERVER = ("shared_buffers=512MB", "max_wal_size=4GB")
TEXT = "emailed my old roommate Dana three times since august, nothing"
NAME = "bench"


class Timed(NamedTuple):
    """What was measured of events.

    How long each took, in ms; how many went a second; what each took of the processor, in ms: that
    says most where a machine has other work.
    """

    took: list[float]
    rate: float
    cost: float


class Wire:
    """A `Chat` that takes everything at once, and tells whoever waits for it."""

    platform = NAME
    paces = (None, None, None)

    def __init__(self) -> None:
        self.waiting: dict[str, asyncio.Future[float]] = {}

    async def send(self, place: Place, message: Message) -> str:
        for source in message.sources:
            if (waits := self.waiting.pop(source, None)) is not None:
                waits.set_result(perf_counter())
        return str(message.id)

    async def edit(self, place: Place, there: str, message: Message) -> str:
        return await self.send(place, message)

    async def find(self, place: Place, mark: UUID, since: datetime) -> str | None:
        return None

    async def mark_of(self, place: Place, there: str) -> UUID | None:
        return None

    async def fetch(self, place: Place, ref: str, longest: int) -> bytes:
        raise Unsupported("no_files")

    async def zone(self, place: Place) -> str | None:
        return None

    async def hint(self, place: Place, there: str, signs: Sequence[str]) -> None:
        return


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--full", action="store_true", help="a million reminders besides")
    asked.add_argument("--idle", type=float, default=IDLE, help="seconds to look at an idle runner")
    given = asked.parse_args()
    load = " ".join(f"{one:.1f}" for one in getloadavg())
    print(f"\nPython {sys.version.split()[0]}, load {load}; a turn of {TURN * 1000:g} ms\n")
    print(f"{'':<46}{'measured':>12}{'bare':>10}{'ratio':>11}  {'target':>7}")
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'coach.db'}"
        asyncio.run(measure("SQLite", url, given.idle, full=given.full))
    try:
        with cluster(SERVER) as server:
            url = server.database()
            migrate(url)
            prepare(url)
            asyncio.run(measure("PostgreSQL", url, given.idle, full=given.full))
    except NoPostgresError as error:
        print(error)


async def measure(name: str, url: str, idle: float, *, full: bool) -> None:
    """Print what the delivery costs over one database."""
    book = Book.open()
    for turn, kind in (("fixed", Fixed), ("coach", Conversation)):
        async with working(url, book, kind) as (runner, wire, _):
            for at_once, count in EVENTS.items():
                some = count if kind is Fixed else count // 4
                await delivered(runner, wire, at_once, at_once * 4, "warm")
                ours = await delivered(runner, wire, at_once, some, turn)
                bare = await plainly(book, kind, at_once, some)
                print_lines(f"{name}, {turn}, {at_once} in flight", ours, bare)
            if kind is Fixed:
                print(await resting(name, runner, idle))
    if full:
        await many(name, url, book)


def print_lines(what: str, ours: Timed, bare: Timed) -> None:
    print(Line(f"{what}: events", "/s", ours.rate, bare.rate))
    print(Line(f"{what}: processor", "ms", ours.cost, bare.cost))
    both = percentiles(ours.took), percentiles(bare.took)
    for name, measured, plain in zip(("p50", "p99"), *both, strict=True):
        print(Line(f"{what}: {name}", "ms", measured, plain))
    sys.stdout.flush()


@asynccontextmanager
async def working(
    url: str, book: Phrasebook, kind: type[Conversation]
) -> AsyncIterator[tuple[Runner, Wire, Store]]:
    """Run the delivery in this process, over a chat that takes everything."""
    alone = url.startswith("sqlite")
    signal = SILENT if alone else Announcing(clock.now)
    store = await Store.open(url, KEYRING, signal, clock.now)
    wire, timing = Wire(), Timing(merge=0.0)
    chats = {NAME: wire}
    turning = Turning(
        store, kind(store, book, clock.now, uuid4), clock.now, uuid4, timing, book, chats
    )
    sending = Sending(
        store.outbox,
        chats,
        OwnPacing() if alone else SharedPacing(store.pace, clock.now),
        clock.now,
        timing,
        turning.take_back,
        uuid4,
        asyncio.sleep,
        note=Noting(store, book),
        alone=alone,
    )
    runner: Runner
    if alone:
        runner = Embedded(store, turning, sending, clock.now, timing, (NAME,))
    else:
        runner = Queued(url, store, turning, sending, clock.now, timing, (NAME,))
    await runner.start()
    try:
        yield runner, wire, store
    finally:
        await runner.stop()
        await store.close()


async def delivered(runner: Runner, wire: Wire, at_once: int, count: int, turn: str) -> Timed:
    """Time events from accept to send."""

    async def one(person: int, number: int) -> float:
        message = f"{turn}-{at_once}-{number}"
        waits = wire.waiting[message] = asyncio.get_running_loop().create_future()
        began = perf_counter()
        await runner.accept(arrival(f"p{person}", message))
        sent: float = await waits
        return (sent - began) * 1000

    return await timed(one, at_once, count)


async def plainly(book: Phrasebook, kind: type[Conversation], at_once: int, count: int) -> Timed:
    """Return the same for a turn and a send with nothing kept."""
    wire = Wire()
    place = Place(NAME, "W1", "D1")
    think = unkept(book, kind)

    async def one(person: int, number: int) -> float:
        began = perf_counter()
        reply = think(f"{TEXT}{' ' * number}")
        await wire.send(place, Message(id=uuid4(), reply=reply))
        return (perf_counter() - began) * 1000

    return await timed(one, at_once, count)


def unkept(book: Phrasebook, kind: type[Conversation]) -> Callable[[str], Reply]:
    """Return a turn that remembers nothing."""
    from coaching.conversation import turn
    from coaching.memory import Known
    from coaching.person import Person
    from coaching.turn import Moment

    def fixed(_: str) -> Reply:
        spin(TURN)
        return (Text("Noted."),)

    def coached(text: str) -> Reply:
        moment = Moment(clock.now(), uuid4)
        return turn(Person(), Said(text), moment, book, Known()).outgoing

    return fixed if kind is Fixed else coached


async def timed(one: Callable[[int, int], Awaitable[float]], at_once: int, count: int) -> Timed:
    """Do something `count` times, so many at once, each for a person of its own."""
    numbers = iter(range(count))
    took: list[float] = []

    async def next_ones(person: int) -> None:
        took.extend([await one(person, number) for number in numbers])

    began, used = perf_counter(), process_time()
    await asyncio.gather(*(next_ones(person) for person in range(at_once)))
    cost = (process_time() - used) * 1000 / count
    return Timed(took, count / (perf_counter() - began), cost)


async def resting(name: str, runner: Runner, seconds: float) -> Line:
    """Measure what an idle runner takes of a core, in percent; bare is an idle event loop."""
    await runner.idle()
    used = process_time()
    await asyncio.sleep(seconds)
    return Line(f"{name}, idle runner", "%", (process_time() - used) / seconds * 100, 0.01, 2)


async def many(name: str, url: str, book: Phrasebook) -> None:
    """Measure accept and scan beside a million waiting reminders, against none."""
    async with working(url, book, Fixed) as (runner, _, store):
        await runner.idle()
        before = await asked(store)
        await asyncio.to_thread(fill, url)
        after = await asked(store)
    for what, measured, bare in zip(("accept", "scan"), after, before, strict=True):
        label = f"{name}, {what} with {REMINDERS:,} reminders, p50"
        print(Line(label, "ms", measured, bare))


async def asked(store: Store) -> tuple[float, float]:
    """Return what an accept and a scan take, in ms."""
    accepts, scans = [], []
    for _ in range(ROUNDS):
        began = perf_counter()
        await store.inbox.accept([arrival("p0", str(uuid4()))], clock.now())
        accepts.append((perf_counter() - began) * 1000)
        began = perf_counter()
        await store.due(clock.now(), (NAME,))
        scans.append((perf_counter() - began) * 1000)
    return percentiles(accepts)[0], percentiles(scans)[0]


def fill(url: str) -> None:
    """Put people and their reminders into a database."""
    engine = create_engine(completed(url))
    people = [uuid4() for _ in range(PEOPLE)]
    later = clock.now() + timedelta(days=30)
    with engine.begin() as connection:
        connection.execute(insert(PERSON), [{"id": one, "rev": 0, "home": NAME} for one in people])
        for chunk in range(0, REMINDERS, CHUNK):
            rows = [_reminder(people[one % PEOPLE], later) for one in range(chunk, chunk + CHUNK)]
            connection.execute(insert(REMINDER), rows)
    engine.dispose()


def _reminder(person: UUID, due: datetime) -> dict[str, object]:
    told = {"purpose": "asked", "state": "planned", "rev": 0, "shown": 0}
    return {"id": uuid4(), "person_id": person, "due_at": due, **told}


def arrival(account: str, message: str) -> Arrival:
    place = Place(NAME, "W1", f"D-{account}")
    return Arrival(
        key=f"{NAME}:{uuid4()}",
        identity=Identity(NAME, "W1", account),
        place=place,
        event=Said(TEXT),
        message=message,
    )


def percentiles(took: Iterable[float]) -> tuple[float, float]:
    cuts = quantiles(took, n=100, method="inclusive")
    return cuts[49], cuts[98]


KEYRING = Keyring.new()

if __name__ == "__main__":
    main()
