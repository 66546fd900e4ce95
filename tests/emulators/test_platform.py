"""The platform of the tests fails as it is told to, and forgets nothing."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from aiohttp import web

from bot.delivery.chat import Message, Place
from bot.delivery.errors import DeliveryError, NotSent, Refused, Scope, Unclear, Unreachable, Wait
from coaching.messages import Choice, Choices, Text
from tests.emulators.platform.chat import WireChat
from tests.emulators.platform.scripting import Scripted, platform
from tests.polling import until

ANA = Place("wire", "W1", "D-ana")
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture
async def scripted(tmp_path: Path) -> AsyncIterator[Scripted]:
    async with platform(tmp_path / "platform") as running:
        yield running


@pytest.fixture
async def chat(scripted: Scripted) -> AsyncIterator[WireChat]:
    async with WireChat.open(scripted.url, "one") as opened:
        yield opened


def message(text: str = "Hello.") -> Message:
    choices = Choices((Choice("yes", "Yes"),))
    return Message(id=uuid4(), reply=(Text(text), choices), sources=("u1",))


async def test_a_message_is_shown_edited_and_found_by_its_mark(
    scripted: Scripted, chat: WireChat
) -> None:
    first, second = message(), message("Bye.")
    there = await chat.send(ANA, first)
    assert await chat.find(ANA, first.id, LONG_AGO) == there
    assert await chat.find(ANA, first.id, datetime(2999, 1, 1, tzinfo=UTC)) is None
    assert await chat.mark_of(ANA, there) == first.id
    assert await chat.edit(ANA, there, second) == there
    await chat.hint(ANA, there, ["✅"])
    (shown,) = await scripted.person("ana").posted()
    assert (shown["text"].startswith("Bye."), shown["edited"], shown["signs"]) == (True, 1, ["✅"])
    assert shown["choices"] == [["yes", "Yes"]]


@pytest.mark.parametrize(
    ("fault", "error", "shown"),
    [
        ("wait", Wait, 0),
        ("down", NotSent, 0),
        ("reset", Unclear, 0),
        ("broken", Unclear, 1),
        ("lost", Unclear, 1),
    ],
)
async def test_a_fault_is_told_as_ours_and_what_was_done_is_done(
    scripted: Scripted, chat: WireChat, fault: str, error: type[DeliveryError], shown: int
) -> None:
    await scripted.plan("send", fault)
    one = message()
    with pytest.raises(error):
        await chat.send(ANA, one)
    assert len(await scripted.person("ana").posted()) == shown
    assert (await chat.find(ANA, one.id, LONG_AGO) is not None) == bool(shown)
    assert [noted["what"] for noted in scripted.log("fault", "sent")] == ["fault"] + [
        "sent"
    ] * shown


async def test_what_lands_late_is_shown_after_its_answer_was_lost(
    scripted: Scripted, chat: WireChat
) -> None:
    await scripted.plan("send", "late")
    with pytest.raises(Unclear):
        await chat.send(ANA, message())
    assert not list(scripted.log("sent"))
    await until(lambda: bool(list(scripted.log("sent"))))


async def test_a_closed_door_and_a_message_that_is_gone(scripted: Scripted, chat: WireChat) -> None:
    there = await chat.send(ANA, message())
    await scripted.order("delete", there)
    with pytest.raises(Refused):
        await chat.edit(ANA, there, message())
    await scripted.order("close", "D-ana")
    with pytest.raises(Unreachable):
        await chat.send(ANA, message())


async def test_too_many_messages_are_told_to_wait_and_where(
    scripted: Scripted, chat: WireChat
) -> None:
    await scripted.order("limits", channel=[1, 1], platform=[0.1, 2])
    await chat.send(ANA, message())
    with pytest.raises(Wait) as refused:
        await chat.send(ANA, message())
    assert (refused.value.scope, 0.5 < refused.value.seconds <= 1) == (Scope.CHANNEL, True)
    await chat.send(Place("wire", "W1", "D-ben"), message())
    with pytest.raises(Wait) as refused:
        await chat.send(Place("wire", "W1", "D-cleo"), message())
    assert refused.value.scope is Scope.PLATFORM


async def test_nobody_there_is_surely_not_sent() -> None:
    async with WireChat.open("http://127.0.0.1:9") as nobody:
        with pytest.raises(NotSent):
            await nobody.send(ANA, message())


async def test_chances_are_the_same_with_the_same_seed(tmp_path: Path) -> None:
    met = []
    for folder in ("a", "b"):
        async with (
            platform(tmp_path / folder, seed=7) as running,
            WireChat.open(running.url, "one") as chat,
        ):
            await running.likely(down=0.3, wait=0.3)
            met.append([await _fault(chat) for _ in range(20)])
    assert met[0] == met[1]
    assert {None, NotSent, Wait} == set(met[0])


async def test_an_event_is_delivered_until_it_is_taken_in_order_and_again(
    scripted: Scripted,
) -> None:
    taken: list[str] = []
    refused = ["first", "second"]

    async def ingress(request: web.Request) -> web.Response:
        told = json.loads(await request.text())
        if refused:
            return web.Response(status=503, text=refused.pop())
        taken.append(told["key"])
        return web.Response()

    ana = scripted.person("ana")
    await scripted.order("again", share=1.0)
    given = [await ana.say("first"), await ana.say("second")]
    app = web.Application()
    app.router.add_post("/events", ingress)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/events"
    await scripted.order("bot", name="one", url=url, pid=0)
    await until(lambda: len(taken) == 6)
    assert [key for number, key in enumerate(taken) if key not in taken[:number]] == [
        one.key for one in given
    ]
    assert sorted(taken) == sorted(one.key for one in given for _ in range(3))
    await runner.cleanup()


async def _fault(chat: WireChat) -> type[DeliveryError] | None:
    try:
        await chat.send(ANA, message())
    except DeliveryError as error:
        return type(error)
    return None
