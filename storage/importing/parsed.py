"""What a contact file says: its people, its messages, and what in it could not be read."""

from dataclasses import dataclass
from datetime import date, datetime

from coaching.memory import Everything


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One person of the file. Empty text, no values and None mean: the file does not say."""

    row: int  # line of the file the entry starts on, the first is 1
    name: str | None = None  # None: an address or a number without a name is still a contact
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    company: str = ""
    position: str = ""
    url: str = ""
    connected_on: date | None = None
    birthday: str = ""  # ISO 8601: "1980-05-04", or "--05-04" without the year
    notes: str = ""
    nickname: str = ""
    uid: str = ""  # what the file itself knows the entry by


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One message of LinkedIn's `messages.csv`."""

    row: int
    conversation: str  # LinkedIn's id, or the title where there is none
    sender: str
    sender_url: str = ""
    recipients: tuple[str, ...] = ()
    recipient_urls: tuple[str, ...] = ()
    at: datetime  # aware; LinkedIn writes UTC
    subject: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """A row or card that was left out."""

    row: int
    why: str  # a plain sentence: what could not be read


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """A file that was read. No entries and no problems: it has a header and nobody below it."""

    format: str  # for people: "LinkedIn connections", "vCard"
    entries: tuple[Entry, ...] = ()
    letters: tuple[Letter, ...] = ()
    problems: tuple[Problem, ...] = ()
    columns: tuple[tuple[str, str], ...] = ()  # header as written, what it was taken for
    # What an export of ours holds; `entries` repeat its people.
    everything: Everything | None = None


class NotContacts(Exception):  # noqa: N818  # reads as what the file is
    """The file holds no contacts. The message says what it is instead and what to do."""
