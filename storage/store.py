"""The store: who is who, one memory a person, the delivery, and who is due over all people.

Everything about a person goes through their `Memory`; there is no other way to it. What `due`
and `person` return are ids.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Self
from uuid import UUID

from sqlalchemy import Connection, select

from storage.calling import Names
from storage.clock import Clock, utc
from storage.delivery.handing import Hands
from storage.delivery.inbox import Inbox
from storage.delivery.outbox import Outbox
from storage.delivery.pace import Pace
from storage.delivery.settling import MayClaim, settle
from storage.delivery.signal import SILENT, Signal
from storage.delivery.values import Claimed, Settlement
from storage.due import people_due
from storage.engine import Engine
from storage.expiring import Expiring
from storage.fitting import refuse_other_keys
from storage.gateway import Channels, Sessions
from storage.identifying import keys_of, known, met
from storage.identity import Identity
from storage.idling import Idling
from storage.installations import Installations
from storage.linking import Linking, Ways
from storage.memory import Memory, Stand
from storage.rows import PERSON, Seals
from storage.sealing import Keyring
from storage.stock import Stock, stock
from storage.upgrading import make_ready
from storage.uses import Uses

__all__ = ["Identity", "Memory", "Stand", "Store"]


class Store:
    """What is kept of all people, behind one database and one keyring.

    `inbox`, `outbox` and `pace` are the delivery's; `installations` says where it may work;
    `sessions` and `channels` are those of a platform that is listened to by a gateway.
    `linking` says which accounts are one person, `uses` what each uses of a language model.
    `expiring` takes away what is kept long enough, `idling` tells who is not heard of any more.
    Whoever works the database alone says so to the `hands`.
    """

    def __init__(
        self, engine: Engine, keyring: Keyring, signal: Signal = SILENT, clock: Clock = utc
    ) -> None:
        """Hold an engine whose tables are up to date; `open` sees to that."""
        self._engine = engine
        self._keyring = keyring
        self._names = Names()
        self._signal = signal
        self._clock = clock
        self.hands = Hands()
        self.inbox = Inbox(engine, keyring, signal, self.hands)
        self.outbox = Outbox(engine, keyring, signal, self.hands)
        self.pace = Pace(engine)
        self.uses = Uses(engine)
        self.expiring = Expiring(engine, keyring)
        self.idling = Idling(engine)
        self.installations = Installations(engine, keyring)
        self.sessions = Sessions(engine)
        self.channels = Channels(engine, keyring)
        self.linking = Linking(
            Ways(engine, keyring, signal, self.hands, self._names, self._settle, self.memory)
        )

    @classmethod
    async def open(
        cls, url: str, keyring: Keyring, signal: Signal = SILENT, clock: Clock = utc
    ) -> Self:
        """Open a database by its address.

        `signal` is told of work as it is made; `clock` dates what a turn settles.

        SQLite ("sqlite:///folder/coach.db") is made and upgraded as needed, after a copy was
        written beside it. PostgreSQL ("postgresql://…") must be up to date: SchemaError says how.
        MissingKey when the ring is not that of the database. Other StorageErrors say what is
        wrong with the address, the file or the server.
        """
        engine = Engine(url)
        try:
            await engine.ready(make_ready)
            await refuse_other_keys(engine, keyring)
        except BaseException:
            await engine.close()
            raise
        return cls(engine, keyring, signal, clock)

    async def close(self) -> None:
        """Let go of the database. Nothing is lost without it."""
        await self._engine.close()

    async def person(self, identity: Identity) -> UUID:
        """Return the person behind an identity, made when new: the same one for all who ask."""
        found = await self.find(identity)
        if found is not None:
            return found
        return await self._engine.write(lambda connection: met(connection, identity, self._keyring))

    async def find(self, identity: Identity) -> UUID | None:
        """Return the person behind an identity; None where nobody was met by it."""
        keys = keys_of(identity, self._keyring)
        return await self._engine.ask(lambda connection: known(connection, keys))

    def memory(self, person_id: UUID) -> Memory:
        """Return what is remembered of one person, and only of them. Asks the database nothing."""
        seals = Seals(self._keyring, person_id)
        return Memory(self._engine, seals, self._settle, self._names, self.hands)

    async def due(
        self, now: datetime, platforms: Collection[str], limit: int = 100
    ) -> tuple[UUID, ...]:
        """Return people for whom something unasked may be due, the longest due first.

        Those with a reminder whose time has come, unless they turned reminders off, and those
        whose weekly picks are to be looked at. All are at home on one of the platforms, not paused
        by a safety turn, and not resting. Each comes once.
        """
        return await self._engine.read(
            lambda connection: people_due(connection, now, platforms, limit)
        )

    async def stock(self, now: datetime, platforms: Collection[str]) -> Stock:
        """Return how much there is over all people; of reminders, what these platforms could say."""
        return await self._engine.read(lambda connection: stock(connection, now, platforms))

    async def answers(self) -> None:
        """Return once the database has answered a question; raises StorageError where it can't."""
        await self._engine.ask(lambda connection: connection.execute(_ANYBODY).close())

    def _settle(
        self, connection: Connection, settlement: Settlement, seals: Seals, may_claim: MayClaim
    ) -> list[Claimed]:
        return settle(connection, settlement, seals, self._clock(), self._signal, may_claim)


_ANYBODY = select(PERSON.c.id).limit(1)
