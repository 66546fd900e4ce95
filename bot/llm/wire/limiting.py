"""What leaves over a line, and how much comes back. Loaded with the SDK, not before."""

from collections.abc import AsyncIterator

import httpx2

from bot.llm.wire.errors import Odd

MOST = 2_000_000
"""Bytes of an answer that are read; a reply has a hundredth of that."""

_SENT = ("host", "content-type", "content-length", "accept", "connection")


class OnlyOurs:
    """Drops what else the SDK adds to a request: headers of the environment, what computer this is."""

    def __init__(self, key: str) -> None:
        """Send this key, and no other."""
        self._headers = {
            "authorization": f"Bearer {key}",
            "user-agent": "second-thought",
            "accept-encoding": "identity",
        }

    async def __call__(self, request: httpx2.Request) -> None:
        """Look at a request just before it leaves."""
        for name in [one for one in request.headers if one not in _SENT]:
            del request.headers[name]
        request.headers.update(self._headers)


async def only_so_much(response: httpx2.Response) -> None:
    """Look at an answer before it is read: it is not packed, and it ends."""
    if response.headers.get("content-encoding", "identity") != "identity":
        raise Odd("packed")  # little may unpack to very much
    assert isinstance(response.stream, httpx2.AsyncByteStream)  # noqa: S101  # for the types
    response.stream = _Ending(response.stream)


class _Ending(httpx2.AsyncByteStream):
    """A body that breaks off where it gets too long."""

    def __init__(self, whole: httpx2.AsyncByteStream) -> None:
        self._whole = whole

    async def __aiter__(self) -> AsyncIterator[bytes]:
        read = 0
        async for part in self._whole:
            read += len(part)
            if read > MOST:
                raise Odd("endless")
            yield part

    async def aclose(self) -> None:
        await self._whole.aclose()
