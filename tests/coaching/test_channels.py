"""Which channels count as tried, and where the channel words stand."""

import pytest

from coaching.reading.channels import channels, mentions
from coaching.reading.prose import Prose
from coaching.text import fold


def read(text: str) -> str:
    return " ".join(channels(Prose(text), ()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Emailed her twice, then rang on Monday.", "email phone"),
        ("dm'd him on insta, nothing", "instagram"),
        ("should i text her?", ""),
    ],
)
def test_a_tried_channel_counts(text: str, expected: str) -> None:
    assert read(text) == expected


def test_mentions_have_their_place() -> None:
    text = fold("I emailed and left a voicemail.")
    assert [(span.of(text), str(channel)) for span, channel in mentions(text)] == [
        ("emailed", "email"),
        ("left a voicemail", "voicemail"),
    ]
