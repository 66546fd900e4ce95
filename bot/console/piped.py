"""The conversation without a terminal: reads one message a line, answers as plain text."""

from asyncio import Runner
from typing import TYPE_CHECKING, BinaryIO, TextIO

from bot import numbering
from bot.inputs import LONGEST_TEXT
from coaching.messages import Reply
from coaching.replying import plain

if TYPE_CHECKING:
    from bot.console.chat import Shown
    from bot.console.session import Session


class Streams:
    """Where a pipe is answered: one answer a line on `out`, whatever else there is beside it."""

    def __init__(self, out: TextIO, beside: TextIO) -> None:
        self._out = out
        self._beside = beside

    async def show(self, shown: "Shown") -> None:
        """Write a reply; OSError where nobody reads any more."""
        stream = self._out if shown.answers else self._beside
        stream.write(f"{written(shown.reply, shown.first)}\n\n")
        stream.flush()


def talk(session: "Session", source: BinaryIO, runner: Runner) -> None:
    """Answer every line until the source ends; blank lines say nothing, and nothing comes unasked.

    Lines are read outside the runner's loop, so that Ctrl-C ends the waiting at once.
    """
    while raw := source.readline(4 * LONGEST_TEXT + 2):
        if line := raw.decode("utf-8", "surrogateescape").removeprefix("\ufeff").strip():
            runner.run(session.hear(line))


def written(reply: Reply, first: int = 1) -> str:
    """Return a reply as text, its choices numbered from `first`."""
    pieces = []
    for part, choices in numbering.parts(reply, first):
        row = "  ".join(f"{number} {choice.label}" for number, choice in choices)
        pieces.append(row or plain((part,)))
    return "\n\n".join(filter(None, pieces))
