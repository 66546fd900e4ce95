"""One user at a terminal: what they type becomes a message or a choice, kept before it is worked."""

import asyncio
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from bot import faults, numbering
from bot.console.chat import SAVE
from bot.console.words import words
from bot.inputs import LONE_SURROGATE, LONGEST_TEXT
from coaching.messages import Chose, Event, Opened, Said
from coaching.phrases import Phrasebook
from storage.delivery.values import Arrival, Place
from storage.errors import StorageError
from storage.identity import Identity

if TYPE_CHECKING:
    from bot.console.chat import ConsoleChat
    from bot.delivery.running import Runner
    from storage.memory import Stand

SETTLING = 2.0
"""Seconds that noting "this was shown" may hold up the next line."""

PATIENCE = 0.5
"""Seconds in which trouble may pass unsaid."""

SILENCE = 10.0
"""Seconds to wait for an answer that is put off, as behind one that could not be shown before."""


class Session:
    """The conversation of one user, from their arrival to their leaving."""

    def __init__(self, chat: "ConsoleChat", identity: Identity, book: Phrasebook) -> None:
        self._chat = chat
        self._identity = identity
        self._book = book
        self._runner: Runner | None = None
        self._troubled: asyncio.Future[Exception] | None = None

    async def arrive(self, runner: "Runner", stand: "Stand", *, looking: bool) -> None:
        """Take up where the user stood, and begin with what an earlier run left unanswered.

        Numbers mean the choices they saw last. Somebody who is `looking` is shown what has fallen
        due; nothing comes unasked into a pipe. StorageError where nothing can be kept.
        """
        self._chat.offered = stand.person.offered
        self._runner = runner
        await runner.start()
        if looking:
            await runner.accept(self._arrival(Opened(), uuid4()))
        await self._idle(runner)

    async def hear(self, typed: str) -> None:
        """Answer one message; a number takes that choice of the last reply.

        The answer is shown, and noted as shown, when this returns. OSError where nobody can see
        it.
        """
        offered = self._chat.offered
        chosen = numbering.taken(typed, offered)
        if problem := self._unusable(typed):
            await self._chat.say(problem)
        elif chosen is None and offered and typed.strip().isdecimal():
            last = str(len(offered))
            await self._chat.say(words(self._book, "no_such_choice", last=last))
        elif chosen is not None and chosen.key == SAVE:
            await self._chat.save()
        else:
            await self._answer(Chose(chosen.key) if chosen else Said(typed))

    def trouble(self, error: Exception) -> None:
        """Take note of what keeps the runner from its work; it goes on trying by itself."""
        if self._troubled is not None and not self._troubled.done():
            self._troubled.set_result(error)

    async def _answer(self, event: Event) -> None:
        assert self._runner is not None, "they have arrived"  # noqa: S101  # for the types
        number = uuid4()
        answer = self._chat.answer_to(str(number))
        try:
            await self._runner.accept(self._arrival(event, number))
        except StorageError as error:
            await self._chat.say(str(error))
            return
        await self._wait_for(answer, self._runner)

    async def _wait_for(self, answer: "asyncio.Future[None]", runner: "Runner") -> None:
        idle = asyncio.ensure_future(self._idle(runner))
        try:
            await _first(answer, idle)
            await asyncio.wait({answer}, timeout=PATIENCE if self._is_troubled else SILENCE)
            if not answer.done():
                await self._chat.say(self._excuse())
            await asyncio.wait({idle}, timeout=SETTLING)
        finally:
            idle.cancel()

    async def _idle(self, runner: "Runner") -> None:
        """Wait until the runner is done, or in trouble that does not pass."""
        self._troubled = asyncio.get_running_loop().create_future()
        idle = asyncio.ensure_future(runner.idle())
        try:
            await _first(idle, self._troubled)
            await asyncio.wait({idle}, timeout=PATIENCE)
        finally:
            idle.cancel()

    @property
    def _is_troubled(self) -> bool:
        return self._troubled is not None and self._troubled.done()

    def _excuse(self) -> str:
        """Return what to say in place of an answer; nothing where the coach has nothing to say."""
        if self._troubled is None or not self._troubled.done():
            return ""
        error = self._troubled.result()
        why = str(error) if isinstance(error, StorageError) else f"({faults.code(error)})"
        return words(self._book, "later", why=why)

    def _arrival(self, event: Event, number: UUID) -> Arrival:
        place = Place(self._chat.platform, "", self._identity.account)
        said = str(number) if isinstance(event, Said) else ""
        key = f"{place.platform}:{number}"
        return Arrival(key=key, identity=self._identity, place=place, event=event, message=said)

    def _unusable(self, typed: str) -> str | None:
        if len(typed) > LONGEST_TEXT:
            return words(self._book, "too_long")
        return words(self._book, "unreadable") if LONE_SURROGATE.search(typed) else None


async def _first(*awaited: "asyncio.Future[Any]") -> None:
    await asyncio.wait(awaited, return_when=asyncio.FIRST_COMPLETED)
