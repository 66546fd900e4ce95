"""Whatever a server does, what comes of it is a reply that fits, or one of our errors, in time."""

import asyncio
import logging
from pathlib import Path
from typing import Any

import pytest

from bot.llm import errors
from bot.llm.errors import ModelError
from bot.llm.model import Model
from bot.llm.question import NOTHING_SPENT
from tests.emulators.llm.answering import completion
from tests.emulators.llm.line import Request
from tests.emulators.llm.server import Server, serving
from tests.emulators.log import logged
from tests.llm.conftest import ASKED, FITTING, MARKER, Clock, Opening, soon
from tests.polling import until

Told = tuple[str, dict[str, Any]]

ONCE, TWICE = 1, 2
HTML: Told = ("page", {})
PROSE: Told = ("answer", {"content": "Sure!"})
CUT: Told = ("half_close", {})


def status(number: int, **headers: str) -> Told:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return "status", {"number": number, "headers": named}


FAILURES: list[tuple[Told, type[ModelError], str, int]] = [
    (("refusal", {}), errors.Declined, "refusal", ONCE),
    (("null", {}), errors.Declined, "empty", ONCE),
    (("content_filter", {}), errors.Declined, "content_filter", ONCE),
    (("length", {}), errors.TooLong, "length", TWICE),
    (PROSE, errors.Unfit, "no_json", TWICE),
    (("answer", {"content": {"tie": "owner", "days": None}}), errors.Unfit, "wrong_shape", TWICE),
    (("answer", {"content": {"tie": "friend"}}), errors.Unfit, "wrong_shape", TWICE),
    (HTML, errors.Odd, "AttributeError", ONCE),
    (("error_200", {}), errors.Odd, "no_choices", ONCE),
    (("body", {"body": {"choices": []}}), errors.Odd, "no_choices", ONCE),
    (("body", {"body": {"choices": [None]}}), errors.Odd, "AttributeError", ONCE),
    (("body", {"body": {"choices": [{"message": None}]}}), errors.Odd, "AttributeError", ONCE),
    (("body", {"body": {"choices": "all"}}), errors.Odd, "AttributeError", ONCE),
    (("body", {"body": []}), errors.Odd, "AttributeError", ONCE),
    (("body", {"body": None}), errors.Odd, "AttributeError", ONCE),
    (("body", {"body": 7}), errors.Odd, "AttributeError", ONCE),
    (("raw", {"text": "[", "times": 900_000}), errors.Odd, "RecursionError", ONCE),
    (("raw", {"text": ""}), errors.Faulty, "malformed_body", TWICE),
    (("malformed", {}), errors.Faulty, "malformed_body", TWICE),
    (status(400), errors.NotTaken, "http_400", ONCE),
    (status(413), errors.NotTaken, "http_413", ONCE),
    (status(422), errors.NotTaken, "http_422", ONCE),
    (status(401), errors.Denied, "http_401", ONCE),
    (status(403), errors.Denied, "http_403", ONCE),
    (status(404), errors.Denied, "http_404", ONCE),
    (
        ("status", {"number": 429, "message": "You exceeded your quota (insufficient_quota)"}),
        errors.Denied,
        "no_quota",
        ONCE,
    ),
    (("page", {"status": 404}), errors.Denied, "http_404", ONCE),
    (("page", {"status": 502}), errors.Faulty, "http_502", TWICE),
    (status(500), errors.Faulty, "http_500", TWICE),
    (status(503, retry_after="1"), errors.Faulty, "http_503", TWICE),
    (status(503, retry_after="30"), errors.Faulty, "http_503", ONCE),
    (status(408), errors.Faulty, "http_408", TWICE),
    (status(429), errors.Busy, "http_429", TWICE),
    (status(429, retry_after="1"), errors.Busy, "http_429", TWICE),
    (status(429, retry_after_ms="200"), errors.Busy, "http_429", TWICE),
    (status(429, retry_after="30"), errors.Busy, "http_429", ONCE),
    (status(429, retry_after="300"), errors.Busy, "http_429", ONCE),
    (CUT, errors.Unreachable, "RemoteProtocolError", TWICE),
    (("close", {}), errors.Unreachable, "RemoteProtocolError", TWICE),
    (("reset", {}), errors.Unreachable, "ReadError", TWICE),
    (("packed", {}), errors.Odd, "packed", ONCE),
    (("flood", {}), errors.Odd, "endless", ONCE),
    (("no_form", {}), errors.Unsupported, "no_form", TWICE),
    (("no_form", {"number": 500}), errors.Unsupported, "no_form", TWICE),
]


