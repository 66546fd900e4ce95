"""What leaves for a model is what is set and asked, and nothing of it is told anywhere else."""

import asyncio
import logging
from pathlib import Path
from typing import Any

import pytest

from bot.llm.wire.model import Model
from tests.emulators.llm.answering import completion
from tests.emulators.llm.line import Request
from tests.emulators.llm.server import Server, serving
from tests.emulators.log import logged
from tests.llm.conftest import ASKED, MARKER, Opening, Told, failing, soon


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
    assert len(server.requests) == 1


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
