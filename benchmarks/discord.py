"""Times the way from a direct message in Discord to its answer there: `python -m benchmarks.discord`.

All bots are processes of their own and speak with the same Discord, that of the tests, over
sockets; it sets no limits here, and ours keeps to no pace. Bare is a discord.py client that says
again what is said and keeps nothing: as it is, and with a turn that costs what ours does. Ours
keeps everything; its turn costs a fixed millisecond, so that the way itself is compared. The real
coach's figures have no target. Figures are printed as they become known; with several rounds their
medians stand below. `cpu` is what a message costs the bot's processor with 32 in flight. A load ends
after a few seconds, however slow the machine is: all of it takes about two minutes.
"""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
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
"""How many messages are timed at most, by how many are in flight."""
WARMING, TIMED = 2.0, 5.0
"""Seconds after which nobody writes any more: before the clock counts, and while it does."""
ROUNDS = 1
TEXT = "emailed my old roommate Dana three times since august, nothing"
MORE = 5.0  # ms that ours may take beyond bare, at the median with one in flight
RATE = 500.0  # messages a second, at least
MEMORY = 120.0  # MB at most
READY = 1.5  # seconds at most

BARE = {"bare": "bare", "bare, same turn": "same"}


@dataclass(frozen=True, slots=True)
class Measured:
    """What one bot came to, in the order in which it is known: milliseconds, but for what names say."""

    ready: float  # seconds from its start
    alone_rate: float
    alone_p50: float
    alone_p99: float
    rate: float
    p50: float
    p99: float
    cpu: float  # of the bot's processor, for a message
    memory: float  # MB


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rounds", type=int, default=ROUNDS)
    given = asked.parse_args()
    load = " ".join(f"{one:.1f}" for one in getloadavg())
    print(f"\nPython {sys.version.split()[0]}, load {load}; {given.rounds} rounds\n")
    print(heading(), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        found = asyncio.run(rounds(Path(folder), given.rounds))
    for line in table(found) if given.rounds > 1 else ():
        print(line)
    print()
    for line in judged(found):
        print(line)


async def rounds(folder: Path, count: int) -> dict[str, Measured]:
    """Measure all bots in turns."""
    taken: dict[str, list[Measured]] = {}
    with databases() as some:
        for number in range(count):
            for name, kind, made in _bots(some):
                here = folder / f"{number}-{name}"
                print(f"{name:<20}", end="", flush=True)
                taken.setdefault(name, []).append(await measured(here, kind, made(here), _tell))
                print()
    return {name: _middle(some) for name, some in taken.items()}


async def measured(
    folder: Path, kind: str, database: str, tell: Callable[..., None] = lambda *_: None
) -> Measured:
    """Return what one bot takes, on a Discord of its own; `tell` hears each figure once known."""
    async with discord(folder / "discord") as here, running(folder, kind, here, database) as bot:
        pid, ready = bot
        tell(ready)
        tell(*(alone := await _loaded(here, pid, 1))[:3])
        tell(*(many := await _loaded(here, pid, 32)))
        tell(held := memory(pid))
        return Measured(ready, *alone[:3], *many, held)


async def _loaded(here: Discord, pid: int, at_once: int) -> tuple[float, float, float, float]:
    """Return rate, median, the 99th of a hundred, and what each took of the processor.

    Before the clock counts, those who write have written once.
    """
    users = [f"user{at_once}x{number}" for number in range(COUNTS[at_once] // 4)]
    await here.load(users, COUNTS[at_once], at_once, TEXT, WARMING)
    used = processor(pid)
    told = await here.load(users, COUNTS[at_once], at_once, TEXT, TIMED)
    cost = (processor(pid) - used) / len(told["took"])
    cuts = quantiles(told["took"], n=100, method="inclusive")
    return told["rate"], cuts[49], cuts[98], cost


def _tell(*figures: float) -> None:
    print(_cells(figures), end="", flush=True)


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


def heading() -> str:
    """Return what stands above the figures, in the order of `Measured`."""
    columns = ("ready s", "1: msg/s", "p50", "p99", "32: msg/s", "p50", "p99", "cpu", "MB")
    return f"{'in flight, ms':<20}" + "".join(f"{one:>10}" for one in columns)


def table(found: Mapping[str, Measured]) -> Iterator[str]:
    """Yield the medians of several rounds."""
    yield ""
    yield heading()
    for name, one in found.items():
        yield f"{name:<20}" + _cells([getattr(one, each.name) for each in fields(Measured)])


def judged(found: Mapping[str, Measured]) -> Iterator[str]:
    """Yield the verdicts on the bots that have targets."""
    for name, one in found.items():
        if name.endswith("fixed"):
            yield from verdicts(name, one, found["bare, same turn"])


def _cells(figures: Sequence[float]) -> str:
    return "".join(f"{figure:>10.2f}" for figure in figures)


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
