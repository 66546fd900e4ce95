"""Fetches a file from a platform's servers: no longer than it may be, and no page in its place."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from bot.delivery.errors import DeliveryError, NotSent, Refused, Wait

GONE = "gone"
"""The code of a file that is not, or no longer, at its address."""

_TIMES = aiohttp.ClientTimeout(total=18, connect=4)  # a file may take longer than a message
_PIECE = 64 * 1024
_PAGE = (b"<!doctype html", b"<html")

Told = Callable[[aiohttp.ClientResponse], DeliveryError]
"""Says what an answer means that is a platform's own failure."""


def host_of(ref: str, api: str) -> str:
    """Return the host of an address; "" for none, or one that is less safe than https and `api`."""
    try:
        where, ours = urlsplit(ref), urlsplit(api)
    except ValueError:  # no address at all
        return ""
    return (where.hostname or "") if where.scheme in {"https", ours.scheme} else ""


async def fetched(
    session: aiohttp.ClientSession, ref: str, longest: int, told: Told, **how: Any
) -> bytes:
    """Return the file at an address, of at most `longest` bytes; `how` is aiohttp's.

    Refused: too_large; html, which is a page that stands in for the file; gone, moved, elsewhere
    (no address). NotSent and Wait where it may be tried again.
    """
    try:
        async with session.get(ref, timeout=_TIMES, allow_redirects=False, **how) as answer:
            if answer.status != 200:
                raise _failed(answer, told)
            return await _body(answer, longest)
    except aiohttp.InvalidURL:
        raise Refused("elsewhere") from None
    except (aiohttp.ClientError, OSError) as error:
        raise NotSent("no_file_yet") from error


def _failed(answer: aiohttp.ClientResponse, told: Told) -> DeliveryError:
    if answer.status == 429 or answer.status >= 500:
        error = told(answer)
        return error if isinstance(error, Wait) else NotSent(error.code)
    return Refused("moved" if answer.status < 400 else GONE)


async def _body(answer: aiohttp.ClientResponse, longest: int) -> bytes:
    """Return what an answer holds, read no further than it may be long."""
    if answer.content_type == "text/html":
        raise Refused("html")
    if (answer.content_length or 0) > longest:
        raise Refused("too_large")
    data = bytearray()
    async for piece in answer.content.iter_chunked(_PIECE):
        data += piece
        if len(data) > longest:
            raise Refused("too_large")
    if data.lstrip()[:20].lower().startswith(_PAGE):
        raise Refused("html")
    return bytes(data)
