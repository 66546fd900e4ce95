"""A platform of its own, as small as can be: everybody has a pigeonhole, a folder in the home.

What somebody puts into `pigeonholes/ana/in/` is a message to the coach, `{"said": "…"}`, or a
button they press, `{"chose": "…"}`; what it says lies in `pigeonholes/ana/out/`. It is the example
of docs/adding-a-platform.md.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from bot.app import Clock
from bot.delivery.chat import Message
from bot.delivery.errors import NotSent, Refused, Unreachable
from bot.delivery.running import Runner
from bot.delivery.text_only import TextOnly
from bot.errors import InputError
from bot.port import Given
from bot.settings import Settings
from coaching.messages import Choices, Chose, Event, Said
from coaching.phrases import Phrasebook
from coaching.replying import plain
from storage.delivery.values import Arrival, Place
from storage.errors import StorageError
from storage.identity import Identity
from storage.store import Store

NAME, TITLE = "pigeonhole", "Pigeonholes"
LOOKS = 0.05
"""Seconds from one look into the folders to the next."""


# the port Chat


class PigeonholeChat(TextOnly):
    """Lays messages into pigeonholes. A file is named after the mark of what it showed first."""

    platform = NAME
    paces = (None, None, None)

    def __init__(self, root: Path) -> None:
        self._root = root

    async def send(self, place: Place, message: Message) -> str:
        return self._laid(self._file(place, str(message.id)), message)  # one name: twice is once

    async def edit(self, place: Place, there: str, message: Message) -> str:
        file = self._file(place, there)
        if not file.exists():
            raise Refused("gone")
        return self._laid(file, message)

    async def find(self, place: Place, mark: UUID, since: datetime) -> str | None:
        files = self._file(place, "any").parent.glob("*.json")
        late = (file for file in files if file.stat().st_mtime >= since.timestamp())
        return next((file.stem for file in late if _mark(file) == mark), None)

    async def mark_of(self, place: Place, there: str) -> UUID | None:
        file = self._file(place, there)
        return _mark(file) if file.exists() else None

    def _file(self, place: Place, there: str) -> Path:
        return self._root / place.channel / "out" / f"{there}.json"

    def _laid(self, file: Path, message: Message) -> str:
        part = file.with_suffix(".part")  # a file is there as a whole or not at all
        try:
            part.write_text(json.dumps(_card(message)), "utf-8")
            part.replace(file)
        except FileNotFoundError as error:
            raise Unreachable("no_pigeonhole") from error
        except OSError as error:
            raise NotSent("not_written") from error
        return file.stem


# cards


def _card(message: Message) -> dict[str, Any]:
    offered = (part for part in message.reply if isinstance(part, Choices))
    choices = [[one.key, one.label] for part in offered for one in part.choices]
    text, kind = plain(message.reply), message.kind.value
    return {"mark": str(message.id), "kind": kind, "text": text, "choices": choices}


def _mark(file: Path) -> UUID:
    return UUID(json.loads(file.read_text("utf-8"))["mark"])


# arrivals


def arrival(file: Path) -> Arrival:
    """Return what a file says. Raises ValueError where it says nothing."""
    told, account = json.loads(file.read_text("utf-8")), file.parts[-3]
    event: Event
    match told:
        case {"said": str(text)}:
            event = Said(text)
        case {"chose": str(key)}:
            event = Chose(key)
        case _:
            raise ValueError(told)
    return Arrival(
        key=f"{NAME}:{account}:{file.name}",  # the same however often it is read
        identity=Identity(NAME, "", account),
        place=Place(NAME, "", account),
        event=event,
        message=file.stem if isinstance(event, Said) else told.get("card", ""),
    )


# the platform: what bot/platforms.py lists


def is_set(settings: Settings) -> bool:
    return _root(settings).is_dir()


def check(settings: Settings) -> None:
    if not is_set(settings):
        raise InputError(f"Pigeonholes can't be served: make the folder {_root(settings)}.")


@dataclass(frozen=True)
class Pigeonholes:
    """All of them, as they are served."""

    chat: PigeonholeChat
    root: Path
    given: Given | None = None

    @property
    def is_connected(self) -> bool:
        return self.root.is_dir()

    async def listen(self, runner: Runner) -> tuple[str, ...]:
        assert self.given is not None
        looking = asyncio.create_task(self._look(runner, self.given))
        self.given.until_the_end.callback(looking.cancel)
        return (f"Ready. Lay messages into {self.root}.",)

    async def _look(self, runner: Runner, given: Given) -> None:
        while True:
            for file in sorted(self.root.glob("*/in/*.json")):
                try:
                    await runner.accept(arrival(file))  # kept; only then it may go
                    file.unlink()
                except ValueError:
                    file.rename(file.with_suffix(".unreadable"))
                except StorageError as error:
                    given.troubles(error)  # not kept: it stays, and is handed in again
            await asyncio.sleep(LOOKS)


@asynccontextmanager
async def connected(
    settings: Settings, store: Store, book: Phrasebook, now: Clock
) -> AsyncIterator[Pigeonholes]:
    check(settings)
    yield Pigeonholes(PigeonholeChat(_root(settings)), _root(settings))


async def served(given: Given) -> Pigeonholes:
    check(given.settings)
    root = _root(given.settings)
    return Pigeonholes(PigeonholeChat(root), root, given)


def _root(settings: Settings) -> Path:
    return settings.home / "pigeonholes"
