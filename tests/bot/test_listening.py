"""What the HTTP servers do with strangers who say little, or nothing that can be understood."""

import asyncio
import logging
from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from bot.listening import runner


@pytest.fixture
async def address() -> AsyncIterator[tuple[str, int]]:
    pages = web.Application()
    pages.router.add_get("/fault", fault)
    served = runner(pages, grace=0.1, idle=0.05)
    await served.setup()
    await web.TCPSite(served, "127.0.0.1", 0).start()
    yield served.addresses[0][:2]
    await served.cleanup()


async def fault(_: web.Request) -> web.Response:
    raise KeyError("ours")


async def said(address: tuple[str, int], words: bytes) -> bytes:
    reader, writer = await asyncio.open_connection(*address)
    writer.write(words)
    async with asyncio.timeout(30):
        answer = await reader.read()
    writer.close()
    return answer


@pytest.mark.parametrize("words", [b"", b"GET / HTTP/1.1\r\nX: "])
async def test_who_never_comes_to_an_end_is_let_go(address: tuple[str, int], words: bytes) -> None:
    assert await said(address, words) == b""


async def test_what_is_no_request_is_not_logged_and_our_faults_are(
    address: tuple[str, int], caplog: pytest.LogCaptureFixture
) -> None:
    both = b"GET / HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"
    with caplog.at_level(logging.WARNING):
        assert b" 400 " in await said(address, both)
        assert caplog.records == []
        assert b" 500 " in await said(address, b"GET /fault HTTP/1.1\r\nHost: a\r\n\r\n")
        assert [one.levelname for one in caplog.records] == ["ERROR"]
