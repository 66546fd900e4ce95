"""Hands a file to a person: uploaded first, then put into the channel, then the message.

Nothing but a message can carry a mark by which Slack can be asked for it. So the file goes first:
who is cut off between the two shows it a second time rather than never. Short of a crash it is
shown once, for an upload is put into the channel once: Slack refuses its id the second time.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

import aiohttp

from bot.bounded import Bounded
from bot.delivery.chat import Message, Place
from bot.delivery.errors import NotSent, Refused, Unclear
from bot.slack.calling import Calls
from bot.slack.cards import limits
from coaching.messages import File

_KEPT = 100
_USED = "file_not_found"


@dataclass(slots=True)
class _Upload:
    """Files that Slack has, by their ids there; `shown` in the channel, or perhaps."""

    files: Sequence[dict[str, str]]
    shown: bool = False
    doubtful: bool = False


class Sharing:
    """Shows the files of messages, each once."""

    def __init__(self, calls: Calls) -> None:
        """Ask there."""
        self._calls = calls
        self._uploads = Bounded[UUID, _Upload](_KEPT)

    async def show(self, place: Place, message: Message) -> None:
        """Show the files of a message, unless they are shown. Raises as `Calls.ask`."""
        files = [part for part in message.reply if isinstance(part, File)]
        if not files:
            return
        upload = self._uploads.get(message.id)
        if upload is None:
            upload = _Upload([await self._uploaded(place, file) for file in files])
            self._uploads[message.id] = upload
        if not upload.shown:
            await self._put(place, upload)
            upload.shown = True

    def has(self, mark: UUID) -> bool:
        """Whether Slack has the files of a message, which is not shown yet."""
        return mark in self._uploads

    def over(self, mark: UUID) -> None:
        """Forget what is shown, message and all."""
        self._uploads.pop(mark, None)

    async def _uploaded(self, place: Place, file: File) -> dict[str, str]:
        ask = self._calls.ask
        named = {"filename": file.name, "length": len(file.data)}
        if file.alt:
            named["alt_txt"] = limits.cut(file.alt, limits.ALT)
        ticket = await ask(place.workspace, "files.getUploadURLExternal", **named)
        await self._send(str(ticket["upload_url"]), file.data)
        return {"id": str(ticket["file_id"]), "title": file.name}

    async def _send(self, url: str, data: bytes) -> None:
        api = self._calls.api
        try:
            async with api.session.post(url, data=data, proxy=api.proxy) as answer:
                if answer.status != 200:
                    raise NotSent(f"http_{answer.status}")
        except (aiohttp.ClientError, OSError) as error:
            raise NotSent("line_broke") from error

    async def _put(self, place: Place, upload: _Upload) -> None:
        where = {"channel_id": place.channel, "thread_ts": place.thread or None}
        method = "files.completeUploadExternal"
        try:
            await self._calls.ask(place.workspace, method, files=upload.files, **where)
        except Unclear:
            upload.doubtful = True
            raise
        except Refused as error:
            if not (upload.doubtful and error.code == _USED):
                raise
