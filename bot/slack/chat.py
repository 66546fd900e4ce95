"""Slack as delivery sees it: shows messages, edits them, and tells what has been shown."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from bot.delivery.chat import Kind, Message, Pace, Paces, Place
from bot.delivery.errors import Refused, Unsupported
from bot.pictures.studio import Studio, named, said
from bot.slack.calling import Calls
from bot.slack.cards import message_card, page_view
from bot.slack.directs import Directs
from bot.slack.files import fetched
from bot.slack.history import History, mark_in, marked
from bot.slack.people import People, is_person
from bot.slack.sharing import Sharing
from coaching.messages import File, Picture
from coaching.phrases import Phrasebook

PACES: Paces = (Pace(1.0, 5), None, None)
"""A message a second and channel, "short bursts allowed" (docs.slack.dev/apis/web-api/rate-limits).
The limit of a workspace has no figure there: Slack says 429 when it is met."""

_NO_THREAD = frozenset(
    """
    thread_not_found message_not_found message_not_in_existing_thread invalid_thread_ts
    cannot_reply_to_message
    """.split()
)
"""What the thread hangs on is gone: deleted, most likely."""

_LITERAL = {"parse": "none", "link_names": False}
_NEW = {"mrkdwn": False, "unfurl_links": False, "unfurl_media": False}


class SlackChat:
    """The port `bot.delivery.chat.Chat` for every workspace. `shown` is told where an answer is."""

    platform = "slack"

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
        self._calls = calls
        self._book = book
        self._people = People(calls, directs or Directs(calls))
        self._sharing = Sharing(calls)
        self._history = History(calls)
        self._shown = shown or (lambda _: None)

    async def send(self, place: Place, message: Message) -> str:
        """Show a message, its files before it; a page in place of the one before."""
        if message.kind is Kind.PAGE:
            return await self._published(place, message)
        message = await self._drawn(message)
        message = await self._shared(place, message)
        there = await self._posted(place, message)
        self._sharing.over(message.id)
        self._shown(place)
        return there

    async def edit(self, place: Place, there: str, message: Message) -> str:
        """Show a message in place of another. Refused where that one is gone."""
        if any(isinstance(part, Picture) for part in message.reply):
            raise Unsupported(
                "pictures"
            )  # which are no part of a message: it is shown as a new one
        content = self._content(message)
        await self._ask(place, "chat.update", ts=there, **content)
        self._shown(place)
        return there

    async def find(self, place: Place, mark: UUID, since: datetime) -> str | None:
        """Return the id of the message that carries a mark; a page is rather shown once more."""
        if is_person(place.channel):
            return None
        found = await self._history.with_mark(place, mark, since)
        return None if found is None else str(found["ts"])

    async def mark_of(self, place: Place, there: str) -> UUID | None:
        """Return the mark a message carries."""
        found = await self._history.named(place, there)
        if found is None:
            return None
        return mark_in(found, await self._calls.access(place.workspace))

    async def fetch(self, place: Place, ref: str, longest: int) -> bytes:
        """Return a file that was handed in; see `bot.slack.files` for what Refused says."""
        access = await self._calls.access(place.workspace)
        return await fetched(self._calls.api, access.token, ref, longest)

    async def hint(self, place: Place, there: str, signs: Sequence[str]) -> None:
        """Show nothing: the card itself ends in a line with the signs."""

    async def zone(self, place: Place) -> str | None:
        """Return the zone of the person who is spoken to alone there."""
        if not place.private:
            return None
        return await self._people.zone(place.workspace, place.channel)

    async def _drawn(self, message: Message) -> Message:
        """Return a message with its pictures as files; those that are shown already stay as they are."""
        if self._sharing.has(message.id):
            return replace(message, reply=tuple(map(named, message.reply)))
        return replace(message, reply=await self._studio.drawn(message.reply))

    async def _shared(self, place: Place, message: Message) -> Message:
        """Show the files of a message; pictures that a workspace does not let in are said."""
        try:
            await self._sharing.show(place, message)
        except Refused:
            files = [part for part in message.reply if isinstance(part, File)]
            if not all(one.alt for one in files):
                raise
            return replace(message, reply=tuple(map(said, message.reply)))
        return message

    async def _published(self, place: Place, message: Message) -> str:
        view = page_view(message.reply, self._book)
        arguments = {"user_id": place.channel, "view": view}
        shown = await self._calls.ask(place.workspace, "views.publish", **arguments)
        return str(shown["view"]["id"])

    async def _posted(self, place: Place, message: Message) -> str:
        content = self._content(message) | _NEW | {"client_msg_id": str(message.id)}
        try:
            in_thread = {"thread_ts": place.thread or None}
            said = await self._ask(place, "chat.postMessage", **content, **in_thread)
        except Refused as error:
            if not place.thread or error.code not in _NO_THREAD:
                raise
            said = await self._ask(place, "chat.postMessage", **content)
        return str(said["ts"])

    def _content(self, message: Message) -> dict[str, Any]:
        card = message_card(message, self._book)
        shown = {"text": card.text, "blocks": list(card.blocks)}
        return {**shown, "metadata": marked(message.id), **_LITERAL}

    async def _ask(self, place: Place, method: str, **arguments: Any) -> Mapping[str, Any]:
        return await self._calls.ask(place.workspace, method, channel=place.channel, **arguments)
