"""Reads back what was shown: for the message that carries a mark, and for the mark of a message."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any
from uuid import UUID

from discord.utils import time_snowflake

from bot.delivery.chat import Place
from bot.delivery.errors import NotSent, Refused
from bot.discord import marks
from bot.discord.calling import Calls

MESSAGES = "/channels/{channel_id}/messages"
MESSAGE = "/channels/{channel_id}/messages/{message_id}"

_AT_ONCE = 100
_PAGES = 20

Found = Mapping[str, Any]


class History:
    """Reads what was said in direct messages."""

    def __init__(self, calls: Calls) -> None:
        """Ask there."""
        self._calls = calls

    async def with_mark(self, place: Place, mark: UUID, since: datetime) -> Found | None:
        """Return the message of ours with a mark that was shown since then.

        NotSent where more was said since then than is read at once.
        """
        return await self._first(place, lambda one: marks.carries(one, mark), since)

    async def named(self, place: Place, there: str) -> Found | None:
        """Return a message by its id; None for one that is gone."""
        with suppress(Refused):
            ask = self._calls.ask
            found: Found = await ask("GET", MESSAGE, channel_id=place.channel, message_id=there)
            return found
        return None

    async def around(self, place: Place, snowflake: str) -> tuple[Found, ...]:
        """Return what was said about when an id was given."""
        asked = {"around": snowflake, "limit": _AT_ONCE}
        return tuple(await self._calls.ask("GET", MESSAGES, query=asked, channel_id=place.channel))

    async def _first(
        self, place: Place, wanted: Callable[[Found], bool], since: datetime
    ) -> Found | None:
        """Return the first message that is wanted, page after page."""
        after = str(time_snowflake(since))
        for _ in range(_PAGES):
            asked, ask = {"after": after, "limit": _AT_ONCE}, self._calls.ask
            where = place.channel
            page = await ask("GET", MESSAGES, query=asked, urgent=True, channel_id=where)
            found = next(filter(wanted, page), None)
            if found is not None or len(page) < _AT_ONCE:
                return found
            after = str(max(int(one["id"]) for one in page))
        raise NotSent("too_much_said")
