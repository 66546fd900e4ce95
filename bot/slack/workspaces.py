"""The workspaces that are served: whose token speaks where."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Access:
    """What opens a workspace: the bot's token there, and who the bot is."""

    token: str
    bot_id: str
    bot_user_id: str


class Workspaces(Protocol):
    """Every workspace the coach is installed in.

    A workspace is named by its team's id ("T1"), or by the enterprise's ("E1") where the coach is
    installed for all of it: `workspace_of` says which.
    """

    async def access(self, workspace: str) -> Access:
        """Return what opens a workspace.

        Raises `bot.delivery.errors`: Unreachable where the coach is not installed (any more),
        NotSent where it cannot be told right now.
        """

    def forget(self, workspace: str) -> None:
        """Ask anew at the next need: its token was refused, changed, or taken back."""


def workspace_of(team: str | None, enterprise: str | None, *, whole: bool) -> str:
    """Return the name of a workspace; `whole`: installed for the whole enterprise.

    What names no team, as Slack may when the whole enterprise takes the coach out, is of all of it.
    """
    return (enterprise if enterprise and (whole or not team) else team) or ""
