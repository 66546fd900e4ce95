"""A text as it may leave: one form of each character, and none that cannot be seen.

Characters without width, of direction, of tags and the rest that only machines see are left out,
what looks alike by definition is written one way (NFKC), and of each character it is kept where it
came from, so that a stretch of the plain text cuts the exact words out of the original.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_LINES = "\u2028\u2029\u0085\v\f"
_BLANKS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Blank in print though by its class a letter, a mark or a symbol."""
_MOST_UNSEEN = 8  # looked past for a mark; a run without end costs no more
_MOST_MARKS = 4  # on one letter; piled higher, they are there to hide it


@dataclass(frozen=True, slots=True)
class Plain:
    """`text`, and for each of its characters the stretch of the original it stands for."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def plain(text: str) -> Plain:
    """Return `text` in plain characters, with their places in it."""
    if text.isascii() and text.isprintable():
        return Plain(text, tuple(range(len(text))), tuple(range(1, len(text) + 1)))
    written: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _letters(text):
        for character in _plainly(text[start:end]):
            written.append(character)
            starts.append(start)
            ends.append(end)
    return Plain("".join(written), tuple(starts), tuple(ends))


def _letters(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each letter lies, with the marks that follow it, unseen ones between them or not."""
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or _begins(text, place):
            if start < len(text):
                yield start, place
            start = place


def _begins(text: str, place: int) -> bool:
    """Tell whether a letter begins there: nothing unseen before a mark keeps it from its letter."""
    for character in text[place : place + _MOST_UNSEEN]:
        if not _unseen(character):
            return not unicodedata.combining(character)
    return True


def _plainly(letter: str) -> str:
    """Return a letter with its marks in plain characters, "" where there is nothing to see."""
    seen = "".join(character for character in letter if not _unseen(character))
    if not seen:
        return ""
    if seen in _LINES:
        return "\n"
    normal = unicodedata.normalize("NFKC", seen[: 1 + _MOST_MARKS])
    return "".join(character for character in normal if not _unseen(character))


def _unseen(character: str) -> bool:
    if character in "\n\t" or character in _LINES:
        return False
    if character.isascii():
        return not character.isprintable()
    kind = unicodedata.category(character)
    return kind[0] == "C" or character in _BLANKS or _selects(character)


def _selects(character: str) -> bool:
    """Tell whether it only picks a shape of the character before it."""
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"
