"""Reads hours and days of the week: "22-8", "10pm to 8am", "mon-fri", "not on weekends"."""

import re

from coaching.regexes import regex
from coaching.text import fold
from coaching.wording.figures import listed

_NAMES = "mon tue wed thu fri sat sun".split()
_LONG = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_DAY = (
    r"(?:mon(?:days?)?|tue(?:s|sdays?)?|wed(?:s|nesdays?)?|thu(?:r|rs|rsdays?)?|fri(?:days?)?"
    r"|sat(?:urdays?)?|sun(?:days?)?)\b"
)
_RANGE = regex(rf"(?P<a>{_DAY}) ?(?:-|to|till|until|through|thru) ?(?P<b>{_DAY})")
_ONE = regex(rf"\b{_DAY}\b")
_GROUPS = {
    "every day": range(7), "everyday": range(7), "all days": range(7), "any day": range(7),
    "all week": range(7), "daily": range(7), "workdays": range(5), "working days": range(5),
    "work days": range(5), "weekdays": range(5), "business days": range(5),
    "weekday": range(5), "weekends": (5, 6), "weekend": (5, 6), "all": range(7),
}  # fmt: skip
_HOUR = r"(?P<{0}>\d{{1,2}})(?:[:.]00| ?h| ?o'?clock)? ?(?P<{0}half>am|pm|a\.m\.?|p\.m\.?)?|(?P<{0}word>noon|midday|midnight)"
_CLOCK = regex(_HOUR.format("h"))
_TO = regex(
    rf"(?:{_HOUR.format('a')}) ?(?:-|to|till|until|and|through) ?(?:{_HOUR.format('b')})(?![\d:])"
)
_WORDS = {"noon": 12, "midday": 12, "midnight": 0}


def days_of(words: str) -> tuple[int, ...] | None:
    """Return the days of the week that words name, Monday 0, in order; None if they name none."""
    folded = fold(words)
    found: set[int] = set()
    for name, group in _GROUPS.items():
        if re.search(rf"\b{name}\b", folded):
            return tuple(group)
    for match in _RANGE.finditer(folded):
        first, last = _NAMES.index(match["a"][:3]), _NAMES.index(match["b"][:3])
        found |= {(first + step) % 7 for step in range((last - first) % 7 + 1)}
    found |= {_NAMES.index(match.group()[:3]) for match in _ONE.finditer(folded)}
    return tuple(sorted(found)) or None


def hours_of(words: str) -> tuple[int, int] | None:
    """Return the hours from and until, 0 to 23, of "22-8"; None where they are no hours."""
    match = _TO.search(fold(words))
    if match is None:
        return None
    begin, end = _hour(match, "a"), _hour(match, "b")
    return None if begin is None or end is None else (begin, end)


def hour_of(words: str) -> int | None:
    """Return the hour that words name, 0 to 23."""
    match = _CLOCK.search(fold(words))
    return _hour(match, "h") if match else None


def _hour(match: re.Match[str], name: str) -> int | None:
    if match[f"{name}word"]:
        return _WORDS[match[f"{name}word"]]
    hour, half = int(match[name]), match[f"{name}half"]
    if half:
        return hour % 12 + (12 if half[0] == "p" else 0) if 1 <= hour <= 12 else None
    return hour % 24 if hour <= 24 else None


def named_days(days: tuple[int, ...]) -> str:
    """Return days of the week in words: "every day", "Monday to Friday", "Monday and Sunday"."""
    chosen = sorted(set(days)) or list(range(7))
    if len(chosen) == 7:
        return "every day"
    if len(chosen) > 2 and chosen[-1] - chosen[0] == len(chosen) - 1:
        return f"{_LONG[chosen[0]]} to {_LONG[chosen[-1]]}"
    return listed([_LONG[day] for day in chosen])
