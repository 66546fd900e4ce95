"""Times what the coach remembers, on SQLite and PostgreSQL: `python -m benchmarks.memory`.

`--full` builds a million contacts of ten thousand people, and a million reminders. Beside each
figure stands a bare one of the same run: the emptiest query, or sealing the same rows without
keeping them; and the processor's time, which other programs disturb less.
"""

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import groupby
from os import getloadavg
from pathlib import Path
from random import Random
from statistics import quantiles
from time import perf_counter, process_time
from uuid import UUID, uuid4

from sqlalchemy import Connection, text

from benchmarks.coach import Line
from coaching.memory import Contact, Handle, Kept, Known, Needs, Purpose, Put, Reminder, Touch
from coaching.person import Person
from coaching.picks import choosing
from coaching.situation import Channel, Tie
from coaching.turn import Moment
from storage.rotating import rotate
from storage.rows import PERSON, Seals
from storage.sealing import Keyring
from storage.store import Identity, Memory, Store
from storage.upgrading import migrate
from storage.writing import CHUNK, Writer, sealed
from tests.postgres import NoPostgresError, cluster

NOW = datetime(2026, 11, 22, 17, tzinfo=UTC)
EACH = 100  # contacts, and reminders, of one person
LARGE = 30_000  # contacts of somebody who imports
ROUNDS = 200
WARM_UP = 20  # an index is read from disk once, a statement is prepared at its sixth time
AT_ONCE = 50  # people built in one transaction
MOST_ROTATED = 1_000  # people whose rows are sealed anew
SERVER = ("shared_buffers=512MB", "max_wal_size=4GB", "synchronous_commit=on")


@dataclass(frozen=True, slots=True)
class Built:
    """A filled store, some usual people in it and somebody with a large import."""

    store: Store
    people: list[Memory]
    large: Memory
    added: "Taken"  # by the large import
    sealed: "Taken"  # by its sealing alone


@dataclass(frozen=True, slots=True)
class Taken:
    """Milliseconds of the clock, at the middle and for the slowest, and of the processor."""

    half: float
    most: float
    worked: float


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--people", type=int, default=500, help=f"with {EACH} contacts each")
    asked.add_argument("--full", action="store_true", help="10,000 people")
    asked.add_argument("--only", choices=["sqlite", "postgresql"])
    given = asked.parse_args()
    people = 10_000 if given.full else given.people
    print(
        f"Python {sys.version.split()[0]}, load {load()}; {ROUNDS} rounds; {people:,} people with"
    )
    print(f"{EACH} contacts and {EACH} reminders each, and one with {LARGE:,} contacts\n")
    print(f"{'':<46}{'measured':>12}{'bare':>10}{'ratio':>11}  {'target':>7}")
    if given.only != "postgresql":
        with tempfile.TemporaryDirectory() as folder:
            asyncio.run(measure("SQLite", f"sqlite:///{Path(folder) / 'coach.db'}", people))
        print(imported())
    if given.only != "sqlite":
        on_postgres(people)


def load() -> str:
    """Return how busy the machine was over the last 1, 5 and 15 minutes."""
    return " ".join(f"{one:.1f}" for one in getloadavg())


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
    keyring, started = Keyring.new(), perf_counter()
    store = await Store.open(url, keyring)
    built = await build(store, people)
    print(f"{name}, built in {perf_counter() - started:.0f} s, load now {load()}")
    print("(the middle of the clock's time, the 99th in 100, the processor's time)")
    async for line in lines(built):
        print(line, flush=True)
    await store.close()
    print(await rotated(url, keyring, people), flush=True)


async def lines(built: Built) -> AsyncIterator[Line]:
    """Measure what users wait for."""
    usual, large, store = built.people, built.large, built.store
    bare = await percentiles(lambda _: nothing(store))

    def each(run: Callable[[Memory], Awaitable[object]]) -> Callable[[int], Awaitable[object]]:
        return lambda number: run(usual[number % len(usual)])

    for what, run, rounds, target in (
        (f"candidates for picks, {EACH} contacts", each(picks), ROUNDS, 5),
        (f"candidates for picks, {LARGE:,} contacts", lambda _: picks(large), ROUNDS, None),
        ("choosing picks among them", each(chosen), ROUNDS, None),
        ("100 people who are due", lambda _: store.due(NOW, ["console"], 100), ROUNDS, 5),
        ("one name, with its history", each(named), ROUNDS, None),
        ("a turn: stand, one name, commit", each(turn), ROUNDS, None),
        (f"a list's first page, {LARGE:,} contacts", lambda _: listed(large), ROUNDS, None),
        (f"a mistyped name, {LARGE:,} contacts", lambda _: mistyped(large), 5, 300),
        ("the same once more", lambda _: mistyped_again(large), 5, None),
    ):
        ours = await percentiles(run, rounds)
        yield Line(what, "ms", ours.half, bare.half, target)
        yield Line("", "ms", ours.most, bare.most)
        yield Line("", "ms", ours.worked, bare.worked)
    added, sealed = built.added, built.sealed
    yield Line(f"adding {LARGE:,} contacts", "s", added.half / 1000, sealed.half / 1000)
    yield Line("", "s", added.worked / 1000, sealed.worked / 1000)
    yield Line("sealing and opening one field", "us", *field(store._keyring))


