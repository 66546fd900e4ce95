"""What is done beside, and fails by a fault of ours, is told of by its code alone."""

import asyncio
import logging
from dataclasses import dataclass
from typing import Any, cast

import pytest

from bot import faults
from bot.slack.listening import Listening, Parts
from prompts import Book
from storage.delivery.values import Arrival
from tests.polling import until
from tests.slack.test_arriving import body


@dataclass
class Calls:
    """Fails, and says whose words it failed over."""

    async def ask(self, *_: Any, **__: Any) -> dict[str, Any]:
        raise KeyError("Dana's words")


class Runner:
    """Keeps everything."""

    async def accept(self, *arrivals: Arrival) -> tuple[bool, ...]:
        return tuple(True for _ in arrivals)


async def test_a_fault_beside_is_told_by_its_code(caplog: pytest.LogCaptureFixture) -> None:
    told: list[Exception] = []
    parts: dict[str, Any] = dict.fromkeys(Parts.__dataclass_fields__)
    parts |= {"runner": Runner(), "calls": Calls(), "book": Book.open(), "trouble": told.append}
    listening = Listening(Parts(**cast("Any", parts)))
    with caplog.at_level(logging.DEBUG):
        await listening.looked(body(type="app_home_opened", tab="messages"))
        await until(lambda: bool(told))
        await asyncio.sleep(0)

    assert "Dana" not in faults.code(told[0])
    assert "Dana" not in caplog.text
    await listening.close()
