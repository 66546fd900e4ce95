"""Sessions: begun, left, gone on with, replayed, ended; and who is told what."""

import json
import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import discord
import pytest

from tests.emulators.discord.dpy import Bot, running
from tests.emulators.discord.scripting import Discord, Person
from tests.emulators.programs import Program
from tests.polling import until

INTENTS = 1 | 1 << 12 | 1 << 13


class Line:
    """A socket without a library."""

    def __init__(self, socket: Any) -> None:
        self._socket = socket

    async def send(self, op: int, data: Any = None) -> None:
        await self._socket.send_str(json.dumps({"op": op, "d": data}))

    async def identify(self, **more: Any) -> dict[str, Any]:
        told = {"token": Discord.token, "intents": INTENTS, "properties": {}}
        await self.send(2, {**told, **more})
        ready: dict[str, Any] = (await self.next("READY"))["d"]
        return ready

    async def resume(self, session: str, seq: int) -> None:
        await self.send(6, {"token": Discord.token, "session_id": session, "seq": seq})

    async def got(self) -> dict[str, Any]:
        told: dict[str, Any] = json.loads((await self._socket.receive(timeout=5)).data)
        return told

    async def next(self, event: str) -> dict[str, Any]:
        while (told := await self.got())["t"] != event:
            pass
        return told

    async def ended(self) -> int:
        """Return the code it is closed with."""
        while (message := await self._socket.receive(timeout=5)).type.name in {"TEXT", "BINARY"}:
            pass
        return int(self._socket.close_code or message.data or 0)

    async def close(self, code: int) -> None:
        await self._socket.close(code=code)


@asynccontextmanager
async def line(here: Discord, **query: str) -> AsyncIterator[Line]:
    url = f"{here.gateway}/?v=10&encoding=json"
    async with here.session.ws_connect(url) as socket:
        assert json.loads((await socket.receive()).data)["op"] == 10
        yield Line(socket)


async def test_a_session_is_gone_on_with_and_told_what_it_missed(
    here: Discord, ana: Person
) -> None:
    async with line(here) as one:
        ready = await one.identify()
        await ana.say("first")
        seq = (await one.next("MESSAGE_CREATE"))["s"]
        await one.close(4000)
    said = [await ana.say(str(number)) for number in range(3)]
    await ana.react(said[0].id, "👍")
    async with line(here) as one:
        await one.resume(ready["session_id"], seq)
        some = [await one.got() for _ in range(5)]
    assert [told["t"] for told in some] == [
        *["MESSAGE_CREATE"] * 3,
        "MESSAGE_REACTION_ADD",
        "RESUMED",
    ]
    assert [told["s"] for told in some] == [*range(seq + 1, seq + 6)]


@pytest.mark.parametrize(("code", "stays"), [(1000, False), (1001, False), (4000, True)])
async def test_how_the_app_leaves_says_whether_its_session_stays(
    here: Discord, code: int, stays: bool
) -> None:
    async with line(here) as one:
        await one.identify()
        await one.close(code)

    async def left() -> bool:
        return not (await here.state())["sockets"]

    await until(left)
    assert bool((await here.state())["sessions"]) is stays


async def test_a_session_lives_as_long_as_is_said(here: Discord, ana: Person) -> None:
    async with line(here) as one:
        ready = await one.identify()
        await one.close(4000)
    await here.clock(121)
    async with line(here) as one:
        await one.resume(ready["session_id"], 1)
        assert await one.got() == {"op": 9, "d": False}


async def test_sessions_nobody_knows_and_numbers_beyond_the_last(here: Discord) -> None:
    async with line(here) as one:
        await one.resume("nobody", 1)
        assert (await one.got())["op"] == 9
        ready = await one.identify()
        await one.close(4000)
    async with line(here) as one:
        await one.resume(ready["session_id"], 999)
        assert await one.ended() == 4007


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"token": "wrong"}, 4004),
        ({"intents": 1 << 30}, 4013),
        ({"intents": 1 << 15}, 4014),
        ({"shard": [1, 1]}, 4010),
    ],
)
async def test_who_may_not_begin(here: Discord, told: dict[str, Any], code: int) -> None:
    async with line(here) as one:
        await one.send(2, {"token": Discord.token, "intents": INTENTS, **told})
        assert await one.ended() == code


async def test_what_is_not_understood_ends_the_socket(here: Discord) -> None:
    for op, code in ((99, 4001), (8, 4003)):
        async with line(here) as one:
            await one.send(op)
            assert await one.ended() == code
    async with line(here) as one:
        await one.identify()
        await one.send(2, {})
        assert await one.ended() == 4005


async def test_too_much_is_said(here: Discord) -> None:
    async with line(here) as one:
        for _ in range(121):
            await one.send(1)
        assert await one.ended() == 4008


