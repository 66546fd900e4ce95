"""The coach as a test has it in hand, and what it says."""

import asyncio
from dataclasses import dataclass, field, replace
from typing import Any

from bot.discord.cards import choice_of
from bot.discord.commands import Commands
from bot.discord.listening import Listening
from bot.discord.parts import Parts
from storage.delivery.values import Arrival
from tests.emulators.discord.scripting import Person
from tests.emulators.discord.shown import controls
from tests.polling import until

Shown = dict[str, Any]


@dataclass
class Coach:
    """A coach that listens. `kept` are the interactions that the reader may go past."""

    parts: Parts = field(init=False)
    listening: Listening = field(init=False)
    tree: Commands = field(init=False)
    kept: list[int] = field(default_factory=list)
    troubles: list[Exception] = field(default_factory=list)
    tasks: list[asyncio.Task[None]] = field(default_factory=list)
    met: list[tuple[str, str, int]] = field(default_factory=list)
    marks: int = 0

    def trouble(self, error: Exception) -> None:
        self.troubles.append(error)


async def answer(person: Person, count: int = 1) -> Shown:
    """Return the message number `count` of those that the coach posted to somebody."""

    async def are_there() -> bool:
        return len(await person.answers()) >= count

    await until(are_there)
    return (await person.answers())[count - 1]


async def aside(person: Person, words: str) -> Shown:
    """Return what only they see, once it says something."""
    found: list[Shown] = []

    async def is_there() -> bool:
        found[:] = [one for one in await person.ephemerals() if words in one["words"]]
        return bool(found)

    await until(is_there)
    return found[0]


class Answering:
    """A runner in front of another: `fails` as it is told, and takes its time."""

    def __init__(self, coach: Coach, fails: Exception | None = None, seconds: float = 0) -> None:
        self._runner = coach.parts.runner
        self._fails, self._seconds = fails, seconds
        coach.listening._parts = replace(coach.parts, runner=self)

    async def accept(self, *arrivals: Arrival) -> tuple[bool, ...]:
        await asyncio.sleep(self._seconds)
        if self._fails is not None:
            raise self._fails
        return await self._runner.accept(*arrivals)

    async def start(self) -> None:
        await self._runner.start()

    async def idle(self) -> None:
        await self._runner.idle()

    async def stop(self) -> None:
        await self._runner.stop()


def control(message: Shown, key: str) -> str:
    """Return the custom id of a button of a card, by the choice it stands for."""
    some = (str(one.component["custom_id"]) for one in controls(message))
    return next(one for one in some if choice_of(one) == key)


async def nothing_more(person: Person, coach: Coach, count: int) -> None:
    """Fail unless the coach has posted so many messages, and no more are to come."""
    await coach.parts.runner.idle()
    assert len(await person.answers()) == count
