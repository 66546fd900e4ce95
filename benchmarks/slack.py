"""Times the way from a direct message in Slack to its answer there: `python -m benchmarks.slack`.

All bots are processes of their own and speak with the same Slack, that of the tests, over sockets;
it tells them of their own messages too, as Slack does. Bare is a bolt app that says again what is
said and keeps nothing: as it is, with one session that it shares, and with a turn that costs what
ours does. Ours keeps everything; its turn costs a fixed millisecond, so that the way itself is
compared. The real coach's figures stand below, without a target. The rounds take turns; each figure
is the median of them, `cpu` what a message costs the bot's processor with 32 in flight.
"""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from os import getloadavg
from pathlib import Path
from statistics import median, quantiles

from benchmarks.bots import Made, databases, file, processor, verdict
from tests.emulators.programs import Program
from tests.emulators.slack.scripting import Slack, slack
from tests.polling import until

COUNTS = {1: 200, 32: 1600}
"""How many messages are timed, by how many are in flight."""
EACH = 4
"""How many messages one person writes at most: a burst that Slack takes without a pause."""
ROUNDS = 3
TEXT = "emailed my old roommate Dana three times since august, nothing"
MORE = 4.0  # ms that ours may take beyond bare, at the median with one in flight
ACK = 50.0  # ms within which all but one of a hundred are to be acknowledged


@dataclass(frozen=True, slots=True)
class Figures:
    """What one load came to: messages a second, and milliseconds."""

    rate: float
    p50: float
    p99: float
    ack: float  # the 99th of a hundred
    cpu: float  # of the bot's processor, for a message

    @classmethod
    def of(cls, told: Mapping[str, object], cpu: float) -> "Figures":
        cuts, acks = (quantiles(told[name], n=100, method="inclusive") for name in ("took", "acks"))
        return cls(told["rate"], cuts[49], cuts[98], acks[98], cpu)


Measured = dict[int, Figures]


BARE = {"bare": "bare", "bare, one session": "shared", "bare, same turn": "same"}


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rounds", type=int, default=ROUNDS)
    given = asked.parse_args()
    load = " ".join(f"{one:.1f}" for one in getloadavg())
    print(f"\nPython {sys.version.split()[0]}, load {load}; {given.rounds} rounds\n", flush=True)
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
                url = made(here)
                taken.setdefault(name, []).append(await measured(here, kind, url))
    return {name: _middle(some) for name, some in taken.items()}


async def measured(folder: Path, kind: str, database: str) -> Measured:
    """Return what one bot takes, on a Slack of its own."""
    found: Measured = {}
    async with slack(folder / "slack") as here, running(folder, kind, here, database) as pid:
        for at_once, count in COUNTS.items():
            users = [f"U{at_once}X{number}" for number in range(max(at_once, count // EACH))]
            await here.load(users, len(users), at_once, TEXT)  # everybody is met once before
            await asyncio.sleep(5)  # until everybody may be written to in a burst again
            used = processor(pid)
            told = await here.load(users, count, at_once, TEXT)
            found[at_once] = Figures.of(told, (processor(pid) - used) / count)
    return found


@asynccontextmanager
async def running(folder: Path, kind: str, here: Slack, database: str) -> AsyncIterator[int]:
    """Run a bot, listening; yield its process."""
    told = {**here.settings, "SECOND_THOUGHT_HOME": str(folder / "home")}
    told |= {"DATABASE_URL": database, "REPLY_WAIT": "0"}
    never = folder / "bot" / "ready"
    program = Program.started("benchmarks.slack_bot", kind, tells=never, more=told)

    async def listens() -> bool:
        if not program.runs:
            raise RuntimeError(program.said.read_text("utf-8"))
        return (await here.state())["sockets"] >= (1 if kind in BARE.values() else 2)

    try:
        await until(listens)
        yield program.process.pid
    finally:
        await program.ended()


def _bots(some: Mapping[str, Made]) -> Iterator[tuple[str, str, Made]]:
    """Yield name, kind and database of what is measured in a round."""
    yield from ((name, kind, file) for name, kind in BARE.items())
    for name, made in some.items():
        yield f"{name}, fixed", "fixed", made
        yield f"{name}, coach", "coach", made


def _middle(some: list[Measured]) -> Measured:
    return {
        at_once: Figures(
            *(median(getattr(one[at_once], name) for one in some) for name in Figures.__slots__)
        )
        for at_once in COUNTS
    }


def table(found: Mapping[str, Measured]) -> Iterator[str]:
    """Yield the lines of the table."""
    columns = ("1: msg/s", "p50", "p99", "32: msg/s", "p50", "p99", "ack p99", "cpu")
    yield f"{'in flight, ms':<20}" + "".join(f"{one:>10}" for one in columns)
    for name, one in found.items():
        alone, many = one[1], one[32]
        figures = (
            alone.rate,
            alone.p50,
            alone.p99,
            many.rate,
            many.p50,
            many.p99,
            many.ack,
            many.cpu,
        )
        yield f"{name:<20}" + "".join(f"{one:>10.2f}" for one in figures)
    yield ""
    for name in found:
        if name.endswith("fixed"):
            yield from verdicts(name, found[name], found["bare, same turn"])


def verdicts(name: str, ours: Measured, bare: Measured) -> Iterator[str]:
    """Say of each target whether it is met."""
    rate, aim = ours[32].rate, bare[32].rate
    yield verdict(f"{name}: msg/s at 32 in flight", rate, f"≥ {aim:.0f}", met=rate >= aim)
    p50, most = ours[1].p50, bare[1].p50 + MORE
    yield verdict(f"{name}: p50 at 1 in flight", p50, f"≤ {most:.2f}", met=p50 <= most)
    ack = ours[32].ack
    yield verdict(f"{name}: ack p99", ack, f"< {ACK:g}", met=ack < ACK)


if __name__ == "__main__":
    main()
