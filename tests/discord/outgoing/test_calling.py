"""Calls wait for nothing for long, say what became of them, and leave room for each other."""

import asyncio
from time import monotonic
from typing import Any

import pytest
from discord import RateLimited
from discord.http import Route

from bot.delivery.chat import Pace
from bot.delivery.errors import DeliveryError, NotSent, Refused, Scope, Unclear, Wait
from bot.discord.buckets import Bucket, Buckets
from bot.discord.room import Room
from tests.answering import answering
from tests.discord.outgoing.conftest import Line, message

MESSAGES = "/channels/{channel_id}/messages"


JSON = "application/json"
BANNED = {"Retry-After": "1800"}


@pytest.mark.parametrize(
    ("status", "body", "kind", "headers", "error"),
    [
        (429, b"error code: 1015", "text/plain", BANNED, Wait("http_429", 1800, Scope.PLATFORM)),
        (429, b"<html>", "text/html", {}, Wait("http_429", 60, Scope.PLATFORM)),
        (403, b"<html>", "text/html", {}, Wait("http_403", 60, Scope.PLATFORM)),
        (429, b'{"message":"m","retry_after":2.5}', JSON, {}, Wait("http_429", 2.5)),
        (429, b'{"message":"m","retry_after":0}', JSON, {"Retry-After": "no"}, Wait("", 60)),
        (200, b"<html>", "text/html", {}, Unclear("no_json")),
        (200, b"{", JSON, {}, Unclear("no_json")),
        (200, b"\xff", JSON, {}, Unclear("no_json")),
        (301, b"", "text/plain", {"Location": "/x"}, NotSent("http_301")),
        (400, b'{"message":"m","code":"x"}', JSON, {}, Refused("http_400")),
        (404, b'{"message":"404: Not Found","code":0}', JSON, {}, Refused("http_404")),
        (530, b"error code: 1033", "text/plain", {}, Unclear("http_530")),
    ],
)
async def test_whatever_comes_instead_is_told(
    line: Line,
    monkeypatch: pytest.MonkeyPatch,
    status: int,
    body: bytes,
    kind: str,
    headers: dict[str, str],
    error: DeliveryError,
) -> None:
    async with answering(status, body, kind, headers) as server:
        monkeypatch.setattr(Route, "BASE", server.url)
        with pytest.raises(type(error)) as told:
            await line.calls.ask("POST", MESSAGES, json={}, showing=True, channel_id="1")
    if isinstance(error, Wait) and isinstance(told.value, Wait):
        assert (told.value.seconds, told.value.scope) == (error.seconds, error.scope)
    else:
        assert told.value.code == error.code
    assert server.calls == ["POST /channels/1/messages"]


async def test_json_of_a_server_that_names_its_letters_is_json(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with answering(200, b'{"id": "1"}', "application/json; charset=utf-8") as server:
        monkeypatch.setattr(Route, "BASE", server.url)
        assert await line.calls.ask("GET", "/users/@me") == {"id": "1"}


async def test_an_answer_without_a_message_is_in_doubt(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with answering(204, b"", "text/plain") as server:
        monkeypatch.setattr(Route, "BASE", server.url)
        assert await line.calls.ask("GET", "/users/@me") is None
        with pytest.raises(Unclear, match="no_message"):
            await line.chat.send(line.place, message())


@pytest.mark.parametrize(
    ("url", "code"), [("http://127.0.0.1:1", "no_connection"), ("http://", "no_address")]
)
async def test_a_server_that_is_not_there_was_surely_told_nothing(
    line: Line, monkeypatch: pytest.MonkeyPatch, url: str, code: str
) -> None:
    monkeypatch.setattr(Route, "BASE", url)
    with pytest.raises(NotSent, match=code):
        await line.calls.ask("POST", MESSAGES, showing=True, channel_id="1")


async def test_after_the_end_nothing_is_sent(line: Line) -> None:
    await line.calls.http.close()
    with pytest.raises(NotSent, match="closed"):
        await line.chat.send(line.place, message())


@pytest.mark.parametrize(("showing", "kind"), [(True, Unclear), (False, NotSent)])
async def test_an_answer_that_never_comes_is_not_waited_for(
    line: Line, monkeypatch: pytest.MonkeyPatch, showing: bool, kind: type[DeliveryError]
) -> None:
    monkeypatch.setattr("bot.discord.calling._LONGEST", 0.1)
    await line.discord.plan("create_message", "slow:0.4")
    said: dict[str, Any] = {"json": {"content": "Hello."}, "channel_id": line.ana.channel}
    with pytest.raises(kind, match="no_answer"):
        await line.calls.ask("POST", MESSAGES, showing=showing, **said)


async def test_a_message_that_fills_its_bucket_is_known_to_be_shown_at_once(line: Line) -> None:
    await line.discord.limits({"create_message": (1, 60)})
    before = monotonic()
    await line.chat.send(line.place, message())
    assert monotonic() - before < 5


async def test_a_moment_is_waited_for_and_no_more(line: Line) -> None:
    await line.discord.limits({"create_message": (2, 0.3)})
    for _ in range(5):
        await line.chat.send(line.place, message())
    assert not list(line.discord.log("limited"))


async def test_calls_of_a_limit_not_known_yet_go_one_after_the_other(line: Line) -> None:
    await line.discord.limits({"open_dm": (1, 0.2)})
    people = [line.discord.person(f"p{number}") for number in range(3)]
    for person in people:
        await person.say("Hi")
    users = [{"recipient_id": person.id} for person in people]
    ask = line.calls.ask
    opened = await asyncio.gather(*(ask("POST", "/users/@me/channels", json=one) for one in users))
    assert [one["id"] for one in opened] == [person.channel for person in people]
    assert not list(line.discord.log("limited"))


async def test_a_full_bucket_says_so_to_all_who_ask() -> None:
    bucket = Bucket()
    bucket.expires, bucket.remaining = bucket._loop.time() + 100, 0
    for _ in range(3):
        with pytest.raises(RateLimited) as told:
            await bucket.acquire()
        assert 99 < told.value.retry_after < 101


async def test_buckets_that_tell_nothing_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.discord.buckets._MOST", 3)
    buckets = Buckets()
    over, limited, asked = buckets["over"], buckets["limited"], buckets["asked"]
    over.expires = over._loop.time() - 1
    limited.expires = limited._loop.time() + 100
    await asked.acquire()

    assert buckets["fourth"] is buckets["fourth"]
    assert set(buckets) == {"limited", "asked", "fourth"}
    await buckets["fifth"].acquire()
    assert set(buckets) == {"limited", "asked", "fourth", "fifth"}


async def test_there_is_room_for_so_many_and_what_shows_something_goes_first() -> None:
    ticks, waited = [0.0], list[float]()

    async def sleep(seconds: float) -> None:
        waited.append(round(seconds, 3))
        ticks[0] += seconds

    room = Room(Pace(10.0, 2), lambda: ticks[0], sleep)
    await room.wait()
    await room.wait()
    await room.wait()
    assert waited == [0.1]
    for _ in range(5):
        room.take()
    await room.wait()
    assert waited == [0.1, 0.6]


async def test_however_much_was_shown_others_wait_for_a_moment() -> None:
    ticks = [0.0]

    async def sleep(seconds: float) -> None:
        ticks[0] += seconds

    room = Room(Pace(10.0, 2), lambda: ticks[0], sleep)
    for _ in range(200):
        room.take()
    await room.wait()
    assert 1.5 < ticks[0] <= 2
