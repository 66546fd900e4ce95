"""A second thought on a message somebody points at. They alone see it, and nothing of it is kept.

What the message says stands on top of the card. So when its reader wants to talk about it, it is
read from there, and only then becomes something they said.
"""

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from bot.discord.around import around
from bot.discord.arriving.asking import Asked
from bot.discord.arriving.commands import pointed_at
from bot.discord.cards import pointed_card
from bot.pointing import anothers, their_own
from bot.thinking import thought
from coaching.messages import Reply, Text
from coaching.phrases import Phrasebook


class Pointing:
    """Thinks about messages."""

    def __init__(self, book: Phrasebook, clock: Callable[[], datetime]) -> None:
        """Think in these words."""
        self._book = book
        self._clock = clock

    async def card(self, asked: Asked, *, told_us: bool = False) -> Mapping[str, Any]:
        """Return the card for the message that somebody points at.

        `told_us`: it stands where they talk with the coach, so it is what they tell.
        """
        said = self._told(asked, told_us=told_us)
        reply: Reply = (Text(around(self._book, "nothing_there")),)
        if said:
            reply = await asyncio.to_thread(thought, said, self._clock().date(), self._book)
        return pointed_card(reply, said, self._book)

    def _told(self, asked: Asked, *, told_us: bool) -> str:
        """Return a message as its reader would tell of it: their own is one without an answer."""
        pointed = pointed_at(asked)
        if told_us:
            return pointed.text
        if pointed.own:
            return their_own(pointed.text, around(self._book, "sent_here"))
        return anothers(pointed.text, pointed.author, self._book)
