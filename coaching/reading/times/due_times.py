"""Reads the time the other side named for later: "next week", "in January", "after Easter"."""

import re
from calendar import monthrange
from datetime import date, timedelta

from coaching.reading.numbers import NUMBER, number
from coaching.reading.times.holidays import FEASTS, next_feast
from coaching.reading.times.spans_of_days import days_meant, days_vague, unit_of
from coaching.reading.times.stamps import MONTH, make_day, month_number
from coaching.regexes import regex
from coaching.situation import Period
from coaching.text import fold

Days = tuple[date, date]

_UNIT = r"(?P<unit>hours?|hrs?|days?|weeks?|wks?|fortnight|months?|mths?|mos?|years?|yrs?)"
_IN = regex(
    rf"\b(?:in|within|after|give (?:me|it|us)|for|wait|another|next|about) (?:about |like "
    rf"|maybe |the next |another )?"
    rf"(?P<n>(?:a )?few|several|{NUMBER}|an?)(?: or (?P<m>{NUMBER}))? (?:more |business "
    rf"|working )?{_UNIT}\b(?! ago)"
    r"|\b(?P<n2>(?:a )?few|several|couple(?: of)?|a couple(?: of)?|\d{1,2}) (?P<unit2>days?"
    r"|weeks?|months?)\b(?! ago)"
)
_DAY = regex(
    r"\b(?:(?P<tomorrow>tomorrow|tmrw|tmr)|(?P<today>today|tonight|this (?:afternoon|evening)"
    r"|by eod|end of (?:the )?day))\b"
)
_WEEK = regex(
    r"\b(?:(?P<next>next|following|coming) (?P<what>week(?:end)?|month|year|quarter|term|semester)"
    r"|(?:later |earlier |by the end of |end of |within |before the end of )?(?:this"
    r"|the) (?P<this>week(?:end)?|month|year|quarter)"
    r"|(?:by (?:the )?)?end of (?:the )?(?P<end>week|month|year|quarter)|(?P<eom>eom)"
    r"|(?P<eow>eow)|(?P<eoy>eoy))\b"
)
_QUARTER = regex(
    r"\b(?P<after>once|when|after|as soon as)?[^.]{0,20}?\b(?:the )?(?:quarter"
    r"|q(?P<n>[1-4]))\b(?P<closes>[^.]{0,12}(?:clos|end|over|done))?"
)
_WEEKDAY = regex(
    r"\b(?P<next>next )?(?P<day>monday|mon|tuesday|tues?|wednesday|weds?|thursday|thurs?|friday"
    r"|fri|saturday|sunday)\b"
)
_DATE = regex(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{MONTH})"
    rf"|(?P<month2>{MONTH}) (?:the )?(?P<day2>\d{{1,2}})"
    rf"(?:st|nd|rd|th)?(?!\d)|the (?P<nth>\d{{1,2}})(?:st|nd|rd|th)\b)"
)
_MONTH = regex(
    rf"(?:(?P<part>early|mid|late|(?:the )?(?:start|beginning|middle|end) of|after|before|by"
    rf"|until|till)[ -](?:in )?)?"
    rf"(?:\b(?:in|of|come|for|around|next|this|during"
    rf"|once) )?\b(?P<month>{MONTH})(?: (?P<year>20\d\d))?"
)
_SEASON = regex(
    r"\b(?:in|after|come|until|till|next|over|this|during)(?: the)? (?P<season>spring|summer"
    r"|autumn|fall|winter)\b"
)
_FEAST = regex(
    r"\b(?P<after>after|once|past|until after)?(?: the)? ?\b(?P<name>holidays|hols"
    r"|festive season|new year|"
    + "|".join(sorted(map(re.escape, FEASTS), key=len, reverse=True))
    + r")(?!\w)"
)
_MONTHS_OF_SEASON = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_WEEKDAYS = "mon tue wed thu fri sat sun".split()


def due(words: str, today: date) -> Period | None:
    """Return the days a promised or named time means, counted from `today`; None if unknown.

    "After the move" has no day; "after Easter" starts the day after and is given two weeks.
    """
    folded = fold(words)
    for reader in (_feast, _quarter, _date, _month, _season, _week, _amount, _weekday, _day):
        if days := reader(folded, today):
            return Period(days[0], days[1], words)
    return None


def _day(folded: str, today: date) -> Days | None:
    match = _DAY.search(folded)
    if not match:
        return None
    day = today + timedelta(days=1 if match["tomorrow"] else 0)
    return day, day


def _amount(folded: str, today: date) -> Days | None:
    match = _IN.search(folded)
    if not match:
        return None
    unit = unit_of(match["unit"] or match["unit2"])
    words = match["n"] or match["n2"]
    if "few" in words or "several" in words:
        low, high = days_vague(words, unit)
    else:
        amount = number(words)
        low, high = days_meant(amount, unit)
        high = days_meant(number(match["m"]), unit)[1] if match["m"] else high
    if folded[match.start() :].startswith(("within", "next")):
        low = 0
    return today + timedelta(days=low), today + timedelta(days=high)


