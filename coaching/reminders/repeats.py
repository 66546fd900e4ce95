"""Reads how often: "every other month", "every 3 weeks", "monthly", "every friday", "on sundays"."""

import re
from dataclasses import dataclass

from coaching.memory import Repeat, Unit
from coaching.reading.numbers import NUMBER, number
from coaching.reading.times.stamps import MONTH
from coaching.regexes import regex
from coaching.reminders.cutting import blank, in_place

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_EACH = r"(?:once )?(?:every|each|once an?|one time an?|per)"
_NTH = rf"(?P<n>other|second|2nd|third|3rd|fourth|4th|few|couple(?: of)?|{NUMBER})"
_UNIT = (
    r"(?P<unit>day|week|wk|fortnight|month|quarter|year|morning|evening|night|afternoon|weekend)"
)
_EVERY = regex(rf"\b{_EACH}(?: {_NTH})? ?(?:{_UNIT}|(?P<day>{_DAY}))s?(?!\w)(?P<of>)")
_TWICE = regex(r"\b(?:twice|two times) (?:a|per|every|each) (?P<unit>month|quarter|year)\b")
_ADVERB = regex(
    r"\b(?P<adverb>daily|weekly|monthly|quarterly|yearly|annually|fortnightly|bi-?weekly|bi-?monthly)\b"
)
_WEEKDAYS = regex(rf"\b(?P<on>on )?(?P<day>{_DAY})s\b")
_YEARLY = regex(
    rf"\b(?:every|each)(?= (?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH}|{MONTH}|early|mid|late|spring|summer"
    r"|autumn|fall|winter|christmas|xmas|easter|new year|birthday|thanksgiving|diwali|eid|halloween))"
)
_MONTHLY = regex(r"\b(?:every|each)(?= \d{1,2}(?:st|nd|rd|th)\b)")
_ORDINALS = {
    "other": 2,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "few": 3,
}
_UNITS = {
    "week": (1, Unit.WEEK), "wk": (1, Unit.WEEK), "weekend": (1, Unit.WEEK),
    "fortnight": (2, Unit.WEEK), "month": (1, Unit.MONTH), "quarter": (3, Unit.MONTH),
    "year": (12, Unit.MONTH),
}  # fmt: skip
_ADVERBS = {
    "daily": Repeat(1, Unit.DAY), "weekly": Repeat(1, Unit.WEEK), "monthly": Repeat(1, Unit.MONTH),
    "quarterly": Repeat(3, Unit.MONTH), "yearly": Repeat(12, Unit.MONTH),
    "annually": Repeat(12, Unit.MONTH), "fortnightly": Repeat(2, Unit.WEEK),
    "biweekly": Repeat(2, Unit.WEEK), "bimonthly": Repeat(2, Unit.MONTH),
}  # fmt: skip
_HALVES = {
    "month": Repeat(2, Unit.WEEK), "quarter": Repeat(6, Unit.WEEK), "year": Repeat(6, Unit.MONTH)
}  # fmt: skip
_MOST = 120  # of a unit; what comes back more seldom is no rhythm


@dataclass(frozen=True, slots=True)
class Often:
    """How often, and the folded text without its words; a weekday or a part of the day stays."""

    repeat: Repeat
    rest: str


def how_often(folded: str) -> Often | None:
    """Return how often a folded text says that something comes again; None if it says nothing."""
    if match := _EVERY.search(folded):
        return _every(folded, match)
    if match := _TWICE.search(folded):
        return Often(_HALVES[match["unit"]], blank(folded, match))
    if match := _ADVERB.search(folded):
        return Often(_ADVERBS[match["adverb"].replace("-", "")], blank(folded, match))
    if match := _YEARLY.search(folded):
        return Often(Repeat(12, Unit.MONTH), in_place(folded, match, "in"))
    if match := _MONTHLY.search(folded):
        return Often(Repeat(1, Unit.MONTH), in_place(folded, match, "in"))
    if match := _WEEKDAYS.search(folded):
        return Often(Repeat(1, Unit.WEEK), in_place(folded, match, match["day"]))
    return None


def _every(folded: str, match: re.Match[str]) -> Often | None:
    word = (match["n"] or "one").removesuffix(" of")
    count = _ORDINALS.get(word) or number(word)
    if not 0 < count <= _MOST:
        return None
    if match["day"]:
        return Often(Repeat(count, Unit.WEEK), in_place(folded, match, match["day"]))
    times, unit = _UNITS.get(match["unit"], (1, Unit.DAY))
    part = (
        match["unit"]
        if match["unit"] in {"morning", "evening", "night", "afternoon", "weekend"}
        else ""
    )
    return Often(Repeat(count * times, unit), in_place(folded, match, part))
