"""The documents on Slack say what the program does: scopes, events, settings, lines."""

import re
from pathlib import Path

import pytest

from bot.settings import Settings
from bot.slack.installing.flow import BACK, INSTALL
from bot.slack.scopes import ALSO, NEEDED
from bot.slack.transport.http import EVENTS, HEALTH
from tests.slack.test_manifests import HTTP, SOCKET, read

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "slack.md").read_text("utf-8")
EXAMPLE = (ROOT / ".env.example").read_text("utf-8")
SOURCES = "\n".join(path.read_text("utf-8") for path in sorted((ROOT / "bot").rglob("*.py"))) + (
    ROOT / "storage" / "locking.py"
).read_text("utf-8")


def under(heading: str) -> str:
    return PAGE.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


def test_each_scope_has_one_line_that_says_why() -> None:
    rows = re.findall(r"^\| `([a-z:]+)` \| \S.* \|$", under("What it asks for, and why"), re.M)
    assert sorted(rows) == sorted((*NEEDED, *ALSO))


def test_each_event_is_named() -> None:
    named = under("What it asks for, and why")
    for event in read(SOCKET)["settings"]["event_subscriptions"]["bot_events"]:
        assert f"`{event}`" in named


def test_it_takes_ten_steps_to_a_first_answer() -> None:
    steps = re.findall(r"^(\d+)\. ", under("From nothing to a first answer"), re.M)
    assert steps == [str(number) for number in range(1, 11)]


def test_the_address_to_be_replaced_stands_there_as_often_as_is_said() -> None:
    assert (ROOT / HTTP).read_text("utf-8").count("coach.example.org") == 4
    assert "it stands there four times" in PAGE


@pytest.mark.parametrize("address", [INSTALL, BACK, EVENTS, HEALTH])
def test_addresses_are_those_that_are_served(address: str) -> None:
    assert address in PAGE


@pytest.mark.parametrize("text", [PAGE, EXAMPLE], ids=["slack.md", ".env.example"])
def test_examples_set_only_what_can_be_set(text: str) -> None:
    names = re.findall(r"^\s*#?([A-Z_]+)=", text, re.M)
    assert names
    assert {name.lower() for name in names} <= Settings.model_fields.keys()


def test_every_setting_of_slack_has_its_example() -> None:
    slack = {name.upper() for name in Settings.model_fields if name.startswith("slack_")}
    assert not {name for name in slack if name not in EXAMPLE}


def test_lines_that_are_explained_are_lines_of_the_program() -> None:
    rows = re.findall(r"^\| (`.*?) \|", under("When something is wrong"), re.M)
    said = [line for row in rows for line in re.findall(r"`([^`]+)`", row)]
    assert len(said) > 15
    plain = re.sub(r'"\s+f?"', "", SOURCES)
    for line in said:
        for part in map(str.strip, re.split(r"…|404|[()]", line)):
            named = re.fullmatch(_NAMED, part)
            assert named or part in plain, (line, part)


_NAMED = r"|[a-z_]+|T|https://|SLACK_\w*:?|/slack/events answers"
"""Codes, names and addresses: what stands in a line from elsewhere."""
