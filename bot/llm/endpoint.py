"""The line to a server: what may be sent over it, and how much may come back.

The SDK would take keys, headers and addresses from the environment, follow a redirect with all
that was written, and read as much as anybody sends. None of that happens here, whatever its
version: the last look at a request and the first at an answer are ours.
"""

import asyncio
import importlib
import logging
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot.settings import Settings, revealed

if TYPE_CHECKING:
    import httpx2
    from openai import AsyncOpenAI

NO_KEY = "not-needed"
"""The key that is sent where none is set: the SDK would look for one elsewhere."""

MOST = 2_000_000
"""Bytes of an answer that are read; a reply has a hundredth of that."""

CONNECT, WRITE, POOL = 3.0, 10.0, 5.0
"""Seconds to connect, between two pieces that are sent, and for a free line."""

_SENT = ("host", "content-type", "content-length", "accept", "connection")
_LOGGERS = ("openai", "httpx2", "httpcore2")  # they would tell addresses, and reasons servers wrote


async def opened(settings: Settings) -> "AsyncOpenAI":
    """Return the client of the endpoint that is set, with its packages loaded beside the loop."""
    await asyncio.to_thread(importlib.import_module, "openai")
    return await asyncio.to_thread(_client, settings)


def _client(settings: Settings) -> "AsyncOpenAI":
    from openai import AsyncOpenAI

    for name in _LOGGERS:
        logging.getLogger(name).setLevel(logging.WARNING)
    key = revealed(settings.llm_api_key) or NO_KEY
    return AsyncOpenAI(
        api_key=key,
        admin_api_key="",
        organization="",
        project="",
        webhook_secret="",
        base_url=settings.llm_base_url,
        max_retries=0,
        http_client=_line(settings, key),
    )


def _line(settings: Settings, key: str) -> "httpx2.AsyncClient":
    import httpx2
    from openai import DefaultAsyncHttpx2Client

    async def leave_only_ours(request: "httpx2.Request") -> None:
        """Drop what else the SDK adds: headers of the environment, and what this computer is."""
        for name in [one for one in request.headers if one not in _SENT]:
            del request.headers[name]
        request.headers["authorization"] = f"Bearer {key}"
        request.headers["user-agent"] = "second-thought"
        request.headers["accept-encoding"] = "identity"

    async def read_only_so_much(response: "httpx2.Response") -> None:
        if response.headers.get("content-encoding", "identity") != "identity":
            raise httpx2.DecodingError("packed", request=response.request)
        response.stream = _limited(response)

    read = settings.llm_profile_used.read
    return DefaultAsyncHttpx2Client(
        follow_redirects=False,
        timeout=httpx2.Timeout(
            connect=CONNECT, read=read or settings.llm_deadline, write=WRITE, pool=POOL
        ),
        trust_env=_may_use_proxy(settings),
        event_hooks={"request": [leave_only_ours], "response": [read_only_so_much]},
    )


def _may_use_proxy(settings: Settings) -> bool:
    """Whether a proxy of the environment may be used: never for what is not encrypted."""
    return urlsplit(settings.llm_base_url or "").scheme == "https"


def _limited(response: "httpx2.Response") -> "httpx2.AsyncByteStream":
    """Return the body of an answer; it breaks where it gets too long."""
    import httpx2

    class Limited(httpx2.AsyncByteStream):
        def __init__(self, whole: httpx2.AsyncByteStream) -> None:
            self._whole = whole

        async def __aiter__(self) -> AsyncIterator[bytes]:
            read = 0
            async for part in self._whole:
                read += len(part)
                if read > MOST:
                    raise httpx2.ReadError("too long", request=response.request)
                yield part

        async def aclose(self) -> None:
            await self._whole.aclose()

    assert isinstance(response.stream, httpx2.AsyncByteStream)  # noqa: S101  # for the types
    return Limited(response.stream)
