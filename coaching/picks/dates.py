"""Dates worth a hello: a birthday, or a day the user wrote into the notes."""

import re
from dataclasses import dataclass
from datetime import date

from coaching.memory import Contact
from coaching.picks.weights import AHEAD

_MONTHS = (
    "january february march april may june july august september october november december".split()
)
_MONTH = "|".join(f"{month[:3]}(?:{month[3:]})?" if month[3:] else month for month in _MONTHS)
_SHORT = [month[:3] for month in _MONTHS]
_DAY = r"(?P<{}>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_NOTED = re.compile(
    rf"(?P<what>[^\W\d_][^.;:\n\d]{{2,40}}?)[\s,:(]+(?:(?:is|was|on|in|the|her|his|their)\s+){{0,3}}"
    rf"(?:{_DAY.format('day')} (?:of )?(?P<month>{_MONTH})\b|(?P<before>{_MONTH}) {_DAY.format('after')}\b)"
    r"(?:,? (?P<year>(?:19|20)\d\d)\b)?",
    re.IGNORECASE,
)
_FEAST = re.compile(
    r"\b(?P<feast>wedding anniversary|anniversary|birthday|name day|graduation|opening|launch|"
    r"marathon|recital|exhibition|concert|retirement|moving day|move)\b",
    re.IGNORECASE,
)
_YEARLY = frozenset({"wedding anniversary", "anniversary", "birthday", "name day"})
_SAD = re.compile(
    r"\b(?:died|death|funeral|passed|lost|divorce\w*|surgery|operation)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Coming:
    """A date ahead: what it is ("birthday"), and in how many days."""

    what: str
    days: int


def coming_up(contact: Contact, today: date) -> Coming | None:
    """Return the date within the next days that a hello could go with; the birthday first.

    A day in the notes counts only where they say what it is ("wedding anniversary 3 December").
    """
    if contact.birthday and (ahead := _ahead(*_month_day(contact.birthday), today)) is not None:
        return Coming("birthday", ahead)
    return _noted(contact.notes, today) if contact.notes else None


def _month_day(birthday: str) -> tuple[int, int]:
    month, day = birthday[-5:].split("-")
    return int(month), int(day)


def _noted(notes: str, today: date) -> Coming | None:
    for match in _NOTED.finditer(notes):
        feast = _FEAST.search(match["what"])
        if feast is None or _SAD.search(match["what"]):
            continue
        what = feast["feast"].lower()
        month = _SHORT.index((match["month"] or match["before"]).lower()[:3]) + 1
        ahead = _ahead(month, int(match["day"] or match["after"]), today)
        if ahead is not None and (what in _YEARLY or match["year"] == str(today.year)):
            return Coming(what, ahead)
    return None


def _ahead(month: int, day: int, today: date) -> int | None:
    """Return the days until this day comes round, None beyond `AHEAD`."""
    ahead = ((_day(year, month, day) - today).days for year in (today.year, today.year + 1))
    return next((days for days in ahead if 0 <= days <= AHEAD), None)


def _day(year: int, month: int, day: int) -> date:
    """Return the day; what a month does not have, 29 February above all, is its 28th."""
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, month, 28)
