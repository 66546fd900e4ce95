"""A storm over the platform of the tests: people talk, reminders fall due, a day goes by."""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from storage import clock
from tests.delivery.accounts import Balance, balance, reminded
from tests.delivery.reminding import act, people, shows
from tests.delivery.sea import Sea, sea
from tests.emulators.platform.scripting import Person
from tests.storms import storm as storms
from tests.storms.reminding import COMES_AGAIN, Planned, planned, soon
from tests.storms.storm import CALM, Doing, Gale, Outcome
from tests.storms.talk import choice, line

FAULTS = {"wait": 0.06, "down": 0.04, "broken": 0.03, "reset": 0.03, "lost": 0.03, "late": 0.02}
TOMORROW = 26 * 3600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan(storms.Plan):
    """How hard it blows. `spread` are the seconds within which reminders fall due."""

    events: int = 100
    talkers: int = 10
    reminders: int = 15
    spread: float = 12.0
    faults: Mapping[str, float] = field(default_factory=lambda: FAULTS)


async def storm(folder: Path, database: str, plan: Plan) -> Outcome:
    """Let a storm blow over a database that is up to date."""
    async with sea(folder, database, plan.bots, plan.seed) as blown:
        return await OverPlatform(blown, plan).blow()


class OverPlatform(Gale[Person]):
    """The storm itself."""

    def __init__(self, blown: Sea, plan: Plan) -> None:
        super().__init__(plan, blown.bots, blown.store)
        self._sea = blown
        self._spread = plan.spread
        self._silent = [f"silent{number}" for number in range(plan.reminders)]
        self._talkers = [blown.person(f"talker{number}") for number in range(plan.talkers)]
        self._planned: tuple[Planned, ...] = ()
        self._reacting: asyncio.Task[None]

    @property
    def talkers(self) -> Sequence[Person]:
        """Who talks; the silent ones do something about their reminders alone."""
        return self._talkers

    @property
    def doings(self) -> Mapping[Doing[Person], int]:
        """They speak, and now and then choose."""
        return {self._say: 9, self._press: 1}

    async def rise(self) -> None:
        """Plan reminders and start."""
        wire = self._sea.wire
        due = soon(self._silent, self.chance, clock.utc(), self._spread)
        self._planned = await planned(self.store, people(self._silent), due)
        await asyncio.gather(*(bot.start() for bot in self.bots))
        await wire.likely(**self.plan.faults)
        await wire.order("again", share=0.1)
        for name in self._silent:
            await wire.person(name).say("help")
        self._reacting = asyncio.create_task(self._react())

    async def abate(self) -> None:
        """Let nothing fail any more."""
        await self._sea.wire.likely()

    async def waiting(self) -> bool:
        """Whether an event is not handed over yet."""
        return bool((await self._sea.wire.state())["waiting"])

    async def balance(self) -> Balance:
        """Draw the balance from what the platform noted."""
        return balance(self._sea.wire.log())

    async def calm(self) -> None:
        """Wait until all is done; look at the next day."""
        await self.within(CALM, self._all_shown, "not every reminder was shown")
        await self.within(CALM, self._reacting.done, "not every reminder was reacted to")
        self._reacting.cancel()
        await super().calm()
        self._check(reminded(self._sea.wire.log()), tomorrow=False)
        await self._next_day()

    async def _say(self, person: Person) -> int:
        count = self.chance.choices((1, 2, 3), (8, 1, 1))[0]
        for _ in range(count):
            await person.say(line(self.chance))
        return count

    async def _press(self, person: Person) -> int:
        cards = [one for one in await person.posted() if one["choices"]]
        key = choice(cards[-1]["choices"], self.chance) if cards else None
        if key is None:
            return 0
        await person.choose(cards[-1]["id"], key)
        return 1

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
        self.ended(await self._sea.restart(ahead=TOMORROW))
        again = [str(one.id) for one in self._planned if one.fate in COMES_AGAIN]

        def come() -> bool:
            shown = reminded(self._sea.wire.log())
            return all(shown[one] > 1 for one in again)

        await self.within(CALM, come, "a snoozed reminder did not come at its new time")
        await self.within(CALM, self._sea.still, "there is no calm the day after")
        self._check(reminded(self._sea.wire.log()), tomorrow=True)

    def _check(self, shown: Counter[str], *, tomorrow: bool) -> None:
        for one in self._planned:
            expected = 1 + (tomorrow and one.fate in COMES_AGAIN)
            if shown[str(one.id)] != expected:
                when = "the day after" if tomorrow else "on its day"
                count = shown[str(one.id)]
                self.amiss.append(f"a reminder {one.fate} was shown {count} times by {when}")
