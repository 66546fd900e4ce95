"""Fetches a file that a person handed in, and nothing else.

Whose address has run out is asked for anew: Discord signs its addresses for about a day, and every
message it hands out has fresh ones (docs: reference, Signed Attachment CDN URLs). No token goes
along: the addresses are all that it takes.
"""

import re
from urllib.parse import urlsplit

import aiohttp
from discord.http import Route

from bot import fetching
from bot.delivery.chat import Place
from bot.delivery.errors import DeliveryError, Refused
from bot.discord.calling import Calls
from bot.discord.failures import told
from bot.discord.history import History
from bot.payload import parts, word

_CDN = frozenset({"cdn.discordapp.com", "media.discordapp.net"})
_NAMED = re.compile(r"/(?:ephemeral-)?attachments/\d+/(\d+)/")


class Files:
    """The files of messages."""

    def __init__(self, calls: Calls, history: History) -> None:
        """Ask there for an address that has run out."""
        self._calls = calls
        self._history = history

    async def fetched(self, place: Place, ref: str, longest: int) -> bytes:
        """Return what is at an address that Discord gave, of at most `longest` bytes.

        Refused as `fetching.fetched`; elsewhere: not on Discord's own servers. NotSent and Wait
        where it may be tried again.
        """
        try:
            return await self._read(ref, longest)
        except Refused as error:
            fresh = await self._fresh(place, ref) if error.code == fetching.GONE else None
            if fresh is None:
                raise
        return await self._read(fresh, longest)

    async def _read(self, url: str, longest: int) -> bytes:
        if not is_discords(url, Route.BASE):
            raise Refused("elsewhere")
        proxy = self._calls.http.proxy
        async with aiohttp.ClientSession() as session:  # discord.py's own is private
            return await fetching.fetched(session, url, longest, _told, proxy=proxy)

    async def _fresh(self, place: Place, ref: str) -> str | None:
        """Return the address that a file has now: from its message, said soon after it was sent."""
        named = _NAMED.search(ref)
        if named is None:
            return None
        for message in await self._history.around(place, named[1]):
            for file in parts(message, "attachments"):
                if word(file, "id") == named[1]:
                    return word(file, "url")
        return None


def is_discords(ref: str, api: str) -> bool:
    """Tell whether an address is one of Discord's own for files, or of the server of the API."""
    host = fetching.host_of(ref, api)
    return host in _CDN or (host != "" and host == urlsplit(api).hostname)


def _told(answer: aiohttp.ClientResponse) -> DeliveryError:
    return told(answer.status, {}, answer.headers, showing=False)
