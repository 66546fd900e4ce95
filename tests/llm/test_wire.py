"""Whatever a server does, what comes of it is a reply that fits, or one of our errors, in time."""

import pytest

from bot.llm.wire import errors
from bot.llm.wire.errors import ModelError
from bot.llm.wire.model import Model
from tests.emulators.llm.server import Server
from tests.llm.conftest import ASKED, FITTING, Clock, Opening, Told, soon, status

ONCE, TWICE = 1, 2
HTML: Told = ("page", {})
PROSE: Told = ("answer", {"content": "Sure!"})
CUT: Told = ("half_close", {})


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
