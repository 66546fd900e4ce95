"""A question asked until it is answered: down through the forms, and once more where that may help."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from bot.llm.wire import replies
from bot.llm.wire.calling import Wording, call
from bot.llm.wire.errors import Faulty, ModelError, TooLong, Unfit, Unreachable, Unsupported
from bot.llm.wire.levels import Levels
from bot.llm.wire.profiles import Level
from bot.llm.wire.question import NOTHING_SPENT, Question, Reply, Spent, tokens_of

if TYPE_CHECKING:
    from openai import AsyncOpenAI

LEAST = 0.5
"""Seconds below which asking is no use: no model answers so soon."""

WAITED = 2.0
"""Seconds that are waited for a server that asks for a pause; a longer one is left alone."""

_BREATH = 0.3  # seconds before a server that just failed is asked again


class Trying:
    """One question on its way: what was asked already, and what it cost."""

    def __init__(
        self,
        client: "AsyncOpenAI",
        wording: Wording,
        levels: Levels,
        question: Question,
        most: int,
    ) -> None:
        """Begin; `most` tokens for the reply."""
        self._client, self._wording, self._levels = client, wording, levels
        self._question, self._most = question, most
        self._spent = NOTHING_SPENT
        self._lower: Level | None = None
        self._again = True

    async def reply(self, until: float, seconds: Callable[[], float]) -> Reply:
        """Return the reply, asking a second time at the most where the loop's time leaves some.

        Raises:
            ModelError: with all that was spent.
        """
        began = seconds()
        while True:
            level = self._lower or self._levels.now
            if level is None:
                raise Unsupported("no_form", spent=self._spent)
            try:
                return await self._once(level, began, seconds)
            except Unsupported as error:
                self._spend(error.spent)
                self._levels.give_up(level)
            except ModelError as error:
                self._spend(error.spent)
                await self._breathe(error, until)
                self._ask_otherwise(error, level)

    async def _once(self, level: Level, began: float, seconds: Callable[[], float]) -> Reply:
        request = self._wording.request(self._question, level, self._most)
        said = await call(self._client, request, self._wording.model)
        spent = said.spent or self._likely(said.text)
        try:
            data = replies.found(said.text, self._question.schema)
        except Unfit as error:
            error.spent = spent
            raise
        self._spend(spent)
        if level is self._lower:  # the firmer form was taken, and not kept to
            self._levels.give_up(Level.JSON_SCHEMA)
        total, took = self._spent, seconds() - began
        return Reply(data, total.tokens_in, total.tokens_out, took, level.value, said.model)

    async def _breathe(self, error: ModelError, until: float) -> None:
        """Wait as long as is right before the second time; raise where there is none."""
        wait = _wait(error)
        left = until - asyncio.get_running_loop().time()
        if wait is None or not self._again or wait + LEAST > left:
            error.spent = self._spent
            raise error
        self._again = False
        await asyncio.sleep(wait)

    def _ask_otherwise(self, error: ModelError, level: Level) -> None:
        if isinstance(error, TooLong):
            self._most *= 2
        elif isinstance(error, Unfit) and level is Level.JSON_SCHEMA:
            self._lower = self._levels.below

    def _spend(self, spent: Spent | None) -> None:
        self._spent += self._likely("") if spent is None else spent

    def _likely(self, text: str) -> Spent:
        """Return what a call took that nobody tells."""
        return Spent(self._question.tokens, tokens_of(text))


def _wait(error: ModelError) -> float | None:
    """Return the seconds after which it may help to ask again; None: it would not."""
    match error:
        case Faulty(seconds=float(asked)):
            return asked if asked <= WAITED else None
        case Unreachable(code="ReadTimeout"):  # the time is gone
            return None
        case Faulty() | Unreachable():
            return _BREATH
        case TooLong() | Unfit():
            return 0.0
        case _:
            return None
