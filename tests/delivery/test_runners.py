"""What every runner promises, on SQLite in one process and on PostgreSQL with workers."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

import pytest

from bot import clock
from bot.delivery.embedded import Embedded
from bot.delivery.noting import Noting
from bot.delivery.pacing import OwnPacing
from bot.delivery.queued import Announcing, Queued
from bot.delivery.running import Runner, Worked
from bot.delivery.sending import Sending
from bot.delivery.timing import Timing
from coaching.messages import Said, Text
from storage.delivery.keys import channel_key
from storage.delivery.signal import SILENT
from storage.delivery.values import Arrival, Claimed, Outgoing, Pending, Place, Settlement
from storage.errors import StorageError, Unreachable
from storage.identity import Identity
from storage.sealing import Keyring
from storage.store import Store
from tests.bot.homes import BOOK
from tests.delivery.turns.talk import Wall
from tests.polling import until

QUICK = Timing(merge=0.0, scan=0.1, sweep=0.3, grace=0.5)


def arrival(who: str, text: str) -> Arrival:
    """Return what somebody says, under a key that its text makes."""
    place = Place("slack", "T1", f"D-{who}")
    return Arrival(
        key=f"slack:{who}:{text}",
        identity=Identity("slack", "T1", who),
        place=place,
        event=Said(text),
    )


@dataclass
class Turns:
    """Repeats what is said. Some words do something else on the way."""

    store: Store
    running: set[UUID] = field(default_factory=set)
    together: int = 0
    most: int = 0
    looked: list[UUID] = field(default_factory=list)
    slow: asyncio.Event = field(default_factory=asyncio.Event)
    broken: bool = False
    works: int = 0

    async def work(self, person: UUID) -> Worked:
        self.works += 1
        if self.broken:
            raise Unreachable("The database server cannot be reached.")
        async with self._alone(person):
            channels = list[bytes]()
            for one in await self.store.inbox.pending(person):
                channels.append(await self._answer(person, one))
            return Worked(None, tuple(channels))

    async def look(self, person: UUID) -> Worked:
        async with self._alone(person):
            await asyncio.sleep(0)
            self.looked.append(person)
            return Worked()

    async def take_back(self, claimed: Claimed) -> bool:
        return False

    async def _answer(self, person: UUID, one: Pending) -> bytes:
        assert isinstance(one.event, Said)
        text = one.event.text
        if text.startswith("poison"):
            raise ZeroDivisionError
        if text.startswith("slow"):
            await self.slow.wait()
        await asyncio.sleep(0.01)
        out = Outgoing(id=uuid4(), place=one.place, reply=(Text(text),), sources=(one.message,))
        await self.store.memory(person).settle(Settlement(done=(one.seq,), outgoing=(out,)))
        return channel_key(self.store._keyring, one.place)

    @asynccontextmanager
    async def _alone(self, person: UUID) -> AsyncIterator[None]:
        assert person not in self.running, "two turns of one person at once"
        self.running.add(person)
        self.most = max(self.most, len(self.running))
        try:
            yield
        finally:
            self.running.discard(person)


@dataclass
class Hall:
    """A database on which runners come and go, and a wall that shows what they send."""

    url: str
    keyring: Keyring
    until_the_end: AsyncExitStack
    wall: Wall = field(default_factory=Wall)
    troubles: list[Exception] = field(default_factory=list)

    @property
    def is_sqlite(self) -> bool:
        return self.url.startswith("sqlite")

    async def opened(self) -> Store:
        signal = SILENT if self.is_sqlite else Announcing(clock.now)
        store = await Store.open(self.url, self.keyring, signal, clock.now)
        self.until_the_end.push_async_callback(store.close)
        return store

    async def runner(self, timing: Timing = QUICK, **more: Any) -> tuple[Runner, Turns]:
        """Return a runner that was not started, and its turns."""
        store = await self.opened()
        turns = Turns(store)
        given = (turns, self._sending(store, turns), clock.now, timing, ("slack",))
        runner: Runner
        if self.is_sqlite:
            runner = Embedded(store, *given, self.troubles.append)
        else:
            runner = Queued(self.url, store, *given, self.troubles.append)
        self.until_the_end.push_async_callback(runner.stop)
        return runner, turns

    async def started(self, timing: Timing = QUICK) -> tuple[Runner, Turns]:
        runner, turns = await self.runner(timing)
        await runner.start()
        return runner, turns

    def said(self, who: str = "") -> list[str]:
        """Return what was sent, in order; to one person where named."""
        sent = self.wall.shown.values()
        return [one.text for one in sent if not who or one.place.channel == f"D-{who}"]

    def _sending(self, store: Store, turns: Turns) -> Sending:
        return Sending(
            store.outbox,
            {"slack": self.wall},
            OwnPacing(),
            clock.now,
            QUICK,
            turns.take_back,
            uuid4,
            asyncio.sleep,
            note=Noting(store, BOOK),
            alone=self.is_sqlite,
        )


@pytest.fixture
async def hall(database: str) -> AsyncIterator[Hall]:
    async with AsyncExitStack() as until_the_end:
        yield Hall(database, Keyring.new(), until_the_end)


async def test_a_person_is_answered_in_order(hall: Hall) -> None:
    runner, turns = await hall.started()
    for number in range(10):
        await runner.accept(arrival("ana", f"{number}"))

    await until(lambda: len(hall.said()) == 10)

    assert hall.said() == [str(number) for number in range(10)]
    assert turns.most == 1


async def test_people_are_answered_beside_each_other(hall: Hall) -> None:
    runner, turns = await hall.started()
    for number in range(8):
        await runner.accept(arrival(f"u{number}", "slow"))

    await until(lambda: len(turns.running) == 8)
    turns.slow.set()
    await until(lambda: len(hall.said()) == 8)


async def test_no_more_than_so_many_at_once(hall: Hall) -> None:
    runner, turns = await hall.started(replace(QUICK, at_once=3))
    await runner.accept(*(arrival(f"u{number}", "slow") for number in range(8)))

    await until(lambda: len(turns.running) == 3)
    turns.slow.set()
    await until(lambda: len(hall.said()) == 8)
    assert turns.most == 3


async def test_an_event_that_comes_three_times_is_answered_once(hall: Hall) -> None:
    runner, _ = await hall.started()

    new = [await runner.accept(arrival("ana", "hello")) for _ in range(3)]
    await until(lambda: len(hall.said()) == 1)
    await runner.idle()

    assert new == [(True,), (False,), (False,)]
    assert hall.said() == ["hello"]


async def test_what_waited_at_the_start_is_answered(hall: Hall) -> None:
    runner, _ = await hall.runner()
    await runner.accept(arrival("ana", "before"), arrival("ben", "before"))
    assert hall.said() == []

    await runner.start()

    await until(lambda: len(hall.said()) == 2)


async def test_work_that_takes_too_long_is_handed_back_and_done_later(hall: Hall) -> None:
    runner, turns = await hall.started()
    await runner.accept(arrival("ana", "slow"))
    await until(lambda: turns.running)

    await asyncio.wait_for(runner.stop(), 5)
    assert hall.said() == []
    with pytest.raises(StorageError, match="stopped"):
        await runner.accept(arrival("ana", "more"))

    _, again = await hall.started()
    again.slow.set()
    await until(lambda: hall.said() == ["slow"], 5)


async def test_work_under_way_may_end_within_the_grace(hall: Hall) -> None:
    runner, turns = await hall.started(replace(QUICK, grace=5.0))
    await runner.accept(arrival("ana", "slow"))
    await until(lambda: turns.running)

    stopping = asyncio.create_task(runner.stop())
    await asyncio.sleep(0)
    turns.slow.set()
    await asyncio.wait_for(stopping, 3)

    if not hall.said():  # on PostgreSQL whoever runs next sends it
        await hall.started()
    await until(lambda: hall.said() == ["slow"])


async def test_poison_holds_up_nobody_else(hall: Hall) -> None:
    runner, turns = await hall.started()
    await runner.accept(arrival("eve", "poison"))
    await until(lambda: hall.troubles)

    await runner.accept(*(arrival(f"u{number}", "hi") for number in range(5)))

    await until(lambda: len(hall.said()) == 5)
    tried = turns.works
    await until(lambda: turns.works > tried)  # and it is tried again


async def test_a_database_that_fails_is_waited_out(hall: Hall) -> None:
    runner, turns = await hall.started()
    turns.broken = True
    await runner.accept(arrival("ana", "hello"))
    await until(lambda: len(hall.troubles) >= 2)

    turns.broken = False

    await until(lambda: hall.said() == ["hello"], 10)
    assert all(isinstance(one, Unreachable) for one in hall.troubles)


async def test_the_scanner_goes_on_after_trouble(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    runner, turns = await hall.runner()
    person = await _somebody_due(turns.store, monkeypatch, failures=2)
    await runner.start()

    await until(lambda: turns.looked.count(person) >= 2)

    assert [type(one) for one in hall.troubles[:2]] == [ZeroDivisionError] * 2


async def test_looks_come_between_turns_never_beside_them(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    runner, turns = await hall.runner()
    person = await _somebody_due(turns.store, monkeypatch)
    await runner.accept(arrival("ana", "slow"))
    await runner.start()
    await until(lambda: turns.running)
    await asyncio.sleep(3 * QUICK.scan)  # the time of three looks
    assert turns.looked == []

    turns.slow.set()

    await until(lambda: person in turns.looked)  # `Turns` itself sees that it is alone
    assert hall.troubles == []


async def test_what_another_process_left_is_found(hall: Hall) -> None:
    await hall.started()
    other = await Store.open(hall.url, hall.keyring)  # announces nothing
    hall.until_the_end.push_async_callback(other.close)

    await other.inbox.accept([arrival("ana", "beside")], clock.now())

    await until(lambda: hall.said() == ["beside"])


async def _somebody_due(store: Store, monkeypatch: pytest.MonkeyPatch, failures: int = 0) -> UUID:
    """Make a person for whom something is due at every look, after some that fail."""
    person = await store.person(Identity("slack", "T1", "ana"))
    left = [ZeroDivisionError] * failures

    async def due(now: datetime, platforms: Sequence[str], limit: int = 100) -> tuple[UUID, ...]:
        if left:
            raise left.pop()
        return (person,)

    monkeypatch.setattr(store, "due", due)
    return person
