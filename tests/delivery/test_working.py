"""`second-thought worker`, as a process."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = (sys.executable, "-m", "bot", "worker")


def started(database: str, home: Path, *options: str) -> subprocess.Popen[str]:
    """Start a worker."""
    settings = {"DATABASE_URL": database, "SECOND_THOUGHT_HOME": str(home)}
    return subprocess.Popen(
        (*COMMAND, *options),
        env={**os.environ, **settings},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_with_sqlite_it_says_what_to_do_instead(tmp_path: Path) -> None:
    ran = started(f"sqlite:///{tmp_path / 'coach.db'}", tmp_path)

    out, said = ran.communicate(timeout=30)

    assert (ran.returncode, out) == (2, "")
    assert "second-thought chat" in said


@pytest.mark.postgres
def test_it_says_what_it_serves_and_ends_when_told(shared: str, tmp_path: Path) -> None:
    ran = started(shared, tmp_path, "--concurrency", "4")
    assert ran.stdout is not None
    first = ran.stdout.readline()

    ran.send_signal(signal.SIGTERM)
    _, said = ran.communicate(timeout=30)

    assert "up to 4 people at once. No platform is set up" in first
    assert (ran.returncode, said) == (0, "")
