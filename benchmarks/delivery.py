"""Times the delivery alone, in one process, over a chat that takes everything.

An event goes the whole way: kept, thought about, its answer kept, sent, noted as sent. The turn
costs a fixed millisecond, so that the delivery's own cost is seen; bare is the same turn and send
with nothing kept. The real coach's figures stand below.
"""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from time import perf_counter, process_time
from typing import NamedTuple
from uuid import uuid4

from benchmarks.databases import databases
from benchmarks.figures import Effort, Figure, doing, percentiles
from benchmarks.spinning import TURN, spin
from benchmarks.taking import NAME, Taking
from benchmarks.turns import Fixed
from bot import clock
from bot.conversation import Conversation
from bot.delivery.chat import Message, Place
from bot.delivery.embedded import Embedded
from bot.delivery.noting import Noting
from bot.delivery.pacing import OwnPacing, SharedPacing
from bot.delivery.queued import Announcing, Queued
from bot.delivery.running import Runner
from bot.delivery.sending import Sending
from bot.delivery.timing import Timing
from bot.delivery.turns import Turning
from coaching.messages import Reply, Said, Text
from coaching.phrases import Phrasebook
from prompts import Book
from storage.delivery.signal import SILENT
from storage.delivery.values import Arrival
from storage.identity import Identity
from storage.sealing import Keyring
from storage.store import Store

EVENTS = {1: 200, 32: 1600}
"""How many events are timed, by how many are in flight."""
IDLE = 10.0
"""Seconds for which a runner with nothing to do is looked at."""
TEXT = "emailed my old roommate Dana three times since august, nothing"


class Timed(NamedTuple):
    """What was measured of events.

    How long each took, in ms; how many went a second; what each took of the processor, in ms: that
    says most where a machine has other work.
    """

    took: list[float]
    rate: float
    cost: float


class Wire(Taking):
    """Takes everything at once, and tells whoever waits for it."""

    def __init__(self) -> None:
        self.waiting: dict[str, asyncio.Future[float]] = {}

    async def send(self, place: Place, message: Message) -> str:
        for source in message.sources:
            if (waits := self.waiting.pop(source, None)) is not None:
                waits.set_result(perf_counter())
        return str(message.id)


async def figures(effort: Effort) -> AsyncIterator[Figure]:
    """Measure what the delivery costs over each database."""
    with tempfile.TemporaryDirectory() as folder, databases() as some:
        for on, made in some.items():
            async for figure in on_one(on, made(Path(folder) / on), effort):
                yield figure


async def on_one(on: str, url: str, effort: Effort) -> AsyncIterator[Figure]:
    """Measure over one database."""
    book = Book.open()
    for turn, kind in (("fixed", Fixed), ("coach", Conversation)):
        doing(f"delivery, {turn} turn, {on}")
        async with working(url, book, kind) as (runner, wire, _):
            for at_once, count in EVENTS.items():
                some = effort.of(count if kind is Fixed else count // 4, at_once * 2)
                await delivered(runner, wire, at_once, at_once * 4, "warm")
                ours = await delivered(runner, wire, at_once, some, turn)
                bare = await plainly(book, kind, at_once, some)
                for figure in told(f"delivery, {turn} turn, {at_once} in flight", on, ours, bare):
                    yield figure
            if kind is Fixed:
                yield await resting(on, runner, IDLE if not effort.quick else 0.2)


def told(what: str, on: str, ours: Timed, bare: Timed) -> Iterator[Figure]:
    """Yield the figures of a load beside the bare ones."""
    both = percentiles(ours.took), percentiles(bare.took)
    for name, unit, measured, plain in (
        ("events", "/s", ours.rate, bare.rate),
        ("processor, an event", "ms", ours.cost, bare.cost),
        ("p50", "ms", both[0][0], both[1][0]),
        ("p99", "ms", both[0][1], both[1][1]),
    ):
        yield Figure(what=f"{what}: {name}", unit=unit, measured=measured, bare=plain, on=on)


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


async def resting(on: str, runner: Runner, seconds: float) -> Figure:
    """Measure what an idle runner takes of a core, in percent."""
    await runner.idle()
    used = process_time()
    await asyncio.sleep(seconds)
    share = (process_time() - used) / seconds * 100
    return Figure(what="delivery, idle runner", unit="%", measured=share, on=on)


def arrival(account: str, message: str) -> Arrival:
    place = Place(NAME, "W1", f"D-{account}")
    return Arrival(
        key=f"{NAME}:{uuid4()}",
        identity=Identity(NAME, "W1", account),
        place=place,
        event=Said(TEXT),
        message=message,
    )


KEYRING = Keyring.new()
