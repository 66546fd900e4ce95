"""What is remembered, as files for the user to keep: JSON, CSV, vCard and iCalendar."""

from collections.abc import Callable, Mapping
from datetime import date

from coaching.memory import Everything
from storage.exporting.calendars import as_ics
from storage.exporting.cards import as_vcard
from storage.exporting.restoring import (
    DamagedExport,
    NewerExport,
    as_json,
    from_json,
    is_export,
)
from storage.exporting.tables import as_csv

__all__ = [
    "FORMS",
    "DamagedExport",
    "NewerExport",
    "as_csv",
    "as_ics",
    "as_json",
    "as_vcard",
    "exported",
    "from_json",
    "is_export",
]

FORMS: Mapping[str, Callable[[Everything], bytes]] = {
    "json": as_json,
    "csv": as_csv,
    "vcf": as_vcard,
    "ics": lambda everything: as_ics(everything.reminders, everything.contacts),
}
"""What can be asked for: all of it, the contacts twice, and the reminders."""


def exported(
    everything: Everything, form: str = "json", on: date | None = None
) -> tuple[str, bytes]:
    """Return the name and the bytes of an export; `on` is the day its name tells.

    Raises:
        KeyError: if `form` is none of `FORMS`.
    """
    name = f"second-thought-{on.isoformat()}" if on else "second-thought"
    return f"{name}.{form}", FORMS[form](everything)
