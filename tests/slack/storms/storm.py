"""A storm over Slack: people talk, click and change their minds, Slack fails, bots are killed."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from coaching.forms import opens
from storage import clock
from storage.sealing import Keyring
from storage.store import Store
from tests.delivery.talk import choice, line
from tests.emulators.slack import shown
from tests.emulators.slack.scripting import Given, NotShownError, RefusedError, Slack, User, slack
from tests.polling import until
from tests.slack.storms.accounts import Balance, Kept, balance
from tests.slack.storms.bots import READY, Bot, EndedError, bot, free_port

FAULTS = {
    "wait": 0.05,
    "down": 0.05,
    "broken": 0.05,
    "internal_error": 0.04,
    "reset": 0.05,
    "lost": 0.06,
    "late": 0.04,
    "kill": 0.02,
}
WAITS = (0.1, 1.0, 2.0, 3.0, *(5.0,) * 12)
"""Seconds before each redelivery: as many tries in a minute as Slack has in six."""
CALM = 90.0
GRACE = 11.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How hard it blows. `mode` is how Slack reaches the bots: "socket" or "http"."""

    seed: int
    events: int = 125
    kills: int = 10
    talkers: int = 20
    bots: int = 1
    gap: float = 0.35
    mode: str = "socket"
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
    home = folder / "home"
    await asyncio.to_thread(home.mkdir, parents=True, exist_ok=True)
    ring = Keyring.open(home)
    async with slack(folder / "slack", plan.seed) as here:
        bots = [_bot(folder, number, here, database, plan) for number in range(plan.bots)]
        gale = Gale(here, bots, plan, Random(plan.seed))
        try:
            await gale.blow(database, ring)
        finally:
            for one in bots:
                one.kill()
        kept = await _looked(database, ring)
        made = balance(here.log(), kept)
    return Outcome(
        balance=made,
        amiss=(*made.amiss, *gale.amiss),
        kills=gale.kills,
        seconds=time.monotonic() - began,
        seed=plan.seed,
    )


def _bot(folder: Path, number: int, here: Slack, database: str, plan: Plan) -> Bot:
    more = {}
    if plan.mode == "http":
        more = {"SLACK_MODE": "http", "HTTP_PORT": str(free_port())}
    return bot(folder, f"bot{number}", here, database, more)


async def _looked(database: str, ring: Keyring) -> Kept:
    store = await Store.open(database, ring)
    try:
        return await Kept.of(store)
    finally:
        await store.close()


class Gale:
    """The storm itself."""

    def __init__(self, here: Slack, bots: Sequence[Bot], plan: Plan, chance: Random) -> None:
        self.kills = 0
        self.amiss: list[str] = []
        self._slack = here
        self._bots = bots
        self._plan = plan
        self._chance = chance
        self._talkers = [here.user(f"talker{number}") for number in range(plan.talkers)]
        self._last: dict[str, str] = {}
        self._typed: list[asyncio.Task[Given]] = []

    async def blow(self, database: str, ring: Keyring) -> None:
        """Blow, wait for calm, stop."""
        await self._slack.timing(again=0.05, patience=3.0, waits=WAITS)
        for one in self._bots:
            if self._plan.mode == "http":
                port = one.settings["HTTP_PORT"]
                await self._slack.app(request_url=f"http://127.0.0.1:{port}/slack/events")
            await one.start()
        await self._name()
        await self._slack.likely(**self._plan.faults)
        await asyncio.gather(self._talk(), self._kill())
        await asyncio.gather(*self._typed)
        await self._slack.likely(**{**self._plan.faults, "kill": 0.0})
        await self._revive()
        store = await Store.open(database, ring)
        try:
            await self._within(CALM, lambda: self._still(store), "there is no calm")
        finally:
            await store.close()
        took = await asyncio.gather(*(one.stop() for one in self._bots))
        self.amiss += [f"ending took {seconds:.1f} s" for seconds in took if seconds > GRACE]

    async def _still(self, store: Store) -> bool:
        """Whether nothing is to be done any more."""
        if (await self._slack.state())["waiting"]:
            return False
        now = clock.utc()
        waiting = [*(await store.inbox.counts(now)).states.items()]
        waiting += [*(await store.outbox.counts(now)).states.items()]
        return not sum(count for state, count in waiting if state in {"new", "sending"})

    async def _within(
        self, seconds: float, true: Callable[[], Awaitable[bool]], otherwise: str
    ) -> None:
        try:
            await until(true, seconds)
        except TimeoutError:
            self.amiss.append(f"{otherwise} within {seconds:g} s")

    async def _name(self) -> None:
        await self._slack.processes(*(one.pid for one in self._bots if one.runs))

    async def _talk(self) -> None:
        left = self._plan.events
        while left > 0:
            person = self._chance.choice(self._talkers)
            doing = self._chance.choices(
                (self._say, self._edit, self._delete, self._press, self._command, self._look),
                (12, 3, 1, 3, 2, 1),
            )[0]
            left -= await doing(person)
            await asyncio.sleep(self._chance.uniform(0, 2 * self._plan.gap))

    async def _say(self, person: User) -> int:
        count = self._chance.choices((1, 2, 3), (8, 1, 1))[0]
        for _ in range(count):
            self._last[person.id] = (await person.say(line(self._chance))).ts
        return count

    async def _edit(self, person: User) -> int:
        if person.id in self._last:
            await person.edit(self._last[person.id], line(self._chance))
            return 1
        return 0

    async def _delete(self, person: User) -> int:
        if person.id in self._last:
            await person.delete(self._last.pop(person.id))
            return 1
        return 0

    async def _press(self, person: User) -> int:
        """Click what can be clicked on the last card, but for what opens a form."""
        cards = [one for one in await person.answers() if one.get("blocks")]
        some = list(shown.controls(cards[-1]["blocks"])) if cards else []
        found = choice(
            [[one.value, one.label] for one in some if not opens(one.value)], self._chance
        )
        if not found:
            return 0
        try:
            await person.click(cards[-1], found)
        except (NotShownError, RefusedError):  # it looks otherwise by now
            return 0
        return 1

    async def _command(self, person: User) -> int:
        words = self._chance.choice(("add Nadia Brook", "list", "reminders", "help"))
        typed = person.command(f"/reconnect {words}", channel="C1")
        self._typed.append(asyncio.create_task(typed))
        return 1

    async def _look(self, person: User) -> int:
        await person.open_home()
        return 0

    async def _kill(self) -> None:
        while self.kills < self._plan.kills:
            one = self._chance.choice(self._bots)
            if one.runs and self._chance.random() < 0.8:
                await self._listening(one)
            await asyncio.sleep(self._chance.uniform(0, 3))
            one.kill()
            self.kills += 1
            one.begin()
            await self._name()

    async def _listening(self, one: Bot) -> bool:
        """Wait until a bot listens; False where Slack's own hand killed it."""
        try:
            await one.ready()
        except EndedError as error:
            said = error.args[0].strip()
            if said and READY not in said:
                raise
            return False
        return True

    async def _revive(self) -> None:
        """Let every bot listen, as long as nobody kills any more."""
        for one in self._bots:
            if not one.runs or not await self._listening(one):
                await one.start()
