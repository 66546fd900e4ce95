"""Asks Discord in the name of the bot, over discord.py's own HTTP client.

What fails is told at once, in delivery's words: discord.py's own retries would wait for minutes
with the message in hand, and leave nobody to say how far it came.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from json import dumps, loads
from time import monotonic
from typing import Any

import aiohttp
from discord import RateLimited
from discord.http import HTTPClient, Route

from bot.delivery.errors import DeliveryError, NotSent, Scope, Wait
from bot.delivery.timing import SEND_DEADLINE
from bot.discord import failures
from bot.discord.buckets import Buckets
from bot.discord.room import Room
from coaching.messages import File

_LONGEST = SEND_DEADLINE - 0.5
_TIMES = aiohttp.ClientTimeout(total=SEND_DEADLINE - 1, connect=4)
"""So that we know of it first when an answer is late, and say which way."""

_AGAIN = 1.0
"""Seconds after which a call whose line broke is made once more."""

_UNCOUNTED = ("/interactions/", "/webhooks/")
"""Answers to interactions, which have three seconds, take no room of the others (docs:
topics/rate-limits, Global Rate Limit)."""

_log = logging.getLogger(__name__)

Json = Mapping[str, Any]
Sleep = Callable[[float], Awaitable[object]]


class Calls:
    """Asks Discord; every call may be made twice: what shows a message carries its nonce.

    `ticks` are seconds that only go up.
    """

    def __init__(
        self,
        http: HTTPClient,
        ticks: Callable[[], float] = monotonic,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        """Ask by a client that is logged in, or will be; its rate limits are kept our way."""
        self.http = http
        http._buckets = Buckets()  # discord.py has no other door to them
        self._room = Room(ticks=ticks, sleep=sleep)
        self._ticks = ticks
        self._sleep = sleep
        self._quiet_until = float("-inf")

    async def ask(
        self,
        method: str,
        path: str,
        *,
        json: Json | Sequence[Json] | None = None,
        query: Mapping[str, object] | None = None,
        files: Sequence[File] = (),
        showing: bool = False,
        urgent: bool = False,
        **where: str,
    ) -> Any:
        """Call a route ("/channels/{channel_id}/messages", channel_id=…); return what it says.

        None where it says nothing. Raises `bot.delivery.errors`, and nothing else: Unclear only
        where something is `showing`. That, and what is `urgent`, has its pace from the delivery;
        everything else takes the room that is left. Nothing waits for the limit of a route longer
        than a second: that is a Wait. Where all has to be quiet, nothing is asked meanwhile.
        """
        if not path.startswith(_UNCOUNTED):
            await self._turn(at_once=showing or urgent)
        sent = {**_content(json, files), **({} if query is None else {"params": query})}
        try:
            async with asyncio.timeout(_LONGEST):
                return await self._twice(Route(method, path, **where), sent, showing=showing)
        except TimeoutError:
            raise failures.in_doubt("no_answer", showing=showing) from None

    async def _turn(self, *, at_once: bool) -> None:
        """Return once a call may be made."""
        if (left := self._quiet_until - self._ticks()) > 0:
            raise Wait("quiet", left, Scope.PLATFORM)
        if at_once:
            self._room.take()
        else:
            await self._room.wait()

    async def _twice(self, route: Route, sent: Mapping[str, Any], *, showing: bool) -> Any:
        """Call, and call again where the line broke: discord.py does so on other systems only."""
        try:
            return await self._asked(route, sent, showing=showing)
        except DeliveryError as error:
            if error.code != failures.BROKEN:
                raise
            first = error
        await self._sleep(_AGAIN)
        try:
            return await self._asked(route, sent, showing=showing)
        except DeliveryError as error:  # whatever it says, the first may have been done
            raise first if showing else error from None

    async def _asked(self, route: Route, sent: Mapping[str, Any], *, showing: bool) -> Any:
        check = partial(_check, showing=showing)
        how: dict[str, Any] = {
            "timeout": _TIMES,
            "allow_redirects": False,
            "raise_for_status": check,
        }
        try:
            said = await self.http.request(route, **sent, **how)
            return _read(said)
        except Wait as wait:
            if wait.scope is Scope.PLATFORM:
                self._quiet_until = self._ticks() + wait.seconds
            raise
        except RateLimited as error:
            raise Wait("bucket", error.retry_after) from None
        except RuntimeError:  # there is no session any more
            raise NotSent("closed") from None
        except (aiohttp.ClientError, OSError) as error:
            raise failures.broken(error, showing=showing) from error
        except ValueError:  # neither JSON nor text
            raise failures.in_doubt("no_json", showing=showing) from None


async def _check(answer: aiohttp.ClientResponse, *, showing: bool) -> None:
    """Raise what an answer means that is not a yes, before discord.py makes anything of it."""
    if answer.status >= 300:
        said: object = None
        with suppress(aiohttp.ClientError, OSError, ValueError):
            said = loads(await answer.text())
        if failures.is_keyless(answer.status, said):
            _log.error("Discord does not take DISCORD_TOKEN any more: set the bot's new one")
        raise failures.told(answer.status, said, answer.headers, showing=showing)


def _content(json: Json | Sequence[Json] | None, files: Sequence[File]) -> dict[str, Any]:
    """Return what is sent, as discord.py takes it: docs: reference, Uploading Files."""
    if not files:
        return {} if json is None else {"json": json}
    parts: list[dict[str, Any]] = [{"name": "payload_json", "value": dumps(json)}]
    for number, file in enumerate(files):
        content = "image/png" if file.alt else "application/octet-stream"
        kind = {"filename": file.name, "content_type": content}
        parts.append({"name": f"files[{number}]", "value": file.data, **kind})
    return {"form": parts}


def _read(said: Any) -> Any:
    """Return what an answer holds; discord.py leaves JSON as text where a server names a charset."""
    if isinstance(said, str):
        return loads(said) if said else None
    return said
