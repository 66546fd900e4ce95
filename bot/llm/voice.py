"""A language model as the voice of a conversation: asked in masks, and heard in the coach's values.

One turn's questions share one deadline and one map of masks. Nothing raises: a question that is not
allowed, not answered or answered with what nobody asked for comes to None, and the log is told the
prompt, the kind of failure, tokens and seconds; never a word of anybody's.
"""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from typing import Protocol, TypeVar

from pydantic import ValidationError

from bot.llm import reading, saying
from bot.llm.budget import Budget
from bot.llm.echoing import Rules
from bot.llm.masking.pseudonyms import Masks
from bot.llm.masking.told import Told
from bot.llm.schemas import Reading, Saying, Wire, schema_of
from bot.llm.wire.errors import ModelError
from bot.llm.wire.question import Question, Reply
from bot.voice import Asker, Leaving
from coaching.answer import Credit
from coaching.memory.settings import Leaves
from coaching.voice.claims import Claims
from coaching.voice.wishes import ToRead, ToSay, Wish, Worded
from prompts.asking import Prompt

_FOR_READING = 0.6
"""The part of them that a reading may take: the wording needs the rest."""

_HASHED = 12  # digits of a prompt's hash: enough to tell one from another
_READS = frozenset({Leaves.WORDS, Leaves.STYLE})

Shape = TypeVar("Shape", bound=Wire)

_log = logging.getLogger(__name__)


class Asked(Protocol):
    """What is asked: `bot.llm.wire.model.Model`, or what opens one."""

    @property
    def about(self) -> str:
        """Which model it is and where."""

    async def ask(self, question: Question, until: float) -> Reply:
        """Return the reply, or raise a ModelError."""

    async def close(self) -> None:
        """Close the line."""


class ModelVoice:
    """A model that may be asked (`bot.voice.Voice`), with its prompts and what it may cost."""

    def __init__(
        self,
        model: Asked,
        budget: Budget,
        prompts: Mapping[str, Prompt],
        deadline: float,
    ) -> None:
        """Ask `model` for at most `deadline` seconds a turn, and for what `budget` allows."""
        self.model, self.budget, self.prompts = model, budget, prompts
        self.deadline = deadline
        self.rules = Rules(prompt.system for prompt in prompts.values())

    @property
    def about(self) -> str:
        """Which model it is and where, for people."""
        return self.model.about

    def asking(self, asker: Asker) -> "ModelAsking":
        """Begin a turn."""
        return ModelAsking(self, asker)

    async def close(self) -> None:
        """Close the line to the model."""
        await self.model.close()


class ModelAsking:
    """The questions of one turn (`bot.voice.Asking`)."""

    def __init__(self, voice: ModelVoice, asker: Asker) -> None:
        """Ask on behalf of `asker`; the names of whoever they know are masked from the first."""
        self._voice, self._asker = voice, asker
        self._masks = Masks(asker.people)
        self._until: float | None = None

    async def read(self, wish: ToRead) -> Claims | None:
        """Return what the model read; None below `Leaves.WORDS`."""
        if self._asker.leaves not in _READS:
            return None
        prompt = self._voice.prompts["read"]
        try:
            text, question = self._to_read(wish)
            came = await self._asked(prompt, question, Reading, _FOR_READING)
            return came and reading.claims(came[0], text, came[1])
        except Exception as error:  # noqa: BLE001  # a model can only help: whatever it does
            _tell(prompt, error)
            return None

    async def say(self, wish: ToSay) -> Worded | None:
        """Return how the model words an answer; None where nothing may leave."""
        if self._asker.leaves is Leaves.NOTHING:
            return None
        prompt = self._voice.prompts["say"]
        try:
            question = self._to_say(wish)
            came = await self._asked(prompt, question, Saying, 1.0)
            return came and self._worded(wish, *came)
        except Exception as error:  # noqa: BLE001  # as above
            _tell(prompt, error)
            return None

    def _worded(self, wish: ToSay, said: Saying, credit: Credit) -> Worded:
        return saying.worded(said, wish.answer, self._masks, self._voice.rules, credit)

    def leaving(self, wishes: Sequence[Wish]) -> tuple[Leaving, ...]:
        """Return what would leave for these: each user message, letter for letter."""
        found = []
        for wish in wishes:
            what = "read" if isinstance(wish, ToRead) else "say"
            if (question := self._question(wish)) is not None:
                prompt = self._voice.prompts[what]
                found.append(Leaving(what, self._voice.about, question.user, _named(prompt)))
        return tuple(found)

    def _question(self, wish: Wish) -> Question | None:
        if isinstance(wish, ToSay):
            return self._to_say(wish) if self._asker.leaves is not Leaves.NOTHING else None
        return self._to_read(wish)[1] if self._asker.leaves in _READS else None

    def _to_read(self, wish: ToRead) -> tuple[Told, Question]:
        prompt = self._voice.prompts["read"]
        text = reading.given(wish, self._masks, prompt.limits["input_characters"])
        return text, _asks(prompt, prompt.user(**reading.inputs(wish, text)))

    def _to_say(self, wish: ToSay) -> Question:
        prompt = self._voice.prompts["say"]
        most = prompt.limits["input_characters"]
        return _asks(prompt, prompt.user(**saying.inputs(wish, self._masks, self._asker, most)))

    async def _asked(
        self, prompt: Prompt, question: Question, shape: type[Shape], part: float
    ) -> tuple[Shape, Credit] | None:
        """Ask, if there is money and time for it; return the reply in its shape, and the credit."""
        budget = self._voice.budget
        kept = await budget.allows(self._asker.person, question)
        if kept is None:
            _log.info("%s not asked: today's budget is used up", _named(prompt))
            return None
        try:
            reply = await self._reply(question, part)
        except ModelError as error:
            await budget.settled(kept, error)
            raise
        await budget.settled(kept, reply)
        return _shaped(prompt, reply, shape)

    async def _reply(self, question: Question, part: float) -> Reply:
        now = asyncio.get_running_loop().time()
        if self._until is None:
            self._until = now + self._voice.deadline
        return await self._voice.model.ask(question, now + (self._until - now) * part)


def _asks(prompt: Prompt, user: str) -> Question:
    schema = schema_of(prompt.schema)
    return Question(prompt.system, user, prompt.schema, schema, prompt.limits["max_tokens"])


def _shaped(prompt: Prompt, reply: Reply, shape: type[Shape]) -> tuple[Shape, Credit]:
    """Return a reply in its shape.

    Raises:
        ValidationError: if it has another; its text holds the model's and must not be logged.
    """
    shaped = shape.model_validate(reply.data)
    _log.info(
        "%s answered by %s (%s): %d tokens in, %d out, %.2f s",
        _named(prompt), reply.model, reply.level, reply.tokens_in, reply.tokens_out, reply.seconds,
    )  # fmt: skip
    return shaped, Credit(prompt.name, prompt.hash, reply.model)


def _tell(prompt: Prompt, error: Exception) -> None:
    """Log that there was no help, in words of ours alone."""
    code = error.code if isinstance(error, ModelError) else type(error).__name__
    if isinstance(error, ModelError | ValidationError):
        _log.info("%s not answered: %s (%s)", _named(prompt), type(error).__name__, code)
    else:
        _log.warning("%s failed here: %s", _named(prompt), type(error).__name__)


def _named(prompt: Prompt) -> str:
    return f"{prompt.name} ({prompt.hash[:_HASHED]})"
