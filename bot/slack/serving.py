"""Serves Slack until it is told to stop: what the command `slack` runs."""

import asyncio
import re
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

import typer
from aiohttp import web

from bot import app as parts_of
from bot import clock, loading
from bot.conversation import Conversation
from bot.delivery.timing import Timing
from bot.errors import InputError
from bot.settings import revealed
from bot.slack import needing
from bot.slack.app import COMMAND, make_app
from bot.slack.connecting import Connected, connected
from bot.slack.examining import try_socket
from bot.slack.ingress import Ingress
from bot.slack.installing.flow import INSTALL, flow
from bot.slack.installing.leaving import Leaving
from bot.slack.installing.routes import add_to
from bot.slack.listening import Listening, Parts
from bot.slack.transport.http import EVENTS, Pages, Posted, application
from bot.slack.transport.socket import Sockets
from bot.troubles import Troubles
from prompts import Book

if TYPE_CHECKING:
    from bot.app import Clock
    from bot.delivery.running import Runner
    from bot.settings import Settings
    from storage.store import Store

HANGING_UP = 1.0
GRACE = 6.0
"""Seconds for what is under way at the end: to be acknowledged, and then to be answered."""

_OVER = 2.0

READY = "Ready. Write to the app in Slack, in its Messages tab, or type {command} anywhere."
BY_SOCKET = "Listening by Socket Mode."
BY_HTTP = "Listening at {address}: let Slack's requests reach it as {public}" + EVENTS + "."
TO_INSTALL = "To install it in a workspace: {public}" + INSTALL
TO_END = "Ctrl-C ends it."
STOPPED = "Stopped. What came in and is not answered yet is answered at the next start."
NO_PORT = "HTTP_PORT: {host}:{port} can't be listened at ({why}). Free it, or choose another."
SOME_URL = "https://your.address"

Say = Callable[[str], None]

_APP_ID = re.compile(r"xapp-\d+-(A[A-Z0-9]+)-")


async def serve(settings: "Settings", say: Say = typer.echo) -> None:
    """Serve until told to stop by a signal.

    Raises:
        InputError: where something is not set, or Slack does not take it.
        StorageError: where memory cannot be opened.
    """
    needing.check(settings)
    ended = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    ending = asyncio.create_task(ended.wait())
    running = asyncio.create_task(_served(settings, say, ended))
    try:
        await asyncio.wait({running, ending}, return_when=asyncio.FIRST_COMPLETED)
        await asyncio.wait({running}, timeout=HANGING_UP + GRACE + _OVER)
        if not running.done():
            running.cancel()
        await running
    except asyncio.CancelledError:  # it was told so while it began, or took too long to end
        return
    finally:
        ending.cancel()


async def _served(settings: "Settings", say: Say, ended: asyncio.Event) -> None:
    async with serving(settings) as lines:
        for line in (READY.format(command=COMMAND), *lines, TO_END):
            say(line)
        await ended.wait()
    say(STOPPED)


@asynccontextmanager
async def serving(settings: "Settings", now: "Clock" = clock.now) -> AsyncIterator[tuple[str, ...]]:
    """Serve until left; yields lines that say how it is reached."""
    async with AsyncExitStack() as until_the_end:
        with loading.undisturbed():
            made = await _Serving.made(settings, now, until_the_end)
        await made.runner.start()
        until_the_end.push_async_callback(made.runner.stop)
        yield await made.listen()


@dataclass(frozen=True, slots=True)
class _Serving:
    """The parts that serve Slack, each let go of at the end."""

    settings: "Settings"
    now: "Clock"
    book: Book
    store: "Store"
    slack: Connected
    runner: "Runner"
    troubles: Troubles
    until_the_end: AsyncExitStack

    @classmethod
    async def made(
        cls, settings: "Settings", now: "Clock", until_the_end: AsyncExitStack
    ) -> "_Serving":
        book, troubles, enter = Book.open(), Troubles(), until_the_end.enter_async_context
        store = await enter(parts_of.memory(settings, now, announcing=True))
        slack = await enter(connected(settings, store, book, now))
        chats = {slack.chat.platform: slack.chat}
        timing = Timing(merge=settings.reply_wait, grace=GRACE)
        runner = parts_of.delivery(
            settings, store, chats, book, now=now, timing=timing, trouble=troubles
        )
        return cls(settings, now, book, store, slack, runner, troubles, until_the_end)

    async def listen(self) -> tuple[str, ...]:
        """Begin to listen, as the settings say; what comes is let go of first when all ends."""
        ingress, pages = self._ingress(), application()
        by_http = self.settings.slack_mode == "http"
        if by_http:
            pages.router.add_post(EVENTS, self._posted(ingress).__call__)
        if needing.is_for_many(self.settings):
            self._add_installation(pages)
        lines: tuple[str, ...] = ()
        if by_http or needing.is_for_many(self.settings):
            lines = await self._open(pages)
        if not by_http:
            await self._open_sockets(ingress)
            lines = (BY_SOCKET, *lines)
        return lines

    def _ingress(self) -> Ingress:
        slack, store = self.slack, self.store
        parts = Parts(
            runner=self.runner,
            store=store,
            conversation=Conversation(store, self.book, self.now, uuid4),
            calls=slack.calls,
            directs=slack.directs,
            status=slack.status,
            book=self.book,
            clock=self.now,
            left=Leaving(store.installations, slack.workspaces, self.now).told,
            trouble=self.troubles,
        )
        listening = Listening(parts)
        self.until_the_end.push_async_callback(listening.close)
        return Ingress(make_app(parts, listening, slack.workspaces), _app_id(self.settings))

    def _posted(self, ingress: Ingress) -> Posted:
        secret = revealed(self.settings.slack_signing_secret)
        return Posted(secret, ingress.take, lambda: self.now().timestamp())

    def _add_installation(self, pages: web.Application) -> None:
        slack, installations = self.slack, self.store.installations
        given = (self.settings, slack.api, installations, self.book, self.now)
        add_to(pages, flow(*given, slack.workspaces.forget))

    async def _open(self, pages: web.Application) -> tuple[str, ...]:
        """Open the HTTP server; return how it is reached, in words."""
        settings = self.settings
        host, port = settings.http_host, settings.http_port
        server = Pages(pages, host, port, HANGING_UP)
        self.until_the_end.push_async_callback(server.stop)
        try:
            address = await server.start()
        except OSError as error:
            why = error.strerror or type(error).__name__
            raise InputError(NO_PORT.format(host=host, port=port, why=why)) from error
        public = settings.public_url or SOME_URL
        by_http = settings.slack_mode == "http"
        lines = [BY_HTTP.format(address=address, public=public)] if by_http else []
        if needing.is_for_many(settings):
            lines.append(TO_INSTALL.format(public=public))
        return tuple(lines)

    async def _open_sockets(self, ingress: Ingress) -> None:
        slack, secret = self.slack, revealed(self.settings.slack_app_token)
        await try_socket(self.settings, slack.api)

        async def open_url() -> str:
            opened = await slack.api.ask(secret, "apps.connections.open")
            return str(opened["url"])

        sockets = Sockets(slack.api.session, open_url, ingress.take, self.troubles)
        self.until_the_end.push_async_callback(sockets.stop, HANGING_UP)
        await sockets.start()


def _app_id(settings: "Settings") -> str:
    """Return the id of the app, where a token tells it."""
    found = _APP_ID.match(revealed(settings.slack_app_token))
    return found[1] if found else ""
