"""What is remembered, as files for the user to keep: JSON, CSV, vCard and iCalendar."""

from datetime import date

from coaching.memory import Everything
from storage.exporting.restoring import (
    DamagedExport,
    NewerExport,
    as_json,
    from_json,
    is_export,
)

__all__ = ["DamagedExport", "NewerExport", "as_json", "exported", "from_json", "is_export"]


def exported(
    everything: Everything, form: str = "json", on: date | None = None
) -> tuple[str, bytes]:
    """Return the name and the bytes of an export; `on` is the day its name tells.

    `form` is json (all of it), csv or vcf (the contacts) or ics (the reminders).
    """
    name = f"second-thought-{on.isoformat()}" if on else "second-thought"
    return f"{name}.{form}", as_json(everything)
