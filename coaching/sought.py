r"""Long lists of phrases, tried only where a word of the text begins like one of them.

`re` tries `\b(?:met|mentored|…)` at every character of a text, one phrase after the other. A
message is searched for many such lists: where its words begin is noted once for all of them, and
each list knows from its own pattern how its phrases begin.
"""

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from sys import maxsize

from coaching.beginnings import FIGURE, LETTERS, beginnings
from coaching.regexes import regex

_WORD_START = regex(r"\b\w")


class Sought:
    """A pattern that finds what `re.compile` would, sooner in a text that is searched for many."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.compiled = regex(pattern)
        """The regular expression, for short texts."""

    @cached_property
    def _starts(self) -> frozenset[str] | None:
        return beginnings(self.pattern)

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Find the first match in `text` between `start` and `end`."""
        return next(self.finditer(text, start, end), None)

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """Find all matches in `text` between `start` and `end`, in order and without overlap."""
        if self._starts is None:
            return self.compiled.finditer(text, start, end)
        places = _noted(text).places(self, self._starts)
        return self._tried(text, places, start, end) if places else iter(())

    def _tried(self, text: str, places: list[int], start: int, end: int) -> Iterator[re.Match[str]]:
        for place in places:
            if start <= place < end and (match := self.compiled.match(text, place, end)):
                yield match
                start = match.end()


class _Noted:
    """Where in one text words begin, by their first letters, and what was looked up there."""

    def __init__(self, text: str) -> None:
        self._begun: dict[str, list[int]] = {}
        self._known: dict[Sought, list[int]] = {}
        for match in _WORD_START.finditer(text):
            start = match.start()
            for length in range(1, LETTERS + 1):
                self._begun.setdefault(text[start : start + length], []).append(start)
            if text[start].isdecimal():
                self._begun.setdefault(FIGURE, []).append(start)

    def places(self, sought: Sought, starts: frozenset[str]) -> list[int]:
        """Return where a word begins with one of the `starts` of `sought`, in order."""
        places = self._known.get(sought)
        if places is None:
            begun = self._begun
            places = sorted({place for start in starts & begun.keys() for place in begun[start]})
            self._known[sought] = places
        return places


_noted = lru_cache(maxsize=8)(_Noted)  # a message whole, without what it quotes, and its drafts
