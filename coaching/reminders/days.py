"""Reads a day to come as people say it: "in two weeks", "on friday", "on March 3rd", "after easter".

One day, not an interval, because a reminder comes on one: where a stretch is named ("in spring",
"next week") it is the first day of it. Words that name no day ("soon") read as nothing; nothing
that lies behind is read either.
"""

import re
from datetime import date, timedelta

from coaching.reading.numbers import NUMBER, number
from coaching.reading.times.due_times import due
from coaching.reading.times.holidays import FEASTS, next_feast
from coaching.reading.times.stamps import MONTH, make_day, month_number
from coaching.regexes import regex
from coaching.reminders.cutting import Cut, Rules, first_cut, rule
from coaching.schedule import months_on

__all__ = ["day_ahead"]

_WEEKDAYS = "mon tue wed thu fri sat sun".split()
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_SHORT = r"(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)"
_UNIT = r"(?:days?|weeks?|wks?|w|d|fortnights?|months?|mths?|mos?|quarters?|years?|yrs?)"
_AMOUNT = rf"(?:half an?|an?(?: good)?|(?:a )?few|several|another|{NUMBER})"
_VAGUE = {"few": {"d": 3, "w": 3, "m": 3}, "several": {"d": 5, "w": 4, "m": 4}}
_BEFORE_FEAST = timedelta(days=7)
_LEAST_MONTH = timedelta(days=7)  # "next month", said on its eve, is no matter of days
_FAR = 1200  # months; what is farther away is no reminder
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
)
_NAMED = "|".join(sorted(map(re.escape, FEASTS), key=len, reverse=True))


def day_ahead(folded: str, today: date) -> Cut | None:
    """Return the first day to come that a folded text names, with its words cut out."""
    return first_cut(folded, _RULES, today)


def _after(amount: str, unit: str, begin: date) -> date | None:
    """Return the day an amount of a unit after another: "half a", "few", "3" of weeks."""
    kind = "w" if unit.startswith("f") else unit[0]
    if amount.startswith("half"):
        days, months = {"w": (3, 0), "m": (15, 0), "y": (0, 6)}.get(kind, (0, 0))
        return months_on(begin + timedelta(days=days), months) if days or months else None
    word = next((word for word in _VAGUE if word in amount), None)
    count = _VAGUE[word].get(kind, 2) if word else _count(amount)
    each = {"d": 1, "w": 14 if unit.startswith("f") else 7}
    if kind in each:
        return begin + timedelta(days=each[kind] * count) if count < _FAR * 30 else None
    months = count * {"m": 1, "q": 3}.get(kind, 12)
    return months_on(begin, months) if months < _FAR else None


def _count(amount: str) -> int:
    return 1 if amount in {"a", "an", "another", "a good"} else number(amount)


def _amount(match: re.Match[str], today: date) -> date | None:
    day = _after(match["n"], match["unit"], today)
    return _after("half a", match["unit"], day) if day and match["half"] else day


def _from_day(match: re.Match[str], today: date) -> date | None:
    begin = {"today": today, "tomorrow": today + timedelta(days=1)}.get(match["day"])
    begin = begin or _coming(match["day"], today)
    return _after(match["n"] or "a", match["unit"] or "week", begin)


def _weekday(match: re.Match[str], today: date) -> date | None:
    """Return the coming such day; "next friday" is that of next week, as when said of promises."""
    found = _coming(match["day"], today)
    same_week = found <= _sunday(today)
    return found + timedelta(days=7) if match["next"] and same_week else found


def _week_and_day(match: re.Match[str], today: date) -> date | None:
    """Return "monday next week", "friday the week after next"."""
    weeks = 2 if "after" in match.group() else 1
    monday = _sunday(today) + timedelta(days=1 + 7 * (weeks - 1))
    return monday + timedelta(days=_WEEKDAYS.index(match["day"][:3]))


def _after_next(match: re.Match[str], today: date) -> date | None:
    what = match["what"]
    if what == "month":
        return months_on(today.replace(day=1), 2)
    if what == "weekend":
        return _sunday(today) + timedelta(days=13)
    if what == "week":
        return _sunday(today) + timedelta(days=8)
    return _coming(what, today) + timedelta(days=7)


def _coming(name: str, today: date) -> date:
    ahead = (_WEEKDAYS.index(name[:3]) - today.weekday()) % 7 or 7
    return today + timedelta(days=ahead)


