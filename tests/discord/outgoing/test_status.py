"""That the coach is writing is shown where an answer takes a moment, and never later."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.delivery.chat import Place
from bot.discord.status import Typing
from storage.errors import StorageError
from tests.discord.outgoing.conftest import Line
from tests.polling import until


@pytest.fixture
async def typing(line: Line) -> AsyncIterator[Typing]:
    made = Typing(line.calls, soon=0.05, holds=0.1)
    yield made
    await made.close()


def told(line: Line) -> int:
    return len(list(line.discord.log("typing")))


async def test_it_is_shown_after_a_moment_and_again_until_the_answer(
    line: Line, typing: Typing
) -> None:
    typing.thinking(line.place)
    typing.thinking(line.place)
    await until(lambda: told(line) == 3)
    typing.answered(line.place)
    typing.answered(line.place)
    assert not typing._waiting
    await asyncio.sleep(0.15)
    assert told(line) == 3


async def test_an_answer_at_once_needs_none(line: Line) -> None:
    typing = Typing(line.calls, soon=60)
    typing.thinking(line.place)
    typing.answered(line.place)
    assert not typing._waiting
    assert told(line) == 0


async def test_who_fails_once_is_left_alone_until_the_next(line: Line, typing: Typing) -> None:
    await line.discord.plan("typing", "down")
    typing.thinking(line.place)
    await until(lambda: not typing._waiting)
    typing.thinking(line.place)
    await until(lambda: told(line) > 0)


async def test_what_another_process_answered_is_shown_no_longer(line: Line) -> None:
    answers = [StorageError("away"), True, False]

    async def waits(event: str) -> bool:
        assert event == "discord:1"
        answer = answers.pop(0)
        if isinstance(answer, StorageError):
            raise answer
        return answer

    typing = Typing(line.calls, waits, soon=0.01, holds=0.01)
    typing.thinking(line.place, "discord:1")
    await until(lambda: not typing._waiting)
    assert told(line) == 2


async def test_what_came_meanwhile_is_shown_after_the_answer_before_it(line: Line) -> None:
    open_ones = {"discord:1", "discord:2"}

    async def waits(event: str) -> bool:
        return event in open_ones

    typing = Typing(line.calls, waits, soon=0.05, holds=60)
    for event in ("discord:1", "discord:2"):
        typing.thinking(line.place, event)
    await until(lambda: told(line) == 1)
    open_ones.discard("discord:1")
    typing.answered(line.place)
    await until(lambda: told(line) == 2)
    typing.answered(line.place)
    assert not typing._waiting


async def test_what_the_same_answer_answered_is_not_shown_again(line: Line) -> None:
    async def waits(event: str) -> bool:
        return told(line) == 0

    typing = Typing(line.calls, waits, soon=0.05, holds=60)
    for event in ("discord:1", "discord:2"):
        typing.thinking(line.place, event)
    await until(lambda: told(line) == 1)
    typing.answered(line.place)
    await until(lambda: not typing._waiting)
    assert told(line) == 1


async def test_nobody_is_shown_it_for_ever(line: Line) -> None:
    typing = Typing(line.calls, soon=0.01, holds=0.01, longest=0.02)
    typing.thinking(line.place)
    await until(lambda: not typing._waiting)
    assert told(line) == 2


async def test_a_crowd_is_not_told(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.discord.status._MOST", 1)
    typing = Typing(line.calls, soon=60)
    typing.thinking(line.place)
    typing.thinking(_other(line.place))
    assert len(typing._waiting) == 1
    await typing.close()
    await until(lambda: not typing._waiting)


def _other(place: Place) -> Place:
    return replace(place, channel="12345")
