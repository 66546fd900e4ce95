"""The conversation without a terminal: reads one message a line, answers as plain text."""

from asyncio import Runner
from typing import BinaryIO, TextIO

from bot import numbering
from bot.console.session import Session
from bot.inputs import LONGEST_TEXT
from coaching.messages import Reply
from coaching.replying import plain


def talk(session: Session, source: BinaryIO, out: TextIO, runner: Runner) -> None:
    """Answer every line until the source ends; blank lines say nothing, and nothing comes unasked.

    Lines are read outside the runner's loop, so that Ctrl-C ends the waiting at once.
    """
    while raw := source.readline(4 * LONGEST_TEXT + 2):
        if line := raw.decode("utf-8", "surrogateescape").removeprefix("\ufeff").strip():
            shown = runner.run(session.hear(line))
            out.write(f"{written(shown.reply, shown.first)}\n\n")
            out.flush()


def written(reply: Reply, first: int = 1) -> str:
    """Return a reply as text, its choices numbered from `first`."""
    pieces = []
    for part, choices in numbering.parts(reply, first):
        row = "  ".join(f"{number} {choice.label}" for number, choice in choices)
        pieces.append(row or plain((part,)))
    return "\n\n".join(filter(None, pieces))
