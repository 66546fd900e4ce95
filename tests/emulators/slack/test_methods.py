"""The Web API answers slack_sdk as Slack does, and fails as it is told to."""

from datetime import UTC, datetime

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.emulators.slack.scripting import Slack, User
from tests.polling import until

MARK = {"event_type": "second_thought", "event_payload": {"mark": "m1"}}
WORDS = {"type": "section", "text": {"type": "mrkdwn", "text": "Hello"}}
HOME = {"type": "home", "blocks": [WORDS]}
MODAL = {"type": "modal", "title": {"type": "plain_text", "text": "M"}, "blocks": [WORDS]}


@pytest.fixture
async def dm(ana: User) -> str:
    await ana.say("hello")
    return ana.channel


async def refusal(call: object) -> str:
    with pytest.raises(SlackApiError) as refused:
        await call
    return str(refused.value.response["error"])


async def test_a_message_is_posted_updated_and_deleted(
    here: Slack, ana: User, client: AsyncWebClient, dm: str
) -> None:
    made = await client.chat_postMessage(channel=ana.id, text="one", blocks=[WORDS], metadata=MARK)
    assert made["channel"] == dm
    await client.chat_update(channel=dm, ts=made["ts"], text="two")
    (answer,) = await ana.answers()
    assert (answer["text"], answer.get("blocks"), answer["metadata"]) == ("two", None, MARK)
    assert await refusal(client.chat_update(channel=ana.id, ts=made["ts"], text="x")) == (
        "channel_not_found"
    )
    await client.chat_delete(channel=dm, ts=made["ts"])
    assert await refusal(client.chat_update(channel=dm, ts=made["ts"], text="x")) == (
        "message_not_found"
    )
    assert [one["what"] for one in here.log("posted", "updated", "deleted")] == [
        "posted",
        "updated",
        "deleted",
    ]


async def test_messages_that_are_none_are_refused(
    ana: User, client: AsyncWebClient, dm: str
) -> None:
    (said,) = await ana.messages()
    assert await refusal(client.api_call("chat.postMessage", json={"channel": dm})) == "no_text"
    assert await refusal(client.chat_postMessage(channel="D9", text="x")) == "channel_not_found"
    assert await refusal(client.chat_postMessage(channel=dm, text="x", thread_ts="1.1")) == (
        "message_not_in_existing_thread"
    )
    assert await refusal(client.chat_update(channel=dm, ts=said["ts"], text="x")) == (
        "cant_update_message"
    )
    assert await refusal(client.chat_postMessage(channel=dm, text="x", blocks="{")) == (
        "invalid_blocks_format"
    )
    bare = {"event_type": "x"}
    assert await refusal(client.chat_postMessage(channel=dm, text="x", metadata=bare)) == (
        "invalid_metadata_format"
    )


async def test_a_text_beyond_forty_thousand_characters_is_cut(
    ana: User, client: AsyncWebClient, dm: str
) -> None:
    made = await client.chat_postMessage(channel=dm, text="x" * 40_001)
    assert made["warning"] == "message_truncated"
    assert len((await ana.answers())[0]["text"]) == 40_000


async def test_history_and_replies_show_metadata_only_when_asked(
    ana: User, client: AsyncWebClient, dm: str
) -> None:
    (said,) = await ana.messages()
    reply = await client.chat_postMessage(
        channel=dm, text="in the thread", thread_ts=said["ts"], metadata=MARK
    )
    alone = await client.chat_postMessage(channel=dm, text="alone", metadata=MARK)
    history = await client.conversations_history(channel=dm, include_all_metadata=True)
    assert [one["text"] for one in history["messages"]] == ["alone", "hello"]
    assert history["messages"][0]["metadata"] == MARK
    plain = await client.conversations_replies(channel=dm, ts=said["ts"])
    assert [one["text"] for one in plain["messages"]] == ["hello", "in the thread"]
    assert "metadata" not in plain["messages"][1]
    told = await client.conversations_replies(
        channel=dm, ts=said["ts"], oldest=reply["ts"], inclusive=True, include_all_metadata=True
    )
    assert told["messages"][-1]["metadata"] == MARK
    later = await client.conversations_history(channel=dm, oldest=alone["ts"])
    assert later["messages"] == []
    assert await refusal(client.conversations_replies(channel=dm, ts="1.1")) == "thread_not_found"


async def test_history_comes_in_pages(ana: User, client: AsyncWebClient, dm: str) -> None:
    for number in range(4):
        await client.chat_postMessage(channel=dm, text=str(number))
    first = await client.conversations_history(channel=dm, limit=3)
    cursor = first["response_metadata"]["next_cursor"]
    rest = await client.conversations_history(channel=dm, limit=3, cursor=cursor)
    found = [one["text"] for one in (*first["messages"], *rest["messages"])]
    assert (found, rest["has_more"]) == (["3", "2", "1", "0", "hello"], False)


