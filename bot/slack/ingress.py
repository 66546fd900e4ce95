"""What is done with a payload, whichever way it came: bolt's listeners keep it, or nothing does.

Slack hears "received" only for what was kept, or never will be of any use. Anything else it
delivers again.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest

from bot.slack.arriving.messages import is_a_bots
from bot.slack.arriving.payload import is_readable, word

_NOBODYS = 404
"""What bolt answers where no listener is for it."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What Slack is to be told: whether it is received, and what is to be shown for it."""

    received: bool
    payload: Mapping[str, Any] | None = None


RECEIVED = Answered(received=True)


class Ingress:
    """Takes in what comes for one app. `app_id` is the app's own, where that is known."""

    def __init__(self, app: AsyncApp, app_id: str = "") -> None:
        """Hand it to the listeners of this app."""
        self._app = app
        self._app_id = app_id

    async def take(self, payload: Any) -> Answered:
        """Take one payload in. Never raises for what it is like."""
        if not is_readable(payload) or self._is_of_another_app(payload) or is_a_bots(payload):
            return RECEIVED
        request = _request(payload)
        if request is None:
            return RECEIVED
        answer = await self._app.async_dispatch(request)
        if answer.status == _NOBODYS:
            return RECEIVED
        if answer.status != 200:
            return Answered(received=False)
        return Answered(received=True, payload=_shown(answer.body))

    def _is_of_another_app(self, payload: Mapping[str, Any]) -> bool:
        named = word(payload, "api_app_id")
        return bool(self._app_id and named and named != self._app_id)


def _request(payload: Mapping[str, Any]) -> AsyncBoltRequest | None:
    """Return a payload as bolt takes it; None where bolt trips over it, as Slack's never let it."""
    try:
        return AsyncBoltRequest(mode="socket_mode", body=dict(payload))
    except (AttributeError, IndexError, KeyError, TypeError):
        return None


def _shown(body: str) -> Mapping[str, Any] | None:
    if not body:
        return None
    shown = json.loads(body) if body.startswith("{") else {"text": body}
    return shown if isinstance(shown, dict) else None
