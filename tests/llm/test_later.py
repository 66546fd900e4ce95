"""A model that is opened when it is first asked: once, beside the loop, and never in anybody's way."""

import asyncio
from typing import Any

import pytest

from bot.llm.wire.errors import Denied
from bot.llm.wire.later import Later
from bot.llm.wire.model import Model
from bot.settings import Settings
from tests.emulators.llm.server import Server
from tests.llm.conftest import ASKED, FITTING, soon


def settings(server: Server) -> Settings:
    given: dict[str, Any] = {"llm_base_url": f"{server.url}/v1", "llm_model": "tiny"}
    return Settings(_env_file=None, **given)


async def test_whoever_asks_first_has_it_opened_for_all(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = list[Model]()
    opening = Model.opened

    async def counted(*given: Any) -> Model:
        opened.append(await opening(*given))
        return opened[-1]

    monkeypatch.setattr(Model, "opened", counted)
    server.says = lambda request: FITTING
    later = Later(settings(server))
    assert opened == []

    replies = await asyncio.gather(*(later.ask(ASKED, soon()) for _ in range(3)))
    await later.close()

    assert [one.data for one in replies] == [FITTING] * 3
    assert len(opened) == 1


async def test_it_says_what_the_model_says_it_is(server: Server) -> None:
    later = Later(settings(server))
    model = await Model.opened(settings(server))

    assert later.about == model.about
    await model.close()
    await later.close()


async def test_who_gives_up_while_it_is_opened_leaves_it_to_the_others(server: Server) -> None:
    server.says = lambda request: FITTING
    later = Later(settings(server))
    first = asyncio.create_task(later.ask(ASKED, soon()))
    await asyncio.sleep(0)
    first.cancel()

    assert (await later.ask(ASKED, soon())).data == FITTING
    await asyncio.gather(first, return_exceptions=True)
    await later.close()


async def test_what_cannot_be_opened_is_a_failure_like_others(
    server: Server, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(*given: Any) -> Model:
        raise ImportError("no such package at /home/somebody")

    monkeypatch.setattr(Model, "opened", broken)
    later = Later(settings(server))

    with pytest.raises(Denied, match="not_opened"):
        await later.ask(ASKED, soon())
    await later.close()
    assert "ImportError" in caplog.text
    assert "somebody" not in caplog.text


async def test_what_was_begun_and_never_asked_is_closed(server: Server) -> None:
    later = Later(settings(server))
    later.begin()
    later.begin()

    await later.close()

    assert server.requests == []
