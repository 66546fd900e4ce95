"""The outgoing side against a Slack of our own."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from pydantic import SecretStr

from bot.delivery.chat import Message, Place
from bot.settings import Settings
from bot.slack.api import Api
from bot.slack.calling import Calls
from bot.slack.chat import SlackChat
from bot.slack.one_workspace import one_workspace
from coaching.messages import Choice, Choices, Part, Text
from prompts import Book
from tests.emulators.slack.scripting import Slack, User, slack

BOOK = Book.open()
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def message(text: str = "Hello.", *more: Part, **told: Any) -> Message:
    """Return something to be shown."""
    choices = Choices((Choice("yes", "Yes"),))
    return Message(id=uuid4(), reply=(Text(text), choices, *more), **told)


def settings(slack: Slack, **more: Any) -> Settings:
    """Return the settings of a bot in one workspace; a value that is None is not set."""
    told = {
        "slack_api_url": slack.url,
        "slack_bot_token": slack.bot_token,
        "slack_app_token": slack.app_token,
    } | more
    secret = {name: value for name, value in told.items() if value is not None}
    for name in secret.keys() - {"slack_api_url"}:
        secret[name] = SecretStr(str(secret[name]))
    return Settings(_env_file=None, **secret)


@dataclass
class Line:
    """A chat with a running Slack, and Ana, who is spoken to."""

    slack: Slack
    api: Api
    calls: Calls
    chat: SlackChat
    ana: User
    place: Place

    async def said(self) -> list[str]:
        """Return the texts of what the bot has said to Ana."""
        return [one["text"].split("\n")[0] for one in await self.ana.answers()]


@pytest.fixture
async def running(tmp_path: Path) -> AsyncIterator[Slack]:
    async with slack(tmp_path / "slack") as one:
        yield one


@pytest.fixture
async def line(running: Slack) -> AsyncIterator[Line]:
    async with Api.open(running.url) as api:
        calls = Calls(api, await one_workspace(settings(running), api))
        ana = running.user("ana")
        place = Place("slack", "T1", ana.channel)
        await ana.say("Hi")
        yield Line(running, api, calls, SlackChat(calls, BOOK), ana, place)
