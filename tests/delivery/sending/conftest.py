"""A sender on a real database, a platform that fails as it is told, and time that a test moves."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from bot.delivery.noting import Noting
from bot.delivery.pacing import OwnPacing
from bot.delivery.sending import Sending
from bot.delivery.timing import Timing
from coaching.memory import Reminder
from coaching.memory.reminder import Purpose
from coaching.messages import Text
from prompts import Book
from storage.delivery.values import Claimed, Kind, Outgoing, Place, Settlement, Shown
from storage.identity import Identity
from storage.sealing import Keyring
from storage.store import Store
from tests.delivery.sending.platform import Platform
from tests.postgres import postgres
from tests.storage.conftest import file, keyring, server, url

__all__ = ["file", "keyring", "postgres", "server", "url"]

ANA = Place("test", "T1", "D-ana")
BEN = Place("test", "T1", "D-ben")
BOOK = Book.open()


@dataclass
class Time:
    """A clock and a counter of seconds; who sleeps lets them go on."""

    now: datetime = datetime(2026, 11, 22, 12, tzinfo=UTC)
    ticks: float = 1000.0

    def clock(self) -> datetime:
        return self.now

    def ticking(self) -> float:
        return self.ticks

    async def sleep(self, seconds: float) -> None:
        self.pass_by(seconds)

    def pass_by(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)
        self.ticks += seconds


@dataclass
class Desk:
    """Messages to send, and senders for them."""

    store: Store
    chat: Platform
    time: Time
    taken_back: list[UUID] = field(default_factory=list)

    def sending(self, **more: Any) -> Sending:
        """Return a sender, as a process that has just begun has one."""
        given: dict[str, Any] = {
            "note": Noting(self.store, BOOK),
            "ticks": self.time.ticking,
            "chance": lambda: 0.5,
            "deadline": 0.2,
        }
        return Sending(
            self.store.outbox,
            {self.chat.platform: self.chat},
            OwnPacing(self.time.ticking),
            self.time.clock,
            Timing(),
            self.take_back,
            uuid4,
            self.time.sleep,
            **(given | more),
        )

    async def take_back(self, claimed: Claimed) -> bool:
        self.taken_back.append(claimed.outgoing.id)
        return await self.store.outbox.void(claimed)

    async def write(self, *said: str, place: Place = ANA, **more: Any) -> list[UUID]:
        """Put messages in the outbox, and return their marks."""
        person = await self.store.person(Identity(place.platform, "T1", place.channel))
        out = [Outgoing(id=uuid4(), place=place, reply=(Text(one),), **more) for one in said]
        await self.store.memory(person).settle(Settlement(outgoing=tuple(out)))
        return [one.id for one in out]

    async def unasked(self, said: str, **more: Any) -> UUID:
        """Put a reminder in the outbox, good for an hour."""
        until = self.time.now + timedelta(hours=1)
        (mark,) = await self.write(said, kind=Kind.REMINDER, good_until=until, **more)
        return mark

    async def reminder(self, place: Place) -> Shown:
        """Keep a reminder of somebody, to be shown in a message."""
        person = await self.store.person(Identity(place.platform, "T1", place.channel))
        kept = Reminder(id=uuid4(), contact_id=None, purpose=Purpose.ASKED, due_at=self.time.now)
        await self.store.memory(person).add([kept])
        return Shown(kept.id, kept.rev)

    async def snooze(self) -> None:
        """Have every reminder changed since."""
        changed = text("UPDATE reminder SET rev = rev + 1")
        await self.store._engine.write(lambda connection: connection.execute(changed))

    async def channels(self) -> Sequence[tuple[bytes, datetime]]:
        return await self.store.outbox.channels(self.time.now, [self.chat.platform])

    async def channel(self) -> bytes:
        """Return the one channel that has something to be sent."""
        ((channel, _),) = await self.channels()
        return channel

    async def deliver(self, sending: Sending | None = None, rounds: int = 500) -> int:
        """Send until nothing waits, time passing as asked; return the rounds that took."""
        sending = sending or self.sending()
        for done in range(rounds):
            channels = await self.channels()
            if not channels:
                return done
            agains = [await sending.work(channel) for channel, _ in channels]
            waits = [again - self.time.now for again in agains if again is not None]
            if waits:
                self.time.pass_by(max(0.0, min(waits).total_seconds()))
        raise AssertionError("something waits for ever")

    async def states(self) -> dict[str, int]:
        counts = await self.store.outbox.counts(self.time.now)
        return {state: number for state, number in counts.states.items() if number}

    async def faults(self) -> list[tuple[str, str]]:
        """Return kind and fault of all dead letters."""
        return [(one.kind, one.fault) for one in await self.store.outbox.dead_letters()]


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def chat() -> Platform:
    return Platform()


@pytest.fixture
async def desk(url: str, keyring: Keyring, chat: Platform, time: Time) -> AsyncIterator[Desk]:
    store = await Store.open(url, keyring, clock=time.clock)
    await emptied(store)
    yield Desk(store, chat, time)
    await store.close()


async def emptied(store: Store) -> None:
    """Drop what an earlier test left in a database that is used by several."""
    await store._engine.write(lambda connection: connection.execute(text("DELETE FROM outbox")))
