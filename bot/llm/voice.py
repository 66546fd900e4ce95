"""A language model as the voice of a conversation: asked in masks, and heard in the coach's values.

One turn's questions share one deadline and one map of masks. Nothing raises: a question that is not
allowed, not answered or answered with what nobody asked for comes to None, and who watches is told
what came of it (`telling`); never a word of anybody's.
"""

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Protocol, TypeVar

from bot.llm import reading, saying
from bot.llm.budget import Budget
from bot.llm.echoing import Rules
from bot.llm.masking.pseudonyms import Masks
from bot.llm.masking.told import Told
from bot.llm.schemas import Reading, Saying, Wire, schema_of
from bot.llm.telling import Outcome, Questions
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
        telling: Questions | None = None,
    ) -> None:
        """Ask `model` for at most `deadline` seconds a turn, and for what `budget` allows.

        `telling` is told what comes of each question.
        """
        self.model, self.budget, self.prompts = model, budget, prompts
        self.deadline = deadline
        self.telling = telling or Questions()
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
        claims: Claims | None = None
        with self._asks("read") as told:
            text, question = self._to_read(wish)
            prompt = self._voice.prompts["read"]
            if came := await self._asked(told, prompt, question, Reading, _FOR_READING):
                claims = reading.claims(came[0], text, came[1])
                if not _is_empty(claims):
                    told.used()
        return claims

    async def say(self, wish: ToSay) -> Worded | None:
        """Return how the model words an answer; None where nothing may leave."""
        if self._asker.leaves is Leaves.NOTHING:
            return None
        worded: Worded | None = None
        with self._asks("say") as told:
            question, prompt = self._to_say(wish), self._voice.prompts["say"]
            if came := await self._asked(told, prompt, question, Saying, 1.0):
                worded = self._worded(wish, *came)
                if worded.thoughts or worded.instead or worded.drafts:
                    told.used()
        return worded

    def _asks(self, what: str) -> AbstractContextManager[Outcome]:
        return self._voice.telling.asked(self._voice.prompts[what], self._asker.person)

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
        self, told: Outcome, prompt: Prompt, question: Question, shape: type[Shape], part: float
    ) -> tuple[Shape, Credit] | None:
        """Ask, if there is money and time for it; return the reply in its shape, and the credit."""
        budget = self._voice.budget
        kept = await budget.allows(self._asker.person, question)
        if kept is None:
            told.over_budget()
            return None
        try:
            reply = await told.replied(self._reply(question, part))
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
    return shaped, Credit(prompt.name, prompt.hash, reply.model)


def _is_empty(claims: Claims) -> bool:
    """Tell whether nothing is left of what was read, since none of it could be found."""
    return claims == Claims(credit=claims.credit, intact=False)


def _named(prompt: Prompt) -> str:
    return f"{prompt.name} ({prompt.hash[:_HASHED]})"
