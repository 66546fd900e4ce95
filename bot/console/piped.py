"""The conversation without a terminal: reads one message a line, answers as plain text."""

from typing import BinaryIO, TextIO

from bot.console.session import Session
from bot.inputs import LONGEST_TEXT
from coaching.messages import Choices, Reply
from coaching.replying import plain


def talk(session: Session, source: BinaryIO, out: TextIO) -> None:
    """Answer every line until the source ends; blank lines say nothing."""
    while raw := source.readline(4 * LONGEST_TEXT + 2):
        if line := raw.decode("utf-8", "surrogateescape").removeprefix("\ufeff").strip():
            out.write(f"{written(session.hear(line))}\n\n")
            out.flush()


def written(reply: Reply) -> str:
    """Return a reply as text, its choices numbered."""
    numbered = [
        "  ".join(f"{number} {choice.label}" for number, choice in enumerate(part.choices, 1))
        for part in reply
        if isinstance(part, Choices)
    ]
    return "\n\n".join(filter(None, [plain(reply), *numbered]))
