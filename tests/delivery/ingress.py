"""Where the platform hands its events over: acknowledged once they are kept, and not before."""

from aiohttp import ClientSession, web

from bot.delivery.running import Runner
from storage.errors import StorageError
from tests.emulators.platform.wire import arrival

AGAIN = 503
"""Says that an event was not kept, and is to be delivered again."""


class Ingress:
    """A web server on a free port of this computer."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        app = web.Application(client_max_size=2**26)
        app.router.add_post("/events", self._take)
        self._web = web.AppRunner(app, access_log=None, shutdown_timeout=1)

    async def open(self) -> str:
        """Take events from now on; return the address to hand them to."""
        await self._web.setup()
        await web.TCPSite(self._web, "127.0.0.1", 0).start()
        return f"http://127.0.0.1:{self._web.addresses[0][1]}/events"

    async def close(self) -> None:
        """Take no more events; those under way are answered."""
        await self._web.cleanup()

    async def _take(self, request: web.Request) -> web.Response:
        told = await request.json()
        try:
            await self._runner.accept(arrival(told))
        except StorageError as error:
            return web.Response(status=AGAIN, text=type(error).__name__)
        return web.Response()


async def register(platform: str, name: str, url: str, pid: int) -> None:
    """Tell the platform where a bot takes events."""
    async with ClientSession() as session:
        told = {"name": name, "url": url, "pid": pid}
        async with session.post(f"{platform}/script/bot", json=told) as answer:
            answer.raise_for_status()