def _sunday(today: date) -> date:
    return today + timedelta(days=6 - today.weekday())


def _next(match: re.Match[str], today: date) -> date | None:
    monday = _sunday(today) + timedelta(days=1)
    month = months_on(today.replace(day=1), 1)
    quarter = months_on(today.replace(day=1), 3 - (today.month - 1) % 3)
    return {
        "week": monday,
        "weekend": monday + timedelta(days=5),
        "month": max(month, today + _LEAST_MONTH),
        "quarter": quarter,
    }.get(match["what"], date(today.year + 1, 1, 2))


def _end(match: re.Match[str], today: date) -> date | None:
    """Return the last day of what is to end; of a week its Friday."""
    what = match["what"]
    if what == "week":
        friday = _sunday(today) - timedelta(days=2)
        return friday if friday > today else friday + timedelta(days=7)
    begin = months_on(today.replace(day=1), 1 if match["next"] else 0)
    first = date(today.year, 12, 1) if what == "year" else begin
    return months_on(first, 1) - timedelta(days=1)


def _weekend(match: re.Match[str], today: date) -> date | None:
    saturday = _sunday(today) - timedelta(days=1)
    return saturday if saturday > today else _sunday(today) + timedelta(days=6)


def _calendar(match: re.Match[str], today: date) -> date | None:
    """Return "March 3rd" of this year or the next, or of the year named."""
    day, month = int(match["d"] or match["d2"]), month_number(match["m"] or match["m2"])
    years = (int(match["y"]),) if match["y"] else range(today.year, today.year + 8)
    found = (make_day(year, month, day) for year in years)
    return next((one for one in found if one and one > today), None)


def _worded(match: re.Match[str], today: date) -> date | None:
    """Return "the first of february"."""
    day, month = _ORDINALS.index(match["nth"]) + 1, month_number(match["m"])
    this_year = date(today.year, month, day)
    return this_year if this_year > today else date(today.year + 1, month, day)


def _of_month(match: re.Match[str], today: date) -> date | None:
    firsts = (months_on(today.replace(day=1), ahead) for ahead in range(4))
    found = (make_day(first.year, first.month, int(match["nth"])) for first in firsts)
    return next((one for one in found if one and one > today), None)


def _iso(match: re.Match[str], today: date) -> date | None:
    found = make_day(int(match["y"]), int(match["m"]), int(match["d"]))
    return found if found and found >= today else None


def _slashed(match: re.Match[str], today: date) -> date | None:
    """Return the day of "25/12"; "3/4" can be read two ways and is not read at all."""
    one, two = int(match["one"]), int(match["two"])
    day, month = max(one, two), min(one, two)
    if one != two and day <= 12:
        return None
    years = (2000 + int(match["y"][-2:]),) if match["y"] else (today.year, today.year + 1)
    found = (make_day(year, month, day) for year in years)
    return next((one for one in found if one and one > today), None)


def _feast_before(match: re.Match[str], today: date) -> date | None:
    feast = next_feast(match["feast"], today + timedelta(days=1))
    if feast is None:
        return None
    return max(feast - _BEFORE_FEAST, today + timedelta(days=1))


def _feast(match: re.Match[str], today: date) -> date | None:
    feast = next_feast(match["feast"], today + timedelta(days=1))
    return None if match["feast"].removeprefix("the ") == "new year" else feast


def _stretch(match: re.Match[str], today: date) -> date | None:
    """Return the first day to come of a month, a season, a quarter, or of what follows a feast."""
    period = due(match.group(), today)
    if period is None or period.latest <= today:
        return None
    at_end = re.search(r"\b(?:end|late)\b", match.group())
    return max(period.latest if at_end else period.earliest, today + timedelta(days=1))


