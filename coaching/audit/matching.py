"""Finds the phrases of a lexicon in a message; a phrase is tried only where its cues stand.

A lexicon is a table from a kind ("deadline") to phrases, one a line, each a regular expression
in which a blank is any run of white space, `~` a gap of up to four words, and `<you>`, `<your>`,
`<number>`, `<when>`, `<day>` stand for the usual ways to write these; a line that ends in `|`
goes on in the next. `coaching.audit.cues` says which words a message must hold for a phrase to
be tried at all, so that a long lexicon costs a short message little.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from coaching.audit.cues import CUES
from coaching.regexes import regex
from coaching.text import Span

_WORD = regex(r"[a-z0-9]+")
_STEM = 4  # letters of a word that make a cue: "disc" stands for "discount" and "discounted"
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
    "<number>": r"(?:\d[\d,.]{0,8}|a|two|three|four|five|six|seven|eight|nine|ten|a dozen|"
    r"a couple of|a few|several|many|multiple|countless|so many)",
    "<when>": _WHEN,
    "<day>": _DAY,
}
_BLANK = regex(r"\[(?:\\.|[^\]])*\]| ?~ ?| \?| ")  # a set of characters stays as it is
_TOKEN = regex(r"\\.|\[(?:\\.|[^\]])*\]|.")
_SIGN_FIRST = regex(r"(?:\(\?:)*(?:\^|\\[^wdb]|[^\w\s(\\<]|<(?!you|your|day|when|number))")
_BEFORE = regex(r"\(\?:\^[^()]*\)(?=\()")  # the start of a clause
_AFTER = regex(r"\(\?[=!](?:[^()]|\([^()]*\))*\)\Z")  # a look ahead
_BLANKS = {
    " ": r"[ \n]{1,3}",
    " ?": r"[ \n]{0,3}",
    "~": r"(?:[ \n]{1,3}[^\s.!?]{1,30}){0,4}?[ \n]{1,3}",
}
_NEGATION = regex(
    r"(?:\b(?:no|not|never|without|nothing|none|nor|neither|hardly|cannot|zero|rather than|"
    r"instead of|stop|avoid)|\b(?:do|does|did|is|are|was|were|wo|ca|could|should|would|have|has|"
    r"had|must|need|ai)n'?t)\b(?! only| just| wait| stop| help)"
)
_CLAUSE_START = regex(r"[,;:.!?\n]\s|\n| - |\bbut ")
_REACH = 60  # characters before a phrase that may deny it


@dataclass(frozen=True)
class Phrasing:
    """One line of a lexicon: what it shows, how it is written, and the cues that wake it.

    Of each group of cues one must occur. `regex` is compiled when a message first wakes it: all
    of them at import would cost a quarter of a second.
    """

    kind: str
    pattern: str
    cues: tuple[frozenset[str], ...]

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern with its shorthand written out, at whole words."""
        edge = "" if _SIGN_FIRST.match(self.pattern) else r"\b"
        return re.compile(rf"{edge}(?:{written_out(self.pattern)})(?:(?!\w)|(?<!\w))")


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence of a folded text, from `start` to `end`, and the cues in it."""

    folded: str
    start: int
    end: int
    cues: frozenset[str]


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: its kind, its place, and what the pattern's named groups caught."""

    kind: str
    span: Span
    caught: Mapping[str, Span]


