"""Text as the readers see it: folded for matching, cut into sentences and clauses.

Everything that quotes a person must quote exactly, so nothing here moves a character:
`fold` keeps the length of its input, and a `Span` found in the folded text cuts the
same words out of the original.
"""

import re
import unicodedata
from typing import NamedTuple

from coaching.regexes import regex

_TYPOGRAPHY = str.maketrans(
    {
        "’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"',
        "«": '"', "»": '"', "–": "-", "—": "-", "−": "-", "\u00a0": " ", "\u202f": " ",
    }
)  # fmt: skip
_SENTENCE_END = regex(r"[.!?…]+[\"')\]]*(?=\s|$)|\n+")
_CLAUSE_END = regex(r"[,;:]\s|\s[-(]\s?|\)|\s(?:but|because|although|though|whereas)\s")
_ABBREVIATIONS = frozenset(
    "mr mrs ms mx dr prof st sr jr rev hon inc ltd co vs etc e.g i.e a.m p.m".split()
)


_ASCII = {
    code: " " if (code < 32 and chr(code) not in "\n\t") or code == 127 else chr(code).lower()
    for code in range(128)
} | {ord("`"): "'"}
_OTHER = regex(r"[^\x00-\x7f]")

_LONGEST_ABBREVIATION = 12  # characters looked back at, so that a long run of stops stays linear

_NEGATABLE = (
    "is are was were has have had do does did ca could wo would should must ai need might".split()
)
_TYPED = "|".join(rf"(?<=\b{verb})" for verb in _NEGATABLE)
NEGATED = rf"(?:n't|(?:{_TYPED})nt)"
"""A pattern for what negates a verb, at the end of its word: "hasn't", or "hasnt" as it is typed."""

_BARE = regex(
    rf"\b(?:(?P<verb>{'|'.join(_NEGATABLE)})nt|(?P<i>i)m|(?P<have>i|we|you|they)ve"
    r"|(?P<are>they|you)re|(?P<is>she|he|that|what|who|there|here|how|where|when|why)s"
    r"|(?P<you>u)|(?P<your>ur)|(?P<please>pl[sz]))\b"
)
_SPELLED = {"verb": "n't", "i": "'m", "have": "'ve", "are": "'re", "is": "'s"}
_WHOLE = frozenset({"you", "your", "please"})


class Span(NamedTuple):
    """A stretch of a text: `start` and `end` are character offsets, `end` excluded."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words this span covers in `text`."""
        return text[self.start : self.end]


def fold(text: str) -> str:
    """Return `text` lower-cased with plain quotes, dashes and spaces, of the same length.

    Control and format characters (bidi marks, zero-width joiners) become spaces.
    """
    if text.isascii():
        return text.translate(_ASCII)
    plain = text.translate(_TYPOGRAPHY)
    return _OTHER.sub(_fold_other, plain.translate(_ASCII))


def spelled(folded: str) -> str:
    """Return a folded text as it is meant: "she hasn't" for "she hasnt", "what do you" for "what do u".

    Only for understanding what is said: the text gets longer, so nothing may be cut out by it.
    """
    return _BARE.sub(_in_full, folded)


def sentences(text: str) -> list[Span]:
    """Cut `text` into sentences; line breaks end one, abbreviations ("Dr.") do not."""
    spans: list[Span] = []
    start = 0
    for match in _SENTENCE_END.finditer(text):
        if _is_abbreviation(text, start, match):
            continue
        _append_trimmed(spans, text, start, match.end())
        start = match.end()
    _append_trimmed(spans, text, start, len(text))
    return spans


def clauses(text: str, sentence: Span) -> list[Span]:
    """Cut one sentence of `text` at commas, semicolons, dashes and "but"-like words."""
    spans: list[Span] = []
    start = sentence.start
    for match in _CLAUSE_END.finditer(text, sentence.start, sentence.end):
        _append_trimmed(spans, text, start, match.start())
        start = (
            match.end()
            if match.group().strip() in {"", ",", ";", ":", ")", "-", "("}
            else match.start()
        )
    _append_trimmed(spans, text, start, sentence.end)
    return spans


def _in_full(match: re.Match[str]) -> str:
    kind = match.lastgroup or "verb"
    return kind if kind in _WHOLE else f"{match[kind]}{_SPELLED[kind]}"


def _fold_other(match: re.Match[str]) -> str:
    character = match.group()
    if unicodedata.category(character)[0] == "C":
        return " "
    lowered = character.lower()
    return lowered if len(lowered) == 1 else character


def _is_abbreviation(text: str, start: int, match: re.Match[str]) -> bool:
    if not match.group().startswith(".") or len(match.group()) > 1:
        return False
    words = text[max(start, match.start() - _LONGEST_ABBREVIATION) : match.start()].split()
    if not words:
        return False
    word = words[-1].lower().lstrip("(\"'")
    return word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha() and word != "i")


def _append_trimmed(spans: list[Span], text: str, start: int, end: int) -> None:
    chunk = text[start:end]
    left = len(chunk) - len(chunk.lstrip())
    right = len(chunk.rstrip())
    if left < right:
        spans.append(Span(start + left, start + right))
