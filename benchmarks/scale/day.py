"""Lives a day of a town in a process of its own: `python -m benchmarks.scale.day`, told by its parent.

The clock stands at the end of each quarter of an hour and goes on from there at its usual pace,
until all that came and fell due in it is answered and shown; then it leaps to the next. So what is
left out is the idling, and nothing else is quicker than it would be.
"""

import argparse
import asyncio
import json
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Any

from sqlalchemy import event

from benchmarks.building import Town
from benchmarks.figures import percentiles
from benchmarks.lives import Life
from benchmarks.scale import profile
from benchmarks.scale.counting import Card, Counting
from benchmarks.scale.profile import Visit
from benchmarks.taking import NAME
from bot import app
from bot.delivery.running import Runner
from bot.delivery.timing import Timing
from bot.settings import Settings
from coaching.messages import Chose, Event, Reacted, Said
from prompts import Book
from storage.delivery.values import Arrival, Kind
from storage.store import Store
from tests.emulators.programs import tell

AT_ONCE = 32
PATIENCE = 60.0


@dataclass
class Slot:
    """What came of a quarter of an hour: how long it was worked at, and what was shown unasked."""

    seconds: float
    events: int
    unasked: int
    took: list[float]


@dataclass
class Clock:
    """A clock that can leap ahead; in between it goes as clocks do."""

    at: datetime
    since: float = field(default_factory=perf_counter)

    def leap(self, to: datetime) -> None:
        """Let it be that time."""
        self.at, self.since = to, perf_counter()

    def __call__(self) -> datetime:
        return self.at + timedelta(seconds=perf_counter() - self.since)


class Day:
    """A day of a town, over a runner that works."""

    def __init__(
        self, town: Town, runner: Runner, store: Store, chat: Counting, clock: Clock
    ) -> None:
        self._town = town
        self._runner = runner
        self._store = store
        self._chat = chat
        self._clock = clock
        self._chance = Random(11)
        self._names = count()
        self.events = 0

    async def lived(self, share: float, told: Callable[[int], None]) -> list[Slot]:
        """Live it, slot by slot; `told` hears which one is over."""
        visits, slots = profile.day(self._town.people, share), list[Slot]()
        for number in range(profile.SLOTS):
            self._clock.leap(profile.BEGIN + (number + 1) * profile.SLOT)
            slots.append(await self._slot(visits.get(number, ())))
            told(number)
        return slots

    async def _slot(self, visits: Sequence[Visit]) -> Slot:
        began, before, shown = perf_counter(), self.events, len(self._chat.unasked)
        took = list[float]()
        coming = iter(visits)
        await asyncio.gather(*(self._some(coming, took) for _ in range(AT_ONCE)))
        await self._unasked(shown)
        unasked = len(self._chat.unasked) - shown
        return Slot(perf_counter() - began, self.events - before, unasked, took)

    async def _unasked(self, answered: int) -> None:
        """Answer what comes unasked until nothing more does."""
        since = perf_counter()
        while await self._goes_on() or answered < len(self._chat.unasked):
            if new := self._chat.unasked[answered:]:
                answered, since = answered + len(new), perf_counter()
                await self._answer(new)
            elif perf_counter() - since > PATIENCE:
                raise TimeoutError("somebody stays due and is shown nothing")

    async def _goes_on(self) -> bool:
        """Tell whether anything is still due, once what is under way is done."""
        await self._runner.idle()
        if not await self._store.due(self._clock(), (NAME,), 1):
            return False
        await asyncio.sleep(0.05)  # the runner looks for it by itself
        return True

    async def _some(self, visits: Iterable[Visit], took: list[float]) -> None:
        for visit in visits:
            for text in visit.texts:
                took.append(await self._asked(visit.number, Said(text)))
                card = self._chat.last.get(self._town.place(visit.number).channel)
                if card and card.keys and self._chance.random() < profile.PRESS:
                    await self._asked(visit.number, Chose(card.keys[0]), card.id)

    async def _answer(self, cards: Sequence[tuple[str, Card]]) -> None:
        """Press and react under some of what came unasked."""
        for channel, card in cards:
            number = int(channel.rpartition("p")[2])
            if card.kind is Kind.REMINDER and self._chance.random() < profile.REACT:
                await self._happen(number, Reacted(self._chance.choice(profile.SIGNS)), card.id)
            elif card.keys and self._chance.random() < profile.ANSWER:
                await self._happen(number, Chose(card.keys[0]), card.id)

    async def _asked(self, number: int, happened: Event, message: str = "") -> float:
        """Let somebody do something; return after how many ms they had the answer."""
        channel = self._town.place(number).channel
        waits = self._chat.waiting[channel] = asyncio.get_running_loop().create_future()
        began = perf_counter()
        await self._happen(number, happened, message or f"m{next(self._names)}")
        with suppress(TimeoutError):
            answered: float = await asyncio.wait_for(waits, PATIENCE)
            return (answered - began) * 1000
        return PATIENCE * 1000

    async def _happen(self, number: int, happened: Event, message: str) -> None:
        self.events += 1
        town = self._town
        key = f"{NAME}:{next(self._names)}"
        identity, place = town.identity(number), town.place(number)
        await self._runner.accept(
            Arrival(key=key, identity=identity, place=place, event=happened, message=message)
        )


