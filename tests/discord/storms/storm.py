"""A storm over Discord: people talk, click and fill in forms, sessions are torn, bots are killed."""

import asyncio
from collections.abc import Coroutine, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from bot.discord.cards import choice_of
from coaching.memory import Reminder, ReminderState
from storage import clock
from storage.delivery.tables import DONE
from storage.identity import Identity
from storage.sealing import Keyring
from storage.store import Store
from tests.discord.storms.accounts import Balance, balance, key, reminded, reminders_in
from tests.emulators.discord.scripting import (
    Discord,
    Given,
    NotShownError,
    Person,
    RefusedError,
    discord,
)
from tests.emulators.discord.shown import Control, controls, fields
from tests.polling import until
from tests.storms import storm as storms
from tests.storms.accounts import Kept
from tests.storms.bots import Command, command
from tests.storms.reminding import Fate, Planned, planned, soon
from tests.storms.storm import CALM, Doing, Gale, Outcome
from tests.storms.talk import choice, line

FAULTS = {
    "wait": 0.05,
    "global": 0.01,
    "down": 0.05,
    "broken": 0.04,
    "reset": 0.06,
    "lost": 0.06,
    "late": 0.04,
    "done:502": 0.03,
    "kill": 0.02,
}
CHOSEN = "choice:0:"
"""The name of a menu, whose options are choices."""

LOSSES = 4
"""So many sessions may be lost: after some in an hour, the next ones are begun ever more slowly."""

