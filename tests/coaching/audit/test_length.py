import pytest

from coaching.audit.length import too_long
from coaching.audit.letter import Letter
from coaching.situation import Channel

SENTENCE = "We saw the river and it was high again. "


def _long(text: str, channel: Channel | None = None) -> bool:
    return too_long(Letter(text, channel=channel)) is not None


@pytest.mark.parametrize(
    ("channel", "fits", "too_much"),
    [
        (Channel.TEXT, 11, 12),
        (Channel.WHATSAPP, 14, 16),
        (Channel.LINKEDIN, 11, 12),
        (Channel.EMAIL, 19, 20),
        (Channel.LETTER, 9, 10),
    ],
)
def test_half_as_much_again_as_the_channel_bears_is_too_long(
    channel: Channel, fits: int, too_much: int
) -> None:
    assert not _long(SENTENCE * fits, channel)
    assert _long(SENTENCE * too_much, channel)


def test_an_unknown_channel_is_judged_as_mail() -> None:
    assert not _long(SENTENCE * 19)
    assert _long(SENTENCE * 20)


def test_what_looks_like_chat_is_judged_as_chat() -> None:
    assert _long("hey lol " + SENTENCE * 15)
    assert not _long("Dear Ann, hey lol " + SENTENCE * 15)


@pytest.mark.parametrize(
    "left_out",
    [
        "(I'll spare you, it's about 600 words)",
        "[it goes on for three more pages]",
        "(two hundred more words about the boat)",
        "*several long paragraphs about my boat*",
        "(4 paragraphs cut)",
    ],
)
def test_a_stretch_left_out_counts(left_out: str) -> None:
    text = f"Hi Mo, it was good to meet you. {left_out} Anyway, write soon."
    letter = Letter(text)
    span = too_long(letter)
    assert span is not None
    assert span.of(text) == left_out


@pytest.mark.parametrize("text", ["", "(see page 3)", "Read it (two words: thank you)."])
def test_a_short_message_is_not_too_long(text: str) -> None:
    assert not _long(text)


def test_only_the_beginning_of_an_endless_sentence_is_quoted() -> None:
    for text in ("word " * 400, "x" * 2000):
        span = too_long(Letter(text, channel=Channel.TEXT))
        assert span is not None
        assert span.end - span.start <= 160
