"""`Chat` against the platform: aiohttp, and the platform's failures as ours."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any
from uuid import UUID

import aiohttp

from bot.delivery.chat import Message, Pace, Place
from bot.delivery.errors import (
    DeliveryError,
    NotSent,
    Refused,
    Scope,
    Unclear,
    Unreachable,
    Wait,
)
from bot.delivery.text_only import TextOnly
from coaching.messages import Choices, Reply
from coaching.replying import plain
from tests.emulators.platform.wire import NAME

FREELY = (None, None, None)


class WireChat(TextOnly):
    """Speaks to the platform in the name of a bot that is registered there."""

    platform = NAME

    def __init__(
        self,
        url: str,
        session: aiohttp.ClientSession,
        bot: str = "",
        paces: tuple[Pace | None, Pace | None, Pace | None] = FREELY,
    ) -> None:
        self._url = url
        self._session = session
        self._headers = {"X-Bot": bot}
        self.paces = paces

    @classmethod
    @asynccontextmanager
    async def open(cls, url: str, bot: str = "", **more: Any) -> AsyncIterator["WireChat"]:
        """Speak to the platform at an address with connections of its own."""
        connector = aiohttp.TCPConnector(limit=0)
        async with aiohttp.ClientSession(connector=connector) as session:
            yield cls(url, session, bot, **more)

    async def send(self, place: Place, message: Message) -> str:
        """Show a message."""
        made = await self._call("send", **_place(place), **_content(message))
        return str(made["id"])

    async def edit(self, place: Place, there: str, message: Message) -> str:
        """Show a message in place of another."""
        made = await self._call("edit", id=there, **_place(place), **_content(message))
        return str(made["id"])

    async def find(self, place: Place, mark: UUID, since: datetime) -> str | None:
        """Return the message that carries a mark."""
        told = {"mark": str(mark), "since": since.timestamp()}
        found = (await self._call("find", **_place(place), **told))["id"]
        return None if found is None else str(found)

    async def mark_of(self, place: Place, there: str) -> UUID | None:
        """Return the mark of a message."""
        found = (await self._call("mark", id=there, **_place(place)))["mark"]
        return None if found is None else UUID(found)

    async def hint(self, place: Place, there: str, signs: Sequence[str]) -> None:
        """Put signs on a message."""
        await self._call("hint", id=there, signs=list(signs), **_place(place))

    async def _call(self, name: str, **told: Any) -> dict[str, Any]:
        try:
            async with self._session.post(
                f"{self._url}/api/{name}", json=told, headers=self._headers
            ) as answer:
                made: dict[str, Any] = await answer.json()
        except aiohttp.ClientConnectorError as error:
            raise NotSent("no_connection") from error
        except (aiohttp.ClientError, OSError) as error:
            raise Unclear("line_broke") from error
        if answer.status != 200:
            raise _fault(answer, made)
        return made


def _fault(answer: aiohttp.ClientResponse, told: dict[str, Any]) -> DeliveryError:
    code = str(told["code"])
    match answer.status:
        case 429:
            return Wait(code, float(answer.headers["Retry-After"]), Scope(told["scope"]))
        case 503:
            return NotSent(code)
        case 403:
            return Unreachable(code)
        case status if status >= 500:
            return Unclear(code)
        case _:
            return Refused(code)


def _place(place: Place) -> dict[str, str]:
    return {"workspace": place.workspace, "channel": place.channel, "thread": place.thread}


def _content(message: Message) -> dict[str, Any]:
    return {
        "mark": str(message.id),
        "kind": message.kind.value,
        "sources": list(message.sources),
        "text": plain(message.reply),
        "choices": _choices(message.reply),
    }


def _choices(reply: Reply) -> list[list[str]]:
    choices = (one for part in reply if isinstance(part, Choices) for one in part.choices)
    return [[one.key, one.label] for one in choices]
