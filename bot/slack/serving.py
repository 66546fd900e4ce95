"""Slack as one of the platforms that are served: how it is listened to."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiohttp import web

from bot.errors import InputError
from bot.port import HANGING_UP, Given
from bot.settings import revealed
from bot.slack import needing
from bot.slack.app import COMMAND, make_app
from bot.slack.chat import SlackChat
from bot.slack.connecting import Connected, connected
from bot.slack.examining import try_socket
from bot.slack.ingress import Ingress
from bot.slack.installing.flow import INSTALL, flow
from bot.slack.installing.leaving import Leaving
from bot.slack.installing.routes import add_to
from bot.slack.listening import Listening, Parts
from bot.slack.transport.http import EVENTS, Pages, Posted, application
from bot.slack.transport.socket import Sockets

if TYPE_CHECKING:
    from bot.delivery.running import Runner
    from bot.settings import Settings

READY = "Ready. Write to the app in Slack, in its Messages tab, or type {command} anywhere."
BY_SOCKET = "Listening by Socket Mode."
BY_HTTP = "Listening at {address}: let Slack's requests reach it as {public}" + EVENTS + "."
TO_INSTALL = "To install it in a workspace: {public}" + INSTALL
NO_PORT = "HTTP_PORT: {host}:{port} can't be listened at ({why}). Free it, or choose another."
SOME_URL = "https://your.address"

_APP_ID = re.compile(r"xapp-\d+-(A[A-Z0-9]+)-")


async def slack(given: Given) -> "Serving":
    """Connect with Slack. Raises InputError where Slack does not take what is set."""
    settings, store = given.settings, given.store
    connecting = connected(settings, store, given.book, given.now)
    return Serving(given, await given.until_the_end.enter_async_context(connecting))


@dataclass(frozen=True, slots=True)
class Serving:
    """Slack as it is served, each part let go of at the end."""

    given: Given
    slack: Connected
    doors: "list[Pages | Sockets]" = field(default_factory=list)  # what events come in by

    @property
    def is_connected(self) -> bool:
        """Whether a socket is open, or Slack can post to us."""
        return any(one.is_open for one in self.doors)

    @property
    def chat(self) -> SlackChat:
        """Speaks there."""
        return self.slack.chat

    async def listen(self, runner: "Runner") -> tuple[str, ...]:
        """Begin to listen, as the settings say; what comes is let go of first when all ends."""
        settings, ingress, pages = self.given.settings, self._ingress(runner), application()
        by_http, for_many = settings.slack_mode == "http", needing.is_for_many(settings)
        if by_http:
            pages.router.add_post(EVENTS, self._posted(ingress).__call__)
        if for_many:
            self._add_installation(pages)
        lines = await self._open(pages) if by_http or for_many else ()
        if not by_http:
            await self._open_sockets(ingress)
            lines = (BY_SOCKET, *lines)
        return (READY.format(command=COMMAND), *lines)

    def _ingress(self, runner: "Runner") -> Ingress:
        given, slack, store = self.given, self.slack, self.given.store
        parts = Parts(
            runner=runner,
            store=store,
            conversation=given.answering,
            calls=slack.calls,
            directs=slack.directs,
            status=slack.status,
            book=given.book,
            clock=given.now,
            left=Leaving(store.installations, slack.workspaces, given.now).told,
            trouble=given.troubles,
        )
        listening = Listening(parts)
        given.until_the_end.push_async_callback(listening.close)
        return Ingress(make_app(parts, listening, slack.workspaces), _app_id(given.settings))

    def _posted(self, ingress: Ingress) -> Posted:
        secret = revealed(self.given.settings.slack_signing_secret)
        return Posted(secret, ingress.take, lambda: self.given.now().timestamp())

    def _add_installation(self, pages: web.Application) -> None:
        slack, given = self.slack, self.given
        installing = (given.settings, slack.api, given.store.installations, given.book, given.now)
        add_to(pages, flow(*installing, slack.workspaces.forget))

    async def _open(self, pages: web.Application) -> tuple[str, ...]:
        """Open the HTTP server; return how it is reached, in words."""
        settings = self.given.settings
        host, port = settings.http_host, settings.http_port
        server = Pages(pages, host, port, HANGING_UP)
        self.given.until_the_end.push_async_callback(server.stop)
        if settings.slack_mode == "http":
            self.doors.append(server)
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
        slack, secret = self.slack, revealed(self.given.settings.slack_app_token)
        await try_socket(self.given.settings, slack.api)

        async def open_url() -> str:
            opened = await slack.api.ask(secret, "apps.connections.open")
            return str(opened["url"])

        sockets = Sockets(slack.api.session, open_url, ingress.take, self.given.troubles)
        self.doors.append(sockets)
        self.given.until_the_end.push_async_callback(sockets.stop, HANGING_UP)
        await sockets.start()


def _app_id(settings: "Settings") -> str:
    """Return the id of the app, where a token tells it."""
    found = _APP_ID.match(revealed(settings.slack_app_token))
    return found[1] if found else ""
