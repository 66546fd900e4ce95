"""A Discord for each test, and a coach that listens there by the real discord.py."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, suppress
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

import discord
import pytest

from bot import app, clock
from bot.conversation import Conversation
from bot.delivery.timing import Timing
from bot.discord.commands import make_tree, sync_if_changed
from bot.discord.connecting import connected
from bot.discord.listening import Listening
from bot.discord.parts import Parts
from prompts import Book
from tests.discord.coach import settings
from tests.discord.listening.coach import Coach
from tests.emulators.discord.scripting import Discord, Person, discord_here

EVENTS = "MESSAGE_CREATE MESSAGE_UPDATE MESSAGE_DELETE MESSAGE_REACTION_ADD MESSAGE_REACTION_REMOVE"


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Discord]:
    async with discord_here(tmp_path / "discord") as one:
        yield one


@pytest.fixture
def ana(here: Discord) -> Person:
    return here.person("ana")


@pytest.fixture
async def coach(here: Discord, tmp_path: Path) -> AsyncIterator[Coach]:
    """A coach that is told of everything there."""
    given = settings(here, tmp_path / "home")
    intents = discord.Intents(guilds=True, dm_messages=True, dm_reactions=True)
    async with AsyncExitStack() as until_the_end:
        enter, book = until_the_end.enter_async_context, Book.open()
        store = await enter(app.memory(given, announcing=True))
        client = discord.Client(intents=intents, max_messages=None)
        there = await enter(connected(given, store, book, clock.now, client))
        chats, timing = {"discord": there.chat}, Timing(merge=0, grace=1)
        made = Coach()
        runner = app.delivery(given, store, chats, book, timing=timing, trouble=made.trouble)
        parts = Parts(
            runner=runner,
            store=store,
            conversation=Conversation(store, book, clock.now, uuid4),
            calls=there.calls,
            directs=there.directs,
            typing=there.typing,
            book=book,
            clock=clock.now,
            me=lambda: here.bot,
            kept=made.kept.append,
            met=lambda *told: made.met.append(told),
            trouble=made.trouble,
        )
        made.parts, made.listening = parts, Listening(parts)
        made.tree = make_tree(client, made.listening)
        _told(client, made)
        await sync_if_changed(made.tree, there.calls, store.sessions, here.application)
        await runner.start()
        until_the_end.push_async_callback(runner.stop)
        listens = asyncio.create_task(client.connect())
        until_the_end.push_async_callback(_over, listens)
        await here.connected()
        yield made


def _told(client: discord.Client, coach: Coach) -> None:
    """Have the coach told of what is no interaction, as it came."""
    for event in EVENTS.split():
        client._connection.parsers[event] = partial(_take, coach, event)


def _take(coach: Coach, event: str, told: Any) -> None:
    coach.marks += 1
    task = asyncio.create_task(coach.listening.take(event, told, f"here:{coach.marks}"))
    coach.tasks.append(task)


async def _over(task: asyncio.Task[None]) -> None:
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
