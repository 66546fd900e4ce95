"""Files are fetched from Discord's own servers alone, and never taken for what stands in for them."""

import pytest

from bot.delivery.errors import DeliveryError, NotSent, Refused, Wait
from bot.discord.files import is_discords
from tests.answering import answering
from tests.discord.outgoing.conftest import Line

MOST = 1000
API = "https://discord.com/api/v10"


async def test_a_file_is_fetched_as_it_is(line: Line) -> None:
    data = b"First Name,Last Name\nNadia,Haddad\n"
    ref = await _handed_in(line, data)
    assert await line.chat.fetch(line.place, ref, MOST) == data


async def test_an_address_that_has_run_out_is_asked_for_anew(line: Line) -> None:
    await line.ana.upload("other.csv", b"other")
    ref = await _handed_in(line, b"name\nNadia\n")
    await line.ana.say("And?")
    await line.discord.clock(100_000)
    assert await line.chat.fetch(line.place, ref, MOST) == b"name\nNadia\n"


async def test_a_file_that_is_too_long_or_gone_is_refused(line: Line) -> None:
    ref = await _handed_in(line, b"x" * (MOST + 1))
    with pytest.raises(Refused, match="too_large"):
        await line.chat.fetch(line.place, ref, MOST)
    (file,) = (await line.ana.messages())[-1]["attachments"]
    await line.discord.lose(file["id"])
    with pytest.raises(Refused, match="gone"):
        await line.chat.fetch(line.place, ref, MOST)
    await line.ana.delete((await line.ana.messages())[-1]["id"])
    with pytest.raises(Refused, match="gone"):
        await line.chat.fetch(line.place, ref, MOST)


@pytest.mark.parametrize(
    "ref",
    [
        "https://[bad",
        "https://evil.example/attachments/1/2/a.csv",
        r"https://evil.example\@cdn.discordapp.com/",
        "",
    ],
)
async def test_what_is_no_address_of_discords_is_refused_at_once(line: Line, ref: str) -> None:
    with pytest.raises(Refused, match="elsewhere"):
        await line.chat.fetch(line.place, ref, MOST)


@pytest.mark.parametrize(
    ("status", "body", "kind", "error"),
    [
        (200, b"x" * 2000, "text/csv", Refused("too_large")),
        (200, b"\n <!DOCTYPE html><html>", "text/csv", Refused("html")),
        (200, b"<p>", "text/html", Refused("html")),
        (404, b"", "text/plain", Refused("gone")),
        (403, b"", "text/plain", Refused("gone")),
        (302, b"", "text/plain", Refused("moved")),
        (503, b"", "text/plain", NotSent("http_503")),
        (429, b"", "text/plain", Wait("http_429", 60.0)),
    ],
)
async def test_whatever_comes_instead_is_told(
    line: Line, status: int, body: bytes, kind: str, error: DeliveryError
) -> None:
    async with answering(status, body, kind) as server:
        with pytest.raises(type(error)) as told:
            await line.chat.fetch(line.place, f"{server.url}/file", MOST)
    assert told.value.code == error.code
    assert server.tokens == [""]


async def test_a_server_that_is_away_is_asked_another_time(line: Line) -> None:
    async with answering(200, b"", "text/csv") as server:
        pass
    with pytest.raises(NotSent, match="no_file_yet"):
        await line.chat.fetch(line.place, f"{server.url}/file", MOST)


@pytest.mark.parametrize(
    ("ref", "url", "discords"),
    [
        ("https://cdn.discordapp.com/attachments/1/2/a.csv?ex=1", API, True),
        ("https://media.discordapp.net/attachments/1/2/a.csv", API, True),
        ("https://discord.com/a.csv", API, True),
        ("https://cdn.discordapp.com/a.csv", "https://other.example.org/api/v10", True),
        ("http://127.0.0.1:8080/a.csv", "http://127.0.0.1:80/api/v10", True),
        ("http://cdn.discordapp.com/a.csv", API, False),
        ("https://cdn.discordapp.com.example.org/a.csv", API, False),
        ("https://evil.discordapp.com/a.csv", API, False),
        ("https://cdn.discordapp.com@example.org/a.csv", API, False),
        ("ftp://cdn.discordapp.com/a.csv", API, False),
        ("file:///etc/passwd", API, False),
        ("", API, False),
    ],
)
def test_discord_is_told_from_what_looks_like_it(ref: str, url: str, discords: bool) -> None:
    assert is_discords(ref, url) is discords


async def _handed_in(line: Line, data: bytes) -> str:
    await line.ana.upload("people.csv", data)
    (file,) = (await line.ana.messages())[-1]["attachments"]
    return str(file["url"])
