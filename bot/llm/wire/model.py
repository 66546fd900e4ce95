"""A model behind one endpoint, shared by all that a process does: asked politely, or left alone."""

import asyncio
import logging
from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING

from bot.llm.wire import endpoint
from bot.llm.wire.breaker import LONGEST, REST, Breaker
from bot.llm.wire.calling import Wording
from bot.llm.wire.errors import (
    Denied,
    Faulty,
    Late,
    ModelError,
    Odd,
    Resting,
    Unreachable,
    Unsupported,
)
from bot.llm.wire.levels import Levels, allowed
from bot.llm.wire.question import REPLY, Question, Reply
from bot.llm.wire.trying import LEAST, WAITED, Trying
from bot.settings import Settings

if TYPE_CHECKING:
    from openai import AsyncOpenAI

__all__ = ["Model", "Question", "Reply"]

_log = logging.getLogger(__name__)


class Model:
    """Answers questions, or raises why not; so many at once as are set, the others wait."""

    def __init__(
        self, settings: Settings, client: "AsyncOpenAI", seconds: Callable[[], float]
    ) -> None:
        """Ask by this client; see `opened`."""
        self._client, self._seconds = client, seconds
        self._wording, self._about = Wording.of(settings), settings.llm_about
        self._most = settings.llm_max_tokens
        self._slots = asyncio.Semaphore(settings.llm_at_once or settings.llm_profile_used.at_once)
        self._levels = Levels(allowed(settings), seconds)
        self._breaker = Breaker(seconds)

    @classmethod
    async def opened(cls, settings: Settings, seconds: Callable[[], float] = monotonic) -> "Model":
        """Return the model that is set; nothing is asked yet. `seconds` is a steady clock's.

        The SDK's packages are loaded beside the event loop: a third of a second, once.
        """
        return cls(settings, await endpoint.opened(settings), seconds)

    @property
    def about(self) -> str:
        """Which model it is and where, for people: "gpt-5-mini at api.openai.com"."""
        return self._about

    async def ask(self, question: Question, until: float) -> Reply:
        """Return the reply; `until` is the time of the running loop at which nobody waits any more.

        Raises:
            ModelError: it cannot help now. Nothing else is raised but a cancellation.
        """
        if self._breaker.rests:
            raise Resting("resting")
        await self._slot(until)
        try:
            return await self._asked(question, until)
        finally:
            self._slots.release()

    async def close(self) -> None:
        """Close the line."""
        await self._client.close()

    async def _slot(self, until: float) -> None:
        """Wait for a free slot. The model is not to blame where there is none in time."""
        if until - asyncio.get_running_loop().time() < LEAST:
            raise Resting("no_time")
        try:
            async with asyncio.timeout_at(until - LEAST):
                await self._slots.acquire()
        except TimeoutError as error:
            raise Resting("no_slot") from error

    async def _asked(self, question: Question, until: float) -> Reply:
        if not self._breaker.lets():  # it failed while we waited
            raise Resting("resting")
        try:
            reply = await self._tried(question, until)
        except ModelError as error:
            self._failed(error)
            raise
        except BaseException:
            self._breaker.left()
            raise
        self._breaker.worked()
        return reply

    async def _tried(self, question: Question, until: float) -> Reply:
        most = self._most or question.max_tokens or REPLY
        trying = Trying(self._client, self._wording, self._levels, question, most)
        try:
            async with asyncio.timeout_at(until):
                return await trying.reply(until, self._seconds)
        except TimeoutError as error:
            raise Late("deadline", spent=None) from error

    def _failed(self, error: ModelError) -> None:
        """Leave it alone where it has to be; an answer that is no use is an answer all the same."""
        match error:
            case Denied():
                rests = self._breaker.failed(REST)
            case Unsupported():  # and it is known for an hour
                rests = self._breaker.failed(LONGEST)
            case Faulty(seconds=float(asked)) if asked > WAITED:
                rests = self._breaker.failed(asked)
            case Faulty() | Unreachable() | Late() | Odd():
                rests = self._breaker.failed()
            case _:
                return self._breaker.worked()
        if rests:
            told = "%s cannot be used for now (%s %s): see second-thought doctor llm"
            _log.warning(told, self.about, type(error).__name__, error.code)
        return None
