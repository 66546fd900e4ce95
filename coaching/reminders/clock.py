"""Reads an hour to come: "at 6pm", "tomorrow morning", "around noon", "in two hours"."""

import re
from dataclasses import dataclass
from datetime import time, timedelta

from coaching.reading.numbers import NUMBER, number
from coaching.reminders.cutting import LEAD, blank, in_place

_PARTS = {
    "morning": 9, "breakfast": 9, "work": 18, "noon": 12, "midday": 12, "lunch": 13,
    "lunchtime": 13, "afternoon": 15, "evening": 18, "dinner": 18, "tonight": 20, "night": 20,
    "eod": 17, "end of day": 17, "end of the day": 17,
}  # fmt: skip
_HOURS = "one two three four five six seven eight nine ten eleven twelve".split()
_WORDED = re.compile(
    rf"\b(?:(?:at|around|about|by) )?(?P<part>half past|quarter past|quarter to) (?P<h>{'|'.join(_HOURS)}|\d{{1,2}})\b"
    rf"|\b(?:at|around|by) (?P<h2>{'|'.join(_HOURS)})(?: o'?clock)?(?! ?(?:or|days?|weeks?|months?|[a-z]*teen))(?= |$|[.,!?])"
)
_PAST = {"half past": 30, "quarter past": 15, "quarter to": -15, None: 0}
_NOT_HOURS = r"(?! ?(?:days?|weeks?|months?|years?|people|times|wks?|st|nd|rd|th|%|[/.-]\d))"
_CLOCK = re.compile(
    r"(?:\b(?:at|around|about|by|from|@) ?)?(?<![\w:./-])(?P<h>\d{1,2})(?:[:.](?P<m>[0-5]\d))? ?"
    r"(?P<half>am|pm|a\.m\.?|p\.m\.?)(?!\w)"
    r"|(?:\b(?:at|around|about|by|from|@) ?)?(?<![\w:./-])(?P<h2>\d{1,2}):(?P<m2>[0-5]\d)(?![\d:])"
    rf"|(?:\bat|@) ?(?P<h3>\d{{1,2}})(?: ?o'?clock|h)?(?![\w:]){_NOT_HOURS}"
    r"(?: in the (?P<part>morning|afternoon|evening)\b)?"
)
_PART = re.compile(
    r"\b(?:first thing(?: in the morning)?|(?:(?P<this>this|later this) "
    r"|(?:(?:in|by|at|around|after|before|over)(?: the)? )?)(?:(?:early|late) )?"
    rf"(?P<part>{'|'.join(sorted(_PARTS, key=len, reverse=True))}))\b"
)
_IN = re.compile(
    rf"{LEAD}\b(?:in|after) (?:about )?(?P<n>half an|an?|a few|{NUMBER}) ?"
    r"(?P<unit>hours?|hrs?|minutes?|mins?)(?: or so)?(?: time)?(?!\w)"
)
_PM_UNTIL = 7  # a bare "at 6" is the evening's: nobody asks to be woken


@dataclass(frozen=True, slots=True)
class Hour:
    """An hour of the day, or a delay from now; and the folded text without its words."""

    at: time | None
    delay: timedelta | None
    rest: str


def hour_ahead(folded: str) -> Hour | None:
    """Return the hour, or the delay of hours and minutes, that a folded text names."""
    if match := _IN.search(folded):
        return Hour(None, _delay(match), blank(folded, match))
    if match := _CLOCK.search(folded):
        at = _clock(match)
        return Hour(at, None, blank(folded, match)) if at else None
    if match := _WORDED.search(folded):
        return Hour(_worded(match), None, blank(folded, match))
    if match := _PART.search(folded):
        return Hour(time(_PARTS[match["part"] or "morning"]), None, _without_part(folded, match))
    return None


def _delay(match: re.Match[str]) -> timedelta:
    word = match["n"]
    amount = 0.5 if word == "half an" else 3 if word == "a few" else number(word)
    return timedelta(hours=amount) if match["unit"][0] == "h" else timedelta(minutes=amount)


def _clock(match: re.Match[str]) -> time | None:
    hour = int(match["h"] or match["h2"] or match["h3"])
    minute = int(match["m"] or match["m2"] or 0)
    if match["half"]:
        if not 1 <= hour <= 12:
            return None
        return time(hour % 12 + (12 if match["half"][0] == "p" else 0), minute)
    if hour > 23:
        return None
    if match["part"]:
        return time(hour + 12 if match["part"] != "morning" and hour < 12 else hour, minute)
    return time(hour + 12 if match["h3"] and 1 <= hour < _PM_UNTIL else hour, minute)


def _worded(match: re.Match[str]) -> time:
    """Return the hour of "half past six" and "at six", the evening's as with figures."""
    word = match["h"] or match["h2"]
    hour = int(word) % 24 if word.isdecimal() else _HOURS.index(word) + 1
    late = hour + 12 if 1 <= hour < _PM_UNTIL else hour
    minutes = (late * 60 + _PAST[match["part"]]) % (24 * 60)
    return time(minutes // 60, minutes % 60)


def _without_part(folded: str, match: re.Match[str]) -> str:
    """Blank a part of the day; "tonight" and "this evening" leave the day they name."""
    names_day = match["part"] == "tonight" or match["this"]
    return in_place(folded, match, "today") if names_day else blank(folded, match)
