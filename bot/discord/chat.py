"""Discord as delivery sees it: shows messages, edits them, and tells what has been shown."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from bot.delivery.chat import Message, Pace, Paces, Place
from bot.delivery.errors import Unclear
from bot.discord import cards, marks, room
from bot.discord.arriving.origin import DISCORD
from bot.discord.arriving.reactions import signs_on
from bot.discord.calling import Calls
from bot.discord.directs import Directs
from bot.discord.files import Files
from bot.discord.hinting import Hinting
from bot.discord.history import MESSAGE, MESSAGES, History
from bot.pictures.studio import Studio
from coaching.messages import File
from coaching.phrases import Phrasebook

PACES: Paces = (Pace(1.0, 5), None, room.PACE)
"""Five messages in five seconds and channel are what bots are seen to be let: the limits "should
not be hard coded", and each answer tells its own, which is kept too (`bot.discord.buckets`)."""


class DiscordChat:
    """The port `bot.delivery.chat.Chat`.

    `shown` is told where an answer is; `overtaken`, which message bore a sign before it was known
    that it had been shown.
    """

    platform = DISCORD

    def __init__(
        self,
        calls: Calls,
        book: Phrasebook,
        directs: Directs | None = None,
        *,
        shown: Callable[[Place], None] | None = None,
        paces: Paces = PACES,
        studio: Studio | None = None,
    ) -> None:
        """Speak there, in these words; pictures are drawn in a studio."""
        self.paces = paces
        self._studio = studio or Studio()
        self.directs = directs or Directs(calls)
        self.hinting = Hinting(calls)
        self._calls = calls
        self._book = book
        self._history = History(calls)
        self._files = Files(calls, self._history)
        self._shown = shown or (lambda _: None)
        self.overtaken: Callable[[str], None] = lambda _: None

    async def send(self, place: Place, message: Message) -> str:
        """Show a message with its files.

        Its nonce is the same at every try: Discord gives back the message that it was for a few
        minutes (docs: resources/message, Create Message, enforce_nonce).
        """
        message = await self._drawn(message)
        once = {"nonce": marks.nonce_of(message.id), "enforce_nonce": True}
        said = await self._put("POST", MESSAGES, place, message, once)
        return self._known(said)

    async def edit(self, place: Place, there: str, message: Message) -> str:
        """Show a message in place of another. Refused where that one is gone."""
        message = await self._drawn(message)
        await self._put("PATCH", MESSAGE, place, message, {}, message_id=there)
        return there

    async def find(self, place: Place, mark: UUID, since: datetime) -> str | None:
        """Return the id of the message that carries a mark."""
        found = await self._history.with_mark(place, mark, since)
        return None if found is None else self._known(found)

    async def mark_of(self, place: Place, there: str) -> UUID | None:
        """Return the mark a message carries."""
        found = await self._history.named(place, there)
        return None if found is None else marks.mark_in(found)

    async def fetch(self, place: Place, ref: str, longest: int) -> bytes:
        """Return a file that was handed in; see `bot.discord.files` for what Refused says."""
        return await self._files.fetched(place, ref, longest)

    async def hint(self, place: Place, there: str, signs: Sequence[str]) -> None:
        """Put the signs under a message, soon: see `bot.discord.hinting`."""
        self.hinting.put(place, there, signs)

    async def zone(self, place: Place) -> str | None:
        """Return None: Discord tells nobody's time zone."""

    def _known(self, found: Mapping[str, Any]) -> str:
        """Return the id of a message of ours, and look at it soon if somebody has put a sign on it."""
        there = str(found["id"])
        if any(signs_on(found)):
            self.overtaken(there)
        return there

    async def _drawn(self, message: Message) -> Message:
        return replace(message, reply=await self._studio.drawn(message.reply))

    async def _put(
        self,
        method: str,
        path: str,
        place: Place,
        message: Message,
        more: Mapping[str, Any],
        **where: str,
    ) -> Mapping[str, Any]:
        files = cards.files(message.reply)
        json = {**self._content(message, files), **more}
        to: dict[str, Any] = {"channel_id": place.channel, **where}
        said = await self._calls.ask(method, path, json=json, files=files, showing=True, **to)
        self._shown(place)
        if not isinstance(said, Mapping):
            raise Unclear("no_message")
        return said

    def _content(self, message: Message, files: Sequence[File]) -> dict[str, Any]:
        card = marks.marked(cards.message_card(message, self._book), message.id)
        named = [attached(number, file) for number, file in enumerate(files)]
        return {**card, "attachments": named}


def attached(number: int, file: File) -> dict[str, Any]:
    """Return what is told of a file; of a picture, what it shows."""
    told = {"id": number, "filename": file.name}
    return {**told, "description": cards.alt(file)} if file.alt else told
