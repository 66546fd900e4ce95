"""The port by which work is announced in the very transaction that makes it."""

from datetime import datetime
from typing import Protocol
from uuid import UUID

from sqlalchemy import Connection


class Signal(Protocol):
    """Whoever wants to know of work. A call is kept, or undone, with the rows it is about."""

    def waiting(self, connection: Connection, person: UUID, ready_at: datetime) -> None:
        """Tell that a person has an event that may be worked from then on."""

    def outgoing(
        self, connection: Connection, platform: str, channel: bytes, ready_at: datetime
    ) -> None:
        """Tell that a channel of a platform has a message that may be sent from then on."""


class Silent:
    """Tells nobody: a runner in the same process knows what it does itself."""

    def waiting(self, connection: Connection, person: UUID, ready_at: datetime) -> None:
        """Do nothing."""

    def outgoing(
        self, connection: Connection, platform: str, channel: bytes, ready_at: datetime
    ) -> None:
        """Do nothing."""


SILENT = Silent()
