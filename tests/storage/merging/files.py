"""Invented rows of files, and planning with a set clock."""

from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import count
from uuid import UUID

from coaching.memory import (
    Contact,
    Everything,
    Handle,
    Kept,
    KeptDraft,
    Pick,
    Reminder,
    Settings,
    Silence,
    Touch,
)
from coaching.situation import Channel
from coaching.turn import Moment
from storage.importing import Entry, Letter, Parsed
from storage.merging import Plan, plan, values

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
_IDS = count(1_000_000)
MOMENT = Moment(NOW, lambda: UUID(int=next(_IDS)))


def entry(name: str | None = None, row: int = 2, **fields: object) -> Entry:
    """Return a row; what is not given the file does not say."""
    return Entry(row=row, name=name, **fields)  # type: ignore[arg-type]  # the tests' own


def people(*entries: Entry) -> Parsed:
    """Return a file of these rows, numbered in order."""
    return Parsed(format="table", entries=entries)


def contact(name: str, *handles: str, **fields: object) -> Contact:
    """Return a known contact, with handles by what they look like."""
    known = tuple(Handle(_channel(value), value) for value in handles)
    values = {"id": MOMENT.new_id(), "name": name, "added_at": NOW, "handles": known, **fields}
    return Contact(**values)  # type: ignore[arg-type]  # the tests' own


def _channel(value: str) -> Channel:
    if "@" in value:
        return Channel.EMAIL
    return Channel.LINKEDIN if "linkedin" in value else Channel.PHONE


def known(*contacts: Contact, **more: object) -> Everything:
    """Return a memory that holds these contacts."""
    return Everything(contacts=contacts, **more)  # type: ignore[arg-type]  # the tests' own


def planned(parsed: Parsed, everything: Everything | None = None) -> Plan:
    """Return the plan of importing a file."""
    return plan(parsed, everything or Everything(), MOMENT)


def after(everything: Everything, kept: Iterable[Kept]) -> Everything:
    """Return the memory after these values were kept."""
    held: dict[type, dict[UUID, Kept]] = {}
    settings = everything.settings
    rest = (getattr(everything, name) for name in _LISTS)
    for value in (*(one for listed in rest for one in listed), *kept):
        if isinstance(value, Settings):
            settings = value
        else:
            held.setdefault(type(value), {})[value.id] = value
    lists = {name: tuple(held.get(kind, {}).values()) for name, kind in _LISTS.items()}
    return Everything(settings=settings, **lists)  # type: ignore[arg-type]  # by their kinds


def imported(parsed: Parsed, everything: Everything | None = None) -> Everything:
    """Return the memory after a file was imported, its doubts skipped."""
    before = everything or Everything()
    return after(before, values(planned(parsed, before)))


def names(plan: Plan) -> list[str]:
    """Return who is new."""
    return [one.name for one in plan.new]


def letter(
    sender: str,
    recipient: str,
    at: datetime,
    text: str = "hello",
    talk: str = "t1",
    **fields: object,
) -> Letter:
    """Return one message of two people."""
    told = {"row": 2, "conversation": talk, "sender": sender, "recipients": (recipient,)}
    return Letter(at=at, text=text, **(told | fields))  # type: ignore[arg-type]  # the tests' own


_LISTS = {
    "contacts": Contact,
    "touches": Touch,
    "silences": Silence,
    "reminders": Reminder,
    "drafts": KeptDraft,
    "picks": Pick,
}
