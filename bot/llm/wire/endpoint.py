"""The line to a server: opened with what is set here, and nothing from anywhere else.

The SDK would take keys, headers and addresses from the environment, follow a redirect with all
that was written, and read as much as anybody sends. None of that happens here, whatever its
version: the last look at a request and the first at an answer are ours (`limiting`).
"""

import asyncio
import importlib
import logging
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot.settings import Settings, revealed

if TYPE_CHECKING:
    from httpx2 import AsyncClient
    from openai import AsyncOpenAI

NO_KEY = "not-needed"
"""The key that is sent where none is set: without one the SDK would look for one elsewhere."""

CONNECT, WRITE, POOL = 3.0, 10.0, 5.0
"""Seconds to connect, between two pieces that are sent, and for a free line."""

_CHOICE = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": ""}}
_TELLING = ("openai", "httpx2", "httpcore2")  # what servers write would be in their records


async def opened(settings: Settings) -> "AsyncOpenAI":
    """Return the client of the endpoint that is set, with its packages loaded beside the loop."""
    await asyncio.to_thread(importlib.import_module, "openai")
    return await asyncio.to_thread(_client, settings)


def _client(settings: Settings) -> "AsyncOpenAI":
    from openai import AsyncOpenAI

    for name in _TELLING:
        logging.getLogger(name).setLevel(logging.WARNING)
    key = revealed(settings.llm_api_key) or NO_KEY
    client = AsyncOpenAI(
        api_key=key,
        admin_api_key="",  # these empty ones keep it from reading the environment
        organization="",
        project="",
        webhook_secret="",
        base_url=settings.llm_base_url,
        max_retries=0,
        http_client=_line(settings, key),
    )
    _warm(client)
    return client


def _warm(client: "AsyncOpenAI") -> None:
    """Load now, beside the loop, what the SDK would load at the first question."""
    from anyio.lowlevel import checkpoint
    from openai.types.chat import ChatCompletion
    from openai.types.completion_usage import CompletionUsage

    ChatCompletion.construct(choices=[_CHOICE], usage=CompletionUsage.construct())
    client.platform_headers()
    asyncio.run(checkpoint())  # what lines are made of below the SDK
    client.chat.completions  # noqa: B018  # a property that imports


def _line(settings: Settings, key: str) -> "AsyncClient":
    from httpx2 import Timeout
    from openai import DefaultAsyncHttpx2Client

    from bot.llm.wire.limiting import OnlyOurs, only_so_much

    read = settings.llm_profile_used.read or settings.llm_deadline
    return DefaultAsyncHttpx2Client(
        follow_redirects=False,
        timeout=Timeout(connect=CONNECT, read=read, write=WRITE, pool=POOL),
        trust_env=_may_use_proxy(settings),
        event_hooks={"request": [OnlyOurs(key)], "response": [only_so_much]},
    )


def _may_use_proxy(settings: Settings) -> bool:
    """Whether a proxy of the environment may be used: never for what is not encrypted."""
    return urlsplit(settings.llm_base_url or "").scheme == "https"
