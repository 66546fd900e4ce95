"""docs/operating.md: its table names exactly the events and fields there are; its examples run."""

import logging
import re
import shutil
import subprocess
from pathlib import Path
from typing import get_args

import pytest
import typer

from bot.errors import InputError
from bot.watching import watcher
from bot.watching.lines import Lines
from bot.watching.service import logged
from coaching import messages
from storage.delivery.values import Kind
from tests.watching.logs import Event, events, logging_to, settings
from tests.watching.test_logging import CAME, MODEL, SEND, TURN

PAGE = (Path(__file__).parents[2] / "docs" / "operating.md").read_text(encoding="utf-8")
SECTION = re.search(r"^## Watching: the log\n(.*?)(?=^## )", PAGE, re.MULTILINE | re.DOTALL)
HEAD = {"time", "level", "event"}


def section() -> str:
    assert SECTION
    return SECTION[1]


def rows(heading: str) -> list[list[str]]:
    """Return the cells of the table with a heading."""
    table = section().partition(f"| {heading} |")[2].partition("\n\n")[0]
    return [
        [cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()[2:]
    ]


def words(cell: str) -> list[str]:
    return re.findall(r"`(\w+)`", cell)


def told(folder: Path) -> list[Event]:
    """Return an event of each kind there is."""
    file = folder / "log"
    with logging_to(file) as log:
        for one in (TURN, SEND, MODEL, CAME):
            Lines(log)(one)
        logging.getLogger("bot.tried").warning("ours")
        logging.getLogger("slack_sdk").warning("theirs")
        log.warning("lost", lines=3)
    with file.open("a", encoding="utf-8") as out, logged(settings(), ("slack",), out) as service:
        service.troubles(InputError("Slack is away."))
    with (
        pytest.raises(typer.Exit),
        file.open("a", encoding="utf-8") as out,
        logged(settings(), ("slack",), out),
    ):
        raise KeyError("Dana's words")
    return events(file)


def test_the_table_names_exactly_the_events_and_fields_there_are(tmp_path: Path) -> None:
    named = {words(row[0])[0]: words(row[3]) for row in rows("event | level | is | fields")}

    found = {one["event"]: [name for name in one if name not in HEAD] for one in told(tmp_path)}

    assert found == named


def test_every_field_of_what_is_done_is_explained(tmp_path: Path) -> None:
    explained = {name for row in rows("field | says") for name in words(row[0])}

    done = [one for one in told(tmp_path) if one["event"] in {"turn", "send", "model"}]
    counted = {"platform", "tokens_in", "tokens_out"}  # which say it themselves
    assert explained == {name for one in done for name in one} - HEAD - counted


def test_every_outcome_and_kind_is_explained() -> None:
    source = Path(watcher.__file__).read_text(encoding="utf-8")
    outcomes = re.findall(r'`outcome`: (.*?)(?:`|\n\n|""")', source, re.DOTALL)
    assert len(outcomes) == 3
    kinds = {one.__name__.lower() for one in get_args(messages.Event)} | {"due"} | {*map(str, Kind)}

    said = {row[0]: set(words(row[1])) for row in rows("field | says")}

    assert {word for one in outcomes for word in re.findall(r'"(\w+)"', one)} <= said["`outcome`"]
    assert said["`kind`"] == kinds


@pytest.mark.skipif(shutil.which("jq") is None, reason="jq is not installed")
def test_what_to_look_for_can_be_run(tmp_path: Path) -> None:
    told(tmp_path)
    shown = re.search(r"```sh\n(.*?)```", section(), re.DOTALL)
    assert shown
    commands = [line for line in shown[1].splitlines() if not line.startswith("#")]
    assert len(commands) == 2
    (tmp_path / "log").rename(tmp_path / "coach.log")
    for command in commands:
        ran = subprocess.run(
            ["bash", "-o", "pipefail", "-c", command],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=True,
        )
        assert ran.stderr == ""
    assert "library" in ran.stdout
