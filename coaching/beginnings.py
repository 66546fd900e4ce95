"""How everything begins that a regular expression can match: its first letters.

Only what our patterns are made of is understood: alternatives, groups, sets of letters, quantifiers
and looks around. Of any other pattern nothing is known.
"""

import re
from itertools import product

LETTERS = 3
"""Letters of a beginning that are told, at most; fewer where what follows varies."""

FIGURE = "\\d"
"""The beginning of what may begin with any figure."""

_PIECE = re.compile(
    r"(?P<edge>\\b|\(\?<!(?:\\w|\[\\w['@]*\])\))|(?P<look>\(\?<?[=!])"
    r"|(?P<group>\((?:\?:|\?P<\w+>)?(?!\?))|(?P<still>\\[ABZ]|[$^])|(?P<figure>\\d)"
    r"|\[(?P<set>[^\]\\^-]+)\]|(?P<vague>\\[wWDsSnt]|\[(?:\\.|[^\]\\])+\]|\.)"
    r"|\\(?P<escaped>\W)|(?P<plain>[^\\()\[\]])"
)
_QUANTITY = re.compile(r"(?:[?*+]|\{\d*,?\d*\})[?+]?")
_REST = re.compile(r"(?:\\.|\[(?:\\.|[^\]\\])+\]|[^\\()\[|])*")
_MAYBE = ("?", "*", "{0", "{,")

Heads = frozenset[tuple[str, bool]]
"""What something may begin with, and whether what follows after that is told as well."""

_NOTHING: Heads = frozenset({("", True)})
_ANYTHING: Heads = frozenset({("", False)})


def beginnings(pattern: str) -> frozenset[str] | None:
    """Return what everything begins with that `pattern` matches, each at the start of a word.

    None if a match may begin with anything, or elsewhere, or if nothing is known of the pattern.
    """
    try:
        heads, at_edge = _Reader(pattern).alternatives()
    except _UnknownError:
        return None
    starts = frozenset(head for head, _ in heads)
    words = all(start == FIGURE or start[:1].isalnum() for start in starts)
    return starts if at_edge and words else None


class _UnknownError(Exception):
    """The pattern begins with something that is not understood."""


class _Reader:
    """Reads a pattern from left to right."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0

    def alternatives(self) -> tuple[Heads, bool]:
        """Read a group to its end; tell also whether all of it begins at the edge of a word."""
        heads, at_edge = self._sequence()
        while self._read() == "|":
            more, edged = self._sequence()
            heads, at_edge = heads | more, at_edge and edged
        return heads, at_edge

    def _sequence(self) -> tuple[Heads, bool]:
        heads, at_edge = _NOTHING, False
        while not self._ended():
            if not _going_on(heads):
                self._pass_over()
                break
            found, edged = self._item()
            at_edge = at_edge or (edged and heads == _NOTHING)
            heads = _followed(heads, found)
        return heads, at_edge

    def _pass_over(self) -> None:
        """Go to the end of the sequence: how it goes on changes no beginning."""
        depth = 0
        while depth or not self._ended():
            depth += {"(": 1, ")": -1}.get(self._read(), 0)
            self._at = next(_REST.finditer(self._pattern, self._at)).end()

    def _ended(self) -> bool:
        return self._pattern[self._at : self._at + 1] in {"|", ")", ""}

    def _read(self) -> str:
        self._at += 1
        return self._pattern[self._at - 1 : self._at]

    def _item(self) -> tuple[Heads, bool]:
        heads, edged = self._one()
        quantity = _QUANTITY.match(self._pattern, self._at)
        if quantity is None:
            return heads, edged
        self._at = quantity.end()
        if quantity[0][0] != "?":  # how often is not told
            heads = frozenset((head, False) for head, _ in heads)
        return (heads | _NOTHING, False) if quantity[0].startswith(_MAYBE) else (heads, edged)

    def _one(self) -> tuple[Heads, bool]:
        piece = _PIECE.match(self._pattern, self._at)
        if piece is None:
            raise _UnknownError
        self._at = piece.end()
        kind = piece.lastgroup
        if kind in {"look", "group"}:
            found = self.alternatives()
            return found if kind == "group" else (_NOTHING, False)
        if kind in {"edge", "still"}:
            return _NOTHING, kind == "edge"
        if kind == "figure":
            return frozenset({(FIGURE, False)}), False
        if kind == "vague":
            return _ANYTHING, False
        return frozenset((letter, True) for letter in piece[kind or 0]), False


def _going_on(heads: Heads) -> bool:
    return any(known and len(head) < LETTERS for head, known in heads)


def _followed(heads: Heads, then: Heads) -> Heads:
    """Return what two things in a row begin with."""
    told = frozenset(head for head in heads if not head[1] or len(head[0]) >= LETTERS)
    return told.union(_longer(*pair) for pair in product(heads - told, then))


def _longer(head: tuple[str, bool], then: tuple[str, bool]) -> tuple[str, bool]:
    if head[0] and then[0] == FIGURE:
        return head[0], False
    return (head[0] + then[0])[:LETTERS], then[1]
