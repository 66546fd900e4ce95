"""Asks a model about every case, as a conversation would, before anything is scored.

Names and addresses are masked as in life. What a case is helped by does not depend on the others,
so several are asked about at once.
"""

import asyncio
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from bot.llm.voice import ModelVoice
from bot.voice import Asker, Asking, answered
from coaching.answer import Answer
from coaching.coach import coach, wishes
from coaching.memory.settings import Leaves
from coaching.phrases import Phrasebook, seeded
from coaching.voice.wishes import SILENT, Answers, Wish
from evals.cases import TODAY, Cases

NOBODY = UUID(int=0)

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Helped:
    """What a model gave for each text; how many replies came, and how many of them were of use."""

    answers: Mapping[str, Answers]
    asked: int = 0
    given: int = 0


async def helped(
    cases: Iterable[Cases],
    voice: ModelVoice,
    book: Phrasebook,
    *,
    leaves: Leaves = Leaves.WORDS,
    at_once: int = 1,
    progress: Progress = lambda done, of: None,
) -> Helped:
    """Return what a model gives for all situations and stories."""
    told_ones = (case.text for one in cases for case in (*one.situations, *one.stories))
    texts = list(dict.fromkeys(told_ones))
    asker = Asker(person=NOBODY, leaves=leaves)
    slots, done = asyncio.Semaphore(at_once), 0

    async def one(text: str) -> "_Case":
        nonlocal done
        async with slots:
            made = await _Case(text, book, voice.asking(asker)).helped()
        done += 1
        progress(done, len(texts))
        return made

    made = await asyncio.gather(*map(one, texts))
    return Helped(
        {case.text: case.answers for case in made},
        sum(case.asked for case in made),
        sum(case.given for case in made),
    )


class _Case:
    """One text: asked about as long as its answer wishes for something new."""

    def __init__(self, text: str, book: Phrasebook, asking: Asking) -> None:
        self.text, self._book, self._asking = text, book, asking
        self.answers = SILENT
        self.asked = self.given = 0

    async def helped(self) -> "_Case":
        asked: list[Wish] = []
        while (wish := next((one for one in self._wishes() if one not in asked), None)) is not None:
            asked.append(wish)
            self.asked += 1
            self.given += await self._ask(wish)
        return self

    def _wishes(self) -> tuple[Wish, ...]:
        """Return what a model could add to the coach's own words: its own are no reason to ask."""
        read = replace(self.answers, words={})
        return wishes(told(self.text, self._book, read), TODAY)

    async def _ask(self, wish: Wish) -> bool:
        if (answers := await answered(self._asking, wish, self.answers)) is None:
            return False
        self.answers = answers
        return True


def told(text: str, book: Phrasebook, voice: Answers = SILENT) -> Answer:
    """Return the coach's answer to a text, with a model's help or alone."""
    return coach(text, TODAY, book, seeded(text), voice)


def on_a_terminal(done: int, of: int) -> None:
    """Show how far it is; nothing where nobody looks on."""
    if sys.stderr.isatty():
        end = "\n" if done == of else ""
        sys.stderr.write(f"\r  asked about {done} of {of} texts{end}")
        sys.stderr.flush()
