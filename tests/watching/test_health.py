"""Whether a process is ready: each part, at each moment; a database that hangs is asked once."""

import asyncio
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest

from bot.watching.health import (
    AWAY,
    CONNECTING,
    CUT_OFF,
    OPENING,
    SILENT,
    STANDS_STILL,
    STARTING,
    WELL,
    Health,
    is_well,
)
from bot.watching.probing import Probe
from bot.watching.pulse import beat
from storage.errors import Unreachable
from tests.polling import until


@dataclass
class Database:
    """Answers as it is told: at once, never, or that it can't."""

    hangs: asyncio.Event = field(default_factory=asyncio.Event)
    away: bool = False
    asked: int = 0

    def __post_init__(self) -> None:
        self.hangs.set()

    async def answers(self) -> None:
        self.asked += 1
        await self.hangs.wait()
        if self.away:
            raise Unreachable("The database server cannot be reached.")


@dataclass
class Part:
    """A runner or a platform that is well as long as it is told so."""

    is_at_work: bool = True
    is_connected: bool = True

    @property
    def chat(self) -> Any:
        return SimpleNamespace(platform="slack")


def health(database: Any, part: Any, in_time: float = 5.0) -> Health:
    made = Health(["slack"], in_time)
    made.opened(database)
    made.started(part)
    made.connected(part)
    return made


async def test_before_anything_is_there_all_of_it_is_awaited() -> None:
    parts = await Health(["slack"]).looked()

    assert parts == {"database": OPENING, "runner": STARTING, "slack": CONNECTING}
    assert not is_well(parts)


async def test_a_process_is_ready_when_all_its_parts_are() -> None:
    parts = await health(Database(), Part()).looked()

    assert parts == dict.fromkeys(("database", "runner", "slack"), WELL)
    assert is_well(parts)


async def test_each_part_says_what_it_is_when_it_is_not_well_and_is_well_again() -> None:
    database, part = Database(away=True), Part(is_at_work=False, is_connected=False)
    made = health(database, part)
    before = await made.looked()
    database.away, part.is_at_work, part.is_connected = False, True, True

    assert before == {"database": AWAY, "runner": STANDS_STILL, "slack": CUT_OFF}
    assert is_well(await made.looked())


async def test_a_database_that_hangs_is_waited_for_no_longer_and_asked_once() -> None:
    database = Database()
    database.hangs.clear()
    made = health(database, Part(), in_time=0.05)
    looks = [await made.looked(), *await asyncio.gather(made.looked(), made.looked())]
    asked = database.asked
    database.hangs.set()
    await until(lambda: database.hangs.is_set())

    assert {one["database"] for one in looks} == {SILENT.format(seconds=0.05)}
    assert asked == 1
    await until(lambda: _is_well(made))
    await made.closed()


async def _is_well(made: Health) -> bool:
    return is_well(await made.looked())


async def test_a_database_that_was_closed_is_asked_no_more() -> None:
    database = Database()
    made = health(database, Part())
    await made.closed()

    assert (await made.looked())["database"] == OPENING
    assert not database.asked


class TestProbe:
    """A question that many ask."""

    async def test_what_was_found_is_fresh_for_a_while(self) -> None:
        asked, now = list[int](), [0.0]

        async def ask() -> int:
            asked.append(1)
            return len(asked)

        probe = Probe(ask, 5.0, fresh=10.0, ticks=lambda: now[0])
        assert [await probe(), await probe()] == [1, 1]
        now[0] = 11.0
        assert await probe() == 2

    async def test_what_took_long_is_fresh_for_longer(self) -> None:
        asked, now = list[int](), [0.0]

        async def ask() -> int:
            asked.append(1)
            now[0] += 2.0
            return len(asked)

        probe = Probe(ask, 5.0, fresh=1.0, rests=10.0, ticks=lambda: now[0])
        await probe()
        found = list[int]()
        for at in (3.5, 21.5, 22.5):
            now[0] = at
            found.append(await probe())

        assert found == [1, 1, 2]

    async def test_what_was_not_found_is_not_kept(self) -> None:
        database = Database(away=True)
        probe = Probe(database.answers, 5.0, fresh=10.0)
        with pytest.raises(Unreachable):
            await probe()
        database.away = False

        await probe()

        assert database.asked == 2

    async def test_one_that_is_closed_while_it_is_asked_leaves_nothing_behind(self) -> None:
        database = Database()
        database.hangs.clear()
        probe = Probe(database.answers, 0.01)
        with pytest.raises(TimeoutError):
            await probe()

        await probe.close()

        assert len(asyncio.all_tasks()) == 1


async def test_the_pulse_tells_how_late_the_loop_woke_up() -> None:
    told, now = list[float](), [0.0]
    late = iter((0.0, 0.25, 0.0))

    async def sleep(seconds: float) -> None:
        more = next(late, None)
        if more is None:
            raise asyncio.CancelledError
        now[0] += seconds + more

    with pytest.raises(asyncio.CancelledError):
        await beat(told.append, lambda: now[0], sleep, every=1.0)

    assert told == pytest.approx([0.0, 0.25, 0.0])
