"""Times what the coach remembers, on SQLite and PostgreSQL: `python -m benchmarks.memory`.

`--full` builds a million contacts of ten thousand people, and a million reminders. Beside each
figure stands a bare one of the same run: the emptiest query on the same connection, or sealing the
same rows without keeping them.
"""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from os import getloadavg
from pathlib import Path
from random import Random
from statistics import quantiles
from time import perf_counter
from uuid import UUID

from sqlalchemy import text

from benchmarks.coach import Line
from coaching.memory import Contact, Handle, Kept, Needs, Purpose, Put, Reminder, Touch
from coaching.person import Person
from coaching.situation import Channel, Tie
from storage.rows import Seals, name_keys, row_of
from storage.sealing import Keyring
from storage.store import Identity, Memory, Store
from storage.upgrading import migrate
from tests.postgres import NoPostgresError, cluster

NOW = datetime(2026, 11, 22, 17, tzinfo=UTC)
EACH = 100  # contacts, and reminders, of one person
LARGE = 30_000  # contacts of somebody who imports
ROUNDS = 200
SERVER = ("shared_buffers=512MB", "max_wal_size=4GB", "synchronous_commit=on")


@dataclass(frozen=True, slots=True)
class Built:
    """A filled store, somebody usual in it and somebody with a large import."""

    store: Store
    people: list[Memory]
    large: Memory
    added: float  # seconds the large import took
    sealed: float  # seconds its sealing alone takes


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--people", type=int, default=1_000, help=f"with {EACH} contacts each")
    asked.add_argument("--full", action="store_true", help="10,000 people")
    asked.add_argument("--only", choices=["sqlite", "postgresql"])
    given = asked.parse_args()
    people = 10_000 if given.full else given.people
    load = " ".join(f"{one:.1f}" for one in getloadavg())
    print(f"Python {sys.version.split()[0]}, load {load}; {ROUNDS} rounds; {people:,} people with")
    print(f"{EACH} contacts and {EACH} reminders each, and one with {LARGE:,} contacts\n")
    print(f"{'':<46}{'measured':>12}{'bare':>10}{'ratio':>11}  {'target':>7}")
    if given.only != "postgresql":
        with tempfile.TemporaryDirectory() as folder:
            asyncio.run(measure("SQLite", f"sqlite:///{Path(folder) / 'coach.db'}", people))
    if given.only != "sqlite":
        on_postgres(people)


def on_postgres(people: int) -> None:
    """Measure on a server of our own, if it is installed."""
    try:
        with cluster(SERVER) as server:
            url = server.database()
            migrate(url)
            asyncio.run(measure("PostgreSQL", url, people))
    except NoPostgresError as error:
        print(error)


async def measure(name: str, url: str, people: int) -> None:
    """Build, and print a line for each figure."""
    store = await Store.open(url, Keyring.new())
    built = await build(store, people)
    print(f"{name} (p50, then p99)")
    async for line in lines(built, 2.5 if name == "SQLite" else None):
        print(line, flush=True)
    await store.close()


async def lines(built: Built, import_target: float | None) -> AsyncIterator[Line]:
    """Measure what users wait for."""
    usual, large, store = built.people, built.large, built.store
    bare = await percentiles(lambda _: nothing(store))

    def each(run: Callable[[Memory], Awaitable[object]]) -> Callable[[int], Awaitable[object]]:
        return lambda number: run(usual[number % len(usual)])

    for what, run, target in (
        (f"candidates for picks, {EACH} contacts", each(picks), 5),
        (f"candidates for picks, {LARGE:,} contacts", lambda _: picks(large), None),
        ("100 due reminders", lambda _: store.due(NOW, 100), 5),
        ("one name, with its history", each(named), None),
        ("a turn: stand, one name, commit", each(turn), None),
        (f"a list's first page, {LARGE:,} contacts", lambda _: listed(large), None),
    ):
        ours = await percentiles(run)
        yield Line(what, "ms", ours[0], bare[0], target)
        yield Line("", "ms", ours[1], bare[1])
    ours = await percentiles(lambda _: mistyped(large), 5)
    yield Line(f"a mistyped name, {LARGE:,} contacts", "ms", ours[0], bare[0])
    yield Line(f"adding {LARGE:,} contacts", "s", built.added, built.sealed, import_target)