def town(people: int, share: float) -> Town:
    """Return the town: ten contacts and ten reminders each, these over a year."""
    life = Life(10, 10, due=(0.0, 365.0), zones=profile.ZONES, picking=share)
    return Town(people, life, NAME, "W1", now=profile.BEGIN - timedelta(minutes=30))


async def live(home: Path, url: str, people: int, share: float, ready: Path) -> dict[str, Any]:
    """Live a day; return what it came to, and tell in a file when work began."""
    settings = Settings(second_thought_home=home, database_url=url)  # type: ignore[arg-type]
    clock, chat, commits = Clock(profile.BEGIN), Counting(), count()
    async with app.memory(settings, clock, announcing=True) as store:
        event.listen(store._engine._connections, "commit", lambda _: next(commits))
        timing = Timing(merge=0.0, scan=0.2)
        runner = app.delivery(settings, store, {NAME: chat}, Book.open(), now=clock, timing=timing)
        await runner.start()
        tell(ready, "ready")
        lived = Day(town(people, share), runner, store, chat, clock)
        try:
            slots = await lived.lived(share, _tell)
        finally:
            await runner.stop()
    return _summed(slots, chat, next(commits))


def _summed(slots: Sequence[Slot], chat: Counting, commits: int) -> dict[str, Any]:
    """Return what a day came to, as plain figures."""
    waves, calm = [one for one in slots if one.unasked > one.events], []
    calm = [one for one in slots if one not in waves]
    hours = [slots[one : one + 4] for one in range(0, len(slots), 4)]
    wave = max(hours, key=lambda some: sum(one.unasked for one in some))
    return {
        "events": sum(one.events for one in slots),
        "shown": {kind.value: number for kind, number in chat.shown.items()},
        "seconds": sum(one.seconds for one in slots),
        "commits": commits,
        "took": percentiles([took for one in slots for took in one.took] or [0.0]),
        "took_calm": percentiles([took for one in calm for took in one.took] or [0.0]),
        "took_waves": percentiles([took for one in waves for took in one.took] or [0.0]),
        "wave_unasked": sum(one.unasked for one in wave),
        "wave_seconds": sum(one.seconds for one in wave),
        "memory": _peak(),
        "slots": [{**asdict(one), "took": len(one.took)} for one in slots],
    }


def _peak() -> float:
    """Return the most memory this process has held, in MB (Linux)."""
    held = Path("/proc/self/status").read_text("ascii").partition("VmHWM:")[2]
    return int(held.split()[0]) * 1024 / 1e6


def _tell(slot: int) -> None:
    print(f"\r  {slot * 15 // 60:02d}:{slot * 15 % 60:02d}", end="", flush=True)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    for name in ("home", "ready", "to"):
        asked.add_argument(f"--{name}", type=Path, required=True)
    asked.add_argument("--url", required=True)
    asked.add_argument("--people", type=int, required=True)
    asked.add_argument("--share", type=float, required=True)
    given = asked.parse_args()
    found = asyncio.run(live(given.home, given.url, given.people, given.share, given.ready))
    given.to.write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    main()
