"""A talk with the `/reconnect` family on a memory of plain dictionaries: no store, no clock."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import count
from uuid import UUID

from coaching import reconnect
from coaching.memory import (
    Contact,
    History,
    Kept,
    KeptDraft,
    Known,
    Needs,
    Put,
    Reminder,
    Silence,
    Standing,
    Touch,
)
from coaching.memory.known import PAGE
from coaching.messages import Choice, Choices, Chose, Incoming, Said
from coaching.person import Person
from coaching.reconnect.finding import words_of
from coaching.replying import plain
from coaching.safety import check
from coaching.text import fold
from coaching.turn import Ask, Command, Moment, Turn
from prompts import Book

BOOK = Book.open()
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
_LISTS = {Touch: "touches", Silence: "silences", Reminder: "reminders", KeptDraft: "drafts"}


@dataclass
class Talk:
    """One person's talk: what is remembered, where they stand, and the last turn."""

    people: dict[UUID, History] = field(default_factory=dict)
    person: Person = Person()  # noqa: RUF009  # frozen, so it can be shared
    last: Turn | None = None
    now: datetime = NOW

    def __post_init__(self) -> None:
        numbers = count(1)
        self.moment = Moment(self.now, lambda: UUID(int=next(numbers)))

    def knowing(self, *contacts: Contact | History) -> "Talk":
        """Begin with these people known."""
        for one in contacts:
            history = one if isinstance(one, History) else History(one)
            self.people[history.contact.id] = history
        return self

    def say(self, *texts: str) -> Turn | None:
        """Say things one after the other; None where the last is for the coaching to hear."""
        found: Turn | None = None
        for text in texts:
            found = self._take(Said(text))
        return found

    def choose(self, label: str) -> Turn | None:
        """Press the choice whose label begins so."""
        return self._take(Chose(self.key(label)))

    def key(self, label: str) -> str:
        """The key of the choice whose label begins so."""
        return next(one.key for one in self.choices if one.label.startswith(label))

    def press(self, key: str) -> Turn | None:
        """Press a choice by its key."""
        return self._take(Chose(key))

    @property
    def choices(self) -> tuple[Choice, ...]:
        assert self.last is not None
        parts = [part for part in self.last.outgoing if isinstance(part, Choices)]
        return tuple(choice for part in parts for choice in part.choices)

    @property
    def said(self) -> str:
        """The last reply as plain text."""
        assert self.last is not None
        return plain(self.last.outgoing)

    def contact(self, name: str) -> Contact:
        """The contact of that name."""
        return next(one.contact for one in self.people.values() if one.contact.name == name)

    @property
    def names(self) -> list[str]:
        return [one.contact.name for one in self.people.values()]

    def _take(self, incoming: Incoming) -> Turn | None:
        found = _meant(self.person, incoming)
        if found is None:
            self.person = replace(self.person, expects="")
            return None
        command, words, said = found
        known = self.known(command.needs(words) | (command.hears(said) if said else Needs()))
        person = replace(self.person, expects="")
        turn = command.run(Ask(person, words, self.moment, BOOK, known, said))
        self.person = turn.person if turn else person
        if turn is not None:
            self.last = turn
            self._keep(turn)
        return turn

    def _keep(self, turn: Turn) -> None:
        for change in turn.changes:
            if isinstance(change, Put):
                self._put(change.value)
            else:
                assert isinstance(change.value, Contact)
                self.people.pop(change.value.id)

    def _put(self, value: Kept) -> None:
        if isinstance(value, Contact):
            old = self.people.get(value.id, History(value))
            self.people[value.id] = replace(old, contact=value)
            return
        assert isinstance(value, Touch | Silence | Reminder | KeptDraft)
        assert value.contact_id is not None
        history, name = self.people[value.contact_id], _LISTS[type(value)]
        rest = [one for one in getattr(history, name) if one.id != value.id]
        self.people[value.contact_id] = replace(history, **{name: (*rest, value)})  # type: ignore[arg-type]

    def known(self, needs: Needs) -> Known:
        """What a store would find."""
        found = {name: self._called(name) for name in needs.names}
        ids = {*needs.ids, *(one for some in found.values() for one in some)}
        listed = self._listed(needs)
        return Known(
            total=len(self.people),
            found=found,
            histories={one: self.people[one] for one in ids if one in self.people},
            listed=tuple(listed[needs.offset : needs.offset + PAGE]),
            matching=len(listed),
            reminders=tuple(one for some in self.people.values() for one in some.reminders),
        )

    def _called(self, name: str) -> tuple[UUID, ...]:
        """Whoever shares a word, or three first letters, with the name: a generous likeness."""
        asked = words_of(name)
        return tuple(
            one
            for one, history in self.people.items()
            if any(
                word[:3] == other[:3]
                for word in asked
                for other in words_of(" ".join((history.contact.name, *history.contact.aliases)))
            )
        )

    def _listed(self, needs: Needs) -> list[Standing]:
        if needs.search is None:
            return []
        return [
            Standing(history.contact, history.last_touch, len(history.touches))
            for history in self.people.values()
            if fold(needs.search) in fold(history.contact.name)
            and needs.state in {None, history.contact.state}
        ]


def _meant(person: Person, incoming: Incoming) -> tuple[Command, str, str] | None:
    if isinstance(incoming, Said) and (asked := reconnect.asked(incoming.text)) is not None:
        return *asked, ""
    key = incoming.key if isinstance(incoming, Chose) else person.expects
    name, _, words = key.partition(":")
    if isinstance(incoming, Said) and check(incoming.text) is not None:
        return None  # the conversation looks at safety before an answer
    if name not in reconnect.CHOICES:
        return None
    said = incoming.text if isinstance(incoming, Said) else ""
    return reconnect.CHOICES[name], words, said


def somebody(name: str, number: int = 900, **fields: object) -> Contact:
    """A contact of that name."""
    return Contact(id=UUID(int=number), name=name, added_at=NOW, **fields)  # type: ignore[arg-type]
