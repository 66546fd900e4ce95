"""Absolute days as people and programs write them: "Oct 8", "14 October 2026 09:12", "10/14"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from coaching.regexes import regex
from coaching.text import Span

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
MONTH = (
    r"(?:(?:january|febr?uary|march|april|may|june|july|august|september|october|november|december)\b"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)"
)
_YEAR = r"(?:,?\s*(?P<year>(?:19|20)\d\d|'\d\d)(?!\d))?"
_STAMP = regex(
    rf"(?<![\w/.$€£-])(?!24/7)(?:"
    rf"(?P<iso>(?:19|20)\d\d)(?P<dash>[-/.])(?P<iso_month>\d\d?)(?P=dash)(?P<iso_day>\d\d?)(?!\d)"
    rf"|(?P<one>\d\d?)(?P<sep>[/.])(?P<two>\d\d?)(?:(?P=sep)(?P<short>(?:20)?\d\d)|(?P<stop>\.(?!\d)))?(?![\d/%])"
    rf"|(?P<day>\d\d?)(?:st|nd|rd|th|\.)?(?:\s+of(?: the)?)?[\s/-]{{1,2}}(?P<month>{MONTH}){_YEAR}"
    rf"|(?P<month2>{MONTH})\s*(?:the\s+)?(?P<day2>\d\d?)(?:st|nd|rd|th)?\b"
    rf"(?!:\d|\s?(?:[ap]m\b|%)){_YEAR.replace('year', 'year2')}"
    rf")"
)

_MORE_DAYS = regex(
    r"(?:(?:, and|,| and| &) \d{1,2}(?:st|nd|rd|th)?\b"
    r"(?![:/.]?\d| ?(?:[ap]m\b|min|h(?:ou)?rs?\b|days?\b|w(?:ee)?ks?\b|months?\b|years?\b|people"
    r"|times|x\b|%)))+"
)
_DATED = regex(
    r"(?:\b(?:am|on|the|since|seit|vom|den|dem|sent|from|and|und|then|of|by)|[(,&])[ ]*$"
)
_SLASHED = regex(r"(?<![\d/])(\d\d?)/(\d\d?)(?!\d)")
_NUMBER = regex(r"\d+")
_WEEKDAYS = "mon tue wed thu fri sat sun".split()
_NEAR = regex(
    r"\b(?:(today|yesterday)|(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b)"
)


def month_number(name: str) -> int:
    """Return 1 to 12 for an English month name or abbreviation (folded)."""
    return _MONTHS.index(name[:3]) + 1


def make_day(year: int, month: int, day: int) -> date | None:
    """Return the day, or None if the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def last_such_day(month: int, day: int, today: date) -> date | None:
    """Return the most recent `day` of `month` that is not after `today`."""
    for year in range(today.year, today.year - 8, -1):
        found = make_day(year, month, day)
        if found and found <= today:
            return found
    return None


def stamps(folded: str, today: date) -> Iterator[tuple[Span, date]]:
    """Find the absolute days in a folded text, in order; a missing year is the latest past one.

    "3/11" can be read two ways: as another date of the text is ("29/10"), else the later of the
    two days that are past. Days after tomorrow are dropped, because the readers ask for the past.
    """
    order = _order(folded)
    for match in _STAMP.finditer(folded):
        if (
            match["stop"]
            and match["sep"] == "."
            and not _DATED.search(folded, max(0, match.start() - 8), match.start())
        ):
            continue  # "version 3.11."
        found = _day_of(match, today, order)
        if found and found <= today + timedelta(days=1):
            yield Span(*match.span()), found
            yield from _listed_days(folded, match, found, today)


def _order(folded: str) -> str:
    """Return "day" or "month", whichever a date that can be read one way begins with, or ""."""
    for match in _SLASHED.finditer(folded) if "/" in folded else ():
        one, two = int(match[1]), int(match[2])
        if 12 < one <= 31 and two <= 12:
            return "day"
        if 12 < two <= 31 and one <= 12:
            return "month"
    return ""


def _listed_days(
    folded: str, match: re.Match[str], first: date, today: date
) -> Iterator[tuple[Span, date]]:
    """Read the 8 and the 15 of "Oct 1, 8 and 15"."""
    more = _MORE_DAYS.match(folded, match.end()) if match["day2"] and not match["year2"] else None
    for number in _NUMBER.finditer(folded, *more.span()) if more else ():
        found = make_day(first.year, first.month, int(number.group()))
        if found and first < found <= today:
            yield Span(*number.span()), found


def first_stamp(folded: str, today: date) -> date | None:
    """Return the first absolute day written in a folded text."""
    return next((day for _, day in stamps(folded, today)), None)


def day_labelled(label: str, today: date) -> date | None:
    """Return the day a short folded label names: "nov 3", "12/11/26, 09:14", "tuesday"."""
    if found := first_stamp(label, today):
        return found
    if match := _NEAR.search(label):
        if match[1]:
            return today - timedelta(days=match[1] == "yesterday")
        weekday = _WEEKDAYS.index(match[2][:3])
        return today - timedelta(days=(today.weekday() - weekday) % 7 or 7)
    return None


def _day_of(match: re.Match[str], today: date, order: str) -> date | None:
    part = match.groupdict()
    if part["iso"]:
        return make_day(int(part["iso"]), int(part["iso_month"]), int(part["iso_day"]))
    if part["one"]:
        return _numeric_day(match, today, order)
    month = month_number(part["month"] or part["month2"])
    day = int(part["day"] or part["day2"])
    year = part["year"] or part["year2"]
    if year is None:
        return last_such_day(month, day, today)
    return make_day(_full_year(year), month, day)


def _numeric_day(match: re.Match[str], today: date, order: str) -> date | None:
    one, two, year = int(match["one"]), int(match["two"]), match["short"]
    dotted = match["sep"] == "."
    if dotted and not (year or match["stop"]):
        return None  # "2.5 weeks", "version 3.11"
    orders = [(one, two)] if order == "month" and not dotted else [(two, one)]
    if not (order or dotted):
        orders.append((one, two))
    days = [
        make_day(_full_year(year), month, day) if year else last_such_day(month, day, today)
        for month, day in orders
    ]
    return max((day for day in days if day and day <= today), default=None)


def _full_year(year: str) -> int:
    digits = int(year.lstrip("'"))
    return digits if digits >= 100 else 2000 + digits
