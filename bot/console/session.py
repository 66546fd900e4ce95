"""One user at a terminal: what they type becomes a message or a choice, what comes is numbered."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot import numbering
from bot.console.saving import saved
from bot.console.words import words
from bot.inputs import LONE_SURROGATE, LONGEST_TEXT
from coaching.messages import Choice, Chose, File, Part, Reply, Said, Text
from coaching.phrases import Phrasebook

if TYPE_CHECKING:
    from bot.conversation import Conversation
    from storage.store import Identity


@dataclass(frozen=True, slots=True)
class Shown:
    """A reply to show; `first` is the number of its first choice."""

    reply: Reply
    first: int = 1


class Session:
    """The conversation of one user. Files that come are written to `folder`."""

    def __init__(
        self, conversation: "Conversation", identity: "Identity", book: Phrasebook, folder: Path
    ) -> None:
        self._conversation = conversation
        self._identity = identity
        self._book = book
        self._folder = folder
        self._offered: tuple[Choice, ...] = ()
        self.is_new = False
        """Whether nothing of the user's is kept yet; known after `resume`."""

    async def resume(self) -> None:
        """Take up where the user stood: numbers mean the choices they saw last."""
        stand = await self._conversation.stand(self._identity)
        self.is_new = stand.rev == 0
        self._offered = stand.person.offered

    async def hear(self, typed: str) -> Shown:
        """Answer one message; a number takes that choice of the last reply."""
        if problem := self._unusable(typed):
            return Shown((Text(problem),))
        chosen = numbering.taken(typed, self._offered)
        if chosen is None and self._offered and typed.strip().isdecimal():
            last = str(len(self._offered))
            return Shown((Text(words(self._book, "no_such_choice", last=last)),))
        incoming = Chose(chosen.key) if chosen else Said(typed)
        reply = await self._conversation.hear(self._identity, incoming)
        await self.resume()
        return Shown(self._with_files(reply))

    async def look(self, *, arriving: bool = False) -> Shown:
        """Return what has fallen due; its choices are numbered after those on the screen.

        For a user who is `arriving` the screen is empty, so their numbers begin at 1.
        """
        first = 1 if arriving else len(self._offered) + 1
        reply = await self._conversation.due(self._identity, arriving=arriving)
        if reply:
            await self.resume()
        return Shown(self._with_files(reply), first)

    def _unusable(self, typed: str) -> str | None:
        if len(typed) > LONGEST_TEXT:
            return words(self._book, "too_long")
        return words(self._book, "unreadable") if LONE_SURROGATE.search(typed) else None

    def _with_files(self, reply: Reply) -> Reply:
        return tuple(self._put(part) if isinstance(part, File) else part for part in reply)

    def _put(self, file: File) -> Part:
        try:
            return Text(words(self._book, "saved", path=str(saved(file, self._folder))))
        except OSError as error:
            why = error.strerror or type(error).__name__
            return Text(words(self._book, "not_saved", path=str(self._folder), why=why))
