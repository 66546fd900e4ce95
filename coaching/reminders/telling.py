"""A reminder in words: whom it is about, what for, when it comes and how often."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from coaching.memory import Contact, Reminder, Repeat, Settings, Unit
from coaching.phrases import Phrasebook, say, seeded
from coaching.schedule import local
from coaching.text import fold
from coaching.turn import Moment
from coaching.wording import figures
from coaching.wording.calendar import dated, day_of

_PRONOUNS = {"she": ("she", "her"), "he": ("he", "him")}
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_UNITS = {Unit.DAY: ("day", "days"), Unit.WEEK: ("week", "weeks"), Unit.MONTH: ("month", "months")}


def called(contact: Contact) -> str:
    """Return how the coach names a contact to the user: "Dana", "your sister"."""
    name = contact.first_name
    return f"your {contact.name}" if contact.name[:1].islower() else name


def slots(reminder: Reminder, contact: Contact | None, moment: Moment) -> Mapping[str, str]:
    """Return the slots of what is said about a reminder; what is not known is left out."""
    words = {"day": dated(day_of(reminder.due_at, moment.now.tzinfo), moment.today)}
    if reminder.reason:
        words["what"] = reminder.reason
    if contact is not None:
        name = called(contact)
        they, them = _PRONOUNS.get(contact.pronoun, ("they", "them"))
        words |= {"name": name, "Name": name[0].upper() + name[1:], "they": they, "them": them}
    return words


def is_named_in(what: str, contacts: Iterable[Contact]) -> bool:
    """Tell whether a matter names everybody it is about, so that they need no mention beside it."""
    words = fold(what)
    return all(fold(one.first_name) in words or fold(one.name) in words for one in contacts)


def line_of(reminder: Reminder, contact: Contact | None, book: Phrasebook) -> str:
    """Return a reminder in a few words: "Dana: call her about the flat"."""
    words = {} if contact is None else {"name": contact.name}
    if reminder.reason:  # the user's own words say more than why it comes
        words["what"] = reminder.reason
        return say(book, "reminders/entry", words, set(words), seeded(str(reminder.id)))
    tags = {str(reminder.purpose)} | set(words)
    return say(book, "reminders/entry", words, tags, seeded(str(reminder.id)))


def time_of(due: datetime, settings: Settings, now: datetime) -> str:
    """Return when a reminder comes: "tomorrow at 10:00", "on Friday 4 December at 10:00"."""
    own, today = local(due, settings), local(now, settings).date()
    day = figures.on_day(own.date(), today)
    if (own.date() - today).days > 60:
        day = f"on {own.day} {day.removeprefix('in ')}"
    return f"{day} at {own:%H:%M}"


def exactly(due: datetime, settings: Settings, now: datetime) -> str:
    """Return when a reminder comes, to the day and hour: "on Tuesday 1 December at 10:00"."""
    own, today = local(due, settings), local(now, settings).date()
    ahead = (own.date() - today).days
    named = f"{_WEEKDAYS[own.weekday()]} {dated(own.date(), today)}"
    near = {0: "today", 1: f"tomorrow, {named},"}
    return f"{near.get(ahead, f'on {named}')} at {own:%H:%M}"


def often(repeat: Repeat) -> str:
    """Return how often something comes: "every month", "every other week", "every 3 days"."""
    one, many = _UNITS[repeat.unit]
    if (repeat.every, repeat.unit) == (12, Unit.MONTH):
        return "every year"
    if repeat.every < 3:
        return f"every {'other ' if repeat.every == 2 else ''}{one}"
    return f"every {figures.number(repeat.every)} {many}"
