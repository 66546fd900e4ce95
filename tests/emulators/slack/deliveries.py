"""Hands what happens to the app: over its sockets, or signed over HTTP; events again and again.

Events that are not acknowledged come again, as do some that were; commands and clicks come once.
"""

import asyncio
import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from random import Random
from time import perf_counter
from typing import Any
from urllib.parse import urlencode

import aiohttp
from aiohttp import web

from tests.emulators.slack.world import Json, World

PATIENCE = 3.0
WAITS = (0.0, 60.0, 300.0)
"""Seconds before each redelivery, as Slack has them."""
MOST_SOCKETS = 10


@dataclass(slots=True)
class Socket:
    """A connection of the app, and what it has not acknowledged."""

    line: web.WebSocketResponse
    number: int
    unanswered: dict[str, "asyncio.Future[Json]"] = field(default_factory=dict)


class Deliveries:
    """Whatever is on its way to the app."""

    def __init__(self, world: World, chance: Random) -> None:
        self.patience = PATIENCE
        self.waits: Sequence[float] = WAITS
        self.again = 0.0
        self.acks: list[float] | None = None  # how long each took, in ms, while somebody asks
        self.sockets: list[Socket] = []
        self._world = world
        self._chance = chance
        self._round = count()
        self._numbers = count(1)
        self._open = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._session: aiohttp.ClientSession | None = None

    @property
    def waiting(self) -> int:
        """How many events were not acknowledged yet, or come once more."""
        return len(self._tasks)

    def event(self, team: str, event: Mapping[str, Any]) -> str:
        """Deliver an event from now on; return its key. "" where the app is not installed."""
        world, install = self._world, self._world.serving(team)
        if install is None:
            return ""
        key = world.new_id("Ev")
        enterprise = world.team(team).enterprise or None
        here = {"enterprise_id": enterprise, "team_id": None if install.whole else team}
        who = {"user_id": install.bot_user, "is_bot": True, "is_enterprise_install": install.whole}
        body = {
            "token": "verification",
            "team_id": team,
            "enterprise_id": enterprise,
            "context_team_id": team,
            "context_enterprise_id": enterprise,
            "api_app_id": world.app.id,
            "event": dict(event),
            "type": "event_callback",
            "event_id": key,
            "event_time": int(world.now()),
            "authorizations": [{**here, **who}],
            "is_ext_shared_channel": False,
            "event_context": f"4-{key}",
        }
        world.log("event", key=key, team=team, event=dict(event))
        self._start(self._delivered(key, body))
        return key

    async def ask(self, kind: str, payload: Json) -> Json | None:
        """Deliver a command or a click once; return what the app answers, None for silence."""
        key = str(payload.get("trigger_id") or payload.get("view", {}).get("id"))
        if not self.sockets and not self._world.app.request_url:
            self._world.log("delivered", key=key, attempt=0, ok=False)
            return None
        return await self._attempt(key, kind, payload, 0, "")

    def opened(self, line: web.WebSocketResponse) -> Socket:
        """Take a new connection of the app."""
        made = Socket(line, next(self._numbers))
        self.sockets.append(made)
        self._open.set()
        self._world.log("socket", number=made.number, opened=True)
        return made

    def closed(self, socket: Socket) -> None:
        """Give up a connection; what it did not acknowledge comes again."""
        if socket in self.sockets:
            self.sockets.remove(socket)
        if not self.sockets:
            self._open.clear()
        for one in socket.unanswered.values():
            one.cancel()
        self._world.log("socket", number=socket.number, opened=False)

    async def close(self) -> None:
        """Deliver no more."""
        for task in tuple(self._tasks):
            task.cancel()
        for socket in tuple(self.sockets):
            await socket.line.close()
        if self._session is not None:
            await self._session.close()

    def _start(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _delivered(self, key: str, body: Json) -> None:
        why = ""
        for attempt, wait in enumerate((0.0, *self.waits)):
            await asyncio.sleep(wait)
            if not self._world.app.request_url:
                await self._open.wait()
            answer = await self._attempt(key, "events_api", body, attempt, why)
            if answer is not None:
                break
            why = "timeout" if not self._world.app.request_url else "http_error"
        else:
            self._world.log("dropped", key=key)
            return
        if self._chance.random() < self.again:
            await asyncio.sleep(self._chance.random())
            await self._attempt(key, "events_api", body, attempt + 1, "timeout")

    async def _attempt(
        self, key: str, kind: str, body: Json, attempt: int, why: str
    ) -> Json | None:
        try:
            way = self._posted if self._world.app.request_url else self._sent
            answer = await way(kind, body, attempt, why)
        except (TimeoutError, asyncio.CancelledError, aiohttp.ClientError, OSError) as error:
            if isinstance(error, asyncio.CancelledError) and _ends():
                raise
            answer = None
        told = {"attempt": attempt, "kind": kind, "ok": answer is not None}
        self._world.log("delivered", key=key, **told)
        return answer

    async def _sent(self, kind: str, body: Json, attempt: int, why: str) -> Json:
        if not self.sockets:
            raise ConnectionError
        socket = self.sockets[next(self._round) % len(self.sockets)]
        envelope = self._world.new_id("envelope-")
        told: Json = {"envelope_id": envelope, "type": kind, "payload": body}
        told["accepts_response_payload"] = kind != "events_api"
        if kind == "events_api":
            told |= {"retry_attempt": attempt, "retry_reason": why}
        answered: asyncio.Future[Json] = asyncio.get_running_loop().create_future()
        socket.unanswered[envelope] = answered
        try:
            began = perf_counter()
            await socket.line.send_str(json.dumps(told))
            answer = await asyncio.wait_for(answered, self.patience)
            if self.acks is not None:
                self.acks.append((perf_counter() - began) * 1000)
            return answer
        finally:
            socket.unanswered.pop(envelope, None)

    async def _posted(self, kind: str, body: Json, attempt: int, why: str) -> Json:
        text, form = _written(kind, body)
        stamp = str(int(self._world.now()))
        headers = {
            "Content-Type": "application/x-www-form-urlencoded" if form else "application/json",
            "X-Slack-Request-Timestamp": stamp,
            "X-Slack-Signature": signature(self._world.app.signing_secret, stamp, text),
        }
        if attempt:
            headers |= {"X-Slack-Retry-Num": str(attempt), "X-Slack-Retry-Reason": why}
        if self._session is None:
            self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))
        timeout = aiohttp.ClientTimeout(total=self.patience)
        url = self._world.app.request_url
        async with self._session.post(
            url, data=text.encode(), headers=headers, timeout=timeout
        ) as answer:
            if answer.status != 200:
                raise ConnectionError(answer.status)
            said = await answer.text()
        return _read(said)


def signature(secret: str, stamp: str, body: str) -> str:
    """Sign a request as Slack does."""
    base = f"v0:{stamp}:{body}".encode()
    return f"v0={hmac.new(secret.encode(), base, hashlib.sha256).hexdigest()}"


def _written(kind: str, body: Json) -> tuple[str, bool]:
    if kind == "events_api":
        return json.dumps(body), False
    if kind == "interactive":
        return urlencode({"payload": json.dumps(body)}), True
    return urlencode(body), True


def _read(said: str) -> Json:
    """Return an answer: JSON, or the text of it."""
    if not said.strip():
        return {}
    try:
        made = json.loads(said)
    except ValueError:
        return {"text": said}
    return made if isinstance(made, dict) else {}


def _ends() -> bool:
    """Whether this task itself is to end, and not just the future it waited for."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0
