"""What people use of a language model: tokens and money a day, counted for all processes together.

What a call may cost at most is reserved before it, in one guarded statement, so that no two calls
take the same room; once it is known what it did cost, the difference is settled.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Connection,
    and_,
    bindparam,
    case,
    delete,
    select,
    update,
)
from sqlalchemy import Date as Day

from storage.columns import Key
from storage.engine import Engine
from storage.inserting import insert
from storage.rows import PERSON, VOICE_USE

KEPT = timedelta(days=7)
"""How long a day is counted; a limit is for one."""


class Uses:
    """What each person uses on a day."""

    def __init__(self, engine: Engine) -> None:
        """Count in a database."""
        self._engine = engine

    async def reserve(
        self,
        person: UUID,
        day: date,
        tokens: int,
        micros: int,
        *,
        most_tokens: int | None,
        most_micros: int | None,
    ) -> bool:
        """Count what a call may cost; False, and nothing is counted, where a limit would be passed.

        A limit of None is none. `micros` are millionths of the currency of the prices. Somebody
        who is not there, since they were forgotten meanwhile, may use nothing.
        """
        asked = {
            "person": person,
            "on": day,
            "by_tokens": tokens,
            "by_micros": micros,
            "most_tokens": _NO_LIMIT if most_tokens is None else most_tokens,
            "most_micros": _NO_LIMIT if most_micros is None else most_micros,
        }
        return await self._engine.write(lambda connection: _reserve(connection, asked))

    async def settle(self, person: UUID, day: date, tokens: int, micros: int) -> None:
        """Count what a call cost beyond what was reserved for it; less is given back, down to 0."""
        asked = {"person": person, "on": day, "by_tokens": tokens, "by_micros": micros}
        await self._engine.write(lambda connection: connection.execute(_SETTLED, asked))

    async def used(self, person: UUID, day: date) -> tuple[int, int]:
        """Return the tokens and the micros that somebody used on a day."""
        asked = {"person": person, "on": day}
        return await self._engine.ask(lambda connection: _used(connection, asked))

    async def purge(self, today: date) -> None:
        """Delete the days that are over for long."""
        asked = {"before": today - KEPT}
        await self._engine.write(lambda connection: connection.execute(_OVER, asked))


def hand_over(connection: Connection, old: UUID, new: UUID) -> None:
    """Count what one person used as another's, besides what that one used; as part of a transaction."""
    rows = connection.execute(_ALL, {"person": old}).mappings().all()
    for row in rows:
        limits = {"most_tokens": _NO_LIMIT, "most_micros": _NO_LIMIT}
        _reserve(connection, {**row, **limits, "person": new})


def _reserve(connection: Connection, asked: Mapping[str, Any]) -> bool:
    counted = connection.execute(_reserved(connection.dialect.name), asked)
    return counted.first() is not None


def _used(connection: Connection, asked: dict[str, Any]) -> tuple[int, int]:
    row = connection.execute(_FOUND, asked).first()
    return (row.tokens, row.micros) if row is not None else (0, 0)


# Statements are made once: making one takes longer than asking it.
_NO_LIMIT = 2**62
_ME = bindparam("person", type_=Key())
_DAY = bindparam("on", type_=Day())
_MINE = VOICE_USE.c.person_id == _ME
_THAT_DAY = and_(_MINE, VOICE_USE.c.day == _DAY)
_COUNTS = ("tokens", "micros")
_ASKED = {name: bindparam(f"by_{name}", type_=BigInteger()) for name in _COUNTS}
_MOST = {name: bindparam(f"most_{name}", type_=BigInteger()) for name in _COUNTS}
_ALL = select(
    VOICE_USE.c.day.label("on"),
    VOICE_USE.c.tokens.label("by_tokens"),
    VOICE_USE.c.micros.label("by_micros"),
).where(_MINE)
_FOUND = select(VOICE_USE.c.tokens, VOICE_USE.c.micros).where(_THAT_DAY)
_OVER = delete(VOICE_USE).where(VOICE_USE.c.day < bindparam("before", type_=Day()))


def _at_least_none(name: str) -> Any:
    count = VOICE_USE.c[name] + _ASKED[name]
    return case((count < 0, 0), else_=count)


_SETTLED = (
    update(VOICE_USE).where(_THAT_DAY).values({name: _at_least_none(name) for name in _COUNTS})
)


@cache
def _reserved(dialect: str) -> Any:
    """Return the statement that counts, where both limits allow it, for somebody who is there.

    Their row is held: who is just being forgotten is gone then, and nothing is counted.
    """
    fits = (_ASKED[name] <= _MOST[name] for name in _COUNTS)
    first = select(_ME, _DAY, *_ASKED.values()).where(PERSON.c.id == _ME, *fits)
    new = insert(VOICE_USE, dialect).from_select(
        ["person_id", "day", *_COUNTS], first.with_for_update(read=True, key_share=True)
    )
    more = {name: VOICE_USE.c[name] + new.excluded[name] for name in _COUNTS}
    counted = new.on_conflict_do_update(
        index_elements=[VOICE_USE.c.person_id, VOICE_USE.c.day],
        set_=more,
        where=and_(*(more[name] <= _MOST[name] for name in _COUNTS)),
    )
    return counted.returning(VOICE_USE.c.day)
