"""Tens of thousands of words in little room."""

from collections.abc import Iterable
from itertools import groupby


class ManyWords:
    """Tells which words are among many: a text for each beginning, in which a word is looked for.

    A set would hold each word as an object of its own, fifteen times as large.
    """

    def __init__(self, words: str) -> None:
        """Hold these words, whatever their order."""
        groups = groupby(sorted(words.split()), _beginning)
        self._by_beginning = {start: f" {' '.join(group)} " for start, group in groups}

    def __contains__(self, word: str) -> bool:
        return f" {word} " in self._by_beginning.get(_beginning(word), "")

    def among(self, words: Iterable[str]) -> frozenset[str]:
        """Return those of the words that are held."""
        return frozenset(word for word in words if word in self)


def _beginning(word: str) -> str:
    return word[:3]
