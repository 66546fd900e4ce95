"""`doctor llm` says how the model is, and what to do about everything that is wrong with it."""

from typing import Any

import pytest

from bot.doctor.finding import Finding, State
from bot.llm.diagnosing import FORM, LIMITS, MODEL, SETTINGS, SPEED, TOKENS, diagnosed
from bot.settings import Settings
from tests.emulators.llm.server import Server


class Ticking:
    """A clock that goes on by as many seconds at each look."""

    def __init__(self, seconds: float) -> None:
        self._each, self._now = seconds, 0.0

    def __call__(self) -> float:
        self._now += self._each
        return self._now


async def looked(server: Server, took: float = 0.5, **settings: Any) -> dict[str, Finding]:
    given = {"llm_base_url": f"{server.url}/v1", "llm_model": "tiny", **settings}
    found = await diagnosed(Settings(**given), Ticking(took))
    return {one.about: one for one in found}


async def test_without_a_model_it_says_that_none_is_needed() -> None:
    (found,) = await diagnosed(Settings())

    assert not found.is_broken
    assert "whole without one" in found.said


async def test_a_good_model_is_fine_in_all_it_has_to_be(server: Server) -> None:
    found = await looked(server, llm_api_key="sk-secret")

    assert {one.state for one in found.values()} == {State.FINE}
    assert found.keys() == {SETTINGS, MODEL, FORM, TOKENS}
    assert "as other, with a key, within 20 s" in found[SETTINGS].said
    assert found[MODEL].said == "tiny answers, after 0.5 s"
    assert found[FORM].said == "it keeps to json_schema"
    assert found[TOKENS].said == "the server counts them: 321 + 45"
    assert "secret" not in str(found)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("way", "how"), [("json_object_only", "takes"), ("form_ignored", "keeps to")]
)
async def test_it_says_which_form_works(server: Server, way: str, how: str) -> None:
    server.always(way)

    found = await looked(server)

    assert found[FORM].state is State.LOOK
    assert found[FORM].said == f"it {how} no json_schema, and json_object"


async def test_it_says_where_no_form_works(server: Server) -> None:
    server.always("no_form")

    found = await looked(server)

    assert found[FORM].is_broken
    assert "neither json_schema nor json_object" in found[FORM].said


async def test_tokens_that_are_not_counted_a_slow_model_and_a_tiny_limit_are_worth_a_look(
    server: Server,
) -> None:
    server.always("good", usage=None)

    found = await looked(server, took=9, llm_daily_tokens=500)

    assert [found[one].state for one in (TOKENS, SPEED, LIMITS)] == [State.LOOK] * 3
    assert "LLM_DEADLINE to more than 72" in found[SPEED].do
    assert "500, hardly one answer" in found[LIMITS].said


FAULTS: list[tuple[str, dict[str, Any], str, str]] = [
    ("status", {"number": 401}, "LLM_API_KEY", "Copy the key again"),
    ("status", {"number": 402}, "no money", "billing"),
    ("status", {"number": 403}, "may not ask", "account"),
    ("status", {"number": 404}, "no such address or model", "LLM_MODEL"),
    ("status", {"number": 405}, "no model at that address", "/v1"),
    ("status", {"number": 407}, "proxy", "HTTPS_PROXY"),
    ("status", {"number": 429}, "no more questions", "limits of your account"),
    ("status", {"number": 503}, "fault of its own", "in a moment"),
    ("status", {"number": 400}, "does not take the question", "LLM_BASE_URL"),
    (
        "status",
        {"number": 400, "message": "Unsupported parameter: 'max_tokens'"},
        "minds max_tokens",
        "LLM_TOKENS_FIELD=max_completion_tokens",
    ),
    (
        "status",
        {"number": 400, "message": "'temperature' does not support 0.2 with this model."},
        "minds temperature",
        "Leave LLM_TEMPERATURE out",
    ),
    ("redirect", {"to": "http://127.0.0.1:1/"}, "sends us elsewhere", "that it leads to"),
    ("page", {}, "no model", "/v1"),
    ("refusal", {}, "harmless", "another model"),
    ("length", {}, "did not end", "LLM_MAX_TOKENS=8000"),
    ("answer", {"content": "blue"}, "does not write the JSON", "another model"),
    ("close", {}, "nobody answers there", "LLM_BASE_URL"),
    ("hang", {}, "no answer within the 1 s", "up to 600"),
    ("drip", {}, "no answer within the 1 s", "up to 600"),
]


@pytest.mark.parametrize(
    ("way", "more", "said", "do"), FAULTS, ids=[f"{one[0]}-{one[2]}" for one in FAULTS]
)
async def test_every_fault_is_named_with_what_to_do(
    server: Server, way: str, more: dict[str, Any], said: str, do: str
) -> None:
    server.always(way, **more)

    found = await looked(server, llm_deadline=1 if way in {"hang", "drip"} else 20)

    assert found[MODEL].is_broken
    assert said in found[MODEL].said
    assert do in found[MODEL].do


async def test_nobody_there_and_no_such_host_are_told_apart(server: Server) -> None:
    nobody = await looked(server, llm_base_url="http://127.0.0.1:1/v1")
    nowhere = await looked(server, llm_base_url="https://nowhere.invalid/v1", llm_model="x")

    assert "nobody answers there" in nobody[MODEL].said
    assert "nobody knows the host" in nowhere[MODEL].said


async def test_a_server_that_speaks_no_tls_is_told(server: Server) -> None:
    found = await looked(server, llm_base_url=f"{server.url.replace('http:', 'https:')}/v1")

    assert "does not speak https" in found[MODEL].said
