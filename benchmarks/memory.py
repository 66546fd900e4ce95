"""Times what the coach remembers, beside a million contacts and a million reminders.

Bare is the raw driver: at the same rows, unopened, or at the emptiest query.
"""

import os
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random
from time import perf_counter, process_time
from typing import Any
from uuid import UUID, uuid4

from benchmarks.building import Town, build, size
from benchmarks.databases import databases, file, raw
from benchmarks.figures import Effort, Figure, doing, percentiles
from benchmarks.lives import FIRST, NOW, Life, someone
from coaching.memory import Contact, Known, Needs, Put, Touch
from coaching.person import Person
from coaching.picks import choosing
from coaching.turn import Moment
from storage.rotating import rotate
from storage.rows import Seals
from storage.sealing import Keyring
from storage.store import Identity, Memory, Store
from storage.upgrading import migrate
from storage.writing import CHUNK, sealed

PEOPLE = 10_000
LARGE = 30_000  # contacts of somebody who imports
ROUNDS = 200
WARM_UP = 20  # an index is read from disk once, a statement is prepared at its sixth time
ROTATED = 200  # people whose rows are sealed anew


@dataclass(frozen=True, slots=True)
class Taken:
    """Milliseconds of the clock, at the middle and for the slowest, and of the processor."""

    half: float
    most: float
    worked: float


@dataclass(frozen=True, slots=True)
class Measuring:
    """A filled store, some usual people in it, and its raw driver."""

    on: str
    store: Store
    people: Sequence[UUID]
    driver: Any
    effort: Effort

    @property
    def rounds(self) -> int:
        """How often each is done."""
        return self.effort.of(ROUNDS, 5)

    def each(
        self, run: Callable[[Memory], Awaitable[object]]
    ) -> Callable[[int], Awaitable[object]]:
        """Return what runs for one person after the other."""
        return lambda number: run(self.store.memory(self.people[number % len(self.people)]))

    def bare(self, query: str, *given: object) -> float:
        """Return what the driver takes for a query, at the middle, in ms."""
        took = []
        for number in range(self.rounds):
            person = self.people[number % len(self.people)]
            started = perf_counter()
            self.driver.execute(query, [self._told(one or person) for one in given]).fetchall()
            took.append((perf_counter() - started) * 1000)
        return percentiles(took)[0]

    def _told(self, value: object) -> object:
        """Return a value as the columns of SQLite hold it."""
        if not self.store._engine.is_sqlite:
            return value
        return value.bytes if isinstance(value, UUID) else int(NOW.timestamp() * 1e6)


async def figures(effort: Effort) -> AsyncIterator[Figure]:
    """Measure on both databases."""
    with tempfile.TemporaryDirectory() as folder, databases() as some:
        for on, made in some.items():
            async for figure in on_one(on, made(Path(folder) / on), Path(folder), effort):
                yield figure


