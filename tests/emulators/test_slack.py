"""The Slack of the tests keeps what Slack promises, to the real slack_bolt and slack_sdk."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.emulators.slack.scripting import NotShownError, Slack, slack
from tests.polling import until


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Slack]:
    async with slack(tmp_path / "slack") as running:
        yield running


@pytest.fixture
def client(here: Slack) -> AsyncWebClient:
    return AsyncWebClient(here.bot_token, base_url=here.url, retry_handlers=[])


class Bot:
    """A bolt app that answers as little as a test needs, and keeps what it is told."""

    def __init__(self, here: Slack) -> None:
        client = AsyncWebClient(here.bot_token, base_url=here.url)
        self.app = AsyncApp(
            client=client, signing_secret=here.signing_secret, process_before_response=True
        )
        self.told: list[dict[str, Any]] = []
        self.failing = 0
        self.app.event("message")(self._heard)
        self.app.command("/reconnect")(self._commanded)
        self.app.action("open")(self._clicked)
        self.app.view("form")(self._submitted)
        self.app.event("app_home_opened")(self._looked)
        self.app.event("reaction_added")(self._noted)

    async def _heard(self, event: dict[str, Any], body: dict[str, Any], say: Any) -> None:
        self.told.append(body)
        if self.failing:
            self.failing -= 1
            raise ZeroDivisionError
        if "subtype" not in event:
            button = {"type": "button", "action_id": "open", "value": "v1"}
            button["text"] = {"type": "plain_text", "text": "Open it"}
            blocks = [{"type": "actions", "elements": [button]}]
            await say(text=f"heard {event['text']}", blocks=blocks, thread_ts=event["ts"])

    async def _commanded(self, ack: Any, body: dict[str, Any]) -> None:
        self.told.append(body)
        await ack("on it")

    async def _clicked(self, ack: Any, body: dict[str, Any], client: AsyncWebClient) -> None:
        self.told.append(body)
        await client.views_open(trigger_id=body["trigger_id"], view=FORM)
        await ack()

    async def _submitted(self, ack: Any, view: dict[str, Any]) -> None:
        name = view["state"]["values"]["who"]["name"]["value"]
        if name == "Nobody":
            await ack(response_action="errors", errors={"who": "Somebody has to be named."})
        else:
            self.told.append(view)
            await ack()

    async def _looked(self, event: dict[str, Any], client: AsyncWebClient) -> None:
        words = {"type": "mrkdwn", "text": "This week"}
        view = {"type": "home", "blocks": [{"type": "section", "text": words}]}
        await client.views_publish(user_id=event["user"], view=view)

    async def _noted(self, body: dict[str, Any]) -> None:
        self.told.append(body)


FORM = {
    "type": "modal",
    "callback_id": "form",
    "title": {"type": "plain_text", "text": "A form"},
    "submit": {"type": "plain_text", "text": "Save"},
    "blocks": [
        {
            "type": "input",
            "block_id": "who",
            "label": {"type": "plain_text", "text": "Who"},
            "element": {"type": "plain_text_input", "action_id": "name"},
        }
    ],
}


@pytest.fixture
async def bot(here: Slack) -> AsyncIterator[Bot]:
    made = Bot(here)
    handler = AsyncSocketModeHandler(made.app, here.app_token, ping_interval=1)
    await handler.connect_async()
    await until(lambda: _open(here, 1))
    yield made
    await handler.close_async()


async def _open(here: Slack, sockets: int) -> bool:
    return bool((await here.state())["sockets"] == sockets)


async def test_a_dm_is_answered_and_what_is_shown_can_be_clicked_and_filled_in(
    here: Slack, bot: Bot
) -> None:
    ana = here.user("ana")
    said = await ana.say("hello")
    await until(lambda: _count(ana.answers(), 1))
    (answer,) = await ana.answers()
    assert (answer["text"], answer["thread_ts"]) == ("heard hello", said.ts)
    with pytest.raises(NotShownError):
        await ana.click(answer, "Close it")
    assert (await ana.click(answer, "Open it")).acked
    assert (await ana.fill({"Who": "Nobody"})).errors == {"who": "Somebody has to be named."}
    assert (await ana.submit(who="Dana")).acked
    assert await ana.modal() is None


async def test_a_command_is_answered_to_its_user_alone(here: Slack, bot: Bot) -> None:
    ana = here.user("ana")
    given = await ana.command("/reconnect add Nadia", channel="C1")
    assert given.acked
    assert [one["text"] for one in ana.ephemerals()] == ["on it"]
    assert bot.told[-1]["text"] == "add Nadia"


async def test_home_is_published(here: Slack, bot: Bot) -> None:
    ana = here.user("ana")
    assert await ana.home() is None
    await ana.open_home()
    await until(lambda: _is_there(ana.home()))


async def test_what_is_not_acknowledged_comes_again_and_says_so(here: Slack, bot: Bot) -> None:
    await here.timing(patience=0.2, waits=[0.1, 0.1, 0.1])
    bot.failing = 2
    ana = here.user("ana")
    given = await ana.say("hello")
    await until(lambda: _count(ana.answers(), 1))
    assert len([one for one in bot.told if one["event_id"] == given.key]) == 3

    def tries() -> list[int]:
        return [one["attempt"] for one in here.log("delivered") if one["key"] == given.key]

    await until(lambda: tries() == [0, 1, 2])


async def test_clicks_and_commands_come_once(here: Slack) -> None:
    assert not (await here.user("ana").command("/reconnect")).acked


async def test_blocks_beyond_the_limits_are_refused(here: Slack, client: AsyncWebClient) -> None:
    ana = here.user("ana")
    await ana.say("hello")
    long = {"type": "section", "text": {"type": "mrkdwn", "text": "x" * 3001}}
    with pytest.raises(SlackApiError) as refused:
        await client.chat_postMessage(channel=ana.channel, text="x", blocks=[long])
    assert refused.value.response["error"] == "invalid_blocks"
    assert refused.value.response["response_metadata"]["messages"] == [
        "[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]"
    ]


async def _count(some: Any, number: int) -> bool:
    return len(await some) == number


async def _is_there(one: Any) -> bool:
    return await one is not None


async def test_many_at_once(here: Slack, bot: Bot) -> None:
    users = [here.user(f"user{number}") for number in range(20)]
    await asyncio.gather(*(one.say("hello") for one in users))
    for one in users:
        await until(lambda one=one: _count(one.answers(), 1))
