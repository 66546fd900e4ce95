"""The server: takes requests, notes them, and answers each in the way it was told to.

Besides what it speaks as a model there is `POST /ways`, for who runs it as a process of its own:
`{"next": [["hang", {}], …]}` for the next requests, `{"always": ["good", {}]}` for all others.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from tests.emulators.llm.checking import wrong
from tests.emulators.llm.line import Line, Request, read
from tests.emulators.llm.ways import WAYS, Answerer, least_of
from tests.emulators.log import Log
from tests.polling import until

Told = tuple[str, dict[str, Any]]


class Server:
    """A model that can be told how to answer. `requests` are those it took as a model, in order."""

    def __init__(self, log: Log, *, stores: bool = False) -> None:
        self._log, self._stores = log, stores
        self._next: deque[Told] = deque()
        self._always: Told = ("good", {})
        self.says: Answerer = least_of
        self.requests: list[Request] = []
        self.wrong: list[str] = []
        self.busy = self.busiest = 0
        self.left = 0  # requests whose asker went away before they were answered
        self.url = ""

    def next(self, way: str, **more: Any) -> None:
        """Answer the next request that has no way yet like that."""
        self._next.append((_known(way), more))

    def always(self, way: str, **more: Any) -> None:
        """Answer every other request like that."""
        self._always = (_known(way), more)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer what comes over a connection, one after the other."""
        line = Line(writer)
        try:
            while request := await read(reader):
                await self._answered(line, request, reader)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            with suppress(ConnectionError):
                writer.close()

    async def _answered(self, line: Line, request: Request, reader: asyncio.StreamReader) -> None:
        if request.path == "/ways":
            return await self._told(line, request)
        self.requests.append(request)
        self._log("request", headers=dict(request.headers), body=request.body)
        if found := wrong(request, stores=self._stores):
            self.wrong += found
            self._log("wrong", found=found)
            return await line.json({"error": {"message": "; ".join(found)}}, 400)
        way, more = self._next.popleft() if self._next else self._always
        self.busy += 1
        self.busiest = max(self.busiest, self.busy)
        try:
            await self._unless_left(WAYS[way](line, request, self.says, **more), reader)
        finally:
            self.busy -= 1
        return None

    async def _unless_left(self, answering: Any, reader: asyncio.StreamReader) -> None:
        """Answer, until it is done or whoever asked has gone."""
        answer = asyncio.ensure_future(answering)
        gone = asyncio.ensure_future(_gone(reader))
        try:
            await asyncio.wait({answer, gone}, return_when=asyncio.FIRST_COMPLETED)
            if not answer.done():
                self.left += 1
                self._log("left")
                raise ConnectionResetError
            await answer
        finally:
            for one in (answer, gone):
                one.cancel()
            await asyncio.gather(answer, gone, return_exceptions=True)

    async def _told(self, line: Line, request: Request) -> None:
        if "always" in request.body:
            way, more = request.body["always"]
            self._next.clear()
            self.always(way, **more)
        for way, more in request.body.get("next", ()):
            self.next(way, **more)
        await line.json({"ok": True})


async def _gone(reader: asyncio.StreamReader) -> None:
    """Return when whoever asked is not there any more."""
    await until(lambda: reader.at_eof() or reader.exception() is not None, 3600)


def _known(way: str) -> str:
    WAYS[way]  # a KeyError names what nobody knows
    return way


@asynccontextmanager
async def serving(folder: Path, port: int = 0, *, stores: bool = False) -> AsyncIterator[Server]:
    """Run a server in this loop; its log is in the folder."""
    log = Log(folder)
    server = Server(log, stores=stores)
    lines: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        lines.add(task)
        try:
            await server.serve(reader, writer)
        except asyncio.CancelledError:  # the end of the server is that of its lines
            pass
        finally:
            lines.discard(task)

    listening = await asyncio.start_server(serve, "127.0.0.1", port)
    server.url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    try:
        yield server
    finally:
        listening.close()
        for task in list(lines):
            task.cancel()
        await asyncio.gather(*lines, return_exceptions=True)
        log.close()