async def test_only_what_was_asked_for_and_dms_on_the_first_shard_only(
    here: Discord, ana: Person
) -> None:
    async with line(here) as all_, line(here) as some, line(here) as second:
        await all_.identify(shard=[0, 2])
        await some.identify(intents=1 << 13)
        await second.identify(shard=[1, 2])
        said = await ana.say("hello")
        await ana.react(said.id, "👍")
        assert (await all_.got())["t"] == "MESSAGE_CREATE"
        assert (await some.got())["t"] == "MESSAGE_REACTION_ADD"
        await second.send(1)
        assert (await second.got())["op"] == 11


async def test_two_sessions_of_one_shard_are_both_told(here: Discord, ana: Person) -> None:
    async with running(here, Bot()) as one, running(here, Bot()) as other:
        for number in range(5):
            await ana.say(str(number))
        await until(lambda: len(one.events("said")) == len(other.events("said")) == 5)
    assert len(await ana.answers()) == 5


async def test_beats(here: Discord, bot: Bot) -> None:
    await here.beat()
    async with line(here) as one:
        await one.identify()
        await here.beat()
        assert (await one.got())["op"] == 1
        await here.timing(deaf=1)
        await one.send(1)
        await here.beat()
        assert (await one.got())["op"] == 1


async def test_who_does_not_beat_is_left(here: Discord) -> None:
    await here.timing(beats=0.1)
    async with line(here) as one:
        await one.identify()
        assert await one.ended() == 4000
    assert (await here.state())["sessions"]


async def test_too_many_beginnings(here: Discord) -> None:
    await here.timing(apart=5)
    async with line(here) as one, line(here) as other:
        await one.identify()
        await other.send(2, {"token": Discord.token, "intents": INTENTS})
        assert await other.got() == {"op": 9, "d": False}
    await here.timing(apart=0, starts=1)
    async with line(here) as one:
        await one.send(2, {"token": Discord.token, "intents": INTENTS})
        await one.ended()
    assert [*here.log("token reset")]


async def test_zlib(here: Discord, ana: Person) -> None:
    url = f"{here.gateway}/?v=10&encoding=json&compress=zlib-stream"
    async with here.session.ws_connect(url) as socket:
        stream = zlib.decompressobj()
        await socket.send_json(
            {"op": 2, "d": {"token": here.token, "intents": INTENTS, "properties": {}}}
        )
        some = [json.loads(stream.decompress((await socket.receive()).data)) for _ in range(2)]
        assert [one["op"] for one in some] == [10, 0]


async def resumed(here: Discord, ana: Person, bot: Bot, times: int = 1) -> None:
    said = await ana.say(f"after {times}")
    await until(lambda: len(bot.events("resumed")) == times)
    await until(lambda: (said.id, f"after {times}") in bot.events("said"))


@pytest.mark.parametrize("how", ["drop", "reconnect", "close", "invalid"])
async def test_the_library_goes_on(here: Discord, ana: Person, bot: Bot, how: str) -> None:
    match how:
        case "drop":
            await here.drop()
        case "reconnect":
            await here.reconnect()
        case "close":
            await here.close(4000)
        case "invalid":
            await here.invalidate(resumable=True)
    await resumed(here, ana, bot)
    assert (await here.state())["identified"] == 1


@pytest.mark.parametrize("how", ["invalidate", "expire"])
async def test_the_library_begins_anew(here: Discord, ana: Person, bot: Bot, how: str) -> None:
    await (here.invalidate() if how == "invalidate" else here.expire())

    async def anew() -> bool:
        return bool((await here.state())["identified"] == 2)

    await until(anew)
    await here.connected()
    said = await ana.say("hello")
    await until(lambda: (said.id, "hello") in bot.events("said"))


async def test_a_wrong_token(here: Discord) -> None:
    await here.app(token="another")
    with pytest.raises(discord.LoginFailure):
        async with running(here, Bot()):
            pass


async def test_killed_and_resumed(here: Discord, ana: Person, tmp_path: Path) -> None:
    folder = tmp_path / "bot"

    def start() -> Program:
        arguments = (here.url, here.gateway, str(folder), here.token)
        module = "tests.emulators.discord.resuming"
        return Program.started(module, *arguments, tells=folder / "ready")

    program = start()
    await program.told()

    async def answered(count: int) -> bool:
        return len(await ana.answers()) >= count

    await here.connected()
    await ana.say("before")
    await until(lambda: answered(1))
    await until(lambda: (folder / "session").exists())
    program.kill()
    for number in range(5):
        await ana.say(f"down {number}")
    (before, *_) = await ana.answers()
    await ana.react(before["id"], "👍")
    program = start()
    await until(lambda: answered(6))
    await program.ended()
    heard = (folder / "heard").read_text("utf-8").splitlines()
    assert sorted({*heard}) == sorted(["before", *(f"down {n}" for n in range(5)), "👍"])
    assert len(await ana.answers()) == 6
    assert (await here.state())["identified"] == 1
