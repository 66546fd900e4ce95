"""The store: who is who, one memory a person, and what is due over all people.

Everything about a person goes through their `Memory`; there is no other way to it. What `due`
and `person` return are ids and times.
"""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, Self
from uuid import UUID, uuid4

from sqlalchemy import Connection, Select, and_, bindparam, false, literal_column, or_, select, text
from sqlalchemy.dialects import postgresql, sqlite

from storage.calling import Names
from storage.codec import text_list
from storage.columns import Instant
from storage.engine import Engine
from storage.fitting import refuse_other_keys
from storage.identity import Identity
from storage.memory import Memory, Stand
from storage.rows import IDENTITY, PERSON, REMINDER, SETTINGS, Seals, identity_key
from storage.sealing import Keyring
from storage.tables import PENDING
from storage.upgrading import make_ready

__all__ = ["Due", "Identity", "Memory", "Stand", "Store"]


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
        self._names = Names()

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
        known = await self._engine.ask(lambda connection: _found(connection, keys))
        if known is not None:
            return known
        return await self._engine.write(lambda connection: self._met(connection, identity, keys))

    def memory(self, person_id: UUID) -> Memory:
        """Return what is remembered of one person, and only of them. Asks the database nothing."""
        return Memory(self._engine, Seals(self._keyring, person_id), self._names)

    async def due(self, now: datetime, limit: int = 100) -> tuple[Due, ...]:
        """Return reminders whose time has come, the longest due first.

        Planned and sent ones of everybody who is not paused by a safety turn and has not turned
        reminders off.
        """
        query = _first(limit)
        return await self._engine.ask(
            lambda connection: tuple(Due(*row) for row in connection.execute(query, {"now": now}))
        )

    def _keys(self, identity: Identity) -> tuple[bytes, ...]:
        parts = (identity.platform, identity.workspace, identity.account)
        return identity_key(self._keyring, *parts)

    def _met(self, connection: Connection, identity: Identity, keys: tuple[bytes, ...]) -> UUID:
        """Return the person of an identity: made now, unless somebody else just did."""
        person, row = uuid4(), uuid4()
        plain = text_list((identity.workspace, identity.account))
        sealed = Seals(self._keyring, person).shut(plain, IDENTITY, "account", row)
        connection.execute(PERSON.insert().values(id=person, rev=0, paused=False))
        insert = sqlite.insert if self._engine.is_sqlite else postgresql.insert
        met = connection.execute(
            insert(IDENTITY)
            .values(
                id=row, person_id=person, platform=identity.platform, key=keys[0], account=sealed
            )
            .on_conflict_do_nothing(index_elements=[IDENTITY.c.key])
            .execution_options(preserve_rowcount=True)
        )
        if not met.rowcount:
            connection.execute(PERSON.delete().where(PERSON.c.id == person))
        found = _found(connection, keys)
        assert found is not None, "it was there, or was just made"  # noqa: S101  # for the types
        return found


def _found(connection: Connection, keys: tuple[bytes, ...]) -> UUID | None:
    found: UUID | None = connection.execute(_IDENTIFIED, {"keys": keys}).scalar()
    return found


@cache
def _first(limit: int) -> Select[Any]:
    """Return the query for so many; as a literal, so that a plan is made for few."""
    return _DUE.limit(literal_column(str(int(limit))))


# Statements are made once: making one takes longer than asking it.
_IDENTIFIED = select(IDENTITY.c.person_id).where(
    IDENTITY.c.key.in_(bindparam("keys", expanding=True))
)
_LISTENS = or_(SETTINGS.c.reminders.is_(None), SETTINGS.c.reminders)
_PASSED = REMINDER.c.due_at <= bindparam("now", type_=Instant)
_DUE = (
    select(REMINDER.c.person_id, REMINDER.c.id, REMINDER.c.rev, REMINDER.c.due_at)
    .join(PERSON, and_(PERSON.c.id == REMINDER.c.person_id, PERSON.c.paused == false()))
    .outerjoin(SETTINGS, SETTINGS.c.person_id == REMINDER.c.person_id)
    .where(text(f"reminder.{PENDING}"), _PASSED, _LISTENS)
    .order_by(REMINDER.c.due_at)
)
