"""A server that others wrote, and compare with the real ones each day, is asked by the real SDK.

It is optional: `npm install @copilotkit/aimock`, with its `node_modules/.bin` on the PATH.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

from bot.doctor.finding import State
from bot.llm.diagnosing import diagnosed
from bot.llm.wire import errors
from bot.llm.wire.errors import ModelError
from bot.llm.wire.model import Model, Question
from bot.settings import Settings
from tests.llm.conftest import ASKED, FITTING, soon
from tests.llm.outside.running import installed, running

_READY = r"listening on (\S+)"
_BUSY = {"message": "slow down", "type": "rate_limit_error"}
FIXTURES: list[dict[str, Any]] = [
    {"match": {"userMessage": "sky"}, "response": {"content": {"colour": "blue"}}},
    {"match": {"userMessage": "well"}, "response": {"content": FITTING}},
    {
        "match": {"userMessage": "thinks"},
        "response": {"content": f"<think>well</think>```json\n{json.dumps(FITTING)}\n```"},
    },
    {"match": {"userMessage": "prose"}, "response": {"content": "Sure, I can help with that."}},
    {
        "match": {"userMessage": "long"},
        "response": {"content": '{"tie":', "finishReason": "length"},
    },
    {
        "match": {"userMessage": "stopped"},
        "response": {"content": "-", "finishReason": "content_filter"},
    },
    {
        "match": {"userMessage": "once", "sequenceIndex": 0},
        "response": {"error": _BUSY, "status": 429, "retryAfter": 1},
    },
    {"match": {"userMessage": "once"}, "response": {"content": FITTING}},
    {
        "match": {"userMessage": "pause"},
        "response": {"error": _BUSY, "status": 429, "retryAfter": 30},
    },
    {"match": {"userMessage": "key"}, "response": {"error": {"message": "no"}, "status": 401}},
]


def question(said: str) -> Question:
    return Question(ASKED.system, json.dumps({"user_says": said}), "reading", dict(ASKED.schema))


@asynccontextmanager
async def mocked(folder: Path, *arguments: str) -> AsyncIterator[str]:
    """Run the server; yields its address."""
    llmock = installed("llmock", "npm install @copilotkit/aimock")
    fixtures = folder / "fixtures.json"
    fixtures.write_text(json.dumps({"fixtures": FIXTURES}), encoding="utf-8")
    async with running(_READY, llmock, "-p", "0", "-f", fixtures, "--strict", *arguments) as said:
        yield said[1]


@asynccontextmanager
async def model(url: str, **settings: Any) -> AsyncIterator[Model]:
    given = {"llm_base_url": f"{url}/v1", "llm_model": "gpt-5-mini", **settings}
    opened = await Model.opened(Settings(**given))
    yield opened
    await opened.close()


def journal(url: str) -> list[dict[str, Any]]:
    with urlopen(f"{url}/__aimock/journal") as answer:
        told = json.load(answer)
    return list(told if isinstance(told, list) else told["entries"])


async def test_it_is_asked_as_openai_is(tmp_path: Path) -> None:
    async with mocked(tmp_path) as url, model(url, llm_profile="openai", llm_api_key="k") as ours:
        reply = await ours.ask(question("well"), soon())
        assert reply.data == FITTING
        assert reply.level == "json_schema"
        assert (await ours.ask(question("thinks"), soon())).data == FITTING
        assert (await ours.ask(question("once"), soon())).data == FITTING

        asked = await asyncio.to_thread(journal, url)
    sent = asked[0]["body"]
    assert sent["response_format"]["json_schema"]["strict"] is True
    assert sent["max_completion_tokens"] == 2000
    assert not any(name.startswith("x-stainless") for name in asked[0]["headers"])


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("prose", errors.Unfit),
        ("long", errors.TooLong),
        ("stopped", errors.Declined),
        ("pause", errors.Busy),
        ("key", errors.Denied),
        ("nobody knows this", errors.Faulty),
    ],
)
async def test_its_failures_are_ours(tmp_path: Path, said: str, expected: type[ModelError]) -> None:
    async with mocked(tmp_path) as url, model(url) as ours:
        with pytest.raises(ModelError) as caught:
            await ours.ask(question(said), soon())

    assert type(caught.value) is expected


@pytest.mark.parametrize(
    ("chaos", "expected"),
    [
        (("--chaos-drop", "1"), errors.Faulty),
        (("--chaos-malformed", "1"), errors.Faulty),
        (("--chaos-disconnect", "1"), errors.Unreachable),
        (("--chaos-ratelimit", "1"), errors.Busy),
        (("--chaos-latency", "5000"), errors.Late),
    ],
    ids=str,
)
async def test_its_chaos_is_borne(
    tmp_path: Path, chaos: tuple[str, str], expected: type[ModelError]
) -> None:
    async with mocked(tmp_path, *chaos) as url, model(url) as ours:
        with pytest.raises(ModelError) as caught:
            await ours.ask(question("well"), soon(3))

    assert type(caught.value) is expected


@pytest.mark.parametrize("path", ["v1", "openai/v1"])
async def test_the_doctor_finds_it_well_as_openai_and_as_azure(tmp_path: Path, path: str) -> None:
    async with mocked(tmp_path) as url:
        given = {"llm_base_url": f"{url}/{path}", "llm_model": "gpt-5-mini", "llm_api_key": "k"}
        found = await diagnosed(Settings(**given, llm_profile="azure"))

    assert {one.state for one in found} == {State.FINE}, found
