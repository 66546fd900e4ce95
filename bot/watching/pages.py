"""The pages for whoever runs the coach: whether it lives, whether it is ready, and its figures.

They are served apart from all that is public, to whoever reaches WATCH_HOST, and tell nothing of
anybody. Only asking is possible there.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiohttp import web

from bot.errors import InputError
from bot.listening import runner
from bot.watching.health import Health, is_well

HEALTH, READY, METRICS = "/healthz", "/readyz", "/metrics"

NO_PORT = "WATCH_PORT: {host}:{port} can't be listened at ({why}). Free it, or choose another."

_LONGEST = 1024  # bytes of a body: nobody has to send one
_GRACE = 0.5
"""Seconds in which what was asked may still be answered at the end."""

_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'",
    "X-Content-Type-Options": "nosniff",
}
_INDEX = f"""<!doctype html>
<html lang="en"><title>Second Thought</title>
<h1>Second Thought</h1>
<ul>
<li><a href="{HEALTH}">{HEALTH}</a>: whether it lives
<li><a href="{READY}">{READY}</a>: whether it is ready, and what is awaited
<li><a href="{METRICS}">{METRICS}</a>: its figures, for Prometheus
</ul>
</html>
"""

Written = Callable[[str], Awaitable[tuple[bytes, str]]]
"""Writes the figures in the form that an Accept header wishes for; returns its content type too."""


@dataclass(frozen=True, slots=True)
class Pages:
    """What can be asked."""

    health: Health
    figures: Written

    async def index(self, _: web.Request) -> web.Response:
        """Name the others."""
        return web.Response(text=_INDEX, content_type="text/html")

    async def alive(self, _: web.Request) -> web.Response:
        """Say that the process lives: its loop answers."""
        return web.Response(text="ok\n")

    async def ready(self, _: web.Request) -> web.Response:
        """Say whether it can do what it is there for; 503 where something is awaited."""
        parts = await self.health.looked()
        ready = is_well(parts)
        told = {"ready": ready, "parts": dict(parts)}
        return web.json_response(told, status=200 if ready else 503)

    async def metrics(self, request: web.Request) -> web.Response:
        """Give the figures."""
        body, kind = await self.figures(request.headers.get("Accept", ""))
        return web.Response(body=body, headers={"Content-Type": kind})

    def application(self) -> web.Application:
        """Return them as what can be served."""
        made = web.Application(client_max_size=_LONGEST)
        pages = {"/": self.index, HEALTH: self.alive, READY: self.ready, METRICS: self.metrics}
        for path, page in pages.items():
            made.router.add_get(path, page)  # and HEAD
        made.on_response_prepare.append(_with_headers)
        return made


class Server:
    """Serves the pages at an address of this computer."""

    def __init__(self, pages: Pages, host: str, port: int) -> None:
        """Serve there; at any free port for 0."""
        self._runner = runner(pages.application(), _GRACE)
        self._host, self._port = host, port

    async def start(self) -> str:
        """Listen; return the address. Raises InputError where that cannot be."""
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._host, self._port).start()
        except OSError as error:
            await self._runner.cleanup()
            why = error.strerror or type(error).__name__
            raise InputError(NO_PORT.format(host=self._host, port=self._port, why=why)) from error
        host, port = self._runner.addresses[0][:2]
        return f"http://{f'[{host}]' if ':' in host else host}:{port}"

    async def stop(self) -> None:
        """Answer what was asked, and nothing more."""
        await self._runner.cleanup()


async def _with_headers(_: web.Request, response: web.StreamResponse) -> None:
    response.headers.update(_HEADERS)
