"""Sessions with a gateway: each process listens by one of its own, which outlives the process."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Connection, bindparam, func, null, select, update

from storage.columns import EPOCH, Instant, Key
from storage.engine import Engine
from storage.inserting import insert
from storage.rows import GATEWAY, GATEWAY_SESSION

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Position:
    """A session, where it is resumed, and up to which sequence everything that came is kept."""

    session: str
    sequence: int
    url: str


@dataclass(frozen=True, slots=True)
class Taken:
    """A slot that is ours now, and the session that was left there, if one was.

    After `alive_until` nobody of the application was listening; None where nobody ever was.
    `behind`: what was missed before that session was not all found when it was left.
    """

    slot: int
    position: Position | None
    alive_until: datetime | None
    behind: bool = False


class Sessions:
    """The sessions of all applications, shards and slots."""

    def __init__(self, engine: Engine) -> None:
        """Keep them in a database."""
        self._engine = engine
        self.is_alone = engine.is_sqlite

    async def take(
        self,
        application: str,
        shard: tuple[int, int],
        lease: UUID,
        now: datetime,
        until: datetime,
        *,
        anew: bool = False,
    ) -> Taken | None:
        """Take a slot of a shard (which, of how many) that nobody holds, the last used first.

        Where nobody else can work the database, all are free. None where all are held; `anew`
        makes another one then.
        """
        of = {"application": application, "which": shard[0], "many": shard[1]}
        mine = {"held": lease, "until": until}

        def take(connection: Connection) -> Taken | None:
            alive = connection.execute(_ALIVE, of).scalar()
            rows = connection.execute(_OF_SHARD, of).all()
            free = [row for row in rows if self.is_alone or row.lease is None or _over(row, now)]
            if free:
                row = max(free, key=lambda row: row.leased_until)
                connection.execute(_TAKEN, {**mine, "row": row.id})
                return Taken(row.slot, _position(row), alive, row.behind)
            if rows and not anew:
                return None
            slot = 1 + max((row.slot for row in rows), default=-1)
            new = _new_slot(connection.dialect.name)
            made = {"id": uuid4(), "slot": slot, "shard": shard[0], "shards": shard[1]}
            made |= {"behind": False}
            values = {**made, "application": application, "lease": lease, "leased_until": until}
            if connection.execute(new, values).rowcount:
                return Taken(slot, None, alive)
            return take(connection)  # somebody else was first: now there is one that is held

        return await self._engine.write(take)

    async def held(self, application: str, shard: tuple[int, int]) -> dict[int, datetime]:
        """Return until when the slots of a shard are held that somebody holds."""
        of = {"application": application, "which": shard[0], "many": shard[1]}
        rows = await self._engine.read(lambda connection: connection.execute(_LOOKED, of).all())
        return {row.slot: row.leased_until for row in rows if row.lease is not None}

    async def save(
        self, lease: UUID, until: datetime, position: Position | None, *, behind: bool = False
    ) -> bool:
        """Note where the session stands, None for no session; False without the lease."""
        stands = {"session": None, "sequence": None, "url": None}
        if position is not None:
            stands = {name: getattr(position, name) for name in stands}
        return await self._done(
            _SAVED, {"held": lease, "until": until, "missing": behind, **stands}
        )

    async def hold(self, lease: UUID, until: datetime) -> bool:
        """Hold a slot for longer; False without the lease."""
        return await self._done(_KEPT_ON, {"held": lease, "until": until})

    async def leave(self, lease: UUID, now: datetime) -> None:
        """Let go of a slot: whoever takes it goes on with its session."""
        await self._done(_LEFT, {"held": lease, "until": now})

    async def begun(self, application: str, now: datetime) -> tuple[datetime, ...]:
        """Return when sessions were begun within a day, the last one last."""
        row = await self._engine.ask(
            lambda connection: connection.execute(_FOUND, {"app": application}).first()
        )
        return () if row is None else _times(row, now)

    async def identify(
        self,
        application: str,
        now: datetime,
        pause: Callable[[Sequence[datetime], datetime], float],
    ) -> float:
        """Note that a session is begun now, and return 0.

        `pause` is asked first, with the times at which one was begun within a day; where it says
        so many seconds, nothing is noted and they are returned.
        """

        def note(connection: Connection) -> float:
            times = _times(self._application(connection, application), now)
            if (wait := pause(times, now)) > 0:
                return wait
            begun = [(at - EPOCH).total_seconds() for at in (*times, now)]
            connection.execute(_IDENTIFIED, {"app": application, "begun": begun})
            return 0.0

        return await self._engine.write(note)

    async def commands(self, application: str) -> str | None:
        """Return the digest of the commands the platform was told last."""
        return await self._engine.ask(
            lambda connection: connection.execute(_COMMANDS, {"app": application}).scalar()
        )

    async def told(self, application: str, digest: str) -> None:
        """Note the digest of the commands the platform was told."""

        def note(connection: Connection) -> None:
            self._application(connection, application)
            connection.execute(_TOLD, {"app": application, "digest": digest})

        await self._engine.write(note)

    def _application(self, connection: Connection, application: str) -> Any:
        """Return the row of an application, made where there is none, held until the end."""
        new = _new_application(connection.dialect.name)
        connection.execute(new, {"application": application, "identified": []})
        return connection.execute(_HELD_FAST, {"app": application}).one()

    async def _done(self, statement: Any, to: dict[str, Any]) -> bool:
        return await self._engine.write(
            lambda connection: bool(connection.execute(statement, to).rowcount)
        )


def _over(row: Any, now: datetime) -> bool:
    held: datetime = row.leased_until
    return held <= now


def _position(row: Any) -> Position | None:
    if row.session is None:
        return None
    return Position(row.session, row.sequence, row.url)


def _times(row: Any, now: datetime) -> tuple[datetime, ...]:
    """Return when sessions were begun within a day; what a wrong clock wrote counts as now."""
    times = (EPOCH + timedelta(seconds=at) for at in row.identified)
    return tuple(min(at, now) for at in times if at > now - DAY)


# Statements are made once: making one takes longer than asking it.
_LEASE = bindparam("held", type_=Key())
_UNTIL = bindparam("until", type_=Instant)
_IN_SHARD = (
    (GATEWAY_SESSION.c.application == bindparam("application"))
    & (GATEWAY_SESSION.c.shard == bindparam("which"))
    & (GATEWAY_SESSION.c.shards == bindparam("many"))
)
_ALIVE = select(func.max(GATEWAY_SESSION.c.leased_until)).where(
    GATEWAY_SESSION.c.application == bindparam("application")
)
_LOOKED = select(GATEWAY_SESSION).where(_IN_SHARD).order_by(GATEWAY_SESSION.c.slot)
_OF_SHARD = _LOOKED.with_for_update()
_TAKEN = (
    update(GATEWAY_SESSION)
    .where(GATEWAY_SESSION.c.id == bindparam("row", type_=Key()))
    .values(lease=_LEASE, leased_until=_UNTIL)
)
_MINE = update(GATEWAY_SESSION).where(GATEWAY_SESSION.c.lease == _LEASE)
_KEPT_ON = _MINE.values(leased_until=_UNTIL)
_SAVED = _MINE.values(
    leased_until=_UNTIL,
    session=bindparam("session"),
    sequence=bindparam("sequence"),
    url=bindparam("url"),
    behind=bindparam("missing"),
)
_LEFT = _MINE.values(leased_until=_UNTIL, lease=null())
_APPLICATION = GATEWAY.c.application == bindparam("app")
_FOUND = select(GATEWAY).where(_APPLICATION)
_HELD_FAST = _FOUND.with_for_update()
_COMMANDS = select(GATEWAY.c.commands).where(_APPLICATION)
_TOLD = update(GATEWAY).where(_APPLICATION).values(commands=bindparam("digest"))
_IDENTIFIED = update(GATEWAY).where(_APPLICATION).values(identified=bindparam("begun"))


@cache
def _new_slot(dialect: str) -> Any:
    new = insert(GATEWAY_SESSION, dialect).on_conflict_do_nothing()
    return new.execution_options(preserve_rowcount=True)


@cache
def _new_application(dialect: str) -> Any:
    return insert(GATEWAY, dialect).on_conflict_do_nothing()
