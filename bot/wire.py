"""What can be said of any HTTP call: whether it surely never arrived, and what a file may be."""

import aiohttp

from bot.delivery.errors import Refused

_PIECE = 64 * 1024
_PAGE = (b"<!doctype html", b"<html")


def unsent(error: Exception) -> str | None:
    """Return the code of why a request surely never arrived; None where nobody knows."""
    match error:
        case aiohttp.ClientConnectorError() | aiohttp.ConnectionTimeoutError():
            return "no_connection"
        case aiohttp.InvalidURL() | aiohttp.NonHttpUrlClientError():
            return "no_address"
        case _:
            return None


async def body(answer: aiohttp.ClientResponse, longest: int) -> bytes:
    """Return the file that an answer holds, read no further than it may be long.

    Refused: too_large; html, which is a page that stands in for the file.
    """
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
