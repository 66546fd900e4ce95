"""Slack's web server: `/api` and what else the app reaches is Slack's, `/script` is the test's."""

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager, suppress
from math import ceil
from pathlib import Path
from random import Random
from typing import Any

from aiohttp import WSMsgType, web

from tests.emulators.log import Log
from tests.emulators.slack import blocks as kit
from tests.emulators.slack import faults, limits, shown
from tests.emulators.slack.deliveries import MOST_SOCKETS, Deliveries
from tests.emulators.slack.installing import Installing
from tests.emulators.slack.load import Load
from tests.emulators.slack.methods import LONGEST, NEEDS, Methods, _shown
from tests.emulators.slack.people import People
from tests.emulators.slack.world import SCOPES, Install, Json, SlackError, World
from tests.emulators.tearing import torn

LATE = (0.1, 1.5)
HANGS = 60.0
PACKED = {"blocks", "view", "metadata", "files", "prompts", "attachments"}
WITHOUT_TOKEN = {"oauth.v2.access", "api.test"}
SIGN_IN = "<!DOCTYPE html><html><head><title>Slack</title></head><body>Sign in</body></html>"


class Slack:
    """Slack behind its web server."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._chance = Random(seed)
        self._log = Log(folder)
        self.world = World(self._log)
        self.faults = faults.Faults(Random(self._chance.random()))
        self.limits = limits.Limits()
        self.deliveries = Deliveries(self.world, Random(self._chance.random()))
        self.people = People(self.world, self.deliveries, "")
        self.methods = Methods(self.world, self.people.echo)
        self.people.meet(self.methods)
        self.installing = Installing(self.world)
        self.load = Load(self.people, self.deliveries)
        self._unknown: set[str] = set()
        self._processes: set[int] = set()
        self._tickets: set[str] = set()
        self._later: set[asyncio.Task[None]] = set()
        self._calls = 0
        self.world.install("T1")

    def at(self, url: str) -> None:
        """Know one's own address."""
        self.people.url = self.methods.url = url

    def app(self) -> web.Application:
        """Return the web server."""
        app = web.Application(client_max_size=2**26)
        app.router.add_route("*", "/api/{method}", self._called)
        app.router.add_get("/link/", self._linked)
        app.router.add_post("/response/{url}", self._responded)
        app.router.add_get("/files-pri/{file}/download/{name}", self._downloaded)
        app.router.add_post("/upload/{file}", self._uploaded)
        app.router.add_get("/oauth/v2/authorize", self.installing.page)
        app.router.add_post("/script/{order}", self._ordered)

        async def close(_: web.Application) -> None:
            await self.deliveries.close()

        async def end(_: web.Application) -> None:
            await self.deliveries.close()
            for task in [*self._later]:
                task.cancel()
            self._log.close()

        app.on_cleanup.append(end)
        app.on_shutdown.append(close)
        return app

    async def _called(self, request: web.Request) -> web.StreamResponse:
        method, world = request.match_info["method"], self.world
        self._calls += 1
        try:
            asked = await _arguments(request)
            if method == "apps.connections.open":
                by = None
                self._check_app(_token(request, asked))
            else:
                by = None if method in WITHOUT_TOKEN else self._by(_token(request, asked))
            fault = self.faults.met(method)
            if fault is not None:
                told = {"mark": _mark(asked), "channel": asked.get("channel", "")}
                world.log("fault", method=method, fault=fault, **told)
            if refusal := self._refused(method, asked, by, fault):
                return refusal
            if fault == "reset":
                return torn(request)
            if fault == "late":
                self._soon(method, asked, by, request)
                return torn(request)
            made = self._do(method, asked, by, request)
        except SlackError as error:
            world.log("refused", method=method, error=error.error)
            return web.json_response({"ok": False, "error": error.error, **error.more})
        return await self._answer(request, made, fault, by)

    def _do(self, method: str, asked: Json, by: Install | None, request: web.Request) -> Json:
        if method == "api.test":
            return {"args": asked}
        if method == "oauth.v2.access":
            return self.installing.access(asked, request.headers.get("Authorization", ""))
        if by is None:
            return self._connection(request)
        self._check_scope(method, by)
        if method not in self.methods.by_name or method in self._unknown:
            raise SlackError("unknown_method", req_method=method)
        made = self.methods.by_name[method](asked, by)
        if method == "chat.postMessage" and len(str(asked.get("text") or "")) > LONGEST:
            made = {**made, "warning": "message_truncated"}
        return made

    def _connection(self, request: web.Request) -> Json:
        ticket = self.world.new_id("ticket-")
        self._tickets.add(ticket)
        return {"url": f"ws://{request.host}/link/?ticket={ticket}&app_id={self.world.app.id}"}

    def _check_app(self, token: str) -> None:
        if token.startswith(("xoxb-", "xoxe.")):
            raise SlackError("not_allowed_token_type")
        if token != self.world.app.app_token:
            raise SlackError("invalid_auth")
        if "connections:write" not in self.world.app.app_scopes.split(","):
            provided = self.world.app.app_scopes
            raise SlackError("missing_scope", needed="connections:write", provided=provided)

    def _by(self, token: str) -> Install:
        if token == self.world.app.app_token:
            raise SlackError("not_allowed_token_type")
        found = self.world.installs.get(token)
        if found is None:
            raise SlackError("invalid_auth")
        if found.gone:
            raise SlackError(found.gone)
        if self.installing.expired(token):
            raise SlackError("token_expired")
        return found

    def _check_scope(self, method: str, by: Install) -> None:
        needed = NEEDS.get(method)
        if needed and needed not in by.scopes.split(","):
            raise SlackError("missing_scope", needed=needed, provided=by.scopes)

    def _refused(
        self, method: str, asked: Json, by: Install | None, fault: str | None
    ) -> web.Response | None:
        if fault == "down":
            return web.Response(status=503, text="Service Unavailable")
        if fault == "internal_undone":
            return web.json_response({"ok": False, "error": "internal_error"})
        if fault and fault.startswith("error:"):
            return web.json_response({"ok": False, "error": fault.removeprefix("error:")})
        if fault == "wait":
            return _wait(1)
        channel, team = str(asked.get("channel") or ""), by.team if by else ""
        if (seconds := self.limits.wait(method, team, channel, self.world.now())) > 0:
            self.world.log("limited", method=method, channel=channel, seconds=seconds)
            return _wait(seconds)
        return None

    async def _answer(
        self, request: web.Request, made: Json, fault: str | None, by: Install | None
    ) -> web.StreamResponse:
        match fault:
            case "lost":
                return torn(request)
            case "hang":
                await asyncio.sleep(HANGS)
            case "kill":
                self._kill()
                return torn(request)
            case "broken":
                return web.Response(status=500, text="Internal Server Error")
            case "internal_error" | "fatal_error":
                return web.json_response({"ok": False, "error": fault})
        headers = {"x-oauth-scopes": by.scopes} if by else {}
        return web.json_response({"ok": True, **made}, headers=headers)

    def _soon(self, method: str, asked: Json, by: Install | None, request: web.Request) -> None:
        async def land() -> None:
            await asyncio.sleep(self._chance.uniform(*LATE))
            with suppress(SlackError):
                self._do(method, asked, by, request)

        task = asyncio.create_task(land())
        self._later.add(task)
        task.add_done_callback(self._later.discard)

    async def _linked(self, request: web.Request) -> web.StreamResponse:
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            return web.Response(status=403)
        self._tickets.discard(ticket)
        line = web.WebSocketResponse()
        await line.prepare(request)
        if len(self.deliveries.sockets) >= MOST_SOCKETS:
            await line.send_json({"type": "disconnect", "reason": "too_many_websockets"})
            await line.close()
            return line
        number = len(self.deliveries.sockets) + 1
        told = {"connection_info": {"app_id": self.world.app.id}, "num_connections": number}
        await line.send_json({"type": "hello", **told, "debug_info": {"host": "emulator"}})
        socket = self.deliveries.opened(line)
        try:
            async for message in line:
                if message.type is WSMsgType.TEXT:
                    self._acknowledged(socket, json.loads(message.data))
        finally:
            self.deliveries.closed(socket)
        return line

    def _acknowledged(self, socket: Any, told: Json) -> None:
        waits = socket.unanswered.get(told.get("envelope_id"))
        if waits is not None and not waits.done():
            payload = told.get("payload")
            waits.set_result(payload if isinstance(payload, dict) else {})

    async def _responded(self, request: web.Request) -> web.Response:
        found = self.world.responses.get(request.match_info["url"])
        told = await request.json()
        if found is None or not found["left"] or self.world.now() - found["at"] > 1800:
            return web.json_response({"ok": False, "error": "used_url"}, status=404)
        if kit.message_problems(told.get("blocks") or []):
            return web.json_response({"ok": False, "error": "invalid_blocks"}, status=400)
        found["left"] -= 1
        self.world.log("responded", user=found["user"], channel=found["channel"], told=told)
        channel = self.world.channels[found["channel"]]
        message = channel.messages.get(found["ts"])
        if message is not None and told.get("replace_original"):
            message.update({name: told[name] for name in ("text", "blocks") if name in told})
        return web.json_response({"ok": True})

    async def _downloaded(self, request: web.Request) -> web.Response:
        """Give a file to who may have it; to anybody else the page to sign in, with status 200."""
        found = self.world.files.get(request.match_info["file"].partition("-")[2])
        token = _token(request, {})
        try:
            by = self._by(token)
        except SlackError:
            by = None
        allowed = by and found and self.world.sees(by, found["team"])
        if not allowed or "files:read" not in by.scopes.split(","):
            return web.Response(text=SIGN_IN, content_type="text/html")
        if found["gone"]:
            return web.Response(status=404, text=SIGN_IN, content_type="text/html")
        fault = self.faults.met("files.download")
        if fault == "down":
            return web.Response(status=503)
        self.world.log("downloaded", file=found["told"]["id"])
        return web.Response(body=found["data"], content_type=found["told"]["mimetype"])

    async def _uploaded(self, request: web.Request) -> web.Response:
        file = self.world.files[request.match_info["file"]]
        if request.content_type.startswith("multipart/"):
            form = await request.post()
            (field,) = form.values()
            file["data"] = field.file.read() if hasattr(field, "file") else str(field).encode()
        else:
            file["data"] = await request.read()
        return web.Response(text=f"OK - {len(file['data'])}")

    async def _ordered(self, request: web.Request) -> web.Response:
        asked = await request.json()
        name = request.match_info["order"]
        order = getattr(self, f"_order_{name}", None) or getattr(self.people, name)
        try:
            made = order(**asked)
            made = await made if isinstance(made, Awaitable) else made
        except (shown.NotShownError, SlackError, ValueError) as error:
            told = {"kind": type(error).__name__, "why": str(error)}
            return web.json_response({"error": told}, status=409)
        return web.json_response({"made": made})

    def _order_team(self, team: str, enterprise: str = "") -> None:
        self.world.team(team, enterprise)

    def _order_install(self, team: str, *, whole: bool = False, scopes: str = SCOPES) -> Json:
        made = self.world.install(team, whole=whole, scopes=scopes)
        told = {"token": made.token, "bot_id": made.bot_id, "bot_user": made.bot_user}
        return {**told, "refresh": made.refresh}

    def _order_app(self, **told: Any) -> Json:
        for name, value in told.items():
            if not hasattr(self.world.app, name):
                raise ValueError(f"an app has no {name}")
            setattr(self.world.app, name, value)
        slots = self.world.app.__slots__
        return {name: getattr(self.world.app, name) for name in slots}

    async def _order_verify(self) -> Json | None:
        """Ask the app's URL for its challenge, as the settings page does."""
        body = {"token": "verification", "type": "url_verification", "challenge": "challenge"}
        return await self.deliveries._attempt("challenge", "events_api", body, 0, "")

    def _order_browser(self, **told: Any) -> None:
        self.installing.browser.update(told)

    def _order_revoke(self, team: str, error: str = "token_revoked") -> None:
        install = self.world.installed(team)
        if install:
            install.gone = error

    def _order_scopes(self, team: str, scopes: str) -> None:
        install = self.world.installed(team)
        if install:
            install.scopes = scopes

    def _order_person(self, who: Json, **told: Any) -> None:
        user = self.world.user(who["user"], who["team"])
        for name, value in told.items():
            setattr(user, name, value)

    def _order_shut(self, channel: str, error: str = "") -> None:
        self.world.channels[channel].shut = error

    def _order_gone(self, file: str) -> None:
        self.world.files[file]["gone"] = True

    def _order_erase(self, channel: str, ts: str) -> None:
        del self.world.channels[channel].messages[ts]

    def _order_plan(self, method: str, faults: list[str | None]) -> None:
        self.faults.plan(method, faults)

    def _order_likely(self, **chances: float) -> None:
        self.faults.likely(chances)

    def _order_limits(self, told: Any) -> None:
        named = {"real": limits.REAL, "distributed": {**limits.REAL, **limits.DISTRIBUTED}}
        self.methods.longest_page = 15 if told == "distributed" else 999
        self.limits.tell(named[told] if isinstance(told, str) else told)

    def _order_timing(
        self, patience: float | None = None, waits: Any = None, again: float | None = None
    ) -> None:
        events = self.deliveries
        events.patience = events.patience if patience is None else patience
        events.waits = events.waits if waits is None else waits
        events.again = events.again if again is None else again

    def _order_clock(self, ahead: float) -> float:
        self.world.ahead = ahead
        return self.world.now()

    def _order_duplicates(self, mode: str) -> None:
        if mode not in {"dedupe", "ignore", "error"}:
            raise ValueError(mode)
        self.world.duplicates = mode

    def _order_echoes(self, on: bool) -> None:
        self.people.echoes = on

    def _order_unknown(self, methods: list[str]) -> None:
        self._unknown = set(methods)

    def _order_processes(self, pids: list[int]) -> None:
        self._processes = set(pids)

    async def _order_disconnect(self, reason: str = "refresh_requested") -> None:
        for socket in tuple(self.deliveries.sockets):
            told = {"type": "disconnect", "reason": reason, "debug_info": {"host": "emulator"}}
            await socket.line.send_json(told)

    def _order_tear(self, sockets: int = 99) -> None:
        for socket in tuple(self.deliveries.sockets)[:sockets]:
            transport = socket.line.get_extra_info("socket") and socket.line._req.transport
            if transport is not None:
                transport.abort()

    def _order_messages(self, channel: str) -> list[Json]:
        found = self.world.channels.get(channel)
        some = list(found.messages.values()) if found else []
        return [{**_shown(one, metadata=True), "words": shown.text_of(one)} for one in some]

    def _order_home(self, user: str) -> Json | None:
        view = self.world.homes.get(user)
        return self.world.view(view) if view else None

    def _order_modal(self, user: str) -> Json | None:
        stack = self.world.open_views.get(user)
        return self.world.view(stack[-1]) if stack else None

    def _order_file(self, file: str) -> Json:
        found = self.world.files[file]
        return {**found["told"], "data": base64.b64encode(found["data"]).decode()}

    async def _order_load(self, **told: Any) -> Json:
        return await self.load.run(**told)

    def _order_state(self) -> Json:
        return {
            "waiting": self.deliveries.waiting + len(self._later),
            "sockets": len(self.deliveries.sockets),
            "prompts": self.world.prompts,
            "statuses": self.world.statuses,
            "calls": self._calls,
        }


