"""A memory of plain dictionaries for the picks: people, touches and picks, week after week."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

from coaching import reconnect
from coaching.memory import (
    Contact,
    History,
    Kept,
    KeptDraft,
    Known,
    Needs,
    Pick,
    PickState,
    Put,
    Settings,
    Standing,
    State,
    Touch,
)
from coaching.messages import Choice, Choices, Words
from coaching.person import Person
from coaching.replying import plain
from coaching.turn import Ask, Moment, Turn
from prompts import Book

BOOK = Book.open()
MONDAY = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
TODAY = MONDAY.date()
_numbers = count(1)


def new_id() -> UUID:
    """A fresh id, the next number."""
    return UUID(int=next(_numbers))


def person(name: str = "Priya Nair", /, **more: Any) -> Contact:
    """An invented contact, known for years; the id comes from the name, so chance is the same."""
    more.setdefault("id", uuid5(NAMESPACE_OID, f"{name}{more}"))
    return Contact(name=name, added_at=datetime(2020, 1, 1, tzinfo=UTC), **more)


def standing(contact: Contact, days: int | None = 300, today: date = TODAY) -> Standing:
    """A contact who was last in touch so many days ago, or never as far as is known."""
    if days is None:
        return Standing(contact)
    noon = datetime(today.year, today.month, today.day, 12, tzinfo=UTC)
    return Standing(contact, noon - timedelta(days=days), 1)


def pick(contact: Contact, week: str = "2026-W48", **more: Any) -> Pick:
    """A pick of that week, made on its Monday."""
    more.setdefault("offered_at", datetime.strptime(f"{week}-1", "%G-W%V-%u").replace(tzinfo=UTC))
    return Pick(id=new_id(), contact_id=contact.id, week=week, reason="A friend.", **more)


def knowing(*standings: Standing, picks: Iterable[Pick] = (), **more: Any) -> Known:
    """What a store would hand over."""
    people = {one.contact.id: one.contact for one in standings}
    active = tuple(one for one in standings if one.contact.state is State.ACTIVE)
    listed = tuple(picks)
    more.setdefault("total", len(standings))
    return Known(candidates=active, picks=listed, contacts=people, **more)


def at(now: datetime = MONDAY) -> Moment:
    """A moment with fresh ids."""
    return Moment(now, new_id)


@dataclass
class World:
    """One person's memory, as far as picks go, and their talk with the coach."""

    standings: dict[UUID, Standing] = field(default_factory=dict)
    picks: list[Pick] = field(default_factory=list)
    touches: list[Touch] = field(default_factory=list)
    drafts: dict[UUID, KeptDraft] = field(default_factory=dict)
    settings: Settings = Settings()  # noqa: RUF009  # frozen, so it can be shared
    now: datetime = MONDAY
    person: Person = Person()  # noqa: RUF009  # frozen, so it can be shared
    last: Turn | None = None

    @classmethod
    def of(cls, *standings: Standing, **more: Any) -> "World":
        return cls({one.contact.id: one for one in standings}, **more)

    @property
    def said(self) -> str:
        assert self.last is not None
        return plain(self.last.outgoing)

    @property
    def choices(self) -> list[Choice]:
        assert self.last is not None
        parts = [part for part in self.last.outgoing if isinstance(part, Choices)]
        return [choice for part in parts for choice in part.choices]

    @property
    def words(self) -> list[str]:
        assert self.last is not None
        return [part.draft.body for part in self.last.outgoing if isinstance(part, Words)]

    @property
    def offered(self) -> list[str]:
        """Who is on offer, in order."""
        open_ones = [one for one in self.picks if one.state is PickState.OFFERED]
        ordered = sorted(open_ones, key=lambda one: one.offered_at)
        return [self.standings[one.contact_id].contact.name for one in ordered]

    def say(self, text: str) -> Turn | None:
        """Say something; None where it is for the coaching to hear."""
        asked = reconnect.asked(text)
        if asked is not None:
            return self._run(*asked)
        name, _, words = self.person.expects.partition(":")
        command = reconnect.CHOICES.get(name)
        return self._run(command, words, text) if command else None

    def press(self, key: str) -> Turn | None:
        """Take a choice by its key."""
        name, _, words = key.partition(":")
        return self._run(reconnect.CHOICES[name], words)

    def choose(self, label: str) -> Turn | None:
        """Take the choice whose label begins so."""
        return self.press(next(one.key for one in self.choices if one.label.startswith(label)))

    def change(self, name: str, **fields: Any) -> None:
        """Change what is known of somebody."""
        found = next(one for one in self.standings.values() if one.contact.name == name)
        self._put(replace(found.contact, **fields))

    def contact(self, name: str) -> Contact:
        return next(one.contact for one in self.standings.values() if one.contact.name == name)

    def known(self, needs: Needs) -> Known:
        """What a store would hand over for these needs."""
        begin = self.now - timedelta(weeks=16)
        recent = [one for one in self.picks if one.offered_at >= begin] if needs.picks else []
        everybody = list(self.standings.values())
        people = {one.contact.id: one.contact for one in everybody}
        return Known(
            settings=self.settings,
            total=len(everybody),
            candidates=tuple(one for one in everybody if one.contact.state is State.ACTIVE),
            histories={one: History(people[one]) for one in needs.ids if one in people},
            picks=tuple(sorted(recent, key=lambda one: one.offered_at, reverse=True)),
            contacts={one.contact_id: people[one.contact_id] for one in recent},
        )

    def _run(self, command: Any, words: str, said: str = "") -> Turn | None:
        asking = replace(self.person, expects="")
        known = self.known(command.needs(words))
        turn: Turn | None = command.run(Ask(asking, words, at(self.now), BOOK, known, said))
        self.person = turn.person if turn else asking
        if turn is not None:
            self.last = turn
            for change in turn.changes:
                assert isinstance(change, Put)
                self._put(change.value)
        return turn

    def _put(self, value: Kept) -> None:
        match value:
            case Contact():
                self.standings[value.id] = replace(self.standings[value.id], contact=value)
            case Touch():
                self.touches.append(value)
                old = self.standings[value.contact_id]
                self.standings[value.contact_id] = replace(
                    old, last_touch=value.at, touches=old.touches + 1
                )
            case Pick():
                self.picks = [one for one in self.picks if one.id != value.id] + [value]
            case KeptDraft():
                self.drafts[value.id] = value
            case _:
                raise AssertionError(value)
