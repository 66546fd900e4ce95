"""Somebody who writes, with real turns, a real sender and a chat that keeps what it shows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID, uuid4

from bot.console.piped import written
from bot.conversation import Conversation
from bot.delivery.chat import Chat, Message, Pace
from bot.delivery.errors import DeliveryError
from bot.delivery.noting import Noting
from bot.delivery.pacing import OwnPacing
from bot.delivery.sending import Sending
from bot.delivery.timing import Timing
from bot.delivery.turns import Turning
from bot.watching.watcher import Seen
from coaching.memory import Contact, Everything, Reminder
from coaching.messages import Choice, Choices, Event, Said
from storage.delivery.values import Arrival, Kind, Place
from storage.identity import Identity
from storage.store import Store
from tests.bot.homes import BOOK, Clock

ANA = Identity("slack", "T1", "U1")
DM = Place("slack", "T1", "D1")
TIMING = Timing()


@dataclass
class Shown:
    """A message in the chat, as it reads now."""

    place: Place
    message: Message
    edits: int = 0

    @property
    def text(self) -> str:
        return written(self.message.reply)


@dataclass
class Wall(Chat):
    """A chat that shows everything and forgets nothing."""

    platform: str = "slack"
    paces: tuple[Pace | None, Pace | None, Pace | None] = (None, None, None)
    shown: dict[str, Shown] = field(default_factory=dict)
    hints: list[str] = field(default_factory=list)
    files: dict[str, list[bytes | DeliveryError]] = field(default_factory=dict)
    fetched: list[str] = field(default_factory=list)
    closed: bool = False
    tells_zone: str | None = "UTC"

    async def send(self, place: Place, message: Message) -> str:
        there = f"m{len(self.shown) + 1}"
        self.shown[there] = Shown(place, message)
        return there

    async def edit(self, place: Place, there: str, message: Message) -> str:
        self.shown[there] = Shown(place, message, self.shown[there].edits + 1)
        return there

    async def find(self, place: Place, mark: UUID, since: datetime) -> str | None:
        found = (there for there, one in self.shown.items() if one.message.id == mark)
        return next(found, None)

    async def mark_of(self, place: Place, there: str) -> UUID | None:
        one = self.shown.get(there)
        return one.message.id if one and one.place.channel == place.channel else None

    async def fetch(self, place: Place, ref: str, longest: int) -> bytes:
        """Give a file out, or what stands before it."""
        self.fetched.append(ref)
        file = self.files[ref].pop(0)
        if isinstance(file, DeliveryError):
            raise file
        return file

    async def zone(self, place: Place) -> str | None:
        return self.tells_zone

    async def hint(self, place: Place, there: str, signs: Sequence[str]) -> None:
        self.hints.append(there)


class Talk:
    """One person's talk with the coach, step by step."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        kind: Callable[..., Conversation] = Conversation,
        timing: Timing = TIMING,
    ) -> None:
        self.store, self.clock, self.wall = store, clock, Wall()
        self.conversation = kind(store, BOOK, clock, uuid4)
        chats = {"slack": self.wall}
        self.seen: list[Seen] = []  # what whoever watches is told
        told = {"watcher": self.seen.append}
        self.turning = Turning(store, self.conversation, clock, uuid4, timing, BOOK, chats, **told)
        self.sending = Sending(
            store.outbox,
            chats,
            OwnPacing(),
            clock,
            TIMING,
            self.turning.take_back,
            uuid4,
            self._sleep,
            note=Noting(store, BOOK),
            **told,
        )
        self._numbers = count(1)
        self.person = UUID(int=0)

    async def comes(
        self,
        event: Event,
        message: str = "",
        place: Place = DM,
        key: str = "",
        who: Identity = ANA,
    ) -> bool:
        """Accept an event; returns whether it was new."""
        arrival = Arrival(
            key=key or f"slack:{next(self._numbers)}",
            identity=who,
            place=place,
            event=event,
            message=message,
        )
        (kept,) = await self.store.inbox.accept([arrival], self.clock(), TIMING.merge)
        self.person = self.person if who != ANA else kept.person_id
        return kept.new

    async def says(self, text: str, message: str = "", **more: Any) -> list[str]:
        """Say something and return all that is shown because of it."""
        await self.comes(Said(text), message or f"u{uuid4()}", **more)
        return await self.settled()

    async def does(self, event: Event, message: str = "", **more: Any) -> list[str]:
        """Hand in any event and return all that is shown because of it."""
        await self.comes(event, message, **more)
        return await self.settled()

    async def settled(self, person: UUID | None = None) -> list[str]:
        """Work and send until nothing waits, time passing as it must; return what was shown."""
        before = {there: (one.edits, one.message.id) for there, one in self.wall.shown.items()}
        for _ in range(30):
            again = await self.once(person)
            if again is None:
                break
            self.clock.now = max(self.clock.now, again)
        else:
            raise AssertionError("it never ends")
        return [
            one.text
            for there, one in self.wall.shown.items()
            if before.get(there) != (one.edits, one.message.id)
        ]

    async def once(self, person: UUID | None = None) -> datetime | None:
        """Work once and send what there is; return when to work again."""
        worked = await self.turning.work(person or self.person)
        await self.sent()
        return worked.again

    async def sent(self) -> None:
        """Send what waits."""
        for channel, _ in await self.store.outbox.channels(self.clock(), ["slack"]):
            await self.sending.work(channel)

    async def looks(self) -> list[str]:
        """Let the scanner's question be asked, and return what comes."""
        before = set(self.wall.shown)
        if self.person in await self.store.due(self.clock(), ["slack"]):
            await self.turning.look(self.person)
        await self.sent()
        return [one.text for there, one in self.wall.shown.items() if there not in before]

    async def everything(self) -> Everything:
        return await self.store.memory(self.person).everything()

    async def people(self) -> list[str]:
        return sorted(one.name for one in (await self.everything()).contacts)

    async def reminders(self) -> tuple[Reminder, ...]:
        return tuple((await self.everything()).reminders)

    async def contact(self) -> Contact:
        (one,) = (await self.everything()).contacts
        return one

    def card(self, kind: Kind = Kind.REMINDER) -> str:
        """Return the id of the last message of a kind."""
        return [there for there, one in self.wall.shown.items() if one.message.kind is kind][-1]

    def choice(self, label: str, there: str) -> Choice:
        return next(one for one in self.choices(there) if one.label == label)

    def choices(self, there: str) -> list[Choice]:
        parts = self.wall.shown[there].message.reply
        return [one for part in parts if isinstance(part, Choices) for one in part.choices]

    async def _sleep(self, seconds: float) -> None:
        self.clock.now += timedelta(seconds=seconds)
