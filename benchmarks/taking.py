"""What the chats that are measured over have in common: they take everything, without limits."""

from abc import ABC, abstractmethod
from datetime import datetime
from uuid import UUID

from bot.delivery.chat import Message, Paces, Place
from bot.delivery.text_only import TextOnly

NAME = "bench"


class Taking(TextOnly, ABC):
    """A `Chat` but for `send`; what is edited is sent again, and nothing is found."""

    platform = NAME
    paces: Paces = (None, None, None)

    @abstractmethod
    async def send(self, place: Place, message: Message) -> str: ...

    async def edit(self, place: Place, there: str, message: Message) -> str:
        return await self.send(place, message)

    async def find(self, place: Place, mark: UUID, since: datetime) -> str | None:
        return None

    async def mark_of(self, place: Place, there: str) -> UUID | None:
        return UUID(there)
