"""What each user may spend on a model in a day: kept before a question is asked, put right after.

It is counted in the database, so that all processes share it. A day is one of UTC.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from math import ceil
from typing import TYPE_CHECKING
from uuid import UUID

from bot.llm.wire.errors import ModelError
from bot.llm.wire.question import REPLY, Question, Reply, Spent
from bot.settings import Settings
from storage.errors import StorageError

if TYPE_CHECKING:
    from storage.uses import Uses

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a user may spend in a day, and what a token costs; None: as much as they like.

    Money is in millionths of whatever the prices are in; a price is for a million tokens.
    """

    tokens: int | None = None
    micros: int | None = None
    price_in: float = 0.0
    price_out: float = 0.0
    reply: int | None = None  # most tokens of a reply, whatever the question says

    @classmethod
    def of(cls, settings: Settings) -> "Limits":
        """Return those that are set."""
        budget = settings.llm_daily_budget
        return cls(
            settings.llm_daily_tokens or None,
            None if budget is None else round(budget * 1_000_000),
            settings.llm_price_in or 0.0,
            settings.llm_price_out or 0.0,
            settings.llm_max_tokens,
        )

    def cost(self, spent: Spent) -> int:
        """Return the millionths that tokens cost, rounded up."""
        return ceil(spent.tokens_in * self.price_in + spent.tokens_out * self.price_out)

    def estimate(self, question: Question) -> Spent:
        """Return the most that one attempt at a question is likely to take."""
        return Spent(question.tokens, self.reply or question.max_tokens or REPLY)


@dataclass(frozen=True, slots=True)
class Reservation:
    """What was kept for a question."""

    person: UUID
    day: date
    spent: Spent
    micros: int


class Budget:
    """What may still be asked today."""

    def __init__(self, uses: "Uses | None", limits: Limits, now: Callable[[], datetime]) -> None:
        """Count in `uses`; without it (an evaluation) everything is allowed."""
        self._uses, self._limits, self._now = uses, limits, now

    async def allows(self, person: UUID, question: Question) -> Reservation | None:
        """Keep what a question may take, and return that; None: it must not be asked today.

        Where that cannot be counted nothing is asked: nobody knows what was spent.
        """
        limits = self._limits
        spent = limits.estimate(question)
        kept = Reservation(person, self._now().astimezone(UTC).date(), spent, limits.cost(spent))
        if self._uses is None:
            return kept
        try:
            allowed = await self._uses.reserve(
                person,
                kept.day,
                _tokens(spent),
                kept.micros,
                most_tokens=limits.tokens,
                most_micros=limits.micros,
            )
        except StorageError as error:
            _log.warning("what was spent on the model is not known (%s)", type(error).__name__)
            return None
        return kept if allowed else None

    async def settled(self, kept: Reservation, came: Reply | ModelError) -> None:
        """Put right what was kept for a question, by what came of it.

        What nobody can know (a deadline passed while the model worked) is counted as it was kept.
        """
        spent = came.spent
        if self._uses is None or spent is None:
            return
        more = _tokens(spent) - _tokens(kept.spent)
        dearer = self._limits.cost(spent) - kept.micros
        try:
            await self._uses.settle(kept.person, kept.day, more, dearer)
        except StorageError as error:
            _log.warning("what the model took was not put right (%s)", type(error).__name__)


def _tokens(spent: Spent) -> int:
    return spent.tokens_in + spent.tokens_out
