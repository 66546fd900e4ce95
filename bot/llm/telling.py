"""Tells who watches what came of each question to a model: an outcome, seconds and tokens.

Never a word of anybody's: a failure has a code, and what a reply says is not looked at here.
"""

from collections.abc import Awaitable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from time import monotonic
from uuid import UUID

from pydantic import ValidationError

from bot import faults
from bot.llm.wire.errors import Late, ModelError, Resting, Unfit
from bot.llm.wire.question import NOTHING_SPENT, Reply, Spent
from bot.watching.watcher import Asked, Watcher, unwatched
from prompts.asking import Prompt


@dataclass(slots=True)
class Outcome:
    """What came of a question so far; it `took` the seconds in which a reply was waited for."""

    outcome: str = "refused"
    fault: str = ""
    spent: Spent = NOTHING_SPENT
    took: float = 0.0

    async def replied(self, asking: Awaitable[Reply]) -> Reply:
        """Wait for a reply and return it."""
        began = monotonic()
        try:
            reply = await asking
        finally:
            self.took = monotonic() - began
        self.spent = reply.spent
        return reply

    def used(self) -> None:
        """Note that something of the reply is handed on."""
        self.outcome = "used"

    def over_budget(self) -> None:
        """Note that it must not be asked any more today."""
        self.outcome = "over_budget"

    def failed(self, error: Exception) -> None:
        """Note why there is no help."""
        match error:
            case Late():
                self.outcome, self.fault = "late", error.code
            case Resting():
                self.outcome, self.fault = "resting", error.code
            case Unfit():
                self.outcome, self.fault = "refused", error.code
            case ModelError():
                self.outcome, self.fault = "failed", error.code
            case ValidationError():  # its text holds the model's
                self.outcome, self.fault = "refused", "shape"
            case _:
                self.outcome, self.fault = "failed", faults.code(error)
        if isinstance(error, ModelError):
            self.spent = error.spent or NOTHING_SPENT


class Questions:
    """Tells of questions to the model of a name."""

    def __init__(self, watcher: Watcher = unwatched, model: str = "") -> None:
        self._watcher = watcher
        self._model = model

    @contextmanager
    def asked(self, prompt: Prompt, person: UUID) -> Iterator[Outcome]:
        """Tell what came of a question on somebody's behalf.

        Whatever goes wrong with it ends here: a model can only help.
        """
        told = Outcome()
        try:
            yield told
        except Exception as error:  # noqa: BLE001  # whatever it does
            told.failed(error)
        self._watcher(
            Asked(
                prompt=prompt.name,
                model=self._model,
                outcome=told.outcome,
                took=told.took,
                tokens_in=told.spent.tokens_in,
                tokens_out=told.spent.tokens_out,
                fault=told.fault,
                person=person,
            )
        )
