"""Past time by the week: "this morning", "last week", "Tues night", "the following Monday"."""

import re
from datetime import date, timedelta

from coaching.reading.times.elapsed_forms import WEEKDAYS
from coaching.reading.times.form import (
    Days,
    Kind,
    Reading,
    ago,
    month_before,
    part_of_month,
    week_of_month,
)
from coaching.reading.times.stamps import make_day
from coaching.regexes import regex

_TODAY = regex(
    r"(?:earlier |late(?:r)? )?(?:today|2day|tonight|tonite|2nite|this (?:morning|afternoon|evening|noon|am(?! i\b)|pm)|just now)\b"
)
_YESTERDAY = regex(
    r"(?:the )?(?P<eve>day before (?:yesterday|yday|last)|night before last)\b"
    r"|(?:yesterday|yday|yest|yesterdays|ystrday)\b|last (?:night|nite|evening)\b"
)
_MEAL = regex(r"(?:breakfast|lunch(?:time)?|noon|midnight|dawn)\b")
_CLOCK = regex(r"\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m)\b\.?")
_AT = regex(r"\b(?:at|since|from|around|about)(?: like| about| around)? $")
_CALENDAR = regex(
    r"(?:the )?(?:(?P<part>early|earlier|mid|late|later|(?:start|beginning|middle|end|back end) of)[ -])?"
    r"(?:the )?(?:(?P<which>last|past|this past|previous|this) (?P<what>week(?!s|end|day| (?:of|in) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|weekend|month|year|fortnight)"
    r"|vorletzte (?P<prior2>week|woche)|(?P<prior>week|month|weekend|year) before last|(?P<the>weekend)(?! (?:after|before)\b)|(?<=of the )(?P<own>month|week))\b"
)
_WEEK_OF = regex(
    r"(?:the )?(?P<nth>first|second|third|fourth|last) week (?:of|in) (?P<month>(?:this|the|last) month)\b"
)
_NAME = (
    r"(?P<day>monday|mon|tuesday|tues?|wednesday|weds?|thursday|thu(?:rs?)?|friday|fri|saturday|sat"
    r"|sunday|sun"
    r"|segunda|terça|terca|quarta|quinta|sexta|sábado|sabado|domingo)\b"
)
_WEEKDAY = regex(
    r"(?:(?P<far>a week (?:last|past|ago(?: on)?)|week before last(?: on)?) |(?P<week>last week'?s?(?: on)?,?|this week'?s?(?: on)?,?) |(?P<which>last|this past|this|past|previous) )?"
    + _NAME
    + r"(?!'| (?:dinner|lunch|roast|brunch|best|service|school|league)\b)(?P<before> before last| last\b(?! (?:night|time|week))| week\b)?(?:,? (?:of )?(?P<own>last|this|the other) week\b)?"
)
_SUBJECT = regex(r"\b(?:we|i|he|she|they|just|who|it|and|the|a|my|her|his|dad|mum|mom) $")
_FOLLOWING = regex(
    rf"(?:the )?(?:following|next) {_NAME}|the {_NAME.replace('?P<day>', '?P<day2>')} after\b"
)
_NTH = regex(
    r"(?:the )?(?P<day>\d\d?)(?:st|nd|rd|th)\b(?P<of> of (?:this|the|last) month\b)?(?! (?:of|e?-?mail|time|text|message|msg|call|one|attempt"
    r"|try|follow|grade|floor|day|date|round|person|week|month|year|dm|letter|note|interview|birthday"
    r"|anniversary|avenue|ave|street|st\b|place|century|edition|voice|shorter|longer))"
)
_AND_NTH = regex(r"(?:\d(?:st|nd|rd|th)?(?:,? and|,? &|,? n|,)(?: on)?|\b(?:on|since|from|day)) $")
_YEAR = regex(r"(?P<year>(?:19|20)\d\d|(?<=')\d\d)\b(?![-/]|s\b)")
_OF_YEAR = regex(
    r"\b(?:in|was|since|back in|around|from|during|late|early|before|after|mid)[ '-]*$"
)


_PORTUGUESE = ("seg", "ter", "qua", "qui", "sex", "sáb", "dom")
_AFTER_LEAD = regex(r"\b(?:since|desde|in|on|na|no|last) $")