async def on_one(on: str, url: str, folder: Path, effort: Effort) -> AsyncIterator[Figure]:
    """Build and measure on one database."""
    migrate(url)
    started, people = perf_counter(), effort.of(PEOPLE, 20)
    doing(f"{on}: building {people:,} people")
    ids = build(url, folder / "home", Town(people, Life()))
    yield Figure(
        what=f"building {people:,} people", unit="s", measured=perf_counter() - started, on=on
    )
    yield Figure(what="size of the database", unit="MB", measured=size(url), on=on)
    store = await Store.open(url, Keyring.open(folder / "home"))
    driver = raw(url)
    try:
        measuring = Measuring(on, store, ids[:: max(1, people // 100)], driver, effort)
        async for figure in waited_for(measuring):
            yield figure
        async for figure in large(measuring):
            yield figure
    finally:
        driver.close()
        await store.close()
    if on == "SQLite":
        yield await sealed_anew(folder / "rotated", effort)


async def waited_for(at: Measuring) -> AsyncIterator[Figure]:
    """Measure what users wait for."""
    mark = "?" if at.store._engine.is_sqlite else "%s"
    contacts = at.bare(f"SELECT * FROM contact WHERE person_id = {mark}", None)
    due = at.bare(_DUE.format(mark), NOW)
    empty = at.bare("SELECT 1")
    for what, run, bare, target in (
        ("candidates for picks", at.each(picks), contacts, "picks"),
        ("choosing picks among them", at.each(chosen), contacts, ""),
        ("100 people who are due", lambda _: at.store.due(NOW, ["console"], 100), due, "due"),
        ("one name, with its history", at.each(named), empty, ""),
        ("a turn: stand, one name, commit", at.each(turn), empty, ""),
    ):
        ours = await timed(run, at.rounds)
        yield Figure(
            what=f"{what}, p50", unit="ms", measured=ours.half, bare=bare, target=target, on=at.on
        )
        yield Figure(what=f"{what}, p99", unit="ms", measured=ours.most, bare=bare, on=at.on)


async def large(at: Measuring) -> AsyncIterator[Figure]:
    """Measure somebody who took in a long list."""
    rows, store = at.effort.of(LARGE, 200), at.store
    one = store.memory(await store.person(Identity("bench", "", "large")))
    imported = [someone(Random(11), number) for number in range(rows)]
    added, alone = (
        await timed(lambda _: one.add(imported), 0),
        await timed(lambda _: sealing(imported), 0),
    )
    yield Figure(
        what=f"adding {rows:,} contacts; bare: sealing them",
        unit="s",
        measured=added.half / 1000,
        bare=alone.half / 1000,
        on=at.on,
    )
    for what, run in (
        (f"candidates for picks, {rows:,} contacts", lambda _: picks(one)),
        (f"a list's first page, {rows:,} contacts", lambda _: one.known(Needs(search=""), NOW)),
        (f"a mistyped name, {rows:,} contacts", lambda _: mistyped(one)),
        ("the same once more", lambda _: mistyped_again(one)),
    ):
        ours = await timed(run, 5)
        yield Figure(
            what=f"{what}, p50", unit="ms", measured=ours.half, bare=at.bare("SELECT 1"), on=at.on
        )


async def sealed_anew(folder: Path, effort: Effort) -> Figure:
    """Measure the change of a key."""
    url = file(folder)
    migrate(url)
    build(url, folder, Town(effort.of(ROTATED, 5), Life()))
    both, started = Keyring.open(folder).with_new_key(), perf_counter()
    rows = await rotate(url, both)
    passed = perf_counter() - started
    return Figure(
        what=f"sealing {rows:,} rows anew; bare: the cipher",
        unit="s",
        measured=passed,
        bare=rows * cipher(both),
        on="SQLite",
    )


_DUE = (
    "SELECT person_id, due_at FROM reminder WHERE state IN ('planned', 'sent') AND due_at <= {} "
    "ORDER BY due_at LIMIT 400"
)


async def sealing(values: list[Contact]) -> None:
    """Seal and index values, and keep nothing."""
    seals = Seals(Keyring.new(), UUID(int=1))
    for start in range(0, len(values), CHUNK):
        sealed(values[start : start + CHUNK], seals)


def cipher(ring: Keyring, rounds: int = 5000) -> float:
    """Return the seconds of sealing and opening one field with the cipher alone."""
    plain, data, started = b"met at the fair, two kids", ring.keys[-1].data, perf_counter()
    for _ in range(rounds):
        nonce = os.urandom(12)
        data.decrypt(nonce, data.encrypt(nonce, plain, b"place"), b"place")
    return (perf_counter() - started) / rounds


async def picks(memory: Memory) -> Known:
    """Load what picks are chosen from."""
    known = await memory.known(Needs(picks=True), NOW)
    assert known.candidates
    return known


async def chosen(memory: Memory) -> None:
    """Load that and choose."""
    assert choosing.fresh(await picks(memory), Moment(NOW, uuid4))


async def named(memory: Memory) -> None:
    """Load everybody of a first name."""
    await memory.known(Needs(names=(FIRST[0],)), NOW)


async def mistyped(memory: Memory) -> None:
    """Load whoever is like a name nobody has, with no names opened before."""
    memory._names.drop(memory._owner)
    await mistyped_again(memory)


async def mistyped_again(memory: Memory) -> None:
    """Load whoever is like a name nobody has."""
    await memory.known(Needs(names=("Wanjriu Lindgrenn77",)), NOW)


async def turn(memory: Memory) -> None:
    """Do what one message needs."""
    stand = await memory.stand()
    found = await memory.known(Needs(names=(FIRST[1],)), NOW)
    at = NOW - timedelta(minutes=stand.rev)
    touches = [
        Put(Touch(id=UUID(int=one.int ^ stand.rev), contact_id=one, at=at))
        for one in list(found.histories)[:1]
    ]
    await memory.commit(Person(turn=stand.rev), stand.rev, touches)


async def timed(run: Callable[[int], Awaitable[object]], rounds: int) -> Taken:
    """Return what it takes in the middle and at most, after a few rounds to warm up; 0: once."""
    for number in range(min(rounds, WARM_UP)):
        await run(number)
    taken = [await once(run, number) for number in range(max(1, rounds))]
    half, most = percentiles(one for one, _ in taken)
    return Taken(half, most, sum(one for _, one in taken) / len(taken))


async def once(run: Callable[[int], Awaitable[object]], number: int) -> tuple[float, float]:
    """Return what it takes once, of the clock and of the processor, in milliseconds."""
    started, worked = perf_counter(), process_time()
    await run(number)
    return (perf_counter() - started) * 1000, (process_time() - worked) * 1000
