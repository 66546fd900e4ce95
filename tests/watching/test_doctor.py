"""`doctor` from end to end: a made-up message is answered, and whoever runs here is asked."""

import asyncio
import json
import os
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.delivery.turns import Turning
from bot.doctor import rehearsing, running, surroundings
from bot.doctor.finding import Finding, State
from bot.settings import DATABASE, Settings
from bot.watching.process import watched
from tests.answering import answering
from tests.emulators.programs import ROOT
from tests.watching.processes import free_port

HEAVY = {"aiohttp", "discord", "numpy", "openai", "prometheus_client", "slack_sdk", "sqlalchemy"}

NOON = datetime(2026, 11, 22, 12, tzinfo=ZoneInfo("Europe/Berlin"))


def settings(folder: Path, **more: object) -> Settings:
    return Settings(_env_file=None, second_thought_home=folder / "home", **more)


class TestRehearsal:
    """A message through the whole coach."""

    async def test_is_answered_and_leaves_nothing_behind(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
        (found,) = await rehearsing.examined(settings(tmp_path))

        assert (found.about, found.state) == ("end to end", State.FINE)
        assert found.said.startswith("a made-up message was read, answered and kept in ")
        assert left_in(tmp_path) == []

    async def test_asks_no_model_and_reads_no_key_of_anybody(self, tmp_path: Path) -> None:
        given = {"llm_base_url": "http://127.0.0.1:9/v1", "llm_model": "tiny"}
        (found,) = await rehearsing.examined(settings(tmp_path, **given))

        assert found.state is State.FINE
        assert not (tmp_path / "home").exists()

    async def test_a_fault_on_the_way_is_told_by_its_code(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        async def stumble(*_: object) -> None:
            raise KeyError("a secret")

        monkeypatch.setattr(Turning, "work", stumble)
        (found,) = await rehearsing.examined(settings(tmp_path))

        assert found.is_broken
        assert "KeyError" in found.said
        assert "secret" not in found.said

    async def test_a_folder_that_cannot_be_written_is_said(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))
        (found,) = await rehearsing.examined(settings(tmp_path))

        assert found.is_broken
        assert "TMPDIR" in found.do

    async def test_one_that_never_comes_is_given_up(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        async def be_away(*_: object) -> None:
            return None

        monkeypatch.setattr(rehearsing, "PATIENCE", 0.1)
        monkeypatch.setattr(rehearsing.Stage, "send", be_away)
        (found,) = await rehearsing.examined(settings(tmp_path))

        assert found.is_broken
        assert "TimeoutError" in found.said

    async def test_one_that_takes_long_is_worth_a_look(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(rehearsing, "SLOW", 0.0)
        (found,) = await rehearsing.examined(settings(tmp_path))

        assert found.state is State.LOOK


class TestRunning:
    """Whoever runs on this computer."""

    def test_nobody_can_be_asked_without_a_port(self, tmp_path: Path) -> None:
        for port in (None, 0):
            (found,) = running.examined(settings(tmp_path, watch_port=port))
            assert found.is_broken
            assert "WATCH_PORT" in found.do
            assert running.beside(settings(tmp_path, watch_port=port)) == []

    def test_nobody_answers_where_nobody_runs(self, tmp_path: Path) -> None:
        found = settings(tmp_path, watch_port=free_port())
        (asked,), (beside,) = running.examined(found), running.beside(found)

        assert asked.is_broken
        assert beside.state is State.LOOK
        assert "nobody answers at 127.0.0.1:" in asked.said

    async def test_each_part_that_is_awaited_has_its_line(self, tmp_path: Path) -> None:
        found = settings(tmp_path, watch_port=free_port())
        async with watched(found, listens=["slack"]):
            asked = await asyncio.to_thread(running.examined, found)

        told = {one.said.partition(":")[0]: one for one in asked}
        assert set(told) == {"database", "runner", "slack"}
        assert all(one.is_broken and one.do for one in asked)
        assert "doctor slack" in told["slack"].do

    @pytest.mark.parametrize("body", [b"hello", b"[]", b"{}", b'{"parts": 3}', b"\xff\xfe"])
    async def test_something_else_at_the_port_is_told(self, tmp_path: Path, body: bytes) -> None:
        async with answering(200, body) as other:
            port = int(other.url.rsplit(":", 1)[1])
            there = settings(tmp_path, watch_port=port)
            (found,) = await asyncio.to_thread(running.examined, there)

        assert found.is_broken
        assert "something else answers" in found.said

    @pytest.mark.parametrize(
        ("host", "asked"), [("0.0.0.0", "127.0.0.1"), ("::", "[::1]"), ("127.0.0.1", "127.0.0.1")]
    )
    def test_every_address_is_asked_by_that_of_this_computer(
        self, tmp_path: Path, host: str, asked: str
    ) -> None:
        found = settings(tmp_path, watch_port=free_port(), watch_host=host)
        assert f"nobody answers at {asked}:" in running.examined(found)[0].said

    def test_it_loads_nothing_heavy(self, tmp_path: Path) -> None:
        ran = doctor(tmp_path, "running", python=("-X", "importtime"))
        loaded = {line.rsplit("|")[-1].strip() for line in ran.stderr.splitlines()}

        assert ran.returncode == 1
        assert "WATCH_PORT is not set" in ran.stdout
        assert not loaded & HEAVY

    async def test_its_exit_code_says_whether_all_is_ready(self, tmp_path: Path) -> None:
        port = free_port()
        async with answering(200, b'{"ready": true, "parts": {"database": "ok"}}') as other:
            port = other.url.rsplit(":", 1)[1]
            ran = await asyncio.to_thread(doctor, tmp_path, "running", WATCH_PORT=port)
            assert (ran.returncode, ran.stderr) == (0, "")
            assert f"ready, at 127.0.0.1:{port}" in ran.stdout
        ran = await asyncio.to_thread(doctor, tmp_path, "running", "--json", WATCH_PORT=port)
        assert ran.returncode == 1
        assert json.loads(ran.stdout)["healthy"] is False

    def test_settings_that_cannot_be_used_are_told(self, tmp_path: Path) -> None:
        ran = doctor(tmp_path, "running", WATCH_PORT="ninety")

        assert ran.returncode == 1
        assert "WATCH_PORT" in ran.stdout


class TestClock:
    """What the clock of this computer shows."""

    def test_one_that_was_ahead_is_worth_a_look(self, tmp_path: Path) -> None:
        found = settings(tmp_path)
        found.home.mkdir(mode=0o700)
        (found.home / DATABASE).write_bytes(b"")
        later = (NOON + timedelta(hours=1)).timestamp()
        os.utime(found.home / DATABASE, (later, later))

        told = clock(found, NOON)
        assert told.state is State.LOOK
        assert "NTP" in told.do
        assert clock(found, NOON + timedelta(hours=2)).state is State.FINE

    def test_a_zone_without_a_name_is_worth_a_look(self, tmp_path: Path) -> None:
        nameless = NOON.astimezone(timezone(timedelta(hours=1)))

        assert clock(settings(tmp_path), NOON).state is State.FINE
        assert "TZ=" in clock(settings(tmp_path), nameless).do

    def test_one_that_was_never_set_is_broken(self, tmp_path: Path) -> None:
        assert clock(settings(tmp_path), datetime(1970, 1, 1, tzinfo=UTC)).is_broken


def left_in(folder: Path) -> list[Path]:
    """Return what lies in a folder."""
    return list(folder.iterdir())


def clock(found: Settings, now: datetime) -> Finding:
    """Return what is told of the clock at a time."""
    (told,) = [one for one in surroundings.examined(found, now) if one.about == "clock"]
    return told


def doctor(
    folder: Path, *words: str, python: tuple[str, ...] = (), **told: str
) -> "subprocess.CompletedProcess[str]":
    """Run the command with these settings and no others."""
    return subprocess.run(
        [sys.executable, *python, "-m", "bot", "doctor", *words],
        cwd=ROOT,
        env={"PATH": os.defpath, "SECOND_THOUGHT_HOME": str(folder / "home"), **told},
        capture_output=True,
        text=True,
        check=False,
    )
