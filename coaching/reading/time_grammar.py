"""The forms of past time in folded English, each with the interval of days it stands for.

Every reader takes a text, the offset where the form would begin and today, and returns what
it read or None. Intervals are honest about how people round; vague words give no interval.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from coaching.reading.holidays import FEASTS, last_feast
from coaching.reading.numbers import NUMBER, number
from coaching.reading.spans_of_days import days_between, days_meant, days_vague, unit_of
from coaching.reading.stamps import MONTH, make_day, month_number


class Kind(Enum):
    """How an expression places an event."""

    POINT = "point"  # "3 weeks ago", "on Tuesday", "in March"
    SINCE = "since"  # "since Friday": the silence, or a series, began then
    SPAN = "span"  # "for a month", "in 4 days", "5 weeks": an elapsed time
    LATER = "later"  # "next day", "a week later": counted from the time named before


@dataclass(frozen=True, slots=True)
class Reading:
    """What a form says: where it ends, its kind, its days, or the (fewest, most) days to add."""

    end: int
    kind: Kind
    days: tuple[date, date] | None
    offset: tuple[int, int] = (0, 0)


Reader = Callable[[str, int, date], Reading | None]

_WEEKDAYS = "mon tue wed thu fri sat sun".split()
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_UNIT = (
    r"(?P<unit>min(?:ute)?s?|hours?|hrs?|days?|dys|nights?|weeks?|wks?|weekends?|fortnights?"
    r"|months?"
    r"|mths?|mos?|years?|yrs?|decades?)\b"
)
_QUANTITY = re.compile(
    rf"(?P<n>half an?|\d{{1,3}}\.\d|(?:a )?few|several|{NUMBER}|an?)"
    rf"(?:\s?(?:-|to|or)\s?(?P<m>{NUMBER}))?(?P<half> and a half|½)?"
    r"(?: (?:good|full|whole|long|solid|entire|more|other|straight|odd|business|working|calendar))*"
    rf"[ -]?(?:{_UNIT}|(?P<letter>(?<=\d)[hdwy]\b))(?P<plus> and a half| or so| or two)?"
    r"(?P<tail>(?: straight| at least)? (?:ago|back|prior|later|after(?:wards?)?)\b)?"
)
_NOT_ELAPSED = re.compile(
    r"[ -]*(?:olds?|younger|older|apart|notice|calls?|demo|slots?|meetings?|trip|before|early"
    r"|together|from now|away|left|package|contract|trial|chat|convo|conversation)\b"
)
_DAY_COUNT = re.compile(r"day (?:number )?(\d{1,3})\b(?! of (?:the|my|our|a))")
_BARE_AGO = re.compile(r"(?:minutes|mins|hours|hrs|moments?) ago\b")
_TODAY = re.compile(
    r"(?:earlier |late(?:r)? )?(?:today|tonight|this (?:morning|afternoon|evening|noon"
    r"|am(?! i\b)|pm)|just now)\b"
)
_YESTERDAY = re.compile(
    r"(?:the )?(?P<eve>day before yesterday|night before last)\b|yesterday\b|yday\b"
    r"|last (?:night|evening)\b"
)
_CALENDAR = re.compile(
    r"(?:the )?(?:earlier )?(?P<which>last|past|this past|previous|this)"
    r" (?P<what>week(?!s|end|day)|weekend|month|year)\b|(?:the )?(?P<prior>week|month|weekend|year)"
    r" before last\b|the (?P<the>weekend)\b"
)
_WEEKDAY = re.compile(
    r"(?:(?P<which>last|this past|this|past|previous) )?"
    r"(?P<day>monday|mon|tuesday|tues?|wednesday|weds?|thursday|thurs?|thur|friday|fri|saturday|sat"
    r"|sunday|sun)\b(?!')(?P<before> before last| week\b| after\b)?"
)
_MONTH = re.compile(
    r"(?:(?P<part>early|mid|late|(?:the )?(?:start|beginning|middle|end) of|last)(?: |-)?(?:in )?)?"
    rf"(?P<month>{MONTH})(?:,? ?(?P<year>(?:19|20)\d\d|'\d\d|(?:of )?last year)(?!\d))?(?! ?\d)"
)
_NTH = re.compile(
    r"(?:the )?(?P<day>\d\d?)(?:st|nd|rd|th)\b(?! (?:of|e?-?mail|time|text|message|msg|call|one"
    r"|attempt"
    r"|try|follow|grade|floor|day|date|round|person|week|month|year|dm|letter|note|interview))"
)
_YEAR = re.compile(r"(?P<year>(?:19|20)\d\d)\b(?![-/]|s\b)")
_SEASON = re.compile(
    r"(?:the )?(?:(?P<part>early|mid|late|(?:start|beginning|middle|end) of)[ -])?"
    r"(?:the |last |this )?(?P<season>spring|summer|autumn|fall"
    r"|winter)\b(?:(?: of)? (?P<year>20\d\d))?"
)
_FEAST = re.compile(
    r"(?:last )?(?P<name>"
    + "|".join(sorted(map(re.escape, FEASTS), key=len, reverse=True))
    + r")(?!\w)(?: (?P<year>20\d\d)|(?P<before>,? last year))?"
)
_COVID = re.compile(r"(?:the )?(?:covid|pandemic|lockdowns?|corona|quarantine)\b")
_LATER = re.compile(
    r"(?:the )?(?:(?P<next>next|following) (?P<unit>day|morning|evening|night|week|weekend|month)"
    r"|(?P<after>day|morning|week) after|(?:that )?(?P<same>same|very same) (?:day|evening"
    r"|night)|(?P<now>right away|straight ?away|immediately))\b"
)


def quantity(text: str, start: int, today: date) -> Reading | None:
    """Read "3 weeks ago", "a fortnight", "2-3 months", "a couple of days later", "1.5 years"."""
    match = _QUANTITY.match(text, start)
    if not match or _NOT_ELAPSED.match(text, match.end()):
        return None
    low, high = _amount_in_days(match)
    tail = (match["tail"] or "").split()[-1:]
    if tail and tail[0].startswith(("later", "after")):
        return Reading(match.end(), Kind.LATER, None, (low, high))
    kind = Kind.POINT if tail else Kind.SPAN
    return Reading(match.end(), kind, _ago(low, high, today))


def _amount_in_days(match: re.Match[str]) -> tuple[int, int]:
    unit = unit_of(match["unit"] or match["letter"])
    words = match["n"]
    if "few" in words or "several" in words:
        return days_vague(words, unit)
    amount = 0.5 if words.startswith("half a") and "dozen" not in words else _number(words)
    if match["half"] or match["plus"] == " and a half":
        amount += 0.5
    if match["m"]:
        return days_between(amount, _number(match["m"]), unit)
    low, high = days_meant(amount, unit)
    return (low, high + 1) if "couple" in words or match["plus"] else (low, high)


def _number(words: str) -> float:
    return float(words) if "." in words else float(number(words))


def _ago(low: int, high: int, today: date) -> tuple[date, date]:
    return today - timedelta(days=high), today - timedelta(days=low)


def day_count(text: str, start: int, today: date) -> Reading | None:
    """Read "day 4" (of silence)."""
    match = _DAY_COUNT.match(text, start)
    if not match:
        return None
    return Reading(match.end(), Kind.SPAN, _ago(int(match[1]), int(match[1]), today))


def bare_ago(text: str, start: int, today: date) -> Reading | None:
    """Read "hours ago"."""
    match = _BARE_AGO.match(text, start)
    return Reading(match.end(), Kind.POINT, (today, today)) if match else None


def this_day(text: str, start: int, today: date) -> Reading | None:
    """Read "this morning", "earlier today", "yesterday", "last night", "day before yesterday"."""
    if match := _TODAY.match(text, start):
        return Reading(match.end(), Kind.POINT, (today, today))
    if match := _YESTERDAY.match(text, start):
        back = 2 if match["eve"] else 1
        return Reading(match.end(), Kind.POINT, _ago(back, back, today))
    return None


def calendar(text: str, start: int, today: date) -> Reading | None:
    """Read "last week", "this month", "over the weekend", "the week before last"."""
    match = _CALENDAR.match(text, start)
    if not match:
        return None
    what = match["prior"] or match["the"] or match["what"]
    if match["which"] in {"past", "this past"} and what in _PAST:
        return Reading(match.end(), Kind.POINT, (today - timedelta(days=_PAST[what]), today))
    back = 2 if match["prior"] else 0 if match["the"] or match["which"] == "this" else 1
    days = _calendar_days(what, back, today)
    return Reading(match.end(), Kind.POINT, days) if days else None


_PAST = {"week": 7, "month": 30}


def _calendar_days(what: str, back: int, today: date) -> tuple[date, date] | None:
    if what == "week":
        monday = today - timedelta(days=today.weekday() + 7 * back)
        return monday, monday + timedelta(days=6)
    if what == "weekend":
        return _weekend(back, today)
    if what == "month":
        first = today.replace(day=1)
        for _ in range(back):
            first = (first - timedelta(days=1)).replace(day=1)
        return first, _month_end(first)
    if not back:
        return None  # "this year" is too vague
    return date(today.year - back, 1, 1), date(today.year - back, 12, 31)


def _weekend(back: int, today: date) -> tuple[date, date]:
    """Return the latest weekend, or earlier; "last weekend" said at one means the one before."""
    saturday = today - timedelta(days=(today.weekday() - 5) % 7)
    at_one = today.weekday() >= 5
    saturday -= timedelta(days=7 * (back if at_one else max(0, back - 1)))
    return saturday, saturday + timedelta(days=1)


def weekday(text: str, start: int, today: date) -> Reading | None:
    """Read "Tuesday", "last Thurs", "Friday before last": the last one before today."""
    match = _WEEKDAY.match(text, start)
    if not match or match["before"] in {" week", " after"}:
        return None
    if len(match["day"]) < 4 and not (match["which"] or _introduced(text, start)):
        return None  # "sat outside", "sun", "mon ami"
    back = (today.weekday() - _WEEKDAYS.index(match["day"][:3])) % 7 or 7
    back += 7 if match["before"] else 0
    return Reading(match.end(), Kind.POINT, _ago(back, back, today))


_PREPOSITION = re.compile(
    r"(?:\b(?:in|on|since|during|around|from|of|by|back in|late|until|til|before)|[(,])[ ]*$"
)
_CLEAR_MONTHS = ("sept", "oct", "nov", "feb", "july", "dece")


def _introduced(text: str, start: int) -> bool:
    return _PREPOSITION.search(text, max(0, start - 12), start) is not None


_ALSO = re.compile(r"(?:\b(?:and|then|&|or|,)|[-+/])[ ]*$")


def month(text: str, start: int, today: date) -> Reading | None:
    """Read "in March", "mid-june", "early Oct", "end of May 2024", "last November"."""
    match = _MONTH.match(text, start)
    if not match:
        return None
    clear = match["part"] or match["year"] or match["month"].startswith(_CLEAR_MONTHS)
    also = _ALSO.search(text, max(0, start - 6), start) and match["month"][:3] != "may"
    if not (clear or also or _introduced(text, start)):
        return None
    number_ = month_number(match["month"])
    first = _first_of_month(number_, match["year"], today)
    if match["part"] == "last" and first == today.replace(day=1):
        first = first.replace(year=first.year - 1)
    return Reading(match.end(), Kind.POINT, _part_of_month(first, match["part"] or ""))


def _first_of_month(number_: int, year: str | None, today: date) -> date:
    if year and year.endswith("last year"):
        return date(today.year - 1, number_, 1)
    if year:
        digits = int(year.lstrip("'"))
        return date(digits if digits > 99 else 2000 + digits, number_, 1)
    return date(today.year - (number_ > today.month), number_, 1)


def _part_of_month(first: date, part: str) -> tuple[date, date]:
    if part.startswith("early") or "start" in part or "beginning" in part:
        return first, first.replace(day=10)
    if part.startswith("mid") or "middle" in part:
        return first.replace(day=11), first.replace(day=20)
    if part.startswith("late") or "end" in part:
        return first.replace(day=21), _month_end(first)
    return first, _month_end(first)


def _month_end(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


_AND_NTH = re.compile(r"\d(?:st|nd|rd|th)?(?:,? and|,? &|,) (?:on )?$")


def day_of_month(text: str, start: int, today: date) -> Reading | None:
    """Read "the 13th": the latest one, today included."""
    match = _NTH.match(text, start)
    if not match or (
        text[start].isdigit() and not _AND_NTH.search(text, max(0, start - 16), start)
    ):
        return None
    first = today.replace(day=1)
    for _ in range(12):
        day = make_day(first.year, first.month, int(match["day"]))
        if day and day <= today:
            return Reading(match.end(), Kind.POINT, (day, day))
        first = (first - timedelta(days=1)).replace(day=1)
    return None


_OF_YEAR = re.compile(
    r"\b(?:in|was|since|back in|around|from|during|late|early|before|after|mid)[ -]*$"
)


def year(text: str, start: int, today: date) -> Reading | None:
    """Read "in 2019", "since 2021"."""
    match = _YEAR.match(text, start)
    if not match or not _OF_YEAR.search(text, max(0, start - 9), start):
        return None
    number_ = int(match["year"])
    return Reading(match.end(), Kind.POINT, (date(number_, 1, 1), date(number_, 12, 31)))


def season(text: str, start: int, today: date) -> Reading | None:
    """Read "in spring", "last summer", "end of winter"; a season not yet over is too vague."""
    match = _SEASON.match(text, start)
    if not match:
        return None
    autumn = _AN_AUTUMN.search(match.group()) or _SEASON_BEFORE.search(
        text[max(0, start - 9) : start]
    )
    if match["season"] == "fall" and not (match["part"] or autumn):
        return None  # "fall out"
    begins = _SEASONS[match["season"]]
    for number_ in [int(match["year"])] if match["year"] else range(today.year, today.year - 3, -1):
        first = date(number_, begins, 1)
        last = _month_end((first + timedelta(days=62)).replace(day=1))
        days = _part_of_season(first, last, match["part"] or "")
        if days[1] < today:
            return Reading(match.end(), Kind.POINT, days)
        if first <= today and "last" not in match.group():
            return None
    return None


_AN_AUTUMN = re.compile(r"\b(?:last|this|the) fall\b")
_SEASON_BEFORE = re.compile(r"\b(?:in|since|during|over)[ ]*(?:the )?$")


def _part_of_season(first: date, last: date, part: str) -> tuple[date, date]:
    if part.startswith("early") or "start" in part or "beginning" in part:
        return first, first + timedelta(days=30)
    if part.startswith("mid") or "middle" in part:
        return first + timedelta(days=31), first + timedelta(days=61)
    if part.startswith("late") or "end" in part:
        return last - timedelta(days=15), last + timedelta(days=10)
    return first, last


def feast(text: str, start: int, today: date) -> Reading | None:
    """Read "Easter", "last Christmas", "Tết", "Thanksgiving 2024"."""
    match = _FEAST.match(text, start)
    if not match:
        return None
    by = date(int(match["year"]), 12, 31) if match["year"] else today
    if match["before"]:
        by = date(today.year - 1, 12, 31)
    day = last_feast(match["name"], by)
    return Reading(match.end(), Kind.POINT, (day, day)) if day else None


def covid(text: str, start: int, today: date) -> Reading | None:
    """Read "covid", "the pandemic": March 2020 to summer 2021."""
    match = _COVID.match(text, start)
    return (
        Reading(match.end(), Kind.POINT, (date(2020, 3, 1), date(2021, 6, 30))) if match else None
    )


def later(text: str, start: int, today: date) -> Reading | None:
    """Read "next day", "the week after", "same day": days to add to the time named before."""
    match = _LATER.match(text, start)
    if not match:
        return None
    unit = match["unit"] or match["after"] or "same"
    days = {"same": (0, 0), "week": (6, 8), "weekend": (2, 7), "month": (28, 31)}.get(unit, (1, 1))
    return Reading(match.end(), Kind.LATER, None, days)


_QUANTITIES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety "
    "a an half couple few several"
)
_FORMS: tuple[tuple[str, Reader], ...] = (
    (_QUANTITIES + " #", quantity),
    ("day", day_count),
    ("minutes mins hours hrs moments moment", bare_ago),
    ("night earlier later late today tonight this just the day yesterday yday last", this_day),
    ("the earlier last past this previous week weekend month year", calendar),
    ("last this past previous monday mon tuesday tue tues wednesday wed weds thursday thu thur "
     "thurs friday fri saturday sat sunday sun", weekday),
    ("early mid late the start beginning middle end last jan january feb febuary february mar "
     "march apr april may jun june jul july aug august sep sept september oct october nov november "
     "dec december", month),
    ("the", day_of_month),
    ("#", day_of_month),
    ("#", year),
    ("the early mid late start beginning middle end last this spring summer autumn fall winter",
     season),
    (" ".join({name.replace(".", " ").split()[0].split("'")[0].split("-")[0] for name in FEASTS})
     + " last", feast),
    ("the covid pandemic lockdown lockdowns corona quarantine", covid),
    ("the next following day morning week that same very right straight straightaway immediately",
     later),
)  # fmt: skip


def _by_first_word() -> dict[str, tuple[Reader, ...]]:
    table: dict[str, tuple[Reader, ...]] = {}
    for words, reader in _FORMS:
        for word in words.split():
            table[word] = (*table.get(word, ()), reader)
    return table


READERS = _by_first_word()
"""The readers to try, in order, by the first word of a form ("#" for figures)."""
