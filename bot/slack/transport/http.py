"""Slack by HTTP: what it posts to us, each proven to be from Slack by a signature.

Slack posts events, clicks and commands to one address, `/slack/events`. What is answered with
anything but 200 comes again.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web
from slack_sdk.signature import Clock, SignatureVerifier

from bot.listening import runner
from bot.slack.ingress import Answered

EVENTS = "/slack/events"
HEALTH = "/healthz"

LONGEST = 1024 * 1024
"""Bytes of a body. Slack's longest are a message of 40,000 characters and a window with its state."""

PATIENCE = 10.0
"""Seconds in which a body has to come: Slack's are there at once, and who trickles holds a line."""

_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
"""What each answer says that does not say otherwise itself. No version of anything is told."""

Take = Callable[[Any], Awaitable[Answered]]


class _Ticking(Clock):
    """The time as `time.time`, for the verifier: what is older than five minutes is refused."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds

    def now(self) -> float:
        """Return seconds since 1970."""
        return self._seconds()


class Posted:
    """Takes in what Slack posts, where `secret` signed it. `seconds` tells the time since 1970."""

    def __init__(
        self,
        secret: str,
        take: Take,
        seconds: Callable[[], float],
        patience: float = PATIENCE,
    ) -> None:
        """Hand what comes to `take`; a body has `patience` seconds to come."""
        self._patience = patience
        self._verifier = SignatureVerifier(secret, _Ticking(seconds))
        self._take = take

    async def __call__(self, request: web.Request) -> web.Response:
        """Answer one request: 401 where it is not from Slack, 503 where it could not be kept."""
        try:
            async with asyncio.timeout(self._patience):
                body = await request.read()
        except TimeoutError:
            return web.Response(status=408, text="This took too long to come.")
        headers = {name.lower(): value for name, value in request.headers.items()}
        if not self._is_signed(body, headers):
            return web.Response(status=401, text="This is not signed as Slack signs.")
        payload = _payload(body, request.content_type)
        if isinstance(payload, dict) and payload.get("type") == "url_verification":
            return web.Response(text=str(payload.get("challenge", "")))
        answer = await self._take(payload)
        if not answer.received:
            return web.Response(status=503)
        if answer.payload is None:
            return web.Response()
        return web.json_response(answer.payload)

    def _is_signed(self, body: bytes, headers: dict[str, str]) -> bool:
        try:
            return self._verifier.is_valid_request(body, headers)
        except (ValueError, TypeError):  # no number for a time, no ASCII for a signature
            return False


async def healthy(_: web.Request) -> web.Response:
    """Say that this process listens."""
    return web.Response(text="ok")


def application() -> web.Application:
    """Return the pages of this process, to which others may be added until it listens."""
    made = web.Application(client_max_size=LONGEST)
    made.router.add_get(HEALTH, healthy)
    made.on_response_prepare.append(_with_headers)
    return made


async def _with_headers(_: web.Request, response: web.StreamResponse) -> None:
    for name, said in _HEADERS.items():
        response.headers.setdefault(name, said)
    response.headers["Server"] = "second-thought"  # aiohttp has named itself and Python by now


class Pages:
    """A server at an address of this computer."""

    def __init__(self, pages: web.Application, host: str, port: int, grace: float) -> None:
        """Serve these pages there; what is under way at the end has `grace` seconds."""
        self._runner = runner(pages, grace)
        self._host = host
        self._port = port

    @property
    def is_open(self) -> bool:
        """Whether it listens."""
        return bool(self._runner.sites)

    async def start(self) -> str:
        """Listen; return the address. OSError where the port is taken."""
        await self._runner.setup()
        await web.TCPSite(self._runner, self._host, self._port).start()
        host, port = self._runner.addresses[0][:2]
        return f"http://{f'[{host}]' if ':' in host else host}:{port}"

    async def stop(self) -> None:
        """Take nothing more; answer what is under way."""
        await self._runner.cleanup()


def _payload(body: bytes, kind: str) -> Any:
    """Return what was posted: events are JSON, clicks JSON in a form, commands a form."""
    try:
        if kind == "application/json":
            return json.loads(body)
        form = dict(parse_qsl(body.decode(), keep_blank_values=True))
        return json.loads(form["payload"]) if "payload" in form else form
    except ValueError:
        return None