async def build(store: Store, people: int) -> Built:
    """Fill a store, many people in a transaction; a hundred of them are measured."""
    chance, some = Random(7), list[Memory]()
    for start in range(0, people, AT_ONCE):
        ids = [fresh(chance) for _ in range(start, min(start + AT_ONCE, people))]
        await store._engine.write(partial(fill, store, ids, chance))
        some += [store.memory(one) for one in ids[:: max(1, people // 100)]]
    large = store.memory(await store.person(Identity("bench", "", "large")))
    imported = [someone(chance, number) for number in range(LARGE)]
    added = await taken(lambda _: large.add(imported), 0)
    if not store._engine.is_sqlite:
        await store._engine.write(lambda connection: connection.execute(text("ANALYZE")))
    return Built(store, some, large, added, await taken(lambda _: sealing(imported), 0))


def fill(store: Store, people: list[UUID], chance: Random, connection: Connection) -> None:
    """Give each of these people a life, as storage itself writes it."""
    connection.execute(
        PERSON.insert(),
        [{"id": one, "rev": 0, "paused": False, "home": "console"} for one in people],
    )
    for one in people:
        seals = Seals(store._keyring, one)
        writer = Writer(connection, seals, None, set())
        for _, values in groupby(a_life(chance), key=type):
            writer.put(sealed(list(values), seals))
        writer.settle()


async def rotated(url: str, keyring: Keyring, people: int) -> Line | str:
    """Seal everything anew, if it is not too much for a benchmark."""
    if people > MOST_ROTATED:
        return f"sealing everything anew: left out with more than {MOST_ROTATED:,} people"
    both = keyring.with_new_key()
    started = perf_counter()
    rows = await rotate(url, both)
    passed, cipher = perf_counter() - started, field(keyring)[1] / 1e6
    return Line(f"sealing {rows:,} rows anew", "s", passed, rows * cipher)


def imported() -> Line:
    """Import a file of LinkedIn's as a user does: the program from its start to its end."""
    with tempfile.TemporaryDirectory() as folder:
        file, home = Path(folder) / "Connections.csv", Path(folder) / "home"
        file.write_text(connections(Random(3)), encoding="utf-8")
        command = [sys.executable, "-m", "bot"]
        bare = _program([*command, "--help"], home)
        ours = _program([*command, "import", str(file)], home)
    return Line(f"second-thought import, {LARGE:,} rows", "s", ours, bare, 4)


def _program(command: list[str], home: Path) -> float:
    started = perf_counter()
    where = {"SECOND_THOUGHT_HOME": str(home)}
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=where)
    return perf_counter() - started


def connections(chance: Random) -> str:
    """Return a list of connections as LinkedIn hands it out."""
    lines = ["Notes:", '"Some addresses are missing."', ""]
    lines.append("First Name,Last Name,URL,Email Address,Company,Position,Connected On")
    for number in range(LARGE):
        first, last = chance.choice(FIRST), chance.choice(LAST) + chance.choice(LAST).lower()
        mail = f"{first.lower()}.{number}@mail.example" if number % 12 == 0 else ""
        url = f"https://www.linkedin.example/in/{first.lower()}-{number}"
        on = f"{number % 28 + 1:02d} {chance.choice(MONTHS)} {2008 + number % 18}"
        lines.append(f"{first},{last},{url},{mail},Lindgren & Kamau {number % 700},Bookbinder,{on}")
    return "\n".join(lines)


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


async def sealing(values: list[Contact]) -> None:
    """Seal and index values, and keep nothing."""
    seals = Seals(Keyring.new(), UUID(int=1))
    for start in range(0, len(values), CHUNK):
        sealed(values[start : start + CHUNK], seals)


def field(ring: Keyring) -> tuple[float, float]:
    """Return the microseconds of sealing and opening one field, and of the bare cipher."""
    owner, plain, rounds = UUID(int=1), b"met at the fair, two kids", 5000
    started = perf_counter()
    for _ in range(rounds):
        ring.unseal(ring.seal(plain, owner, "contact:notes:1"), owner, "contact:notes:1")
    ours, cipher, started = perf_counter() - started, ring.keys[-1].data, perf_counter()
    for _ in range(rounds):
        nonce = os.urandom(12)
        cipher.decrypt(nonce, cipher.encrypt(nonce, plain, b"place"), b"place")
    return ours / rounds * 1e6, (perf_counter() - started) / rounds * 1e6


async def nothing(store: Store) -> None:
    """Ask the database for nothing."""
    await store._engine.ask(lambda connection: connection.execute(text("SELECT 1")))


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


async def listed(memory: Memory) -> None:
    """Load the beginning of the list."""
    await memory.known(Needs(search=""), NOW)


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


async def percentiles(run: Callable[[int], Awaitable[object]], rounds: int = ROUNDS) -> Taken:
    """Return what it takes in the middle and at most, after a few rounds to warm up."""
    for number in range(min(rounds, WARM_UP)):
        await run(number)
    all_taken = [await taken(run, number) for number in range(rounds)]
    cuts = quantiles([one.half for one in all_taken], n=100, method="inclusive")
    return Taken(cuts[49], cuts[98], sum(one.worked for one in all_taken) / rounds)


async def taken(run: Callable[[int], Awaitable[object]], number: int) -> Taken:
    """Return what it takes once, in milliseconds."""
    started, worked = perf_counter(), process_time()
    await run(number)
    passed, worked = (perf_counter() - started) * 1000, (process_time() - worked) * 1000
    return Taken(passed, passed, worked)


FIRST = (
    "Wanjiru Oskar Amadou Marta Ivo Lea Omar Priya Kofi Dana Farhad Ingrid Mateo Yuki Samira Tomasz "
    "Elif Noor Bruno Chloe Divya Emeka Freya Goran Hana Ismael Jonas Keiko Lars Mina"
).split()
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
LAST = (
    "Lindgren Kamau Marsh Stone Haddad Raman Mensah Cole Amini Berg Alvarez Sato Nasser Nowak Demir "
    "Fischer Costa Dubois Iyer Okafor Olsen Petrov Kim Diallo Weiss Tanaka Holm Farah Klein Joshi"
).split()

if __name__ == "__main__":
    main()
