"""A bot whose database is backed up, restored or moved between two of its lives."""

import asyncio
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from bot import clock
from coaching.memory import Purpose, Put, Reminder
from storage.identity import Identity
from storage.sealing import Keyring
from storage.store import Store
from tests.delivery.bots import Bot, Told
from tests.delivery.sea import QUICK
from tests.emulators.platform.scripting import WORKSPACE, Scripted, platform
from tests.emulators.platform.wire import NAME
from tests.emulators.programs import ROOT
from tests.polling import until
from tests.storage.people import new_id
from tests.storms.storm import settled


@dataclass(frozen=True, slots=True)
class Life:
    """A platform, the bot, and the home folder it lives in."""

    wire: Scripted
    bot: Bot
    home: Path

    @property
    def database(self) -> Path:
        return self.home / "coach.db"

    async def command(self, *words: object) -> str:
        """Run a command of the operator's as a process; return what it said."""
        return await asyncio.to_thread(self._command, *words)

    def _command(self, *words: object) -> str:
        env = {"SECOND_THOUGHT_HOME": str(self.home), "PATH": "/usr/bin:/bin"}
        told = [sys.executable, "-m", "bot", *map(str, words)]
        ran = subprocess.run(told, capture_output=True, text=True, cwd=ROOT, env=env, check=False)
        assert ran.returncode == 0, ran.stderr
        return ran.stdout

    async def remind(self, who: str, seconds: float) -> Reminder:
        """Plan a reminder for somebody who has written."""
        due = clock.now() + timedelta(seconds=seconds)
        one = Reminder(
            id=new_id(), contact_id=None, purpose=Purpose.ASKED, due_at=due, reason="tea"
        )
        async with self.opened() as store:
            memory = store.memory(await store.person(Identity(NAME, WORKSPACE, who)))
            stand = await memory.stand()
            await memory.commit(stand.person, stand.rev, [Put(one)])
        return one

    @asynccontextmanager
    async def opened(self, url: str = "") -> AsyncIterator[Store]:
        """Look into the database."""
        store = await Store.open(url or f"sqlite:///{self.database}", Keyring.open(self.home))
        try:
            yield store
        finally:
            await store.close()

    async def calm(self, url: str = "") -> None:
        """Wait until nothing is to be done any more."""
        async with self.opened(url) as store:

            async def still() -> bool:
                return not (await self.wire.state())["waiting"] and await settled(store)

            await until(still, 60)

    def count(self, where: str) -> int:
        """Return how many messages of the outbox are so."""
        with closing(sqlite3.connect(self.database)) as connection:
            query = f"select count(*) from outbox where {where}"
            return int(connection.execute(query).fetchone()[0])


@asynccontextmanager
async def life(folder: Path) -> AsyncIterator[Life]:
    """Make a platform and a bot that is not started yet."""
    home = folder / "home"
    home.mkdir(parents=True, mode=0o700)
    async with platform(folder / "platform", 0) as wire:
        told = Told(
            name="bot0",
            folder=str(folder / "bot0"),
            home=str(home),
            database=f"sqlite:///{home / 'coach.db'}",
            platform=wire.url,
            timing=QUICK,
        )
        bot = Bot(folder / "bot0", told)
        try:
            yield Life(wire, bot, home)
        finally:
            bot.kill()


@contextmanager
def others(one: Life, database: str, count: int) -> Iterator[list[Bot]]:
    """Give more bots like the one, on another database; they are killed in the end."""
    folder = one.bot.folder.parent
    names = [f"other{number}" for number in range(count)]
    made = [
        Bot(
            folder / name,
            replace(one.bot.told, name=name, folder=str(folder / name), database=database),
        )
        for name in names
    ]
    try:
        yield made
    finally:
        for bot in made:
            bot.kill()
