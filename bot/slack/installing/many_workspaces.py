"""Many workspaces: each opened by the token it gave when the coach was installed there."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from time import monotonic
from typing import NamedTuple
from weakref import WeakValueDictionary

from bot.bounded import Bounded
from bot.delivery.errors import NotSent, Unreachable
from bot.slack.arriving.origin import SLACK
from bot.slack.installing.renewing import Renewing
from bot.slack.workspaces import Access
from storage.errors import StorageError
from storage.installations import Installation, Installations

KEPT = timedelta(minutes=1)
"""For so long a token is believed to open its workspace, unless Slack or the workspace says no.

Another process may have taken it back meanwhile: then Slack refuses it, and it is asked for anew.
"""

_MOST = 10_000


class _Held(NamedTuple):
    access: Access
    until: float


class ManyWorkspaces:
    """All workspaces the coach is installed in; see `Workspaces`. `ticks` only go up."""

    def __init__(
        self,
        installations: Installations,
        renewing: Renewing,
        ticks: Callable[[], float] = monotonic,
    ) -> None:
        """Look them up where they are kept; tokens that expire are renewed before."""
        self._installations = installations
        self._renewing = renewing
        self._ticks = ticks
        self._held = Bounded[str, _Held](_MOST)
        self._looking: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def access(self, workspace: str) -> Access:
        """Return what opens a workspace; see `Workspaces`."""
        if (held := self._fresh(workspace)) is not None:
            return held
        lock = self._looking.get(workspace) or asyncio.Lock()
        self._looking[workspace] = lock
        async with lock:  # many want it at once: one looks
            return self._fresh(workspace) or await self._found(workspace)

    def forget(self, workspace: str) -> None:
        """Look it up anew at the next need."""
        self._held.pop(workspace, None)

    async def close(self) -> None:
        """Wait for tokens that are just being renewed: the old ones are worth nothing then."""
        await self._renewing.close()

    def _fresh(self, workspace: str) -> Access | None:
        held = self._held.get(workspace)
        return held.access if held is not None and held.until > self._ticks() else None

    async def _found(self, workspace: str) -> Access:
        found = await self._installed(workspace)
        tokens = await self._renewing.fresh(found)
        access = Access(tokens.bot, found.bot_id, found.bot_user_id)
        self._held[workspace] = _Held(access, self._ticks() + KEPT.total_seconds())
        return access

    async def _installed(self, workspace: str) -> Installation:
        try:
            found = await self._installations.find(SLACK, workspace)
        except StorageError as error:
            raise NotSent("database") from error
        if found is None or found.tokens is None:
            raise Unreachable("not_installed")
        return found