@pytest.mark.parametrize(("mode", "shown"), [("ignore", 2), ("dedupe", 1), ("error", 1)])
async def test_a_second_client_msg_id_is_one_of_three_things(
    here: Slack, ana: User, client: AsyncWebClient, dm: str, mode: str, shown: int
) -> None:
    await here.duplicates(mode)
    first = await client.chat_postMessage(channel=dm, text="x", client_msg_id="m1")
    again = client.chat_postMessage(channel=dm, text="x", client_msg_id="m1")
    if mode == "error":
        assert await refusal(again) == "duplicate_message_not_found"
    else:
        assert ((await again)["ts"] == first["ts"]) == (mode == "dedupe")
    assert len(await ana.answers()) == shown


@pytest.mark.parametrize(
    ("fault", "status", "shown"),
    [
        ("wait", 429, 0),
        ("down", 503, 0),
        ("broken", 500, 1),
        ("internal_error", 200, 1),
        ("internal_undone", 200, 0),
        ("fatal_error", 200, 1),
        ("error:account_inactive", 200, 0),
        ("reset", None, 0),
        ("lost", None, 1),
    ],
)
async def test_a_call_fails_as_it_is_told_to(
    here: Slack, ana: User, dm: str, fault: str, status: int | None, shown: int
) -> None:
    await here.plan("chat.postMessage", fault, None)
    told = {"channel": dm, "text": "x", "metadata": MARK}
    headers = {"Authorization": f"Bearer {here.bot_token}"}
    url = f"{here.url}chat.postMessage"
    try:
        async with here.session.post(url, json=told, headers=headers) as answer:
            met: int | None = answer.status
            assert ("Retry-After" in answer.headers) == (fault == "wait")
    except aiohttp.ClientError:
        met = None
    assert (met, len(await ana.answers())) == (status, shown)
    (noted,) = here.log("fault")
    assert (noted["fault"], noted["mark"]) == (fault, {"mark": "m1"})


async def test_what_lands_late_is_shown_after_its_answer_was_lost(
    here: Slack, ana: User, client: AsyncWebClient, dm: str
) -> None:
    await here.plan("chat.postMessage", "late")
    with pytest.raises(aiohttp.ClientError):
        await client.chat_postMessage(channel=dm, text="x")
    assert not await ana.answers()
    await until(lambda: bool(list(here.log("posted"))))


async def test_too_many_messages_are_told_to_wait(
    here: Slack, client: AsyncWebClient, dm: str
) -> None:
    await here.limits({"channel": [0.1, 2], "users.info": [0.1, 1]})
    await client.chat_postMessage(channel=dm, text="1")
    await client.chat_postMessage(channel=dm, text="2")
    with pytest.raises(SlackApiError) as refused:
        await client.chat_postMessage(channel=dm, text="3")
    assert refused.value.response.status_code == 429
    assert 0 < float(refused.value.response.headers["Retry-After"]) <= 10
    await here.clock(11)
    await client.chat_postMessage(channel=dm, text="3")
    await client.users_info(user="UANA")
    assert await refusal(client.users_info(user="UANA")) == "ratelimited"


async def test_the_history_of_distributed_apps_is_short_and_slow(
    here: Slack, client: AsyncWebClient, dm: str
) -> None:
    for number in range(20):
        await client.chat_postMessage(channel=dm, text=str(number))
    await here.limits("distributed")
    assert len((await client.conversations_history(channel=dm, limit=100))["messages"]) == 15
    assert await refusal(client.conversations_history(channel=dm)) == "ratelimited"


async def test_a_missing_scope_is_named(here: Slack, client: AsyncWebClient, dm: str) -> None:
    await here.scopes("T1", "im:history,commands")
    with pytest.raises(SlackApiError) as refused:
        await client.chat_postMessage(channel=dm, text="x")
    told = refused.value.response
    assert (told["error"], told["needed"], told["provided"]) == (
        "missing_scope",
        "chat:write",
        "im:history,commands",
    )
    assert (await client.auth_test()).headers["x-oauth-scopes"] == "im:history,commands"


async def test_a_trigger_opens_one_view_within_three_seconds(
    here: Slack, ana: User, client: AsyncWebClient
) -> None:
    await ana.command("/reconnect")
    (noted,) = here.log("command")
    wrong = client.views_open(trigger_id="1.2.x", view=MODAL)
    assert await refusal(wrong) == "invalid_trigger_id"
    await client.views_open(trigger_id=noted["key"], view=MODAL)
    again = client.views_open(trigger_id=noted["key"], view=MODAL)
    assert await refusal(again) == "exchanged_trigger_id"
    await ana.shortcut("look")
    (noted,) = here.log("shortcut")
    await here.clock(4)
    late = client.views_open(trigger_id=noted["key"], view=MODAL)
    assert await refusal(late) == "expired_trigger_id"


