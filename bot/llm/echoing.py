"""Tells when a model says its own rules, or an example of them, instead of an answer."""

import re
from collections.abc import Iterable, Iterator

from coaching.text import fold

_ALIKE = 7
"""Words in a row: drafts share fewer with any rule by chance."""

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


class Rules:
    """All that models are told."""

    def __init__(self, told: Iterable[str]) -> None:
        """Know these texts."""
        self._runs = frozenset(run for text in told for run in _runs(text))

    def said(self, text: str) -> bool:
        """Tell whether a text repeats them."""
        return not self._runs.isdisjoint(_runs(text))


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = _WORD.findall(fold(text))
    return (tuple(words[at : at + _ALIKE]) for at in range(len(words) - _ALIKE + 1))
