"""The command `second-thought slack`, as a process."""

import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.emulators.programs import ROOT
from tests.emulators.slack.scripting import Slack, User
from tests.polling import until
from tests.slack.coach import answer

DANA = "emailed Dana three times since august, nothing"
HERE = {"PATH": "/usr/bin:/bin", "REPLY_WAIT": "0"}


def started(env: Mapping[str, str], out: Path) -> "subprocess.Popen[bytes]":
    with out.open("wb") as said:
        return subprocess.Popen(
            [sys.executable, "-m", "bot", "slack"],
            cwd=ROOT,
            env={**HERE, **env},
            stdout=said,
            stderr=subprocess.STDOUT,
        )


@asynccontextmanager
async def running(
    slack: Slack, folder: Path
) -> AsyncIterator[tuple["subprocess.Popen[bytes]", Path]]:
    """Run the command; killed in the end where it still runs."""
    out = folder / "said.txt"
    process = started({**slack.settings, "SECOND_THOUGHT_HOME": str(folder / "home")}, out)
    try:
        await until(lambda: "Ready" in out.read_text("utf-8") or process.poll() is not None)
        yield process, out
    finally:
        process.kill()
        process.wait()


@pytest.mark.parametrize("order", [signal.SIGTERM, signal.SIGINT])
async def test_it_says_that_it_is_ready_and_ends_when_told(
    slack: Slack, ana: User, tmp_path: Path, order: signal.Signals
) -> None:
    async with running(slack, tmp_path) as (process, out):
        await ana.say(DANA)
        await answer(ana, 1)
        process.send_signal(order)

        assert process.wait(10) == 0
    assert out.read_text("utf-8").splitlines()[-1].startswith("Stopped.")
    assert "Dana" not in out.read_text("utf-8")


async def test_a_second_one_on_the_same_folder_is_refused(slack: Slack, tmp_path: Path) -> None:
    env = {**slack.settings, "SECOND_THOUGHT_HOME": str(tmp_path / "home")}
    async with running(slack, tmp_path) as (_, _):
        second = started(env, tmp_path / "second.txt")

        assert second.wait(30) == 2
    assert "Another second-thought (slack" in (tmp_path / "second.txt").read_text("utf-8")


def test_what_is_not_set_is_told_and_the_exit_code_is_2(tmp_path: Path) -> None:
    process = started({"SECOND_THOUGHT_HOME": str(tmp_path)}, tmp_path / "said.txt")

    assert process.wait(30) == 2
    said = (tmp_path / "said.txt").read_text("utf-8")
    assert "SLACK_APP_TOKEN" in said
    assert "SLACK_BOT_TOKEN" in said
