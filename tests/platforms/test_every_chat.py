"""What every implementation of the port `Chat` has to keep: each of them passes these."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest

from bot.delivery.chat import Chat, Message, Place
from bot.delivery.errors import DeliveryError, Refused, Unsupported
from bot.discord.calling import Calls as DiscordCalls
from bot.discord.chat import DiscordChat
from bot.discord.connecting import logged_in
from bot.slack.api import Api
from bot.slack.calling import Calls as SlackCalls
from bot.slack.chat import SlackChat
from bot.slack.one_workspace import one_workspace
from coaching.answer import Draft, Finding, Label, SecondThought
from coaching.messages import (
    Choice,
    Choices,
    FirstAction,
    Listing,
    Mirror,
    Part,
    Text,
    Thoughts,
    Understood,
    Urgent,
    Words,
)
from coaching.situation import Channel
from prompts import Book
from tests.discord.outgoing import conftest as on_discord
from tests.emulators.discord import scripting as discord
from tests.emulators.platform import scripting as wire
from tests.emulators.platform.chat import WireChat
from tests.emulators.slack import scripting as slack
from tests.platforms.pigeonhole import PigeonholeChat
from tests.slack.outgoing import conftest as on_slack

BOOK = Book.open()
LONG_AGO, LATER = datetime(2020, 1, 1, tzinfo=UTC), datetime(2099, 1, 1, tzinfo=UTC)
EVERYTHING: tuple[Part, ...] = (
    Urgent("Call 112."),
    Text("A paragraph."),
    Understood("I read", ("Dana", "two emails")),
    Thoughts("What else fits", (SecondThought("It may be the inbox.", "two emails"),)),
    Mirror("One thing.", (Finding(Label.TOO_LONG, "so", "It is long.", "Shorter."),)),
    FirstAction("First action", "Text Dana, today.", "Give it a week."),
    Words("Draft, by email:", Draft(Channel.EMAIL, "hey Dana", "hello", ("a detail",))),
    Listing("People", ("Dana", "Omar"), "That is all."),
    Choices((Choice("shorter", "Shorter"), Choice("why", "Why?"))),
)


@dataclass
class Line:
    """A chat, a person who is spoken to over it, and what they see."""

    chat: Chat
    place: Place
    said: Callable[[], Awaitable[list[str]]]


@asynccontextmanager
async def pigeonhole(folder: Path) -> AsyncIterator[Line]:
    out = folder / "ana" / "out"
    out.mkdir(parents=True)

    async def said() -> list[str]:
        return [file.read_text("utf-8") for file in out.glob("*.json")]

    yield Line(PigeonholeChat(folder), Place("pigeonhole", "", "ana"), said)


@asynccontextmanager
async def over_http(folder: Path) -> AsyncIterator[Line]:
    async with wire.platform(folder) as running, WireChat.open(running.url, "one") as chat:
        ana = running.person("ana")

        async def said() -> list[str]:
            return [one["text"] for one in await ana.posted()]

        yield Line(chat, Place("wire", "W1", ana.channel), said)


@asynccontextmanager
async def in_slack(folder: Path) -> AsyncIterator[Line]:
    async with slack.slack_here(folder) as running, Api.open(running.url) as api:
        calls = SlackCalls(api, await one_workspace(on_slack.settings(running), api))
        ana = running.user("ana")
        await ana.say("Hi")

        async def said() -> list[str]:
            return [one["text"] for one in await ana.answers()]

        yield Line(SlackChat(calls, BOOK), Place("slack", "T1", ana.channel), said)


@asynccontextmanager
async def on_a_discord(folder: Path) -> AsyncIterator[Line]:
    async with discord.discord_here(folder) as running:
        ana = running.person("ana")
        await ana.say("Hi")
        async with logged_in(on_discord.settings(running)) as client:
            chat = DiscordChat(DiscordCalls(client.http), BOOK)

            async def said() -> list[str]:
                return [one["words"] for one in await ana.answers()]

            yield Line(chat, Place("discord", "", ana.channel), said)
            await chat.hinting.close()


CHATS: dict[str, Callable[[Path], AbstractAsyncContextManager[Line]]] = {
    "pigeonhole": pigeonhole,
    "http": over_http,
    "slack": in_slack,
    "discord": on_a_discord,
}


@pytest.fixture(params=CHATS.values(), ids=CHATS)
async def line(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Line]:
    async with request.param(tmp_path / "there") as one:
        yield one


def message(text: str = "Hello.") -> Message:
    """Return an answer: a card of one line has no room for a whole mark on Discord."""
    return Message(id=uuid4(), reply=(Text(text), *EVERYTHING))


async def test_what_is_sent_is_shown_and_found_by_its_mark(line: Line) -> None:
    one = message()
    there = await line.chat.send(line.place, one)

    (shown,) = await line.said()
    assert "Hello." in shown
    assert await line.chat.find(line.place, one.id, LONG_AGO) == there
    assert await line.chat.mark_of(line.place, there) == one.id


async def test_what_was_not_shown_is_not_found(line: Line) -> None:
    one = message()
    await line.chat.send(line.place, one)

    assert await line.chat.find(line.place, uuid4(), LONG_AGO) is None
    assert await line.chat.find(line.place, one.id, LATER) is None


async def test_an_edit_takes_the_place_of_what_is_there_however_often_it_is_asked(
    line: Line,
) -> None:
    first, second = message(), message("Bye.")
    there = await line.chat.send(line.place, first)
    now = await line.chat.edit(line.place, there, second)
    assert await line.chat.edit(line.place, now, second) == now

    (shown,) = await line.said()
    assert "Bye." in shown
    assert "Hello." not in shown
    assert await line.chat.mark_of(line.place, now) == second.id


async def test_an_edit_of_what_is_gone_is_refused(line: Line) -> None:
    with pytest.raises(Refused):
        await line.chat.edit(line.place, "1.000001", message())


async def test_what_is_none_of_ours_has_no_mark(line: Line) -> None:
    assert await line.chat.mark_of(line.place, "1.000001") is None


@pytest.mark.parametrize("part", EVERYTHING, ids=lambda part: type(part).__name__)
async def test_every_part_can_be_shown_alone(line: Line, part: Part) -> None:
    await line.chat.send(line.place, Message(id=uuid4(), reply=(part,)))
    assert len(await line.said()) == 1


async def test_a_hint_loses_nothing_and_a_zone_is_a_name_or_none(line: Line) -> None:
    there = await line.chat.send(line.place, message())
    await line.chat.hint(line.place, there, ["✅"])

    assert isinstance(await line.chat.zone(line.place), str | None)
    assert len(await line.said()) == 1


async def test_a_file_that_is_not_there_is_told_in_the_words_of_delivery(line: Line) -> None:
    with pytest.raises((Refused, Unsupported)):
        await line.chat.fetch(line.place, "nothing", 1000)


async def test_where_nobody_is_an_error_of_ours_says_so(line: Line) -> None:
    nowhere = Place(line.chat.platform, line.place.workspace, "nobody")
    if line.chat.platform == "wire":
        pytest.skip("its channels are there as soon as somebody writes to them")
    with pytest.raises(DeliveryError):
        await line.chat.send(nowhere, message())


def test_how_fast_it_may_be_written_to_is_said(line: Line) -> None:
    channel, workspace, whole = line.chat.paces
    assert all(one is None or one.rate > 0 for one in (channel, workspace, whole))
