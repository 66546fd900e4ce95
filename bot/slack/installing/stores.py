"""What slack-sdk keeps while somebody installs the coach, kept where all else is: sealed."""

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from secrets import token_urlsafe

from slack_bolt.error import BoltError
from slack_sdk.oauth.installation_store import Bot, Installation
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore

from bot.slack.arriving.origin import SLACK
from bot.slack.workspaces import workspace_of
from storage.clock import Clock
from storage.errors import StorageError
from storage.installations import Installation as Kept
from storage.installations import Installations, Tokens

GOOD_FOR = timedelta(minutes=10)
"""How long somebody may take on Slack's page to say yes."""


_log = logging.getLogger(__name__)


class InstallationStore(AsyncInstallationStore):
    """The installations as slack-sdk wants to keep them: only those of bots.

    What else comes with one (who installed it, names, their own tokens) is not kept.
    """

    def __init__(
        self, installations: Installations, now: Clock, changed: Callable[[str], None]
    ) -> None:
        """`changed` is told of each workspace whose token is another one now."""
        self._installations = installations
        self._now = now
        self._changed = changed

    @property
    def logger(self) -> logging.Logger:
        """Return where slack-sdk would write."""
        return _log

    async def async_save(self, installation: Installation) -> None:
        """Keep an installation. BoltError where it cannot be kept now."""
        kept = _kept(installation, self._now())
        try:
            await self._installations.keep(kept)
        except StorageError as error:
            raise BoltError("the installation could not be kept") from error
        self._changed(kept.workspace)

    async def async_find_bot(
        self,
        *,
        enterprise_id: str | None,
        team_id: str | None,
        is_enterprise_install: bool | None = False,
    ) -> Bot | None:
        """Return the bot of a workspace, None where there is none (any more)."""
        where = workspace_of(team_id, enterprise_id, whole=bool(is_enterprise_install))
        found = await self._installations.find(SLACK, where)
        return None if found is None or found.tokens is None else _bot(found, found.tokens)

    async def async_delete_bot(self, *, enterprise_id: str | None, team_id: str | None) -> None:
        """Take a bot's tokens away, of a team and of an enterprise without one."""
        where = workspace_of(team_id, enterprise_id, whole=team_id is None)
        await self._installations.gone(SLACK, where, self._now())
        self._changed(where)

    async def async_delete_installation(
        self, *, enterprise_id: str | None, team_id: str | None, user_id: str | None = None
    ) -> None:
        """Do nothing: there are bots only, and whoever installed one may leave."""


class StateStore(AsyncOAuthStateStore):
    """The secrets that tie who comes back from Slack to who went there. Each is good once."""

    def __init__(self, installations: Installations, now: Clock) -> None:
        """Keep digests of them with the installations: any process may see the return."""
        self._installations = installations
        self._now = now

    @property
    def logger(self) -> logging.Logger:
        """Return where slack-sdk would write."""
        return _log

    async def async_issue(self, *_: object, **__: object) -> str:
        """Return a new secret, good for some minutes."""
        secret, now = token_urlsafe(32), self._now()
        await self._installations.begin(secret, now, now + GOOD_FOR)
        return secret

    async def async_consume(self, state: str) -> bool:
        """Tell whether a secret was good, for the last time."""
        return await self._installations.came_back(state, self._now())


def _kept(given: Installation, now: datetime) -> Kept:
    if not given.bot_token or not given.bot_id or not given.bot_user_id:
        raise BoltError("the installation is not one of a bot")
    expires = given.bot_token_expires_at
    return Kept(
        platform=SLACK,
        workspace=workspace_of(
            given.team_id, given.enterprise_id, whole=given.is_enterprise_install
        ),
        bot_id=given.bot_id,
        bot_user_id=given.bot_user_id,
        scopes=tuple(given.bot_scopes or ()),
        installed_at=now,
        tokens=Tokens(
            given.bot_token,
            given.bot_refresh_token,
            None if expires is None else datetime.fromtimestamp(expires, UTC),
        ),
        app_id=given.app_id or "",
        team=given.team_id or "",
        enterprise=given.enterprise_id or "",
    )


def _bot(found: Kept, tokens: Tokens) -> Bot:
    return Bot(
        app_id=found.app_id,
        enterprise_id=found.enterprise or None,
        team_id=found.team or None,
        bot_token=tokens.bot,
        bot_id=found.bot_id,
        bot_user_id=found.bot_user_id,
        bot_scopes=found.scopes,
        bot_refresh_token=tokens.renewal,
        bot_token_expires_at=tokens.expires_at,
        is_enterprise_install=found.workspace == found.enterprise,
        installed_at=found.installed_at,
    )
