"""Pacing in one process: the pace of each bucket is kept, whoever asks and however often."""

from dataclasses import dataclass
from uuid import uuid4

import pytest

from bot.delivery.chat import Pace, Paces, Place
from bot.delivery.errors import Scope
from bot.delivery.pacing import OwnPacing

ANA = Place("slack", "T1", "D1")
BEN = Place("slack", "T1", "D2")
OTHERS = Place("slack", "T2", "D1")
CHANNEL: Paces = (Pace(1), None, None)
WORKSPACE: Paces = (None, Pace(10, burst=5), None)


@dataclass
class Ticks:
    """Seconds that only a test lets pass."""

    now: float = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def ticks() -> Ticks:
    return Ticks()


@pytest.fixture
def pacing(ticks: Ticks) -> OwnPacing:
    return OwnPacing(ticks)


async def waits(pacing: OwnPacing, place: Place, paces: Paces, count: int) -> list[float]:
    """Return what so many messages are told, asked for one after the other."""
    return [await pacing.take(uuid4(), place, paces) for _ in range(count)]


async def test_each_message_of_a_channel_gets_a_moment_of_its_own(pacing: OwnPacing) -> None:
    assert await waits(pacing, ANA, CHANNEL, 4) == [0, 1, 2, 3]


async def test_another_channel_does_not_wait(pacing: OwnPacing) -> None:
    await waits(pacing, ANA, CHANNEL, 4)
    assert await waits(pacing, BEN, CHANNEL, 1) == [0]


async def test_a_message_keeps_its_moment_when_it_asks_again(
    pacing: OwnPacing, ticks: Ticks
) -> None:
    first, second, third = uuid4(), uuid4(), uuid4()
    for mark in (first, second, third):
        await pacing.take(mark, ANA, CHANNEL)
    ticks.now = 1.0
    assert await pacing.take(third, ANA, CHANNEL) == 1
    assert await pacing.take(second, ANA, CHANNEL) == 0


async def test_a_bucket_that_rested_takes_its_burst_at_once(
    pacing: OwnPacing, ticks: Ticks
) -> None:
    told = await waits(pacing, ANA, WORKSPACE, 7)
    assert told == pytest.approx([0, 0, 0, 0, 0, 0.1, 0.2])
    ticks.now = 100.0
    assert await waits(pacing, BEN, WORKSPACE, 5) == [0, 0, 0, 0, 0]


async def test_all_buckets_must_have_room(pacing: OwnPacing) -> None:
    both: Paces = (Pace(1), None, Pace(2))
    assert await waits(pacing, ANA, both, 2) == [0, 1]
    assert await waits(pacing, OTHERS, both, 1) == [1.5]


@pytest.mark.parametrize(
    ("scope", "held"),
    [
        (Scope.CHANNEL, [ANA]),
        (Scope.WORKSPACE, [ANA, BEN]),
        (Scope.PLATFORM, [ANA, BEN, OTHERS]),
    ],
)
async def test_a_hold_reaches_as_far_as_its_scope(
    pacing: OwnPacing, scope: Scope, held: list[Place]
) -> None:
    await pacing.hold(ANA, scope, 30)
    told = {place: await pacing.take(uuid4(), place, (None,) * 3) for place in (ANA, BEN, OTHERS)}
    assert told == {place: 30 if place in held else 0 for place in (ANA, BEN, OTHERS)}


async def test_after_a_hold_messages_come_at_the_pace_and_not_all_at_once(
    pacing: OwnPacing, ticks: Ticks
) -> None:
    await pacing.hold(ANA, Scope.WORKSPACE, 30)
    told = await waits(pacing, ANA, WORKSPACE, 3)
    assert told == pytest.approx([30, 30.1, 30.2])


async def test_a_moment_given_before_a_hold_is_lost(pacing: OwnPacing, ticks: Ticks) -> None:
    mark = uuid4()
    await waits(pacing, ANA, CHANNEL, 1)
    assert await pacing.take(mark, ANA, CHANNEL) == 1
    ticks.now = 0.5
    await pacing.hold(ANA, Scope.CHANNEL, 9.5)
    ticks.now = 2.0
    assert await pacing.take(mark, ANA, CHANNEL) == 8


async def test_a_shorter_hold_does_not_end_a_longer_one(pacing: OwnPacing) -> None:
    await pacing.hold(ANA, Scope.CHANNEL, 30)
    await pacing.hold(ANA, Scope.CHANNEL, 1)
    assert await waits(pacing, ANA, (None, None, None), 1) == [30]


async def test_what_says_nothing_any_more_is_dropped(pacing: OwnPacing, ticks: Ticks) -> None:
    for number in range(10_001):
        ticks.now = float(number)
        await pacing.take(uuid4(), Place("slack", "T1", str(number)), CHANNEL)
    await pacing.take(uuid4(), ANA, CHANNEL)
    assert len(pacing._buckets) < 10
