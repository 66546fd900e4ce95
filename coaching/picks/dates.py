"""Dates worth a hello: a birthday, or a yearly day the user wrote into the notes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from coaching.memory import Contact
from coaching.picks.weights import AHEAD
from coaching.regexes import regex

_MONTHS = (
    "january february march april may june july august september october november december".split()
)
_NUMBERS = {month[:3]: number for number, month in enumerate(_MONTHS, 1)}
_MONTH = "|".join(f"{month[:3]}(?:{month[3:]})?" for month in _MONTHS)
_DIGIT = regex(r"\d")
_FEAST = regex(r"wedding anniversary|anniversary|birthday|name day", re.IGNORECASE)
_NOTED = regex(
    rf"\b(?P<feast>{_FEAST.pattern})\b(?P<between>[^.;\n\d]{{0,20}}?)[\s,:(]"
    rf"(?:(?P<day>\d\d?)(?:st|nd|rd|th)? (?:of )?(?P<month>{_MONTH})|(?P<before>{_MONTH}) (?P<after>\d\d?)(?:st|nd|rd|th)?)\b",
    re.IGNORECASE,
)
_SAD = regex(r"\b(?:died|death|funeral|passed|lost|divorce\w*|late)\b", re.IGNORECASE)
_RELATED = regex(r"(?:'s|\b(?:sons?|daughters?|kids?|child|wifes?|husbands?))\W*\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Coming:
    """A date ahead: what it is ("birthday"), and in how many days."""

    what: str
    days: int


def coming_up(contact: Contact, today: date) -> Coming | None:
    """Return the date within the next days that a hello could go with; the birthday first.

    A day in the notes counts only where they say what comes round on it ("wedding anniversary 3
    December"), and not after a death or a parting.
    """
    days = _ahead(today).get(contact.birthday[-5:]) if contact.birthday else None
    if days is not None:
        return Coming("birthday", days)
    notes = contact.notes
    return _noted(notes, today) if _DIGIT.search(notes) and _FEAST.search(notes) else None


def _noted(notes: str, today: date) -> Coming | None:
    for match in _NOTED.finditer(notes):
        month = _NUMBERS[(match["month"] or match["before"])[:3].lower()]
        days = _ahead(today).get(f"{month:02d}-{int(match['day'] or match['after']):02d}")
        if (
            days is not None
            and not _SAD.search(notes)
            and not _RELATED.search(notes, 0, match.start())
        ):
            return Coming(match["feast"].lower(), days)
    return None


@lru_cache(maxsize=64)
def _ahead(today: date) -> Mapping[str, int]:
    """Return how far off each of the next days is, as "05-04"; 29 February may be the 28th."""
    days = {(today + timedelta(days=days)).isoformat()[-5:]: days for days in range(AHEAD + 1)}
    if "02-28" in days:
        days.setdefault("02-29", days["02-28"])
    return days
