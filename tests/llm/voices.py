"""A voice over a model at the tests' server, and what it may cost: nothing is counted."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from bot.llm.budget import Budget, Limits
from bot.llm.telling import Questions
from bot.llm.voice import ModelVoice
from bot.llm.wire.model import Model
from bot.voice import Asker
from bot.watching.watcher import Watcher, unwatched
from coaching.answer import Answer
from coaching.coach import coach
from coaching.memory.settings import Leaves
from coaching.phrases import seeded
from coaching.voice.wishes import SILENT, Answers, ToRead, ToSay, Wish
from coaching.voice.wishing import wished
from evals.cases import TODAY
from prompts.asking import open_prompts
from prompts.book import Book
from tests.emulators.llm.answering import least
from tests.emulators.llm.line import Request

PERSON = UUID(int=7)
BOOK = Book.open()
PROMPTS = open_prompts()


def voice(model: Model, deadline: float = 20, watcher: Watcher = unwatched) -> ModelVoice:
    """Return a voice over a model."""
    budget = Budget(None, Limits(), lambda: datetime(2026, 11, 22, tzinfo=UTC))
    return ModelVoice(model, budget, PROMPTS, deadline, Questions(watcher, "tiny"))


def asker(leaves: Leaves = Leaves.WORDS, *people: str, own: tuple[str, ...] = ()) -> Asker:
    """Return somebody who lets so much leave, and knows these people."""
    return Asker(person=PERSON, leaves=leaves, people=tuple((one,) for one in people), own=own)


def answered(text: str, voice: Answers = SILENT) -> Answer:
    """Return the coach's answer."""
    return coach(text, TODAY, BOOK, seeded(text), voice)


def wishes(text: str) -> tuple[Wish, ...]:
    """Return what a model could add to the answer to a text."""
    return wished(answered(text), TODAY)


def both(text: str) -> tuple[ToRead, ToSay]:
    """Return the wishes for a text, whatever the coach would ask a model for."""
    return ToRead(text, TODAY), ToSay(answered(text), TODAY)


def filled(request: Request, **values: Any) -> Mapping[str, Any]:
    """Return the least answer to a request, with some values."""
    return {**least(request.schema), **values}
