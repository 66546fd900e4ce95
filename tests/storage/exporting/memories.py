"""Any memory: contacts with whatever can be about them, and texts nobody would think of."""

from datetime import UTC, date, datetime, timedelta, timezone
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from coaching.answer import Draft
from coaching.memory import (
    Contact,
    Everything,
    Handle,
    KeptDraft,
    Pick,
    Reminder,
    Settings,
    Silence,
    Touch,
)
from coaching.situation import Attempt, Period

TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=30)
ZONES = st.sampled_from(
    [UTC, timezone(timedelta(hours=5, minutes=45)), timezone(-timedelta(hours=8))]
)
TIMES = st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=ZONES)  # noqa: DTZ001  # hypothesis wants them bare
DATES = st.dates(date(1900, 1, 1), date(2200, 1, 1))
NUMBERS = st.integers(1, 9999)  # counts, hours and days
_PLAIN: dict[type, st.SearchStrategy[Any]] = {
    str: TEXTS,
    datetime: TIMES,
    date: DATES,
    int: NUMBERS,
}


def _made(kind: type, **given: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return any value of a kind, every field drawn by its annotation."""
    fields = {name: _of(hint) for name, hint in get_type_hints(kind).items()}
    return st.builds(kind, **(fields | given))


def _of(hint: Any) -> st.SearchStrategy[Any]:
    if hint in _PLAIN:
        return _PLAIN[hint]
    if get_origin(hint) is tuple:
        return st.lists(_of(get_args(hint)[0]), max_size=3).map(tuple)
    if get_origin(hint) is UnionType:
        return st.one_of(*(_of(one) for one in get_args(hint)))
    return _PARTS[hint] if hint in _PARTS else st.from_type(hint)


_PARTS: dict[type, st.SearchStrategy[Any]] = {}
for _part in (Handle, Attempt, Period, Draft):
    _PARTS[_part] = _made(_part)
CONTACTS = _made(Contact)


@st.composite
def memories(draw: st.DrawFn) -> Everything:
    """Return anything that may be remembered, each value about one of its contacts."""
    contacts = draw(st.lists(CONTACTS, max_size=4, unique_by=lambda one: one.id))
    ids = [one.id for one in contacts]
    lists = {}
    for name, kind in _LISTS.items():
        about = st.sampled_from(ids) if ids else st.nothing()
        about = about | st.none() if kind is Reminder else about
        some = st.lists(_made(kind, contact_id=about), max_size=2, unique_by=lambda one: one.id)
        lists[name] = tuple(draw(some)) if ids or kind is Reminder else ()
    return Everything(settings=draw(_made(Settings)), contacts=tuple(contacts), **lists)


_LISTS = {
    "touches": Touch,
    "silences": Silence,
    "reminders": Reminder,
    "drafts": KeptDraft,
    "picks": Pick,
}