def day_number(name: str) -> int:
    """Return 0 (Monday) to 6 for the name of a weekday, English or Portuguese."""
    begin = name[:3].replace("sab", "sáb")
    return (WEEKDAYS if begin in WEEKDAYS else _PORTUGUESE).index(begin)


def this_day(text: str, start: int, today: date) -> Reading | None:
    """Read "this morning", "earlier today", "yesterday", "last night"."""
    if match := _TODAY.match(text, start):
        return Reading(match.end(), Kind.POINT, (today, today))
    if match := _YESTERDAY.match(text, start):
        back = 2 if match["eve"] else 1
        return Reading(match.end(), Kind.POINT, ago(back, back, today))
    return None


def time_last(text: str, start: int, today: date) -> Reading | None:
    """Read "this time last year"."""
    match = _TIME_LAST.match(text, start)
    if not match:
        return None
    back, margin = {"week": (7, 1), "month": (30, 4)}.get(match[1], (365, 14))
    return Reading(match.end(), Kind.POINT, ago(back - margin, back + margin, today))


_TIME_LAST = regex(r"this (?:time|day) last (week|month|year)\b")


def meal(text: str, start: int, today: date) -> Reading | None:
    """Read "since breakfast", "at noon"."""
    match = _MEAL.match(text, start)
    if not match or not _AT.search(text, max(0, start - 16), start):
        return None
    return Reading(match.end(), Kind.POINT, (today, today), clock=True)


def clock(text: str, start: int, today: date) -> Reading | None:
    """Read "at 2am": today or the night before."""
    match = _CLOCK.match(text, start)
    if not match or not _AT.search(text, max(0, start - 16), start):
        return None
    return Reading(match.end(), Kind.POINT, ago(0, 1, today), clock=True)


def calendar(text: str, start: int, today: date) -> Reading | None:
    """Read "last week", "start of the month", "over the weekend", "the week before last"."""
    match = _CALENDAR.match(text, start)
    if not match:
        return None
    what = (
        "week"
        if match["prior2"]
        else match["prior"] or match["the"] or match["own"] or match["what"]
    )
    if what == "fortnight" or (match["which"] in {"past", "this past"} and what in _PAST):
        return Reading(match.end(), Kind.POINT, (today - timedelta(days=_PAST[what]), today))
    near = match["the"] or match["own"] or match["which"] == "this"
    back = 2 if match["prior"] or match["prior2"] else 0 if near else 1
    days = _calendar_days(what, back, today, match["part"] or "")
    return Reading(match.end(), Kind.POINT, days) if days else None


_PAST = {"week": 7, "month": 30, "fortnight": 14}


def _calendar_days(what: str, back: int, today: date, part: str) -> Days | None:
    if what == "week":
        monday = today - timedelta(days=today.weekday() + 7 * back)
        return _part_of_week(monday, part)
    if what == "weekend":
        return _weekend(back, today)
    if what == "month":
        first = today.replace(day=1)
        for _ in range(back):
            first = month_before(first)
        whole = part if part != "earlier" else ""
        return part_of_month(first, whole)
    return _part_of_year(today.year - back, part, today)


def _part_of_week(monday: date, part: str) -> Days:
    if part.startswith("early") or "start" in part or "beginning" in part:
        return monday, monday + timedelta(days=2)
    if part in {"late", "later"} or "end" in part:
        return monday + timedelta(days=3), monday + timedelta(days=6)
    return monday, monday + timedelta(days=6)


def _part_of_year(year: int, part: str, today: date) -> Days | None:
    if part.startswith(("early", "start", "beginning")):
        return date(year, 1, 1), date(year, 3, 31)
    if part.startswith("mid"):
        return date(year, 5, 1), date(year, 8, 31)
    if part == "late" or "end" in part:
        return date(year, 10, 1), date(year, 12, 31)
    if year == today.year:
        return None  # "this year" is too vague
    return date(year, 1, 1), date(year, 12, 31)


