"""Fetches a file that a person handed in, and nothing else.

Whose address has run out is asked for anew: Discord signs its addresses for about a day, and every
message it hands out has fresh ones (docs: reference, Signed Attachment CDN URLs). No token goes
along: the addresses are all that it takes.
"""

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from discord.http import Route

from bot import wire
from bot.delivery.chat import Place
from bot.delivery.errors import DeliveryError, NotSent, Refused, Wait
from bot.discord.calling import Calls
from bot.discord.failures import told
from bot.discord.history import History

_TIMES = aiohttp.ClientTimeout(total=18, connect=4)  # a file may take longer than a message
_CDN = frozenset({"cdn.discordapp.com", "media.discordapp.net"})
_NAMED = re.compile(r"/(?:ephemeral-)?attachments/\d+/(\d+)/")
_EXPIRED = "gone"


class Files:
    """The files of messages."""

    def __init__(self, calls: Calls, history: History) -> None:
        """Ask there for an address that has run out."""
        self._calls = calls
        self._history = history

    async def fetched(self, place: Place, ref: str, longest: int) -> bytes:
        """Return what is at an address that Discord gave, of at most `longest` bytes.

        Refused: too_large, html, gone, moved, elsewhere (not on Discord's own servers). NotSent
        and Wait where it may be tried again.
        """
        try:
            return await self._read(ref, longest)
        except Refused as error:
            fresh = await self._fresh(place, ref) if error.code == _EXPIRED else None
            if fresh is None:
                raise
        return await self._read(fresh, longest)

    async def _read(self, url: str, longest: int) -> bytes:
        if not is_discords(url, Route.BASE):
            raise Refused("elsewhere")
        try:
            async with aiohttp.ClientSession(timeout=_TIMES) as session:
                proxy = self._calls.http.proxy
                async with session.get(url, allow_redirects=False, proxy=proxy) as answer:
                    if answer.status != 200:
                        raise _failed(answer)
                    return await wire.body(answer, longest)
        except aiohttp.InvalidURL:
            raise Refused("elsewhere") from None
        except (aiohttp.ClientError, OSError) as error:
            raise NotSent("no_file_yet") from error

    async def _fresh(self, place: Place, ref: str) -> str | None:
        """Return the address that a file has now: from its message, said soon after it was sent."""
        named = _NAMED.search(ref)
        if named is None:
            return None
        for message in await self._history.around(place, named[1]):
            for file in _attachments(message):
                if str(file.get("id")) == named[1]:
                    return str(file["url"])
        return None


def is_discords(ref: str, api: str) -> bool:
    """Tell whether an address is one of Discord's own for files, or of the server of the API."""
    try:
        where, ours = urlsplit(ref), urlsplit(api)
    except ValueError:  # no address at all
        return False
    if where.scheme not in {"https", ours.scheme}:
        return False
    return where.hostname in _CDN or (
        where.hostname == ours.hostname and where.hostname is not None
    )


def _attachments(message: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return list(message.get("attachments") or ())


def _failed(answer: aiohttp.ClientResponse) -> DeliveryError:
    if answer.status == 429 or answer.status >= 500:
        error = told(answer.status, {}, answer.headers, showing=False)
        return error if isinstance(error, Wait) else NotSent(error.code)
    return Refused("moved" if answer.status < 400 else _EXPIRED)
