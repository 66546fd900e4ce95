"""Slack's Web API at an address: every call of a process over one shared session.

slack-sdk makes the requests; its own retries are off, for it posts again where nobody knows
whether the first came through.
"""

import json
import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Self

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.delivery.timing import SEND_DEADLINE
from bot.slack.failures import broken, told
from bot.slack.silence import silenced

_AT_ONCE = 100
"""Connections at a time; who finds none free in time has surely not sent anything."""

TIMES = aiohttp.ClientTimeout(total=SEND_DEADLINE - 1, connect=4)
"""So that we know of it first when an answer is late, and say which way."""

_IN_JSON = ("chat.", "views.", "assistant.", "agents.")
"""Methods that take JSON; all take a form, and reading ones nothing else."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Answer:
    """What Slack said yes with."""

    data: Mapping[str, Any]
    headers: Mapping[str, str]


class Api:
    """Asks Slack, or whatever server stands in for it at `url`.

    `proxy` is where requests go through, if the environment names one (HTTPS_PROXY).
    """

    def __init__(self, url: str, session: aiohttp.ClientSession) -> None:
        """Speak over a session that somebody else closes; see `open`."""
        self.url = url if url.endswith("/") else f"{url}/"
        self.session = session
        self._client = self.client()
        self.proxy = self._client.proxy

    @classmethod
    @asynccontextmanager
    async def open(cls, url: str) -> AsyncIterator[Self]:
        """Speak over connections of its own, until left."""
        connector = aiohttp.TCPConnector(limit=_AT_ONCE)
        async with aiohttp.ClientSession(connector=connector, timeout=TIMES) as session:
            yield cls(url, session)

    def client(self, token: str | None = None) -> AsyncWebClient:
        """Return a client for whatever speaks to Slack by itself: the same address and session."""
        return AsyncWebClient(
            token=token,
            base_url=self.url,
            session=self.session,
            retry_handlers=[],
            logger=silenced("sdk"),
        )

    async def ask(self, token: str, method: str, **arguments: Any) -> Mapping[str, Any]:
        """Call a method; return what Slack says. Raises `bot.delivery.errors`, and nothing else."""
        return (await self.answer(token, method, **arguments)).data

    async def answer(self, token: str, method: str, **arguments: Any) -> Answer:
        """Call a method, as `ask`; return the headers too."""
        given = {name: value for name, value in arguments.items() if value is not None}
        bearer = {"Authorization": f"Bearer {token}"} if token else {}
        sent = {"json": given} if method.startswith(_IN_JSON) else {"data": _form(given)}
        try:
            said = await self._client.api_call(method, headers=bearer, **sent)
        except SlackApiError as error:
            raise _told(method, error) from None  # its text shows what Slack answered with
        except (aiohttp.ClientError, OSError) as error:
            raise broken(method, error) from error
        except (AttributeError, UnicodeDecodeError):  # slack-sdk's way with text instead of JSON
            raise told(method, 200, None, {}) from None
        return Answer(said.data if isinstance(said.data, dict) else {}, said.headers)


def _told(method: str, error: SlackApiError) -> Exception:
    """Return ours for slack-sdk's, which holds a bare response where there was no JSON in it."""
    said = error.response
    if isinstance(said, AsyncSlackResponse):
        if isinstance(said.data, dict) and "needed" in said.data:
            _log.error("%s needs the scope %s: add it to the app", method, said.data["needed"])
        return told(method, said.status_code, said.data, said.headers)
    return told(method, said.status, None, said.headers)


def _form(arguments: Mapping[str, Any]) -> dict[str, str]:
    return {
        name: value if isinstance(value, str) else json.dumps(value)
        for name, value in arguments.items()
    }