STATES = {
    Fate.LEFT: ReminderState.SENT,
    Fate.SNOOZED: ReminderState.PLANNED,
    Fate.PRESSED: ReminderState.PLANNED,
    Fate.DROPPED: ReminderState.DROPPED,
    Fate.UNDONE: ReminderState.SENT,
}
"""What is to become of a reminder by what its person does about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan(storms.Plan):
    """How hard it blows. `loses`: sessions are lost too, so that only history tells of messages."""

    loses: bool = False
    reminders: int = 10
    spread: float = 15.0
    faults: Mapping[str, float] = field(default_factory=lambda: FAULTS)


async def storm(folder: Path, database: str, plan: Plan) -> Outcome:
    """Let a storm blow over a database that is up to date."""
    home = folder / "home"
    await asyncio.to_thread(home.mkdir, parents=True, exist_ok=True)
    async with discord(folder / "discord", plan.seed) as here:
        names = [f"bot{number}" for number in range(plan.bots)]
        bots = [command("discord", folder, one, database, here.settings) for one in names]
        store = await Store.open(database, Keyring.open(home))
        try:
            return await OverDiscord(here, bots, store, plan).blow()
        finally:
            for one in bots:
                one.kill()
            await store.close()


class OverDiscord(Gale[Person]):
    """The storm itself."""

    def __init__(self, here: Discord, bots: Sequence[Command], store: Store, plan: Plan) -> None:
        super().__init__(plan, bots, store)
        self._discord = here
        self._loses = plan.loses
        self._losses = LOSSES // plan.bots if plan.loses else 0
        self._spread = plan.spread
        self._talkers = [here.person(f"talker{number}") for number in range(plan.talkers)]
        self._silent = {
            f"silent{number}": here.person(f"silent{number}") for number in range(plan.reminders)
        }
        self._said: list[Given] = []
        self._edits: list[Given] = []
        self._last: dict[str, str] = {}
        self._gone: set[str] = set()
        self._done: set[asyncio.Task[None]] = set()
        self._planned: tuple[Planned, ...] = ()
        self._reacting: asyncio.Task[None]

    @property
    def talkers(self) -> Sequence[Person]:
        """Who does things; the silent ones do something about their reminders alone."""
        return self._talkers

    @property
    def doings(self) -> Mapping[Doing[Person], int]:
        """What they do; and what becomes of sessions, whoever does something."""
        return {
            self._say: 12,
            self._edit: 3,
            self._delete: 1,
            self._press: 3,
            self._fill: 2,
            self._command: 2,
            self._disturb: 1,
        }

    async def rise(self) -> None:
        """Plan reminders and start."""
        people = {name: Identity("discord", "", one.id) for name, one in self._silent.items()}
        due = soon(people, self.chance, clock.utc(), self._spread)
        self._planned = await planned(self.store, people, due)
        await asyncio.gather(*(one.start() for one in self.bots))
        await self._discord.likely(**self._without_kills)  # nobody would begin it anew yet
        for person in (*self._silent.values(), *(self._talkers if self._loses else ())):
            self._said.append(await person.say("help"))
        if self._loses:  # who speaks for the first time between two sessions is not found
            await self.within(CALM, self._all_known, "not everybody is known")
        await self.renewed()
        await self._discord.likely(**self.plan.faults)
        self._reacting = asyncio.create_task(self._react())

    async def abate(self) -> None:
        """Let Discord kill no more."""
        await asyncio.gather(*self._done)
        await self._discord.likely(**self._without_kills)

    @property
    def _without_kills(self) -> Mapping[str, float]:
        return {**self.plan.faults, "kill": 0.0}

    async def calm(self) -> None:
        """Let nothing fail any more and wait until all is done; look what became of reminders."""
        await self.within(CALM, self._all_kept, "not every message was kept")
        await self.within(CALM, self._reacting.done, "not every reminder was reacted to")
        self._reacting.cancel()
        await self._discord.likely()
        await super().calm()
        await self.within(CALM, self._all_as_meant, "not every reminder is as it is meant")
        for one in self._planned:
            await self._check(one)

    async def waiting(self) -> bool:
        """Whether a bot has no socket, or a call is still to land."""
        state = await self._discord.state()
        there = sum(1 for one in state["sessions"] if one["open"])
        return bool(state["later"]) or there < len(self.bots)

    async def renewed(self) -> None:
        """Name the processes of which Discord may kill one."""
        await self._discord.processes(*(one.pid for one in self.bots if one.runs))

    async def balance(self) -> Balance:
        """Draw the balance."""
        kept = await Kept.of(self.store)
        return balance(self._discord.log(), self._edits, kept, loses=self._loses)

    async def _say(self, person: Person) -> int:
        count = self.chance.choices((1, 2, 3), (8, 1, 1))[0]
        for _ in range(count):
            self._said.append(given := await person.say(line(self.chance)))
            self._last[person.id] = given.id
        return count

    async def _edit(self, person: Person) -> int:
        if person.id not in self._last:
            return 0
        self._edits.append(await person.edit(self._last[person.id], line(self.chance)))
        return 1

    async def _delete(self, person: Person) -> int:
        if person.id not in self._last:
            return 0
        self._gone.add(gone := self._last.pop(person.id))
        await person.delete(gone)
        return 1

    async def _press(self, person: Person) -> int:
        """Click what can be clicked on the last card."""
        card, some = await self._shown(person)
        found = choice([[one.value, one.label] for one in some], self.chance)
        if not found:
            return 0
        if self.chance.random() < 0.1:
            await self._discord.plan("callback", self.chance.choice(("reset", "lost", "down")))
        self._soon(person.click(card, found))
        return 1

    async def _fill(self, person: Person) -> int:
        """Open a form of the last card and hand it in."""
        card, some = await self._shown(person)
        found = [one for one in some if any(name in one.value for name in ("touch", "edit", "add"))]
        if not found:
            return 0
        self._soon(self._filled(person, card, self.chance.choice(found).value))
        return 1

    async def _filled(self, person: Person, card: str, what: str) -> None:
        opened = await person.click(card, what)
        if opened.modal is not None:
            empty = [
                one for one, _ in fields(opened.modal) if one["type"] == 4 and not one.get("value")
            ]
            await person.fill({one["custom_id"]: "Nadia Brook" for one in empty})

    async def _shown(self, person: Person) -> tuple[str, list[Control]]:
        cards = [one for one in await person.answers() if list(controls(one))]
        return (cards[-1]["id"], list(controls(cards[-1]))) if cards else ("", [])

    async def _command(self, person: Person) -> int:
        words = self.chance.choice(("add Nadia Brook", "list", "reminders", "help"))
        action, _, rest = words.partition(" ")
        given = {"action": action} | ({"contact": rest} if rest else {})
        self._soon(person.command("reconnect", channel=await self._somewhere(), **given))
        return 1

    async def _somewhere(self) -> str:
        return "" if self.chance.random() < 0.6 else await self._discord.private_channel()

    async def _disturb(self, person: Person) -> int:
        """Let something become of the connections; sessions are lost a few times at most."""
        here = self._discord
        keeps = (here.drop, here.reconnect, partial(here.close, 4000))
        loses = (here.expire, here.invalidate, partial(here.close, 4009))
        self._losses -= 1
        await self.chance.choice(loses if self._losses >= 0 else keeps)()
        return 0

    def _soon(self, doing: Coroutine[Any, Any, object]) -> None:
        """Do something beside, as long as it is to be done at all: cards change meanwhile."""

        async def do() -> None:
            with suppress(NotShownError, RefusedError):
                await doing

        self._done.add(asyncio.create_task(do()))

    async def _all_kept(self) -> bool:
        """Whether all is worked through that can be found: no history has what was deleted."""
        kept, gone = await Kept.of(self.store), self._gone if self._loses else set()
        return all(kept.state(key(one.id)) == DONE for one in self._said if one.id not in gone)

    async def _all_known(self) -> bool:
        known = await self.store.channels.known("discord", 0)
        return len(known) == len(self._said) and await self._all_kept()

    async def _react(self) -> None:
        left = set(self._planned)
        while left:
            for one in tuple(left):
                person = self._silent[one.who]
                cards = [
                    card for card in await person.answers() if reminders_in(card) == {str(one.id)}
                ]
                if cards:
                    await self._act(person, cards[0]["id"], one)
                    left.discard(one)
            await asyncio.sleep(0.2)

    async def _act(self, person: Person, card: str, one: Planned) -> None:
        """Do what is to become of a reminder; who sees nothing happen presses again."""
        match one.fate:
            case Fate.SNOOZED:
                await person.react(card, "⏰")
            case Fate.PRESSED:
                with suppress(NotShownError):  # it was taken in, though nobody said so
                    await until(lambda: self._pressed(person, card, one), CALM)
            case Fate.DROPPED:
                await person.react(card, "🗑️")
            case Fate.UNDONE:
                await person.react(card, "🗑️")
                await person.unreact(card, "🗑️")
            case Fate.LEFT:
                pass

    async def _pressed(self, person: Person, card: str, one: Planned) -> bool:
        """Press the button once; return whether it was answered."""
        return (await person.click(card, self._button(one, await person.answers()))).acked

    def _button(self, one: Planned, cards: Sequence[Mapping[str, Any]]) -> str:
        wanted = f"reminder:snooze:{one.id}:1"
        for card in cards:
            for each in controls(card):
                if wanted in {choice_of(each.value), choice_of(CHOSEN, (each.value,))}:
                    return each.value
        raise NotShownError(wanted)

    async def _reminder(self, one: Planned) -> Reminder:
        identity = Identity("discord", "", self._silent[one.who].id)
        memory = self.store.memory(await self.store.person(identity))
        (kept,) = (await memory.everything()).reminders
        return kept

    async def _all_as_meant(self) -> bool:
        some = [(await self._reminder(one)).state in self._meant(one) for one in self._planned]
        return all(some)

    def _meant(self, one: Planned) -> set[ReminderState]:
        """Return what may become of a reminder.

        Each session tells of every sign: one that lags behind puts again what was taken off since.
        """
        late = {ReminderState.DROPPED} if one.fate is Fate.UNDONE and len(self.bots) > 1 else set()
        return {STATES[one.fate], *late}

    async def _check(self, one: Planned) -> None:
        self.amiss += [*self._amiss(one, await self._reminder(one))]

    def _amiss(self, one: Planned, kept: Reminder) -> Iterator[str]:
        if (shown := reminded(self._discord.log())[str(one.id)]) != 1:
            yield f"a reminder {one.fate} was shown {shown} times"
        if kept.state not in self._meant(one):
            yield f"a reminder {one.fate} is {kept.state}"
