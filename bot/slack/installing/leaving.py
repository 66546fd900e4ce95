"""Workspaces that take the coach out: it stops at once, and deletes what it kept some days later."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from bot.slack.arriving.origin import SLACK, workspace
from bot.slack.arriving.payload import part
from bot.slack.workspaces import Workspaces
from storage.clock import Clock
from storage.installations import Installations

UNINSTALLED, REVOKED = "app_uninstalled", "tokens_revoked"


class Leaving:
    """Hears that the coach was taken out of a workspace, or its bot's token taken back."""

    def __init__(self, installations: Installations, workspaces: Workspaces, now: Clock) -> None:
        """Wipe tokens where they are kept, and have them forgotten."""
        self._installations = installations
        self._workspaces = workspaces
        self._now = now

    async def told(self, body: Mapping[str, Any]) -> bool:
        """Hear an event of Slack's, whole as it came; True where a workspace is left by it.

        What reminds and picks stops with it, for all people there. StorageError where that could
        not be kept: the event is not to be acknowledged, and comes again. One that comes late,
        after the coach was installed again, changes nothing.
        """
        if not _is_leaving(part(body, "event")):
            return False
        where = workspace(body)
        left = await self._installations.gone(SLACK, where, self._at(body))
        self._workspaces.forget(where)
        return left

    def _at(self, body: Mapping[str, Any]) -> datetime:
        """Return when it happened, by Slack's clock where it says so."""
        told, now = body.get("event_time"), self._now()
        if not isinstance(told, int | float) or not 0 < told <= now.timestamp():
            return now  # nothing happened later than it is told, whatever its clock says
        return datetime.fromtimestamp(told, UTC)


def _is_leaving(event: Mapping[str, Any]) -> bool:
    """Tell whether the bot is out: of people's own tokens none is kept."""
    if event.get("type") == REVOKED:
        tokens = event.get("tokens")
        return bool(isinstance(tokens, Mapping) and tokens.get("bot"))
    return event.get("type") == UNINSTALLED
