"""Tasks that did not hear that they are to end are told again, and nothing is left of them."""

import asyncio
import sys

import pytest

from bot.ending import ended

LONG = 30.0


async def deaf(times: int) -> None:
    """Go on, however often it is told to end, up to so many times."""
    for _ in range(times):
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            continue
    await asyncio.Event().wait()


async def failing() -> None:
    raise ZeroDivisionError


async def letting_go(held: list[str]) -> None:
    held.append("taken")
    try:
        await asyncio.Event().wait()
    finally:
        await asyncio.sleep(0.1)
        held.append("let go")


async def test_what_did_not_hear_it_is_told_again() -> None:
    tasks = [asyncio.create_task(deaf(times)) for times in (0, 1, 2)]
    await asyncio.sleep(0)

    async with asyncio.timeout(LONG):
        await ended(*tasks)

    assert all(task.cancelled() for task in tasks)


async def test_what_holds_something_has_the_time_to_let_it_go() -> None:
    held: list[str] = []
    task = asyncio.create_task(letting_go(held))
    await asyncio.sleep(0)

    await ended(task)

    assert held == ["taken", "let go"]


async def test_what_was_over_or_has_failed_is_no_trouble() -> None:
    over, failed = asyncio.create_task(asyncio.sleep(0)), asyncio.create_task(failing())
    await asyncio.wait({over, failed})

    await ended(over, failed)
    await ended()

    assert not over.cancelled()


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="mended in Python 3.12")
async def test_python_loses_a_cancellation_in_a_wait_for_something() -> None:
    came, heard = asyncio.Event(), list[str]()

    async def loop() -> None:
        while True:
            await asyncio.wait_for(came.wait(), LONG)
            came.clear()
            heard.append("came")

    task = asyncio.create_task(loop())
    await asyncio.sleep(0.01)
    came.set()
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0.01)
    assert (task.done(), heard) == (False, ["came"]), "it goes on, as if nobody had told it"

    async with asyncio.timeout(LONG):
        await ended(task)
