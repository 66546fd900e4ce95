"""Discord's web server: the API, the gateway and the files; `/script` is the test's."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from random import Random
from typing import Any

import orjson
from aiohttp import BodyPartReader, web

from tests.emulators.discord import limits, shown
from tests.emulators.discord.faults import Faults
from tests.emulators.discord.gateway import Gateway
from tests.emulators.discord.interactions import Interactions
from tests.emulators.discord.load import Load
from tests.emulators.discord.methods import NOBODY, Call, Methods, routed
from tests.emulators.discord.orders import Orders
from tests.emulators.discord.people import People
from tests.emulators.discord.world import DiscordError, Json, World
from tests.emulators.log import Log
from tests.emulators.tearing import torn

LATE = (0.1, 1.5)
HANGS = 60.0
API = "/api/v10/"
INVALID = {401, 403, 429}  # topics/rate-limits:132: 10,000 in ten minutes are a ban


class Discord:
    """Discord behind its web server."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._chance = Random(seed)
        self._log = Log(folder)
        self.world = World(self._log)
        self.faults = Faults(Random(self._chance.random()))
        self.limits = limits.Limits()
        self.gateway = Gateway(self.world)
        self.methods = Methods(self.world, self.gateway)
        self.interactions = Interactions(self.world, self.gateway, self.methods)
        self.people = People(self.world, self.gateway, self.methods, self.interactions)
        self.load = Load(self.people)
        self.processes: set[int] = set()
        self.later: set[asyncio.Task[None]] = set()
        self.calls = self.invalid = 0
        self.orders = Orders(self)

    def app(self) -> web.Application:
        """Return the web server."""
        app = web.Application(client_max_size=2**26)
        app.router.add_route("*", API + "{path:.*}", self._called)
        app.router.add_get("/gateway", self.gateway.connected)
        app.router.add_get("/gateway/", self.gateway.connected)
        app.router.add_get("/attachments/{channel}/{file}/{name}", self._downloaded)
        app.router.add_post("/script/{order}", self._ordered)

        async def close(_: web.Application) -> None:
            await self.gateway.close()

        async def end(_: web.Application) -> None:
            for task in [*self.later]:
                task.cancel()
            self._log.close()

        app.on_shutdown.append(close)
        app.on_cleanup.append(end)
        return app

    async def _called(self, request: web.Request) -> web.StreamResponse:
        try:
            response = await self._met(request)
        except DiscordError as error:
            told = {"code": error.code, "errors": error.errors}
            self.world.log("refused", path=request.path, status=error.status, **told)
            response = _json(error.body, {}, error.status)
        except (LookupError, TypeError, ValueError, AttributeError) as error:
            self.world.log("not understood", path=request.path, error=repr(error))
            response = _json({"code": 50035, "message": f"Invalid Form Body: {error!r}"}, {}, 400)
        self.calls += 1
        self.invalid += response.status in INVALID
        return response

    async def _met(self, request: web.Request) -> web.StreamResponse:
        found = routed(request.method, request.path[len(API) :])
        if found is None:
            raise DiscordError(404, 0, "404: Not Found")
        self._check(found[0], request)
        call = await _call(*found, request)
        fault = self.faults.met(call.route)
        if fault is not None:
            told = {"nonce": call.body.get("nonce"), "channel": call.channel}
            self.world.log("fault", route=call.route, fault=fault, **told)
        if refusal := self._refused(call, fault):
            return refusal
        headers, wait, everything = self.limits.met(call.route, call.channel, self.world.now())
        if wait > 0:
            self.world.log("limited", route=call.route, seconds=wait, all=everything)
            return _json(*limits.refused(wait, everything, headers), 429)
        if fault in {"reset", "late"}:
            if fault == "late":
                self._soon(call)
            return torn(request)
        return await self._answer(request, self._do(call), fault, headers)

    def _do(self, call: Call) -> Any:
        own = self.interactions if call.route in NOBODY - {"gateway"} else self.methods
        return getattr(own, call.route)(call)

    def _check(self, route: str, request: web.Request) -> None:
        if route in NOBODY:
            return
        if request.headers.get("Authorization") != f"Bot {self.world.app.token}":
            raise DiscordError(401, 0, "401: Unauthorized")

    def _refused(self, call: Call, fault: str | None) -> web.Response | None:
        match (fault or "").split(":"):
            case ["wait"]:
                return _json(*limits.refused(1.0, False, {}), 429)
            case ["global"]:
                more = {"X-RateLimit-Global": "true"}
                return _json(*limits.refused(1.0, True, more), 429)
            case ["down"]:
                return web.Response(status=503, text="upstream connect error")
            case ["status", status]:
                return web.Response(status=int(status), text="error")
            case ["error", status, code]:
                return _json({"message": "As told", "code": int(code)}, {}, int(status))
        return None

    async def _answer(
        self, request: web.Request, made: Any, fault: str | None, headers: dict[str, str]
    ) -> web.StreamResponse:
        match (fault or "").split(":"):
            case ["lost"]:
                return torn(request)
            case ["hang"]:
                await asyncio.sleep(HANGS)
            case ["slow", seconds]:
                await asyncio.sleep(float(seconds))
            case ["kill"]:
                self._kill()
                return torn(request)
            case ["broken"]:
                return web.Response(status=500, text="Internal Server Error")
            case ["done", status]:
                return web.Response(status=int(status), text="error")
        if made is None:
            return web.Response(status=204, headers=headers)
        return _json(made, headers, 200)

    def _kill(self) -> None:
        if self.processes:
            chosen = self._chance.choice(sorted(self.processes))
            self.processes.discard(chosen)
            with suppress(ProcessLookupError):
                os.kill(chosen, signal.SIGKILL)
            self.world.log("killed", pid=chosen)

    def _soon(self, call: Call) -> None:
        async def land() -> None:
            await asyncio.sleep(self._chance.uniform(*LATE))
            with suppress(DiscordError):
                self._do(call)

        task = asyncio.create_task(land())
        self.later.add(task)
        task.add_done_callback(self.later.discard)

    async def _downloaded(self, request: web.Request) -> web.Response:
        """Give a file to whoever has its address, until that is over (reference:407)."""
        found = self.world.files.get(request.match_info["file"])
        fault = self.faults.met("download")
        if fault == "down":
            return web.Response(status=503)
        until = int(request.query.get("ex", "0"), 16)
        if found is None or found["gone"] or fault is not None or until < self.world.now():
            return web.Response(status=404, text="This content is no longer available.")
        self.world.log("downloaded", file=found["told"]["id"])
        return web.Response(body=found["data"], content_type=found["told"]["content_type"])

    async def _ordered(self, request: web.Request) -> web.Response:
        asked = await request.json()
        name = request.match_info["order"]
        order = getattr(self.orders, name, None) or getattr(self.people, name)
        try:
            made = order(**asked)
            made = await made if isinstance(made, Awaitable) else made
        except (shown.NotShownError, DiscordError, ValueError, LookupError, TypeError) as error:
            told = {"kind": type(error).__name__, "why": str(error)}
            return web.json_response({"error": told}, status=409)
        return web.json_response({"made": made})