def _week(folded: str, today: date) -> Days | None:
    match = _WEEK.search(folded)
    if not match:
        return None
    if what := match["next"] and match["what"]:
        return _next(what, today)
    ends = {"eom": "month", "eow": "week", "eoy": "year"}
    short = next((unit for name, unit in ends.items() if match[name]), None)
    unit = match["this"] or match["end"] or short
    last = _end_of(unit or "week", today)
    at_end = match["end"] or short or "end of" in match.group()
    begin = max(today, last - timedelta(days=3)) if at_end else today
    return begin, last


def _next(what: str, today: date) -> Days:
    first = _end_of("week" if what == "weekend" else what, today) + timedelta(days=1)
    if what in {"term", "semester"}:
        first = _end_of("year" if today.month > 6 else "quarter", today) + timedelta(days=1)
    if what == "weekend":
        return first + timedelta(days=5), first + timedelta(days=6)
    if what == "year":
        return first, first + timedelta(days=30)
    return first, _end_of("month" if what in {"term", "semester"} else what, first)


def _end_of(unit: str, today: date) -> date:
    if unit.startswith("week"):
        return today + timedelta(days=6 - today.weekday())
    month = {"month": today.month, "quarter": (today.month + 2) // 3 * 3}.get(unit, 12)
    return date(today.year, month, monthrange(today.year, month)[1])


def _quarter(folded: str, today: date) -> Days | None:
    match = _QUARTER.search(folded)
    if not match:
        return None
    if match["n"]:
        month = int(match["n"]) * 3 - 2
        first = date(today.year + (month + 2 < today.month), month, 1)
        if match["after"] or match["closes"]:
            first = _end_of("quarter", first) + timedelta(days=1)
            return first, first + timedelta(days=14)
        return max(first, today), _end_of("quarter", first)
    if not (match["after"] or match["closes"]):
        return None
    first = _end_of("quarter", today) + timedelta(days=1)
    return first, first + timedelta(days=14)


def _weekday(folded: str, today: date) -> Days | None:
    match = _WEEKDAY.search(folded)
    if not match:
        return None
    ahead = (_WEEKDAYS.index(match["day"][:3]) - today.weekday()) % 7 or 7
    if match["next"] and ahead < 7 - today.weekday():
        ahead += 7
    day = today + timedelta(days=ahead)
    return day, day


def _date(folded: str, today: date) -> Days | None:
    match = _DATE.search(folded)
    if not match:
        return None
    if match["nth"]:
        day = _next_of_month(int(match["nth"]), today)
    else:
        name = match["month"] or match["month2"]
        day = _next_such_day(month_number(name), int(match["day"] or match["day2"]), today)
    if day is None:
        return None
    after = folded[: match.start()].removesuffix("the ").rstrip().endswith("after")
    return (day + timedelta(days=1), day + timedelta(days=7)) if after else (day, day)


def _next_such_day(month: int, day: int, today: date) -> date | None:
    this_year = make_day(today.year, month, day)
    if this_year and this_year >= today:
        return this_year
    return make_day(today.year + 1, month, day)


def _next_of_month(day: int, today: date) -> date | None:
    first = today.replace(day=1)
    for _ in range(3):
        found = make_day(first.year, first.month, day)
        if found and found >= today:
            return found
        first = _end_of("month", first) + timedelta(days=1)
    return None


def _month(folded: str, today: date) -> Days | None:
    for match in _MONTH.finditer(folded):
        if (
            match["month"].rstrip(".") in {"may", "mar", "march"}
            and match.group() == match["month"]
        ):
            continue  # "I may", "march on"
        month = month_number(match["month"])
        year = int(match["year"]) if match["year"] else today.year + (month < today.month)
        first = date(year, month, 1)
        return _part(first, match["part"] or "", today)
    return None


def _part(first: date, part: str, today: date) -> Days:
    last = _end_of("month", first)
    if part == "after":
        return last + timedelta(days=1), last + timedelta(days=14)
    if part in {"until", "till"}:
        return first, first + timedelta(days=14)
    if part.startswith("early") or "start" in part or "beginning" in part:
        last = first.replace(day=10)
    elif part.startswith("mid"):
        first, last = first.replace(day=11), first.replace(day=20)
    elif part.startswith("late") or "end" in part:
        first = first.replace(day=21)
    return max(first, today), max(last, today)


def _season(folded: str, today: date) -> Days | None:
    match = _SEASON.search(folded)
    if not match:
        return None
    month = _MONTHS_OF_SEASON[match["season"]]
    first = date(today.year + (month + 2 < today.month), month, 1)
    last = _end_of("month", first + timedelta(days=62))
    if match.group().startswith("after"):
        return last + timedelta(days=1), last + timedelta(days=21)
    return max(first, today), last


def _feast(folded: str, today: date) -> Days | None:
    match = _FEAST.search(folded)
    if not match:
        return None
    name = match["name"]
    if name in {"holidays", "hols", "festive season"}:
        first = date(today.year + 1, 1, 4)
        return first, first + timedelta(days=14)
    if name in {"new year", "the new year"}:
        first = date(today.year + 1, 1, 2)
        return first, first + timedelta(days=29)
    day = next_feast(name, today)
    if day is None:
        return None
    if match["after"]:
        return day + timedelta(days=1), day + timedelta(days=14)
    return day, day