async def build(store: Store, people: int) -> Built:
    """Fill a store; a hundred of its people are measured."""
    chance, some = Random(7), list[Memory]()
    for number in range(people):
        memory = store.memory(await store.person(Identity("bench", "", str(number))))
        await memory.add(a_life(chance))
        if number % max(1, people // 100) == 0:
            some.append(memory)
    large = store.memory(await store.person(Identity("bench", "", "large")))
    imported = [someone(chance, number) for number in range(LARGE)]
    started = perf_counter()
    await large.add(imported)
    added = perf_counter() - started
    return Built(store, some, large, added, sealing(imported))


def a_life(chance: Random) -> Iterator[Kept]:
    """Yield what one person keeps: contacts of all ties, touches and reminders."""
    contacts = [known(chance, number) for number in range(EACH)]
    yield from contacts
    for whom in contacts[: EACH // 2]:
        at = NOW - timedelta(days=chance.uniform(1, 900))
        words = "how was the fair? thinking of you"
        yield Touch(id=fresh(chance), contact_id=whom.id, at=at, text=words)
    for whom in contacts:
        due = NOW + timedelta(days=chance.uniform(-0.5, 400))
        reason = "ask how the move went"
        yield Reminder(
            id=fresh(chance),
            contact_id=whom.id,
            purpose=Purpose.ASKED,
            due_at=due,
            reason=reason,
        )


def known(chance: Random, number: int) -> Contact:
    """Return somebody told of in conversation."""
    return Contact(
        id=fresh(chance),
        name=f"{chance.choice(FIRST)} {chance.choice(LAST)} {number}",
        added_at=NOW - timedelta(days=chance.uniform(0, 900)),
        tie=chance.choice([*Tie, None]),
        value="sent me two clients" if number % 5 == 0 else "",
        notes="met at the fair, two kids" if number % 2 else "",
        handles=(Handle(Channel.EMAIL, f"person{number}@mail.example"),),
    )


def someone(chance: Random, number: int) -> Contact:
    """Return somebody from a list of connections."""
    return Contact(
        id=fresh(chance),
        name=f"{chance.choice(FIRST)} {chance.choice(LAST)}{number % 4000}",
        added_at=NOW,
        tie=Tie.LINKEDIN_STRANGER if number % 3 else None,
        company="Lindgren & Kamau",
        position="Bookbinder",
        connected_on=NOW.date() - timedelta(days=number % 4000),
        handles=(Handle(Channel.LINKEDIN, f"https://www.linkedin.example/in/p{number}"),),
    )


def fresh(chance: Random) -> UUID:
    """Return a random id."""
    return UUID(int=chance.getrandbits(128), version=4)


def sealing(values: list[Contact]) -> float:
    """Return the seconds it takes to seal and index values, with nothing kept."""
    seals = Seals(Keyring.new(), UUID(int=1))
    started = perf_counter()
    for one in values:
        row_of(one, seals)
        name_keys(seals.keyring, seals.owner, (one.name, *one.aliases))
    return perf_counter() - started


async def nothing(store: Store) -> None:
    """Ask the database for nothing."""
    await store._engine.ask(lambda connection: connection.execute(text("SELECT 1")))


async def picks(memory: Memory) -> None:
    """Load what picks are chosen from."""
    assert (await memory.known(Needs(picks=True), NOW)).candidates


async def named(memory: Memory) -> None:
    """Load everybody of a first name."""
    await memory.known(Needs(names=(FIRST[0],)), NOW)


async def listed(memory: Memory) -> None:
    """Load the beginning of the list."""
    await memory.known(Needs(search=""), NOW)


async def mistyped(memory: Memory) -> None:
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


async def percentiles(
    run: Callable[[int], Awaitable[object]], rounds: int = ROUNDS
) -> tuple[float, float]:
    """Return the 50th and 99th percentile in milliseconds, after a few rounds to warm up."""
    for number in range(3):
        await run(number)
    taken = [await _milliseconds(run, number) for number in range(rounds)]
    cuts = quantiles(taken, n=100, method="inclusive")
    return cuts[49], cuts[98]


async def _milliseconds(run: Callable[[int], Awaitable[object]], number: int) -> float:
    started = perf_counter()
    await run(number)
    return (perf_counter() - started) * 1000


FIRST = (
    "Wanjiru Oskar Amadou Marta Ivo Lea Omar Priya Kofi Dana Farhad Ingrid Mateo Yuki Samira Tomasz "
    "Elif Noor Bruno Chloe Divya Emeka Freya Goran Hana Ismael Jonas Keiko Lars Mina"
).split()
LAST = (
    "Lindgren Kamau Marsh Stone Haddad Raman Mensah Cole Amini Berg Alvarez Sato Nasser Nowak Demir "
    "Fischer Costa Dubois Iyer Okafor Olsen Petrov Kim Diallo Weiss Tanaka Holm Farah Klein Joshi"
).split()

if __name__ == "__main__":
    main()