async def test_a_view_is_updated_by_whom_knows_its_hash(
    ana: User, client: AsyncWebClient, dm: str
) -> None:
    first = (await client.views_publish(user_id=ana.id, view=HOME))["view"]
    await client.views_publish(user_id=ana.id, view=HOME, hash=first["hash"])
    stale = client.views_publish(user_id=ana.id, view=HOME, hash=first["hash"])
    assert await refusal(stale) == "hash_conflict"
    assert await refusal(client.views_update(view_id="V0", view=MODAL)) == "not_found"
    assert await refusal(client.views_publish(user_id="U0", view=HOME)) == "user_not_found"
    wrong = {**HOME, "blocks": [{"type": "header", "text": WORDS["text"]}]}
    with pytest.raises(SlackApiError) as refused:
        await client.views_publish(user_id=ana.id, view=wrong)
    assert refused.value.response["error"] == "invalid_arguments"
    assert refused.value.response["response_metadata"]["messages"] == [
        "[ERROR] must be of type plain_text [json-pointer:/view/blocks/0/text/type]"
    ]


async def test_a_closed_door_and_somebody_who_left(
    here: Slack, ana: User, client: AsyncWebClient, dm: str
) -> None:
    await here.shut(dm)
    assert await refusal(client.chat_postMessage(channel=dm, text="x")) == "messages_tab_disabled"
    await here.shut(dm, "")
    await client.chat_postMessage(channel=dm, text="x")
    await ana.are(deleted=True, zone="Europe/Lisbon")
    assert await refusal(client.conversations_open(users=ana.id)) == "user_disabled"
    assert (await client.users_info(user=ana.id))["user"]["tz"] == "Europe/Lisbon"


async def test_teams_do_not_see_one_another(here: Slack, ana: User, dm: str) -> None:
    made = await here.install("T2")
    other = AsyncWebClient(made["token"], base_url=here.url)
    assert (await other.auth_test())["team_id"] == "T2"
    assert await refusal(other.chat_postMessage(channel=dm, text="x")) == "channel_not_found"
    assert await refusal(other.users_info(user=ana.id)) == "user_not_found"
    ben = here.user("ben", "T2")
    await ben.say("hello")
    (noted,) = (one for one in here.log("event") if one["team"] == "T2")
    await other.chat_postMessage(channel=ben.channel, text="hi", thread_ts=noted["event"]["ts"])


async def test_an_enterprise_is_served_by_one_installation(here: Slack) -> None:
    await here.team("T3", "E1")
    await here.team("T4", "E1")
    made = await here.install("T3", whole=True)
    client = AsyncWebClient(made["token"], base_url=here.url)
    told = await client.auth_test()
    assert (told["enterprise_id"], told["is_enterprise_install"]) == ("E1", True)
    for team in ("T3", "T4"):
        user = here.user("ana", team)
        await user.say("hello")
        await client.chat_postMessage(channel=user.channel, text="hi")
        assert len(await user.answers()) == 1


async def test_status_prompts_reactions_and_files(
    here: Slack, ana: User, client: AsyncWebClient, dm: str
) -> None:
    (said,) = await ana.messages()
    await client.assistant_threads_setStatus(
        channel_id=dm, thread_ts=said["ts"], status="is thinking"
    )
    await client.agents_sessions_setStatus(channel_id=dm, status="processing")
    prompts = [{"title": "A", "message": "B"}]
    await client.assistant_threads_setSuggestedPrompts(channel_id=dm, prompts=prompts)
    state = await here.state()
    assert state["statuses"][f"{dm}:{said['ts']}"] == {"status": "is thinking"}
    assert state["prompts"][dm]["prompts"] == prompts
    await here.unknown("agents.sessions.setStatus")
    gone = client.agents_sessions_setStatus(channel_id=dm, status="processing")
    assert await refusal(gone) == "unknown_method"
    await client.reactions_add(channel=dm, timestamp=said["ts"], name="eyes")
    twice = client.reactions_add(channel=dm, timestamp=said["ts"], name="eyes")
    assert await refusal(twice) == "already_reacted"
    shown = await client.reactions_get(channel=dm, timestamp=said["ts"])
    assert shown["message"]["reactions"][0]["name"] == "eyes"
    made = await client.files_upload_v2(channel=dm, filename="a.csv", content="name\n")
    assert await here.file(made["files"][0]["id"]) == b"name\n"
    assert (await client.files_info(file=made["files"][0]["id"]))["file"]["name"] == "a.csv"


async def test_what_only_one_person_sees(ana: User, client: AsyncWebClient, dm: str) -> None:
    await client.chat_postEphemeral(channel=dm, user=ana.id, text="psst")
    assert [one["text"] for one in ana.ephemerals()] == ["psst"]
    assert not await ana.answers()


async def test_arguments_are_taken_from_wherever_they_are(here: Slack, ana: User, dm: str) -> None:
    headers = {"Authorization": f"Bearer {here.bot_token}"}
    url = f"{here.url}chat.postMessage?channel={dm}"
    async with here.session.post(url, data={"text": "in a form"}, headers=headers) as answer:
        assert (await answer.json())["ok"]
    async with here.session.post(f"{url}&token={here.bot_token}", json={"text": "x"}) as answer:
        assert (await answer.json())["ok"]


async def test_the_clock_goes_on_as_told(here: Slack, ana: User) -> None:
    await here.clock(86_400)
    said = await ana.say("tomorrow")
    assert float(said.ts) > datetime.now(UTC).timestamp() + 86_000  # noqa: TID251
