"""A connection that is to be closed, by a Slack that still has something on its way."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
from aiohttp import web

from bot.slack.ingress import RECEIVED, Answered
from bot.slack.transport.socket import Sockets
from tests.polling import until

HELLO = {"type": "hello"}
REFRESH = {"type": "disconnect", "reason": "refresh_requested"}


def click(name: str) -> dict[str, Any]:
    return {"envelope_id": name, "type": "interactive", "payload": {}}


class Line:
    """The far end of the connections; the first is told to be opened anew, and given clicks."""

    def __init__(self) -> None:
        self.opened: list[web.WebSocketResponse] = []
        self.acked: list[str] = []
        self.codes: list[int | None] = []

    async def answer(self, request: web.Request) -> web.WebSocketResponse:
        line = web.WebSocketResponse()
        await line.prepare(request)
        self.opened.append(line)
        await line.send_json(HELLO)
        if len(self.opened) == 1:
            for one in (REFRESH, click("at once")):
                await line.send_json(one)
            await asyncio.sleep(0.2)
            await line.send_json(click("a moment later"))
        async for said in line:
            self.acked.append(json.loads(said.data)["envelope_id"])
        self.codes.append(line.close_code)
        return line


@asynccontextmanager
async def listening(line: Line) -> AsyncIterator[Sockets]:
    pages = web.Application()
    pages.router.add_get("/", line.answer)
    server = web.AppRunner(pages)
    await server.setup()
    await web.TCPSite(server, "127.0.0.1", 0).start()
    address = f"http://127.0.0.1:{server.addresses[0][1]}/"

    async def open_url() -> str:
        return address

    async def take(_: object) -> Answered:
        return RECEIVED

    async with aiohttp.ClientSession() as session:
        sockets = Sockets(session, open_url, take, lambda _: None, count=1)
        await sockets.start()
        yield sockets
        await sockets.stop(1.0)
        await until(lambda: len(line.codes) == len(line.opened))
    await server.cleanup()


async def test_what_comes_by_a_connection_that_is_to_be_closed_is_taken() -> None:
    line = Line()
    async with listening(line):
        await until(lambda: line.acked == ["at once", "a moment later"])
        await until(lambda: len(line.opened) == 2)


async def test_every_connection_is_hung_up_not_torn() -> None:
    line = Line()
    async with listening(line):
        await until(lambda: len(line.opened) == 2)

    assert line.codes == [aiohttp.WSCloseCode.OK] * 2
