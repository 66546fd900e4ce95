"""A question about the coach gets the answer that fits it."""

import pytest

from coaching.topics import topic


@pytest.mark.parametrize(
    ("asked", "about"),
    [
        ("whats the second thought thing", "second_thought"),
        ("What does a no-ask note look like?", "no_ask"),
        ("is this private?", "privacy"),
        ("do you store my messages anywhere", "privacy"),
        ("who can see what I write here?", "privacy"),
        ("how does /reconnect work", "reconnect"),
        ("can you set reminders", "reminders"),
        ("what research is this based on", "evidence"),
        ("are you a bot?", "identity"),
        ("who made you", "identity"),
        ("what can you do", "abilities"),
        ("how do you work", "abilities"),
    ],
)
def test_the_topic_of_a_question_is_found(asked: str, about: str) -> None:
    assert topic(asked) == about
