"""A file that was handed in is fetched with the bot's token, from Slack alone."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from aiohttp import web

from bot.delivery.errors import DeliveryError, NotSent, Refused, Wait
from bot.slack.api import Api
from bot.slack.files import fetched, is_slack
from tests.slack.outgoing.conftest import Line

MOST = 1000


async def test_a_file_is_fetched_as_it_is(line: Line) -> None:
    data = b"First Name,Last Name\nNadia,Haddad\n"
    ref = await _handed_in(line, data)
    assert await line.chat.fetch(line.place, ref, MOST) == data


async def test_a_file_that_is_too_long_or_gone_is_refused(line: Line) -> None:
    ref = await _handed_in(line, b"x" * (MOST + 1))
    with pytest.raises(Refused, match="too_large"):
        await line.chat.fetch(line.place, ref, MOST)
    with pytest.raises(Refused, match="gone"):
        await line.chat.fetch(line.place, ref.replace("/files-pri/", "/files-none/"), MOST)


async def test_a_page_to_sign_in_is_not_taken_for_the_file(line: Line) -> None:
    ref = await _handed_in(line, b"name\nNadia\n")
    with pytest.raises(Refused, match="html"):
        await fetched(line.api, "xoxb-none", ref, MOST)


@pytest.mark.parametrize(
    "ref",
    ["https://[bad", "https://evil.example／.slack.com/x", r"https://evil.example\@slack.com/"],
)
async def test_what_is_no_address_is_refused_at_once(line: Line, ref: str) -> None:
    with pytest.raises(Refused, match="elsewhere"):
        await fetched(line.api, "xoxb-T1", ref, MOST)


async def _handed_in(line: Line, data: bytes) -> str:
    await line.ana.upload("people.csv", data)
    (file,) = (await line.ana.messages())[-1]["files"]
    return str(file["url_private_download"])


@dataclass
class Odd:
    """A server that answers as it is told; `tokens` are those it was shown."""

    url: str = ""
    tokens: list[str] = field(default_factory=list)
    status: int = 200
    body: bytes = b""
    kind: str = "text/csv"
    to: str = ""

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.tokens.append(request.headers.get("Authorization", ""))
        headers = {"Location": self.to} if self.to else {}
        made = web.StreamResponse(
            status=self.status, headers={"Content-Type": self.kind, **headers}
        )
        await made.prepare(request)
        await made.write(self.body)
        return made


@asynccontextmanager
async def odd() -> AsyncIterator[Odd]:
    made, app = Odd(), web.Application()
    app.router.add_get("/{path:.*}", made.answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield made
    finally:
        await runner.cleanup()


@pytest.mark.parametrize(
    ("status", "body", "kind", "error"),
    [
        (200, b"x" * 2000, "text/csv", Refused("too_large")),
        (200, b"\n <!DOCTYPE html><html>", "text/csv", Refused("html")),
        (200, b"<p>", "text/html", Refused("html")),
        (404, b"", "text/plain", Refused("gone")),
        (403, b"", "text/plain", Refused("gone")),
        (503, b"", "text/plain", NotSent("http_503")),
        (429, b"", "text/plain", Wait("http_429", 30.0)),
    ],
)
async def test_whatever_comes_instead_is_told(
    status: int, body: bytes, kind: str, error: DeliveryError
) -> None:
    async with odd() as server, Api.open(f"{server.url}/api/") as api:
        server.status, server.body, server.kind = status, body, kind
        with pytest.raises(type(error)) as told:
            await fetched(api, "xoxb-T1", f"{server.url}/file", MOST)
    assert told.value.code == error.code


async def test_the_token_goes_nowhere_else() -> None:
    async with odd() as server, odd() as other, Api.open(f"{server.url}/api/") as api:
        server.status, server.to = 302, f"{other.url.replace('127.0.0.1', 'localhost')}/file"
        with pytest.raises(Refused, match="moved"):
            await fetched(api, "xoxb-T1", f"{server.url}/file", MOST)
        with pytest.raises(Refused, match="elsewhere"):
            await fetched(api, "xoxb-T1", server.to, MOST)
        assert (server.tokens, other.tokens) == (["Bearer xoxb-T1"], [])


@pytest.mark.parametrize(
    ("ref", "url", "ours"),
    [
        ("https://files.slack.com/files-pri/T1-F1/a.csv", "https://slack.com/api/", True),
        ("https://slack.com/files/a.csv", "https://slack.com/api/", True),
        ("https://files.slack.com/a.csv", "https://proxy.example.org/api/", True),
        ("https://files.proxy.example.org/a.csv", "https://proxy.example.org/api/", True),
        ("http://files.slack.com/a.csv", "https://slack.com/api/", False),
        ("https://slack.com.example.org/a.csv", "https://slack.com/api/", False),
        ("https://notslack.com/a.csv", "https://slack.com/api/", False),
        ("https://slack.com@example.org/a.csv", "https://slack.com/api/", False),
        ("https://docs.google.com/a.csv", "https://slack.com/api/", False),
        ("ftp://slack.com/a.csv", "https://slack.com/api/", False),
        ("", "https://slack.com/api/", False),
    ],
)
def test_slack_is_told_from_what_looks_like_it(ref: str, url: str, ours: bool) -> None:
    assert is_slack(ref, url) is ours
