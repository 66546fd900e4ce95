"""A long storm on each database, with its balance as a table: `make storm`.

`make storm ARGS=--slack` lets it blow over Slack and the command `second-thought slack`,
`ARGS=--discord` over Discord and `second-thought discord`.
"""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from pathlib import Path
from secrets import randbits
from typing import Any

from tests.delivery import storm as platform
from tests.discord.storms import storm as overdiscord
from tests.postgres import NoPostgresError, cluster
from tests.slack.storms import storm as overslack
from tests.storms.databases import prepared
from tests.storms.storm import Outcome, Plan

Blow = Callable[[Path, str, Any], Awaitable[Outcome]]


def main() -> None:
    told = _told()
    given = {"seed": told.seed, "events": told.events, "kills": told.kills}
    plan, blow = _storm(told.over, given)
    columns = ("accepted", "answered", "lost", "doubled", "kills", "seconds", "seed")
    print(f"{'':<12}" + "".join(f"{one:>11}" for one in columns))
    amiss = [
        _blown(name, database, replace(plan, bots=bots), blow)
        for name, database, bots in _databases()
    ]
    sys.exit(any(amiss))


def _told() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="A long storm on each database.")
    parser.add_argument("--events", type=int, default=1000)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=randbits(32))
    over = parser.add_mutually_exclusive_group()
    for name in ("slack", "discord"):
        shown = f"over {name.title()}, the command itself"
        over.add_argument(f"--{name}", dest="over", action="store_const", const=name, help=shown)
    return parser.parse_args()


def _storm(over: str | None, given: dict[str, int]) -> tuple[Plan, Blow]:
    match over:
        case "slack":
            return overslack.Plan(**given, talkers=60), overslack.storm
        case "discord":
            return overdiscord.Plan(**given, talkers=60, spread=90.0), overdiscord.storm
        case _:
            calm = platform.Plan(**given, talkers=30, reminders=40, spread=90.0)
            return calm, platform.storm


def _blown(name: str, database: str, plan: Plan, blow: Blow) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        url = database or f"sqlite:///{folder}/coach.db"
        outcome = asyncio.run(blow(Path(folder) / "storm", url, plan))
    made = outcome.balance
    counts = (made.accepted, made.answered, len(made.lost), len(made.doubled), outcome.kills)
    told = (*counts, round(outcome.seconds), outcome.seed)
    print(f"{name:<12}" + "".join(f"{one:>11}" for one in told))
    for one in outcome.amiss:
        print(f"  {one}")
    sys.stdout.flush()
    return bool(outcome.amiss)


def _databases() -> Iterator[tuple[str, str, int]]:
    """Yield name, address ("": a file) and how many bots share it."""
    yield "SQLite", "", 1
    try:
        with cluster() as server:
            url = server.database()
            prepared(url)
            yield "PostgreSQL", url, 3
    except NoPostgresError as error:
        print(error)


if __name__ == "__main__":
    main()
