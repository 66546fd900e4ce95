"""One workspace, by the bot's own token: what the smallest installation needs."""

from bot.delivery.errors import Unreachable
from bot.settings import Settings
from bot.slack.api import Api
from bot.slack.examining import Examined, examine
from bot.slack.workspaces import Access, Workspaces


class OneWorkspace:
    """The workspace a token opens, and no other; see `Workspaces`."""

    def __init__(self, examined: Examined) -> None:
        """Serve what has been examined."""
        self._examined = examined

    async def access(self, workspace: str) -> Access:
        """Return what opens the workspace; Unreachable for any other."""
        if workspace != self._examined.workspace:
            raise Unreachable("not_installed")
        return self._examined.access

    def forget(self, workspace: str) -> None:
        """Keep it: the token stands in the settings, and there is none to be had anew."""


async def one_workspace(settings: Settings, api: Api) -> Workspaces:
    """Return the workspace of SLACK_BOT_TOKEN; InputError says what is wrong with it."""
    return OneWorkspace(await examine(settings, api))
