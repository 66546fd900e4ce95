"""Past time by the year: "in March", "second week of October", "last spring", "at Easter"."""

import re
from datetime import date, timedelta

from coaching.reading.times.form import (
    Days,
    Kind,
    Reading,
    month_end,
    part_of_month,
    week_of_month,
)
from coaching.reading.times.holidays import FEASTS, last_feast
from coaching.reading.times.stamps import MONTH, month_number
from coaching.regexes import regex

_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_MONTH = regex(
    r"(?:(?:the )?(?P<week>first|second|third|fourth|last) week (?:of|in) |(?P<part>early|mid|late"
    r"|(?:the )?(?:start|beginning|middle|end|back end) of|last|this past)(?: |-)?(?:in )?)?"
    rf"(?P<month>{MONTH})(?:,? ?(?P<year>(?:19|20)\d\d|'\d\d|(?:of )?last year)(?!\d))?(?! ?\d)"
)
_PREPOSITION = regex(
    r"(?:\b(?:in|on|since|during|around|from|of|by|back in|late|until|til|before|(?:that|it|which) was)(?: like| about| around| maybe)?|[(,])[ ]*$"
)
_CLEAR_MONTHS = ("sept", "oct", "nov", "feb", "july", "dece")
_ALSO = regex(r"(?:\b(?:and|then|&|or|,)|[-+/])[ ]*$")
_SEASON = regex(
    r"(?:the )?(?:(?P<part>early|mid|late|(?:start|beginning|middle|end) of)[ -])?"
    r"(?:the |last |this )?(?P<season>spring|summer|autumn|fall|winter)(?:time)?\b(?:(?: of)? (?P<year>20\d\d))?"
)
_AN_AUTUMN = regex(r"\b(?:last|this|the) fall\b")
_SEASON_BEFORE = regex(r"\b(?:in|since|during|over)[ ]*(?:the )?$")
_NOUN_AFTER = regex(
    r" (?:plans?|party|parties|breaks?|dinner|lunch|do\b|gifts?|presents?|term|semester|marathon|camp"
    r"|trips?|concert|sale|show|fair|project|intern\w*|job|school|menu|market|meal|music|tree|edition"
    r"|issue|clean\w*|collection|roll|meet-?up|get-?together|barbecue|bbq|class|course|fete|festival|tour)\b"
)
_FEAST = regex(
    r"(?:last )?(?P<name>"
    + "|".join(sorted(map(re.escape, FEASTS), key=len, reverse=True))
    + r")(?!\w)(?: (?P<year>20\d\d)|(?P<before>,? last year))?"
)
_BRITISH = regex(r"\bmum\b|£|\bmam\b|\bmothering\b")
_COVID = regex(r"(?:the )?(?:covid|pandemic|lockdowns?|corona|quarantine)\b")


def month(text: str, start: int, today: date) -> Reading | None:
    """Read "in March", "mid-june", "first week of Oct", "end of May 2024", "last November"."""
    match = _MONTH.match(text, start)
    if not match:
        return None
    clear = (match["part"] or match["week"] or match["year"]
             or match["month"].startswith(_CLEAR_MONTHS))  # fmt: skip
    also = _ALSO.search(text, max(0, start - 6), start) and match["month"][:3] != "may"
    if not (clear or also or _PREPOSITION.search(text, max(0, start - 18), start)):
        return None
    first = _first_of_month(month_number(match["month"]), match["year"], today)
    if match["part"] == "last" and first == today.replace(day=1):
        first = first.replace(year=first.year - 1)
    days = part_of_month(first, match["part"] or "")
    if match["week"]:
        days = week_of_month(first, match["week"])
    return Reading(match.end(), Kind.POINT, days)


def _first_of_month(number_: int, year: str | None, today: date) -> date:
    if year and year.endswith("last year"):
        return date(today.year - 1, number_, 1)
    if year:
        digits = int(year.lstrip("'"))
        return date(digits if digits > 99 else 2000 + digits, number_, 1)
    return date(today.year - (number_ > today.month), number_, 1)


def season(text: str, start: int, today: date) -> Reading | None:
    """Read "in spring", "over the summer", "end of winter"; of one not yet over, what has passed."""
    match = _SEASON.match(text, start)
    if not match or _NOUN_AFTER.match(text, match.end()):
        return None
    placed = _SEASON_BEFORE.search(text, max(0, start - 9), start) or "this " in match.group()
    if match["season"] == "fall" and not (
        match["part"] or placed or _AN_AUTUMN.search(match.group())
    ):
        return None  # "fall out"
    begins = _SEASONS[match["season"]]
    for number_ in [int(match["year"])] if match["year"] else range(today.year, today.year - 3, -1):
        first = date(number_, begins, 1)
        last = month_end((first + timedelta(days=62)).replace(day=1))
        days = _part_of_season(first, last, match["part"] or "")
        if days[1] < today:
            return Reading(match.end(), Kind.POINT, days)
        if first <= today and "last" not in match.group():
            return Reading(match.end(), Kind.POINT, (days[0], today)) if placed else None
    return None


def _part_of_season(first: date, last: date, part: str) -> Days:
    if part.startswith("early") or "start" in part or "beginning" in part:
        return first, first + timedelta(days=30)
    if part.startswith("mid") or "middle" in part:
        return first + timedelta(days=31), first + timedelta(days=61)
    if part.startswith("late") or "end" in part:
        return last - timedelta(days=15), last + timedelta(days=10)
    return first, last


def feast(text: str, start: int, today: date) -> Reading | None:
    """Read "Easter", "last Christmas", "Tết", "Thanksgiving 2024"; "mum" makes them British."""
    match = _FEAST.match(text, start)
    if not match or _NOUN_AFTER.match(text, match.end()):
        return None
    by = date(int(match["year"]), 12, 31) if match["year"] else today
    if match["before"]:
        by = date(today.year - 1, 12, 31)
    name = match["name"]
    if name in {"mother's day", "mothers day"} and _BRITISH.search(text):
        name = "mothering sunday"
    if name == "thanksgiving" and "canad" in text:
        name = "canadian thanksgiving"
    day = last_feast(name, by)
    return Reading(match.end(), Kind.POINT, (day, day)) if day else None


def covid(text: str, start: int, today: date) -> Reading | None:
    """Read "covid", "the pandemic": March 2020 to summer 2021."""
    match = _COVID.match(text, start)
    return (
        Reading(match.end(), Kind.POINT, (date(2020, 3, 1), date(2021, 6, 30))) if match else None
    )