class Lexicon:
    """Phrases by kind. `guarded` phrases don't count where the clause denies them."""

    def __init__(self, name: str, table: Mapping[str, str], *, guarded: bool = True) -> None:
        self._name = name
        self._table = table
        self._guarded = guarded

    @cached_property
    def _lines(self) -> list[tuple[str, str]]:
        """Each phrase with its kind; cut apart when the lexicon is first looked into."""
        return list(_lines(self._table))

    @property
    def patterns(self) -> list[str]:
        """The phrases in order, as written."""
        return [pattern for _, pattern in self._lines]

    @cached_property
    def phrasings(self) -> list[Phrasing]:
        """The phrases with their cues.

        Raises:
            ValueError: if `coaching.audit.cues` was made before the lexicon was changed.
        """
        return [
            Phrasing(
                kind, pattern, tuple(frozenset(group.split()) for group in cues.split(" AND "))
            )
            for (kind, pattern), cues in zip(self._lines, CUES[self._name], strict=True)
        ]

    @cached_property
    def _by_cue(self) -> Mapping[str, list[int]]:
        places: dict[str, list[int]] = {}
        for index, phrasing in enumerate(self.phrasings):
            for cue in phrasing.cues[0]:
                places.setdefault(cue, []).append(index)
        return places

    def find(self, passages: Iterable[Passage]) -> list[Hit]:
        """Return the first place of each phrase found, in the lexicon's order."""
        first: dict[int, Hit] = {}
        for passage in passages:
            for index in self._awake(passage.cues):
                if index not in first:
                    first.update((index, hit) for hit in islice(self._try(index, passage), 1))
        return [first[index] for index in sorted(first)]

    def find_all(self, passages: Iterable[Passage]) -> list[Hit]:
        """Return every place of each phrase found, in the order of the text's passages."""
        return [
            hit
            for passage in passages
            for index in self._awake(passage.cues)
            for hit in self._try(index, passage)
        ]

    @cached_property
    def _other_cues(self) -> list[frozenset[str]]:
        return [frozenset().union(*phrasing.cues[1:]) for phrasing in self.phrasings]

    def _awake(self, cues: frozenset[str]) -> list[int]:
        """Return the phrases that `cues` wake, as indices."""
        called = {index for cue in self._by_cue.keys() & cues for index in self._by_cue[cue]}
        others = self._other_cues
        return [index for index in called if not (others[index] and others[index].isdisjoint(cues))]

    def _try(self, index: int, passage: Passage) -> Iterator[Hit]:
        phrasing = self.phrasings[index]
        for match in phrasing.regex.finditer(passage.folded, passage.start, passage.end):
            if not (self._guarded and denied(passage.folded, match.start())):
                groups = match.groupdict().items()
                caught = {name: Span(*match.span(name)) for name, words in groups if words}
                yield Hit(phrasing.kind, Span(*match.span()), caught)


def passages(folded: str, sentences: Iterable[Span]) -> list[Passage]:
    """Return the passages of a folded text; each starts at the sign that ends the one before."""
    return [
        Passage(folded, max(0, span.start - 2), span.end, cues_of(span.of(folded)))
        for span in sentences
    ]


def cues_of(folded: str) -> frozenset[str]:
    """Return what may wake a phrase: the first letters of each word, signs, "0" for a figure."""
    signs = {"0" if sign.isdigit() else sign for sign in set(folded) if not sign.isalpha()}
    return frozenset(signs.union(word[:_STEM] for word in _WORD.findall(folded)))


def denied(folded: str, start: int) -> bool:
    """Tell whether the clause that leads up to `start` denies what follows ("no need to …")."""
    before = folded[max(0, start - _REACH) : start]
    clause = 0
    for boundary in _CLAUSE_START.finditer(before):
        clause = boundary.end()
    return bool(_NEGATION.search(before, clause))


def written_out(pattern: str) -> str:
    """Return a phrase of a lexicon as a plain regular expression, its shorthand written out."""
    for short, full in _SHORTHAND.items():
        pattern = pattern.replace(short, full)
    return _BLANK.sub(_blank, pattern)


def _lines(table: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for kind, text in table.items():
        pattern = ""
        for line in text.strip().splitlines():
            pattern += line.strip()
            if not pattern.endswith("|"):
                yield from ((kind, part) for part in _alternatives(pattern))
                pattern = ""


def _alternatives(pattern: str) -> list[str]:
    """Cut `pattern` at its outermost bars; each alternative keeps what surrounds them all."""
    before = (_BEFORE.match(pattern) or [""])[0]
    after = (_AFTER.search(pattern) or [""])[0]
    inner = pattern[len(before) : len(pattern) - len(after)]
    if inner.startswith("(?:") and inner.endswith(")") and _balanced(inner[3:-1]):
        return [before + part + after for part in _top(inner[3:-1])]
    return _top(pattern)


def _balanced(pattern: str) -> bool:
    depth = 0
    for piece in _TOKEN.findall(pattern):
        depth += (piece[0] == "(") - (piece == ")")
        if depth < 0:
            return False
    return True


def _top(pattern: str) -> list[str]:
    parts, depth = [""], 0
    for piece in _TOKEN.findall(pattern):
        depth += (piece[0] == "(") - (piece == ")")
        if piece == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += piece
    return parts


def _blank(match: re.Match[str]) -> str:
    written = match[0]
    return _BLANKS.get("~" if written.strip() == "~" else written, written)