def _weekend(back: int, today: date) -> Days:
    """Return the latest weekend, or earlier; "last weekend" said at one means the one before."""
    saturday = today - timedelta(days=(today.weekday() - 5) % 7)
    at_one = today.weekday() >= 5
    saturday -= timedelta(days=7 * (back if at_one else max(0, back - 1)))
    return saturday, saturday + timedelta(days=1)


def week_of(text: str, start: int, today: date) -> Reading | None:
    """Read "the first week of last month"."""
    match = _WEEK_OF.match(text, start)
    if not match:
        return None
    first = today.replace(day=1)
    first = month_before(first) if match["month"].startswith("last") else first
    return Reading(match.end(), Kind.POINT, week_of_month(first, match["nth"]))


def weekday(text: str, start: int, today: date) -> Reading | None:
    """Read "Tuesday", "last Thurs", "Friday before last": the last one before today."""
    match = _WEEKDAY.match(text, start)
    if not match or match["before"] == " week":
        return None
    foreign = match["day"][:3] not in WEEKDAYS
    if foreign and not _AFTER_LEAD.search(text, max(0, start - 6), start):
        return None  # "segunda" is the second, too
    if len(match["day"]) == 3 and not (match["which"] or match["week"] or _meant(text, match)):
        return None  # "sat outside", "sun", "mon ami"
    number_ = day_number(match["day"])
    back = (today.weekday() - number_) % 7 or 7
    own = (match["week"] or match["own"] or "").split(" ")[0]
    if own:
        back = today.weekday() - number_ + 7 * (own == "last")
    back += 7 if match["before"] == " before last" or match["far"] else 0
    if back < 0:
        return None  # "Friday this week" said on a Tuesday
    return Reading(match.end(), Kind.POINT, ago(back, back, today))


def _meant(text: str, match: re.Match[str]) -> bool:
    """Tell whether "sat", "sun", "wed", "mon" is a day: "texted sat, again mon"."""
    start, end = match.start("day"), match.end("day")
    if match["day"] in {"tue", "thu", "fri"}:
        return True
    if _ON.search(text, max(0, start - 8), start):
        return True
    clean = not _SUBJECT.search(text, max(0, start - 6), start)
    return (clean or match["day"] == "mon") and _DAY_ENDS.match(text, end) is not None


_ON = regex(r"\b(?:on|since|last|until|til|from|by|this|again|then|both|n|and on) $")
_DAY_ENDS = regex(
    r"(?=[,.;:!?)\n/+&]|$)| (?:night|nite|morning|evening|afternoon|lunch|noon|am\b|pm\b|eve\b|and|n\b|&|then|again"
    r"|at \d|\d{1,2} ?(?:[ap]m|:)|the \d|\d{1,2}(?:st|nd|rd|th)|but|no\b|nothing|still|i\b|about|abt|w/|to\b|-)"
)


def following(text: str, start: int, today: date) -> Reading | None:
    """Read "the following Monday", "the Friday after": counted from the time named before."""
    match = _FOLLOWING.match(text, start)
    if not match or (match.group().startswith("next ")):
        return None
    number_ = day_number(match["day"] or match["day2"])
    return Reading(match.end(), Kind.LATER, None, weekday=number_)


def day_of_month(text: str, start: int, today: date) -> Reading | None:
    """Read "the 13th", "the 6th of last month": the latest one, today included."""
    match = _NTH.match(text, start)
    if not match or (
        text[start].isdigit() and not _AND_NTH.search(text, max(0, start - 16), start)
    ):
        return None
    number_, first = int(match["day"]), today.replace(day=1)
    if (match["of"] or "").startswith(" of last"):
        first = month_before(first)
    nth = 0 if match["of"] else number_
    for _ in range(12):
        day = make_day(first.year, first.month, number_)
        if day and day <= today:
            return Reading(match.end(), Kind.POINT, (day, day), nth=nth)
        first = month_before(first)
    return None


def year(text: str, start: int, today: date) -> Reading | None:
    """Read "in 2019", "since 2021", "in '23"."""
    match = _YEAR.match(text, start)
    if not match or not _OF_YEAR.search(text, max(0, start - 9), start):
        return None
    number_ = int(match["year"])
    number_ = number_ if number_ > 99 else 2000 + number_
    return Reading(match.end(), Kind.POINT, (date(number_, 1, 1), date(number_, 12, 31)))
