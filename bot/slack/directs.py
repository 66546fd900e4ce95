"""The direct message channel of each person."""

from bot.bounded import Bounded
from bot.slack.calling import Calls

_KEPT = 20_000
"""Channels held in memory; who was met longest ago is asked for again."""


class Directs:
    """Who is spoken to in which direct message. A channel, once opened, is theirs for good."""

    def __init__(self, calls: Calls) -> None:
        """Ask Slack for those not met yet."""
        self._calls = calls
        self._channels = Bounded[tuple[str, str], str](_KEPT)
        self._users = Bounded[tuple[str, str], str](_KEPT)

    def met(self, workspace: str, user: str, channel: str) -> None:
        """Note where somebody wrote to the coach directly."""
        self._channels[workspace, user] = channel
        self._users[workspace, channel] = user

    async def of(self, workspace: str, user: str) -> str:
        """Return the channel of somebody, opened where there is none. Raises as `Calls.ask`."""
        known = self._channels.get((workspace, user))
        if known is not None:
            return known
        opened = await self._calls.ask(workspace, "conversations.open", users=user)
        channel = str(opened["channel"]["id"])
        self.met(workspace, user, channel)
        return channel

    async def user(self, workspace: str, channel: str) -> str:
        """Return who is spoken to in a channel; "" where that is nobody alone."""
        known = self._users.get((workspace, channel))
        if known is not None:
            return known
        arguments = {"channel": channel, "return_im": True}
        opened = await self._calls.ask(workspace, "conversations.open", **arguments)
        user = str(opened["channel"].get("user", ""))
        if user:
            self.met(workspace, user, channel)
        return user
