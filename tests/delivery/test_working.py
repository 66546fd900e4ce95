"""`second-thought worker`, as a process."""

import asyncio
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bot import clock, settings
from bot.app import memory
from coaching.messages import Chose
from storage.delivery.values import Arrival, Place
from storage.identity import Identity
from tests.emulators.slack.scripting import User, slack
from tests.polling import until

COMMAND = (sys.executable, "-m", "bot", "worker")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the worker a home folder of its own, and let it log what goes wrong."""
    monkeypatch.setenv("SECOND_THOUGHT_HOME", str(tmp_path))
    monkeypatch.setenv("LOG_LEVEL", "warning")


def started(*options: str) -> subprocess.Popen[str]:
    """Start a worker."""
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen((*COMMAND, *options), text=True, **pipes)


def test_with_sqlite_it_says_what_to_do_instead() -> None:
    ran = started()

    out, said = ran.communicate(timeout=30)

    assert (ran.returncode, out) == (2, "")
    assert "second-thought all" in said


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


@pytest.mark.postgres
async def test_it_sends_to_slack_where_that_is_set_up(
    shared: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with slack(tmp_path / "slack") as running:
        for name, value in {**running.settings, "DATABASE_URL": shared}.items():
            monkeypatch.setenv(name, value)
        ana = running.user("ana")
        await ana.open_messages()
        async with memory(settings.read(), announcing=True) as store:
            await store.inbox.accept([arrival(ana)], clock.now())
        worker = await asyncio.to_thread(started)
        try:
            assert worker.stdout is not None
            first = await asyncio.to_thread(worker.stdout.readline)

            async def answered() -> bool:
                return len(await ana.answers()) == 1

            await until(answered)
        finally:
            worker.send_signal(signal.SIGTERM)
            _, said = await asyncio.to_thread(worker.communicate, timeout=30)

    assert first.startswith("Serving slack, up to 64")
    assert said == ""


def arrival(who: User) -> Arrival:
    """Return what somebody asks in Slack, as another process takes it in."""
    place = Place("slack", who.team, who.channel)
    return Arrival(
        key="slack:T1:Ev1",
        identity=Identity("slack", who.team, who.id),
        place=place,
        event=Chose("help"),
    )
