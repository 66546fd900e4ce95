"""A server that answers everything as it is told."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web


@dataclass
class Answering:
    """A server; `tokens` are those it was shown, `calls` what it was asked."""

    status: int
    body: bytes
    kind: str
    headers: Mapping[str, str]
    url: str = ""
    tokens: list[str] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.tokens.append(request.headers.get("Authorization", ""))
        self.calls.append(f"{request.method} {request.path}")
        headers = {"Content-Type": self.kind, **self.headers}
        made = web.StreamResponse(status=self.status, headers=headers)
        await made.prepare(request)
        await made.write(self.body)
        return made


@asynccontextmanager
async def answering(
    status: int = 200,
    body: bytes = b"",
    kind: str = "application/json",
    headers: Mapping[str, str] | None = None,
) -> AsyncIterator[Answering]:
    """Run a server at a free port."""
    made, app = Answering(status, body, kind, headers or {}), web.Application()
    app.router.add_route("*", "/{path:.*}", made.answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield made
    finally:
        await runner.cleanup()
