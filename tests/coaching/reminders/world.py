"""One person's memory in a dictionary, to talk to the rooms of the family with."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import count
from uuid import UUID

from coaching.memory import (
    Contact,
    History,
    Kept,
    KeptDraft,
    Known,
    Needs,
    Put,
    Reminder,
    ReminderState,
    Settings,
    Silence,
    Touch,
)
from coaching.messages import Choices, Listing, Text
from coaching.person import Person
from coaching.reconnect import reminders as room
from coaching.reconnect import settings as setting
from coaching.replying import plain
from coaching.text import fold
from coaching.turn import Ask, Command, Moment, Turn
from prompts import Book

BOOK = Book.open()
ZONE = timezone(timedelta(hours=1))
NOW = datetime(2026, 11, 22, 14, 20, tzinfo=ZONE)  # a Sunday
COMMANDS = {**room.COMMANDS, **setting.COMMANDS}
CHOICES = {**room.CHOICES, **setting.CHOICES}


@dataclass
class World:
    """What one person has, where they stand, and the last turn."""

    now: datetime = NOW
    settings: Settings = field(default_factory=Settings)
    person: Person = field(default_factory=Person)
    kept: dict[UUID, Kept] = field(default_factory=dict)
    turn: Turn | None = None
    ids: Callable[[], UUID] = field(default_factory=lambda: map(UUID, map(_hex, count(1))).__next__)

    @property
    def moment(self) -> Moment:
        return Moment(self.now, self.ids)

    def add(self, name: str, **more: object) -> Contact:
        """Add somebody called that."""
        contact = Contact(id=self.ids(), name=name, added_at=NOW.astimezone(UTC), **more)  # type: ignore[arg-type]
        self.keep([contact])
        return contact

    def keep(self, values: Iterable[Kept]) -> None:
        for value in values:
            if isinstance(value, Settings):
                self.settings = value
            else:
                self.kept[value.id] = value

    def all(self, kind: type) -> list:  # type: ignore[type-arg]
        return [value for value in self.kept.values() if isinstance(value, kind)]

    @property
    def reminders(self) -> list[Reminder]:
        """Those that may still come, the next first."""
        states = {ReminderState.PLANNED, ReminderState.SENT}
        found = [one for one in self.all(Reminder) if one.state in states]
        return sorted(found, key=lambda one: one.due_at.timestamp())

    def history(self, contact: Contact) -> History:
        def about(kind: type) -> tuple:  # type: ignore[type-arg]
            return tuple(one for one in self.all(kind) if one.contact_id == contact.id)

        return History(contact, about(Touch), about(Silence), about(Reminder), about(KeptDraft))

    def known(self, needs: Needs) -> Known:
        """Find what is needed, like a store would."""
        contacts: list[Contact] = self.all(Contact)
        found = {name: self._called(name, contacts) for name in needs.names}
        wanted = {one for ids in found.values() for one in ids} | set(needs.ids)
        histories = {one.id: self.history(one) for one in contacts if one.id in wanted}
        return Known(
            settings=self.settings,
            total=len(contacts),
            found=found,
            histories=histories,
            reminders=tuple(self.reminders) if needs.reminders else (),
            contacts={one.id: one for one in contacts} if needs.reminders else {},
        )

    def _called(self, name: str, contacts: list[Contact]) -> tuple[UUID, ...]:
        words = set(fold(name).split())
        known = [(one.id, set(fold(one.name).split())) for one in contacts]
        return tuple(one for one, parts in known if words & parts or _alike(name, parts))

    def command(self, name: str, words: str = "") -> str:
        return self._do(COMMANDS[name], words, "")

    def say(self, text: str) -> str:
        """Answer what was asked."""
        name, _, words = self.person.expects.partition(":")
        return self._do(CHOICES[name], words, text)

    def choose(self, label: str) -> str:
        """Take the choice with a label that holds these words."""
        key = next(key for key, shown in self.offered().items() if label in shown)
        name, _, words = key.partition(":")
        return self._do(CHOICES[name], words, "")

    def press(self, key: str) -> str:
        name, _, words = key.partition(":")
        return self._do(CHOICES[name], words, "")

    def offered(self) -> dict[str, str]:
        parts = self.turn.outgoing if self.turn else ()
        choices = [one for part in parts if isinstance(part, Choices) for one in part.choices]
        return {choice.key: choice.label for choice in choices}

    def _do(self, command: Command, words: str, said: str) -> str:
        ids = (self.person.contact_id,) if self.person.contact_id else ()
        needs = command.needs(words) | (command.hears(said) if said else Needs())
        known = self.known(needs | Needs(ids=ids))
        ask = Ask(replace(self.person, expects=""), words, self.moment, BOOK, known, said)
        return self.take(command.run(ask))

    def take(self, turn: Turn | None) -> str:
        """Keep what a turn changes; return what it says, empty where it is no turn."""
        if turn is None:
            return ""
        self.turn, self.person = turn, turn.person
        self.keep(change.value for change in turn.changes if isinstance(change, Put))
        return shown(turn)


def shown(turn: Turn) -> str:
    """Return the words of a turn on one line."""
    parts = [part for part in turn.outgoing if not isinstance(part, Text | Choices | Listing)]
    words = [part.text for part in turn.outgoing if isinstance(part, Text)]
    for part in turn.outgoing:
        if isinstance(part, Listing):
            words += [part.title, *part.lines, part.closing or ""]
    return " ".join([*words, plain(tuple(parts))]).strip()


def _alike(name: str, parts: set[str]) -> bool:
    return any(len(name) > 3 and fold(name)[:3] == part[:3] for part in parts)


def _hex(number: int) -> str:
    return f"{number:032x}"
