"""A bolt app that answers as little as a test needs, and keeps what it is told."""

from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from tests.emulators.slack.scripting import Slack

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


class Bot:
    """Repeats what is said, with a button that opens a form; publishes a Home page."""

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
        self.app.shortcut("look")(self._pointed)
        self.app.event("app_home_opened")(self._looked)
        for name in ("reaction_added", "reaction_removed", "app_uninstalled", "tokens_revoked"):
            self.app.event(name)(self._noted)

    def events(self, kind: str) -> list[dict[str, Any]]:
        """Return the events of a kind it was told of."""
        some = [one["event"] for one in self.told if "event" in one]
        return [one for one in some if kind in {one["type"], one.get("subtype")}]

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

    async def _pointed(self, ack: Any, body: dict[str, Any]) -> None:
        self.told.append(body)
        await ack()

    async def _submitted(self, ack: Any, view: dict[str, Any]) -> None:
        name = view["state"]["values"]["who"]["name"]["value"]
        if name == "Nobody":
            await ack(response_action="errors", errors={"who": "Somebody has to be named."})
        elif name == "Another":
            await ack(response_action="update", view={**FORM, "callback_id": "second"})
        else:
            self.told.append(view)
            await ack()

    async def _looked(self, event: dict[str, Any], client: AsyncWebClient) -> None:
        words = {"type": "mrkdwn", "text": "This week"}
        view = {"type": "home", "blocks": [{"type": "section", "text": words}]}
        await client.views_publish(user_id=event["user"], view=view)

    async def _noted(self, body: dict[str, Any]) -> None:
        self.told.append(body)
