"""Reads back what was shown: for the message that carries a mark, and for the mark of a message.

Never on the way of an answer: apps sold outside Slack's marketplace may read once a minute, 15
messages at a time (docs.slack.dev/apis/web-api/rate-limits).
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

from bot.bounded import Bounded
from bot.delivery.chat import Place
from bot.delivery.errors import NotSent, Refused, Wait
from bot.payload import part, word
from bot.slack.calling import Calls
from bot.slack.workspaces import Access

EVENT = "second_thought"
"""The kind of the metadata by which a message of ours is known."""

_AT_ONCE = 15
_PAGES = 20
_KEPT = 1000
_GONE = frozenset({"thread_not_found", "message_not_found"})

Found = Mapping[str, Any]
Wanted = Callable[[Found], bool]


def marked(mark: UUID) -> dict[str, object]:
    """Return the metadata that carries a mark."""
    return {"event_type": EVENT, "event_payload": {"mark": str(mark)}}


def mark_in(message: Found, access: Access) -> UUID | None:
    """Return the mark of a message; None for one that is none of ours."""
    told = part(message, "metadata")
    ours = {word(message, "bot_id"), word(message, "user")} & {access.bot_id, access.bot_user_id}
    if word(told, "event_type") != EVENT or not ours - {""}:
        return None
    try:
        return UUID(word(told, "event_payload", "mark"))
    except ValueError:
        return None


class History:
    """Reads what was said in the workspaces.

    Where that is cut off between two pages, the next to ask for the same mark goes on from there:
    who may read a page a minute would begin anew for ever.
    """

    def __init__(self, calls: Calls) -> None:
        """Ask there."""
        self._calls = calls
        self._cursors = Bounded[UUID, str](_KEPT)

    async def with_mark(self, place: Place, mark: UUID, since: datetime) -> Found | None:
        """Return the message of ours with a mark, in its thread (its channel where there is none).

        NotSent where more was said since then than is read at once.
        """
        access = await self._calls.access(place.workspace)
        asked = {"channel": place.channel, "oldest": f"{since.timestamp():.6f}", "inclusive": True}
        first = partial(self._first, place, lambda one: mark_in(one, access) == mark, mark)
        if place.thread:
            with suppress(_NoThread):  # what was to begin it is gone: the answer is in the channel
                return await first("conversations.replies", asked | {"ts": place.thread})
        return await first("conversations.history", asked)

    async def named(self, place: Place, there: str) -> Found | None:
        """Return a message by its id, in a thread or not; None for one that is gone."""
        asked = {"channel": place.channel, "ts": there, "oldest": there, "inclusive": True}
        with suppress(_NoThread):
            page = await self._page(place, "conversations.replies", asked)
            return next((one for one in page["messages"] if one.get("ts") == there), None)
        return None

    async def _first(
        self, place: Place, wanted: Wanted, mark: UUID, method: str, asked: Mapping[str, object]
    ) -> Found | None:
        """Return the first message that is wanted, page after page."""
        cursor = self._cursors.pop(mark, None)
        for _ in range(_PAGES):
            try:
                page = await self._page(place, method, {**asked, "cursor": cursor})
            except (Wait, NotSent):
                self._keep(mark, cursor)
                raise
            found = next(filter(wanted, page["messages"]), None)
            cursor = (page.get("response_metadata") or {}).get("next_cursor")
            if found is not None or not cursor:
                return found
        self._keep(mark, cursor)
        raise NotSent("too_much_said")

    async def _page(self, place: Place, method: str, asked: Mapping[str, object]) -> Found:
        more = {"limit": _AT_ONCE, "include_all_metadata": True}
        try:
            return await self._calls.ask(place.workspace, method, **asked, **more)
        except Refused as error:
            if error.code in _GONE:
                raise _NoThread from error
            raise

    def _keep(self, mark: UUID, cursor: str | None) -> None:
        if cursor:
            self._cursors[mark] = cursor


class _NoThread(Exception):  # noqa: N818  # an answer, not an error
    """What a thread is asked by is gone."""
