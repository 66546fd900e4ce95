"""Draws the pictures of a reply, each in a process of its own that ends with it.

Nobody waits long for one, and nothing can go wrong but that there is none: then its words go out
in its place. What matplotlib takes of memory (some 60 MB) is never taken of the bot's.
"""

import asyncio
import atexit
import logging
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

from bot.pictures.wire import packed
from coaching.messages import File, Part, Picture, Reply, Text

DEADLINE = 7.0
"""Seconds for a picture, the wait for its turn among them: a message has ten to be shown."""

_AT_ONCE = 2
_LARGEST = 4_000_000  # bytes of a picture
_PNG = b"\x89PNG\r\n\x1a\n"
_HOME = str(Path(__file__).parents[2])
_COMMAND = (sys.executable, "-m", "bot.pictures")
_KEPT = ("PATH", "SYSTEMROOT", "TMPDIR", "LANG", "VIRTUAL_ENV")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Studio:
    """Draws by a command that takes a drawing and gives a PNG; a few at the same time."""

    command: Sequence[str] = _COMMAND
    deadline: float = DEADLINE
    turns: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(_AT_ONCE))

    async def drawn(self, reply: Reply) -> Reply:
        """Return a reply with a file in place of each picture; what can't be drawn is said."""
        if not any(isinstance(part, Picture) for part in reply):
            return reply
        return tuple([await self._part(part) for part in reply])

    async def file(self, picture: Picture) -> File | None:
        """Return a picture as a PNG with its words; None where none came of it."""
        with suppress(TimeoutError, OSError):
            async with asyncio.timeout(self.deadline), self.turns:
                data = await self._png(picture)
                if data.startswith(_PNG) and len(data) <= _LARGEST:
                    return File(f"{picture.name}.png", data, picture.alt)
        _log.warning("a picture could not be drawn: %s", picture.name)
        return None

    async def _part(self, part: Part) -> Part:
        if not isinstance(part, Picture):
            return part
        return await self.file(part) or Text(part.alt)

    async def _png(self, picture: Picture) -> bytes:
        """Return what the process gives out; it is over when this returns, whatever happens."""
        around = await asyncio.to_thread(_surroundings)
        drawing = await asyncio.create_subprocess_exec(
            *self.command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, cwd=_HOME, env=around
        )
        try:
            data = await _told(drawing, packed(picture.drawing, picture.look))
        finally:
            with suppress(ProcessLookupError):
                drawing.kill()
            await (
                drawing.communicate()
            )  # to wait alone would be for ever, while any of it is unread
        return data if drawing.returncode == 0 else b""


async def _told(drawing: Process, words: bytes) -> bytes:
    """Return what a process says to some words, until it ends or has said more than a picture is."""
    assert drawing.stdin is not None  # noqa: S101  # both are pipes; for the types
    assert drawing.stdout is not None  # noqa: S101
    with suppress(BrokenPipeError, ConnectionResetError):  # it ended before it read them
        drawing.stdin.write(words)
        await drawing.stdin.drain()
    drawing.stdin.close()
    said = b""
    while len(said) <= _LARGEST and (more := await drawing.stdout.read(_LARGEST)):
        said += more
    if len(said) <= _LARGEST:
        await drawing.wait()
    return said


def named(part: Part) -> Part:
    """Return a picture as the file that it became already, without what it holds."""
    return File(f"{part.name}.png", b"", part.alt) if isinstance(part, Picture) else part


def said(part: Part) -> Part:
    """Return the words for a picture in place of its file."""
    return Text(part.alt) if isinstance(part, File) and part.alt else part


def _surroundings() -> dict[str, str]:
    """Return the little of the environment that drawing takes: no key and no token is among it."""
    around = os.environ  # noqa: TID251  # is passed on in part; no setting is read here
    kept = {name: around[name] for name in _KEPT if name in around}
    return {**kept, "OPENBLAS_NUM_THREADS": "1", "MPLCONFIGDIR": _scratch()}


@cache
def _scratch() -> str:
    """Return where matplotlib notes which fonts there are: a folder that goes with this process."""
    folder = mkdtemp(prefix="second-thought-pictures-")
    atexit.register(rmtree, folder, ignore_errors=True)
    return folder
