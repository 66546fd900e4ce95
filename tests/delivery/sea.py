"""What delivery is tested over: a platform and bots as processes, and a look into their database."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from storage.sealing import Keyring
from storage.store import Store
from tests.delivery.bots import Bot, Told
from tests.emulators.platform.scripting import Person, Scripted, platform
from tests.polling import until
from tests.storms.storm import CALM, settled

QUICK = {"merge": 0.05, "scan": 0.2, "sweep": 1.0}


@dataclass(frozen=True, slots=True)
class Sea:
    """What a storm blows over: the platform, the bots, the database."""

    wire: Scripted
    bots: Sequence[Bot]
    store: Store

    def person(self, name: str) -> Person:
        return self.wire.person(name)

    async def still(self) -> bool:
        """Whether nothing is to be done any more."""
        return not (await self.wire.state())["waiting"] and await settled(self.store)

    async def calm(self, seconds: float = CALM) -> None:
        """Wait until nothing is to be done any more."""
        await until(self.still, seconds)

    async def restart(self, **other: object) -> list[float]:
        """Stop all bots and start them again, told otherwise; return how long each took to end."""
        took = await asyncio.gather(*(bot.stop() for bot in self.bots))
        await asyncio.gather(*(bot.start(**other) for bot in self.bots))
        return took


@asynccontextmanager
async def sea(folder: Path, database: str, bots: int = 1, seed: int = 0) -> AsyncIterator[Sea]:
    """Make a platform, bots that are not started yet, and a look into their database."""
    home = folder / "home"
    home.mkdir(parents=True)
    ring = Keyring.open(home)
    async with platform(folder / "platform", seed) as wire:
        fleet = [_bot(folder, f"bot{number}", database, wire) for number in range(bots)]
        store = await Store.open(database, ring)
        try:
            yield Sea(wire, fleet, store)
        finally:
            for bot in fleet:
                bot.kill()
            await store.close()


def _bot(folder: Path, name: str, database: str, wire: Scripted) -> Bot:
    told = Told(
        name=name,
        folder=str(folder / name),
        home=str(folder / "home"),
        database=database,
        platform=wire.url,
        timing=QUICK,
    )
    return Bot(folder / name, told)
