"""Events come until they are acknowledged, to one socket each; clicks and commands come once."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import pytest
from aiohttp import web
from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.emulators.slack.bolt import Bot
from tests.emulators.slack.scripting import Slack, User
from tests.polling import until


async def test_what_is_not_acknowledged_comes_again_and_says_so(
    here: Slack, ana: User, bot: Bot
) -> None:
    await here.timing(patience=0.2, waits=[0.1, 0.1, 0.1])
    bot.failing = 2
    given = await ana.say("hello")
    await until(lambda: tries(here, given.key) == [(0, False), (1, False), (2, True)])
    assert len([one for one in bot.told if one["event_id"] == given.key]) == 3


async def test_who_never_acknowledges_loses_it_in_the_end(here: Slack, ana: User, bot: Bot) -> None:
    await here.timing(patience=0.1, waits=[0.1])
    bot.failing = 9
    given = await ana.say("hello")
    await until(lambda: [one["key"] for one in here.log("dropped")] == [given.key])


async def test_what_was_acknowledged_may_come_again(here: Slack, ana: User, bot: Bot) -> None:
    await here.timing(again=1.0)
    given = await ana.say("hello")
    await until(lambda: tries(here, given.key) == [(0, True), (1, True)])


async def test_events_wait_for_a_socket_commands_do_not(here: Slack, ana: User) -> None:
    given = await ana.say("hello")
    assert not (await ana.command("/reconnect")).acked
    async with sockets(here, 1) as (heard,):
        await until(lambda: given.key in heard)
    assert len(heard) == 1


async def test_each_event_goes_to_one_socket_in_turns(here: Slack, ana: User) -> None:
    async with sockets(here, 2) as (one, two):
        for number in range(6):
            await ana.say(str(number))
        await until(lambda: len(one) + len(two) == 6)
        assert (len(one), len(two)) == (3, 3)


async def test_a_torn_socket_gives_back_what_it_did_not_acknowledge(here: Slack, ana: User) -> None:
    async with sockets(here, 2, mute=1) as (mute, heard):
        given = [await ana.say(str(number)) for number in range(2)]
        await until(lambda: len(mute) + len(heard) == 2)
        await here.tear(1)
        await until(lambda: {one.key for one in given} <= set(heard))


async def test_a_ticket_is_good_for_one_socket(here: Slack) -> None:
    url = await ticket(here)
    async with here.session.ws_connect(url) as line:
        assert (await line.receive_json())["type"] == "hello"
    with pytest.raises(aiohttp.WSServerHandshakeError):
        await here.session.ws_connect(url)


async def test_an_eleventh_socket_is_sent_away(here: Slack) -> None:
    async with sockets(here, 10), here.session.ws_connect(await ticket(here)) as line:
        assert (await line.receive_json())["reason"] == "too_many_websockets"


async def test_bolt_opens_its_socket_anew_when_asked_to(here: Slack, ana: User, bot: Bot) -> None:
    await here.disconnect()
    await until(lambda: len([one for one in here.log("socket") if one["opened"]]) == 2)
    await ana.say("hello")
    await until(lambda: bool(bot.events("message")))


async def test_the_two_kinds_of_token_are_told_apart(here: Slack) -> None:
    for method, token, error in (
        ("apps.connections.open", here.bot_token, "not_allowed_token_type"),
        ("apps.connections.open", "xapp-wrong", "invalid_auth"),
        ("auth.test", here.app_token, "not_allowed_token_type"),
        ("auth.test", "xoxb-wrong", "invalid_auth"),
        ("auth.test", "", "not_authed"),
    ):
        client = AsyncWebClient(token, base_url=here.url)
        with pytest.raises(SlackApiError) as refused:
            await client.api_call(method)
        assert refused.value.response["error"] == error
    await here.app(app_scopes="")
    with pytest.raises(SlackApiError) as refused:
        await AsyncWebClient(base_url=here.url).apps_connections_open(app_token=here.app_token)
    assert refused.value.response["needed"] == "connections:write"


async def test_over_http_what_is_signed_is_taken_by_bolt(here: Slack, ana: User) -> None:
    bot, failing = Bot(here), [500, 500]
    async with served(bot.app, failing) as (url, seen):
        await here.app(request_url=url)
        await here.timing(waits=[0.1, 0.1, 0.1])
        assert await here.verify() == {"challenge": "challenge"}
        given = await ana.say("hello")
        await until(lambda: tries(here, given.key) == [(0, False), (1, False), (2, True)])
        retries = [one.get("X-Slack-Retry-Num") for one in seen]
        assert retries[:4] == [None, None, "1", "2"]
        assert (await ana.command("/reconnect")).acked

        async def answered() -> bool:
            return len(await ana.answers()) == 1

        await until(answered)
        assert (await ana.click((await ana.answers())[0], "Open it")).acked
        assert (await ana.submit(who="Nobody")).errors
        await here.app(signing_secret="another")
        forged = await ana.say("hello")
        await until(lambda: tries(here, forged.key)[-1:] == [(3, False)])


async def test_other_things_happen_too(here: Slack, bot: Bot) -> None:
    await here.happen("T1", {"type": "app_uninstalled"})
    await until(lambda: bool(bot.events("app_uninstalled")))


def tries(here: Slack, key: str) -> list[tuple[int, bool]]:
    """Return the attempts to deliver an event, and whether each was acknowledged."""
    some = (one for one in here.log("delivered") if one["key"] == key)
    return [(one["attempt"], one["ok"]) for one in some]


async def ticket(here: Slack) -> str:
    client = AsyncWebClient(base_url=here.url)
    return str((await client.apps_connections_open(app_token=here.app_token))["url"])


@asynccontextmanager
async def sockets(here: Slack, count: int, mute: int = 0) -> AsyncIterator[list[list[str]]]:
    """Open sockets that keep the keys of what they hear; the first `mute` acknowledge nothing."""
    heard: list[list[str]] = [[] for _ in range(count)]
    lines = [await here.session.ws_connect(await ticket(here)) for _ in range(count)]

    async def listen(number: int) -> None:
        async for message in lines[number]:
            told = json.loads(message.data)
            if told["type"] == "events_api":
                heard[number].append(told["payload"]["event_id"])
                if number >= mute:
                    await lines[number].send_json({"envelope_id": told["envelope_id"]})

    tasks = [asyncio.create_task(listen(number)) for number in range(count)]
    try:
        yield heard
    finally:
        for line in lines:
            await line.close()
        await asyncio.gather(*tasks)


@asynccontextmanager
async def served(
    app: AsyncApp, failing: list[int]
) -> AsyncIterator[tuple[str, list[dict[str, str]]]]:
    """Serve a bolt app over HTTP; events fail as told first. Keeps the headers it sees."""
    seen: list[dict[str, str]] = []

    async def take(request: web.Request) -> web.Response:
        seen.append(dict(request.headers))
        text = await request.text()
        if '"event_callback"' in text and failing:
            return web.Response(status=failing.pop())
        asked = AsyncBoltRequest(body=text, headers=dict(request.headers))
        answer = await app.async_dispatch(asked)
        kind = answer.first_headers_without_set_cookie().get("content-type", "text/plain")
        return web.Response(
            status=answer.status, text=answer.body, content_type=kind.partition(";")[0]
        )

    site = web.Application()
    site.router.add_post("/slack/events", take)
    runner = web.AppRunner(site, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events", seen
    await runner.cleanup()
