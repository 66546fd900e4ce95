"""One busy workspace does not make the others wait for all of its people."""

import asyncio
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from bot.delivery.lanes import Lanes
from storage.sealing import Keyring
from tests.bot.homes import Clock
from tests.delivery.hall import QUICK, Hall, arrival
from tests.polling import until


class Worked:
    """Work that is done when it is told so, in the order in which it was begun."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.go = asyncio.Event()

    async def __call__(self, key: str) -> datetime | None:
        self.begun.append(key)
        if key.startswith("hangs"):
            await self.go.wait()
        await asyncio.sleep(0)
        return None


async def test_groups_take_turns() -> None:
    work = Worked()
    lanes = Lanes[str](work, Clock(), at_once=2)
    for number in range(1000):
        lanes.wake(f"busy {number}", group="T1")
    lanes.wake("quiet 1", group="T2")
    lanes.wake("quiet 2", group="T2")
    lanes.wake("nobody knows whose")

    await lanes.idle()

    others = [at for at, key in enumerate(work.begun) if not key.startswith("busy")]
    assert max(others) < 10
    assert len(work.begun) == 1003


async def test_a_group_whose_work_hangs_leaves_room() -> None:
    work = Worked()
    lanes = Lanes[str](work, Clock(), at_once=8)
    for number in range(100):
        lanes.wake(f"hangs {number}", group="T1")
    lanes.wake("quiet", group="T2")
    await until(lambda: "quiet" in work.begun)

    assert len(work.begun) == 6 + 1
    work.go.set()
    await lanes.idle()
    assert len(work.begun) == 101


async def test_a_key_that_is_woken_again_stays_with_its_group() -> None:
    work = Worked()
    lanes = Lanes[str](work, Clock(), at_once=4)
    lanes.wake("hangs", group="T1")
    await until(lambda: work.begun == ["hangs"])
    lanes.wake("hangs")

    assert lanes.group("hangs") == "T1"
    work.go.set()
    await lanes.idle()
    assert work.begun == ["hangs", "hangs"]
    assert lanes.group("hangs") is None


async def test_who_waits_among_the_unknown_is_not_worked_twice_at_once() -> None:
    work = Worked()
    lanes = Lanes[str](work, Clock(), at_once=2)
    lanes.wake("hangs 1")
    lanes.wake("hangs 2", group="T2")
    lanes.wake("hangs 3")  # found by a sweep, which does not know whose it is
    lanes.wake("hangs 3", group="T1")  # and now they write
    await until(lambda: len(work.begun) == 2)
    work.go.set()
    await lanes.idle()

    assert sorted(work.begun) == ["hangs 1", "hangs 2", "hangs 3"]


async def test_nothing_is_begun_once_it_was_told_to_stop() -> None:
    work = Worked()
    lanes = Lanes[str](work, Clock(), at_once=2)
    lanes.wake("hangs")
    await until(lambda: work.begun == ["hangs"])
    lanes.wake("hangs")
    stopping = asyncio.create_task(lanes.stop(10))
    await asyncio.sleep(0)
    work.go.set()
    await stopping

    await lanes.drained()
    assert work.begun == ["hangs"]


async def test_who_writes_beside_a_thousand_is_answered_among_the_first(tmp_path: Path) -> None:
    async with AsyncExitStack() as until_the_end:
        hall = Hall(f"sqlite:///{tmp_path / 'coach.db'}", Keyring.new(), until_the_end)
        runner, turns = await hall.started(replace(QUICK, at_once=4))
        busy = [arrival(f"u{number}", "slow") for number in range(300)]
        quiet = arrival("quiet", "hello")
        place = replace(quiet.place, workspace="T2")
        identity = replace(quiet.identity, workspace="T2")
        await runner.accept(*busy)
        await runner.accept(replace(quiet, place=place, identity=identity))
        turns.slow.set()

        await until(lambda: "hello" in hall.said())

        assert len(hall.said()) < 30
