"""Rhythms and birthdays: "every other month", "twice a year", "birthday 4 May"."""

import re

from coaching.reading.numbers import NUMBER, number
from coaching.reading.times.stamps import MONTH, make_day, month_number
from coaching.regexes import regex
from coaching.text import fold

_SIZES = {"day": 1, "week": 7, "fortnight": 14, "month": 30, "quarter": 90, "year": 365}
_EACH = {
    "daily": 1, "weekly": 7, "biweekly": 14, "fortnightly": 14, "monthly": 30, "bimonthly": 60,
    "quarterly": 90, "half-yearly": 180, "yearly": 365, "annually": 365,
}  # fmt: skip
_TIMES = {"once": 1, "one time": 1, "twice": 2, "two times": 2, "three times": 3, "four times": 4}
_UNIT = r"(?P<unit>day|week|fortnight|month|quarter|year)s?"
_LEAD = (
    r"(?:(?:(?:keep |stay |be )?in touch|contact|call|write|check in|catch up|cadence|remind me|"
    r"about|around|roughly)[: ]+)*"
)
_EVERY = regex(
    rf"{_LEAD}(?:(?:every|each)\s+)?(?P<other>other\s+|second\s+|few\s+)?(?:(?P<n>{NUMBER})\s+)?{_UNIT}"
)
_OFTEN = regex(rf"{_LEAD}(?P<often>{'|'.join(_TIMES)})\s+(?:a|per|every|each)\s+{_UNIT}")
_LONGEST = 3650  # days; beyond ten years nobody keeps a rhythm
_BIRTHDAY = regex(
    r"(?:(?:her|his|their|[\w ]{1,40}'s)\s+)?(?:birthday|bday|b-day|born)(?:\s+(?:is|on))*\s*:?\s*(?P<day>.+)"
)
_DAY_FIRST = regex(
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?(?:\s+of)?\s+(?P<month>{MONTH}),?(?:\s+(?P<year>\d{{4}}))?"
)
_MONTH_FIRST = regex(
    rf"(?P<month>{MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?(?:\s+(?P<year>\d{{4}}))?"
)
_ISO = regex(r"(?:(?P<year>\d{4})|-)-(?P<month>\d\d)-(?P<day>\d\d)")
_LEAP = 2000  # any 29 February is a day of this year


def cadence(words: str, bare: bool = False) -> int | None:
    """Return the days of a rhythm, None for other words; `bare` also takes "2 months"."""
    folded = fold(words).strip(" .")
    often = _OFTEN.fullmatch(folded)
    match = _EVERY.fullmatch(folded)
    if folded in _EACH:
        days = _EACH[folded]
    elif often is not None:
        days = _SIZES[often["unit"]] // _TIMES[often["often"]]
    elif match is not None and (bare or re.search(r"\b(?:every|each)\b", folded)):
        days = _count(match) * _SIZES[match["unit"]]
    else:
        return None
    return days if 0 < days <= _LONGEST else None


def _count(match: re.Match[str]) -> int:
    if match["n"]:
        return number(match["n"])
    other = (match["other"] or "").strip()
    return 3 if other == "few" else 2 if other else 1


def birthday(words: str) -> str | None:
    """Return an ISO birthday ("--05-04" without the year) where the words tell one, else None."""
    match = _BIRTHDAY.fullmatch(fold(words).strip(" ."))
    return day_of_year(match["day"]) if match else None


def day_of_year(words: str) -> str | None:
    """Return a day, with or without a year, in ISO 8601; None if it is none."""
    folded = fold(words).strip(" .")
    match = next((m for p in (_DAY_FIRST, _MONTH_FIRST, _ISO) if (m := p.fullmatch(folded))), None)
    if match is None:
        return None
    named = match["month"]
    month = int(named) if named.isdecimal() else month_number(named)
    if make_day(int(match["year"] or _LEAP), month, int(match["day"])) is None:
        return None
    return f"{match['year'] or '-'}-{month:02}-{int(match['day']):02}"
