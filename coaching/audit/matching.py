"""Finds the phrases of a lexicon in a message; a phrase is tried only where its cue stands.

A lexicon is a table from a kind ("deadline") to lines of `cues | pattern`. Cues are words (their
first four letters count, so "discount" also stands for "discounted") or single signs; one of
them must occur in the message before the pattern, a regular expression, is run at all: a long
lexicon costs a short message next to nothing. In patterns a blank is any run of white space,
`~` a gap of up to four words, and `<you>`, `<your>`, `<not>`, `<number>`, `<when>` stand for the
usual ways to write these.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from coaching.text import Span

_WORD = re.compile(r"[a-z0-9]+")
_NUMBER = (
    r"(?:\d[\d,.]{0,8}|a|two|three|four|five|six|seven|eight|nine|ten|a dozen|"
    r"a couple of|a few|several|many|multiple|countless|so many)"
)
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_WHEN = (
    rf"(?:{_DAY}|today|tonight|tomorrow|tmrw|tmr|noon|midnight|(?:the )?(?:end|close) of "
    r"(?:the )?(?:day|week|month|play|business)|eod|cob|eow|eob|\d{1,2}(?::\d\d)? ?(?:am|pm)|"
    r"\d{1,2}(?:st|nd|rd|th)|(?:this|next) (?:week|morning|afternoon|evening)|lunchtime|"
    r"the weekend|the latest)"
)
_SHORTHAND = {
    "<you>": r"(?:you|u|ya|yous|y'all)",
    "<your>": r"(?:your|ur|yr)",
    "<not>": r"(?:not|n'?t|never)",
    "<number>": _NUMBER,
    "<when>": _WHEN,
    "<day>": _DAY,
}
_NEGATION = re.compile(
    r"(?:\b(?:no|not|never|without|nothing|none|nor|neither|hardly|cannot|zero|rather than|"
    r"instead of|stop|avoid)|\b(?:do|does|did|is|are|was|were|wo|ca|could|should|would|have|has|"
    r"had|must|need|ai)n'?t)\b(?! only| just| wait| stop| help)"
)
_CLAUSE_START = re.compile(r"[,;:.!?\n]\s|\n| - |\bbut ")
_BLANK = re.compile(r"\[(?:\\.|[^\]])*\]| ?~ ?| \?| ")  # a set of characters stays as it is
_BLANKS = {
    " ": r"[ \n]{1,3}",
    " ?": r"[ \n]{0,3}",
    "~": r"(?:[ \n]{1,3}[^\s.!?]{1,30}){0,4}?[ \n]{1,3}",
}
_REACH = 60  # characters before a phrase that may deny it


@dataclass(frozen=True)
class Phrasing:
    """One line of a lexicon: what it shows and how it is written.

    `regex` is compiled when a cue first wakes it: all of them at import would cost 0.2 s.
    """

    kind: str
    pattern: str

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern with its shorthand written out."""
        return re.compile(_expand(self.pattern))


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: its kind, its place, and what the pattern's named groups caught."""

    kind: str
    span: Span
    caught: Mapping[str, Span]


def cues_of(folded: str) -> frozenset[str]:
    """Return what may wake a phrase: the first four letters of each word, and single signs."""
    words = {word[:4] for word in _WORD.findall(folded)}
    return frozenset(words.union(character for character in set(folded) if not character.isalnum()))


class Lexicon:
    """Phrases by kind. `guarded` phrases don't count where the clause denies them."""

    def __init__(self, table: Mapping[str, str], *, guarded: bool = True) -> None:
        self._guarded = guarded
        self._phrasings: list[Phrasing] = []
        self._by_cue: dict[str, list[int]] = {}
        for kind, lines in table.items():
            for line in lines.strip().splitlines():
                self._add(kind, *line.split("|", 1))

    def find(self, folded: str, cues: frozenset[str]) -> list[Hit]:
        """Return the first place of each phrase found in `folded`, in the lexicon's order."""
        return [
            hit for phrasing in self._awake(cues) for hit in islice(self._try(phrasing, folded), 1)
        ]

    def find_all(self, folded: str, cues: frozenset[str]) -> list[Hit]:
        """Return every place of each phrase found in `folded`, in the lexicon's order."""
        return [hit for phrasing in self._awake(cues) for hit in self._try(phrasing, folded)]

    def _awake(self, cues: frozenset[str]) -> list[Phrasing]:
        indices = {index for cue in self._by_cue.keys() & cues for index in self._by_cue[cue]}
        return [self._phrasings[index] for index in sorted(indices)]

    def _add(self, kind: str, cues: str, pattern: str) -> None:
        for cue in cues.split():
            self._by_cue.setdefault(cue[:4], []).append(len(self._phrasings))
        self._phrasings.append(Phrasing(kind, pattern.strip()))

    def _try(self, phrasing: Phrasing, folded: str) -> Iterator[Hit]:
        for match in phrasing.regex.finditer(folded):
            if not (self._guarded and denied(folded, match.start())):
                groups = match.groupdict().items()
                caught = {name: Span(*match.span(name)) for name, words in groups if words}
                yield Hit(phrasing.kind, Span(*match.span()), caught)


def denied(folded: str, start: int) -> bool:
    """Tell whether the clause that leads up to `start` denies what follows ("no need to …")."""
    before = folded[max(0, start - _REACH) : start]
    clause = 0
    for boundary in _CLAUSE_START.finditer(before):
        clause = boundary.end()
    return bool(_NEGATION.search(before, clause))


def _expand(pattern: str) -> str:
    for short, full in _SHORTHAND.items():
        pattern = pattern.replace(short, full)
    return rf"(?:(?<!\w)|(?!\w))(?:{_BLANK.sub(_blank, pattern)})(?:(?!\w)|(?<!\w))"


def _blank(match: re.Match[str]) -> str:
    written = match[0]
    return _BLANKS.get("~" if "~" in written and written[0] != "[" else written, written)
