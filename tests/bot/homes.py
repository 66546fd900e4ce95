"""A conversation on a home folder of its own, with a clock that the test moves."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

from bot.console.chat import Shown
from bot.console.opening import Opening
from bot.console.piped import written
from bot.console.session import Session
from bot.settings import Settings
from coaching.messages import Reply, Said
from coaching.phrases import Phrasebook
from prompts import Book
from storage.delivery.values import Arrival, Place
from storage.sealing import Keyring
from storage.store import Identity, Store

BOOK = Book.open()
ANA = Identity("console", "", "you")
HERE = Place("console", "", "you")
SUNDAY = datetime(2026, 11, 22, 12, tzinfo=UTC)


@dataclass
class Clock:
    """Tells a time that only a test moves."""

    now: datetime = field(default=SUNDAY)

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, **units: float) -> None:
        """Let time pass: `days=1, hours=2`."""
        self.now += timedelta(**units)


@asynccontextmanager
async def store(home: Path) -> AsyncIterator[Store]:
    """Open what is remembered in a home folder."""
    kept = await Store.open(f"sqlite:///{home / 'coach.db'}", Keyring.open(home))
    try:
        yield kept
    finally:
        await kept.close()


class Seat:
    """A session at a terminal, and what it shows."""

    def __init__(self) -> None:
        self.shown: list[Shown] = []
        self.session: Session
        self.deaf = False

    async def show(self, shown: Shown) -> None:
        if self.deaf:
            raise OSError("nobody can see it")
        self.shown.append(shown)

    async def hear(self, typed: str) -> Reply:
        """Type a message; return the one answer."""
        before = len(self.shown)
        await self.session.hear(typed)
        (answer,) = [one for one in self.shown[before:] if one.answers]
        return answer.reply

    async def said(self, typed: str) -> str:
        """Type a message; return the one answer as text."""
        return written(await self.hear(typed))


@asynccontextmanager
async def seat(
    home: Path,
    clock: Clock | None = None,
    book: Phrasebook = BOOK,
    url: str | None = None,
    **how: Any,
) -> AsyncIterator[Seat]:
    """Sit down at a terminal on a home folder; files are written there too."""
    taken = Seat()
    settings = Settings(second_thought_home=home, database_url=url, encryption_key=None)
    opening = Opening(settings, book, home, clock or Clock(), **{"told": True, **how})
    async with AsyncExitStack() as until_the_end:
        taken.session = await opening.opened(taken.show, until_the_end)
        yield taken


async def left_behind(home: Path, *said: str) -> None:
    """Leave what was said unanswered, as a program does that is killed once it has kept it."""
    async with store(home) as kept:
        for text in said:
            number = str(uuid4())
            one = Arrival(key=number, identity=ANA, place=HERE, event=Said(text), message=number)
            await kept.inbox.accept([one], SUNDAY)
