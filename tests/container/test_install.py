"""docs/install.md can be followed: what it names is there, and called so."""

import configparser
import re
import shlex

import pytest
import yaml
from typer.main import get_command

from bot.cli import app
from bot.settings import Settings
from tests.container.dockerfile import ROOT, stages

PAGE = (ROOT / "docs" / "install.md").read_text(encoding="utf-8")
LINES = [
    line.split("  #")[0].strip()
    for block in re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL)
    for line in block.splitlines()
]
COMMANDS = get_command(app).commands  # type: ignore[attr-defined]
UNIT = configparser.ConfigParser(strict=False, interpolation=None)
UNIT.optionxform = str  # type: ignore[assignment,method-assign]
UNIT.read(ROOT / "contrib" / "second-thought.service", encoding="utf-8")
SERVICE = UNIT["Service"]


def test_there_are_three_ways_each_in_numbered_steps() -> None:
    for way in ("In the terminal", "In a container", "As a service of systemd"):
        under = PAGE.partition(f"\n## {way}\n")[2].partition("\n## ")[0]
        steps = [int(one) for one in re.findall(r"^(\d+)\. ", under, re.MULTILINE)]
        assert steps == list(range(1, len(steps) + 1))
        assert len(steps) >= 3


def test_every_setting_it_names_is_one() -> None:
    ours = {name.upper() for name in Settings.model_fields} | {"POSTGRES_PASSWORD"}
    named = set(re.findall(r"\b([A-Z][A-Z0-9]*_[A-Z_]+[A-Z])\b", PAGE)) - {"COMPOSE_PROFILES"}

    assert {name.removesuffix("_FILE") for name in named} <= ours


@pytest.mark.parametrize("line", [one for one in LINES if one.startswith("docker compose")])
def test_every_service_and_option_of_compose_is_there(line: str) -> None:
    services = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))["services"]
    words = shlex.split(line)[2:]

    if words[0] in {"run", "logs"}:
        assert {"coach", "worker"} & set(words) <= services.keys()
    if words[0] == "run":
        assert words[-1] in COMMANDS


def test_files_it_names_are_there() -> None:
    named = re.findall(r"(?<![\w/])(contrib/[\w.-]+|\.env\.example)", PAGE)

    assert {"contrib/install", "contrib/second-thought.service", ".env.example"} <= set(named)
    assert all((ROOT / one).is_file() for one in named)
    assert (ROOT / "contrib/install").stat().st_mode & 0o111


def test_the_unit_is_what_the_steps_make_ready() -> None:
    program, command = SERVICE["ExecStart"].split()

    assert command in COMMANDS
    assert f"{program} doctor" in PAGE
    assert f"contrib/install {program.removesuffix('/bin/second-thought')}" in PAGE
    assert (
        f"useradd --system --home-dir /var/lib/second-thought --shell /usr/sbin/nologin {SERVICE['User']}"
        in PAGE
    )
    assert f".env.example {SERVICE['EnvironmentFile']}" in PAGE
    assert SERVICE["WorkingDirectory"] == f"/var/lib/{SERVICE['StateDirectory']}"
    assert f"SECOND_THOUGHT_HOME={SERVICE['WorkingDirectory']} " in SERVICE["Environment"]
    assert int(SERVICE["TimeoutStopSec"]) > 10


def test_the_unit_gives_it_no_right_it_does_not_need() -> None:
    on = ["NoNewPrivileges", "ProtectHome", "PrivateTmp", "PrivateDevices", "RestrictNamespaces"]

    assert all(SERVICE[name] == "yes" for name in on)
    assert SERVICE["ProtectSystem"] == "strict"
    assert SERVICE["CapabilityBoundingSet"] == ""
    assert SERVICE["StateDirectoryMode"] == "0700"


def test_the_user_it_names_is_the_images() -> None:
    (user,) = stages()[1].of("USER")

    assert user.rest in PAGE
