"""What all storms have in common: people do things, calls fail, bots are killed, then it is calm.

The storms of a platform (`tests/delivery`, `tests/slack/storms`, `tests/discord/storms`) say what
people do there, what fails, and how the balance is drawn.
"""

import asyncio
import time
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Generic, TypeVar

from storage import clock
from storage.store import Store
from tests.polling import until
from tests.storms.accounts import Balance
from tests.storms.bots import Bot

CALM = 90.0
"""Seconds after the last fault within which everything must be answered."""
GRACE = 11.0
"""Seconds within which a process must have ended that was asked to: ten, and the start of Python."""

Someone = TypeVar("Someone")
Doing = Callable[[Someone], Awaitable[int]]
"""Does something as somebody; returns how many events that came to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How hard it blows. `gap`: seconds between what is done; `life`: at most, of a bot."""

    seed: int
    events: int = 125
    kills: int = 10
    talkers: int = 20
    bots: int = 1
    gap: float = 0.2
    life: float = 2.0
    faults: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a storm left behind. `amiss` names whatever is wrong with it, in plain words."""

    balance: Balance
    amiss: tuple[str, ...]
    kills: int
    seconds: float
    seed: int


class Gale(ABC, Generic[Someone]):
    """A storm over one platform."""

    def __init__(self, plan: Plan, bots: Sequence[Bot], store: Store) -> None:
        self.kills = 0
        self.amiss: list[str] = []
        self.plan = plan
        self.bots = bots
        self.store = store
        self.chance = Random(plan.seed)

    @property
    @abstractmethod
    def talkers(self) -> Sequence[Someone]:
        """Who does things."""

    @property
    @abstractmethod
    def doings(self) -> Mapping[Doing[Someone], int]:
        """What they do, and how often one beside the other."""

    @abstractmethod
    async def rise(self) -> None:
        """Begin: bots start, calls fail."""

    @abstractmethod
    async def abate(self) -> None:
        """Let no more go wrong than what is to be got over without an end."""

    @abstractmethod
    async def waiting(self) -> bool:
        """Whether the platform still has something to hand over."""

    @abstractmethod
    async def balance(self) -> Balance:
        """Draw the balance."""

    async def renewed(self) -> None:
        """Take note that bots have begun anew."""

    async def calm(self) -> None:
        """Wait until all is done."""
        await self.within(CALM, self.still, "there is no calm")

    async def blow(self) -> Outcome:
        """Blow, wait for calm, stop; draw the balance."""
        began = time.monotonic()
        await self.rise()
        await asyncio.gather(self._talk(), self._kill())
        await self.abate()
        await self._revive()
        await self.calm()
        self.ended(await asyncio.gather(*(bot.stop() for bot in self.bots)))
        made = await self.balance()
        return Outcome(
            balance=made,
            amiss=(*made.amiss, *self.amiss),
            kills=self.kills,
            seconds=time.monotonic() - began,
            seed=self.plan.seed,
        )

    async def still(self) -> bool:
        """Whether nothing is to be done any more."""
        return not await self.waiting() and await settled(self.store)

    async def within(
        self, seconds: float, true: Callable[[], bool | Awaitable[bool]], otherwise: str
    ) -> None:
        """Wait for something; note what is amiss where it does not come."""
        try:
            await until(true, seconds)
        except TimeoutError:
            self.amiss.append(f"{otherwise} within {seconds:g} s")

    def ended(self, took: Iterable[float]) -> None:
        """Note whoever took long to end."""
        self.amiss += [f"ending took {seconds:.1f} s" for seconds in took if seconds > GRACE]

    async def _talk(self) -> None:
        left = self.plan.events
        doings, weights = tuple(self.doings), tuple(self.doings.values())
        while left > 0:
            doing = self.chance.choices(doings, weights)[0]
            left -= await doing(self.chance.choice(self.talkers))
            await asyncio.sleep(self.chance.uniform(0, 2 * self.plan.gap))

    async def _kill(self) -> None:
        while self.kills < self.plan.kills:
            bot = self.chance.choice(self.bots)
            if bot.runs and self.chance.random() < 0.8:
                await bot.ready()
            await asyncio.sleep(self.chance.uniform(0, self.plan.life))
            self._note(bot)
            bot.kill()
            self.kills += 1
            bot.begin()
            await self.renewed()

    async def _revive(self) -> None:
        """Let every bot work, as long as nobody kills any more."""
        for bot in self.bots:
            while not (bot.runs and await bot.ready()):
                self._note(bot)
                bot.begin()
        await self.renewed()

    def _note(self, bot: Bot) -> None:
        if not bot.runs and not bot.is_killed:
            self.amiss.append(f"a bot ended by itself: {bot.said[bot.said_before :][-2000:]}")


async def settled(store: Store) -> bool:
    """Whether everything that was accepted is answered, and everything to be sent is sent."""
    now = clock.utc()
    waiting = [*(await store.inbox.counts(now)).states.items()]
    waiting += [*(await store.outbox.counts(now)).states.items()]
    return not sum(count for state, count in waiting if state in {"new", "sending"})
