"""Commands in plain words, and messages that only sound like one."""

import pytest

from coaching.reconnect import COMMANDS, asked
from coaching.reconnect.wishes import wish


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("Who should I write to this week?", "picks"),
        ("who haven't I talked to in a while", "picks"),
        ("who am I waiting for?", "who waiting"),
        ("who hasn't answered me yet?", "who waiting"),
        ("who haven't I heard from?", "who waiting"),
        ("show me my contacts", "who"),
        ("my reminders", "reminders"),
        ("reminders", "reminders"),
        ("list all my reminders", "reminders"),
        ("when will you remind me?", "reminders"),
        ("ok when do u ask me again", "reminders"),
        ("whens the reminder for dana", "reminders"),
        ("what reminders do I have?", "reminders"),
        ("my settings please", "settings"),
        ("what do you know about me?", "privacy"),
        ("what do you store?", "privacy"),
        ("Export my data", "export"),
        ("how do I import my contacts?", "import"),
        ("delete everything about me", "forget me"),
        ("forget me", "forget me"),
        ("let a model help", "voice"),
        ("do you use AI?", "voice"),
        ("no model please", "voice off"),
        ("turn the ai off", "voice off"),
        ("stop sending my words", "voice off"),
        ("don't share my messages with the model", "voice off"),
        ("voice facts", "voice facts"),
        ("what would leave?", "privacy preview"),
        ("what do you tell chatgpt", "privacy preview"),
    ],
)
def test_a_wish_in_plain_words_is_a_command(text: str, command: str) -> None:
    assert wish(text) == command
    found = asked(text)
    assert found is not None
    assert found[0] is COMMANDS[command.split()[0]]


@pytest.mark.parametrize(
    "text",
    [
        "who hasn't answered you before I asked Dana twice",
        "I want to delete everything she sent me",
        "she won't forget me",
        "my contacts never answer me",
        "should I write to Dana?",
        "what do you think about Dana?",
        "forget about Leo",
        "when should I ask her again",
        "When will you get back to me?",
        "don't send my text",
        "what would you send?",
        "stop sending her messages",
        "no reply from the model agency",
        "use my words",
    ],
)
def test_what_could_be_about_a_silence_is_none(text: str) -> None:
    assert wish(text) is None
