"""A bare list of addresses, such as a mail program's "To" line: one entry an address."""

import re
from collections.abc import Iterator

from storage.importing import names, values
from storage.importing.parsed import Entry, Parsed

_ONE = re.compile(
    r"(?:\"(?P<quoted>[^\"]{0,200})\"|(?P<name>[^<>,;\"\t|]{0,200}))\s{0,9}<(?P<in_angles>[^<>@\s]{1,200}@[^<>@\s]{1,200})>"
    r"|(?P<bare>[^\s<>,;:\"|]{1,200}@[^\s<>,;:\"|]+)"
)


def addresses(lines: list[str]) -> Parsed:
    """Read "Ada King <ada@…>, bob@…"; several on a line and several lines."""
    return Parsed(format="list of addresses", entries=tuple(_entries(lines)))


def _entries(lines: list[str]) -> Iterator[Entry]:
    for row, line in enumerate(lines, 1):
        for found in _ONE.finditer(line):
            emails = values.emails((found["in_angles"] or found["bare"],))
            written = values.line(found["quoted"] or found["name"] or "").strip("'")
            if emails:
                name = names.called((names.turned(values.decoded(written)),), emails, ())
                yield Entry(row=row, name=name, emails=emails)