async def _arguments(request: web.Request) -> Json:
    """Return a call's arguments: the SDK spreads them over query, form and JSON."""
    asked: Json = dict(request.query)
    if request.content_type == "application/json":
        text = await request.text()
        asked |= json.loads(text) if text.strip() else {}
    elif request.can_read_body:
        asked |= dict(await request.post())
    for name in PACKED & asked.keys():
        if isinstance(asked[name], str):
            try:
                asked[name] = json.loads(asked[name])
            except ValueError:
                raise SlackError(_unreadable(name)) from None
    return asked


@asynccontextmanager
async def running(folder: Path, seed: int = 0, port: int = 0) -> AsyncIterator[str]:
    """Run a Slack in this process; yield its address."""
    slack = Slack(folder, seed)
    runner = web.AppRunner(slack.app(), access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    slack.at(url)
    try:
        yield url
    finally:
        await runner.cleanup()


def _unreadable(name: str) -> str:
    return {"blocks": "invalid_blocks_format", "metadata": "invalid_metadata_format"}.get(
        name, "invalid_arguments"
    )


def _token(request: web.Request, asked: Json) -> str:
    token = str(asked.pop("token", "")) if "token" in asked else ""
    kind, _, value = request.headers.get("Authorization", "").partition(" ")
    token = value if kind == "Bearer" else token
    if not token:
        if request.path.startswith("/files-pri/"):
            return ""
        raise SlackError("not_authed")
    return token


def _mark(asked: Json) -> Any:
    metadata = asked.get("metadata")
    return metadata.get("event_payload") if isinstance(metadata, dict) else None


def _wait(seconds: float) -> web.Response:
    told = {"Retry-After": str(max(1, ceil(seconds)))}
    return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers=told)
