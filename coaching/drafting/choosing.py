"""Chooses among phrases: what fits this situation best first, then by chance, never twice."""

from collections.abc import Callable, Mapping, Sequence
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


@dataclass(frozen=True, slots=True)
class Tray:
    """The phrases under one key that can be said under the same conditions."""

    needed: frozenset[str]
    barred: frozenset[str]
    slots: frozenset[str]
    aptness: int
    phrases: tuple[Phrase, ...]

    def open_to(self, filled: frozenset[str], true: frozenset[str]) -> bool:
        """Say the same as `Phrase.fits` of its phrases."""
        return self.needed <= true and self.slots <= filled and self.barred.isdisjoint(true)


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
        tiers = self._fitting(key)
        if not tiers:
            return None
        phrase = self._drawn(key, tiers, 0 if again else self.turn)
        if not again:
            self.used.add(phrase.text)
        self.spent |= phrase.slots - _ALWAYS - {"name"}
        return said(phrase.text, self.slots, self.tone, inline=inline)

    def _fitting(self, key: str) -> dict[int, list[Phrase]]:
        """Return what can be said now, by how apt it is, the aptest first."""
        filled = frozenset(self.slots).difference(self.spent)
        tiers: dict[int, list[Phrase]] = {}
        for tray in _trays(self.book.phrases, key):
            if tray.open_to(filled, self.tags):
                fresh = [phrase for phrase in tray.phrases if phrase.text not in self.used]
                tiers.setdefault(tray.aptness, []).extend(fresh)
        return {aptness: tier for aptness, tier in tiers.items() if tier}

    def _drawn(self, key: str, tiers: dict[int, list[Phrase]], turn: int) -> Phrase:
        """Take the aptest; among equals the start is drawn by chance. Short: the shortest."""
        turn %= sum(map(len, tiers.values()))
        left = iter(tiers.items())
        aptness, tier = next(left)
        while turn >= len(tier):
            turn -= len(tier)
            aptness, tier = next(left)
        if self.short:
            return sorted(tier, key=lambda phrase: len(phrase.text))[turn]
        return tier[(self.chance(f"{key}/{aptness}") + turn) % len(tier)]


@lru_cache(maxsize=512)
def _trays(listed: Callable[[str], Sequence[Phrase]], key: str) -> tuple[Tray, ...]:
    """Sort the phrases under `key` by their conditions, the aptest first."""
    sorted_in: dict[tuple[frozenset[str], frozenset[str]], list[Phrase]] = {}
    for phrase in listed(key):
        sorted_in.setdefault((phrase.tags, phrase.slots), []).append(phrase)
    trays = [_tray(*conditions, phrases) for conditions, phrases in sorted_in.items()]
    return tuple(sorted(trays, key=lambda tray: -tray.aptness))


def _tray(tags: frozenset[str], slots: frozenset[str], phrases: list[Phrase]) -> Tray:
    """Part the tags that must hold from those that must not.

    Aptness is how much of this very situation the phrases take up: what has happened weighs
    twice as much as a detail that may be told.
    """
    barred = frozenset(tag[1:] for tag in tags if tag.startswith("!"))
    needed = frozenset(tag for tag in tags if not tag.startswith("!"))
    aptness = 2 * len(needed - _WHO) + len(slots - _ALWAYS)
    return Tray(needed, barred, slots, aptness, tuple(phrases))
