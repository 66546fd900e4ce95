"""Commands: each is described with its options, and each that a page shows can be run."""

import re
import shlex
import subprocess
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from bot.cli import app
from tests.docs.pages import MAKEFILE, PAGES, ROOT, TARGETS, console_lines, section

CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
COMMANDS = list(dict.fromkeys((page.name, line) for page in PAGES for line in console_lines(page)))


def options() -> Iterator[tuple[str, str]]:
    """Yield every command with each of its options and arguments, those of its own commands too."""
    root = get_command(app)
    for name, command in {"second-thought": root, **root.commands}.items():  # type: ignore[attr-defined]
        nested = () if command is root else getattr(command, "commands", {}).values()
        for parameter in chain(command.params, *(one.params for one in nested)):
            named = parameter.opts[-1]
            yield name, named if named.startswith("-") else str(parameter.metavar).split("|")[0]


@pytest.mark.parametrize(("command", "option"), list(dict.fromkeys(options())))
def test_every_command_and_option_is_described(command: str, option: str) -> None:
    assert option in section(command)


def test_every_command_has_its_heading() -> None:
    for name in get_command(app).commands:  # type: ignore[attr-defined]
        assert section(name).strip()


def test_no_heading_is_left_of_a_command_that_is_gone() -> None:
    there = {"second-thought", *get_command(app).commands}  # type: ignore[attr-defined]
    commands = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    commands = commands.partition("\n## Commands\n")[2].partition("\n## ")[0]
    assert set(re.findall(r"^### (\S+)", commands, re.MULTILINE)) <= there


def test_the_commands_of_the_readme_and_more_are_found() -> None:
    assert ("README.md", "make chat") in COMMANDS
    assert len(COMMANDS) > 8


@pytest.mark.parametrize(("page", "line"), COMMANDS)
def test_every_command_shown_can_be_run(
    page: str, line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = shlex.split(line.split(" > ")[0])
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SECOND_THOUGHT_HOME", str(tmp_path / "home"))
    (tmp_path / "situations.jsonl").write_text('{"id": 1, "text": "hi"}', encoding="utf-8")
    (tmp_path / "Connections.csv").write_text("Name,Email\nAda,a@b.example\n", encoding="utf-8")
    if words[0] == "make":
        assert all(re.search(rf"^{target}:", MAKEFILE, re.MULTILINE) for target in targets(words))
    elif words[0] == "second-thought":
        ran = CliRunner().invoke(app, words[1:], input=b"hi\n")
        assert ran.exit_code == 0, f"{page}: {line}: {ran.output}"
    else:
        assert words[0] in {"git", "cd", "pip"}, f"{page}: nobody has tried: {line}"


def targets(words: list[str]) -> list[str]:
    return [word for word in words[1:] if "=" not in word and not word.startswith("-")]


def test_make_lists_every_target_with_what_it_does() -> None:
    declared = re.search(r"^\.PHONY: (.*)", MAKEFILE, re.MULTILINE)

    assert declared
    assert sorted(declared[1].split()) == sorted(TARGETS)


def test_what_make_lists_fits_a_terminal() -> None:
    told = ["make", "--no-print-directory", "help"]
    listed = subprocess.run(told, cwd=ROOT, capture_output=True, text=True, check=True)
    lines = listed.stdout.splitlines()
    assert len(lines) == len(TARGETS)
    assert max(map(len, lines)) <= 80
    assert len({line.index(line.split(None, 2)[2]) for line in lines}) == 1, "in one column"


@pytest.mark.parametrize("target", [one for one in TARGETS if one != "help"])
def test_whoever_contributes_reads_of_every_target(target: str) -> None:
    assert re.search(rf"\bmake (?:[a-z]+ )*{target}\b", CONTRIBUTING)
