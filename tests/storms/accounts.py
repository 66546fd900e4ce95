"""What a balance of a storm is made of, and what the database holds in the end."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any
from uuid import UUID

from sqlalchemy import select

from storage.delivery.keys import event_id
from storage.delivery.tables import INBOX, OUTBOX
from storage.delivery.values import Kind
from storage.store import Store

Noted = Mapping[str, Any]
"""A line of a platform's log."""


@dataclass(slots=True, kw_only=True)
class Balance:
    """What became of the events; each list names what went wrong, and should be empty."""

    accepted: int = 0
    answered: int = 0
    deliveries: int = 0
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)

    @property
    def amiss(self) -> tuple[str, ...]:
        """Whatever is wrong, in plain words."""
        found = {one.name: getattr(self, one.name) for one in fields(self)}
        wrong = {name: some for name, some in found.items() if isinstance(some, list) and some}
        return tuple(f"{name}: {', '.join(some[:9])}" for name, some in wrong.items())


@dataclass(frozen=True, slots=True)
class Kept:
    """What the database holds in the end: the states of events and messages, by id.

    Messages are in the order they were made in. Pages are left out: each takes the place of the
    one before.
    """

    events: Mapping[UUID, tuple[str, float]]  # and when it was accepted
    messages: Mapping[UUID, str]

    @classmethod
    async def of(cls, store: Store) -> "Kept":
        """Look into a database."""

        def look(connection: Any) -> "Kept":
            events = connection.execute(select(INBOX.c.id, INBOX.c.state, INBOX.c.accepted_at))
            messages = connection.execute(
                select(OUTBOX.c.id, OUTBOX.c.state)
                .where(OUTBOX.c.kind != Kind.PAGE.value)
                .order_by(OUTBOX.c.seq)
            )
            kept = {one.id: (one.state, one.accepted_at.timestamp()) for one in events}
            return cls(kept, dict(map(tuple, messages)))

        return await store._engine.read(look)

    def state(self, key: str) -> str | None:
        """Return the state of an event, by its key."""
        return self._event(key)[0]

    def accepted(self, key: str) -> float:
        """Return when an event was accepted."""
        return self._event(key)[1]

    def _event(self, key: str) -> tuple[str | None, float]:
        return self.events.get(event_id(key), (None, 0.0))
