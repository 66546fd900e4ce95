"""A model's part of an evaluation: which one, what it gave, how long it took and what it cost."""

import asyncio
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot import clock
from bot.llm.budget import Budget, Limits
from bot.llm.voice import Asked, ModelVoice
from bot.llm.wire.later import Later
from bot.settings import Settings, read
from coaching.memory.settings import Leaves
from coaching.phrases import Phrasebook
from coaching.voice.wishes import Answers
from evals.asking import Helped, helped, on_a_terminal
from evals.cases import Cases
from evals.lines import Measured, Recording, Replaying
from prompts.asking import open_prompts

AT_ONCE = 4
"""Texts asked about at the same time, unless the server takes fewer."""

_LEVELS = [Leaves.FACTS.value, Leaves.WORDS.value]


@dataclass(frozen=True, slots=True)
class Help:
    """What a model gave, by the text, and lines that say how."""

    answers: Mapping[str, Answers]
    lines: Sequence[str]


def add_to(parser: ArgumentParser) -> None:
    """Add what can be said of a model; its key and all else are settings (docs/settings.md)."""
    parser.add_argument("--model", metavar="NAME", help="the model to measure beside the coach")
    parser.add_argument("--base-url", metavar="URL", help="its server; the key is LLM_API_KEY")
    parser.add_argument("--leaves", choices=_LEVELS, default=Leaves.WORDS.value)
    parser.add_argument("--record", type=Path, metavar="FILE", help="keep what it answers")
    parser.add_argument(
        "--replay", type=Path, metavar="FILE", help="answers kept before; no network"
    )


def help_of(asked: Namespace, cases: Sequence[Cases], book: Phrasebook) -> Help | None:
    """Return a model's help with all cases; None where no model is meant.

    Raises:
        InputError: where the settings of the model are not complete.
        OSError, ValueError: where a record cannot be read or written.
    """
    if not (asked.model or asked.base_url or asked.replay):
        return None
    settings = _settings(asked)
    line: Asked = Replaying(asked.replay) if asked.replay else Later(settings)
    measured = Measured(Recording(line, asked.record) if asked.record else line)
    made = asyncio.run(_helped(measured, settings, asked, cases, book))
    return Help(made.answers, list(lines(measured, made, Limits.of(settings))))


async def _helped(
    line: Measured, settings: Settings, asked: Namespace, cases: Sequence[Cases], book: Phrasebook
) -> Helped:
    budget = Budget(None, Limits.of(settings), clock.now)
    voice = ModelVoice(line, budget, open_prompts(), settings.llm_deadline)
    most = settings.llm_at_once or min(AT_ONCE, settings.llm_profile_used.at_once)
    leaves = Leaves(asked.leaves)
    try:
        return await helped(cases, voice, book, leaves=leaves, at_once=most, progress=on_a_terminal)
    finally:
        await line.close()


def _settings(asked: Namespace) -> Settings:
    """Return the settings, with the model that is named here."""
    given = {"llm_model": asked.model, "llm_base_url": asked.base_url}
    return read(**{name: value for name, value in given.items() if value})


def lines(line: Measured, made: Helped, limits: Limits) -> Iterator[str]:
    """Yield what the model's part came to."""
    questions, failed = len(line.seconds), sum(line.failures.values())
    yield f"model: {line.about}"
    yield f"  questions                 {questions}"
    yield f"  answered                  {questions - failed}"
    yield f"  of use                    {made.given}"
    for kind, count in sorted(line.failures.items()):
        yield f"  failed, {kind:<18}{count}"
    if line.seconds:
        half, most = (percentile(line.seconds, part) for part in (0.5, 0.95))
        yield f"  seconds a question        {half:.2f} (p50)  {most:.2f} (p95)"
    yield f"  tokens                    {line.tokens_in} in, {line.tokens_out} out"
    if limits.price_in or limits.price_out:
        micros = line.tokens_in * limits.price_in + line.tokens_out * limits.price_out
        each = micros / 1e6 / max(1, len(made.answers))
        yield f"  cost                      {micros / 1e6:.4f}, {each * 1000:.2f} a thousand texts"


def percentile(values: Sequence[float], part: float) -> float:
    """Return the value that so large a part of them is not above."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]
