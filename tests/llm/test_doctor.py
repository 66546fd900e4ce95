"""`second-thought doctor` looks at a model where one is set, and `doctor llm` at that alone."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.cli import app
from tests.emulators.log import logged
from tests.emulators.programs import Program

ALONE = {"model settings", "model", "model form", "model tokens"}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SECOND_THOUGHT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LLM_MODEL", "tiny")
    monkeypatch.setenv("LLM_API_KEY", "sk-hunter2")
    return tmp_path


@pytest.fixture
def server(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Run a model as a process, and set it; return the folder of its log."""
    folder = home / "model"
    program = Program.started("tests.emulators.llm", str(folder), tells=folder / "url")
    try:
        url = asyncio.run(program.told())
        monkeypatch.setenv("LLM_BASE_URL", f"{url}/v1")
        yield folder
    finally:
        program.kill()


def looked(*words: str, exit_code: int = 0) -> dict[str, dict[str, Any]]:
    ran = CliRunner().invoke(app, ["doctor", *words, "--json"])
    assert ran.exit_code == exit_code, ran.output
    assert "hunter2" not in ran.output
    return {one["about"]: one for one in json.loads(ran.stdout)["findings"]}


def test_a_model_that_answers_is_well(server: Path) -> None:
    found = looked("llm")

    assert found.keys() == ALONE
    assert {one["state"] for one in found.values()} == {"ok"}
    assert len(list(logged(server, "request"))) == 1
    assert looked().keys() > ALONE


def test_one_that_is_not_there_is_a_fault(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LLM_BASE_URL", "http://127.0.0.1:1/v1")

    found = looked(exit_code=1)

    assert found["model"]["state"] == "broken"
    assert "See that the server runs" in found["model"]["do"]


def test_without_one_nothing_is_said_of_it_but_where_it_is_asked_for(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LLM_MODEL", "LLM_API_KEY"):
        monkeypatch.delenv(name)

    assert "model" not in looked()
    assert looked("llm")["model"]["state"] == "look at this"
