"""Over Slack too, whatever is killed and whatever fails: nothing is lost, nothing comes twice."""

import os
from pathlib import Path
from secrets import randbits

import pytest

from tests.slack.storms.storm import Plan, storm

SEED = int(os.environ.get("STORM_SEED", "0")) or randbits(32)  # noqa: TID251  # to blow it again


async def blown(folder: Path, database: str, plan: Plan) -> None:
    outcome = await storm(folder / "storm", database, plan)
    assert not outcome.amiss, f"STORM_SEED={outcome.seed}: {outcome.amiss}"
    assert outcome.balance.accepted >= 100, f"STORM_SEED={outcome.seed}"
    assert outcome.balance.edits, f"STORM_SEED={outcome.seed}"
    assert outcome.kills >= 10


@pytest.mark.storm
async def test_a_storm_over_sockets(database: str, tmp_path: Path) -> None:
    bots = 1 if database.startswith("sqlite") else 2
    await blown(tmp_path, database, Plan(seed=SEED, bots=bots))


@pytest.mark.storm
async def test_a_storm_over_http(tmp_path: Path) -> None:
    await blown(tmp_path, f"sqlite:///{tmp_path / 'coach.db'}", Plan(seed=SEED, mode="http"))
