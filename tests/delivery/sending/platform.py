"""A platform in memory: it shows what it is sent, and fails as it is told to."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from bot.delivery.chat import Message, Pace, Place
from bot.delivery.text_only import TextOnly
from coaching.replying import plain

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Lost:
    """The message is shown, and then this happens instead of the answer."""

    error: BaseException


class Hangs:
    """No answer ever comes; `shown` tells whether the message is there all the same."""

    def __init__(self, *, shown: bool) -> None:
        self.shown = shown


Fault = BaseException | Lost | Hangs | Callable[[], Awaitable[None]]
"""What happens at a call, in place of it; a function is called before it."""


@dataclass
class Platform(TextOnly):
    """Shows messages. Each list of faults is used up call by call."""

    platform: str = "test"
    paces: tuple[Pace | None, Pace | None, Pace | None] = (None, None, None)
    send_faults: deque[Fault] = field(default_factory=deque)
    edit_faults: deque[Fault] = field(default_factory=deque)
    find_faults: deque[Fault] = field(default_factory=deque)
    shown: list[tuple[str, Message]] = field(default_factory=list)
    edited: list[tuple[str, Message]] = field(default_factory=list)
    hinted: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    finds: int = 0
    hanging: asyncio.Event = field(default_factory=asyncio.Event)  # a call hangs

    def said(self, place: Place) -> list[str]:
        """Return what is to be read in a channel."""
        return [plain(one.reply) for channel, one in self.shown if channel == place.channel]

    def marks(self) -> list[UUID]:
        return [one.id for _, one in self.shown]

    async def send(self, place: Place, message: Message) -> str:
        async def show() -> str:
            self.shown.append((place.channel, message))
            return f"m{len(self.shown)}"

        return await self._played(self.send_faults, show)

    async def edit(self, place: Place, there: str, message: Message) -> str:
        async def show() -> str:
            self.edited.append((there, message))
            number = int(there.removeprefix("m")) - 1
            self.shown[number] = (place.channel, message)
            return there

        return await self._played(self.edit_faults, show)

    async def find(self, place: Place, mark: UUID, since: datetime) -> str | None:
        self.finds += 1

        async def look() -> str | None:
            marks = self.marks()
            return f"m{marks.index(mark) + 1}" if mark in marks else None

        return await self._played(self.find_faults, look)

    async def mark_of(self, place: Place, there: str) -> UUID | None:
        raise NotImplementedError

    async def hint(self, place: Place, there: str, signs: Sequence[str]) -> None:
        self.hinted.append((there, tuple(signs)))

    async def _played(self, faults: deque[Fault], apply: Callable[[], Awaitable[Result]]) -> Result:
        match faults.popleft() if faults else None:
            case None:
                return await apply()
            case BaseException() as error:
                raise error
            case Lost(error):
                await apply()
                raise error
            case Hangs() as fault:
                if fault.shown:
                    await apply()
                self.hanging.set()
                await asyncio.Event().wait()
                raise AssertionError
            case before:
                await before()
                return await apply()
