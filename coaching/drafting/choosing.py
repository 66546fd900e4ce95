"""Chooses among phrases: what fits this situation best first, then by chance, never twice."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from coaching.drafting.tone import Tone
from coaching.drafting.voicing import said
from coaching.phrases import Chance, Phrase, Phrasebook

_WHO = frozenset(
    (
        "casual close dear family friend personal known colleague mentor work client hiring business "
        "intro new stranger fresh ask_ok from_email from_text from_chat from_linkedin from_phone "
        "from_letter to_text to_linkedin to_letter"
    ).split()
)  # who it is and by which way narrows the choice; anything else that fits is worth saying first
_ALWAYS = frozenset({"self"})  # has a value in every situation


@dataclass(slots=True)
class Pen:
    """All that one draft is written with.

    `used` remembers the phrases of earlier drafts, so that none comes twice; `spent` the details
    this draft has told already. `turn` moves every choice on by one.
    """

    book: Phrasebook
    slots: Mapping[str, str]
    tags: frozenset[str]
    tone: Tone
    chance: Chance
    turn: int = 0
    short: bool = False
    used: set[str] = field(default_factory=set)
    spent: set[str] = field(default_factory=set)

    def say(self, key: str, *, inline: bool = False, again: bool = False) -> str | None:
        """Say something under `key`, or None where nothing fits or all is used up.

        `inline` continues a line that has begun ("Hi Dana, …") and so starts in lower case.
        `again` is for greetings and labels, which may be said in every draft.
        """
        filled, true = frozenset(self.slots) - self.spent, self.tags
        fitting = [
            phrase
            for phrase in self.book.phrases(key)
            if _holds(phrase.tags, true) and phrase.slots <= filled and phrase.text not in self.used
        ]
        if not fitting:
            return None
        ordered = self._ordered(key, fitting)
        phrase = ordered[0 if again else self.turn % len(ordered)]
        if not again:
            self.used.add(phrase.text)
        self.spent |= phrase.slots - _ALWAYS - {"name"}
        return said(phrase.text, self.slots, self.tone, inline=inline)

    def _ordered(self, key: str, fitting: list[Phrase]) -> list[Phrase]:
        """Put the aptest first; among equals the start is drawn by chance. Short: by length."""
        if self.short:
            return sorted(fitting, key=lambda phrase: (-_aptness(phrase), len(phrase.text)))
        tiers: dict[int, list[Phrase]] = {}
        for phrase in fitting:
            tiers.setdefault(_aptness(phrase), []).append(phrase)
        ordered: list[Phrase] = []
        for aptness in sorted(tiers, reverse=True):
            tier = tiers[aptness]
            start = self.chance(f"{key}/{aptness}") % len(tier)
            ordered += tier[start:] + tier[:start]
        return ordered


@lru_cache(maxsize=4096)
def _sides(tags: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Part the tags that must hold from those that must not."""
    barred = frozenset(tag for tag in tags if tag.startswith("!"))
    return tags - barred, frozenset(tag[1:] for tag in barred)


def _holds(tags: frozenset[str], true: frozenset[str]) -> bool:
    """Say the same as `Phrase.fits`, fast enough for hundreds of phrases a draft."""
    needed, barred = _sides(tags)
    return needed <= true and barred.isdisjoint(true)


def _aptness(phrase: Phrase) -> int:
    """How much of this very situation a phrase takes up."""
    apt = _sides(phrase.tags)[0] - _WHO
    return len(apt) + len(phrase.slots - _ALWAYS)
