"""Days on a timeline, birthdays and rhythms in words: "12 March", "4 May", "every two months"."""

from datetime import date, datetime, tzinfo

from coaching.regexes import regex
from coaching.wording.figures import number

_MONTHS = (
    "January February March April May June July August September October November December".split()
)
_BIRTHDAY = regex(r"(?:(?P<year>\d{4})|-)-(?P<month>\d\d)-(?P<day>\d\d)")
_UNITS = ((365, "year"), (30, "month"), (7, "week"), (1, "day"))


def day_of(when: datetime, zone: tzinfo | None) -> date:
    """Return the day on which something happened, in a person's own zone."""
    return when.astimezone(zone).date()


def dated(then: date, today: date) -> str:
    """Return a day with its year where that is another one: "12 March", "4 May 2019"."""
    named = f"{then.day} {_MONTHS[then.month - 1]}"
    return named if then.year == today.year else f"{named} {then.year}"


def birthday(iso: str) -> str:
    """Return "4 May 1980" or "4 May" for a birthday as a contact keeps it; other words as they are."""
    match = _BIRTHDAY.fullmatch(iso)
    if match is None or not 0 < int(match["month"]) <= len(_MONTHS):
        return iso
    return f"{int(match['day'])} {_MONTHS[int(match['month']) - 1]} {match['year'] or ''}".rstrip()


def lasting(days: int) -> str:
    """Return how long so many days are: "60 days", "a year", "two years"; a year counts 365."""
    years, rest = divmod(days, 365)
    if rest or not years:
        return "one day" if days == 1 else f"{days} days"
    return "a year" if years == 1 else f"{number(years)} years"


def every(days: int) -> str:
    """Return a rhythm: "every two months", "every week"; a month counts 30 days, a year 365."""
    size, unit = next((size, unit) for size, unit in _UNITS if days % size == 0)
    count = days // size
    return f"every {unit}" if count == 1 else f"every {number(count)} {unit}s"
