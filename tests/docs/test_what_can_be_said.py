"""docs/chat.md tells of every command of the family, every form's button and every sign."""

import re

import pytest

from coaching import reconnect
from coaching.conversation.commands import command
from coaching.reconnect.helping import TOPICS, VOICE
from coaching.reminders import reactions
from tests.docs.pages import section, text_of

CHAT = text_of("chat.md")
SIGNS = section("Signs on a reminder", "chat.md", level=2)
NAMES: dict[int, list[str]] = {}
for _name, _command in reconnect.COMMANDS.items():
    NAMES.setdefault(id(_command), []).append(_name)


@pytest.mark.parametrize("names", NAMES.values(), ids="-".join)
def test_every_command_of_the_family_is_described(names: list[str]) -> None:
    commands = CHAT.partition("## Commands")[2]
    assert any(re.search(rf"(?:/reconnect |`){name}\b", commands) for name in names)


@pytest.mark.parametrize("topic", [*TOPICS, VOICE])
def test_every_topic_of_help_is_a_command_with_a_heading(topic: str) -> None:
    name = "" if topic == "picks" else f" {topic}"
    assert f"### /reconnect{name}\n" in CHAT


@pytest.mark.parametrize("said", ["shorter", "warmer", "fix", "why", "why this", "never mind"])
def test_what_the_page_says_one_can_say_is_heard(said: str) -> None:
    assert f'"{said}' in CHAT
    assert command(said) is not None


def test_the_signs_are_those_that_are_offered_and_mean_what_is_said() -> None:
    rows = re.findall(r"^\| (\S+) \| ([^|]+) \|", SIGNS, re.MULTILINE)[1:]
    told = [(sign, meaning.strip()) for sign, meaning in rows if not sign.startswith("-")]

    assert [sign for sign, _ in told] == [sign.emoji for sign in reactions.signs()]
    for (_, meaning), sign in zip(told, reactions.signs(), strict=True):
        assert MEANINGS[sign.meaning] in meaning


MEANINGS = {
    "replied": "they replied",
    "out": "I reached out",
    "snooze:1": "tomorrow",
    "snooze:7": "in a week",
    "snooze:30": "in a month",
    "drop": "drop it",
}


@pytest.mark.parametrize("page", ["slack.md", "discord.md"])
def test_the_pages_of_platforms_name_every_sign(page: str) -> None:
    assert all(sign.emoji in text_of(page) for sign in reactions.signs())
