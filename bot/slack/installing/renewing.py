"""Tokens that expire (token rotation): new ones are got in time, by one process for all.

Slack takes back what renews a token once it was used (docs.slack.dev, using token rotation). So it
is used by one at a time, who holds a lease on the installation, and what comes of it is kept before
anything else is done with it; until then the old token still opens the workspace.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from bot.delivery.errors import DeliveryError, NotSent, Unreachable
from bot.slack.api import Api
from storage.clock import Clock
from storage.errors import StorageError
from storage.installations import Installation, Installations, Tokens

BEFORE = timedelta(hours=2)
"""How long before a token expires it is renewed; Slack's live for twelve hours."""

LEASE = timedelta(seconds=30)
"""For how long one may take for it, before another tries."""

_LOOKS = 0.25
_KEEPING = (0.0, 0.2, 1.0, 5.0)
"""Seconds between looks for what another gets, and before each try to keep what was got."""

NewId = Callable[[], UUID]
Sleep = Callable[[float], Awaitable[None]]

_log = logging.getLogger(__name__)


class Renewing:
    """Renews tokens at Slack, as the app with this id and secret."""

    def __init__(
        self,
        api: Api,
        installations: Installations,
        app: tuple[str, str],
        now: Clock,
        new_id: NewId,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        """Keep what is got with the installations."""
        self._api = api
        self._installations = installations
        self._app = app
        self._now = now
        self._new_id = new_id
        self._sleep = sleep
        self._running: set[asyncio.Task[Tokens]] = set()
        self._unkept: dict[str, tuple[str, Tokens]] = {}

    async def fresh(self, found: Installation) -> Tokens:
        """Return tokens that open a workspace for a while.

        Raises `bot.delivery.errors`: NotSent where none are to be had right now, Unreachable where
        none ever will.
        """
        tokens = _given(found)
        if tokens.expires_at is None or tokens.expires_at > self._now() + BEFORE:
            return tokens
        task = asyncio.create_task(self._renewed(found))
        self._running.add(task)  # whoever waits may give up: what was got is kept all the same
        task.add_done_callback(self._running.discard)
        task.add_done_callback(_seen)
        try:
            return await asyncio.shield(task)
        except StorageError as error:
            raise NotSent("database") from error

    async def close(self) -> None:
        """Wait for what is under way."""
        if self._running:
            await asyncio.wait(self._running)

    async def _renewed(self, found: Installation) -> Tokens:
        lease, now = self._new_id(), self._now()
        where = (found.platform, found.workspace)
        if not await self._installations.renewing(*where, lease, now, now + LEASE):
            return await self._of_another(found)
        try:
            return await self._held(await self._again(found), lease)
        finally:
            await self._installations.not_renewed(*where, lease)

    async def _held(self, found: Installation, lease: UUID) -> Tokens:
        """Renew as the one who may."""
        tokens = _given(found)
        if tokens.expires_at is None or tokens.expires_at > self._now() + BEFORE:
            return tokens  # another was done just before us
        try:
            new = await self._asked(found.workspace, tokens)
        except DeliveryError as error:
            return self._while_good(found, error)
        if await self._kept(found, lease, new):
            return new
        return _given(await self._again(found))  # installed again meanwhile, or gone

    async def _asked(self, workspace: str, tokens: Tokens) -> Tokens:
        """Get new tokens, or what was got before and could not be kept."""
        used, got = self._unkept.get(workspace, ("", None))
        if got is not None and used == tokens.renewal:
            return got
        if tokens.renewal is None:
            raise Unreachable("token_expired")
        client, secret = self._app
        said = await self._api.ask(
            "",
            "oauth.v2.access",
            client_id=client,
            client_secret=secret,
            grant_type="refresh_token",
            refresh_token=tokens.renewal,
        )
        new = got_tokens(said, self._now())
        self._unkept[workspace] = (tokens.renewal, new)
        return new

    async def _kept(self, found: Installation, lease: UUID, new: Tokens) -> bool:
        """Keep new tokens, and try more than once: there is no other way to them."""
        for last, pause in enumerate(_KEEPING, 1):
            await self._sleep(pause)
            try:
                kept = await self._installations.renewed(
                    found.platform, found.workspace, lease, new
                )
            except StorageError:
                if last == len(_KEEPING):
                    raise
            else:
                self._unkept.pop(found.workspace, None)
                return kept
        raise NotSent("database")

    def _while_good(self, found: Installation, error: DeliveryError) -> Tokens:
        """Return the old tokens as long as they are good, whatever keeps us from new ones."""
        tokens = _given(found)
        _log.warning("the token of %s was not renewed (%s)", found.workspace, error.code)
        if tokens.expires_at is None or tokens.expires_at > self._now():
            return tokens
        if isinstance(error, NotSent):
            raise error
        raise Unreachable("token_expired") from error

    async def _of_another(self, found: Installation) -> Tokens:
        """Return what another process gets; the old ones meanwhile, while they are good."""
        until = self._now() + LEASE
        while True:
            tokens = _given(found)
            if tokens.expires_at is None or tokens.expires_at > self._now():
                return tokens
            if self._now() > until:
                raise NotSent("renewing")
            await self._sleep(_LOOKS)
            found = await self._again(found)

    async def _again(self, found: Installation) -> Installation:
        again = await self._installations.find(found.platform, found.workspace)
        return again or replace(found, tokens=None)


def got_tokens(said: Mapping[str, Any], now: datetime) -> Tokens:
    """Return the tokens in Slack's answer (oauth.v2.access)."""
    lives = said.get("expires_in")
    expires_at = now + timedelta(seconds=int(lives)) if lives else None
    return Tokens(str(said["access_token"]), said.get("refresh_token") or None, expires_at)


def _given(found: Installation) -> Tokens:
    if found.tokens is None:
        raise Unreachable("not_installed")
    return found.tokens


def _seen(task: asyncio.Task[Tokens]) -> None:
    """Take note of what a task failed with, should nobody wait for it any more."""
    if not task.cancelled():
        task.exception()
