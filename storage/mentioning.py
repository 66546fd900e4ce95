"""Which of a person's contacts a text may mention: to hide their names, not to answer about them.

So a name too many costs little, one that is missed a lot. Only words that everybody uses ("will",
"may") count as a name where they are written like one.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from coaching.memory.names import TITLES, normal
from coaching.reading.lexicon.common_words import COMMON
from storage.calling import Named

MOST = 60
"""How many at most; a pasted list of a thousand names is told from others by who reads it."""

_WORD = re.compile(r"\w[\w'’ʼ-]*")
_OWN = re.compile(r"['’ʼ]s?$")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A text as its words, in normal form; `names` are those that may be a name by themselves."""

    words: str
    names: frozenset[str]

    def has(self, name: str) -> bool:
        """Whether a name in normal form is in it: as a whole, or its first or last word."""
        parts = [part for part in name.split() if part not in TITLES]
        if not parts:
            return False
        return bool({parts[0], parts[-1]} & self.names) or f" {name} " in self.words


def spoken(text: str) -> Spoken:
    """Return a text as its words."""
    written = [_OWN.sub("", word) for word in _WORD.findall(text)]
    pieces = [piece for word in written for piece in (word, *word.split("-"))]
    names = frozenset(normal(one) for one in pieces if _may_name(one))
    return Spoken(f" {normal(' '.join(written))} ", names - {""})


def mentioned(text: str, people: Iterable[Named]) -> Sequence[UUID | bytes]:
    """Return the ids of whoever a text may mention, as the driver handed them over."""
    told = spoken(text)
    found = (one.id for one in people if _any(told, one.names))
    return [one for one, _ in zip(found, range(MOST), strict=False)]


def _any(told: Spoken, names: Collection[str]) -> bool:
    return any(told.has(name) for name in names)


def _may_name(word: str) -> bool:
    if len(word) < 2:
        return False
    return not word.islower() or word.replace("’", "'") not in COMMON
