"""What every runner promises, on SQLite in one process and on PostgreSQL with workers."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, suppress
from dataclasses import replace
from datetime import datetime
from uuid import UUID

import pytest

from bot import clock
from bot.watching.watcher import Accepted
from storage.errors import StorageError, Unreachable
from storage.identity import Identity
from storage.sealing import Keyring
from storage.store import Store
from tests.delivery.hall import QUICK, Hall, arrival
from tests.polling import until


@pytest.fixture
async def hall(database: str) -> AsyncIterator[Hall]:
    async with AsyncExitStack() as until_the_end:
        yield Hall(database, Keyring.new(), until_the_end)


async def test_a_person_is_answered_in_order(hall: Hall) -> None:
    runner, turns = await hall.started()
    for number in range(10):
        await runner.accept(arrival("ana", f"{number}"))

    await until(lambda: len(hall.said()) == 10)

    assert hall.said() == [str(number) for number in range(10)]
    assert turns.most == 1


async def test_people_are_answered_beside_each_other(hall: Hall) -> None:
    runner, turns = await hall.started()
    for number in range(8):
        await runner.accept(arrival(f"u{number}", "slow"))

    await until(lambda: len(turns.running) == 8)
    turns.slow.set()
    await until(lambda: len(hall.said()) == 8)


async def test_no_more_than_so_many_at_once(hall: Hall) -> None:
    runner, turns = await hall.started(replace(QUICK, at_once=3))
    await runner.accept(*(arrival(f"u{number}", "slow") for number in range(8)))

    await until(lambda: len(turns.running) == 3)
    turns.slow.set()
    await until(lambda: len(hall.said()) == 8)
    assert turns.most == 3


async def test_an_event_that_comes_three_times_is_answered_once(hall: Hall) -> None:
    runner, _ = await hall.started()

    new = [await runner.accept(arrival("ana", "hello")) for _ in range(3)]
    await until(lambda: len(hall.said()) == 1)
    await runner.idle()

    assert new == [(True,), (False,), (False,)]
    assert hall.said() == ["hello"]


async def test_what_comes_in_is_told_with_whether_it_is_new(hall: Hall) -> None:
    runner, _ = await hall.runner()
    for _ in range(2):
        await runner.accept(arrival("ana", "hello"))

    first = Accepted(platform="slack", kind="said", new=True)
    assert hall.seen == [first, replace(first, new=False)]


async def test_what_was_kept_and_handed_in_again_is_answered_at_once(hall: Hall) -> None:
    runner, _ = await hall.started(replace(QUICK, sweep=60.0))
    cut_off = (
        await hall.opened()
    ).inbox  # whoever accepted it was cut off before they woke anybody
    await cut_off.accept([arrival("ana", "hello")], clock.now())

    assert await runner.accept(arrival("ana", "hello")) == (False,)

    await until(lambda: hall.said() == ["hello"])


async def test_what_waited_at_the_start_is_answered(hall: Hall) -> None:
    runner, _ = await hall.runner()
    await runner.accept(arrival("ana", "before"), arrival("ben", "before"))
    assert hall.said() == []

    await runner.start()

    await until(lambda: len(hall.said()) == 2)


async def test_work_that_takes_too_long_is_handed_back_and_done_later(hall: Hall) -> None:
    runner, turns = await hall.started()
    await runner.accept(arrival("ana", "slow"))
    await until(lambda: turns.running)

    await asyncio.wait_for(runner.stop(), 5)
    assert hall.said() == []
    with pytest.raises(StorageError, match="stopped"):
        await runner.accept(arrival("ana", "more"))

    _, again = await hall.started()
    again.slow.set()
    await until(lambda: hall.said() == ["slow"], 5)


async def test_work_under_way_may_end_within_the_grace(hall: Hall) -> None:
    runner, turns = await hall.started(replace(QUICK, grace=5.0))
    await runner.accept(arrival("ana", "slow"))
    await until(lambda: turns.running)

    stopping = asyncio.create_task(runner.stop())
    await asyncio.sleep(0)
    turns.slow.set()
    await asyncio.wait_for(stopping, 3)

    if not hall.said():  # on PostgreSQL whoever runs next sends it
        await hall.started()
    await until(lambda: hall.said() == ["slow"])


async def test_poison_holds_up_nobody_else(hall: Hall) -> None:
    runner, turns = await hall.started()
    await runner.accept(arrival("eve", "poison"))
    await until(lambda: hall.troubles)

    await runner.accept(*(arrival(f"u{number}", "hi") for number in range(5)))

    await until(lambda: len(hall.said()) == 5)
    tried = turns.works
    await until(lambda: turns.works > tried)  # and it is tried again


async def test_a_database_that_fails_is_waited_out(hall: Hall) -> None:
    runner, turns = await hall.started()
    turns.broken = True
    await runner.accept(arrival("ana", "hello"))
    await until(lambda: len(hall.troubles) >= 2)

    turns.broken = False

    await until(lambda: hall.said() == ["hello"], 10)
    assert all(isinstance(one, Unreachable) for one in hall.troubles)


async def test_the_scanner_goes_on_after_trouble(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    runner, turns = await hall.runner()
    person = await _somebody_due(turns.store, monkeypatch, failures=2)
    await runner.start()

    await until(lambda: turns.looked.count(person) >= 2)

    assert [type(one) for one in hall.troubles[:2]] == [ZeroDivisionError] * 2


async def test_looks_come_between_turns_never_beside_them(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    runner, turns = await hall.runner()
    person = await _somebody_due(turns.store, monkeypatch)
    await runner.accept(arrival("ana", "slow"))
    await runner.start()
    await until(lambda: turns.running)
    await asyncio.sleep(3 * QUICK.scan)  # the time of three looks
    assert turns.looked == []

    turns.slow.set()

    await until(lambda: person in turns.looked)  # `Turns` itself sees that it is alone
    assert hall.troubles == []


async def test_what_another_process_left_is_found(hall: Hall) -> None:
    await hall.started()
    other = await Store.open(hall.url, hall.keyring)  # announces nothing
    hall.until_the_end.push_async_callback(other.close)

    await other.inbox.accept([arrival("ana", "beside")], clock.now())

    await until(lambda: hall.said() == ["beside"])


async def test_a_runner_ends_also_where_its_loop_does_not_hear_that_it_should(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    runner, turns = await hall.runner()
    asked = asyncio.Event()

    async def due(*_: object) -> tuple[UUID, ...]:
        if not asked.is_set():
            asked.set()
            with suppress(asyncio.CancelledError):  # as `asyncio.wait_for` does now and then
                await asyncio.Event().wait()
        return ()

    monkeypatch.setattr(turns.store, "due", due)
    await runner.start()
    await asked.wait()

    async with asyncio.timeout(30):
        await runner.stop()

    assert not runner.is_at_work


async def _somebody_due(store: Store, monkeypatch: pytest.MonkeyPatch, failures: int = 0) -> UUID:
    """Make a person for whom something is due at every look, after some that fail."""
    person = await store.person(Identity("slack", "T1", "ana"))
    left = [ZeroDivisionError] * failures

    async def due(now: datetime, platforms: Sequence[str], limit: int = 100) -> tuple[UUID, ...]:
        if left:
            raise left.pop()
        return (person,)

    monkeypatch.setattr(store, "due", due)
    return person
