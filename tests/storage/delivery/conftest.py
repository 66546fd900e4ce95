"""A store whose time stands where the tests put it, and what it signalled."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

import pytest
from sqlalchemy import Connection

from storage.sealing import Keyring
from storage.store import Store
from tests.storage.people import NOW


@dataclass
class Watch:
    """The time, as a test sets it."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Bell:
    """A signal that remembers what it was told."""

    people: list[tuple[UUID, datetime]] = field(default_factory=list)
    channels: list[tuple[bytes, datetime]] = field(default_factory=list)

    def waiting(self, connection: Connection, person: UUID, ready_at: datetime) -> None:
        assert connection.in_transaction()
        self.people.append((person, ready_at))

    def outgoing(
        self, connection: Connection, platform: str, channel: bytes, ready_at: datetime
    ) -> None:
        assert platform
        assert connection.in_transaction()
        self.channels.append((channel, ready_at))


@pytest.fixture
def watch() -> Watch:
    """Return the time that the store goes by."""
    return Watch()


@pytest.fixture
def bell() -> Bell:
    """Return what is told of new work."""
    return Bell()


@pytest.fixture
async def store(url: str, keyring: Keyring, bell: Bell, watch: Watch) -> AsyncIterator[Store]:
    """Open a store on either database."""
    opened = await Store.open(url, keyring, bell, watch)
    yield opened
    await opened.close()
