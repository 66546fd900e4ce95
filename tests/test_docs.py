"""The documents say what is true: commands run, every option is described, links lead somewhere."""

import re
import shlex
import tomllib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from bot.cli import app
from bot.settings import Settings
from coaching import reconnect
from tests import exchange

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]
PAGES += sorted((ROOT / "docs").glob("*.md"))
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
_CONSOLE = re.compile(r"```console\n(.*?)```", re.DOTALL)
_LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")
_ANCHOR = re.compile(r"\]\((?!https?:)([^)#]*)#([^)]+)\)")
_HEADING = re.compile(r"^#+ (.*)", re.MULTILINE)


def section(heading: str, page: str = "cli.md") -> str:
    """Return what stands under a third-level heading of a page of docs/."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    found = re.search(rf"^### {heading}\n(.*?)(?=^##|\Z)", text, re.MULTILINE | re.DOTALL)
    assert found, f"docs/{page} has no heading for {heading}"
    return found[1]


def options() -> Iterator[tuple[str, str]]:
    """Yield every command with each of its options and arguments, those of its own commands too."""
    root = get_command(app)
    for name, command in {"second-thought": root, **root.commands}.items():  # type: ignore[attr-defined]
        nested = () if command is root else getattr(command, "commands", {}).values()
        for parameter in chain(command.params, *(one.params for one in nested)):
            named = parameter.opts[-1]
            yield name, named if named.startswith("-") else str(parameter.metavar).split("|")[0]


def console_lines(page: Path) -> list[str]:
    """Return the commands of a page's console blocks, without their comments."""
    blocks = _CONSOLE.findall(page.read_text(encoding="utf-8"))
    return [line.split("  #")[0].strip() for block in blocks for line in block.splitlines() if line]


COMMANDS = [(page.name, line) for page in PAGES for line in console_lines(page)]


@pytest.mark.parametrize(("command", "option"), list(dict.fromkeys(options())))
def test_every_command_and_option_is_described(command: str, option: str) -> None:
    assert option in section(command)


NAMES: dict[int, list[str]] = {}
for _name, _command in reconnect.COMMANDS.items():
    NAMES.setdefault(id(_command), []).append(_name)


@pytest.mark.parametrize("names", NAMES.values(), ids="-".join)
def test_every_command_of_the_family_is_described(names: list[str]) -> None:
    text = (ROOT / "docs" / "chat.md").read_text(encoding="utf-8")
    commands = text.partition("## Commands")[2]
    assert any(re.search(rf"(?:/reconnect |`){name}\b", commands) for name in names)


@pytest.mark.parametrize("name", [name.upper() for name in Settings.model_fields])
def test_every_setting_is_described(name: str) -> None:
    assert section(name, "settings.md").strip()


def test_every_command_has_its_heading() -> None:
    for name in get_command(app).commands:  # type: ignore[attr-defined]
        assert section(name).strip()


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


def test_the_exchange_in_the_readme_is_what_the_coach_says() -> None:
    said, answer = exchange.shown(exchange.README.read_text(encoding="utf-8"))

    assert answer == exchange.quoted(said), "`make fix` renews it"


def targets(words: list[str]) -> list[str]:
    return [word for word in words[1:] if "=" not in word and not word.startswith("-")]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_to_a_file_leads_to_one(page: Path) -> None:
    for link in _LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / link).exists(), link


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_to_a_heading_leads_to_one(page: Path) -> None:
    for link, anchor in _ANCHOR.findall(page.read_text(encoding="utf-8")):
        there = page.parent / link if link else page
        headings = _HEADING.findall(there.read_text(encoding="utf-8"))
        assert anchor in map(anchored, headings), f"{link}#{anchor}"


def anchored(heading: str) -> str:
    """Return the anchor of a heading, as GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def test_make_lists_every_target_with_what_it_does() -> None:
    declared = re.search(r"^\.PHONY: (.*)", MAKEFILE, re.MULTILINE)

    assert declared
    for target in declared[1].split():
        assert re.search(rf"^{target}:.* ## \S", MAKEFILE, re.MULTILINE), target


def test_the_lock_file_holds_hashes_and_no_addresses() -> None:
    locked = (ROOT / "requirements.lock").read_text(encoding="utf-8")

    assert not re.search(r"://|^-|\bindex\b", locked, re.MULTILINE)
    for block in re.split(r"\n(?=\S)", locked.strip()):
        assert "--hash=sha256:" in block, block


def test_every_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *chain(*project["optional-dependencies"].values())]
    locked = (ROOT / "requirements.lock").read_text(encoding="utf-8")

    for requirement in wanted:
        name = re.split(r"[\[><=~! ]", requirement)[0].lower()
        assert re.search(rf"^{name}==", locked, re.MULTILINE), name
