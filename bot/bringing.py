"""Brings what a turn asks for besides memory: everything as a file, a file of this computer."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from bot.errors import InputError
from bot.taking_in import TakingIn
from coaching.messages import File, Reply, Text, Uploaded
from coaching.phrases import Phrasebook, say, seeded
from coaching.turn import Export, Import, Moment, Request

if TYPE_CHECKING:
    from storage.store import Memory

Open = Callable[[str], Uploaded]
"""Reads the file at a path of the user's own computer; raises `InputError` where it cannot."""


class Bringing:
    """Brings for one turn after the other.

    `open_file` is for the one platform that runs on the user's own computer: anywhere else a path
    in a message must open nothing.
    """

    def __init__(
        self,
        book: Phrasebook,
        clock: Callable[[], datetime],
        imports: TakingIn,
        open_file: Open | None,
    ) -> None:
        self._book = book
        self._clock = clock
        self._imports = imports
        self._open_file = open_file

    async def brought(self, memory: "Memory", request: Request, moment: Moment) -> Reply:
        """Return what is said to a request; nothing to one that is kept with its turn."""
        match request:
            case Export(form):
                return await self._export(memory, form)
            case Import(path) if self._open_file is not None and path:
                return await self._opened(self._open_file, path, memory, moment)
            case Import():
                return (self.text("no_files_here"),)
            case _:
                return ()

    def text(self, name: str, **slots: str) -> Text:
        """Return a line of `prompts/en/service.md`."""
        return Text(say(self._book, f"service/{name}", slots, (), seeded(name)))

    async def _export(self, memory: "Memory", form: str) -> Reply:
        from storage.exporting import exported

        name, data = exported(await memory.everything(), form, self._clock().date())
        return (File(name, data),)

    async def _opened(self, open_file: Open, path: str, memory: "Memory", moment: Moment) -> Reply:
        try:
            file = open_file(path)
        except InputError as error:
            return (Text(str(error)),)
        return await self._imports.offered(memory, file, moment)