@pytest.mark.parametrize(
    ("told", "expected", "code", "times"),
    FAILURES,
    ids=[f"{name}-{'-'.join(map(str, more.values()))}"[:40] for (name, more), *_ in FAILURES],
)
async def test_every_failure_is_told_by_what_is_to_be_done(
    server: Server, model: Model, told: Told, expected: type[ModelError], code: str, times: int
) -> None:
    server.always(told[0], **told[1])

    with pytest.raises(ModelError) as caught:
        await model.ask(ASKED, soon())

    assert type(caught.value) is expected
    assert caught.value.code == code
    assert len(server.requests) == times


async def test_a_good_answer_is_a_reply_with_what_it_cost(
    server: Server, opening: Opening, clock: Clock
) -> None:
    reply = await (await opening(seconds=clock)).ask(ASKED, soon())

    assert reply.data == FITTING
    assert (reply.tokens_in, reply.tokens_out) == (321, 45)
    assert (reply.level, reply.model, reply.seconds) == ("json_schema", "tiny", 0.0)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<think>The {user} says {"tie": 1}.</think>\n', ""),
        ("reasoning without its begin</think>", ""),
        ("```json\n", "\n```"),
        ("Here is what I read, {name}: ", " I hope that helps {you}."),
        ("\ufeff\n ", "\n\n"),
        ("[", "]"),
    ],
)
async def test_what_stands_around_the_json_is_left_out(
    server: Server, model: Model, before: str, after: str
) -> None:
    server.always("around", before=before, after=after)

    assert (await model.ask(ASKED, soon())).data == FITTING
    assert len(server.requests) == ONCE


@pytest.mark.parametrize(
    "told",
    [status(500), status(429), CUT, ("close", {}), ("reset", {}), ("malformed", {}), PROSE],
    ids=str,
)
async def test_what_passes_is_asked_once_more(server: Server, model: Model, told: Told) -> None:
    server.next(told[0], **told[1])

    assert (await model.ask(ASKED, soon())).data == FITTING
    assert len(server.requests) == TWICE


async def test_what_a_first_attempt_cost_is_in_the_reply(server: Server, model: Model) -> None:
    server.next("length")

    reply = await model.ask(ASKED, soon())

    assert (reply.tokens_in, reply.tokens_out) == (2 * 321, 2 * 45)
    assert [one.body["max_tokens"] for one in server.requests] == [300, 600]


async def test_a_failure_costs_what_it_cost(server: Server, model: Model) -> None:
    server.always("refusal")

    with pytest.raises(errors.Declined) as caught:
        await model.ask(ASKED, soon())

    assert caught.value.spent is not None
    assert (caught.value.spent.tokens_in, caught.value.spent.tokens_out) == (321, 45)


@pytest.mark.parametrize(
    "usage",
    [None, {}, {"prompt_tokens": -1, "completion_tokens": 2}, "much", {"prompt_tokens": 10**30}],
    ids=str,
)
async def test_without_honest_figures_the_cost_is_estimated(
    server: Server, model: Model, usage: object
) -> None:
    server.always("good", usage=usage)

    reply = await model.ask(ASKED, soon())

    assert 50 < reply.tokens_in < 300
    assert 5 < reply.tokens_out < 50


@pytest.mark.parametrize("said", [7, "a" * 81, "what somebody said", "line\nbreak", ""])
async def test_a_model_that_has_no_name_has_the_one_that_is_set(
    server: Server, model: Model, said: object
) -> None:
    server.always("good", model=said)

    assert (await model.ask(ASKED, soon())).model == "tiny"


# In time


@pytest.mark.parametrize(
    "told", [("hang", {}), ("drip", {"seconds": 0.1}), status(429, retry_after="2")], ids=str
)
async def test_nobody_waits_beyond_the_deadline(server: Server, model: Model, told: Told) -> None:
    server.always(told[0], **told[1])
    began = soon(0)

    with pytest.raises(ModelError) as caught:
        await model.ask(ASKED, soon(1))

    assert soon(0) - began < 2
    assert isinstance(caught.value, errors.Late | errors.Busy)
    assert len(server.requests) == ONCE


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
    assert len(server.requests) == ONCE


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


