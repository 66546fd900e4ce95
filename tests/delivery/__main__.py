"""A long storm on each database, with its balance as a table: `make storm`.

`make storm ARGS=--slack` lets it blow over Slack and the command `second-thought slack`.
"""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from secrets import randbits

from tests.delivery.sea import prepared
from tests.delivery.storm import Plan, storm
from tests.postgres import NoPostgresError, cluster
from tests.slack.storms import storm as overslack


def main() -> None:
    parser = argparse.ArgumentParser(description="A long storm on each database.")
    parser.add_argument("--events", type=int, default=1000)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=randbits(32))
    parser.add_argument("--slack", action="store_true", help="over Slack, the command itself")
    told = parser.parse_args()
    given = {"seed": told.seed, "events": told.events, "kills": told.kills}
    calm = Plan(**given, talkers=30, reminders=40, spread=90.0)
    hard = overslack.Plan(**given, talkers=60) if told.slack else calm
    columns = ("accepted", "answered", "lost", "doubled", "kills", "seconds", "seed")
    print(f"{'':<12}" + "".join(f"{one:>11}" for one in columns))
    amiss = [
        _blown(name, database, replace(hard, bots=bots)) for name, database, bots in _databases()
    ]
    sys.exit(any(amiss))


def _blown(name: str, database: str, hard: Plan | overslack.Plan) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        url = database or f"sqlite:///{folder}/coach.db"
        blow = storm if isinstance(hard, Plan) else overslack.storm
        outcome = asyncio.run(blow(Path(folder) / "storm", url, hard))
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