def _json(told: Any, headers: dict[str, str], status: int) -> web.Response:
    """Answer in JSON; the type is exactly this one, or discord.py takes it for text."""
    response = web.Response(status=status, body=orjson.dumps(told), headers=headers)
    response.headers["Content-Type"] = "application/json"
    return response


async def _call(route: str, parts: list[str], request: web.Request) -> Call:
    """Return a call with its body, from JSON or from a form with files (reference:433)."""
    call = Call(route, parts, dict(request.query) if request.query_string else {})
    if request.content_type == "multipart/form-data":
        await _form(call, request)
    elif request.can_read_body:
        call.body = _object(await request.read(), route)
    return call


async def _form(call: Call, request: web.Request) -> None:
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            continue
        data = bytes(await part.read())
        if part.name == "payload_json":
            call.body = _object(data, call.route)
        elif part.filename:
            kind = part.headers.get("Content-Type", "application/octet-stream")
            call.files[str(part.name)] = (part.filename, kind, data)


def _object(data: bytes, route: str) -> Json:
    try:
        told = orjson.loads(data) if data.strip() else {}
    except ValueError:
        raise DiscordError(400, 50109, "The request body contains invalid JSON.") from None
    return told if isinstance(told, dict) else {"list": told}


@asynccontextmanager
async def running(folder: Path, seed: int = 0, port: int = 0) -> AsyncIterator[str]:
    """Run a Discord in this process; yield its address."""
    discord = Discord(folder, seed)
    runner = web.AppRunner(discord.app(), access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    discord.world.url = url
    try:
        yield url
    finally:
        await runner.cleanup()
