"""Slack and Discord with a model, served in earnest: one answer in time, whatever the model does."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from tests.discord import coach as on_discord
from tests.emulators.discord import scripting as discord
from tests.emulators.llm.server import Server
from tests.emulators.slack import scripting as slack
from tests.polling import until
from tests.slack import coach as on_slack
from tests.voicing.minds import (
    CAME_TO_MIND,
    DEADLINE,
    FAULTS,
    SLOW_WEEKS,
    STORY,
    helpful,
    is_reading,
)

CONSENT = "/reconnect voice words"
SHOWN_ELSEWHERE = ("hung", "hostile")
"""Faults that are tried on the second platform, too; what comes of the others is the same value."""

BUSY = 6.0
"""Seconds that a busy machine may add."""


@dataclass
class Talk:
    """Somebody who talks to the coach on a platform; `platform` notes what it is shown."""

    platform: Any
    who: Any
    heard: int = 0

    async def says(self, text: str) -> str:
        """Say something; return the answer, of which there is one."""
        await self.who.say(text)
        self.heard += 1

        async def came() -> bool:
            return len(await self.who.answers()) >= self.heard

        await until(came)
        found = await self.who.answers()
        assert len(found) == self.heard, "answered twice"
        return str(found[-1]["words"])


@asynccontextmanager
async def talking(
    name: str, folder: Path, url: str = "", deadline: float = DEADLINE
) -> AsyncIterator[Talk]:
    """Serve a platform, with a model at `url` or with none."""
    model = {"llm_base_url": f"{url}/v1", "llm_model": "tiny"} if url else {}
    more: dict[str, Any] = {**model, "llm_deadline": deadline}
    if name == "slack":
        async with (
            slack.slack_here(folder / "slack") as workspace,
            on_slack.coaching(workspace, folder / "home", **more),
        ):
            yield Talk(workspace, workspace.user("ana"))
    else:
        async with (
            discord.discord_here(folder / "discord") as there,
            on_discord.coaching(there, folder / "home", **more),
        ):
            yield Talk(there, there.person("ana"))


@pytest.fixture(params=["slack", "discord"])
def platform(request: pytest.FixtureRequest) -> str:
    return str(request.param)


async def test_a_models_words_are_on_the_card(
    server: Server, tmp_path: Path, platform: str
) -> None:
    server.says = helpful
    async with talking(platform, tmp_path, server.url, 20) as ana:
        await ana.says(CONSENT)
        told = await ana.says(STORY)

    assert CAME_TO_MIND in told
    assert SLOW_WEEKS in told


async def test_whatever_a_model_does_the_answer_is_that_without_it(
    server: Server, tmp_path: Path, platform: str
) -> None:
    async with talking(platform, tmp_path / "without") as ana:
        await ana.says("/reconnect help")  # what is kept is told with the first answer
        without = await ana.says(STORY)
    for fault in FAULTS if platform == "slack" else SHOWN_ELSEWHERE:
        folder = tmp_path / fault
        server.always("good")
        FAULTS[fault](server)
        async with talking(platform, folder, server.url) as ana:
            await ana.says(CONSENT)
            began = monotonic()
            assert await ana.says(STORY) == without, fault
            assert monotonic() - began < DEADLINE + BUSY, fault
    assert server.requests


async def test_that_the_coach_thinks_is_shown_as_long_as_the_model_does(
    server: Server, tmp_path: Path, platform: str
) -> None:
    server.always("hang")
    async with talking(platform, tmp_path, server.url, 3) as ana:
        await ana.says(CONSENT)
        what = "status" if platform == "slack" else "typing"
        before = len(list(ana.platform.log(what)))
        told = asyncio.create_task(ana.says(STORY))
        await until(lambda: len(list(ana.platform.log(what))) > before)
        assert not told.done()
        await told


async def test_of_who_agreed_to_nothing_nothing_leaves_and_another_yes_is_their_own(
    server: Server, tmp_path: Path, platform: str
) -> None:
    server.says = helpful
    async with talking(platform, tmp_path, server.url, 20) as ana:
        who = ana.platform.user("ben") if platform == "slack" else ana.platform.person("ben")
        ben = Talk(ana.platform, who)
        await ben.says(CONSENT)
        assert CAME_TO_MIND not in await ana.says(STORY)
        assert server.requests == []
        assert CAME_TO_MIND in await ben.says(STORY)

    assert [is_reading(one) for one in server.requests] == [True, False]


async def test_a_matter_of_safety_a_command_and_a_pick_are_nobodys_business(
    server: Server, tmp_path: Path, platform: str
) -> None:
    server.says = helpful
    async with talking(platform, tmp_path, server.url, 20) as ana:
        for said in (
            CONSENT,
            "/reconnect add Dana Cole, old friend, taught me to sail in 2019",
            "/reconnect",
            "/reconnect remind Dana in two weeks",
            "thanks!",
            "I want to kill myself",
        ):
            await ana.says(said)

    assert server.requests == []


async def test_it_is_switched_off_by_a_word(server: Server, tmp_path: Path, platform: str) -> None:
    async with talking(platform, tmp_path, server.url, 20) as ana:
        await ana.says(CONSENT)
        await ana.says("/reconnect voice off")
        await ana.says(STORY)

    assert server.requests == []
