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

from coaching.regexes import regex
from coaching.safety.lexicon import WORDS
from coaching.sought import Sought

_NAME = regex(r"(?<!P)<([a-z_]+)>")
_SHORT, _KEY = 2, 4  # letters: of the shortest stem, and those by which longer ones are filed
_MOST = 30  # hits of one rule looked at: nobody says it oftener, and judging stays linear
_BACK = 170
_AHEAD = 130
_GAP = r"[^.!?\n]{0,45}?"
_SENTENCE_END = regex(r"[.!?…](?=\s)|\n")


@dataclass(frozen=True)
class Pattern:
    """A pattern in the notation, compiled when it is first looked for: most never are."""

    notation: str

    @cached_property
    def sought(self) -> Sought:
        """The regular expression, for a whole message."""
        return Sought(_expand(self.notation))

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The regular expression, for parts of a message."""
        return self.sought.compiled

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


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """A pattern and the stems of which a text must hold one for it to match.

    A rule equals only itself, so that sets of rules are quick.
    """

    stems: tuple[str, ...]
    pattern: Pattern


_RULES_OF: dict[str, set[Rule]] = {}  # filled by `rule` at import: whom a stem wakes
_STEMS_OF: dict[str, list[tuple[str, str]]] = {}
"""The longer stems that begin with these four letters, each after its last four."""


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
    made = Rule(names, pattern(notation))
    for name in names:
        if name not in _RULES_OF and len(name) > _KEY:
            _STEMS_OF.setdefault(name[:_KEY], []).append((name[-_KEY:], name))
        _RULES_OF.setdefault(name, set()).add(made)
    return made


def hits(rules: Iterable[Rule], folded: str) -> Iterator[Hit]:
    """Yield what the rules hear in a folded text, rule by rule."""
    awake = woken(folded)
    for each in rules:
        if each in awake:
            for match in islice(each.pattern.sought.finditer(folded), _MOST):
                yield Hit(folded, match.start(), match.end())


def possible(rules: Iterable[Rule], folded: str) -> bool:
    """Tell whether a text holds a stem of any of the rules: nothing else can match."""
    return not woken(folded).isdisjoint(rules)


def hears(each: Rule, part: str) -> bool:
    """Tell whether a rule matches in a part of a text, too short to be worth an index."""
    spaced = f" {' '.join(part.split())} "
    return any(stem in spaced for stem in each.stems) and each.pattern.search(part) is not None


@lru_cache(maxsize=8)  # a message is looked at whole, parted and mirrored
def woken(folded: str) -> frozenset[Rule]:
    """Return the rules of which a folded text holds a stem: no other can match."""
    spaced = f" {' '.join(folded.split())} "
    awake: set[Rule] = set()
    for stem in _stems_held(spaced):
        awake |= _RULES_OF[stem]
    return frozenset(awake)


def _stems_held(spaced: str) -> Iterator[str]:
    """Yield the stems in a text, found by the runs of two, three and four letters it holds."""
    runs = {spaced[at : at + _KEY] for at in range(len(spaced))}
    for start in runs & _STEMS_OF.keys():
        for ending, stem in _STEMS_OF[start]:
            if ending in runs and stem in spaced:
                yield stem
    yield from runs & _RULES_OF.keys()
    for length in range(_KEY - 1, _SHORT - 1, -1):
        runs = {run[:length] for run in runs}
        yield from runs & _RULES_OF.keys()


def _expand(notation: str) -> str:
    while found := _NAME.search(notation):
        notation = notation[: found.start()] + WORDS[found[1]] + notation[found.end() :]
    notation = notation.replace("~", _GAP)
    return notation.replace(" ?", r"\s{0,6}").replace(" ", r"\s{1,6}")
