"""What people do arrives as Slack tells it; what is not shown cannot be clicked."""

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from tests.emulators.slack.bolt import Bot
from tests.emulators.slack.scripting import NotShownError, Slack, User
from tests.polling import until


async def answered(user: User, count: int = 1) -> dict:
    async def come() -> bool:
        return len(await user.answers()) == count

    await until(come)
    return (await user.answers())[-1]


async def test_a_dm_is_answered_in_its_thread(ana: User, bot: Bot) -> None:
    said = await ana.say("hello")
    answer = await answered(ana)
    assert (answer["text"], answer["thread_ts"]) == ("heard hello", said.ts)


async def test_a_form_is_opened_by_a_click_refused_once_and_handed_in(ana: User, bot: Bot) -> None:
    await ana.say("hello")
    answer = await answered(ana)
    with pytest.raises(NotShownError):
        await ana.click(answer, "Close it")
    assert (await ana.click(answer, "Open it")).acked
    with pytest.raises(NotShownError):
        await ana.submit(where="Here")
    with pytest.raises(NotShownError):
        await ana.submit(who="")
    assert (await ana.fill({"Who": "Nobody"})).errors == {"who": "Somebody has to be named."}
    assert (await ana.submit(who="Dana")).acked
    assert await ana.modal() is None
    with pytest.raises(NotShownError):
        await ana.submit(who="Dana")


async def test_a_form_may_give_way_to_another(ana: User, bot: Bot) -> None:
    await ana.say("hello")
    await ana.click(await answered(ana), "v1")
    await ana.submit(who="Another")
    view = await ana.modal()
    assert view is not None
    assert view["callback_id"] == "second"


async def test_a_command_is_answered_to_its_user_alone(here: Slack, ana: User, bot: Bot) -> None:
    assert (await ana.command("/reconnect add Nadia", channel="C1")).acked
    assert [one["text"] for one in ana.ephemerals()] == ["on it"]
    assert not here.user("ben").ephemerals()
    told = bot.told[-1]
    assert (told["command"], told["text"], told["channel_id"]) == ("/reconnect", "add Nadia", "C1")


async def test_what_an_app_says_later_to_a_command_is_seen_by_its_user(
    here: Slack, ana: User, bot: Bot
) -> None:
    await ana.command("/reconnect")
    url = bot.told[-1]["response_url"]
    told = []
    for _ in range(6):
        async with here.session.post(url, json={"text": "and one more"}) as answer:
            told.append(answer.status)
    assert told == [200] * 5 + [404]
    assert len(ana.ephemerals()) == 6


async def test_home_is_published_once_it_is_opened(ana: User, bot: Bot) -> None:
    assert await ana.home() is None
    await ana.open_home()

    async def published() -> bool:
        return await ana.home() is not None

    await until(published)


async def test_a_shortcut_brings_the_message_it_was_used_on(
    here: Slack, ana: User, bot: Bot
) -> None:
    theirs = await here.user("ben").say("lunch?", channel="C1")
    assert (await ana.shortcut("look", theirs.ts, channel="C1")).acked
    told = bot.told[-1]
    assert (told["type"], told["message"]["text"]) == ("message_action", "lunch?")
    assert (await ana.shortcut("look")).acked
    assert bot.told[-1]["type"] == "shortcut"


async def test_a_reaction_is_told_with_its_message_and_taken_off_again(ana: User, bot: Bot) -> None:
    said = await ana.say("hello")
    await ana.react(said.ts, "zzz")
    with pytest.raises(NotShownError):
        await ana.react(said.ts, "zzz")
    await ana.unreact(said.ts, "zzz")
    await until(lambda: len(bot.events("reaction_removed")) == 1)
    (added,) = bot.events("reaction_added")
    assert (added["user"], added["reaction"], added["item"]["ts"]) == (ana.id, "zzz", said.ts)


async def test_a_message_is_edited_and_deleted_by_its_author_alone(
    here: Slack, ana: User, bot: Bot
) -> None:
    said = await ana.say("helo")
    answer = await answered(ana)
    with pytest.raises(NotShownError):
        await ana.edit(answer["ts"], "no")
    await ana.edit(said.ts, "hello")
    await until(lambda: bool(bot.events("message_changed")))
    (told,) = bot.events("message_changed")
    assert (told["message"]["text"], told["previous_message"]["text"]) == ("hello", "helo")


async def test_deleting_what_was_answered_leaves_a_gravestone(
    ana: User, bot: Bot, client: AsyncWebClient
) -> None:
    said = await ana.say("hello")
    answer = await answered(ana)
    await ana.delete(said.ts)
    await until(lambda: bool(bot.events("message_changed")))
    assert bot.events("message_changed")[0]["message"]["subtype"] == "tombstone"
    await client.chat_delete(channel=ana.channel, ts=answer["ts"])
    alone = await ana.say("there")
    await answered(ana)
    assert alone.ts in [one["ts"] for one in await ana.messages()]


async def test_deleting_what_nobody_answered_leaves_nothing(here: Slack, ana: User) -> None:
    said = await ana.say("hello")
    await ana.delete(said.ts)
    assert await ana.messages() == []
    events = [one["event"].get("subtype") for one in here.log("event")]
    assert events == [None, "message_deleted"]


async def test_a_file_is_given_to_its_bot_alone(here: Slack, ana: User, bot: Bot) -> None:
    given = await ana.upload("people.csv", b"name\nDana\n", text="here they are")
    await until(lambda: bool(bot.events("file_share")))
    (told,) = bot.events("file_share")
    (file,) = told["files"]
    assert (told["text"], file["id"], file["size"]) == ("here they are", given.file, 10)
    url = file["url_private_download"]
    for token, expected in ((here.bot_token, b"name\nDana\n"), ("xoxb-wrong", b"<!DOCTYPE")):
        headers = {"Authorization": f"Bearer {token}"}
        async with here.session.get(url, headers=headers) as answer:
            assert answer.status == 200
            assert (await answer.read()).startswith(expected)
    await here.lose(given.file)
    async with here.session.get(url, headers={"Authorization": "Bearer xoxb-T1"}) as answer:
        assert answer.status == 404


async def test_channels_the_bot_is_not_in_tell_it_nothing(here: Slack, ana: User) -> None:
    said = await ana.say("hello", channel="C1")
    await ana.react(said.ts, "zzz", channel="C1")
    assert not list(here.log("event"))
