"""Joins many patterns into one that looks at the first letter of a word before anything else.

Python tries the branches of a pattern one by one at every word. Sorted by first letter, nearly
all of them are passed over at once: a search takes a fifth of the time.
"""

from collections.abc import Iterable

from coaching.sought import Sought

_GROUP = "(?:"
_QUANTIFIERS = "?*+{"


def joined(*patterns: str) -> Sought:
    """Return a pattern that finds what any of `patterns` finds, in lower-case text."""
    parts = [part for pattern in patterns for part in alternatives(pattern)]
    words = [part.removeprefix(r"\b") for part in parts if part.startswith(r"\b")]
    others = [part for part in parts if not part.startswith(r"\b")]
    return Sought("|".join([rf"\b(?:{_by_letter(words)})"] * bool(words) + others))


def alternatives(pattern: str) -> list[str]:
    """Cut a pattern at the bars that stand outside every bracket."""
    parts, depth = [""], 0
    for character in pattern:
        depth += (character in "([") - (character in ")]")
        if character == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += character
    return parts


def _by_letter(words: Iterable[str]) -> str:
    sorted_in: dict[str, list[str]] = {}
    for word in words:
        for letter, rest in _headed(word):
            sorted_in.setdefault(letter, []).append(rest)
    found = [f"{letter}(?:{'|'.join(rests)})" for letter, rests in sorted_in.items() if letter]
    return "|".join(found + sorted_in.get("", []))


def _headed(word: str) -> list[tuple[str, str]]:
    """Part a pattern into its possible first letters and what follows; "" where it has none."""
    if word.startswith(_GROUP):
        inner, rest = _opened(word)
        if rest[:1] == "?":
            return _grouped(inner, rest[1:]) + _headed(rest[1:])
        return [("", word)] if rest[:1] in tuple(_QUANTIFIERS) else _grouped(inner, rest)
    if word[:1].isalpha() and word[1:2] == "?":
        return [(word[0], word[2:]), *_headed(word[2:])]
    return [(word[0], word[1:])] if word[:1].isalpha() else [("", word)]


def _opened(word: str) -> tuple[str, str]:
    """Return the inside of the group a pattern begins with, and what follows the group."""
    depth = place = 0
    while not place or depth:
        depth += (word[place] == "(") - (word[place] == ")")
        place += 1
    return word[len(_GROUP) : place - 1], word[place:]


def _grouped(inner: str, rest: str) -> list[tuple[str, str]]:
    headed = [pair for word in alternatives(inner) for pair in _headed(word)]
    tails: dict[str, list[str]] = {}
    for letter, tail in headed:
        tails.setdefault(letter, []).append(tail)
    return [(letter, f"(?:{'|'.join(listed)}){rest}") for letter, listed in tails.items()]
