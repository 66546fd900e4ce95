"""The port to a platform: what delivery asks of it, and what a message is to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from coaching.messages import Reply
from storage.delivery.values import Kind, Place

__all__ = ["Chat", "Kind", "Message", "Pace", "Paces", "Place"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What is to be shown: a reply, as one message. `id` is its mark, the same at every try.

    `sources` are the platform's ids of the messages it answers, newest last.
    """

    id: UUID
    reply: Reply
    kind: Kind = Kind.REPLY
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a platform takes messages: `rate` a second in the long run, `burst` at once."""

    rate: float
    burst: int = 1


Paces = tuple[Pace | None, Pace | None, Pace | None]
"""Those of a channel, of a workspace and of the whole platform; None: freely."""


class Chat(Protocol):
    """A platform on which people are spoken to.

    Every call may raise one of `bot.delivery.errors`, and nothing else. Calls for one channel
    come one after the other; for different channels they run at the same time. A call that takes
    longer than `bot.delivery.timing.SEND_DEADLINE` is cancelled and counts as `Unclear`.
    """

    @property
    def platform(self) -> str:
        """The name in `Place.platform` and `Identity.platform`: "slack"."""

    @property
    def paces(self) -> Paces:
        """How fast it may be written to."""

    async def send(self, place: Place, message: Message) -> str:
        """Show a message and return the platform's id of it. `message.id` is carried along."""

    async def edit(self, place: Place, there: str, message: Message) -> str:
        """Show a message in place of the one with this id; return the id it has now.

        Safe to be asked twice. Where nothing can be edited (a terminal), it is shown anew.
        """

    async def find(self, place: Place, mark: UUID, since: datetime) -> str | None:
        """Return the id of the message of ours that carries a mark, if it was shown since then.

        `errors.Unsupported` where a platform cannot be asked.
        """

    async def mark_of(self, place: Place, there: str) -> UUID | None:
        """Return the mark a message carries; None for one that is none of ours."""

    async def fetch(self, place: Place, ref: str, longest: int) -> bytes:
        """Return a file that was handed in (`Attached.ref`), of at most `longest` bytes.

        `Refused` for one that is longer, gone, or not given out; nothing is sent by it.
        """

    async def hint(self, place: Place, there: str, signs: Sequence[str]) -> None:
        """Show which reactions a message understands. Nothing is lost where it fails."""

    async def zone(self, place: Place) -> str | None:
        """Return the zone ("Europe/Berlin") of who is spoken to alone there, if it is known.

        Raises nothing: without it, the person is asked some day.
        """
