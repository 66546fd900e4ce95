"""A second thought on a message somebody points at, in a window. Nothing of it is kept.

The window opens at once, for the right to open one lasts three seconds; what is thought of the
message follows. Only when its reader wants to talk about it, it becomes something they said.
"""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from bot.delivery.errors import DeliveryError, NotSent, Unclear, Wait
from bot.pointing import anothers, their_own
from bot.slack.around import around
from bot.slack.arriving.payload import Payload, word
from bot.slack.arriving.windows import Pointed, pointed_at
from bot.slack.cards import shortcut_view
from bot.thinking import thought
from coaching.messages import Reply, Text
from coaching.phrases import Phrasebook

if TYPE_CHECKING:
    from bot.slack.calling import Calls
    from bot.slack.directs import Directs

Later = Coroutine[Any, Any, None]
_T = TypeVar("_T")

_AGAIN = (0.5, 2.0, 8.0)
"""Seconds before each further try to show a thought: its window says "one moment" until then."""

_PATIENCE = 2.0
"""Seconds to learn what somebody is called, and where the coach is written to."""


class Pointing:
    """Opens the windows, and shows in them what is thought."""

    def __init__(
        self,
        calls: "Calls",
        directs: "Directs",
        book: Phrasebook,
        clock: Callable[[], datetime],
    ) -> None:
        """Call Slack with these words."""
        self._calls = calls
        self._directs = directs
        self._book = book
        self._clock = clock

    async def open(self, body: Payload) -> Later | None:
        """Open a window for a message; return what shows the thought in it, to be done then."""
        pointed = pointed_at(body)
        if pointed is None:
            return None
        view = shortcut_view(None, "", self._book)
        where = pointed.who.workspace
        opened = await self._calls.ask(where, "views.open", trigger_id=pointed.trigger, view=view)
        return self._think(pointed, word(opened, "view", "id"))

    async def taken_along(self, workspace: str, view: Payload) -> None:
        """Say in the window of a message that it is being talked about now."""
        shown = self._window((self._text("taken_along"),), "")
        shown["blocks"] = shown["blocks"][:1]
        await self._show(workspace, word(view, "id"), shown)

    async def _think(self, pointed: Pointed, window: str) -> None:
        text = await self._told(pointed) if pointed.text else ""
        today = self._clock().date()
        reply: Reply = (self._text("nothing_there"),)
        if text:
            reply = await asyncio.to_thread(thought, text, today, self._book)
        await self._show(pointed.who.workspace, window, self._window(reply, text))

    async def _show(self, workspace: str, window: str, view: dict[str, Any]) -> None:
        for pause in (*_AGAIN, None):
            try:
                await self._calls.ask(workspace, "views.update", view_id=window, view=view)
            except (Wait, NotSent, Unclear) as error:
                if pause is None:
                    return
                await asyncio.sleep(max(pause, error.seconds if isinstance(error, Wait) else 0.0))
            except DeliveryError:  # closed meanwhile
                return
            else:
                return

    def _window(self, reply: Reply, text: str) -> dict[str, Any]:
        return shortcut_view(reply, text, self._book)

    async def _told(self, pointed: Pointed) -> str:
        """Return a message as its reader would tell of it.

        What they wrote to the coach, or it to them, is told already.
        """
        if await self._soon(self._is_direct(pointed), ifnot=False):
            return pointed.text
        if pointed.own:
            return their_own(pointed.text, self._text("sent_here").text)
        author = await self._soon(self._called(pointed), ifnot="") if pointed.author else ""
        return anothers(pointed.text, author, self._book)

    async def _is_direct(self, pointed: Pointed) -> bool:
        direct = await self._directs.of(pointed.who.workspace, pointed.who.user)
        return pointed.channel == direct

    async def _called(self, pointed: Pointed) -> str:
        told = await self._calls.ask(pointed.who.workspace, "users.info", user=pointed.author)
        named = (word(told, "user", "profile", "display_name"), word(told, "user", "real_name"))
        return " ".join(next(filter(None, named), "").split())

    async def _soon(self, asked: Coroutine[Any, Any, _T], ifnot: _T) -> _T:
        """Return what Slack says to it, where it says so in time."""
        try:
            async with asyncio.timeout(_PATIENCE):
                return await asked
        except (DeliveryError, TimeoutError):
            return ifnot

    def _text(self, name: str) -> Text:
        return Text(around(self._book, name))
