"""What a runner's loop does once an hour: takes away, forgets, and has the silent told."""

from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta
from math import inf
from uuid import UUID

from bot.delivery.scanning import Scanning
from bot.delivery.timing import Timing
from coaching.memory import Keeps
from storage.delivery.tables import INBOX
from tests.delivery.turns.talk import Talk
from tests.delivery.turns.test_expiring import rows
from tests.delivery.turns.test_idling import quiet

YEAR = Timing(keeps=Keeps(idle=365))


class Loop:
    """The loops of a runner, a step at a time."""

    def __init__(self, talk: Talk, timing: Timing = YEAR) -> None:
        self.looked: list[UUID] = []
        steps = {"look": self._look, "working": self._nothing, "sending": self._nothing}
        self.ticks = 0.0
        self.scanning = Scanning(
            talk.store, talk.clock, timing, ["slack"], **steps, ticks=lambda: self.ticks
        )

    async def purge(self) -> bool:
        """Come round again after the clock has stood for an hour."""
        await self.scanning.purge()
        self.ticks += 3600
        return await self.scanning.purge()

    async def _look(self, people: Collection[UUID]) -> None:
        self.looked += people

    async def _nothing(self, *_: object) -> None:
        raise AssertionError("nothing is worked by it")


async def test_once_an_hour_everything_too_old_goes_and_the_silent_are_looked_at(
    anywhere: Talk,
) -> None:
    await quiet(anywhere)
    loop = Loop(anywhere)
    assert not await loop.purge()
    assert (loop.looked, await rows(anywhere, INBOX)) == ([], 1)

    anywhere.clock.now = (anywhere.clock() + timedelta(days=336)).replace(hour=12)
    assert not await loop.purge()

    assert (loop.looked, await rows(anywhere, INBOX)) == ([anywhere.person], 0)


async def test_a_process_that_says_nothing_unasked_tells_nobody(talk: Talk) -> None:
    await quiet(talk)
    talk.clock.now = (talk.clock() + timedelta(days=336)).replace(hour=12)
    loop = Loop(talk, replace(YEAR, scan=inf))

    await loop.purge()

    assert loop.looked == []


async def test_who_is_silent_is_forgotten_by_the_loop(talk: Talk) -> None:
    heard = await quiet(talk)
    told = Talk(talk.store, talk.clock, timing=YEAR)
    talk.clock.now = (heard + timedelta(days=340)).replace(hour=12)
    await told.turning.look(talk.person)
    talk.clock.pass_by(days=30)

    await Loop(talk).purge()

    assert await talk.people() == []


async def test_nothing_goes_by_a_clock_that_is_ten_years_ahead_for_a_minute(anywhere: Talk) -> None:
    await quiet(anywhere)
    right, loop = anywhere.clock(), Loop(anywhere)
    await loop.scanning.purge()
    for _ in range(2):  # it leaps while this runs, and as another begins
        anywhere.clock.now = right + timedelta(days=3652)
        assert not await loop.scanning.purge()
        loop.ticks += 60
        assert not await loop.scanning.purge()
        assert (loop.looked, await rows(anywhere, INBOX)) == ([], 1)
        anywhere.clock.now = right
        loop = Loop(anywhere)

    anywhere.clock.pass_by(days=8)
    await loop.scanning.purge()
    assert (await rows(anywhere, INBOX), await anywhere.people()) == (0, ["Dana"])


async def test_a_clock_that_went_back_is_believed_at_once(talk: Talk) -> None:
    await quiet(talk)
    loop, right = Loop(talk), talk.clock() + timedelta(days=8)
    talk.clock.now = right + timedelta(days=3652)
    await loop.scanning.purge()
    talk.clock.now = right

    await loop.scanning.purge()

    assert await rows(talk, INBOX) == 0
