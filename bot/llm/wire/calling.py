"""One call of Chat Completions: a question goes out as a request, an answer comes back as ours."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from bot.llm.wire import levels
from bot.llm.wire.errors import Declined, ModelError, Odd, TooLong
from bot.llm.wire.failures import ours
from bot.llm.wire.profiles import Level, TokensField, is_openai
from bot.llm.wire.question import Question, Spent
from bot.settings import Settings

if TYPE_CHECKING:
    from openai import AsyncOpenAI
    from openai.types.chat import ChatCompletion

MOST_TOKENS = 10_000_000
"""What a server says it took is believed up to here."""

_MODEL = re.compile(r"[A-Za-z0-9._/:@+-]{1,80}")  # no sentence of anybody's, since it is logged


@dataclass(frozen=True, slots=True)
class Wording:
    """What a request says beside the question."""

    model: str
    base_url: str
    tokens_field: TokensField
    temperature: float | None = None

    @classmethod
    def of(cls, settings: Settings) -> "Wording":
        """Return what is set."""
        field = settings.llm_tokens_field or settings.llm_profile_used.tokens_field
        url = settings.llm_base_url or ""
        return cls(settings.llm_model or "", url, field, settings.llm_temperature)

    def request(self, question: Question, level: Level, most: int) -> dict[str, Any]:
        """Return the fields of the request for a question; `most` tokens for the reply."""
        fields: dict[str, Any] = {
            "model": self.model,
            "messages": [
                {"role": "system", "content": levels.system(question, level)},
                {"role": "user", "content": question.user},
            ],
            "response_format": levels.form(question, level),
            self.tokens_field.value: most,
        }
        if self.temperature is not None:
            fields["temperature"] = self.temperature
        if is_openai(urlsplit(self.base_url).hostname or ""):
            fields["store"] = False  # else OpenAI may keep it for the owner of the key
        return fields


@dataclass(frozen=True, slots=True)
class Said:
    """What a model said. `spent` is None where the server does not tell."""

    text: str
    model: str
    spent: Spent | None


async def call(client: "AsyncOpenAI", request: dict[str, Any], named: str) -> Said:
    """Ask once; `named` is the model as it is set.

    Raises:
        ModelError: only that.
    """
    try:
        answer = await client.chat.completions.create(**request)
        return _said(answer, named)
    except Exception as error:  # the SDK raises what it comes upon: AttributeError, TypeError
        failure = ours(error)
        if failure is error:
            raise
        raise failure from error


def _said(answer: "ChatCompletion", named: str) -> Said:
    spent = _spent(answer)
    try:
        return Said(_text(answer), _model(answer, named), spent)
    except ModelError as error:
        error.spent = spent
        raise


def _text(answer: "ChatCompletion") -> str:
    choices = answer.choices  # an AttributeError where the answer is a web page
    if not choices:
        raise Odd("no_choices")
    choice = choices[0]
    if choice.message.refusal:
        raise Declined("refusal")
    if choice.finish_reason == "content_filter":
        raise Declined("content_filter")
    if choice.finish_reason == "length":
        raise TooLong("length")
    if not isinstance(choice.message.content, str) or not choice.message.content.strip():
        raise Declined("empty")
    return choice.message.content


def _model(answer: "ChatCompletion", named: str) -> str:
    """Return what the server says it is, where that is a name."""
    said: object = answer.model
    return said if isinstance(said, str) and _MODEL.fullmatch(said) else named


def _spent(answer: "ChatCompletion") -> Spent | None:
    usage: object = getattr(answer, "usage", None)
    tokens_in, tokens_out = _count(usage, "prompt_tokens"), _count(usage, "completion_tokens")
    return None if tokens_in is None or tokens_out is None else Spent(tokens_in, tokens_out)


def _count(usage: object, name: str) -> int | None:
    """Return a number of tokens, where it can be one."""
    count: object = getattr(usage, name, None)
    return count if type(count) is int and 0 <= count <= MOST_TOKENS else None
