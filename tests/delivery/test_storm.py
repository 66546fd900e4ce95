"""Whatever is killed and whatever fails: nothing is lost, nothing comes twice, order is kept."""

import os
from pathlib import Path
from secrets import randbits

import pytest

from tests.delivery.storm import Plan, storm

SEED = int(os.environ.get("STORM_SEED", "0")) or randbits(32)  # noqa: TID251  # to blow it again


@pytest.mark.storm
async def test_a_storm_loses_nothing_and_doubles_nothing(database: str, tmp_path: Path) -> None:
    bots = 1 if database.startswith("sqlite") else 2
    outcome = await storm(tmp_path / "storm", database, Plan(seed=SEED, bots=bots))
    assert not outcome.amiss, f"STORM_SEED={outcome.seed}: {outcome.amiss}"
    assert outcome.balance.accepted >= 100, f"STORM_SEED={outcome.seed}"
    assert outcome.kills >= 10
