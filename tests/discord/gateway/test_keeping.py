"""Events are kept side by side, in order, and again until they are; nothing grows without end."""

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest

from bot.discord.gateway import keeping
from bot.discord.gateway.keeping import Keeping
from storage.errors import Busy, Refused, StorageError, Unreachable
from tests.polling import until


class Memory:
    """Keeps events; `faults` are what it fails with for one, in order, then it works."""

    def __init__(self) -> None:
        self.kept: list[str] = []
        self.tries: list[str] = []
        self.faults: dict[str, list[Exception]] = {}
        self.away: Exception | None = None
        self.open = asyncio.Event()
        self.open.set()

    async def take(self, event: str, _: Mapping[str, Any], __: str) -> None:
        self.tries.append(event)
        await self.open.wait()
        if self.away is not None:
            raise self.away
        if self.faults.get(event):
            raise self.faults[event].pop(0)
        self.kept.append(event)


@pytest.fixture
def memory(monkeypatch: pytest.MonkeyPatch) -> Memory:
    monkeypatch.setattr(keeping, "_FIRST", 0.01)
    return Memory()


def put(kept: Keeping, *events: str) -> list[str]:
    """Put events in; returns those that are gone past, as they are."""
    done: list[str] = []
    for event in events:
        kept.put(event, {}, "", lambda event=event: done.append(event))  # type: ignore[misc]
    return done


async def test_all_are_begun_in_order_and_at_once(memory: Memory) -> None:
    memory.open.clear()
    kept = Keeping(memory.take, lambda _: None)
    names = [str(number) for number in range(100)]
    done = put(kept, *names)
    await until(lambda: memory.tries == names)
    assert done == []
    memory.open.set()
    await kept.settled()
    assert memory.kept == done == names


async def test_while_the_database_is_away_one_is_tried_the_first(memory: Memory) -> None:
    told: list[Exception] = []
    kept = Keeping(memory.take, told.append)
    memory.away = Unreachable("away")
    done = put(kept, "1", "2", "3")
    await until(lambda: len(memory.tries) > 5)
    more = put(kept, "4", "5")
    await until(lambda: len(memory.tries) > 7)
    assert set(memory.tries) == {"1"}
    assert (done, more) == ([], [])
    memory.away = None
    await until(lambda: len(done) + len(more) == 5)
    assert memory.kept == ["1", "2", "3", "4", "5"]
    assert told


async def test_what_is_kept_before_it_comes_again_is_asked_for_no_more(memory: Memory) -> None:
    kept = Keeping(memory.take, lambda _: None)
    memory.faults = {"2": [Busy("held"), Busy("held")]}
    done = put(kept, "1", "2", "3")
    await until(lambda: len(done) == 3)
    assert sorted(done) == ["1", "2", "3"]
    assert memory.tries.count("1") == 1


async def test_trouble_of_one_holds_up_no_other(memory: Memory) -> None:
    kept = Keeping(memory.take, lambda _: None)
    memory.faults = {"1": [StorageError("asks again")] * 6}
    done = put(kept, "1", "2")
    await until(lambda: done == ["2"])
    await until(lambda: done == ["2", "1"])


async def test_what_never_fits_is_gone_past(memory: Memory) -> None:
    told: list[Exception] = []
    kept = Keeping(memory.take, told.append)
    memory.faults = {"1": [Refused("no")] * 9, "2": [KeyError("ours")]}
    done = put(kept, "1", "2", "3")
    await until(lambda: len(done) == 3)
    assert memory.kept == ["3"]
    assert len(told) == 4


async def test_one_that_is_its_own_trouble_does_not_keep_the_others_away(memory: Memory) -> None:
    kept = Keeping(memory.take, lambda _: None)
    memory.faults = {"1": [Unreachable("away"), StorageError("asks again"), Busy("held")]}
    done = put(kept, "1", "2")
    await until(lambda: sorted(done) == ["1", "2"])


async def test_there_is_room_for_so_many(memory: Memory) -> None:
    memory.open.clear()
    kept = Keeping(memory.take, lambda _: None, room=10)
    put(kept, *(str(number) for number in range(9)))
    await asyncio.wait_for(kept.fits(), 1)
    put(kept, "9")
    fits = asyncio.create_task(kept.fits())
    await asyncio.sleep(0)
    assert not fits.done()
    memory.open.set()
    await asyncio.wait_for(fits, 5)
    assert kept.waiting < 10


async def test_what_is_waited_for_comes_first(memory: Memory) -> None:
    kept = Keeping(memory.take, lambda _: None)
    gate = asyncio.Event()

    async def first() -> None:
        await gate.wait()

    kept.put("late", {}, "", lambda: None, first)
    keep = asyncio.create_task(kept.keep("early", {}))
    await asyncio.wait_for(keep, 5)
    gate.set()
    await kept.settled()
    assert memory.kept == ["early", "late"]


async def test_stopped_it_gives_up(memory: Memory) -> None:
    memory.open.clear()
    kept = Keeping(memory.take, lambda _: None)
    done = put(kept, "1", "2")
    await until(lambda: len(memory.tries) == 2)
    await kept.stop()
    assert (done, kept.waiting) == ([], 0)
