"""Who is not heard of for long: to be told once that all of theirs will be deleted, and then it is.

Whoever sits at this computer's terminal is never among them. Nobody is deleted earlier than
`coaching.memory.keeps.NOTICE` days after they were told, or could not be.
"""

from collections.abc import Collection
from datetime import date, datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Date, and_, bindparam, exists, false, or_, select, text, update

from storage.columns import Instant, Key
from storage.delivery import letters
from storage.delivery.tables import INBOX
from storage.engine import Engine
from storage.memory import Memory
from storage.rows import IDENTITY, PERSON
from storage.tables import NEW

TERMINAL = "console"


class Idling:
    """The people of a database, by the day they were last heard of."""

    def __init__(self, engine: Engine) -> None:
        """Ask there."""
        self._engine = engine

    async def met(self, today: date, limit: int) -> int:
        """Count those nothing is known of as heard of today; return how many there were."""
        asked = {"today": today}
        return await self._engine.write(
            lambda connection: int(connection.execute(_met(limit), asked).rowcount)
        )

    async def heard_on(self, person: UUID) -> date | None:
        """Return when somebody was last heard of; None too where they were told already, or are not."""
        asked = {"person": person}
        return await self._engine.ask(lambda connection: connection.execute(_ONE, asked).scalar())

    async def to_tell(
        self, heard: date, now: datetime, platforms: Collection[str], limit: int
    ) -> tuple[UUID, ...]:
        """Return people last heard of on that day or before who can be told now, there."""
        asked = {"heard": heard, "now": now, "platforms": list(platforms)}
        rows = await self._engine.ask(
            lambda connection: connection.execute(_to_tell(limit), asked).scalars().all()
        )
        return tuple(rows)

    async def untold(
        self, heard: date, today: date, limit: int, platforms: Collection[str] | None = None
    ) -> int:
        """Count as told today who cannot be: nowhere reached, in a pause of safety, or elsewhere.

        That is on none of the `platforms`; for None, nobody is elsewhere.
        """
        asked: dict[str, Any] = {"heard": heard, "today": today}
        if platforms is not None:
            asked["platforms"] = list(platforms)
        some = _untold(limit, elsewhere=platforms is not None)
        return await self._engine.write(
            lambda connection: int(connection.execute(some, asked).rowcount)
        )

    async def over(self, heard: date, told: date, limit: int) -> tuple[UUID, ...]:
        """Return people last heard of on a day or before, and told on another or before."""
        asked = {"heard": heard, "told": told}
        rows = await self._engine.ask(
            lambda connection: connection.execute(_over(limit), asked).scalars().all()
        )
        return tuple(rows)

    async def forget(self, memory: Memory, heard: date, told: date) -> bool:
        """Forget one of those; False for who was heard of meanwhile."""
        asked = {"heard": heard, "told": told, "person": memory.owner}

        def still(connection: Connection) -> bool:
            return connection.execute(_STILL, asked).first() is not None

        return await memory.forget_if(still)


# Statements are made once: making one takes longer than asking it.
_TODAY = bindparam("today", type_=Date())
_HEARD = bindparam("heard", type_=Date())
_ME = PERSON.c.id == bindparam("person", type_=Key())
_THERE = PERSON.c.home.in_(bindparam("platforms", expanding=True))
_FAR = ~exists().where(IDENTITY.c.person_id == PERSON.c.id, IDENTITY.c.platform == TERMINAL)
_NOT_TOLD = PERSON.c.noticed_on.is_(None)
_IDLE = and_(PERSON.c.heard_on <= _HEARD, _FAR)
_GONE = and_(_IDLE, PERSON.c.noticed_on <= bindparam("told", type_=Date()))
_WAITING = exists().where(text(f"inbox.{NEW}"), INBOX.c.person_id == PERSON.c.id)
_ONE = select(PERSON.c.heard_on).where(_ME, _NOT_TOLD, _FAR)
_STILL = select(PERSON.c.id).where(_ME, _GONE, ~_WAITING).with_for_update()
_AWAKE = or_(
    PERSON.c.rests_until.is_(None), PERSON.c.rests_until <= bindparam("now", type_=Instant)
)


@cache
def _met(limit: int) -> Any:
    some = letters.at_most(select(PERSON.c.id).where(PERSON.c.heard_on.is_(None)), limit)
    return _marked(some, heard_on=_TODAY)


@cache
def _to_tell(limit: int) -> Any:
    found = select(PERSON.c.id).where(_IDLE, _NOT_TOLD, _THERE, PERSON.c.paused == false(), _AWAKE)
    return letters.at_most(found.order_by(PERSON.c.heard_on, PERSON.c.id), limit)


@cache
def _untold(limit: int, *, elsewhere: bool) -> Any:
    never = or_(PERSON.c.home.is_(None), PERSON.c.paused)
    nowhere = or_(never, ~_THERE) if elsewhere else never
    some = letters.at_most(select(PERSON.c.id).where(_IDLE, _NOT_TOLD, nowhere), limit)
    return _marked(some, noticed_on=_TODAY)


@cache
def _over(limit: int) -> Any:
    return letters.at_most(select(PERSON.c.id).where(_GONE).order_by(PERSON.c.heard_on), limit)


def _marked(some: Any, **to: Any) -> Any:
    these = some.with_for_update(skip_locked=True, of=PERSON).scalar_subquery()
    change = update(PERSON).where(PERSON.c.id.in_(these)).values(to)
    return change.execution_options(preserve_rowcount=True)
