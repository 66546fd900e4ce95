"""`second-thought worker`, as a process."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = (sys.executable, "-m", "bot", "worker")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the worker a home folder of its own."""
    monkeypatch.setenv("SECOND_THOUGHT_HOME", str(tmp_path))


def started(*options: str) -> subprocess.Popen[str]:
    """Start a worker."""
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen((*COMMAND, *options), text=True, **pipes)


def test_with_sqlite_it_says_what_to_do_instead() -> None:
    ran = started()

    out, said = ran.communicate(timeout=30)

    assert (ran.returncode, out) == (2, "")
    assert "second-thought chat" in said


@pytest.mark.postgres
def test_it_says_what_it_serves_and_ends_when_told(
    shared: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", shared)
    ran = started("--concurrency", "4")
    assert ran.stdout is not None
    first = ran.stdout.readline()

    ran.send_signal(signal.SIGTERM)
    _, said = ran.communicate(timeout=30)

    assert "up to 4 people at once. No platform is set up" in first
    assert (ran.returncode, said) == (0, "")
