"""The HTTP server that the world may reach: closed to browsers, silent of versions, not held up."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from io import BytesIO
from typing import Any

import aiohttp
import pytest

from bot.slack.ingress import RECEIVED, Answered
from bot.slack.transport.http import EVENTS, Pages, Posted, application

CLOSED = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


@asynccontextmanager
async def served(patience: float = 10.0) -> AsyncIterator[str]:
    taken: list[Any] = []

    async def take(payload: Any) -> Answered:
        taken.append(payload)
        return RECEIVED

    made = application()
    made.router.add_post(EVENTS, Posted("secret", take, lambda: 0.0, patience).__call__)
    pages = Pages(made, "127.0.0.1", 0, grace=0.1)
    address = await pages.start()
    try:
        yield address
        assert taken == []
    finally:
        await pages.stop()


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/healthz", 200),
        ("GET", "/", 404),
        ("GET", EVENTS, 405),
        ("POST", EVENTS, 401),
        ("POST", "/%2e%2e/etc/passwd", 404),
        ("TRACE", "/healthz", 405),
    ],
)
async def test_each_answer_is_closed_to_browsers_and_names_no_version(
    method: str, path: str, status: int
) -> None:
    async with (
        served() as address,
        aiohttp.ClientSession() as browser,
        browser.request(method, address + path) as answer,
    ):
        assert answer.status == status
        assert CLOSED.items() <= answer.headers.items()
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert "Python" not in answer.headers["Server"]
        assert "Set-Cookie" not in answer.headers


async def test_who_trickles_is_let_go() -> None:
    async with served(patience=0.05) as address:
        host, port = address.removeprefix("http://").split(":")
        reader, writer = await asyncio.open_connection(host, int(port))
        writer.write(f"POST {EVENTS} HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\nb".encode())
        async with asyncio.timeout(30):
            assert b" 408 " in await reader.readline()
        writer.close()


async def test_a_long_body_is_refused() -> None:
    async with (
        served() as address,
        aiohttp.ClientSession() as somebody,
        somebody.post(address + EVENTS, data=BytesIO(b"x" * 2_000_000)) as answer,
    ):
        assert answer.status == 413
