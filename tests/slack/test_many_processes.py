"""Two coaches in one Slack, over one database: each hears, either answers."""

import asyncio
from pathlib import Path

import pytest

from tests.emulators.slack.scripting import Slack
from tests.polling import until
from tests.slack.coach import answers, coaching
from tests.storms.databases import postgres, shared

__all__ = ["postgres", "shared"]

DANA = "emailed Dana three times since august, nothing"


@pytest.mark.postgres
async def test_nobody_is_shown_as_thought_about_once_another_process_has_answered(
    slack: Slack, tmp_path: Path, shared: str
) -> None:
    home, people = tmp_path / "home", [slack.user(f"ana{number}") for number in range(6)]
    more = {"database_url": shared, "reply_wait": 1.2}
    async with coaching(slack, home, **more), coaching(slack, home, **more):
        await asyncio.gather(*(one.say(DANA) for one in people))
        for one in people:
            await answers(one, 1)

        async def is_over() -> bool:
            shown = (await slack.state())["statuses"].values()
            return all(one["status"] == "active" for one in shown)

        await until(is_over, 10)
        assert list(slack.log("status"))
