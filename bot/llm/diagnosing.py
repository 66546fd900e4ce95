"""Looks at the model for `doctor llm`: reached, let in, taking a form, counting tokens, in time."""

import asyncio
from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING

from bot.doctor.finding import Finding, broken, fine, look
from bot.llm.advising import advised
from bot.llm.wire import endpoint, replies
from bot.llm.wire.calling import Said, Wording, call
from bot.llm.wire.errors import Late, ModelError, Unfit, Unsupported
from bot.llm.wire.levels import allowed
from bot.llm.wire.profiles import Level, guessed
from bot.llm.wire.question import Question
from bot.settings import Settings

if TYPE_CHECKING:
    from openai import AsyncOpenAI

SETTINGS, MODEL, FORM = "model settings", "model", "model form"
TOKENS, SPEED, LIMITS = "model tokens", "model speed", "model limits"

QUESTION = Question(
    "A connection is being tried. Say which colour the user names.",
    '{"user_says": "The sky is blue today."}',
    "connection",
    {
        "type": "object",
        "properties": {"colour": {"type": "string", "enum": ["blue", "green"]}},
        "required": ["colour"],
        "additionalProperties": False,
    },
)

_MOST = 1000
"""Tokens of the reply: some models think before they name a colour."""

_ONE_ANSWER = 12_000
"""Tokens that one answer of the coach may take: a reading, its words, a second try."""

_TIMES = 4
"""A real question takes about so many times as long as the tiny one, and there are two of them."""

_NONE = "none is set; the coach is whole without one"
_ONE = "docs/llm.md says what a model adds, and what leaves for it."
_NO_FORM = "neither json_schema nor json_object is taken"
_OTHER = "Take a newer version of the server, or another one: no answer could be checked."
_SPARE = "Nothing has to be done; LLM_LEVEL=json_object spares the try at each start."
_SLOW = "a tiny question took {took:.1f} s; an answer of the coach asks two larger ones"
_LONGER = "Set LLM_DEADLINE to more than {deadline:g}, or take a smaller model."
_UNCOUNTED = "the server tells none; they are estimated from the letters"
_ROUGHLY = "LLM_DAILY_TOKENS and LLM_DAILY_BUDGET hold only roughly."
_FEW = "LLM_DAILY_TOKENS is {count:,}, hardly one answer a day"
_MORE = "Set it to 50000 or more; 0 is no limit."


async def diagnosed(settings: Settings, seconds: Callable[[], float] = monotonic) -> list[Finding]:
    """Return how the model is; it is asked a tiny question, once for each form."""
    if not settings.has_model:
        return [look(MODEL, _NONE, _ONE)]
    client = await endpoint.opened(settings)
    try:
        found = await _asked(client, settings, seconds)
    finally:
        await client.close()
    return [fine(SETTINGS, _set(settings)), *found, *_limits(settings)]


def _set(settings: Settings) -> str:
    """Return which model is asked, and how; no secret."""
    profile = settings.llm_profile or guessed(settings.llm_base_url or "")
    key = "with a key" if settings.llm_api_key is not None else "without a key"
    return f"{settings.llm_about}, as {profile}, {key}, within {settings.llm_deadline:g} s"


async def _asked(
    client: "AsyncOpenAI", settings: Settings, seconds: Callable[[], float]
) -> list[Finding]:
    """Ask in one form after the other, until one is answered or fails for another reason."""
    not_taken: list[ModelError] = []
    for level in allowed(settings):
        began = seconds()
        try:
            said = await _answer(client, settings, level)
        except (Unsupported, Unfit) as error:
            not_taken.append(error)
        except ModelError as error:
            return [broken(MODEL, *advised(error, settings))]
        else:
            return _worked(settings, level, not_taken, said, seconds() - began)
    last = not_taken[-1]
    if isinstance(last, Unfit):
        return [broken(MODEL, *advised(last, settings))]
    return [broken(FORM, f"{_NO_FORM} ({last.code})", _OTHER)]


async def _answer(client: "AsyncOpenAI", settings: Settings, level: Level) -> Said:
    """Return the answer in a form; ModelError where there is none, or one of another shape."""
    wording = Wording.of(settings)
    request = wording.request(QUESTION, level, settings.llm_max_tokens or _MOST)
    try:
        async with asyncio.timeout(settings.llm_deadline):
            said = await call(client, request, wording.model)
    except TimeoutError as error:
        raise Late("deadline") from error
    replies.found(said.text, QUESTION.schema)
    return said


def _worked(
    settings: Settings, level: Level, not_taken: list[ModelError], said: Said, took: float
) -> list[Finding]:
    answers = fine(MODEL, f"{said.model} answers, after {took:.1f} s")
    return [answers, _form(level, not_taken), _tokens(said), *_speed(settings, took)]


def _form(level: Level, not_taken: list[ModelError]) -> Finding:
    if not not_taken:
        return fine(FORM, f"it keeps to {level.value}")
    how = "takes" if isinstance(not_taken[0], Unsupported) else "keeps to"
    return look(FORM, f"it {how} no json_schema, and json_object", _SPARE)


def _tokens(said: Said) -> Finding:
    if said.spent is None:
        return look(TOKENS, _UNCOUNTED, _ROUGHLY)
    return fine(TOKENS, f"the server counts them: {said.spent.tokens_in} + {said.spent.tokens_out}")


def _speed(settings: Settings, took: float) -> list[Finding]:
    if took * _TIMES * 2 <= settings.llm_deadline:
        return []
    do = _LONGER.format(deadline=max(settings.llm_deadline, took * _TIMES * 2))
    return [look(SPEED, _SLOW.format(took=took), do)]


def _limits(settings: Settings) -> list[Finding]:
    if not 0 < settings.llm_daily_tokens < _ONE_ANSWER:
        return []
    return [look(LIMITS, _FEW.format(count=settings.llm_daily_tokens), _MORE)]
