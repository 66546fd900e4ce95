"""A server that fails is left alone, one that takes no schema is asked in words; for a time."""

import asyncio

import pytest

from bot.llm.wire import errors
from bot.llm.wire.model import Model
from tests.emulators.llm.server import Server
from tests.llm.conftest import ASKED, FITTING, Clock, Opening, failing, soon


async def test_after_three_failures_in_a_row_it_rests_and_is_then_tried_with_one(
    server: Server, model: Model, clock: Clock
) -> None:
    server.always("page")
    assert [await failing(model) for _ in range(4)] == ["AttributeError"] * 3 + ["resting"]

    clock.seconds += 59
    assert await failing(model) == "resting"

    clock.seconds += 1
    server.always("hang", seconds=0.2)
    first, second = await asyncio.gather(
        model.ask(ASKED, soon()), model.ask(ASKED, soon()), return_exceptions=True
    )
    assert isinstance(second, errors.Resting)
    assert not isinstance(first, BaseException)
    assert (await model.ask(ASKED, soon())).data == FITTING


async def test_a_failed_trial_is_another_rest(server: Server, model: Model, clock: Clock) -> None:
    server.always("page")
    for _ in range(3):
        await failing(model)
    clock.seconds += 60

    assert [await failing(model), await failing(model)] == ["AttributeError", "resting"]


@pytest.mark.parametrize(("asked", "kept"), [(30, 30), (300, 300), (90_000, 300)])
async def test_a_pause_that_is_asked_for_is_kept_up_to_five_minutes(
    server: Server, model: Model, clock: Clock, asked: int, kept: int
) -> None:
    server.next("status", number=429, headers={"retry-after": str(asked)})
    assert await failing(model) == "http_429"

    clock.seconds += kept - 1
    assert await failing(model) == "resting"

    clock.seconds += 1
    assert (await model.ask(ASKED, soon())).data == FITTING


async def test_a_wrong_key_is_told_to_whoever_runs_the_coach_and_not_tried_for_a_minute(
    server: Server, model: Model, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    server.always("status", number=401)
    assert [await failing(model), await failing(model)] == ["http_401", "resting"]
    assert "second-thought doctor llm" in caplog.text

    server.always("good")
    clock.seconds += 60
    assert (await model.ask(ASKED, soon())).data == FITTING


@pytest.mark.parametrize("way", ["refusal", "null", "length", "content_filter"])
async def test_a_server_that_answers_is_not_left_alone(
    server: Server, model: Model, way: str
) -> None:
    server.always(way)
    for _ in range(4):
        await failing(model)

    server.always("good")

    assert (await model.ask(ASKED, soon())).data == FITTING


def forms(server: Server) -> list[str]:
    return [one.form for one in server.requests]


@pytest.mark.parametrize("number", [400, 422, 500])
async def test_who_takes_no_schema_is_asked_in_words_and_that_is_remembered_for_an_hour(
    server: Server, model: Model, clock: Clock, number: int
) -> None:
    server.always("json_object_only", number=number)

    assert (await model.ask(ASKED, soon())).level == "json_object"
    assert (await model.ask(ASKED, soon())).data == FITTING
    assert forms(server) == ["json_schema", "json_object", "json_object"]

    clock.seconds += 3600
    await model.ask(ASKED, soon())
    assert forms(server)[3:] == ["json_schema", "json_object"]


async def test_who_takes_a_schema_and_does_not_keep_to_it_is_found_out(
    server: Server, model: Model
) -> None:
    server.always("form_ignored")

    assert (await model.ask(ASKED, soon())).level == "json_object"
    assert (await model.ask(ASKED, soon())).data == FITTING
    assert forms(server) == ["json_schema", "json_object", "json_object"]


async def test_a_slip_is_no_reason_to_ask_for_less(server: Server, model: Model) -> None:
    server.next("answer", content="Sure!")
    server.next("answer", content="Sure!")
    await failing(model)

    assert (await model.ask(ASKED, soon())).level == "json_schema"


async def test_who_takes_no_form_is_not_asked_again_for_five_minutes(
    server: Server, model: Model, clock: Clock
) -> None:
    server.always("no_form")
    await failing(model)
    clock.seconds += 299
    await failing(model)
    clock.seconds += 1
    await failing(model)
    assert forms(server) == ["json_schema", "json_object"]

    clock.seconds += 3600
    server.always("good")
    assert (await model.ask(ASKED, soon())).data == FITTING


async def test_a_form_can_be_set(server: Server, opening: Opening) -> None:
    model = await opening(llm_level="json_object")

    assert (await model.ask(ASKED, soon())).level == "json_object"
    assert forms(server) == ["json_object"]
