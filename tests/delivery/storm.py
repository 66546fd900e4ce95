"""A storm: people talk, reminders fall due, calls fail, bots are killed; then the balance is drawn."""

import asyncio
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from storage import clock
from tests.delivery.accounts import Balance, balance, reminded
from tests.delivery.reminding import COMES_AGAIN, Planned, act, planned, shows, soon
from tests.delivery.sea import CALM, Sea, sea
from tests.delivery.talk import choice, line
from tests.emulators.platform.scripting import Person
from tests.polling import until

FAULTS = {"wait": 0.06, "down": 0.04, "broken": 0.03, "reset": 0.03, "lost": 0.03, "late": 0.02}
TOMORROW = 26 * 3600.0
GRACE = 11.0
"""Seconds within which a process must have ended that was asked to: ten, and the start of Python."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How hard it blows. `spread` are the seconds within which reminders fall due."""

    seed: int
    events: int = 100
    kills: int = 10
    talkers: int = 10
    reminders: int = 15
    bots: int = 1
    gap: float = 0.3
    spread: float = 20.0
    faults: Mapping[str, float] = field(default_factory=lambda: FAULTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a storm left behind. `amiss` names whatever is wrong with it, in plain words."""

    balance: Balance
    amiss: tuple[str, ...]
    kills: int
    seconds: float
    seed: int


async def storm(folder: Path, database: str, plan: Plan) -> Outcome:
    """Let a storm blow over a database that is up to date."""
    began = time.monotonic()
    async with sea(folder, database, plan.bots, plan.seed) as blown:
        gale = Gale(blown, plan, Random(plan.seed))
        await gale.blow()
        made = balance(blown.wire.log())
        return Outcome(
            balance=made,
            amiss=(*made.amiss, *gale.amiss),
            kills=gale.kills,
            seconds=time.monotonic() - began,
            seed=plan.seed,
        )


class Gale:
    """The storm itself."""

    def __init__(self, blown: Sea, plan: Plan, chance: Random) -> None:
        self.kills = 0
        self.amiss: list[str] = []
        self._sea = blown
        self._plan = plan
        self._chance = chance
        self._talkers = [f"talker{number}" for number in range(plan.talkers)]
        self._silent = [f"silent{number}" for number in range(plan.reminders)]
        self._planned: tuple[Planned, ...] = ()

    async def blow(self) -> None:
        """Blow, wait for calm, look at the next day, stop."""
        wire, bots = self._sea.wire, self._sea.bots
        due = soon(self._silent, self._chance, clock.utc(), self._plan.spread)
        self._planned = await planned(self._sea.store, self._silent, due)
        await asyncio.gather(*(bot.start() for bot in bots))
        await wire.likely(**self._plan.faults)
        await wire.order("again", share=0.1)
        for name in self._silent:
            await wire.person(name).say("help")
        reacting = asyncio.create_task(self._react())
        await asyncio.gather(self._talk(), self._kill())
        await wire.likely()
        await asyncio.gather(*(bot.start() for bot in bots if not bot.runs))
        await self._within(CALM, self._all_shown, "not every reminder was shown")
        await self._within(CALM, reacting.done, "not every reminder was reacted to")
        reacting.cancel()
        await self._within(CALM, self._sea.still, "there is no calm")
        self._check(reminded(wire.log()), tomorrow=False)
        await self._next_day()
        self._ended(await asyncio.gather(*(bot.stop() for bot in bots)))

    async def _within(
        self, seconds: float, true: Callable[[], bool | Awaitable[bool]], otherwise: str
    ) -> None:
        try:
            await until(true, seconds)
        except TimeoutError:
            self.amiss.append(f"{otherwise} within {seconds:g} s")

    def _ended(self, took: Iterable[float]) -> None:
        self.amiss += [f"ending took {seconds:.1f} s" for seconds in took if seconds > GRACE]

    async def _talk(self) -> None:
        left = self._plan.events
        while left > 0:
            person = self._sea.person(self._chance.choice(self._talkers))
            burst = min(left, self._chance.choices((1, 2, 3), (8, 1, 1))[0])
            if self._chance.random() < 0.1 and await self._press(person):
                burst = 0
            for _ in range(burst):
                await person.say(line(self._chance))
            left -= burst or 1
            await asyncio.sleep(self._chance.uniform(0, 2 * self._plan.gap))

    async def _press(self, person: Person) -> bool:
        cards = [one for one in await person.posted() if one["choices"]]
        key = choice(cards[-1]["choices"], self._chance) if cards else None
        if key is None:
            return False
        await person.choose(cards[-1]["id"], key)
        return True

    async def _kill(self) -> None:
        while self.kills < self._plan.kills:
            bot = self._chance.choice(self._sea.bots)
            if self._chance.random() < 0.8:
                await bot.ready()
            await asyncio.sleep(self._chance.uniform(0, 1.5))
            bot.kill()
            self.kills += 1
            bot.begin()

    async def _react(self) -> None:
        left = set(self._planned)
        while left:
            posted = (await self._sea.wire.state())["posted"]
            for one in tuple(left):
                found = [message["id"] for message in posted if shows(message, one)]
                if found:
                    await act(self._sea.person(one.who), found[0], one)
                    left.discard(one)
            await asyncio.sleep(0.1)

    async def _all_shown(self) -> bool:
        shown = reminded(self._sea.wire.log())
        return all(shown[str(one.id)] for one in self._planned)

    async def _next_day(self) -> None:
        self._ended(await self._sea.restart(ahead=TOMORROW))
        again = [str(one.id) for one in self._planned if one.fate in COMES_AGAIN]

        def come() -> bool:
            shown = reminded(self._sea.wire.log())
            return all(shown[one] > 1 for one in again)

        await self._within(CALM, come, "a snoozed reminder did not come at its new time")
        await self._within(CALM, self._sea.still, "there is no calm the day after")
        self._check(reminded(self._sea.wire.log()), tomorrow=True)

    def _check(self, shown: Counter[str], *, tomorrow: bool) -> None:
        for one in self._planned:
            expected = 1 + (tomorrow and one.fate in COMES_AGAIN)
            if shown[str(one.id)] != expected:
                when = "the day after" if tomorrow else "on its day"
                count = shown[str(one.id)]
                self.amiss.append(f"a reminder {one.fate} was shown {count} times by {when}")
