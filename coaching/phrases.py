"""What the core needs of a phrasebook, and how one of several fitting phrases is chosen.

The words live in `prompts/`; the core sees them only through `Phrasebook`. Choice is
deterministic: the same situation says the same thing, ten different ones don't sound alike.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Protocol

Chance = Callable[[str], int]
"""From the name of a choice to a non-negative number, the same each time it is asked."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way to say something.

    `text` holds `{slots}`; it can be said only when every slot has a value and every tag in
    `tags` holds (a tag written `!casual` holds when "casual" does not).
    """

    text: str
    slots: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()

    def fits(self, slots: Collection[str], tags: Collection[str]) -> bool:
        """Tell whether the phrase can be said with these slots filled and these tags true."""
        if self.slots and not self.slots.issubset(slots):
            return False
        return not self.tags or all(
            (tag[1:] not in tags) if tag.startswith("!") else (tag in tags) for tag in self.tags
        )


class Phrasebook(Protocol):
    """All the words of one language. Implemented by `prompts.Book`; checked when it is opened."""

    def phrases(self, key: str) -> Sequence[Phrase]:
        """Return the phrases under `key` ("drafts/switch_channel/email"), in file order.

        Raises:
            KeyError: if there is no such key: a missing phrase is a fault of the book.
        """


def seeded(seed: str) -> Chance:
    """Return a source of chance that depends on `seed` alone (BLAKE2b of seed and name)."""
    begun = blake2b(f"{seed}\0".encode("utf-8", "replace"), digest_size=6)

    def draw(name: str) -> int:
        drawn = begun.copy()  # a long seed is digested once, not for every choice
        drawn.update(name.encode("utf-8", "replace"))
        return int.from_bytes(drawn.digest())

    return draw


def choose(
    book: Phrasebook, key: str, slots: Mapping[str, str], tags: Collection[str], chance: Chance
) -> str | None:
    """Say something under `key`: of the phrases that fit, those with most tags; one by chance.

    Returns None when nothing fits.
    """
    fitting = [phrase for phrase in book.phrases(key) if phrase.fits(slots, tags)]
    if not fitting:
        return None
    closest = max(len(phrase.tags) for phrase in fitting)
    finest = [phrase for phrase in fitting if len(phrase.tags) == closest]
    return finest[chance(key) % len(finest)].text.format_map(slots)


def say(
    book: Phrasebook, key: str, slots: Mapping[str, str], tags: Collection[str], chance: Chance
) -> str:
    """Say something under `key` that must be said.

    Raises:
        LookupError: if nothing fits: the book needs a phrase there without conditions.
    """
    said = choose(book, key, slots, tags, chance)
    if said is None:
        raise LookupError(f"no phrase of {key} fits; it needs one without conditions")
    return said
