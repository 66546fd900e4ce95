"""What Slack knows of a person that the coach can use: their time zone."""

import asyncio
from collections.abc import Callable
from time import monotonic

from bot.bounded import Bounded
from bot.delivery.errors import DeliveryError
from bot.slack.calling import Calls
from bot.slack.directs import Directs
from coaching.schedule import zone_named

_DAY = 24 * 3600.0
_PAUSE = 600.0  # after a failure: nobody's answer is to wait for it again and again
_PATIENCE = 2.0
_KEPT = 20_000


def is_person(channel: str) -> bool:
    """Tell whether a place is somebody's page: it has their own id for a channel."""
    return channel.startswith(("U", "W"))


class People:
    """Asks once a day at most for each; best effort. `ticks` are seconds that only go up."""

    def __init__(
        self, calls: Calls, directs: Directs, ticks: Callable[[], float] = monotonic
    ) -> None:
        """Ask there."""
        self._calls = calls
        self._directs = directs
        self._ticks = ticks
        self._zones = Bounded[tuple[str, str], tuple[str | None, float]](_KEPT)

    async def zone(self, workspace: str, channel: str) -> str | None:
        """Return the zone ("Europe/Berlin") of who is spoken to alone in a channel, or on a page.

        None where Slack does not tell. Raises nothing.
        """
        zone, until = self._zones.get((workspace, channel), (None, 0.0))
        if self._ticks() < until:
            return zone
        zone, holds = await self._asked(workspace, channel)
        self._zones[workspace, channel] = zone, self._ticks() + holds
        return zone

    async def _asked(self, workspace: str, channel: str) -> tuple[str | None, float]:
        """Return a zone, and how long to believe it."""
        try:
            async with asyncio.timeout(_PATIENCE):
                alone = is_person(channel)
                user = channel if alone else await self._directs.user(workspace, channel)
                if not user:
                    return None, _DAY
                told = await self._calls.ask(workspace, "users.info", user=user)
        except (DeliveryError, TimeoutError):
            return None, _PAUSE
        return _zone(told.get("user")), _DAY


def _zone(user: object) -> str | None:
    named = user.get("tz") if isinstance(user, dict) else None
    return named if isinstance(named, str) and zone_named(named) else None
