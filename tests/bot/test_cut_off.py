"""`backup`, `restore` and `move` are killed at any moment: what was there is there, whole."""

import asyncio
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from secrets import randbits

import pytest

from storage.backups.taking import UNFINISHED
from storage.moved import read
from storage.sealing import Keyring
from tests.bot.operators import address, count, filled, run, said
from tests.emulators.programs import ROOT
from tests.postgres import Cluster, postgres
from tests.storage.backups.copies import checked, large, many
from tests.storage.first_version import check

__all__ = ["postgres"]

SEED = int(os.environ.get("CUT_OFF_SEED", "0")) or randbits(32)  # noqa: TID251  # to cut off again
KILLS = 3


@pytest.fixture
def chance() -> random.Random:
    """Return a source of chance, and say by which seed where a test fails."""
    sys.stdout.write(f"CUT_OFF_SEED={SEED}\n")
    return random.Random(SEED)


def killed(chance: random.Random, usual: float, *words: object) -> bool:
    """Run a command and kill it at some moment; tell whether it had not ended by itself."""
    told = [sys.executable, "-m", "bot", *map(str, words)]
    process = subprocess.Popen(told, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    try:
        process.wait(chance.uniform(0.3, 1.0) * usual)
    except subprocess.TimeoutExpired:
        process.kill()
    out, _ = process.communicate()
    assert process.returncode in {0, -9}, out
    return process.returncode == -9


def usually(*words: object) -> float:
    """Return how long a command takes here, now."""
    began = time.monotonic()
    told = [sys.executable, "-m", "bot", *map(str, words)]
    subprocess.run(told, cwd=ROOT, check=True, capture_output=True)
    return time.monotonic() - began


def is_whole(home: Path) -> None:
    asyncio.run(check(address(home), Keyring.open(home)))


@pytest.mark.storm
def test_a_backup_is_whole_or_not_there(home: Path, tmp_path: Path, chance: random.Random) -> None:
    large(filled(home), 12)
    usual = usually("backup", tmp_path / "first.db")
    for number in range(KILLS):
        killed(chance, usual, "backup", tmp_path / f"{number}.db")
    for file in tmp_path.glob("*.db"):
        assert checked(file, Keyring.open(home)).manifest is not None
    is_whole(home)
    for number in range(KILLS):
        if not (tmp_path / f"{number}.db").exists():
            said(run("backup", tmp_path / f"{number}.db"))
    assert not list(tmp_path.glob(f"*{UNFINISHED}"))


@pytest.mark.storm
def test_a_restore_leaves_the_old_one_or_the_new_one(home: Path, chance: random.Random) -> None:
    large(filled(home), 10)
    said(run("backup", home / "backup.db"))
    usual = usually("restore", home / "backup.db", "--yes")
    for _ in range(KILLS):
        killed(chance, usual, "restore", home / "backup.db", "--yes")
        assert count(home / "coach.db") == 4
        is_whole(home)
    said(run("restore", home / "backup.db", "--yes"))
    assert not list(home.glob("*restoring*"))
    for aside in home.glob("coach.db.before-restore-*[0-9]"):
        assert count(aside) == 4
    is_whole(home)


@pytest.mark.storm
@pytest.mark.postgres
def test_a_move_is_done_or_not_begun(home: Path, postgres: Cluster, chance: random.Random) -> None:
    many(filled(home), 20_000)
    server = postgres.database()
    usual = usually("backup", home / "backup.db") * 2
    for _ in range(KILLS):
        killed(chance, usual, "move", server, "--yes")
        mark = read(home / "coach.db")
        here = home / "coach.db" if mark is None else Path(mark.aside)
        assert count(here) == 4
    said(run("move", server, "--yes"))
    asyncio.run(check(server, Keyring.open(home)))
    asides = list(home.glob("coach.db.moved-*"))
    assert [count(one) for one in asides] == [4]
