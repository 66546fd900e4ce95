"""Over Discord too, whatever is killed and whatever fails: nothing is lost, nothing comes twice."""

import os
from pathlib import Path
from secrets import randbits

import pytest

from tests.discord.storms.accounts import Balance
from tests.discord.storms.storm import Plan, storm

SEED = int(os.environ.get("STORM_SEED", "0")) or randbits(32)  # noqa: TID251  # to blow it again


@pytest.mark.storm
@pytest.mark.parametrize("loses", [False, True], ids=["sessions kept", "sessions lost"])
async def test_a_storm_loses_nothing_and_doubles_nothing(
    database: str, tmp_path: Path, loses: bool
) -> None:
    bots = 1 if database.startswith("sqlite") else 2
    plan = Plan(seed=SEED, bots=bots, loses=loses)
    outcome = await storm(tmp_path / "storm", database, plan)
    made = outcome.balance
    assert isinstance(made, Balance)
    assert not outcome.amiss, f"STORM_SEED={outcome.seed}: {outcome.amiss}"
    assert made.accepted >= 100, f"STORM_SEED={outcome.seed}"
    assert made.edits, f"STORM_SEED={outcome.seed}"
    assert made.clicks, f"STORM_SEED={outcome.seed}"
    assert outcome.kills >= 10
