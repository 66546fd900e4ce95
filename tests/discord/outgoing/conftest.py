"""The outgoing side against a Discord of our own."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest
from pydantic import SecretStr

from bot.delivery.chat import Message, Place
from bot.discord.calling import Calls
from bot.discord.chat import DiscordChat
from bot.discord.connecting import logged_in
from bot.settings import Settings
from coaching.messages import Choice, Choices, Part, Text
from prompts import Book
from tests.emulators.discord.scripting import Discord, Person

BOOK = Book.open()
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def message(text: str = "Hello.", *more: Part, **told: Any) -> Message:
    """Return something to be shown."""
    choices = Choices((Choice("yes", "Yes"),))
    return Message(id=uuid4(), reply=(Text(text), choices, *more), **told)


def settings(discord: Discord) -> Settings:
    """Return the settings of a bot."""
    return Settings(
        _env_file=None,
        discord_api_url=discord.url,
        discord_gateway_url=discord.gateway,
        discord_token=SecretStr(discord.token),
    )


@dataclass
class Line:
    """A chat with a running Discord, and Ana, who is spoken to."""

    discord: Discord
    calls: Calls
    chat: DiscordChat
    ana: Person
    place: Place

    async def said(self) -> list[str]:
        """Return the first lines of what the bot has said to Ana."""
        return [one["words"].split("\n")[0] for one in await self.ana.answers()]


@pytest.fixture
async def line(discord: Discord, ana: Person) -> AsyncIterator[Line]:
    async with logged_in(settings(discord)) as client:
        calls = Calls(client.http, sleep=_at_once)
        await ana.say("Hi")
        place = Place("discord", "", ana.channel)
        chat = DiscordChat(calls, BOOK)
        yield Line(discord, calls, chat, ana, place)
        await chat.hinting.close()


async def _at_once(_: float) -> None:
    """Wait for nothing: a line that broke is tried again at once."""
