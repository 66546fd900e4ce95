"""That the coach is thinking is shown where an answer takes a moment, and never later."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.delivery.chat import Place
from bot.slack.status import Status
from tests.polling import until
from tests.slack.outgoing.conftest import BOOK, Line


@pytest.fixture
async def status(line: Line) -> AsyncIterator[Status]:
    made = Status(line.calls, BOOK, soon=0.05)
    yield made
    await made.close()


async def asked(line: Line) -> Place:
    return replace(line.place, thread=(await line.ana.say("Hello?")).ts)


def told(line: Line) -> list[str]:
    return [one["status"] for one in line.slack.log("status")]


async def test_it_is_shown_after_a_moment_and_taken_away_with_the_answer(
    line: Line, status: Status
) -> None:
    place = await asked(line)
    status.thinking(place, place.thread)
    status.thinking(place, place.thread)
    await until(lambda: told(line) == ["processing"])
    status.answered(place)
    await until(lambda: told(line) == ["processing", "active"])
    status.answered(place)
    assert not status._waiting


async def test_one_answer_takes_it_away_from_all_threads_that_it_answers(
    line: Line, status: Status
) -> None:
    first, second = await asked(line), await asked(line)
    for place in (first, second):
        status.thinking(place, place.thread)
    await until(lambda: told(line) == ["processing"] * 2)
    status.answered(second)
    await until(lambda: told(line)[2:] == ["active"] * 2)


async def test_it_is_shown_again_as_slack_forgets_it_and_not_for_ever(line: Line) -> None:
    status, place = Status(line.calls, BOOK, soon=0.01, holds=0.05, longest=0.4), await asked(line)
    status.thinking(place, place.thread)
    await until(lambda: not status._tasks)
    shown = told(line)
    assert shown[:2] == ["processing"] * 2
    assert shown.index("active") == len(shown) - 1


async def test_what_is_not_answered_yet_is_shown_again_after_the_answer_before_it(
    line: Line,
) -> None:
    open_ones = {"slack:1", "slack:2", "slack:3"}

    async def waits(event: str) -> bool:
        return event in open_ones

    status = Status(line.calls, BOOK, soon=0.05, waits=waits)
    places = [await asked(line) for _ in range(3)]
    for number, place in enumerate(places, 1):
        status.thinking(place, place.thread, f"slack:{number}")
    await until(lambda: told(line) == ["processing"] * 3)
    open_ones -= {"slack:1", "slack:2"}
    status.answered(places[0])
    await until(lambda: told(line).count("processing") == 4 and len(status._waiting) == 1)
    status.answered(places[2])
    await until(lambda: not status._tasks)
    assert told(line).count("processing") == 4
    assert told(line)[-1] == "active"
    assert not status._events


async def test_an_answer_at_once_needs_none(line: Line) -> None:
    status, place = Status(line.calls, BOOK, soon=60), await asked(line)
    status.thinking(place, place.thread)
    status.answered(place)
    await until(lambda: not status._tasks)
    assert told(line) == []


async def test_the_older_method_is_used_where_the_newer_is_unknown_and_not_asked_again(
    line: Line, status: Status
) -> None:
    await line.slack.unknown("agents.sessions.setStatus")
    for _ in range(2):
        place = await asked(line)
        status.thinking(place, place.thread)
        await until(lambda: bool(told(line)) and bool(told(line)[-1]))
        status.answered(place)
        await until(lambda: told(line)[-1] == "")
    assert told(line) == ["is thinking …", "", "is thinking …", ""]
    assert len(list(line.slack.log("refused"))) == 1


async def test_a_workspace_that_knows_neither_is_left_alone(line: Line, status: Status) -> None:
    await line.slack.unknown("agents.sessions.setStatus", "assistant.threads.setStatus")
    place = await asked(line)
    status.thinking(place, place.thread)
    await until(lambda: not status._tasks)
    status.thinking(await asked(line), "")
    assert not status._tasks
    assert len(list(line.slack.log("refused"))) == 2


async def test_what_fails_once_is_tried_again_with_the_next(line: Line, status: Status) -> None:
    await line.slack.plan("agents.sessions.setStatus", "down")
    place = await asked(line)
    status.thinking(place, place.thread)
    await until(lambda: not status._tasks)
    status.thinking(place, place.thread)
    await until(lambda: told(line) == ["processing"])


async def test_nothing_is_shown_where_others_read_along(line: Line, status: Status) -> None:
    status.thinking(replace(line.place, private=False), "1.1")
    assert not status._tasks


async def test_who_is_under_way_at_the_end_is_let_go(line: Line) -> None:
    status, place = Status(line.calls, BOOK, soon=60), await asked(line)
    status.thinking(place, place.thread)
    await status.close()
    assert not status._tasks
