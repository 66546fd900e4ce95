"""The terminal as a platform: what is sent is shown, its choices numbered, its files saved."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from bot import numbering
from bot.console.saving import saved
from bot.console.words import words
from bot.delivery.chat import Kind, Message, Pace, Place
from bot.delivery.errors import NotSent
from bot.delivery.text_only import TextOnly
from coaching.messages import Choice, Choices, File, Part, Picture, Reply, Text
from coaching.phrases import Phrasebook

if TYPE_CHECKING:
    from bot.pictures.studio import Studio

PLATFORM = "console"
SAVE = "console:save"
"""The choice of the terminal's own: a picture as a file."""

_UNASKED = frozenset({Kind.REMINDER, Kind.PICKS})


@dataclass(frozen=True, slots=True)
class Shown:
    """A reply to show; `first` is the number of its first choice.

    `answers` tells that the user waits for it; anything else comes by itself.
    """

    reply: Reply
    first: int = 1
    answers: bool = False


Show = Callable[[Shown], Awaitable[None]]
"""Puts a reply before the user; OSError where nobody can see it any more."""


class ConsoleChat(TextOnly):
    """The one terminal of this process. Files that come are written to `folder`.

    A terminal forgets what it showed when its program ends. So nothing of an earlier run is ever
    found: an answer that may not have been seen is shown again at the next start.
    """

    def __init__(
        self, book: Phrasebook, folder: Path, show: Show, *, studio: "Studio | None" = None
    ) -> None:
        """Show it there; with a `studio`, pictures may be saved as files."""
        self._book = book
        self._studio = studio
        self._picture: Picture | None = None
        self._folder = folder
        self._show = show
        self._marks: set[UUID] = set()
        self._asked = ""
        self._said: set[str] = set()
        self._answer: asyncio.Future[None] | None = None
        self._arriving = True
        self._earlier_told = False
        self.offered: tuple[Choice, ...] = ()
        """The choices that numbers stand for."""

    @property
    def platform(self) -> str:
        """Return "console"."""
        return PLATFORM

    @property
    def paces(self) -> tuple[Pace | None, Pace | None, Pace | None]:
        """Return none: a terminal takes whatever comes."""
        return (None, None, None)

    async def send(self, place: Place, message: Message) -> str:
        """Show a message: as the answer, or above the line that is being typed."""
        answers = self._is_awaited(message)
        above: tuple[Part, ...] = () if answers else self._from_last_time(message)
        await self._put(message, above, answers=answers)
        return str(message.id)

    async def edit(self, place: Place, there: str, message: Message) -> str:
        """Show a message anew, below a line that says so: what was printed stays."""
        above = (Text(words(self._book, "instead")),)
        await self._put(message, above, answers=self._is_awaited(message))
        return str(message.id)

    async def find(self, place: Place, mark: UUID, since: datetime) -> str | None:
        """Return the id of a message that was shown since this program began."""
        return str(mark) if mark in self._marks else None

    async def mark_of(self, place: Place, there: str) -> UUID | None:
        """Return the mark of a message: its id here."""
        return UUID(there)

    def answer_to(self, message: str) -> "asyncio.Future[None]":
        """Return what is done once the answer to this message of the user's is shown."""
        self._arriving = False
        self._said.add(message)
        self._asked, self._answer = message, asyncio.get_running_loop().create_future()
        return self._answer

    async def say(self, text: str) -> None:
        """Answer with words of the terminal's own; numbers keep their meaning.

        OSError where nobody can see them.
        """
        await self._show(Shown((Text(text),), answers=True))

    async def save(self) -> None:
        """Draw the picture that was shown last as a file, and say where it is."""
        assert self._studio is not None, "only then it is offered"  # noqa: S101  # for the types
        assert self._picture is not None, "only then it is offered"  # noqa: S101  # for the types
        file = await self._studio.file(self._picture)
        said = self._saved(file) if file else Text(words(self._book, "not_drawn"))
        await self._show(Shown((said,), answers=True))

    async def _put(self, message: Message, above: Reply, *, answers: bool) -> None:
        if message.id in self._marks:
            return
        message = self._with_saving(message)
        first, offered = self._numbered(message)
        try:
            await self._show(Shown((*above, *self._with_files(message.reply)), first, answers))
        except OSError as error:
            raise NotSent("terminal_gone") from error
        self._marks.add(message.id)
        self.offered = offered
        if answers and self._answer is not None:
            self._answer.set_result(None)

    def _is_awaited(self, message: Message) -> bool:
        if self._answer is None or self._answer.done() or message.kind in _UNASKED:
            return False
        return not any(message.sources) or self._asked in message.sources

    def _from_last_time(self, message: Message) -> tuple[Part, ...]:
        """Return the line above answers to what was said before this program began."""
        sources = set(filter(None, message.sources))
        here = not self._said.isdisjoint(sources) if sources else not self._arriving
        if here or self._earlier_told or message.kind in _UNASKED:
            return ()
        self._earlier_told = True
        return (Text(words(self._book, "from_last_time")),)

    def _numbered(self, message: Message) -> tuple[int, tuple[Choice, ...]]:
        """Return the number of a message's first choice, and all choices that have one then.

        What comes unasked leaves the numbers on the screen as they are; for somebody who has just
        come the screen is empty.
        """
        choices = numbering.choices(message.reply)
        if message.kind is Kind.NOTE:
            return 1, self.offered
        if message.kind not in _UNASKED or (self._arriving and not self._marks and choices):
            return 1, choices
        return len(self.offered) + 1, (*self.offered, *choices)

    def _with_saving(self, message: Message) -> Message:
        """Return a message with a picture in it with the choice to save that, the last of all."""
        pictures = [part for part in message.reply if isinstance(part, Picture)]
        if self._studio is None or not pictures:
            return message
        self._picture = pictures[-1]
        save = Choice(SAVE, words(self._book, "save"))
        *before, last = message.reply
        if not isinstance(last, Choices):
            return replace(message, reply=(*message.reply, Choices((save,))))
        return replace(message, reply=(*before, Choices((*last.choices, save))))

    def _with_files(self, reply: Reply) -> Reply:
        return tuple(self._saved(part) if isinstance(part, File) else part for part in reply)

    def _saved(self, file: File) -> Part:
        try:
            return Text(words(self._book, "saved", path=str(saved(file, self._folder))))
        except OSError as error:
            why = error.strerror or type(error).__name__
            return Text(words(self._book, "not_saved", path=str(self._folder), why=why))
