"""Servers and groups: what the app is told there, what others see, what may be clicked."""

from typing import Any

import pytest

from tests.emulators.discord.dpy import Bot, running
from tests.emulators.discord.scripting import Discord, NotShownError, Person, RefusedError
from tests.emulators.discord.test_people import answered
from tests.polling import until


@pytest.fixture
async def place(here: Discord) -> str:
    return await here.guild_channel()


async def test_of_a_server_it_is_not_in_the_app_is_told_nothing(
    ana: Person, bot: Bot, place: str
) -> None:
    await ana.say("in the server", channel=place)
    said = await ana.say("here")
    await answered(ana)
    assert bot.events("said") == [(said.id, "here")]


async def test_in_a_server_a_command_works_for_who_has_the_app(
    here: Discord, ana: Person, bot: Bot, place: str
) -> None:
    await bot.tree.sync()
    done = await ana.command("/reconnect", channel=place, action="week")
    assert (done.kind, done.channel) == (5, place)
    (only,) = await ana.ephemerals()
    assert only["channel_id"] == place
    with pytest.raises(NotShownError):
        await here.person("eve").click(only, "anything", channel=place)


async def test_what_a_server_says_without_naming_the_app_stays_unread(
    here: Discord, ana: Person, place: str
) -> None:
    await here.join()
    bot = Bot()
    heard: list[dict[str, Any]] = []
    bot._connection._intents.guild_messages = True
    bot._connection.parsers["MESSAGE_CREATE"] = heard.append
    async with running(here, bot):
        await ana.say("just so", channel=place)
        await ana.say(f"<@{here.bot}> you?", channel=place)
        await until(lambda: len(heard) == 2)
    assert [one["content"] for one in heard] == ["", f"<@{here.bot}> you?"]


async def test_everybody_in_a_server_may_click_what_all_see(
    here: Discord, ana: Person, bot: Bot, place: str
) -> None:
    await here.join()
    channel = bot.get_partial_messageable(int(place))
    sent = await channel.send("who wants?", view=_two())
    eve = here.person("eve")
    await eve.click(str(sent.id), "Later", channel=place)
    await until(lambda: bool(bot.events("clicked")))
    assert bot.events("clicked") == [("later", eve.id)]


def _two() -> Any:
    import discord

    from tests.emulators.discord.dpy import Choose

    view = discord.ui.View(timeout=None)
    view.add_item(Choose("later"))
    return view


async def test_a_command_is_only_where_it_is_registered_for(here: Discord, ana: Person) -> None:
    with pytest.raises(NotShownError):
        await ana.command("/reconnect")
    told = {"name": "reconnect", "description": "a", "contexts": [1], "integration_types": [1]}
    path = f"{here.url}/applications/{here.application}/commands"
    own = {"Authorization": f"Bot {here.token}"}
    async with here.session.put(path, json=[told], headers=own) as answer:
        assert answer.status == 200
    with pytest.raises(NotShownError):
        await ana.command("/reconnect", channel=await here.private_channel())
    await here.timing(patience=0)
    assert not (await ana.command("/reconnect")).acked


async def test_what_only_one_sees_can_be_put_away(here: Discord, ana: Person, bot: Bot) -> None:
    await bot.tree.sync()
    said = await ana.say("this")
    await ana.point(said.id, "Second thought on this")
    (only,) = await ana.ephemerals()
    with pytest.raises(NotShownError):
        await here.person("eve").dismiss(only)
    await ana.dismiss(only)
    assert await ana.ephemerals() == []


async def test_forms_take_what_their_fields_take(ana: Person, bot: Bot) -> None:
    await ana.say("card")
    (shown,) = await answered(ana)
    with pytest.raises(NotShownError):
        await ana.submit(name="Nadia")
    await ana.click(shown, "Form")
    for wrong in ({}, {"name": "a" * 41}, {"name": "a", "kind": "Foe"}, {"nobody": "a"}):
        with pytest.raises(NotShownError):
            await ana.fill(wrong)
    await ana.close_modal()
    assert await ana.modal() is None


async def test_faults_and_routes_there_are_not(here: Discord) -> None:
    with pytest.raises(RefusedError):
        await here.plan("create_message", "nonsense")
    with pytest.raises(RefusedError):
        await here.plan("nonsense", "lost")
