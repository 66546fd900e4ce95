"""Asks a language model what it can add to a turn, where there is one and the user agreed.

A turn is thought without it first. Whatever a model does then, the turn is there: one that fails,
hangs or answers what the coach can't use leaves it as it was.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from bot import faults
from bot.taking_back import Fresh
from bot.voice import Asker, Asking, Voice, answered
from coaching.memory import Contact, Known
from coaching.memory.settings import Leaves
from coaching.messages import Reply
from coaching.reconnect import leaving
from coaching.safety import check
from coaching.turn import Ask, Turn
from coaching.voice.wishes import SILENT, Answers, ToRead, Wish
from storage.errors import StorageError

if TYPE_CHECKING:
    from storage.store import Memory

PATIENCE = 22.0
"""Seconds for all questions of a message: a model keeps its own deadline, this is for one that
doesn't."""

_QUESTIONS = 4
"""Asked for one message at most: a reading and its wording, and once more where others were faster."""

_EXAMPLES = 3
_TELLING = 20  # characters from which on a message shows how somebody writes
_LOOKED_AT = 12  # messages, to find the examples among

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Pondered:
    """A turn, the ids that were made in it, and what was known when it was thought."""

    turn: Turn
    fresh: Fresh
    known: Known = Known()  # noqa: RUF009  # frozen, so it can be shared


Ponder = Callable[[Answers], Awaitable[Pondered]]
"""Thinks a turn with what a model gave; loads whoever is named by that. Raises StorageError."""


class Voicing:
    """A model as conversations ask it, or none."""

    def __init__(self, voice: Voice | None = None, patience: float = PATIENCE) -> None:
        """Wait for the answers to one message no longer than `patience` seconds."""
        self.voice = voice
        self.patience = patience

    @property
    def about(self) -> str:
        """Which model it is and where; "" where there is none."""
        return self.voice.about if self.voice is not None else ""

    async def previewed(self, person: UUID, memory: "Memory", ask: Ask) -> Reply:
        """Show what would leave of what is talked of, whatever may; nothing leaves for it."""
        if self.voice is None:
            return ()
        wishes, allowed = leaving.wishes(ask), ask.known.settings.leaves
        leaves = Leaves.WORDS if allowed is Leaves.NOTHING else allowed
        whose = await asker(person, memory, ask.known, leaves, map(_text, wishes))
        found = self.voice.asking(whose).leaving(wishes)
        return leaving.shown(ask, [(one.what, one.where, one.text) for one in found])

    def help_with(self, person: UUID, memory: "Memory") -> "Help":
        """Begin to help with one message of somebody."""
        return Help(self, person, memory)


class Help:
    """A model's help with one message, however often that is thought anew.

    What it answered is kept, and it has one deadline for all: to think again asks nothing twice.
    `waited` are the seconds in which it was waited for.
    """

    def __init__(self, voicing: Voicing, person: UUID, memory: "Memory") -> None:
        self._voicing = voicing
        self._person = person
        self._memory = memory
        self._answers = SILENT
        self._asked: list[Wish] = []
        self._asking: Asking | None = None
        self._until: float | None = None
        self.waited = 0.0

    async def pondered(self, ponder: Ponder) -> Pondered:
        """Think a turn, and again with each answer to what it wishes for.

        Raises StorageError where `ponder` does, and nothing of a model's doing.
        """
        made = await ponder(self._answers)
        while (wish := self._next(made)) is not None:
            self._asked.append(wish)
            if (answers := await self._answered(wish, made)) is not None:
                made = await self._again(ponder, answers) or made
        return made

    def _next(self, made: Pondered) -> Wish | None:
        """Return what is to be asked next; nothing where the user lets nothing leave for it."""
        nothing = made.known.settings.leaves is Leaves.NOTHING
        if self._voicing.voice is None or nothing or len(self._asked) >= _QUESTIONS:
            return None
        return next((wish for wish in made.turn.wishes if wish not in self._asked), None)

    async def _again(self, ponder: Ponder, answers: Answers) -> Pondered | None:
        """Think again with answers; those that the coach stumbles over are forgotten."""
        try:
            again = await ponder(answers)
        except StorageError:
            raise
        except Exception as error:  # noqa: BLE001  # a model can only help
            _tell(error)
            return None
        self._answers = answers
        return again

    async def _answered(self, wish: Wish, made: Pondered) -> Answers | None:
        """Return the answers with one more; None where it fails, or doesn't come in time."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        self._until = self._until or began + self._voicing.patience
        if began >= self._until:
            return None
        try:
            async with asyncio.timeout_at(self._until):
                return await self._ask(wish, made)
        except Exception as error:  # noqa: BLE001  # as above: also where names can't be read
            _tell(error)
            return None
        finally:
            self.waited += loop.time() - began

    async def _ask(self, wish: Wish, made: Pondered) -> Answers | None:
        if self._asking is None:
            self._asking = await self._begun(wish, made)
        return await answered(self._asking, wish, self._answers)

    async def _begun(self, wish: Wish, made: Pondered) -> Asking:
        assert self._voicing.voice is not None, "else none is asked"  # noqa: S101  # for the types
        known, leaves = made.known, made.known.settings.leaves
        whose = await asker(self._person, self._memory, known, leaves, [_text(wish)])
        return self._voicing.voice.asking(whose)


async def asker(
    person: UUID, memory: "Memory", known: Known, leaves: Leaves, texts: Iterable[str]
) -> Asker:
    """Return on whose behalf a model is asked about texts: what may leave, and what is hidden."""
    own = await _examples(memory) if leaves is Leaves.STYLE else ()
    met = [one.contact for one in known.histories.values()]
    if leaves is not Leaves.FACTS:  # of which no text leaves
        met += await memory.mentioned("\n".join((*texts, *own)))
    return Asker(person=person, leaves=leaves, people=_names(met), own=own)


async def _examples(memory: "Memory") -> tuple[str, ...]:
    """Return messages that show how somebody writes; none that would be a matter of safety."""
    lately = await memory.own_words(_LOOKED_AT)
    telling = (one for one in lately if len(one.strip()) >= _TELLING and check(one) is None)
    return tuple(dict.fromkeys(telling))[:_EXAMPLES]


def _names(people: Iterable[Contact]) -> tuple[tuple[str, ...], ...]:
    return tuple(dict.fromkeys((one.name, *one.aliases) for one in people))


def _text(wish: Wish) -> str:
    return wish.text if isinstance(wish, ToRead) else wish.answer.situation.text


def _tell(error: Exception) -> None:
    _log.warning("a model's help is done without (%s)", faults.code(error))
