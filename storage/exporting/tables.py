"""Contacts as a CSV table, one row each, safe to open in a spreadsheet and readable again."""

import csv
from collections.abc import Callable, Iterable
from io import StringIO

from coaching.memory import Contact, Everything
from storage.exporting.ways import emails, links, numbers, others

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_SEVERAL = " ::: "  # as Google joins values, and importing parts them
_COLUMNS: tuple[tuple[str, Callable[[Contact], object]], ...] = (
    ("Name", lambda one: one.name),
    ("Nickname", lambda one: next(iter(one.aliases), "")),
    ("Email", lambda one: _SEVERAL.join(emails(one))),
    ("Phone", lambda one: _SEVERAL.join(numbers(one))),
    ("Company", lambda one: one.company),
    ("Position", lambda one: one.position),
    ("URL", lambda one: next(iter(links(one)), "")),
    ("Birthday", lambda one: one.birthday),
    ("Connected On", lambda one: one.connected_on),
    ("Notes", lambda one: one.notes),
    ("UID", lambda one: one.id),
    ("More nicknames", lambda one: ", ".join(one.aliases[1:])),
    ("More links", lambda one: " ".join(links(one)[1:])),
    ("Elsewhere", lambda one: ", ".join(f"{way}: {value}" for way, value in others(one))),
    ("Tie", lambda one: one.tie),
    ("How met", lambda one: one.how_met),
    ("Value", lambda one: one.value),
    ("Cadence in days", lambda one: one.cadence),
    ("Standing", lambda one: one.state),
    ("Rests until", lambda one: one.rests_until),
    ("Added", lambda one: one.added_at.date()),
)
"""The headers, the first as address books write them, with what stands below."""


def as_csv(everything: Everything) -> bytes:
    """Return the contacts as CSV in UTF-8, marked as such for spreadsheets.

    A cell that a spreadsheet would compute (it starts with = + - @ or a tab) gets an apostrophe
    in front, which importing takes off again.
    """
    written = StringIO(newline="")
    table = csv.writer(written)
    table.writerow(header for header, _ in _COLUMNS)
    table.writerows(map(_cells, everything.contacts))
    return b"\xef\xbb\xbf" + written.getvalue().encode("utf-8", "replace")


def _cells(contact: Contact) -> Iterable[str]:
    return [_safe(value(contact)) for _, value in _COLUMNS]


def _safe(value: object) -> str:
    cell = "" if value is None else str(value)
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
