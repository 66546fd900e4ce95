"""What inbox and outbox share: how many there are, dead letters, and what is over and deleted."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    Select,
    Table,
    bindparam,
    delete,
    func,
    literal_column,
    null,
    select,
    text,
    update,
)

from storage.columns import Instant
from storage.delivery.tables import DONE, INBOX, NEW, OUTBOX, VOID
from storage.delivery.values import Counts, Dead
from storage.tables import DEAD, OVER, UNSENT
from storage.tables import NEW as WAITING

__all__ = ["DEAD", "at_most", "counts", "dead", "drop", "purge", "replay"]


@cache
def at_most(query: Select[Any], limit: int) -> Select[Any]:
    """Return a query for so many rows; as a literal, so that a plan is made for few."""
    return query.limit(literal_column(str(int(limit))))


def counts(connection: Connection, table: Table) -> Counts:
    """Return how many rows are in each state, and since when the oldest that waits does."""
    states: dict[str, int] = {}
    for query in _COUNTS[table]:
        states.update((row[0], row[1]) for row in connection.execute(query))
    return Counts(states=states, oldest=connection.execute(_OLDEST[table]).scalar())


def dead(row: Row[Any], kind: str, at: datetime) -> Dead:
    """Return a dead letter of its row."""
    return Dead(
        seq=row.seq,
        person_id=row.person_id,
        platform=row.platform,
        kind=kind,
        at=at,
        tries=row.tries,
        fault=row.fault or "",
    )


def replay(connection: Connection, table: Table, ids: Sequence[int] | None) -> Sequence[Row[Any]]:
    """Let dead letters wait again, as if never tried; return their rows."""
    if ids is None:
        return connection.execute(_REPLAYED[table]).all()
    query = _REPLAYED[table].where(_these(table))
    return connection.execute(query, {"seqs": list(ids)}).all()


def drop(connection: Connection, table: Table, ids: Sequence[int]) -> int:
    """Wipe dead letters; return how many."""
    return connection.execute(_DROPPED[table], {"seqs": list(ids)}).rowcount


def purge(connection: Connection, table: Table, before: datetime, limit: int) -> int:
    """Delete what is over and was made before then, oldest first; return how many."""
    return connection.execute(_purged(table, int(limit)), {"before": before}).rowcount


@cache
def _purged(table: Table, limit: int) -> Any:
    made = _MADE[table]
    old = select(table.c.seq).where(text(OVER), made < bindparam("before", type_=Instant))
    some = at_most(old.order_by(made), limit).scalar_subquery()
    return delete(table).where(table.c.seq.in_(some)).execution_options(preserve_rowcount=True)


def _these(table: Table) -> Any:
    return table.c.seq.in_(bindparam("seqs", expanding=True))


def _counted(table: Table, where: str) -> Any:
    return select(table.c.state, func.count()).where(text(where)).group_by(table.c.state)


# Statements are made once: making one takes longer than asking it.
_MADE: Mapping[Table, Any] = {INBOX: INBOX.c.accepted_at, OUTBOX: OUTBOX.c.made_at}
_WAITS = {INBOX: WAITING, OUTBOX: UNSENT}
_BODY = {INBOX: {"payload": null()}, OUTBOX: {"body": null()}}
_ENDED = {INBOX: DONE, OUTBOX: VOID}
_COUNTS = {
    table: [_counted(table, where) for where in (waits, DEAD, OVER)]
    for table, waits in _WAITS.items()
}
_OLDEST = {
    table: select(func.min(_MADE[table])).where(text(waits)) for table, waits in _WAITS.items()
}
_REPLAYED = {
    table: update(table)
    .where(text(DEAD))
    .values(state=NEW, tries=0, fault=null())
    .returning(*table.c)
    for table in _WAITS
}
_DROPPED = {
    table: update(table)
    .where(text(DEAD), _these(table))
    .values(state=_ENDED[table], **_BODY[table])
    .execution_options(preserve_rowcount=True)
    for table in _WAITS
}
