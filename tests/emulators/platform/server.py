"""The platform's web server: `/api` is for the bot, `/script` for the test."""

import asyncio
import os
import signal
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from random import Random
from typing import Any

from aiohttp import web

from tests.emulators.log import Log
from tests.emulators.platform.deliveries import Deliveries
from tests.emulators.platform.faults import Fault, Faults
from tests.emulators.platform.limits import Limits
from tests.emulators.platform.world import ClosedError, GoneError, World
from tests.emulators.tearing import torn

Call = Callable[[Mapping[str, Any], str], dict[str, Any]]
WAITS = (0.05, 0.3)
"""How long a 429 asks to wait, in seconds: from, to."""
LATE = (0.1, 1.5)
"""When something lands whose answer was lost already, in seconds: from, to."""
HANGS = 60.0


class Platform:
    """The platform behind its web server."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._chance = Random(seed)
        self.world = World(Log(folder))
        self.faults = Faults(Random(self._chance.random()))
        self.limits = Limits()
        self.events = Deliveries(self.world.log, Random(self._chance.random()))
        self._later: set[asyncio.Task[None]] = set()

    def app(self) -> web.Application:
        """Return the web server."""
        app = web.Application(client_max_size=2**26)
        app.router.add_post("/api/{call}", self._called)
        app.router.add_post("/script/{order}", self._ordered)

        async def close(_: web.Application) -> None:
            await self.events.close()

        app.on_cleanup.append(close)
        return app

    async def _called(self, request: web.Request) -> web.StreamResponse:
        name, by = request.match_info["call"], request.headers.get("X-Bot", "")
        asked = await request.json()
        calls: dict[str, Call] = {
            "send": self.world.send,
            "edit": self.world.edit,
            "find": self.world.find,
            "mark": self.world.mark,
            "hint": self.world.hint,
        }
        fault = self.faults.met(name)
        if fault is not None:
            self.world.log("fault", call=name, fault=fault, by=by, mark=asked.get("mark"))
        if refusal := self._refused(name, asked, fault):
            return refusal
        if fault is Fault.RESET:
            return torn(request)
        if fault is Fault.LATE:
            self._soon(calls[name], asked, by)
            return torn(request)
        try:
            made = calls[name](asked, by)
        except GoneError:
            return web.json_response({"code": "message_not_found"}, status=404)
        except ClosedError:
            return web.json_response({"code": "cannot_dm"}, status=403)
        return await self._answer(request, made, fault, by)

    def _refused(
        self, name: str, asked: Mapping[str, Any], fault: Fault | None
    ) -> web.Response | None:
        if fault is Fault.DOWN:
            return web.json_response({"code": "unavailable"}, status=503)
        if fault is Fault.WAIT:
            return _wait("channel", self._chance.uniform(*WAITS))
        if name in {"send", "edit"} and (
            full := self.limits.refused(asked["workspace"], asked["channel"], time.monotonic())
        ):
            self.world.log("limited", scope=full[0], channel=asked["channel"])
            return _wait(*full)
        return None

    async def _answer(
        self, request: web.Request, made: Mapping[str, Any], fault: Fault | None, by: str
    ) -> web.StreamResponse:
        if fault is Fault.LOST:
            return torn(request)
        if fault is Fault.HANG:
            await asyncio.sleep(HANGS)
        if fault is Fault.KILL:
            with suppress(ProcessLookupError):
                os.kill(self.events.bots[by][1], signal.SIGKILL)
            return torn(request)
        if fault is Fault.BROKEN:
            return web.json_response({"code": "internal"}, status=500)
        return web.json_response(made)

    def _soon(self, call: Call, asked: Mapping[str, Any], by: str) -> None:
        async def land() -> None:
            await asyncio.sleep(self._chance.uniform(*LATE))
            with suppress(GoneError, ClosedError):
                call(asked, by)

        task = asyncio.create_task(land())
        self._later.add(task)
        task.add_done_callback(self._later.discard)

    async def _ordered(self, request: web.Request) -> web.Response:
        asked = await request.json()
        orders: dict[str, Callable[..., object]] = {
            "event": self._event,
            "bot": self._bot,
            "leave": lambda name: self.events.bots.pop(name, None),
            "plan": lambda call, faults: self.faults.plan(call, *faults),
            "likely": self.faults.likely,
            "limits": lambda **told: self.limits.tell(told),
            "again": lambda share: setattr(self.events, "again", share),
            "close": self.world.closed.add,
            "open": self.world.closed.discard,
            "delete": self.world.delete,
            "state": self._state,
        }
        name = request.match_info["order"]
        positional = name in {"likely", "close", "open", "delete"}
        made = orders[name](asked) if positional else orders[name](**asked)
        return web.json_response({"made": made})

    def _event(self, **event: Any) -> dict[str, str]:
        message = event.get("message") or self.world.new_id("u")
        return {"key": self.events.put({**event, "message": message}), "message": message}

    def _bot(self, name: str, url: str, pid: int) -> None:
        self.world.log("bot", name=name, pid=pid)
        self.events.bots[name] = (url, pid)

    def _state(self) -> dict[str, Any]:
        posted = [asdict(one) for one in self.world.posted.values()]
        return {
            "waiting": self.events.waiting + len(self._later),
            "bots": sorted(self.events.bots),
            "posted": posted,
        }


def _wait(scope: str, seconds: float) -> web.Response:
    told = {"Retry-After": f"{seconds:.3f}"}
    return web.json_response({"code": "ratelimited", "scope": scope}, status=429, headers=told)
