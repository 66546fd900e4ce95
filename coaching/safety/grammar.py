"""Rules that hear danger: patterns written in a short notation, tried only where a stem occurs.

Notation: a blank is one to six spaces, ` ?` at most six; `~` is a gap of up to 45 characters inside
a sentence; `<name>` is a word group of `WORDS`. A pattern never holds an unbounded gap, so every
rule is linear on any text.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from coaching.safety.lexicon import WORDS

_NAME = re.compile(r"(?<!P)<([a-z_]+)>")
_MOST = 30  # hits of one rule looked at: nobody says it oftener, and judging stays linear
_BACK = 170
_AHEAD = 130
_GAP = r"[^.!?\n]{0,45}?"
_SENTENCE_END = re.compile(r"[.!?…](?=\s)|\n")


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern and the stems of which a text must hold one for it to match."""

    stems: tuple[str, ...]
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a rule matched in a folded text."""

    text: str
    start: int
    end: int

    @property
    def words(self) -> str:
        """The matched words, folded."""
        return self.text[self.start : self.end]

    @property
    def before(self) -> str:
        """The same sentence up to the match (at most 170 characters)."""
        chunk = self.text[max(0, self.start - _BACK) : self.start]
        return chunk[max((end.end() for end in _SENTENCE_END.finditer(chunk)), default=0) :]

    @property
    def after(self) -> str:
        """The same sentence from the match on (at most 130 characters)."""
        chunk = self.text[self.end : self.end + _AHEAD]
        end = _SENTENCE_END.search(chunk)
        return chunk[: end.start()] if end else chunk

    @property
    def sentence(self) -> str:
        """The sentence the match stands in, as far as it was looked at."""
        return self.before + self.words + self.after


def pattern(notation: str) -> re.Pattern[str]:
    """Compile a pattern written in the notation of this file."""
    return re.compile(_expand(notation))


def rule(stems: str, notation: str) -> Rule:
    """Build a rule from its stems, separated by blanks ("_" stands for a blank), and pattern."""
    return Rule(tuple(stem.replace("_", " ") for stem in stems.split()), pattern(notation))


def hits(rules: Iterable[Rule], folded: str) -> Iterator[Hit]:
    """Yield what the rules hear in a folded text, rule by rule."""
    for each in rules:
        for stem in each.stems:
            if stem in folded:
                for match in islice(each.pattern.finditer(folded), _MOST):
                    yield Hit(folded, match.start(), match.end())
                break


def _expand(notation: str) -> str:
    while found := _NAME.search(notation):
        notation = notation[: found.start()] + WORDS[found[1]] + notation[found.end() :]
    notation = notation.replace("~", _GAP)
    return notation.replace(" ?", r"\s{0,6}").replace(" ", r"\s{1,6}")
