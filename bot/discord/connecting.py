"""Connects with Discord by HTTP alone: logged in, able to speak; a gateway is opened by others."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from urllib.request import getproxies, proxy_bypass
from uuid import uuid4

import discord
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

from bot.delivery.awaited import longest
from bot.discord.calling import Calls
from bot.discord.catching_up.reactions import Reactions
from bot.discord.chat import DiscordChat
from bot.discord.directs import Directs
from bot.discord.examining import log_in
from bot.discord.silence import silence
from bot.discord.status import Typing
from storage.delivery.values import Arrival

if TYPE_CHECKING:
    from bot.settings import Settings
    from coaching.phrases import Phrasebook
    from storage.clock import Clock
    from storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Connected:
    """What speaks to Discord. `client` is logged in and hears nothing by itself."""

    client: discord.Client
    calls: Calls
    directs: Directs
    typing: Typing
    chat: DiscordChat


@asynccontextmanager
async def connected(
    settings: "Settings",
    store: "Store",
    book: "Phrasebook",
    now: "Clock",
    client: discord.Client | None = None,
) -> AsyncIterator[Connected]:
    """Connect, until left: with a client that will listen, else with one that only speaks.

    Raises:
        InputError: where a setting is missing, or Discord does not take it; it says what to do.
    """
    async with AsyncExitStack() as until_the_end:
        speaking = await until_the_end.enter_async_context(logged_in(settings, client))
        calls = Calls(speaking.http)
        most = longest(settings.llm_deadline)
        directs, typing = Directs(calls), Typing(calls, waits=store.inbox.waits, longest=most)
        until_the_end.push_async_callback(typing.close)
        signs = Reactions(calls, store.outbox, partial(_kept, store, now), now, uuid4)
        until_the_end.push_async_callback(signs.close)
        chat = DiscordChat(calls, book, directs, shown=typing.answered)
        chat.overtaken = signs.look_at
        until_the_end.push_async_callback(chat.hinting.close)
        yield Connected(client=speaking, calls=calls, directs=directs, typing=typing, chat=chat)


async def _kept(store: "Store", now: "Clock", arrival: Arrival) -> None:
    await store.inbox.accept([arrival], now())


@asynccontextmanager
async def logged_in(
    settings: "Settings", client: discord.Client | None = None
) -> AsyncIterator[discord.Client]:
    """Log in, until left. Raises InputError, as `connected`."""
    address(settings)
    async with client or speaker(settings) as one:
        await log_in(one, settings)
        yield one


def address(settings: "Settings") -> None:
    """Turn discord.py to the server of the settings; it knows one for a whole process."""
    silence()
    Route.BASE = settings.discord_api_url
    if settings.discord_gateway_url is not None:
        DiscordWebSocket.DEFAULT_GATEWAY = URL(settings.discord_gateway_url)


def speaker(settings: "Settings") -> discord.Client:
    """Return a client that is never told of anything, for one that only sends."""
    return discord.Client(
        intents=discord.Intents(guilds=True), max_messages=None, proxy=proxy(settings)
    )


def proxy(settings: "Settings") -> str | None:
    """Return what requests go through, if the environment names one (HTTPS_PROXY)."""
    url = URL(settings.discord_api_url)
    if not url.host or proxy_bypass(url.host):
        return None
    return getproxies().get(url.scheme)
