"""Past days and rhythms as people say them: "three weeks ago", "12 March", "every two months"."""

from datetime import date, datetime, tzinfo

from coaching.wording.figures import number

_MONTHS = (
    "January February March April May June July August September October November December".split()
)
_UNITS = ((365, "year"), (30, "month"), (7, "week"), (1, "day"))


def day_of(when: datetime, zone: tzinfo | None) -> date:
    """Return the day on which something happened, in a person's own zone."""
    return when.astimezone(zone).date()


def ago(then: date, today: date) -> str:
    """Return "today", "yesterday", "five days ago", "three weeks ago", "over a year ago"."""
    days = (today - then).days
    if days < 2:
        return "today" if days < 1 else "yesterday"
    if days < 14:
        return "a week ago" if days == 7 else f"{number(days)} days ago"
    if days < 60:
        return f"{number(round(days / 7))} weeks ago"
    if days < 345:
        return f"{number(round(days / 30.4))} months ago"
    years = round(days / 365.25)
    return "a year ago" if years < 2 else f"{number(years)} years ago"


def dated(then: date, today: date) -> str:
    """Return a day with its year where that is another one: "12 March", "4 May 2019"."""
    named = f"{then.day} {_MONTHS[then.month - 1]}"
    return named if then.year == today.year else f"{named} {then.year}"


def every(days: int) -> str:
    """Return a rhythm: "every two months", "every week"; a month counts 30 days, a year 365."""
    size, unit = next((size, unit) for size, unit in _UNITS if days % size == 0)
    count = days // size
    return f"every {unit}" if count == 1 else f"every {number(count)} {unit}s"
