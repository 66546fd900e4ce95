"""Looks at Slack, where it is set up: what it needs, and whether Slack takes it."""

from typing import TYPE_CHECKING

from bot.doctor import database
from bot.doctor.finding import Finding, broken
from bot.settings import Settings
from storage.errors import StorageError
from storage.store import Store

if TYPE_CHECKING:
    from storage.installations import Installation

PLATFORM = "slack"


async def examined(found: Settings, *, readable: bool) -> list[Finding]:
    """Return how Slack is; `readable`: the database can be opened, where there is one."""
    from bot.slack.diagnosing import diagnosed  # loads Slack's packages

    try:
        installed = await _installed(found) if readable else ()
    except StorageError as error:
        return [broken("slack workspaces", str(error))]
    return await diagnosed(found, installed)


def is_set(found: Settings) -> bool:
    """Whether anything of Slack's is set."""
    return any(getattr(found, name) is not None for name in _SET)


async def _installed(found: Settings) -> "tuple[Installation, ...]":
    store = await Store.open(found.database, database.keyring(found))
    try:
        return await store.installations.all(PLATFORM)
    finally:
        await store.close()


_SET = (
    "slack_bot_token",
    "slack_app_token",
    "slack_signing_secret",
    "slack_client_id",
    "slack_client_secret",
)
