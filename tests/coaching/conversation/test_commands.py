"""Short messages steer; anything told is never taken for a command."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.conversation.commands import command


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("shorter", "shorter"),
        ("Make it shorter please", "shorter"),
        ("a bit warmer", "warmer"),
        ("another one please", "another"),
        ("reword it", "another"),
        ("another channel", "channel"),
        ("by email instead", "channel:email"),
        ("what about a phone call?", "channel:phone"),
        ("by phone", "channel:phone"),
        ("try whatsapp", "channel:whatsapp"),
        ("as a text", "channel:text"),
        ("other words", "another"),
        ("go on in English", "english"),
        ("fix", "fix"),
        ("that's wrong", "fix"),
        ("I sent it!", "sent"),
        ("ok, sent", "sent"),
        ("done", "sent"),
        ("she finally answered!", "replied"),
        ("Dana replied", "replied"),
        ("they wrote back.", "replied"),
        ("let it go", "let_go"),
        ("nevermind", "never_mind"),
        ("why?", "why"),
        ("help", "help"),
        ("new one", "new"),
    ],
)
def test_a_command_is_understood_in_the_words_people_use(said: str, meant: str) -> None:
    assert command(said) == meant


@pytest.mark.parametrize(
    "told",
    [
        "",
        "  ",
        "I emailed Dana twice and she hasn't replied",
        "she hasn't answered",
        "he never wrote back",
        "nobody replied",
        "never answered",
        "why does nobody ever answer me when I write to them about the plans for summer",
        "I sent it on Tuesday and there is still nothing at all from him, what now",
        "mom",
        "two texts",
        "email and text",
        "by\nemail",
    ],
)
def test_something_told_is_no_command(told: str) -> None:
    assert command(told) is None


@given(st.text(max_size=80))
def test_no_text_is_too_odd_to_be_looked_at(text: str) -> None:
    assert command(text) is None or command(text)
