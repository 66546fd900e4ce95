"""Any run of arrivals, turns, sends, crashes and restarts leaves what lists in memory would hold."""

import asyncio
import tempfile
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from hypothesis.stateful import run_state_machine_as_test as run_machine

from coaching.messages import Said
from storage.delivery.values import Claimed, Failed, Outgoing, Place, Settlement
from storage.sealing import Keyring
from storage.store import Store
from tests.storage.conftest import ANA, BEN, emptied
from tests.storage.delivery.events import HERE, STALE, THERE, arrival, channel, message
from tests.storage.people import NOW, new_id

WHO = st.sampled_from([ANA, BEN])
WHERE = st.sampled_from([HERE, THERE])


@dataclass
class Went:
    """A message as it should stand."""

    out: Outgoing
    person: UUID
    state: str = "new"
    ready_at: datetime = NOW
    held: Claimed | None = None
    since: datetime = NOW
    tries: int = 0
    there: str | None = None


@dataclass
class World:
    """What should be kept: the keys of all events, those that wait, and all messages in order."""

    keys: dict[str, UUID] = field(default_factory=dict)
    waiting: dict[UUID, list[str]] = field(default_factory=dict)
    messages: list[Went] = field(default_factory=list)

    def head(self, place: Place) -> Went | None:
        """Return the message of a channel that is to go out next."""
        unsent = (one for one in self.messages if one.state in {"new", "sending"})
        return next((one for one in unsent if one.out.place == place), None)


