"""Reading by taking away: what was read is cut out, so that the rest can be read after it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from coaching.regexes import regex

LEAD = (
    r"(?:\b(?:on|in|at|by|around|about|for|from|until|till|come|sometime|some time|starting"
    r"|beginning|again|back|like|say|maybe|perhaps|the|of|and|then|once|it|is|it's|@) )*"
)
"""Small words before a time that belong to it."""

Days = Callable[[re.Match[str], date], date | None]
Rules = Sequence[tuple[re.Pattern[str], Days]]


@dataclass(frozen=True, slots=True)
class Cut:
    """A day that was read, and the folded text with its words blanked out."""

    day: date
    rest: str


def first_cut(folded: str, rules: Rules, today: date) -> Cut | None:
    """Return the day of the first rule that reads one in a folded text."""
    for pattern, read in rules:
        for match in pattern.finditer(folded):
            day = read(match, today)
            if day is not None:
                return Cut(day, blank(folded, match))
    return None


def blank(folded: str, match: re.Match[str]) -> str:
    """Return the text with a match blanked out, every other character in its place."""
    return in_place(folded, match, "")


def in_place(folded: str, match: re.Match[str], word: str) -> str:
    """Return the text with only `word` left of a match, every other character in its place."""
    return folded[: match.start()] + word.rjust(len(match.group())) + folded[match.end() :]


def rule(pattern: str) -> re.Pattern[str]:
    """Return the pattern of a time with the small words before it, at the bounds of words."""
    return regex(rf"{LEAD}\b(?:{pattern})(?!\w)")
