"""What a runner is: the same promises in one process and in many. Both pass one suite of tests."""

from datetime import datetime
from typing import NamedTuple, Protocol
from uuid import UUID

from storage.delivery.values import Arrival


class Worked(NamedTuple):
    """What came of some work: when there is more to do (None: nothing waits), and who has to send.

    `channels` are those that now have something to be sent, each with its platform. `people` are
    those whose events were this one's before, and are to be worked.
    """

    again: datetime | None = None
    channels: tuple[tuple[str, bytes], ...] = ()
    people: tuple[UUID, ...] = ()


class Turns(Protocol):
    """Works what came in. Each call is about one person; a runner never makes two at a time."""

    async def work(self, person: UUID) -> Worked:
        """Answer what is ready of a person's events, in order.

        Raises StorageError only, when the database does not work: nothing was changed.
        """

    async def look(self, person: UUID) -> Worked:
        """Say what has fallen due for a person; raises as `work`."""


class Sender(Protocol):
    """Sends what is to go out. Each call is about one channel; never two at a time."""

    async def work(self, channel: bytes) -> datetime | None:
        """Send what is ready in a channel, in order; return when there is more to do."""


class Runner(Protocol):
    """Runs turns and sends.

    Everything accepted is answered, in order for each person, whatever is killed meanwhile.
    """

    async def start(self) -> None:
        """Begin to work, with what an earlier run left behind first."""

    @property
    def is_at_work(self) -> bool:
        """Whether it has begun, goes on and is not being stopped; asks nobody."""

    async def accept(self, *arrivals: Arrival) -> tuple[bool, ...]:
        """Keep events; once this returns they may be acknowledged. Says which were new.

        Raises StorageError when they could not be kept: then they must not be acknowledged.
        """

    async def idle(self) -> None:
        """Return when nothing waits that could be worked now."""

    async def stop(self) -> None:
        """Take nothing more, let what is under way end within the grace, hand the rest back."""
