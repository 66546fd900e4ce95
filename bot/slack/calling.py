"""Asks Slack in the name of the coach in a workspace."""

from collections.abc import Callable, Mapping
from time import monotonic
from typing import Any

from bot.delivery.errors import Unreachable, Wait
from bot.slack.api import Api
from bot.slack.failures import KEYLESS
from bot.slack.workspaces import Access, Workspaces

_HELD = 1000
"""Pauses kept in mind before those that are over are forgotten."""


class Calls:
    """Asks Slack with each workspace's own token.

    A method that was told to wait is not called again before its time: Slack counts per method
    and workspace, for what is posted per channel. Only the channel that asked waits for it: all
    others may still be answered by other methods. `ticks` are seconds that only go up.
    """

    def __init__(
        self, api: Api, workspaces: Workspaces, ticks: Callable[[], float] = monotonic
    ) -> None:
        """Ask there, with what opens the workspaces."""
        self.api = api
        self._workspaces = workspaces
        self._ticks = ticks
        self._quiet: dict[tuple[str, str, str], float] = {}

    async def access(self, workspace: str) -> Access:
        """Return what opens a workspace; see `Workspaces`."""
        return await self._workspaces.access(workspace)

    async def ask(self, workspace: str, method: str, **arguments: Any) -> Mapping[str, Any]:
        """Call a method in a workspace; return what Slack says.

        Raises `bot.delivery.errors`, and nothing else. Where the token opens nothing any more it is
        asked for anew, and tried once more if it has changed meanwhile.
        """
        bucket = (workspace, method, _channel(method, arguments))
        self._keep_quiet(bucket)
        access = await self._workspaces.access(workspace)
        try:
            return await self._asked(bucket, access, arguments)
        except Unreachable as error:
            if error.code not in KEYLESS:
                raise
            self._workspaces.forget(workspace)
            anew = await self._workspaces.access(workspace)
            if anew.token == access.token:
                raise
        return await self._asked(bucket, anew, arguments)

    async def _asked(
        self, bucket: tuple[str, str, str], access: Access, arguments: Mapping[str, Any]
    ) -> Mapping[str, Any]:
        try:
            return await self.api.ask(access.token, bucket[1], **arguments)
        except Wait as wait:
            self._tidy()
            self._quiet[bucket] = self._ticks() + wait.seconds
            raise

    def _keep_quiet(self, bucket: tuple[str, str, str]) -> None:
        left = self._quiet.get(bucket, 0.0) - self._ticks()
        if left > 0:
            raise Wait("ratelimited", left)

    def _tidy(self) -> None:
        if len(self._quiet) > _HELD:
            now = self._ticks()
            self._quiet = {one: until for one, until in self._quiet.items() if until > now}


def _channel(method: str, arguments: Mapping[str, Any]) -> str:
    return str(arguments.get("channel", "")) if method == "chat.postMessage" else ""
