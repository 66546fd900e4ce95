"""What each user may spend on a model in a day: kept before a question is asked, put right after.

The ledger is in the database, so that all processes share it. A day is one of UTC.
"""

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from math import ceil
from typing import Protocol
from uuid import UUID

from bot.llm.wire.errors import ModelError
from bot.llm.wire.question import NOTHING_SPENT, Question, Reply, Spent
from bot.settings import Settings
from storage.errors import StorageError

_log = logging.getLogger(__name__)

_LETTERS_A_TOKEN = 3
"""Fewer than a text has on average (about four in English), so that an estimate is never too low
for long."""

REPLY = 2000
"""Tokens of a reply, where neither the settings nor the question say how many."""

_FRAME = 50
"""Tokens around what is said: roles, names, the form of the reply."""


class Ledger(Protocol):
    """What was spent, per person and day: `storage.uses.Uses`."""

    async def reserve(
        self,
        person: UUID,
        day: date,
        tokens: int,
        micros: int,
        *,
        most_tokens: int | None,
        most_micros: int | None,
    ) -> bool:
        """Add to what was spent, unless that would be more than the most; None: no limit."""

    async def settle(self, person: UUID, day: date, tokens: int, micros: int) -> None:
        """Add a difference, which may be less than nothing."""


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
        return Spent(estimated(question), self.reply or question.max_tokens or REPLY)


@dataclass(frozen=True, slots=True)
class Reservation:
    """What was kept for a question."""

    person: UUID
    day: date
    spent: Spent
    micros: int


class Budget:
    """What may still be asked today."""

    def __init__(self, uses: Ledger | None, limits: Limits, now: Callable[[], datetime]) -> None:
        """Keep the ledger; without one (an evaluation) everything is allowed."""
        self._uses, self._limits, self._now = uses, limits, now

    async def allows(self, person: UUID, question: Question) -> Reservation | None:
        """Keep what a question may take, and return that; None: it must not be asked today.

        Where the ledger cannot be read nothing is asked: nobody knows what was spent.
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

    async def settled(self, kept: Reservation, came: Reply | ModelError | None) -> None:
        """Put right what was kept for a question, by what came of it; None: it was not asked.

        What nobody can know (a deadline passed while the model worked) is counted as it was kept.
        """
        spent = NOTHING_SPENT if came is None else came.spent
        if self._uses is None or spent is None:
            return
        more = _tokens(spent) - _tokens(kept.spent)
        dearer = self._limits.cost(spent) - kept.micros
        try:
            await self._uses.settle(kept.person, kept.day, more, dearer)
        except StorageError as error:
            _log.warning("what the model took was not put right (%s)", type(error).__name__)


def estimated(question: Question) -> int:
    """Return about how many tokens a question has, rather too many than too few."""
    schema = json.dumps(question.schema, ensure_ascii=False)
    letters = len(question.system) + len(question.user) + len(schema)
    return ceil(letters / _LETTERS_A_TOKEN) + _FRAME


def _tokens(spent: Spent) -> int:
    return spent.tokens_in + spent.tokens_out
