"""Somebody snoozes, drops or undoes in one process while another is about to remind them."""

import asyncio
from datetime import timedelta
from pathlib import Path
from random import Random
from secrets import randbits

import pytest

from coaching.memory import ReminderState
from storage import clock
from storage.store import Identity
from tests.delivery.accounts import balance, reminded, reminders_in
from tests.delivery.reminding import people, shows
from tests.delivery.sea import Sea, sea
from tests.emulators.platform.scripting import WORKSPACE
from tests.emulators.platform.wire import NAME
from tests.polling import until
from tests.storms.reminding import Planned, planned

PEOPLE = [f"racer{number}" for number in range(12)]
LEAD = timedelta(seconds=6)
DOES = ("reminder:drop:{}", "reminder:snooze:{}:7")


async def state(blown: Sea, one: Planned) -> ReminderState:
    memory = blown.store.memory(await blown.store.person(Identity(NAME, WORKSPACE, one.who)))
    (kept,) = (await memory.everything()).reminders
    return kept.state


def shown_after_the_answer(blown: Sea, one: Planned, pressed: str) -> bool:
    """Tell whether a reminder came although its person had been told that it would not."""
    lines = [line for line in blown.wire.log("sent") if line["channel"] == f"D-{one.who}"]
    came = [at for at, line in enumerate(lines) if str(one.id) in _unasked(line)]
    told = [at for at, line in enumerate(lines) if pressed in line["sources"]]
    return bool(came and told and came[0] > told[0])


def _unasked(line: dict[str, object]) -> set[str]:
    return reminders_in(line) if line["kind"] == "reminder" else set()


@pytest.mark.storm
@pytest.mark.postgres
async def test_what_is_dropped_or_snoozed_as_it_falls_due_comes_before_or_never(
    shared: str, tmp_path: Path
) -> None:
    seed = randbits(32)
    chance = Random(seed)
    async with sea(tmp_path / "sea", shared, bots=2, seed=seed) as blown:
        await asyncio.gather(*(bot.start() for bot in blown.bots))
        due = clock.utc() + LEAD
        plan = await planned(blown.store, people(PEOPLE), dict.fromkeys(PEOPLE, due))
        for one in plan:
            await blown.person(one.who).say("help")

        async def race(one: Planned) -> tuple[Planned, str]:
            wait = (due - clock.utc()).total_seconds() + chance.uniform(-0.2, 0.8)
            await asyncio.sleep(max(0.0, wait))
            key = chance.choice(DOES).format(one.id)
            return one, (await blown.person(one.who).choose("", key)).message

        raced = await asyncio.gather(*(race(one) for one in plan))
        await until(lambda: not balance(blown.wire.log()).lost)
        await blown.calm()
        assert not balance(blown.wire.log()).amiss, f"seed {seed}"
        shown = reminded(blown.wire.log())
        for one, pressed in raced:
            assert shown[str(one.id)] <= 1, f"seed {seed}"
            assert not shown_after_the_answer(blown, one, pressed), f"seed {seed}"
            ended = await state(blown, one)
            assert ended in {ReminderState.DROPPED, ReminderState.PLANNED}, f"seed {seed}"


@pytest.mark.storm
@pytest.mark.postgres
async def test_a_sign_taken_off_in_another_process_leaves_the_reminder_as_it_was(
    shared: str, tmp_path: Path
) -> None:
    seed = randbits(32)
    chance = Random(seed)
    async with sea(tmp_path / "sea", shared, bots=2, seed=seed) as blown:
        await asyncio.gather(*(bot.start() for bot in blown.bots))
        due = clock.utc() + LEAD
        plan = await planned(blown.store, people(PEOPLE), dict.fromkeys(PEOPLE, due))
        for one in plan:
            await blown.person(one.who).say("help")

        async def by_sign(one: Planned) -> None:
            person = blown.person(one.who)

            async def there() -> bool:
                return any(shows(message, one) for message in await person.posted())

            await until(there)
            (card,) = [message for message in await person.posted() if shows(message, one)]
            for put in (True, False):
                await person.react(card["id"], "🗑️", put=put)
                await asyncio.sleep(chance.uniform(0, 0.5))

        await asyncio.gather(*map(by_sign, plan))
        await blown.calm()
        assert not balance(blown.wire.log()).amiss, f"seed {seed}"
        shown = reminded(blown.wire.log())
        for one in plan:
            assert shown[str(one.id)] == 1, f"seed {seed}"
            assert await state(blown, one) is ReminderState.SENT, f"seed {seed}"
