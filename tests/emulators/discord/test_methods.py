"""The API, asked by discord.py's own client for HTTP."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import discord
import pytest
from discord.http import HTTPClient, Route

from tests.emulators.discord.dpy import Bot, pointed_at
from tests.emulators.discord.scripting import Discord, Person
from tests.polling import until

Json = dict[str, Any]


class Caller:
    """Calls the API by its routes."""

    def __init__(self, http: HTTPClient) -> None:
        self._http = http

    async def ask(self, method: str, path: str, told: Any = None, **where: Any) -> Any:
        query = where.pop("query", {})
        more = {"json": told} if told is not None else {}
        return await self._http.request(Route(method, path, **where), params=query, **more)

    async def post(self, channel: str, **told: Any) -> Json:
        made: Json = await self.ask(
            "POST", "/channels/{channel_id}/messages", told, channel_id=channel
        )
        return made

    async def history(self, channel: str, **query: Any) -> list[str]:
        path = "/channels/{channel_id}/messages"
        made = await self.ask("GET", path, channel_id=channel, query=query)
        return [one["content"] for one in made]


@pytest.fixture
async def api(here: Discord) -> AsyncIterator[Caller]:
    pointed_at(here.url, here.gateway)
    http = HTTPClient(asyncio.get_running_loop())
    await http.static_login(here.token)
    yield Caller(http)
    await http.close()


@pytest.fixture
async def dm(here: Discord, ana: Person, api: Caller) -> str:
    await ana.say("hello")
    made = await api.ask("POST", "/users/@me/channels", {"recipient_id": ana.id})
    assert made["id"] == ana.channel
    return ana.channel


async def test_a_nonce_is_taken_once_for_a_few_minutes(here: Discord, api: Caller, dm: str) -> None:
    told = {"content": "once", "nonce": "n1", "enforce_nonce": True}
    first = await api.post(dm, **told)
    assert (await api.post(dm, **told))["id"] == first["id"]
    assert first["nonce"] == "n1"
    assert (await api.post(dm, content="once", nonce="n1"))["id"] != first["id"]
    await here.clock(200)
    assert (await api.post(dm, **told))["id"] != first["id"]


async def test_history(api: Caller, dm: str) -> None:
    some = [(await api.post(dm, content=str(one)))["id"] for one in range(6)]
    assert await api.history(dm, limit=2) == ["5", "4"]
    assert await api.history(dm, after=some[1], limit=2) == ["3", "2"]
    assert await api.history(dm, before=some[2], limit=2) == ["1", "0"]
    assert "nonce" not in (await api.ask("GET", f"/channels/{dm}/messages"))[0]
    with pytest.raises(discord.HTTPException):
        await api.history(dm, limit=101)


async def test_editing_and_deleting(here: Discord, ana: Person, api: Caller, dm: str) -> None:
    own = await api.post(dm, content="one")
    path = f"/channels/{dm}/messages/{own['id']}"
    changed = await api.ask("PATCH", path, {"content": "two"})
    assert changed["content"] == "two"
    assert changed["edited_timestamp"]
    await api.ask("DELETE", path)
    with pytest.raises(discord.NotFound) as gone:
        await api.ask("GET", path)
    assert gone.value.code == 10008
    (hers,) = await ana.messages()
    with pytest.raises(discord.Forbidden) as refused:
        await api.ask("PATCH", f"/channels/{dm}/messages/{hers['id']}", {"content": "mine"})
    assert refused.value.code == 50005


async def test_reactions(ana: Person, api: Caller, dm: str) -> None:
    own = await api.post(dm, content="one")
    path = f"/channels/{dm}/messages/{own['id']}"
    for _ in range(2):
        await api.ask("PUT", f"{path}/reactions/{{emoji}}/@me", emoji="⏰")
    await ana.react(own["id"], "⏰")
    (mark,) = (await api.ask("GET", path))["reactions"]
    assert (mark["count"], mark["me"], mark["emoji"]["name"]) == (2, True, "⏰")
    users = await api.ask("GET", f"{path}/reactions/{{emoji}}", emoji="⏰")
    assert {one["id"] for one in users} == {ana.id, Discord.bot}
    await api.ask("DELETE", f"{path}/reactions/{{emoji}}/@me", emoji="⏰")
    (mark,) = (await api.ask("GET", path))["reactions"]
    assert (mark["count"], mark["me"]) == (1, False)


async def test_mentions_are_pinged_where_they_are_allowed(
    ana: Person, api: Caller, dm: str
) -> None:
    text = f"hi <@{ana.id}>"
    assert [one["id"] for one in (await api.post(dm, content=text))["mentions"]] == [ana.id]
    quiet = await api.post(dm, content=text, allowed_mentions={"parse": []})
    assert quiet["mentions"] == []
    assert (await ana.messages())[-1]["shown"] == "hi <mention>@ana</mention>"


@pytest.mark.parametrize("code", [50007, 50278])
async def test_who_takes_no_messages(ana: Person, api: Caller, dm: str, code: int) -> None:
    await ana.shut(code)
    await api.ask("POST", "/users/@me/channels", {"recipient_id": ana.id})
    with pytest.raises(discord.Forbidden) as refused:
        await api.post(dm, content="hello")
    assert refused.value.code == code
    await ana.shut(code, opening=True)
    with pytest.raises(discord.Forbidden):
        await api.ask("POST", "/users/@me/channels", {"recipient_id": ana.id})
    await ana.shut(0)
    await api.post(dm, content="hello")


async def test_ids_of_components_come_back(api: Caller, dm: str) -> None:
    some = [{"type": 10, "content": "a", "id": 77}, {"type": 10, "content": "b"}]
    own = await api.post(dm, flags=1 << 15, components=some)
    found = await api.ask("GET", f"/channels/{dm}/messages/{own['id']}")
    assert [one["id"] for one in found["components"]] == [77, 1]


async def test_what_is_wrong_is_named(api: Caller, dm: str) -> None:
    with pytest.raises(discord.HTTPException) as refused:
        await api.post(dm, flags=1 << 15, components=[{"type": 10, "content": ""}])
    assert refused.value.code == 50035
    assert "components.0.content" in refused.value.text
    with pytest.raises(discord.HTTPException) as refused:
        await api.post(dm, content="a", allowed_mentions="all")
    assert (refused.value.status, refused.value.code) == (400, 50035)


async def test_strangers_and_what_is_not_there(here: Discord, api: Caller) -> None:
    async with here.session.get(f"{here.url}/users/@me") as answer:
        assert answer.status == 401
    for path, code in (("/channels/1", 10003), ("/users/1", 10013), ("/nothing", 0)):
        with pytest.raises(discord.NotFound) as gone:
            await api.ask("GET", path)
        assert gone.value.code == code


async def test_limits_by_channel_are_kept_to_by_the_library(
    here: Discord, api: Caller, dm: str
) -> None:
    await here.limits({"create_message": (3, 0.5)})
    for number in range(7):
        await api.post(dm, content=str(number))
    assert not [*here.log("limited")]


async def test_a_limit_for_everything(here: Discord, api: Caller, dm: str) -> None:
    await here.limits({"global": (2, 0.3)})
    for number in range(4):
        await api.post(dm, content=str(number))
    assert [one["all"] for one in here.log("limited")]


async def test_faults(here: Discord, ana: Person, api: Caller, dm: str) -> None:
    await here.plan("create_message", "reset")
    with pytest.raises((aiohttp.ClientError, OSError)):
        await api.post(dm, content="none")
    assert await ana.answers() == []
    await here.plan("create_message", "lost", "down", "error:403:40003", "slow:0.1", "done:503")
    with pytest.raises((aiohttp.ClientError, OSError)):
        await api.post(dm, content="one")
    for content in ("none", "none"):
        with pytest.raises(discord.HTTPException):
            await api.post(dm, content=content)
    await api.post(dm, content="two")
    with pytest.raises(discord.DiscordServerError):
        await api.post(dm, content="three")
    assert [one["content"] for one in await ana.answers()] == ["one", "two", "three"]
    await here.plan("create_message", "wait")
    await api.post(dm, content="four")
    assert (await ana.answers())[-1]["content"] == "four"


async def test_a_file_has_its_address_for_a_day(here: Discord, ana: Person, api: Caller) -> None:
    said = await ana.upload("people.csv", b"name\n")
    found = await api.ask("GET", f"/channels/{ana.channel}/messages/{said.id}")
    (file,) = found["attachments"]
    async with here.session.get(file["url"]) as answer:
        assert (answer.status, await answer.read()) == (200, b"name\n")
    await here.clock(90_000)
    async with here.session.get(file["url"]) as answer:
        assert answer.status == 404
    found = await api.ask("GET", f"/channels/{ana.channel}/messages/{said.id}")
    async with here.session.get(found["attachments"][0]["url"]) as answer:
        assert answer.status == 200
    await here.lose(file["id"])
    async with here.session.get(found["attachments"][0]["url"]) as answer:
        assert answer.status == 404


async def test_the_bot_sends_a_file(here: Discord, ana: Person, bot: Bot) -> None:
    await ana.say("hello")
    channel = bot.get_partial_messageable(int(ana.channel), type=discord.ChannelType.private)
    file = discord.File(__file__, filename="all.py", description="all of it")
    sent = await channel.send("here", file=file)
    assert (await ana.answers())[-1]["attachments"][0]["description"] == "all of it"
    assert b"test_the_bot_sends_a_file" in await here.file(str(sent.attachments[0].id))


async def card(ana: Person) -> Json:
    await ana.say("card")

    async def there() -> bool:
        return bool(await ana.answers())

    await until(there)
    return (await ana.answers())[-1]


async def answered(here: Discord, api: Caller, number: str, token: str, kind: int) -> int:
    """Answer an interaction; return the code of what refuses it."""
    path = f"/interactions/{number}/{token}/callback"
    try:
        await api.ask("POST", path, {"type": kind, "data": {"content": "hi", "flags": 64}})
    except discord.HTTPException as error:
        return error.code
    return 0


async def test_an_interaction_is_answered_once_and_in_time(
    here: Discord, ana: Person, bot: Bot, api: Caller
) -> None:
    shown = await card(ana)
    clicked = asyncio.create_task(ana.click(shown, "Nothing"))
    await until(lambda: bool(bot.events("clicked")))
    (own,) = here.log("interaction")
    token = f"token-{own['id']}"
    hook = f"/webhooks/{Discord.application}/{token}"
    with pytest.raises(discord.NotFound):
        await api.ask("POST", hook, {"content": "too early"})
    assert await answered(here, api, own["id"], token, 8) == 50035
    assert await answered(here, api, own["id"], token, 4) == 0
    assert (await clicked).kind == 4
    assert await answered(here, api, own["id"], token, 6) == 40060
    assert await answered(here, api, "1", "wrong", 6) == 10062
    more = await api.ask("POST", hook, {"content": "more", "flags": 64})
    await api.ask("PATCH", f"{hook}/messages/@original", {"content": "changed"})
    assert (await api.ask("GET", f"{hook}/messages/@original"))["content"] == "changed"
    assert [one["content"] for one in await ana.ephemerals()] == ["changed", "more"]
    await api.ask("DELETE", f"{hook}/messages/{more['id']}")
    assert [one["content"] for one in await ana.ephemerals()] == ["changed"]
    await here.clock(901)
    with pytest.raises(discord.HTTPException) as late:
        await api.ask("POST", hook, {"content": "too late"})
    assert late.value.code == 50027


async def test_too_late(here: Discord, ana: Person, bot: Bot, api: Caller) -> None:
    shown = await card(ana)
    await here.timing(patience=0.1)
    assert not (await ana.click(shown, "Nothing")).acked
    (own,) = here.log("interaction")
    token = f"token-{own['id']}"
    assert await answered(here, api, own["id"], token, 6) == 10062
    assert [*here.log("unanswered")]


async def test_a_card_is_changed_by_the_answer(ana: Person, bot: Bot) -> None:
    shown = await card(ana)
    assert (await ana.click(shown, "Change")).kind == 7
    assert (await ana.answers())[-1]["words"] == "changed"
