"""Socket Mode: two connections that we open, so that one may be renewed while the other listens.

An envelope is acknowledged once what it holds is kept, on the connection it came by. What could
not be acknowledged comes again, and is known then.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Any

import aiohttp

from bot.delivery.errors import DeliveryError, Unreachable, Wait
from bot.ending import ended
from bot.errors import InputError
from bot.slack.arriving.payload import part, word
from bot.slack.ingress import Answered

CONNECTIONS = 2
BEAT = 6.0
"""Seconds between two pings; a line that is dead is noticed after half as many more."""

_WAITS = (0.0, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0)  # seconds before the next try
_LONGEST = 30.0
_TO_CONNECT = 10.0
_LINGERS = 0.8
"""Seconds for which a connection that is to be closed is still heard: what is on its way by it, such
as a click, does not come again."""

_CROWDED = "too_many_websockets"

REFUSED = (
    "SLACK_APP_TOKEN: Slack does not take it ({code}). Make one under Basic Information, App-Level "
    "Tokens, with the scope connections:write; it begins with xapp-."
)
OFF = "Socket Mode is switched off for this app. Switch it on in the app's settings, under Socket Mode."
CROWDED = (
    "Slack has too many connections of this app open. Stop the other processes that use the same "
    "SLACK_APP_TOKEN; until then it is tried again."
)

Take = Callable[[Any], Awaitable[Answered]]
Tell = Callable[[Exception], None]


class Sockets:
    """Listens over sockets. `open_url` asks Slack for the address of a new one."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        open_url: Callable[[], Awaitable[str]],
        take: Take,
        trouble: Tell,
        count: int = CONNECTIONS,
    ) -> None:
        """Hand what comes to `take`; `trouble` is told of what is waited out."""
        self._session = session
        self._open_url = open_url
        self._take = take
        self._trouble = trouble
        self._count = count
        self._lines: list[asyncio.Task[None]] = []
        self._work: set[asyncio.Task[None]] = set()
        self._greeted: set[aiohttp.ClientWebSocketResponse] = set()
        self._stopping = False

    @property
    def is_open(self) -> bool:
        """Whether Slack has greeted on a connection, and that still stands."""
        return bool(self._greeted)

    async def start(self) -> None:
        """Listen, once the first connection stands.

        Raises InputError where the token is refused, or Slack can't be reached: it says what to do.
        """
        first = await self._first()
        self._lines = [asyncio.create_task(self._keep_up(first))]
        self._lines += [asyncio.create_task(self._keep_up(None)) for _ in range(1, self._count)]

    async def stop(self, grace: float) -> None:
        """Take nothing more; acknowledge what is under way, for so many seconds, then hang up."""
        self._stopping = True
        if self._work:
            await asyncio.wait(tuple(self._work), timeout=grace)
        await ended(*self._lines, *self._work)

    async def _first(self) -> aiohttp.ClientWebSocketResponse:
        try:
            return await self._connect()
        except (DeliveryError, aiohttp.ClientError, OSError) as error:
            raise _told(error) from error

    async def _connect(self) -> aiohttp.ClientWebSocketResponse:
        async with asyncio.timeout(_TO_CONNECT):
            url = await self._open_url()
            return await self._session.ws_connect(url, heartbeat=BEAT)

    async def _keep_up(self, line: aiohttp.ClientWebSocketResponse | None) -> None:
        """Keep one connection up: open the next as soon as one is to be closed, or broke."""
        failed = 0
        while not self._stopping:
            wait = 0.0
            try:
                line = line or await self._connect()
                greeted, why = await self._listen(line)
                failed = 0 if greeted else failed + 1
                wait = self._pause_after(why)
            except Wait as error:
                wait = error.seconds
            except Exception as error:  # noqa: BLE001  # whatever broke it, another is opened
                self._trouble(_told(error))
                failed += 1
            line = None
            await asyncio.sleep(max(wait, _WAITS[min(failed, len(_WAITS) - 1)]))

    async def _listen(self, line: aiohttp.ClientWebSocketResponse) -> tuple[bool, str]:
        """Take what comes until the connection ends; whether Slack greeted, and why it ended."""
        greeted, under_way = False, set[asyncio.Task[None]]()
        why = ""
        try:
            async for message in line:
                envelope = self._take_in(line, message, under_way)
                if word(envelope, "type") == "hello":
                    greeted = True
                    self._greeted.add(line)
                if word(envelope, "type") == "disconnect":
                    why = word(envelope, "reason") or "asked"
                    break
        except asyncio.CancelledError:
            await line.close()
            raise
        finally:
            self._greeted.discard(line)
        self._begin_closing(line, under_way)
        return greeted, why

    def _take_in(
        self,
        line: aiohttp.ClientWebSocketResponse,
        message: aiohttp.WSMessage,
        under_way: set[asyncio.Task[None]],
    ) -> Mapping[str, Any]:
        """Begin to serve what comes, if it is an envelope; return what it is."""
        if message.type is not aiohttp.WSMsgType.TEXT or self._stopping:
            return {}
        envelope = _read(message.data)
        if word(envelope, "envelope_id"):
            self._begin(line, envelope, under_way)
        return envelope

    def _begin(
        self,
        line: aiohttp.ClientWebSocketResponse,
        envelope: dict[str, Any],
        under_way: set[asyncio.Task[None]],
    ) -> None:
        task = asyncio.create_task(self._serve(line, envelope))
        for where in (under_way, self._work):
            where.add(task)
            task.add_done_callback(where.discard)

    def _begin_closing(
        self, line: aiohttp.ClientWebSocketResponse, under_way: set[asyncio.Task[None]]
    ) -> None:
        """Close a connection once what came by it is acknowledged; meanwhile the next is opened."""

        async def close() -> None:
            with suppress(TimeoutError):
                async with asyncio.timeout(_LINGERS):
                    async for message in line:
                        self._take_in(line, message, under_way)
            if under_way:
                await asyncio.wait(tuple(under_way), timeout=_TO_CONNECT)
            await line.close()

        task = asyncio.create_task(close())
        self._work.add(task)
        task.add_done_callback(self._work.discard)

    async def _serve(self, line: aiohttp.ClientWebSocketResponse, envelope: dict[str, Any]) -> None:
        """Take in what an envelope holds, and acknowledge it if that worked."""
        try:
            answer = await self._take(part(envelope, "payload"))
            if answer.received:
                said: dict[str, Any] = {"envelope_id": envelope["envelope_id"]}
                if answer.payload is not None:
                    said["payload"] = answer.payload
                await line.send_str(json.dumps(said))
        except (aiohttp.ClientError, OSError):  # hung up meanwhile: it comes again, and is known
            pass
        except Exception as error:  # noqa: BLE001  # one envelope must not hold up the others
            self._trouble(error)

    def _pause_after(self, why: str) -> float:
        if why == "link_disabled":
            self._trouble(InputError(OFF))
            return _LONGEST
        if why == _CROWDED:
            self._trouble(InputError(CROWDED))
            return _LONGEST
        return 0.0


def _read(data: str) -> dict[str, Any]:
    with suppress(ValueError):
        read = json.loads(data)
        if isinstance(read, dict):
            return read
    return {}


def _told(error: Exception) -> Exception:
    """Return what goes wrong with a connection in words, where it is not a fault of ours."""
    match error:
        case Unreachable():
            return InputError(REFUSED.format(code=error.code))
        case DeliveryError():
            return InputError(_unreached(error.code))
        case aiohttp.ClientError() | OSError():
            return InputError(_unreached(type(error).__name__))
        case _:
            return error


def _unreached(code: str) -> str:
    return f"Slack can't be reached ({code}). Check the connection of this computer, and SLACK_API_URL."
