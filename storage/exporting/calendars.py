"""Reminders as iCalendar, so that they show up in the user's own calendar."""

from collections.abc import Iterable
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from coaching.memory import Contact, Reminder, ReminderState, Repeat, Unit

if TYPE_CHECKING:
    from icalendar import Event

_AHEAD = frozenset({ReminderState.PLANNED, ReminderState.SENT})
_OFTEN = {Unit.DAY: "DAILY", Unit.WEEK: "WEEKLY", Unit.MONTH: "MONTHLY"}
_LONG = timedelta(minutes=15)


_SELDOM = 9_999  # the longest interval written: calendars cannot hold any number


def as_ics(reminders: Iterable[Reminder], contacts: Iterable[Contact]) -> bytes:
    """Return the reminders that are still ahead as events of a quarter of an hour.

    Times are UTC. The UID is the reminder's id and SEQUENCE its `rev`, so that a calendar that
    reads the file again moves the event instead of adding another.
    """
    from icalendar import Calendar  # only an export needs it

    names = {contact.id: contact.name for contact in contacts}
    calendar = Calendar()
    calendar.add("prodid", "-//Second Thought//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for reminder in reminders:
        if reminder.state in _AHEAD:
            name = names.get(reminder.contact_id, "") if reminder.contact_id else ""
            calendar.add_component(_event(reminder, name))
    return bytes(calendar.to_ical())


def _event(reminder: Reminder, name: str) -> "Event":
    from icalendar import Event

    event = Event()
    start = reminder.due_at.astimezone(UTC)
    event.add("uid", f"{reminder.id}@second-thought")
    event.add("dtstamp", start)  # the file is the same whenever it is made
    event.add("dtstart", start)
    event.add("dtend", start + _LONG)
    event.add("sequence", reminder.rev)
    event.add("summary", ": ".join(filter(None, [name, reminder.reason])) or "Second Thought")
    event.add("transp", "TRANSPARENT")  # a nudge, not an appointment
    if reminder.repeat is not None:
        event.add("rrule", _rule(reminder.repeat))
    return event


def _rule(repeat: Repeat) -> dict[str, object]:
    return {"freq": _OFTEN[repeat.unit], "interval": min(max(1, repeat.every), _SELDOM)}
