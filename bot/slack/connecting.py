"""Connects with Slack: one session, the workspaces by whichever settings there are, and the chat."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from bot.delivery.awaited import longest
from bot.slack.api import Api
from bot.slack.calling import Calls
from bot.slack.chat import SlackChat
from bot.slack.directs import Directs
from bot.slack.status import Status
from bot.slack.workspaces import Workspaces

if TYPE_CHECKING:
    from bot.app import Clock
    from bot.settings import Settings
    from coaching.phrases import Phrasebook
    from storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Connected:
    """What speaks to Slack, and what knows who is who there."""

    api: Api
    workspaces: Workspaces
    calls: Calls
    directs: Directs
    status: Status
    chat: SlackChat


@asynccontextmanager
async def connected(
    settings: "Settings", store: "Store", book: "Phrasebook", now: "Clock"
) -> AsyncIterator[Connected]:
    """Connect, until left.

    Raises:
        InputError: where a setting is missing, or Slack does not take it; it says what to do.
    """
    async with AsyncExitStack() as until_the_end:
        api = await until_the_end.enter_async_context(Api.open(settings.slack_api_url))
        workspaces = await _workspaces(settings, store, api, now, until_the_end)
        calls = Calls(api, workspaces)
        directs, most = Directs(calls), longest(settings.llm_deadline)
        status = Status(calls, book, waits=store.inbox.waits, longest=most)
        until_the_end.push_async_callback(status.close)
        chat = SlackChat(calls, book, directs, shown=status.answered)
        yield Connected(
            api=api, workspaces=workspaces, calls=calls, directs=directs, status=status, chat=chat
        )


async def _workspaces(
    settings: "Settings", store: "Store", api: Api, now: "Clock", until_the_end: AsyncExitStack
) -> Workspaces:
    """Return the one workspace of a bot token, else all that installed the app."""
    if settings.slack_bot_token is not None:
        from bot.slack.one_workspace import one_workspace

        return await one_workspace(settings, api)
    from bot.settings import revealed
    from bot.slack.installing.many_workspaces import ManyWorkspaces
    from bot.slack.installing.renewing import Renewing
    from bot.slack.installing.watching import Watching

    app = (settings.slack_client_id or "", revealed(settings.slack_client_secret))
    made = ManyWorkspaces(store.installations, Renewing(api, store.installations, app, now, uuid4))
    until_the_end.push_async_callback(made.close)
    watching = Watching(api, store.installations, made, now)
    watching.start()
    until_the_end.push_async_callback(watching.stop)
    return made
