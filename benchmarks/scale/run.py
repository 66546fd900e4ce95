"""Builds a town on each database and lives a day in it: the area "scale"."""

import asyncio
import json
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

from benchmarks.building import build, size
from benchmarks.databases import databases
from benchmarks.figures import Effort, Figure
from benchmarks.scale.day import town
from storage.upgrading import migrate
from tests.emulators.programs import Program

FEW = 20


async def figures(effort: Effort) -> AsyncIterator[Figure]:
    """Measure a day on both databases."""
    people = effort.of(effort.people, FEW)
    with tempfile.TemporaryDirectory() as folder, databases() as some:
        for on, made in some.items():
            here = Path(folder) / on
            async for figure in on_one(on, made(here), here, people, effort.share):
                yield figure


async def on_one(
    on: str, url: str, folder: Path, people: int, share: float
) -> AsyncIterator[Figure]:
    """Measure a day on one database."""
    migrate(url)
    started = perf_counter()
    await asyncio.to_thread(build, url, folder / "home", town(people, share), _tell)
    print()
    yield _figure(on, f"building {people:,} people", "s", perf_counter() - started)
    before = size(url)
    yield _figure(on, "size in the morning", "MB", before)
    yield _figure(on, "people", "", people)
    yield _figure(on, "part of them who do something, or want picks", "%", share * 100)
    found = await lived(url, folder, people, share)
    yield _figure(on, "size in the evening", "MB", size(url))
    for figure in told(on, found):
        yield figure


async def lived(url: str, folder: Path, people: int, share: float) -> dict[str, Any]:
    """Live a day in a process of its own, and return what it came to."""
    ready, to, began = folder / "bot" / "ready", folder / "day.json", perf_counter()
    told = {"home": folder / "home", "url": url, "people": people, "share": share}
    told |= {"ready": ready, "to": to}
    arguments = [word for name, one in told.items() for word in (f"--{name}", str(one))]
    program = Program.started("benchmarks.scale.day", *arguments, tells=ready)
    try:
        await program.told(300)
        start = perf_counter() - began
        if await asyncio.to_thread(program.process.wait):
            raise RuntimeError(program.said.read_text("utf-8")[-4000:])
    finally:
        if program.runs:
            program.kill()
    found: dict[str, Any] = json.loads(to.read_text("utf-8"))
    return {**found, "start": start}


def told(on: str, found: dict[str, Any]) -> Iterator[Figure]:
    """Yield the figures of a day."""
    unasked = sum(found["shown"].get(kind, 0) for kind in ("reminder", "picks"))
    worked = found["events"] + unasked
    for what, unit, measured in (
        ("start of the process until it works", "s", found["start"]),
        ("events of the day", "", found["events"]),
        ("answers shown", "", found["shown"].get("reply", 0)),
        ("reminders shown", "", found["shown"].get("reminder", 0)),
        ("weekly picks shown", "", found["shown"].get("picks", 0)),
        ("the whole day, worked without a pause", "s", found["seconds"]),
        ("events and unasked messages", "/s", worked / found["seconds"]),
        ("commits for each of them", "", found["commits"] / max(1, worked)),
        ("accept to answer, p50", "ms", found["took"][0]),
        ("accept to answer, p99", "ms", found["took"][1]),
        ("the same outside Monday's waves, p50", "ms", found["took_calm"][0]),
        ("the same outside Monday's waves, p99", "ms", found["took_calm"][1]),
        ("the same within them, p99", "ms", found["took_waves"][1]),
        ("messages of the largest wave, an hour", "", found["wave_unasked"]),
        ("the largest wave lasts", "s", found["wave_seconds"]),
        ("memory of the process at most", "MB", found["memory"]),
    ):
        yield _figure(on, what, unit, measured)


def _figure(on: str, what: str, unit: str, measured: float) -> Figure:
    return Figure(what=what, unit=unit, measured=measured, on=on)


def _tell(people: int) -> None:
    print(f"\r  {people:,} people", end="", flush=True)
