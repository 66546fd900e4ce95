"""Times the way from a direct message in Discord to its answer there: `python -m benchmarks.discord`.

All bots are processes of their own and speak with the same Discord, that of the tests, over
sockets; it sets no limits here, and ours keeps to no pace. Bare is a discord.py client that says
again what is said and keeps nothing: as it is, and with a turn that costs what ours does. Ours
keeps everything; its turn costs a fixed millisecond, so that the way itself is compared. The real
coach's figures stand below, without a target. The rounds take turns; each figure is the median of
them, `cpu` what a message costs the bot's processor with 32 in flight.
"""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, fields
from os import getloadavg
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from benchmarks.bots import Made, databases, file, memory, processor, verdict
from tests.emulators.discord.scripting import Discord, discord
from tests.emulators.programs import Program
from tests.polling import until

COUNTS = {1: 300, 32: 1600}
"""How many messages are timed, by how many are in flight."""
ROUNDS = 1
TEXT = "emailed my old roommate Dana three times since august, nothing"
MORE = 5.0  # ms that ours may take beyond bare, at the median with one in flight
RATE = 500.0  # messages a second, at least
MEMORY = 120.0  # MB at most
READY = 1.5  # seconds at most

BARE = {"bare": "bare", "bare, same turn": "same"}


@dataclass(frozen=True, slots=True)
class Measured:
    """What one bot came to: milliseconds, but for what names say."""

    alone_rate: float
    alone_p50: float
    alone_p99: float
    rate: float
    p50: float
    p99: float
    cpu: float  # of the bot's processor, for a message
    memory: float  # MB
    ready: float  # seconds from its start


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rounds", type=int, default=ROUNDS)
    given = asked.parse_args()
    load = " ".join(f"{one:.1f}" for one in getloadavg())
    print(f"\nPython {sys.version.split()[0]}, load {load}; {given.rounds} rounds\n")
    with tempfile.TemporaryDirectory() as folder:
        found = asyncio.run(rounds(Path(folder), given.rounds))
    for line in table(found):
        print(line)


async def rounds(folder: Path, count: int) -> dict[str, Measured]:
    """Measure all bots in turns."""
    taken: dict[str, list[Measured]] = {}
    with databases() as some:
        for number in range(count):
            for name, kind, made in _bots(some):
                here = folder / f"{number}-{name}"
                taken.setdefault(name, []).append(await measured(here, kind, made(here)))
    return {name: _middle(some) for name, some in taken.items()}


async def measured(folder: Path, kind: str, database: str) -> Measured:
    """Return what one bot takes, on a Discord of its own."""
    async with discord(folder / "discord") as here, running(folder, kind, here, database) as bot:
        pid, ready = bot
        alone = await _loaded(here, 1)
        used = processor(pid)
        many = await _loaded(here, 32)
        cpu = (processor(pid) - used) / (2 * COUNTS[32])
        return Measured(*alone, *many, cpu, memory(pid), ready)


async def _loaded(here: Discord, at_once: int) -> tuple[float, float, float]:
    """Return rate, median and the 99th of a hundred; everybody has written once before."""
    users = [f"user{at_once}x{number}" for number in range(COUNTS[at_once] // 4)]
    await here.load(users, COUNTS[at_once], at_once, TEXT)
    told = await here.load(users, COUNTS[at_once], at_once, TEXT)
    cuts = quantiles(told["took"], n=100, method="inclusive")
    return told["rate"], cuts[49], cuts[98]


@asynccontextmanager
async def running(
    folder: Path, kind: str, here: Discord, database: str
) -> AsyncIterator[tuple[int, float]]:
    """Run a bot, listening; yield its process, and how many seconds it took to listen."""
    told = {**here.settings, "SECOND_THOUGHT_HOME": str(folder / "home")}
    told |= {"DATABASE_URL": database, "REPLY_WAIT": "0"}
    never, began = folder / "bot" / "ready", perf_counter()
    program = Program.started("benchmarks.discord_bot", kind, tells=never, more=told)

    async def listens() -> bool:
        if not program.runs:
            raise RuntimeError(program.said.read_text("utf-8"))
        return any(one["open"] for one in (await here.state())["sessions"])

    try:
        await until(listens)
        yield program.process.pid, perf_counter() - began
    finally:
        await program.ended()


def _bots(some: Mapping[str, Made]) -> Iterator[tuple[str, str, Made]]:
    """Yield name, kind and database of what is measured in a round."""
    yield from ((name, kind, file) for name, kind in BARE.items())
    for name, made in some.items():
        yield f"{name}, fixed", "fixed", made
        yield f"{name}, coach", "coach", made


def _middle(some: list[Measured]) -> Measured:
    return Measured(*(median(getattr(one, each.name) for one in some) for each in fields(Measured)))


def table(found: Mapping[str, Measured]) -> Iterator[str]:
    """Yield the lines of the table."""
    columns = ("1: msg/s", "p50", "p99", "32: msg/s", "p50", "p99", "cpu", "MB", "ready s")
    yield f"{'in flight, ms':<20}" + "".join(f"{one:>10}" for one in columns)
    for name, one in found.items():
        figures = (getattr(one, each.name) for each in fields(Measured))
        yield f"{name:<20}" + "".join(f"{figure:>10.2f}" for figure in figures)
    yield ""
    for name, one in found.items():
        if name.endswith("fixed"):
            yield from verdicts(name, one, found["bare, same turn"])


def verdicts(name: str, ours: Measured, bare: Measured) -> Iterator[str]:
    """Say of each target whether it is met."""
    yield verdict(
        f"{name}: msg/s at 32 in flight", ours.rate, f"≥ {RATE:.0f}", met=ours.rate >= RATE
    )
    most = bare.alone_p50 + MORE
    met = ours.alone_p50 <= most
    yield verdict(f"{name}: p50 at 1 in flight", ours.alone_p50, f"≤ {most:.2f}", met=met)
    met = ours.memory <= MEMORY
    yield verdict(f"{name}: MB", ours.memory, f"≤ {MEMORY:g}", met=met)
    yield verdict(f"{name}: s to ready", ours.ready, f"≤ {READY:g}", met=ours.ready <= READY)


if __name__ == "__main__":
    main()