class Delivery(RuleBasedStateMachine):
    """A store beside the lists of what it should hold."""

    url = ""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.Runner()
        self.folder = tempfile.TemporaryDirectory()
        self.keyring = Keyring.new()
        self.world = World()
        self.now = NOW
        self.held: list[Claimed] = []

    def address(self) -> str:
        return self.url or f"sqlite:///{Path(self.folder.name) / 'coach.db'}"

    @initialize()
    def begin(self) -> None:
        if self.url:
            emptied(self.url)
        self.open()
        self.arrive(ANA, ["a", "b"])
        self.arrive(BEN, ["a"])
        for place in (HERE, THERE, HERE):
            self.answer(max(who for who, keys in self.world.waiting.items() if keys), place, 1)

    def open(self) -> None:
        opening = Store.open(self.address(), self.keyring, clock=lambda: self.now)
        self.store = self.loop.run(opening)

    def do(self, work: Any) -> Any:
        return self.loop.run(work)

    @rule()
    def restart(self) -> None:
        self.do(self.store.close())
        self.open()

    @rule(seconds=st.sampled_from([1, 5, 13]))
    def wait(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    @rule(who=WHO, keys=st.lists(st.sampled_from("abcdefghij"), min_size=1, max_size=4))
    def arrive(self, who: Any, keys: list[str]) -> None:
        keys = [f"{who.account}:{key}" for key in keys]
        came = [arrival(Said(key), key=key, who=who) for key in keys]
        for key, one in zip(keys, self.do(self.store.inbox.accept(came, self.now)), strict=True):
            assert one.new == (key not in self.world.keys)
            if one.new:
                self.world.keys[key] = one.person_id
                self.world.waiting.setdefault(one.person_id, []).append(key)

    @precondition(lambda self: any(self.world.waiting.values()))
    @rule(data=st.data(), place=WHERE, count=st.integers(0, 2), dead=st.booleans())
    def turn(self, data: st.DataObject, place: Place, count: int, dead: bool) -> None:
        waiting = [who for who, keys in self.world.waiting.items() if keys]
        self.answer(data.draw(st.sampled_from(waiting)), place, count, dead)

    def answer(self, person: UUID, place: Place, count: int, dead: bool = False) -> None:
        first, *_ = self.do(self.store.inbox.pending(person))
        out = tuple(message(str(number), place) for number in range(count))
        failed, done = ((Failed(first.seq, "E"),), ()) if dead else ((), (first.seq,))
        settlement = Settlement(done=done, failed=failed, outgoing=out)
        self.do(self.store.memory(person).settle(settlement))
        self.world.waiting[person].remove(first.event.text)
        self.world.messages += [Went(one, person, ready_at=self.now) for one in out]

    @precondition(lambda self: self.world.messages)
    @rule(data=st.data())
    def answer_anew(self, data: st.DataObject) -> None:
        old = data.draw(st.sampled_from(self.world.messages))
        new = message("anew", old.out.place, edits=old.out.id)
        self.do(self.store.memory(old.person).settle(Settlement(outgoing=(new,))))
        if old.state == "new":
            old.state = "void"
        self.world.messages.append(Went(new, old.person, ready_at=self.now))

    @rule(place=WHERE)
    def die(self, place: Place) -> None:
        """Take a message in hand, be silent for so long that another takes it."""
        self.claim(place)
        self.now += timedelta(seconds=STALE + 1)
        self.claim(place)

    @rule(place=WHERE)
    def claim(self, place: Place) -> None:
        where = channel(self.store, place)
        got = self.do(self.store.outbox.claim(where, new_id(), self.now, STALE))
        head = self.world.head(place)
        if head is None:
            assert got is None
            return
        ready = head.since + timedelta(seconds=STALE) if head.held else head.ready_at
        if ready > self.now:
            assert got == ready
            return
        assert isinstance(got, Claimed)
        assert (got.outgoing.id, got.person_id) == (head.out.id, head.person)
        assert got.outgoing.reply == head.out.reply
        assert got.doubtful == (head.state == "sending")
        assert got.replaces == self.replaced(head.out.edits)
        head.tries += 1
        assert got.tries == head.tries
        head.state, head.held, head.since = "sending", got, self.now
        self.held.append(got)

    def replaced(self, mark: UUID | None) -> str | None:
        by_id = {one.out.id: one for one in self.world.messages}
        while mark is not None:
            if by_id[mark].there is not None:
                return by_id[mark].there
            mark = by_id[mark].out.edits
        return None

    @precondition(lambda self: self.held)
    @rule(
        data=st.data(),
        how=st.sampled_from(["sent", "back", "doubtful", "dead", "void"]),
        seconds=st.integers(0, 9),
    )
    def tell(self, data: st.DataObject, how: str, seconds: int) -> None:
        """Say what came of a message; perhaps too late."""
        claimed = self.held.pop(data.draw(st.integers(0, len(self.held) - 1)))
        went = next(one for one in self.world.messages if one.out.id == claimed.outgoing.id)
        mine = went.held is not None and went.held.lease == claimed.lease
        ready, outbox = self.now + timedelta(seconds=seconds), self.store.outbox
        there = f"there-{len(self.world.messages)}-{went.tries}-{claimed.outgoing.id}"
        told = {
            "sent": lambda: outbox.sent(claimed, there, self.now),
            "back": lambda: outbox.put_back(claimed, ready, "E", doubtful=False),
            "doubtful": lambda: outbox.put_back(claimed, ready, "E", doubtful=True),
            "dead": lambda: outbox.dead(claimed, "E"),
            "void": lambda: outbox.void(claimed),
        }
        assert self.do(told[how]()) == mine
        if not mine:
            return
        went.held = None
        went.state = {"back": "new", "doubtful": "sending"}.get(how, how)
        if how in {"back", "doubtful"}:
            went.ready_at = ready
        if how == "sent":
            went.there = there
            known = self.do(outbox.sent_as(went.out.place, there))
            assert (known.id, known.person_id) == (went.out.id, went.person)

    @precondition(lambda self: any(one.state == "dead" for one in self.world.messages))
    @rule()
    def replay(self) -> None:
        dead = [one for one in self.world.messages if one.state == "dead"]
        assert self.do(self.store.outbox.replay()) == len(dead)
        for one in dead:
            one.state, one.tries = "new", 0

    @invariant()
    def all_waits_that_should(self) -> None:
        if not hasattr(self, "store"):
            return
        for person, keys in self.world.waiting.items():
            pending = self.do(self.store.inbox.pending(person))
            assert [one.event for one in pending] == [Said(key) for key in keys]
        people = dict(self.do(self.store.inbox.people(self.now)))
        assert set(people) == {who for who, keys in self.world.waiting.items() if keys}
        heads = {channel(self.store, one): self.world.head(one) for one in (HERE, THERE)}
        told = dict(self.do(self.store.outbox.channels(self.now, ["slack"])))
        assert told == {where: one.ready_at for where, one in heads.items() if one}
        states = [one.state for one in self.world.messages]
        counts = self.do(self.store.outbox.counts(self.now)).states
        assert counts == {state: states.count(state) for state in set(states)}

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.do(self.store.close())
        self.loop.close()
        self.folder.cleanup()


SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]


def test_any_run_on_sqlite() -> None:
    some = settings(
        max_examples=25, stateful_step_count=30, deadline=None, suppress_health_check=SLOW
    )
    run_machine(Delivery, settings=some)


@pytest.mark.postgres
def test_any_run_on_postgres(server: str) -> None:
    class Shared(Delivery):
        url = server

    few = settings(
        max_examples=8, stateful_step_count=25, deadline=None, suppress_health_check=SLOW
    )
    run_machine(Shared, settings=few)
