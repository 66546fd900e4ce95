"""Times bots on a platform: what Slack and Discord have in common.

All bots are processes of their own and speak with the same platform, that of the tests, over
sockets. A bare bot says again what is said and keeps nothing: as its framework comes, and with a
turn that costs what ours does. Ours keeps everything; its turn costs a fixed millisecond, so that
the way itself is compared. A load ends after some seconds, however slow the machine is.
"""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from os import sysconf
from pathlib import Path
from time import perf_counter
from typing import Any, Protocol

from benchmarks.databases import databases, file
from benchmarks.figures import Effort, Figure, doing, percentiles
from tests.emulators.programs import Program
from tests.polling import until

COUNTS = {1: 300, 32: 1600}
"""How many messages are timed at most, by how many are in flight."""
EACH = 4
"""How many messages one person writes at most: a burst that platforms take without a pause."""
WARMING, TIMED = 2.0, 5.0
"""Seconds after which nobody writes any more: before the clock counts, and while it does."""
TEXT = "emailed my old roommate Dana three times since august, nothing"
BARE, SAME, SHARED = "bare", "same", "shared"
FIXED, COACH, COMMAND = "fixed", "coach", "command"
"""Kinds of bots. Bare: as the framework comes, with the same turn, over one session. Ours: with a
fixed turn, with the coach, and the very command (which keeps to the platform's pace)."""


class Emulated(Protocol):
    """A platform of the tests that runs."""

    @property
    def settings(self) -> Mapping[str, str]:
        """The environment of a bot on it."""

    async def load(
        self, people: list[str], count: int, at_once: int, text: str, seconds: float, /
    ) -> Mapping[str, Any]:
        """Let people write; return `took` and `rate`, for some platforms also `acks`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """What differs from platform to platform.

    `ready` tells whether a bot of a kind listens; `person` is the account of a number, as it
    writes. After `rest` seconds everybody may be written to in a burst again.
    """

    name: str
    opened: Callable[[Path], AbstractAsyncContextManager[Any]]
    module: str
    bare: tuple[str, ...]
    ready: Callable[[Any, str], Awaitable[bool]]
    person: Callable[[int], str]
    rest: float = 0.0


@dataclass(frozen=True, slots=True)
class Load:
    """What one load came to: messages a second, milliseconds; `cpu` is the bot's, for a message."""

    rate: float
    p50: float
    p99: float
    cpu: float
    ack: float | None = None


@dataclass(frozen=True, slots=True)
class Measured:
    """What one bot came to: seconds to be ready, its loads by how many were in flight, MB held."""

    ready: float
    loads: Mapping[int, Load]
    memory: float


async def figures(platform: Platform, effort: Effort) -> AsyncIterator[Figure]:
    """Measure all bots of a platform, one after the other."""
    bare: dict[str, Measured] = {}
    with tempfile.TemporaryDirectory() as folder, databases() as some:
        for kind in (SAME,) if effort.quick else platform.bare:
            here = Path(folder) / kind
            bare[kind] = await measured(platform, here, kind, file(here), effort)
        for on, made in some.items():
            for kind in (FIXED,) if effort.quick else (FIXED, COACH):
                here = Path(folder) / f"{on}-{kind}"
                ours = await measured(platform, here, kind, made(here), effort)
                beside = bare[SAME if kind == FIXED else BARE]
                for figure in told(platform.name, kind, on, ours, beside):
                    yield figure
    for kind, one in bare.items():
        for figure in told(platform.name, NAMES[kind], "", one, None):
            yield figure


NAMES = {BARE: "bare", SAME: "bare, same turn", SHARED: "bare, one session"}


async def measured(
    platform: Platform, folder: Path, kind: str, url: str, effort: Effort
) -> Measured:
    """Return what one bot takes, on a platform of its own."""
    doing(f"{platform.name}, {kind}, {url.partition(':')[0]}")
    async with (
        platform.opened(folder / "platform") as here,
        running(platform, folder, kind, here, url) as (pid, ready),
    ):
        loads = {one: await _loaded(platform, here, pid, one, effort) for one in COUNTS}
        return Measured(ready, loads, memory(pid))


async def _loaded(
    platform: Platform, here: Emulated, pid: int, at_once: int, effort: Effort
) -> Load:
    """Load a bot; before the clock counts, those who write have written once."""
    count = effort.of(COUNTS[at_once], 2 * at_once)
    people = [platform.person(1000 * at_once + one) for one in range(max(at_once, count // EACH))]
    await here.load(people, len(people), at_once, TEXT, WARMING)
    if not effort.quick:
        await asyncio.sleep(platform.rest)
    used = processor(pid)
    found = await here.load(people, count, at_once, TEXT, TIMED)
    cost = (processor(pid) - used) / len(found["took"])
    ack = percentiles(found["acks"])[1] if found.get("acks") else None
    return Load(found["rate"], *percentiles(found["took"]), cost, ack)


@asynccontextmanager
async def running(
    platform: Platform, folder: Path, kind: str, here: Emulated, url: str
) -> AsyncIterator[tuple[int, float]]:
    """Run a bot, listening; yield its process, and how many seconds it took to listen."""
    told = {**here.settings, "SECOND_THOUGHT_HOME": str(folder / "home")}
    told |= {"DATABASE_URL": url, "REPLY_WAIT": "0"}
    never, began = folder / "bot" / "ready", perf_counter()
    what = ("bot", platform.name) if kind == COMMAND else (platform.module, kind)
    program = Program.started(*what, tells=never, more=told)

    async def listens() -> bool:
        if not program.runs:
            raise RuntimeError(program.said.read_text("utf-8"))
        return await platform.ready(here, kind)

    try:
        await until(listens, 60)
        yield program.process.pid, perf_counter() - began
    finally:
        await program.ended()


def told(name: str, kind: str, on: str, ours: Measured, bare: Measured | None) -> Iterator[Figure]:
    """Yield the figures of a bot; only a fixed turn has targets."""
    for at_once, one in ours.loads.items():
        beside = bare.loads[at_once] if bare else None
        where = (
            f"{name}, {kind} turn, {at_once} in flight"
            if bare
            else f"{name}, {kind}, {at_once} in flight"
        )
        for what, unit, target in (
            ("rate", "/s", f"{name}-rate" if at_once > 1 else ""),
            ("p50", "ms", f"{name}-p50" if at_once == 1 else ""),
            ("p99", "ms", ""),
            ("cpu", "ms", ""),
            ("ack", "ms", f"{name}-ack" if at_once > 1 else ""),
        ):
            if (figure := getattr(one, what)) is not None:
                yield Figure(
                    what=f"{where}: {WORDS[what]}",
                    unit=unit,
                    measured=figure,
                    bare=getattr(beside, what, None),
                    target=target if kind == FIXED else "",
                    on=on,
                )


WORDS = {
    "rate": "answered",
    "p50": "p50",
    "p99": "p99",
    "cpu": "processor, a message",
    "ack": "acknowledged, p99",
}


def processor(pid: int) -> float:
    """Return how long a process has used the processor, in ms (Linux)."""
    used = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()[11:13]
    return sum(map(int, used)) * 1000 / sysconf("SC_CLK_TCK")


def memory(pid: int) -> float:
    """Return how much memory a process holds, in MB (Linux)."""
    held = Path(f"/proc/{pid}/status").read_text("ascii").partition("VmRSS:")[2]
    return int(held.split()[0]) * 1024 / 1e6
