"""Nobody waits for a model beyond the deadline, and it is asked by a few at once."""

import asyncio

import pytest

from bot.llm.wire import errors
from bot.llm.wire.errors import ModelError
from bot.llm.wire.model import Model
from bot.llm.wire.question import NOTHING_SPENT
from tests.emulators.llm.server import Server
from tests.llm.conftest import ASKED, FITTING, Opening, Told, soon, status
from tests.polling import until


@pytest.mark.parametrize(
    "told", [("hang", {}), ("drip", {"seconds": 0.1}), status(429, retry_after="2")], ids=str
)
async def test_nobody_waits_beyond_the_deadline(server: Server, model: Model, told: Told) -> None:
    server.always(told[0], **told[1])
    began = soon(0)

    with pytest.raises(ModelError) as caught:
        await model.ask(ASKED, soon(1))

    assert soon(0) - began < 5
    assert isinstance(caught.value, errors.Late | errors.Busy)
    assert len(server.requests) == 1


async def test_a_line_that_is_left_is_closed(server: Server, model: Model) -> None:
    server.always("hang")

    with pytest.raises(errors.Late) as caught:
        await model.ask(ASKED, soon(0.6))

    assert caught.value.spent is None  # nobody can know
    await until(lambda: server.left > 0)


async def test_a_silent_server_is_not_asked_again(server: Server, opening: Opening) -> None:
    model = await opening(llm_deadline=1, llm_profile="ollama")
    server.always("hang")

    with pytest.raises(errors.Unreachable) as caught:
        await model.ask(ASKED, soon())

    assert caught.value.code == "ReadTimeout"
    assert len(server.requests) == 1


async def test_without_time_nothing_is_asked(server: Server, model: Model) -> None:
    with pytest.raises(errors.Resting):
        await model.ask(ASKED, soon(0.1))

    assert not server.requests


async def test_whoever_gives_up_is_let_go(server: Server, model: Model) -> None:
    server.next("hang")
    asking = asyncio.create_task(model.ask(ASKED, soon()))
    await until(lambda: len(server.requests) > 0)

    asking.cancel()

    with pytest.raises(asyncio.CancelledError):
        await asking
    assert (await model.ask(ASKED, soon())).data == FITTING


async def test_nobody_there_is_told_at_once(opening: Opening) -> None:
    model = await opening(llm_base_url="http://127.0.0.1:1/v1")

    with pytest.raises(errors.Unreachable) as caught:
        await model.ask(ASKED, soon())

    assert caught.value.code == "ConnectError"
    assert caught.value.spent == NOTHING_SPENT


async def test_only_so_many_are_asked_at_once(server: Server, opening: Opening) -> None:
    model = await opening(llm_at_once=2)
    server.always("hang", seconds=0.05)

    await asyncio.gather(*(model.ask(ASKED, soon()) for _ in range(6)))

    assert server.busiest == 2


async def test_who_finds_no_slot_in_time_does_not_blame_the_server(
    server: Server, opening: Opening
) -> None:
    model = await opening(llm_at_once=1)
    server.next("hang", seconds=1.5)
    first = asyncio.create_task(model.ask(ASKED, soon()))
    await asyncio.sleep(0)

    with pytest.raises(errors.Resting, match="no_slot"):
        await model.ask(ASKED, soon(1))

    assert (await first).data == FITTING
