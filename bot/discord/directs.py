"""The direct message channel of each person."""

from bot.bounded import Bounded
from bot.discord.calling import Calls

_KEPT = 20_000
"""Channels held in memory; who was met longest ago is asked for again."""


class Directs:
    """Where each person is spoken to. A channel, once opened, is theirs for good."""

    def __init__(self, calls: Calls) -> None:
        """Ask Discord for those not met yet."""
        self._calls = calls
        self._channels = Bounded[str, str](_KEPT)

    def met(self, user: str, channel: str) -> None:
        """Note where somebody wrote to the bot directly."""
        self._channels[user] = channel

    async def of(self, user: str) -> str:
        """Return the channel of somebody, opened where there is none. Raises as `Calls.ask`.

        Opened only for who has spoken to the bot or asked for it: docs: resources/user, Create DM.
        """
        known = self._channels.get(user)
        if known is not None:
            return known
        opened = await self._calls.ask("POST", "/users/@me/channels", json={"recipient_id": user})
        channel = str(opened["id"])
        self.met(user, channel)
        return channel
