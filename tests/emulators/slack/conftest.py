"""A Slack, a client of it, and a bolt app that listens."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_sdk.web.async_client import AsyncWebClient

from tests.emulators.slack.bolt import Bot
from tests.emulators.slack.scripting import Slack, User, slack
from tests.polling import until


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Slack]:
    async with slack(tmp_path / "slack") as running:
        yield running


@pytest.fixture
def ana(here: Slack) -> User:
    return here.user("ana")


@pytest.fixture
def client(here: Slack) -> AsyncWebClient:
    """Return a client that tries once."""
    return AsyncWebClient(here.bot_token, base_url=here.url, retry_handlers=[])


@pytest.fixture
async def bot(here: Slack) -> AsyncIterator[Bot]:
    made = Bot(here)
    handler = AsyncSocketModeHandler(made.app, here.app_token, ping_interval=1)
    await handler.connect_async()

    async def connected() -> bool:
        return bool((await here.state())["sockets"] == 1)

    await until(connected)
    yield made
    await handler.close_async()
