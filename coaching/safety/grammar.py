"""Rules that hear danger: patterns written in a short notation, tried only where a stem occurs.

Notation: a blank is one to six spaces, ` ?` at most six; `~` is a gap of up to 45 characters inside
a sentence; `<name>` is a word group of `WORDS`. A pattern never holds an unbounded gap, so every
rule is linear on any text.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice

from coaching.safety.lexicon import WORDS

_NAME = re.compile(r"(?<!P)<([a-z_]+)>")
_KEY = 3
_MOST = 30  # hits of one rule looked at: nobody says it oftener, and judging stays linear
_BACK = 170
_AHEAD = 130
_GAP = r"[^.!?\n]{0,45}?"
_SENTENCE_END = re.compile(r"[.!?…](?=\s)|\n")


_STEM_BITS: dict[str, int] = {}  # filled by `rule` at import: a bit for every stem
_STEMS_OF: dict[str, list[str]] = {}  # the stems that begin with these (at most three) letters


@dataclass(frozen=True)
class Pattern:
    """A pattern in the notation, compiled when it is first looked for: most never are."""

    notation: str

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The regular expression."""
        return re.compile(_expand(self.notation))

    def search(self, text: str, *bounds: int) -> re.Match[str] | None:
        """Find the first match in `text`, within `bounds` (start, end)."""
        return self.compiled.search(text, *bounds)

    def match(self, text: str, *bounds: int) -> re.Match[str] | None:
        """Match at the start of `text` or of its `bounds`."""
        return self.compiled.match(text, *bounds)

    def finditer(self, text: str, *bounds: int) -> Iterator[re.Match[str]]:
        """Find all matches in `text`, within `bounds`."""
        return self.compiled.finditer(text, *bounds)

    def split(self, text: str) -> list[str]:
        """Cut `text` at every match."""
        return self.compiled.split(text)

    def sub(self, instead: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Replace every match in `text` by words, or by what a function makes of the match."""
        return self.compiled.sub(instead, text)


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern and the stems of which a text must hold one for it to match.

    `mask` holds the stems' bits, so that a text is searched for each stem only once.
    """

    stems: tuple[str, ...]
    pattern: Pattern
    mask: int


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


def pattern(notation: str) -> Pattern:
    """Return a pattern written in the notation of this file."""
    return Pattern(notation)


def rule(stems: str, notation: str) -> Rule:
    """Build a rule from its stems, separated by blanks ("_" stands for a blank), and pattern."""
    names = tuple(dict.fromkeys(stem.replace("_", " ") for stem in stems.split()))
    return Rule(names, pattern(notation), sum(map(_bit, names)))


def hits(rules: Iterable[Rule], folded: str) -> Iterator[Hit]:
    """Yield what the rules hear in a folded text, rule by rule."""
    held = stems_held(folded)
    for each in rules:
        if each.mask & held:
            for match in islice(each.pattern.finditer(folded), _MOST):
                yield Hit(folded, match.start(), match.end())


def joint(rules: Iterable[Rule]) -> int:
    """Return the bits of all the stems of `rules`, to be held against `stems_held`."""
    mask = 0
    for each in rules:
        mask |= each.mask
    return mask


def possible(rules: Iterable[Rule], folded: str) -> bool:
    """Tell whether a text holds a stem of any of the rules: nothing else can match."""
    held = stems_held(folded)
    return any(each.mask & held for each in rules)


def hears(each: Rule, part: str) -> bool:
    """Tell whether a rule matches in a part of a text, too short to be worth an index."""
    spaced = f" {' '.join(part.split())} "
    return any(stem in spaced for stem in each.stems) and each.pattern.search(part) is not None


def _bit(stem: str) -> int:
    if stem not in _STEM_BITS:
        _STEM_BITS[stem] = 1 << len(_STEM_BITS)
        _STEMS_OF.setdefault(stem[:_KEY], []).append(stem)
    return _STEM_BITS[stem]


@lru_cache(maxsize=8)  # a message is looked at whole, parted and mirrored
def stems_held(folded: str) -> int:
    """Return the bits of the stems that a folded text holds."""
    spaced = f" {' '.join(folded.split())} "
    starts = {spaced[at : at + length] for length in (2, _KEY) for at in range(len(spaced))}
    held = 0
    for key in starts & _STEMS_OF.keys():
        for stem in _STEMS_OF[key]:
            if stem in spaced:
                held |= _STEM_BITS[stem]
    return held


def _expand(notation: str) -> str:
    while found := _NAME.search(notation):
        notation = notation[: found.start()] + WORDS[found[1]] + notation[found.end() :]
    notation = notation.replace("~", _GAP)
    return notation.replace(" ?", r"\s{0,6}").replace(" ", r"\s{1,6}")
