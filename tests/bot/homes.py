"""A conversation on a home folder of its own, with a clock that the test moves."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

from bot.console.session import Session
from bot.conversation import Conversation
from bot.files import uploaded
from coaching.phrases import Phrasebook
from prompts import Book
from storage.sealing import Keyring
from storage.store import Identity, Store

BOOK = Book.open()
ANA = Identity("console", "", "you")
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


@asynccontextmanager
async def session(
    home: Path,
    clock: Clock | None = None,
    book: Phrasebook = BOOK,
    new_id: Callable[[], UUID] = uuid4,
) -> AsyncIterator[Session]:
    """Open a session at a terminal on a home folder; files are written there too."""
    async with store(home) as kept:
        served = Conversation(kept, book, clock or Clock(), new_id, uploaded)
        opened = Session(served, ANA, book, home)
        await opened.resume()
        yield opened