# Left alone


async def failing(model: Model) -> str:
    with pytest.raises(ModelError) as caught:
        await model.ask(ASKED, soon())
    return caught.value.code


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


# The form


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


# What leaves


async def test_what_is_set_is_sent_and_what_is_not_set_is_not(
    server: Server, opening: Opening
) -> None:
    await (await opening()).ask(ASKED, soon())
    more: dict[str, Any] = {"llm_temperature": 0.2, "llm_max_tokens": 77, "llm_profile": "openai"}
    await (await opening(**more, llm_api_key="ours")).ask(ASKED, soon())

    plain, full = (one.body for one in server.requests)
    assert plain.keys() == {"model", "messages", "response_format", "max_tokens"}
    assert plain["max_tokens"] == 300
    assert (full["temperature"], full["max_completion_tokens"]) == (0.2, 77)
    assert [one.headers["authorization"] for one in server.requests] == [
        "Bearer not-needed",
        "Bearer ours",
    ]


async def test_nothing_of_the_environment_is_sent(
    server: Server, opening: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("API_KEY", "ADMIN_KEY", "ORG_ID", "PROJECT_ID", "WEBHOOK_SECRET"):
        monkeypatch.setenv(f"OPENAI_{name}", f"theirs-{name}")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:1/v1")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "Authorization: theirs\nX-Secret: theirs")
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")

    await (await opening()).ask(ASKED, soon())

    (request,) = server.requests
    assert "theirs" not in str(request)
    assert "stainless" not in str(request).lower()


async def test_a_cookie_is_not_handed_back(server: Server, model: Model) -> None:
    server.always("cookie")

    await model.ask(ASKED, soon())
    await model.ask(ASKED, soon())

    assert not any("cookie" in one.headers for one in server.requests)


@pytest.mark.parametrize("number", [301, 302, 307, 308])
async def test_nobody_is_followed_elsewhere(
    server: Server, model: Model, tmp_path: Path, number: int
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    async with serving(elsewhere) as other:
        server.always("redirect", to=f"{other.url}/v1/chat/completions", number=number)

        assert await failing(model) == f"http_{number}"

        assert not other.requests
    assert not list(logged(elsewhere))
    assert len(server.requests) == ONCE


# What is told


LEAKING: list[Told] = [
    ("echo", {}),
    ("echo", {"number": 500}),
    ("echo", {"number": 401}),
    ("answer", {"content": MARKER}),
    ("answer", {"content": {"tie": MARKER}}),
    ("body", {"body": {"choices": [{"message": {"content": {"a": MARKER}}}]}}),
    ("body", {"body": {"error": MARKER}}),
    ("hang", {}),
    ("good", {"model": MARKER}),
    ("reset", {}),
]


@pytest.mark.parametrize("told", LEAKING, ids=str)
async def test_nothing_that_was_said_is_logged_or_in_an_error(
    server: Server, opening: Opening, caplog: pytest.LogCaptureFixture, told: Told
) -> None:
    for name in ("openai", "httpx2", "httpcore2", ""):
        caplog.set_level(logging.DEBUG, logger=name)
    model = await opening(llm_api_key="key-of-ours")
    server.always(told[0], **told[1])

    asking = [model.ask(ASKED, soon(1)) for _ in range(3)]
    came = await asyncio.gather(*asking, return_exceptions=True)

    errors_told = [f"{one!r}{one}{vars(one)}" for one in came if isinstance(one, BaseException)]
    assert MARKER not in "".join(errors_told)
    told_all = "".join(f"{one.getMessage()}{one.args}{one.exc_text}" for one in caplog.records)
    assert MARKER not in told_all
    assert "key-of-ours" not in told_all


async def test_it_says_which_model_it_is_and_where(server: Server, model: Model) -> None:
    assert model.about == f"tiny at {server.url.removeprefix('http://')}"


async def test_the_servers_own_answers_can_be_given(server: Server, model: Model) -> None:
    def boss(request: Request) -> object:
        assert completion(request, "x")["model"] == "tiny"
        return {"tie": "boss", "days": 3}

    server.says = boss

    assert (await model.ask(ASKED, soon())).data == {"tie": "boss", "days": 3}
