"""A storm over Slack: people talk, click and change their minds, Slack fails, bots are killed."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from coaching.forms import opens
from storage.sealing import Keyring
from storage.store import Store
from tests.emulators.slack import shown
from tests.emulators.slack.scripting import Given, NotShownError, RefusedError, Slack, User, slack
from tests.slack.storms.accounts import Balance, balance
from tests.slack.storms.ports import free_port
from tests.storms import storm as storms
from tests.storms.accounts import Kept
from tests.storms.bots import Command, command
from tests.storms.storm import Doing, Gale, Outcome
from tests.storms.talk import choice, line

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
WAITS = (0.1, 1.0, 2.0, 3.0, *(5.0,) * 30)
"""Seconds before each redelivery: Slack tries as long: six minutes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan(storms.Plan):
    """How hard it blows. `mode` is how Slack reaches the bots: "socket" or "http"."""

    mode: str = "socket"
    faults: Mapping[str, float] = field(default_factory=lambda: FAULTS)


async def storm(folder: Path, database: str, plan: Plan) -> Outcome:
    """Let a storm blow over a database that is up to date."""
    home = folder / "home"
    await asyncio.to_thread(home.mkdir, parents=True, exist_ok=True)
    async with slack(folder / "slack", plan.seed) as here:
        bots = [_bot(folder, number, here, database, plan) for number in range(plan.bots)]
        store = await Store.open(database, Keyring.open(home))
        try:
            return await OverSlack(here, bots, store, plan).blow()
        finally:
            for one in bots:
                one.kill()
            await store.close()


def _bot(folder: Path, number: int, here: Slack, database: str, plan: Plan) -> Command:
    more = {}
    if plan.mode == "http":
        more = {"SLACK_MODE": "http", "HTTP_PORT": str(free_port())}
    return command("slack", folder, f"bot{number}", database, {**here.settings, **more})


class OverSlack(Gale[User]):
    """The storm itself."""

    def __init__(self, here: Slack, bots: Sequence[Command], store: Store, plan: Plan) -> None:
        super().__init__(plan, bots, store)
        self._slack = here
        self._commands = bots
        self._talkers = [here.user(f"talker{number}") for number in range(plan.talkers)]
        self._last: dict[str, str] = {}
        self._typed: list[asyncio.Task[Given]] = []

    @property
    def talkers(self) -> Sequence[User]:
        """Who does things."""
        return self._talkers

    @property
    def doings(self) -> Mapping[Doing[User], int]:
        """What they do."""
        return {
            self._say: 12,
            self._edit: 3,
            self._delete: 1,
            self._press: 3,
            self._command: 2,
            self._look: 1,
        }

    async def rise(self) -> None:
        """Start, each bot at its address."""
        await self._slack.timing(again=0.05, patience=3.0, waits=WAITS)
        for one in self._commands:
            if port := one.settings.get("HTTP_PORT"):
                await self._slack.app(request_url=f"http://127.0.0.1:{port}/slack/events")
            await one.start()
        await self.renewed()
        await self._slack.likely(**self.plan.faults)

    async def abate(self) -> None:
        """Let nothing fail any more."""
        await asyncio.gather(*self._typed)
        await self._slack.likely()

    async def waiting(self) -> bool:
        """Whether an event is not handed over yet."""
        return bool((await self._slack.state())["waiting"])

    async def renewed(self) -> None:
        """Name the processes of which Slack may kill one."""
        await self._slack.processes(*(one.pid for one in self.bots if one.runs))

    async def balance(self) -> Balance:
        """Draw the balance."""
        return balance(self._slack.log(), await Kept.of(self.store))

    async def _say(self, person: User) -> int:
        count = self.chance.choices((1, 2, 3), (8, 1, 1))[0]
        for _ in range(count):
            self._last[person.id] = (await person.say(line(self.chance))).ts
        return count

    async def _edit(self, person: User) -> int:
        if person.id in self._last:
            await person.edit(self._last[person.id], line(self.chance))
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
            [[one.value, one.label] for one in some if not opens(one.value)], self.chance
        )
        if not found:
            return 0
        try:
            await person.click(cards[-1], found)
        except (NotShownError, RefusedError):  # it looks otherwise by now
            return 0
        return 1

    async def _command(self, person: User) -> int:
        words = self.chance.choice(("add Nadia Brook", "list", "reminders", "help"))
        typed = person.command(f"/reconnect {words}", channel="C1")
        self._typed.append(asyncio.create_task(typed))
        return 1

    async def _look(self, person: User) -> int:
        await person.open_home()
        return 0
