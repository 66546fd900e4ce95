"""`doctor`: what it finds, that it changes nothing and shows no secret."""

import json
import os
import shutil
from collections import namedtuple
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.doctor.telling import as_lines
from storage import moved
from storage.locking import exclusive
from storage.moved import Mark
from storage.sealing import Keyring
from storage.sealing.keyfile import NAME
from storage.upgrading import migrate
from tests.bot.test_queue import fill, on
from tests.postgres import Cluster
from tests.postgres import postgres as postgres
from tests.storage.first_version import load

FIRST = {
    "settings",
    "program",
    "folder",
    "disk",
    "key",
    "clock",
    "database",
    "end to end",
    "platforms",
}


def run(*words: str) -> Result:
    return CliRunner().invoke(app, ["doctor", *words])


def found(exit_code: int = 0) -> dict[str, dict[str, Any]]:
    """Return what it finds, by what it is about."""
    result = run("--json")
    assert result.exit_code == exit_code, result.output
    told = json.loads(result.stdout)
    assert told["healthy"] is (exit_code == 0)
    return {one["about"]: one for one in told["findings"]}


def states(told: dict[str, dict[str, Any]]) -> set[str]:
    return {one["state"] for one in told.values()}


@pytest.fixture
def filled(home: Path) -> Path:
    home.mkdir(mode=0o700)
    on(home, fill)
    return home


def test_before_the_first_start_all_is_well_and_nothing_is_made(home: Path) -> None:
    told = found()
    assert (set(told), states(told)) == (FIRST, {"ok"})
    assert not home.exists()


def test_what_waits_and_what_was_given_up_is_seen(filled: Path) -> None:
    told = found()
    assert told["queue"]["state"] == "look at this"  # three minutes, and nobody runs
    assert "Start second-thought" in told["queue"]["do"]
    assert told["dead letters"]["said"] == "2 given up"
    assert "nobody is running" in told["runner"]["said"]


def test_lines_say_what_to_do_and_how_all_is(filled: Path) -> None:
    text = run().stdout
    assert "look at this  dead letters  2 given up\n" in text
    assert "→ See: second-thought queue dead" in text
    assert text.endswith("2 to look at.\n")
    assert "secret" not in text


def test_who_runs_is_named_and_not_disturbed(filled: Path) -> None:
    with exclusive(filled, "chat"):
        assert f"running: chat, process {os.getpid()}" in found()["runner"]["said"]
        assert "chat" in found()["runner"]["said"]


def test_a_folder_open_to_others_is_worth_a_look(filled: Path) -> None:
    filled.chmod(0o755)
    assert "chmod 700" in found()["folder"]["do"]


def test_a_lost_key_is_missed_and_no_other_is_made(filled: Path) -> None:
    (filled / NAME).unlink()
    told = found(1)
    assert told["key"]["state"] == "broken"
    assert not (filled / NAME).exists()


def test_a_key_of_another_database_is_told(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = Keyring.new().keys[0].text
    monkeypatch.setenv("ENCRYPTION_KEY", other)
    assert "another key" in found(1)["database"]["said"]
    assert other not in run().stdout


def test_a_damaged_key_is_told_without_its_content(filled: Path) -> None:
    (filled / NAME).write_text("second-thought keys 1\nkey 00000000 c2VjcmV0\n")
    assert found(1)["key"]["state"] == "broken"
    assert "c2VjcmV0" not in run().stdout


def test_what_is_no_database_is_told(home: Path) -> None:
    home.mkdir(mode=0o700)
    (home / "coach.db").write_text("hello\n" * 50, "utf-8")
    assert "not a database of ours" in found(1)["database"]["said"]
    assert (home / "coach.db").read_text("utf-8") == "hello\n" * 50


def test_an_older_file_is_not_upgraded_by_a_look(home: Path) -> None:
    home.mkdir(mode=0o700)
    load(home / "coach.db")
    assert "The next start upgrades it" in found()["database"]["do"]
    assert "The next start upgrades it" in found()["database"]["do"]


def test_what_was_moved_to_a_server_is_told(home: Path) -> None:
    home.mkdir(mode=0o700)
    moved.write(home / "coach.db", Mark("postgresql://ana@host/coach", "coach.db.moved"))
    told = found(1)["database"]
    assert "moved to postgresql://ana@host/coach" in told["said"]
    assert "Set DATABASE_URL" in told["do"]


def test_settings_that_cannot_be_used_are_all_that_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DATABASE_URL", "oracle://hidden-word@x")
    assert set(found(1)) == {"settings"}
    assert "hidden-word" not in run().stdout


def test_a_server_that_cannot_be_reached_is_told_without_its_password(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://coach:hidden-word@127.0.0.1:1/coach")
    assert "cannot be reached" in found(1)["database"]["said"]
    assert "hidden-word" not in run().stdout


def test_a_disk_that_is_nearly_full_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")  # as shutil's own
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(1, 1, 100_000_000))
    assert found()["disk"]["state"] == "look at this"
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(1, 1, 1_000))
    assert found(1)["disk"]["state"] == "broken"


@pytest.mark.postgres
def test_a_server_that_is_not_up_to_date_is_told(
    postgres: Cluster, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", postgres.database())
    monkeypatch.setenv("ENCRYPTION_KEY", Keyring.new().keys[0].text)
    told = found(1)["database"]
    assert "second-thought migrate" in f"{told['said']} {told['do']}"


@pytest.mark.postgres
def test_a_server_without_the_tables_of_workers_is_told(
    postgres: Cluster, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = postgres.database()
    migrate(url)
    monkeypatch.setenv("DATABASE_URL", url)
    monkeypatch.setenv("ENCRYPTION_KEY", Keyring.new().keys[0].text)
    told = found(1)
    assert told["database"]["state"] == told["writing"]["state"] == told["clocks"]["state"] == "ok"
    assert "second-thought migrate" in told["workers"]["do"]
    assert not home.exists()


def test_help_gives_examples() -> None:
    assert "Examples:\n    second-thought doctor" in run("--help").stdout


def test_a_finding_of_several_lines_stays_in_its_column() -> None:
    from bot.doctor.finding import broken

    lines = as_lines([broken("settings", "one\ntwo", "three")]).splitlines()
    assert {line.index(word) for line, word in zip(lines, ("one", "two", "→"), strict=False)} == {
        24
    }


@pytest.mark.postgres
def test_workers_that_live_are_counted(
    postgres: Cluster, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import psycopg

    url = postgres.database()
    monkeypatch.setenv("DATABASE_URL", url)
    monkeypatch.setenv("ENCRYPTION_KEY", Keyring.new().keys[0].text)
    assert CliRunner().invoke(app, ["migrate"]).exit_code == 0
    assert found()["workers"]["do"] == "Start: second-thought worker"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("INSERT INTO procrastinate_workers DEFAULT VALUES")
        connection.execute(
            "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - interval '1 day')"
        )
    assert found()["workers"]["said"] == "1 running"


def test_a_folder_that_cannot_be_reached_is_told(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.mkdir()
    monkeypatch.setenv("SECOND_THOUGHT_HOME", str(home / ("x" * 300)))

    assert found(1)["folder"]["said"].endswith("cannot be reached (File name too long)")
