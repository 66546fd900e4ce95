"""Runs one area in a process of its own: `python -m benchmarks.area slack --to FILE`.

Each figure is printed, and added to the file as a line of JSON, as soon as it is known.
"""

import argparse
import asyncio
import json
import signal
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict
from importlib import import_module
from pathlib import Path

from benchmarks.figures import HEADING, Area, Effort

AREAS: Mapping[str, str] = {
    "coach": "benchmarks.coach",
    "starts": "benchmarks.starts",
    "importing": "benchmarks.importing",
    "delivery": "benchmarks.delivery",
    "slack": "benchmarks.platforms.slack",
    "discord": "benchmarks.platforms.discord",
    "memory": "benchmarks.memory",
    "services": "benchmarks.services",
    "scale": "benchmarks.scale.run",
}
"""What can be measured, in the order in which it is. The last one takes long: it is asked for."""

LONG = frozenset({"scale"})


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("name", choices=AREAS)
    asked.add_argument("--to", type=Path, help="file to add the figures to, a line each")
    ask_effort(asked)
    given = asked.parse_args()
    # Also where the shell had switched it off, as it does for what runs behind it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with suppress(KeyboardInterrupt):
        asyncio.run(measure(given.name, effort_of(given), given.to))


def ask_effort(asked: argparse.ArgumentParser) -> None:
    """Ask how much is to be done."""
    usual = Effort()
    asked.add_argument("--quick", action="store_true", help="see whether it works, in seconds")
    asked.add_argument("--people", type=int, default=usual.people, help="of the town of scale")
    asked.add_argument("--share", type=float, default=usual.share, help="of them do something")


def effort_of(given: argparse.Namespace) -> Effort:
    """Return how much was asked for."""
    return Effort(given.quick, given.people, given.share)


async def measure(name: str, effort: Effort, to: Path | None = None) -> None:
    """Measure an area."""
    area: Area = import_module(AREAS[name])
    print(HEADING, flush=True)
    async for figure in area.figures(effort):
        print(figure, flush=True)
        if to is not None:
            with to.open("a", encoding="utf-8") as file:
                file.write(json.dumps(asdict(figure)) + "\n")


if __name__ == "__main__":
    main()
