"""A database on which runners come and go, and a wall that shows what they send."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from uuid import UUID, uuid4

from bot import clock
from bot.delivery.embedded import Embedded
from bot.delivery.noting import Noting
from bot.delivery.pacing import OwnPacing
from bot.delivery.queued import Announcing, Queued
from bot.delivery.running import Runner, Worked
from bot.delivery.sending import Sending
from bot.delivery.timing import Timing
from bot.watching.watcher import Seen
from coaching.messages import Said, Text
from storage.delivery.keys import channel_key
from storage.delivery.signal import SILENT
from storage.delivery.values import Arrival, Claimed, Outgoing, Pending, Place, Settlement
from storage.errors import Unreachable
from storage.identity import Identity
from storage.sealing import Keyring
from storage.store import Store
from tests.bot.homes import BOOK
from tests.delivery.turns.talk import Wall

QUICK = Timing(merge=0.0, scan=0.1, sweep=0.3, grace=0.5)


def arrival(who: str, text: str, platform: str = "slack") -> Arrival:
    """Return what somebody says, under a key that its text makes."""
    place = Place(platform, "T1", f"D-{who}")
    return Arrival(
        key=f"{platform}:{who}:{text}",
        identity=Identity(platform, "T1", who),
        place=place,
        event=Said(text),
    )


@dataclass
class Turns:
    """Repeats what is said. Some words do something else on the way."""

    store: Store
    running: set[UUID] = field(default_factory=set)
    together: int = 0
    most: int = 0
    looked: list[UUID] = field(default_factory=list)
    slow: asyncio.Event = field(default_factory=asyncio.Event)
    broken: bool = False
    works: int = 0

    async def work(self, person: UUID) -> Worked:
        self.works += 1
        if self.broken:
            raise Unreachable("The database server cannot be reached.")
        async with self._alone(person):
            channels = list[tuple[str, bytes]]()
            for one in await self.store.inbox.pending(person):
                channels.append((one.place.platform, await self._answer(person, one)))
            return Worked(None, tuple(channels))

    async def look(self, person: UUID) -> Worked:
        async with self._alone(person):
            await asyncio.sleep(0)
            self.looked.append(person)
            return Worked()

    async def take_back(self, claimed: Claimed) -> bool:
        return False

    async def _answer(self, person: UUID, one: Pending) -> bytes:
        assert isinstance(one.event, Said)
        text = one.event.text
        if text.startswith("poison"):
            raise ZeroDivisionError
        if text.startswith("slow"):
            await self.slow.wait()
        await asyncio.sleep(0.01)
        out = Outgoing(id=uuid4(), place=one.place, reply=(Text(text),), sources=(one.message,))
        await self.store.memory(person).settle(Settlement(done=(one.seq,), outgoing=(out,)))
        return channel_key(self.store._keyring, one.place)

    @asynccontextmanager
    async def _alone(self, person: UUID) -> AsyncIterator[None]:
        assert person not in self.running, "two turns of one person at once"
        self.running.add(person)
        self.most = max(self.most, len(self.running))
        try:
            yield
        finally:
            self.running.discard(person)


@dataclass
class Hall:
    """A database on which runners come and go, and a wall that shows what they send."""

    url: str
    keyring: Keyring
    until_the_end: AsyncExitStack
    wall: Wall = field(default_factory=Wall)
    troubles: list[Exception] = field(default_factory=list)
    seen: list[Seen] = field(default_factory=list)  # what whoever watches is told

    @property
    def is_sqlite(self) -> bool:
        return self.url.startswith("sqlite")

    async def opened(self) -> Store:
        signal = SILENT if self.is_sqlite else Announcing(clock.now)
        store = await Store.open(self.url, self.keyring, signal, clock.now)
        self.until_the_end.push_async_callback(store.close)
        return store

    async def runner(self, timing: Timing = QUICK, platform: str = "slack") -> tuple[Runner, Turns]:
        """Return a runner for a platform that was not started, and its turns."""
        store = await self.opened()
        turns = Turns(store)
        sending = self._sending(store, turns, platform)
        given = (turns, sending, clock.now, timing, (platform,))
        runner: Runner
        if self.is_sqlite:
            runner = Embedded(store, *given, self.troubles.append, watcher=self.seen.append)
        else:
            runner = Queued(self.url, store, *given, self.troubles.append, self.seen.append)
        self.until_the_end.push_async_callback(runner.stop)
        return runner, turns

    async def started(
        self, timing: Timing = QUICK, platform: str = "slack"
    ) -> tuple[Runner, Turns]:
        runner, turns = await self.runner(timing, platform)
        await runner.start()
        return runner, turns

    def said(self, who: str = "") -> list[str]:
        """Return what was sent, in order; to one person where named."""
        sent = self.wall.shown.values()
        return [one.text for one in sent if not who or one.place.channel == f"D-{who}"]

    def _sending(self, store: Store, turns: Turns, platform: str) -> Sending:
        return Sending(
            store.outbox,
            {platform: self.wall},
            OwnPacing(),
            clock.now,
            QUICK,
            turns.take_back,
            uuid4,
            asyncio.sleep,
            note=Noting(store, BOOK),
            alone=self.is_sqlite,
        )
