"""`.env.example` says what can be set, is up to date, and can be used as it is."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot import settings
from bot.cli import app
from bot.settings import Settings
from bot.settings.sources import unusable_lines
from tests.dotenv_example import EXAMPLE, made

TEXT = EXAMPLE.read_text(encoding="utf-8")
LINE = re.compile(r"^#([A-Z_]+)=(.*)", re.MULTILINE)


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
        monkeypatch.delenv(f"{name.upper()}_FILE", raising=False)
    monkeypatch.setenv("SECOND_THOUGHT_HOME", str(tmp_path / "home"))
    return tmp_path


def test_it_is_up_to_date() -> None:
    assert made() == TEXT, "`make fix` renews it"


def test_every_setting_stands_there_once_and_in_words() -> None:
    named = [name.lower() for name, _ in LINE.findall(TEXT)]

    assert sorted(named) == sorted(Settings.model_fields)
    for name in named:
        assert re.search(rf"^# \S.*\n#{name.upper()}=", TEXT, re.MULTILINE), name


def test_no_secret_stands_there() -> None:
    values = dict(LINE.findall(TEXT))
    secrets = [name for name, one in Settings.model_fields.items() if "Secret" in str(one)]

    assert secrets
    assert not [name for name in secrets if values[name.upper()]]


def test_a_copy_of_it_starts(elsewhere: Path) -> None:
    (elsewhere / ".env").write_text(TEXT, encoding="utf-8")
    ran = CliRunner().invoke(app, ["chat"], input="texted my cousin Ife twice in May, nothing\n")

    assert ran.exit_code == 0
    assert "Ife" in ran.output


def test_every_line_taken_in_changes_nothing(elsewhere: Path) -> None:
    without = settings.read()
    (elsewhere / ".env").write_text(LINE.sub(r"\1=\2", TEXT), encoding="utf-8")

    assert not unusable_lines(Path(".env"))
    assert settings.read() == without
