"""Any run of changes, undos and restarts leaves in the store what plain Python would hold."""

import asyncio
import tempfile
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from coaching.memory import (
    Change,
    Contact,
    Kept,
    Needs,
    Outcome,
    Put,
    Reminder,
    ReminderState,
    Remove,
    Silence,
    State,
    Touch,
)
from coaching.person import Person
from storage.sealing import Keyring
from storage.store import Store
from tests.storage.conftest import ANA
from tests.storage.people import NOW, ago, contact, reminder, silence, touch
from tests.storage.test_due import at_home

NAMES = st.sampled_from(
    ["Dana Cole", "Dana", "Ivo Marsh", "José Núñez", "jose nunez", "Mom", "陈 伟"]
)
DAYS = st.integers(-30, 400)


class Life(RuleBasedStateMachine):
    """A person's store beside a dict of the values it should hold."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.Runner()
        self.folder = tempfile.TemporaryDirectory()
        self.url = f"sqlite:///{Path(self.folder.name) / 'coach.db'}"
        self.keyring = Keyring.new()
        self.kept: dict[UUID, Any] = {}
        self.undo: list[Change] = []
        self.rev = 0

    @initialize()
    def begin(self) -> None:
        self.store = self.loop.run(Store.open(self.url, self.keyring))
        self.loop.run(at_home(self.store, ANA))
        self.memory = self.store.memory(self.loop.run(self.store.person(ANA)))

    @rule()
    def restart(self) -> None:
        self.loop.run(self.store.close())
        self.begin()

    @rule(name=NAMES)
    def meet(self, name: str) -> None:
        self.change(Put(contact(name)))

    @precondition(lambda self: self.of(Contact))
    @rule(
        data=st.data(), name=NAMES, state=st.sampled_from(State), value=st.sampled_from(["", "x"])
    )
    def learn(self, data: st.DataObject, name: str, state: State, value: str) -> None:
        whom = self.one(data, Contact)
        self.change(Put(replace(whom, name=name, state=state, value=value, aliases=(whom.name,))))

    @precondition(lambda self: self.of(Contact))
    @rule(data=st.data(), days=DAYS)
    def reach_out(self, data: st.DataObject, days: int) -> None:
        self.change(Put(touch(self.one(data, Contact), days)))

    @precondition(lambda self: self.of(Touch))
    @rule(data=st.data(), days=DAYS)
    def correct(self, data: st.DataObject, days: int) -> None:
        whom = self.one(data, Contact)
        self.change(Put(replace(self.one(data, Touch), at=ago(days), contact_id=whom.id)))

    @precondition(lambda self: self.of(Contact))
    @rule(data=st.data())
    def fall_silent(self, data: st.DataObject) -> None:
        whom = self.one(data, Contact)
        open_ones = [one for one in self.of(Silence) if one.contact_id == whom.id and one.is_open]
        closed = [replace(one, outcome=Outcome.LET_GO, closed_at=NOW) for one in open_ones]
        self.change(*map(Put, closed), Put(silence(whom)))

    @precondition(lambda self: self.of(Contact))
    @rule(data=st.data(), days=DAYS)
    def remind(self, data: st.DataObject, days: int) -> None:
        self.change(Put(reminder(self.one(data, Contact), days)), Put(reminder(None, days)))

    @precondition(lambda self: self.of(Reminder))
    @rule(data=st.data(), state=st.sampled_from(ReminderState), days=st.integers(1, 9))
    def answer(self, data: st.DataObject, state: ReminderState, days: int) -> None:
        old = self.one(data, Reminder)
        later = old.due_at + timedelta(days=days)
        self.change(Put(replace(old, state=state, due_at=later, rev=old.rev + 1)))

    @precondition(lambda self: self.of(Touch, Silence, Reminder))
    @rule(data=st.data())
    def take_out(self, data: st.DataObject) -> None:
        self.change(Remove(self.one(data, Touch, Silence, Reminder)))

    @precondition(lambda self: self.of(Contact))
    @rule(data=st.data())
    def forget(self, data: st.DataObject) -> None:
        self.change(Remove(self.one(data, Contact)))
        self.undo = []  # forgetting is never undone

    @precondition(lambda self: self.undo)
    @rule()
    def take_back(self) -> None:
        self.change(*self.undo)

    @invariant()
    def all_is_kept(self) -> None:
        if not hasattr(self, "memory"):
            return
        held = self.loop.run(self.memory.everything())
        values = (*held.contacts, *held.touches, *held.silences, *held.reminders)
        assert {one.id: one for one in values} == self.kept

    @invariant()
    def clocks_and_names_follow(self) -> None:
        if not self.of(Contact):
            return
        names = tuple({one.name for one in self.of(Contact)})
        known = self.loop.run(self.memory.known(Needs(names=names, search=""), NOW))
        for one in known.listed:
            times = [each.at for each in self.of(Touch) if each.contact_id == one.contact.id]
            assert (one.last_touch, one.touches) == (max(times, default=None), len(times))
        for one in self.of(Contact):
            assert one.id in known.found[one.name]

    @invariant()
    def what_is_due_is_found(self) -> None:
        if not hasattr(self, "store"):
            return
        pending = {ReminderState.PLANNED, ReminderState.SENT}
        due = [one for one in self.of(Reminder) if one.due_at <= NOW and one.state in pending]
        assert len(self.loop.run(self.store.due(NOW, ["console"]))) == bool(due)

    def of(self, *kinds: type[Any]) -> list[Any]:
        return [one for one in self.kept.values() if isinstance(one, kinds)]

    def one(self, data: st.DataObject, *kinds: type[Any]) -> Any:
        return data.draw(st.sampled_from(self.of(*kinds)))

    def change(self, *changes: Change) -> None:
        """Make changes in both, and note what takes them back."""
        back = [self.inverse(change.value) for change in reversed(changes)]
        self.rev = self.loop.run(self.memory.commit(Person(undo=tuple(back)), self.rev, changes))
        for change in changes:
            self.apply(change)
        self.undo = back

    def inverse(self, value: Kept) -> Change:
        before = self.kept.get(value.id)  # type: ignore[union-attr]  # settings are not in this life
        return Remove(value) if before is None else Put(before)

    def apply(self, change: Change) -> None:
        key = change.value.id  # type: ignore[union-attr]  # as above
        if isinstance(change, Put):
            self.kept[key] = change.value
            return
        rest: Iterable[tuple[UUID, Any]] = self.kept.items()
        about = {id for id, one in rest if getattr(one, "contact_id", None) == key}
        self.kept = {id: one for id, one in self.kept.items() if id not in {key, *about}}

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.loop.run(self.store.close())
        self.loop.close()
        self.folder.cleanup()


TestLife = Life.TestCase
TestLife.settings = settings(
    max_examples=15,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