_RULES: Rules = (
    (rule(rf"(?P<n>{_AMOUNT})? ?(?P<unit>{_UNIT}) (?:from|after) (?P<day>{_WEEKDAY}|today|tomorrow)"), _from_day),
    (rule(rf"(?P<n>{_AMOUNT}) ?(?P<unit>weeks?) on (?P<day>{_WEEKDAY})"), _from_day),
    (rule(rf"(?P<day>{_WEEKDAY}|tomorrow|today)(?P<n>)(?P<unit>) week"), _from_day),
    (rule(rf"(?P<day>{_WEEKDAY}),? (?:the )?(?:next week|week after next)"), _week_and_day),
    (rule(rf"(?:next week|week after next),? (?:on )?(?P<day>{_WEEKDAY})"), _week_and_day),
    (rule(rf"(?P<what>week|weekend|month|{_WEEKDAY}) after next"), _after_next),
    (rule(rf"(?:in|after|within|give (?:it|me)|wait) (?:about |like |maybe |roughly |around )?(?P<n>{_AMOUNT})"
          rf"(?:(?: or |-| to |, )(?:two|three|{NUMBER}|so))? ?(?:more )?(?P<unit>{_UNIT})"
          rf"(?P<half> and a half)?(?: or (?:so|two|three))?(?:'s?)?(?: time| from now)?"), _amount),
    (rule(rf"(?P<n>{_AMOUNT}) ?(?P<unit>{_UNIT})(?P<half> and a half)? (?:from now|later|on)"), _amount),
    (rule(r"day after tomorrow|overmorrow"), lambda _, today: today + timedelta(days=2)),
    (rule(r"tomorrow|tmrw|tmr|tmw|2moro"), lambda _, today: today + timedelta(days=1)),
    (rule(r"(?:later )?today|tonight|this (?=morning|afternoon|evening)"), lambda _, today: today),
    (rule(r"(?P<y>20\d\d)-(?P<m>\d\d?)-(?P<d>\d\d?)"), _iso),
    (rule(rf"(?:(?P<d>\d\d?)(?:st|nd|rd|th|\.)? (?:of )?(?P<m>{MONTH})|(?P<m2>{MONTH}) (?:the )?(?P<d2>\d\d?)(?:st|nd|rd|th)?(?![\d:]| ?[ap]m))"
          rf"(?:,? (?P<y>20\d\d))?"), _calendar),
    (rule(rf"(?P<nth>{'|'.join(_ORDINALS)}) (?:of )?(?P<m>{MONTH})"), _worded),
    (rule(r"(?P<one>\d\d?)(?P<sep>[/.])(?P<two>\d\d?)(?:(?P=sep)(?P<y>(?:20)?\d\d)|\.)?"), _slashed),
    (rule(rf"(?:(?P<next>next) |this |coming )?(?P<day>{_WEEKDAY})"), _weekday),
    (regex(rf"\b(?:on|by|until|this|coming|(?P<next>next)) (?P<day>{_SHORT})\b"), _weekday),
    (regex(rf"\b(?P<next>)(?P<day>{_SHORT})$"), _weekday),
    (rule(r"end of (?:the |this )?(?P<next>next )?(?P<what>week|month|year)"), _end),
    (rule(r"(?:(?:next|following|coming) )(?P<what>week|month|quarter|year)"), _next),
    (rule(r"next (?P<what>weekend)"), _next),
    (rule(r"(?:end of )?(?:this |the )?weekend"), _weekend),
    (rule(r"(?P<nth>\d\d?)(?:st|nd|rd|th)(?: of (?:the )?month)?"), _of_month),
    (rule(rf"(?:week )?before (?:the )?(?P<feast>{_NAMED})"), _feast_before),
    (regex(rf"(?<!after )(?<!after the )(?<!once )\b(?:on |for |at |around )?(?P<feast>{_NAMED})\b"), _feast),
    (rule(rf"(?:(?:right |just )?after |once |over |during )?(?:the )?(?:{_NAMED}|new year|holidays|hols)"
          r"(?: (?:is|are) (?:over|done))?"), _stretch),
    (regex(rf"\b(?:at |by |around |towards? )?(?:(?:some ?time )?in|by|until|till|come|around|next|this|after|early|mid|late|end of"
                rf"|(?:the )?(?:start|beginning|middle|end) of)(?: (?:early|mid|late))?[ -](?P<m>{MONTH})(?: 20\d\d)?"), _stretch),
    (regex(r"\b(?:in|by|until|till|come|next|this|after|over|during)(?: the)? (?:early |late )?(?:spring|summer|autumn|fall|winter)\b"), _stretch),
    (rule(r"(?:after )?q[1-4]"), _stretch),
    (regex(rf"^\W*(?P<n>{_AMOUNT}) ?(?P<unit>{_UNIT})(?P<half> and a half)?\W*$"), _amount),
)  # fmt: skip
