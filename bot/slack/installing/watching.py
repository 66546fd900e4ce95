"""Looks whether workspaces still have the coach: of one that left we may not have been told.

Slack tells it for some minutes only. Who was not there then would keep for good what was promised
to be deleted.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta

from bot.delivery.errors import DeliveryError, Unreachable
from bot.ending import ended
from bot.slack.api import Api
from bot.slack.arriving.origin import SLACK
from bot.slack.workspaces import Workspaces
from storage.clock import Clock
from storage.errors import StorageError
from storage.installations import Installations

FIRST, EVERY = timedelta(minutes=1), timedelta(days=1)
"""When it is looked first, and how often from then on."""

_BETWEEN = 0.5  # seconds from one workspace to the next: there may be thousands

_LEFT = frozenset({"account_inactive", "token_revoked"})
"""What Slack says of the token of a bot that was removed (docs.slack.dev, auth.test).

Nothing else is taken for that: a token may have expired, or another server answers.
"""

Sleep = Callable[[float], Awaitable[None]]

_log = logging.getLogger(__name__)


class Watching:
    """Asks Slack once a day for each workspace."""

    def __init__(
        self,
        api: Api,
        installations: Installations,
        workspaces: Workspaces,
        now: Clock,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        """Ask with what opens the workspaces; not begun yet."""
        self._api = api
        self._installations = installations
        self._workspaces = workspaces
        self._now = now
        self._sleep = sleep
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to look, beside all else."""
        self._task = asyncio.create_task(self._watch())

    async def stop(self) -> None:
        """End it."""
        if self._task is not None:
            await ended(self._task)

    async def look(self) -> tuple[str, ...]:
        """Look at every workspace; return those that have left, which are left by it."""
        gone = []
        for one in await self._installations.all(SLACK):
            if await self._left(one.workspace):
                gone.append(one.workspace)
            await self._sleep(_BETWEEN)
        return tuple(gone)

    async def _left(self, workspace: str) -> bool:
        asked_at = self._now()  # installed anew while Slack answers, it has not left
        if not await self._has_left(workspace):
            return False
        gone = await self._installations.gone(SLACK, workspace, asked_at)
        self._workspaces.forget(workspace)
        return gone

    async def _has_left(self, workspace: str) -> bool:
        self._workspaces.forget(workspace)  # it may just have been installed anew
        try:
            access = await self._workspaces.access(workspace)
            await self._api.ask(access.token, "auth.test")
        except Unreachable as error:
            return error.code in _LEFT
        except DeliveryError:
            return False  # nobody knows: tomorrow, then
        return False

    async def _watch(self) -> None:
        await self._sleep(FIRST.total_seconds())
        while True:
            try:
                gone = await self.look()
            except StorageError as error:
                _log.warning("workspaces could not be looked at (%s)", type(error).__name__)
            else:
                if gone:
                    _log.info("%s workspaces had left without our hearing of it", len(gone))
            await self._sleep(EVERY.total_seconds())
