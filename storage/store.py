"""The store: who is who, one memory a person, and what is due over all people.

Everything about a person goes through their `Memory`; there is no other way to it. What `due`
and `person` return are ids and times.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Self
from uuid import UUID, uuid4

from sqlalchemy import and_, false, literal_column, or_, select, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.codec import text_list
from storage.engine import Engine
from storage.fitting import refuse_other_keys
from storage.memory import Memory, Stand
from storage.rows import IDENTITY, PERSON, REMINDER, SETTINGS, Seals, identity_key
from storage.sealing import Keyring
from storage.tables import PENDING
from storage.upgrading import make_ready

__all__ = ["Due", "Identity", "Memory", "Stand", "Store"]


@dataclass(frozen=True, slots=True)
class Identity:
    """One human on one platform: "slack", the workspace, the account there."""

    platform: str
    workspace: str
    account: str


@dataclass(frozen=True, slots=True)
class Due:
    """A reminder to show: ids only, never content. `rev` is the reminder's own."""

    person_id: UUID
    reminder_id: UUID
    rev: int
    due_at: datetime


class Store:
    """What is kept of all people, behind one database and one keyring."""

    def __init__(self, engine: Engine, keyring: Keyring) -> None:
        """Hold an engine whose tables are up to date; `open` sees to that."""
        self._engine = engine
        self._keyring = keyring

    @classmethod
    async def open(cls, url: str, keyring: Keyring) -> Self:
        """Open a database by its address.

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
        return cls(engine, keyring)

    async def close(self) -> None:
        """Let go of the database. Nothing is lost without it."""
        await self._engine.close()

    async def person(self, identity: Identity) -> UUID:
        """Return the person behind an identity, made when new: the same one for all who ask."""
        keys = self._keys(identity)
        found = select(IDENTITY.c.person_id).where(IDENTITY.c.key.in_(keys))
        async with self._engine.reading() as connection:
            known: UUID | None = (await connection.execute(found)).scalar()
        if known is not None:
            return known
        async with self._engine.writing() as connection:
            await self._meet(connection, identity, keys[0])
            met: UUID = (await connection.execute(found)).scalar_one()
        return met

    def memory(self, person_id: UUID) -> Memory:
        """Return what is remembered of one person, and only of them. Asks the database nothing."""
        return Memory(self._engine, Seals(self._keyring, person_id))

    async def due(self, now: datetime, limit: int = 100) -> tuple[Due, ...]:
        """Return reminders whose time has come, the longest due first.

        Planned and sent ones of everybody who is not paused by a safety turn and has not turned
        reminders off.
        """
        listens = or_(SETTINGS.c.reminders.is_(None), SETTINGS.c.reminders)
        query = (
            select(REMINDER.c.person_id, REMINDER.c.id, REMINDER.c.rev, REMINDER.c.due_at)
            .join(PERSON, and_(PERSON.c.id == REMINDER.c.person_id, PERSON.c.paused == false()))
            .outerjoin(SETTINGS, SETTINGS.c.person_id == REMINDER.c.person_id)
            .where(text(f"reminder.{PENDING}"), REMINDER.c.due_at <= now, listens)
            .order_by(REMINDER.c.due_at)
            .limit(literal_column(str(int(limit))))
        )
        async with self._engine.reading() as connection:
            return tuple(Due(*row) for row in await connection.execute(query))

    def _keys(self, identity: Identity) -> tuple[bytes, ...]:
        parts = (identity.platform, identity.workspace, identity.account)
        return identity_key(self._keyring, *parts)

    async def _meet(self, connection: AsyncConnection, identity: Identity, key: bytes) -> None:
        """Make a person for an identity, unless somebody else just did."""
        person, row = uuid4(), uuid4()
        plain = text_list((identity.workspace, identity.account))
        sealed = Seals(self._keyring, person).shut(plain, IDENTITY, "account", row)
        await connection.execute(PERSON.insert().values(id=person, rev=0, paused=False))
        insert = sqlite.insert if self._engine.is_sqlite else postgresql.insert
        met = await connection.execute(
            insert(IDENTITY)
            .values(id=row, person_id=person, platform=identity.platform, key=key, account=sealed)
            .on_conflict_do_nothing(index_elements=[IDENTITY.c.key])
            .execution_options(preserve_rowcount=True)
        )
        if not met.rowcount:
            await connection.execute(PERSON.delete().where(PERSON.c.id == person))
