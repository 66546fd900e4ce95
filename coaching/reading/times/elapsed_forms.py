"""Amounts of past time: "3 weeks ago", "a month or so", "two Thursdays ago", "day 4"."""

import re
from datetime import date, timedelta

from coaching.reading.numbers import NUMBER, number
from coaching.reading.times.form import Kind, Reading, ago
from coaching.reading.times.spans_of_days import days_between, days_meant, days_vague, unit_of
from coaching.regexes import regex

WEEKDAYS = "mon tue wed thu fri sat sun".split()
_UNIT = (
    r"(?P<unit>min(?:ute)?s?|hours?|hrs?|days?|dys|nights?|weeks?|wks?|weekends?|fortnights?|months?"
    r"|mths?|mnths?|mos?|years?|yrs?|decades?)\b"
)
_QUANTITY = regex(
    rf"(?P<n>half an?|\d{{1,3}}\.\d|(?:a )?few|several|{NUMBER}|an?)\+?"
    rf"(?:\s?(?:-|to|or)\s?(?P<m>{NUMBER}))?(?P<half> and a half|½|\.5)?"
    r"(?: (?:good|full|whole|long|solid|entire|more|other|straight|odd|plus|business|working|calendar))*"
    rf"[ -]?(?:{_UNIT}|(?P<letter>(?<=\d)[hdwy]\b))(?P<plus> and a half| or so| or two| or three)?"
    r"(?P<tail>(?: straight| at least)? (?:ago|back|prior|later|after(?:wards?)?|before(?:hand)?|earlier)\b)?"
)
_NOT_ELAPSED = regex(
    r"[ -]*(?:olds?|younger|older|apart|notice|calls?|demo|slots?|meetings?|trip|early"
    r"|together|from now|away|left|package|contract|trial|chat|convo|conversation|voice|video|audio"
    r"|clip|drive|walk|delay|leave|plan|project|course|internship|visit|holiday|gap)\b"
)
_AND_DAYS = regex(
    rf",?(?: and)? (?:{NUMBER}|a few|an?) (?:days?|weeks?|months?)(?P<tail> (?:ago|back|later))?\b"
)
_DAY_COUNT = regex(r"day (?:number )?(\d{1,3})\b(?! of (?:the|my|our|a))")
_BARE_AGO = regex(
    r"(?:(?P<one>week|wk|month|fortnight|year|yr)|minutes|mins|hours|hrs|moments?) (?:ago|back)\b"
)
_WEEKDAYS_AGO = regex(
    rf"(?P<n>{NUMBER}) (?P<day>mon|tues|wednes|thurs|fri|satur|sun)days (?P<tail>ago|back|running"
    r"|in a row|straight|now)\b"
)


def quantity(text: str, start: int, today: date) -> Reading | None:
    """Read "3 weeks ago", "a fortnight", "2-3 months", "a couple of days later", "1.5 years"."""
    match = _QUANTITY.match(text, start)
    if not match or _NOT_ELAPSED.match(text, match.end()):
        return None
    low, high = _amount_in_days(match)
    more = None if match["tail"] else _AND_DAYS.match(text, match.end())
    tail = (match["tail"] or (more and more["tail"]) or " ").rsplit(" ", 1)[1]
    match = more or match
    if tail.startswith(("later", "after")):
        return Reading(match.end(), Kind.LATER, None, (low, high))
    if tail.startswith(("before", "earlier")):
        return Reading(match.end(), Kind.LATER, None, (-high, -low))
    kind = Kind.POINT if tail else Kind.SPAN
    return Reading(match.end(), kind, ago(low, high, today))


def _amount_in_days(match: re.Match[str]) -> tuple[int, int]:
    unit = unit_of(match["unit"] or match["letter"])
    words, plus = match["n"], match["plus"] or ""
    if "few" in words or "several" in words:
        return days_vague(words, unit)
    amount = 0.5 if words.startswith("half a") and "dozen" not in words else _number(words)
    if match["half"] or plus.endswith("half"):
        amount += 0.5
    if match["m"] or plus in {" or two", " or three"}:
        most = _number(match["m"]) if match["m"] else {" or two": 2.0}.get(plus, 3.0)
        return days_between(amount, most, unit)
    low, high = days_meant(amount, unit)
    return (low, high + 1) if "couple" in words or plus == " or so" else (low, high)


def _number(words: str) -> float:
    return float(words) if "." in words else float(number(words))


def day_count(text: str, start: int, today: date) -> Reading | None:
    """Read "day 4" (of silence)."""
    match = _DAY_COUNT.match(text, start)
    if not match:
        return None
    return Reading(match.end(), Kind.SPAN, ago(int(match[1]), int(match[1]), today))


def ordinal(text: str, start: int, today: date) -> Reading | None:
    """Read "the third week now", "his second month of silence"."""
    match = _ORDINAL.match(text, start)
    if not match:
        return None
    nth = _NTHS.index(match["nth"]) + 2 if match["nth"] else int(match["n"])
    low, high = days_meant(nth - 1, match["unit"])[0], days_meant(nth, match["unit"])[1]
    return Reading(match.end(), Kind.SPAN, ago(low, high, today))


_NTHS = "second third fourth fifth sixth seventh".split()
_ORDINAL = regex(
    r"(?:(?P<nth>second|third|fourth|fifth|sixth|seventh)|(?P<n>[1-9]\d?)(?:nd|rd|th))"
    r" (?P<unit>day|week|month|year)(?= (?:now|of (?:silence|nothing|no)|running|in a row|without))"
)


def bare_ago(text: str, start: int, today: date) -> Reading | None:
    """Read "hours ago" and, without its article, "week ago"."""
    match = _BARE_AGO.match(text, start)
    if not match:
        return None
    low, high = days_meant(1, unit_of(match["one"])) if match["one"] else (0, 0)
    return Reading(match.end(), Kind.POINT, ago(low, high, today))


def weekdays_ago(text: str, start: int, today: date) -> Reading | None:
    """Read "two Thursdays ago", and "three Sundays running" as the last of them."""
    match = _WEEKDAYS_AGO.match(text, start)
    if not match:
        return None
    back = (today.weekday() - WEEKDAYS.index(match["day"][:3])) % 7 or 7
    if match["tail"] in {"ago", "back"}:
        back += 7 * (number(match["n"]) - 1)
    day = today - timedelta(days=back)
    return Reading(match.end(), Kind.POINT, (day, day))
