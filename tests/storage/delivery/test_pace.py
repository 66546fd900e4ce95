"""Buckets that processes share: no more messages than a platform takes, and all it takes."""

import asyncio
from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.store import Store
from tests.storage.people import NOW

FREELY = float("inf")


def at(seconds: float) -> timedelta:
    return timedelta(seconds=seconds)


async def test_a_burst_goes_at_once_and_the_rest_at_the_rate(store: Store) -> None:
    ask = [(b"burst", 0.5, 3)]

    assert [await store.pace.take(ask, NOW) for _ in range(5)] == [0, 0, 0, 2, 2]
    assert await store.pace.take(ask, NOW + at(1.5)) == 0.5
    assert [await store.pace.take(ask, NOW + at(4)) for _ in range(3)] == [0, 0, 2]


async def test_all_buckets_give_or_none_does(store: Store) -> None:
    slow, fast = (b"slow", 0.1, 1), (b"fast", 1.0, 1)

    assert await store.pace.take([slow, fast], NOW) == 0
    assert await store.pace.take([slow, fast], NOW + at(2)) == 8
    assert await store.pace.take([fast], NOW + at(2)) == 0


async def test_what_is_held_gives_nothing_until_then(store: Store) -> None:
    await store.pace.hold(b"held", NOW + at(30))

    for ask in ((b"held", FREELY, 1), (b"held", 1.0, 9)):
        assert await store.pace.take([ask], NOW) == 30
        assert await store.pace.take([ask], NOW + at(30)) == 0
    assert await store.pace.take([(b"other", FREELY, 1)], NOW) == 0
    assert await store.pace.take([], NOW) == 0


async def test_a_clock_that_jumped_holds_nothing_up(store: Store) -> None:
    ask = [(b"jump", 1.0, 1)]
    await store.pace.take(ask, NOW + timedelta(days=9))
    await store.pace.hold(b"jump", NOW + timedelta(days=9))

    assert [await store.pace.take(ask, NOW) for _ in range(2)] == [0, 1]


async def test_two_processes_that_begin_at_once_share_a_bucket(store: Store) -> None:
    other = await Store.open(store._engine.url.render_as_string(False), store._keyring)
    asks = [(b"all", 0.1, 4), (b"more", 0.1, 5)]

    waits = await asyncio.gather(
        *(one.pace.take(some, NOW) for one in (store, other) * 5 for some in (asks, asks[::-1]))
    )

    assert waits.count(0) == 4
    await other.close()


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.floats(0, 3), max_size=15), burst=st.integers(1, 3))
def test_no_window_holds_more_than_the_burst_and_what_the_rate_adds(
    steps: list[float], burst: int, file: str
) -> None:
    from storage.sealing import Keyring

    async def run() -> list[float]:
        store, now, taken = await Store.open(file, Keyring.new()), 0.0, list[float]()
        key = str((steps, burst)).encode()
        for step in steps:
            now += step
            if not await store.pace.take([(key, 1.0, burst)], NOW + at(now)):
                taken.append(now)
        await store.close()
        return taken

    taken = asyncio.run(run())
    for first in range(len(taken)):
        for last in range(first, len(taken)):
            assert last - first + 1 <= burst + (taken[last] - taken[first]) + 1e-4
