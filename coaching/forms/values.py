"""What was filled in, read field by field: names, days, numbers, one of several."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from coaching.forms.form import Problems
from coaching.messages import Choice
from coaching.phrases import Phrasebook, say
from coaching.reading.times.expressions import time_words
from coaching.situation import Channel
from coaching.text import fold

Values = Mapping[str, str]
"""The fields of a form by name; one that was left empty may be missing."""

UNKNOWN = "unknown"
"""The option that stands for: not said."""

LONGEST_NAME = 80
LONGEST_NOTE = 2000
LONGEST_AGO = 36525  # days; nobody writes to anybody for longer than a hundred years


@dataclass(frozen=True, slots=True)
class Sheet:
    """What was filled in on a day, and the words to say what is wrong with it."""

    values: Values
    today: date
    book: Phrasebook

    def line(self, name: str) -> str:
        """Return a field's words on one line, empty where it was left empty."""
        return " ".join(self.values.get(name, "").split())

    def wrong(self, key: str, **slots: str) -> str:
        """Say what is wrong."""
        return word(self.book, f"wrong_{key}", **slots)


def word(book: Phrasebook, name: str, **slots: str) -> str:
    """Return what stands under a heading of `forms`."""
    return say(book, f"forms/{name}", slots, (), lambda choice: 0)


def day_of(words: str, today: date) -> date | None:
    """Return the day of "2026-11-22" or "last Tuesday"; None if that is no day, or not just one."""
    try:
        return date.fromisoformat(words.strip())
    except ValueError:
        told = [timed.days for timed in time_words(fold(words), today) if timed.days is not None]
        days = {day for pair in told for day in pair}
        return days.pop() if len(days) == 1 else None


def wrong_day(sheet: Sheet, name: str) -> str | None:
    """Return what is wrong with a field that holds a past day, None if nothing is."""
    words = sheet.line(name)
    day = day_of(words, sheet.today) if words else sheet.today
    if day is None:
        return sheet.wrong("day", words=words)
    if day > sheet.today:
        return sheet.wrong("future")
    return sheet.wrong("long_ago") if (sheet.today - day).days > LONGEST_AGO else None


def wrong_name(sheet: Sheet, name: str) -> str | None:
    """Return what is wrong with a field that holds a name, None if nothing is."""
    words = sheet.line(name)
    if not any(letter.isalnum() for letter in words):
        return sheet.wrong("no_name")
    return sheet.wrong("long_name") if len(words) > LONGEST_NAME else None


def wrong_choice(sheet: Sheet, name: str, options: Iterable[str]) -> str | None:
    """Return what is wrong with a field that holds one of some options, None if nothing is."""
    words = sheet.line(name)
    return None if not words or words in set(options) else sheet.wrong("choice")


def found(problems: Mapping[str, str | None]) -> Problems:
    """Return the problems there are."""
    return {name: wrong for name, wrong in problems.items() if wrong is not None}


def one_of(book: Phrasebook, kind: str, keys: Iterable[str]) -> tuple[Choice, ...]:
    """Return options with the labels that stand under `<kind>_<key>`."""
    return tuple(Choice(key, word(book, f"{kind}_{key}")) for key in keys)


def channels(book: Phrasebook, first: Iterable[Channel] = ()) -> tuple[Choice, ...]:
    """Return the ways to reach somebody as options, some of them first."""
    return one_of(book, "channel", dict.fromkeys((*first, *Channel)))


def channel_of(words: str) -> Channel | None:
    """Return the channel that an option stands for."""
    return Channel(words) if words in set(Channel) else None


def hours() -> Iterator[Choice]:
    """Yield the hours of a day as options."""
    return (Choice(str(hour), f"{hour}:00") for hour in range(24))
