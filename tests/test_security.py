"""SECURITY.md and docs/privacy.md say what is so: named tests exist, promises fit the settings."""

import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.console.saving import kept_new
from bot.delivery.expiring import FILES
from bot.settings import Settings
from coaching import reconnect
from coaching.memory import Keeps
from coaching.memory.keeps import NOTICE

ROOT = Path(__file__).parents[1]
SECURITY = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
PRIVACY = (ROOT / "docs" / "privacy.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`(tests/[\w/]+\.py)::(test_\w+)`", SECURITY)))
ROWS = [line for line in SECURITY.splitlines() if line.startswith("| **")]
USUAL = Keeps()
PROMISED = {
    "the words of messages": USUAL.texts,
    "drafts": USUAL.drafts,
    "words that could not be answered": USUAL.dead,
    "a contact file": FILES.days,
    "everything, if your Slack workspace": USUAL.departed,
}
SAID = sorted(set(re.findall(r"`/reconnect (\w+)", PRIVACY)))
WORDS = 450


@pytest.mark.parametrize(("file", "name"), NAMED, ids=map("::".join, NAMED))
def test_each_test_that_is_named_exists(file: str, name: str) -> None:
    text = (ROOT / file).read_text(encoding="utf-8")

    assert re.search(rf"^(?:async )?def {name}\(", text, re.MULTILINE), f"{file} has no {name}"


@pytest.mark.parametrize("row", ROWS, ids=[row.split("**")[1] for row in ROWS])
def test_each_threat_is_tested_somewhere(row: str) -> None:
    assert row.count("|") == 5
    assert "::test_" in row


@pytest.mark.parametrize("what", PROMISED)
def test_a_period_that_is_promised_is_the_usual_one(what: str) -> None:
    (line,) = [line for line in PRIVACY.splitlines() if line.startswith(f"| {what}")]

    assert f"| {PROMISED[what]} days" in line


def test_nobody_is_deleted_for_being_silent_unless_that_is_set() -> None:
    assert USUAL.idle == 0
    assert f"never; if set, you are told {NOTICE} days before" in PRIVACY


def test_the_settings_are_the_usual_ones() -> None:
    assert Settings().keeps == USUAL


@pytest.mark.parametrize("command", SAID)
def test_a_command_that_is_told_of_is_there(command: str) -> None:
    assert command in reconnect.COMMANDS


def test_it_is_read_in_two_minutes() -> None:
    assert len(PRIVACY.split()) <= WORDS


@pytest.mark.skipif(os.name != "posix", reason="elsewhere the folder of the user guards it")
def test_whatever_is_written_is_its_owners_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, before = tmp_path / "home", os.umask(0)
    monkeypatch.setenv("SECOND_THOUGHT_HOME", str(home))
    monkeypatch.chdir(tmp_path)
    try:
        for words in (
            ["remind", "about Dana in two weeks"],
            ["export"],
            ["export", "--format", "csv"],
        ):
            ran = CliRunner().invoke(app, words)
            assert ran.exit_code == 0, ran.output
        kept_new(tmp_path / "mine.txt", b"words")
    finally:
        os.umask(before)

    for one in [home, *home.rglob("*"), *tmp_path.glob("*.*")]:
        mode = stat.S_IMODE(one.stat().st_mode)
        assert mode == (0o700 if one.is_dir() else 0o600), f"{one.name}: {mode:o}"
    assert len(list(tmp_path.glob("second-thought*"))) == 2


@pytest.mark.skipif(os.name != "posix", reason="there are no core files elsewhere")
def test_no_core_file_is_written() -> None:
    asked = (
        "import resource; resource.setrlimit(resource.RLIMIT_CORE, (4096, 4096));"
        "from bot.undumped import undumped; undumped();"
        "print(resource.getrlimit(resource.RLIMIT_CORE)[0])"
    )
    said = subprocess.run(  # our own words
        [sys.executable, "-c", asked], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert said.stdout.strip() == "0"
