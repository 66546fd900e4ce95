"""Takes away what is kept long enough: in small batches, found by indexes, oldest first.

The facts stay: that something was said or sent, when, on which channel and what came of it. A
batch is one transaction; who finds as many as it may take asks again. Two processes that do so at
once take turns at a row, and the second finds it done.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    Connection,
    Date,
    Table,
    bindparam,
    delete,
    exists,
    func,
    literal_column,
    null,
    select,
    text,
    update,
)

from coaching.memory import Silence
from storage.columns import Instant
from storage.delivery import letters
from storage.delivery.tables import INBOX, OUTBOX
from storage.engine import Engine
from storage.errors import MissingKey, SealError
from storage.rows import (
    DRAFT,
    PERSON,
    PICK,
    REMINDER,
    SILENCE,
    TOUCH,
    UPLOAD,
    Seals,
    row_of,
    value_of,
)
from storage.sealing import Keyring
from storage.tables import (
    OVER,
    PENDING,
    REASONED,
    REASONED_AND_OVER,
    TALKED,
    WORDED,
    WORDED_AND_OVER,
)

MANY = 10_000
"""Rows that are counted; more are not worth the time."""


class Expiring:
    """What goes by itself, over all people. Each call returns how many rows it took."""

    def __init__(self, engine: Engine, keyring: Keyring) -> None:
        """Take it out of a database."""
        self._engine = engine
        self._keyring = keyring

    async def dead(self, before: datetime, limit: int) -> int:
        """Wipe the words of dead letters from before then; their keys stay."""
        return await self._engine.write(lambda connection: _dead(connection, before, limit))

    async def drafts(self, before: datetime, limit: int) -> int:
        """Delete drafts shown before then, but those that a reminder to come still needs."""
        return await self._did(_drafts(limit), before)

    async def texts(self, before: datetime, limit: int) -> int:
        """Wipe the words of touches, reminders that are over, picks and silences before then."""
        found = [await self._did(_words(*one, limit), before) for one in _WORDS]
        return max(*found, await self._silences(before, limit))

    async def talks(self, before: date, limit: int) -> int:
        """Wipe what was talked about with people who were last heard of before that day."""
        return await self._did(_talks(limit), before)

    async def files(self, before: datetime) -> int:
        """Delete files that have waited for their person's word since before then."""
        return await self._did(_FILES, before)

    async def newest(self) -> date | None:
        """Return the last day anything is known of; None where nothing is."""
        return await self._engine.read(_newest)

    async def overdue(self, cutoffs: Mapping[str, datetime]) -> Mapping[str, int]:
        """Return how many rows of a kind are older than its cutoff, `MANY` at most.

        The kinds are done, sent, dead, drafts and texts; those without a cutoff are not counted.
        """
        return await self._engine.read(lambda connection: _overdue(connection, cutoffs))

    async def _did(self, statement: Any, before: datetime | date) -> int:
        asked = {"before": before}
        return await self._engine.write(
            lambda connection: int(connection.execute(statement, asked).rowcount)
        )

    async def _silences(self, before: datetime, limit: int) -> int:
        return await self._engine.write(
            lambda connection: _silences(connection, self._keyring, before, limit)
        )


def _dead(connection: Connection, before: datetime, limit: int) -> int:
    done = [0]
    for table, at in ((INBOX, INBOX.c.accepted_at), (OUTBOX, OUTBOX.c.made_at)):
        old = select(table.c.seq).where(text(letters.DEAD), at < bindparam("before", type_=Instant))
        rows = connection.execute(
            letters.at_most(old.order_by(table.c.seq), limit), {"before": before}
        )
        if ids := list(rows.scalars()):
            done.append(letters.drop(connection, table, ids))
    return max(done)


def _newest(connection: Connection) -> date | None:
    found = [connection.execute(query).scalar() for query in _NEWEST]
    days = [one.date() if isinstance(one, datetime) else one for one in found if one is not None]
    return max(days, default=None)


def _overdue(connection: Connection, cutoffs: Mapping[str, datetime]) -> dict[str, int]:
    found = dict.fromkeys(cutoffs, 0)
    for kind, before in cutoffs.items():
        for query in _KINDS[kind]:
            found[kind] += connection.execute(query, {"before": before}).scalar_one()
    return found


def _silences(connection: Connection, keyring: Keyring, before: datetime, limit: int) -> int:
    """Seal silences that are over once more, without their words."""
    rows = connection.execute(_old_silences(limit), {"before": before}).all()
    for row in rows:
        kept: dict[str, Any] = {"worded": False}
        try:
            seals = Seals(keyring, row.person_id)
            bare = replace(value_of(Silence, row, seals), push_back_words="", first_thought="")
            kept["details"] = row_of(bare, seals)["details"]
        except MissingKey:
            raise
        except SealError:  # nobody can read it, and asking again would never end
            pass
        connection.execute(update(SILENCE).where(SILENCE.c.id == row.id).values(kept))
    return len(rows)


# Statements are made once: making one takes longer than asking it.
_BEFORE: Any = bindparam("before", type_=Instant)
_WORDS = (
    (TOUCH, "text", "at", WORDED),
    (REMINDER, "reason", "due_at", REASONED_AND_OVER),
    (PICK, "reason", "offered_at", REASONED),
)
"""Where words lie: the table, the column, when they are from, and the condition of their index."""


def _counted(table: Table, where: str, at: Any, *more: Any) -> Any:
    old: Any = (
        select(literal_column("1")).select_from(table).where(text(where), at < _BEFORE, *more)
    )
    return select(func.count()).select_from(letters.at_most(old, MANY).subquery())


_NEEDED = exists().where(
    text(f"reminder.{PENDING}"),
    REMINDER.c.person_id == DRAFT.c.person_id,
    REMINDER.c.contact_id == DRAFT.c.contact_id,
    REMINDER.c.draft_id == DRAFT.c.id,
)
_KINDS = {
    "done": [_counted(INBOX, OVER, INBOX.c.accepted_at)],
    "sent": [_counted(OUTBOX, OVER, OUTBOX.c.made_at)],
    "dead": [
        _counted(INBOX, letters.DEAD, INBOX.c.accepted_at),
        _counted(OUTBOX, letters.DEAD, OUTBOX.c.made_at),
    ],
    "drafts": [_counted(DRAFT, "true", DRAFT.c.made_at, ~_NEEDED)],
    "texts": [_counted(table, where, table.c[at]) for table, _, at, where in _WORDS],
}
_NEWEST: tuple[Any, ...] = (
    select(INBOX.c.accepted_at).order_by(INBOX.c.seq.desc()).limit(1),
    select(OUTBOX.c.made_at).order_by(OUTBOX.c.seq.desc()).limit(1),
    select(func.max(PERSON.c.heard_on)),
)
_FILES = delete(UPLOAD).where(UPLOAD.c.made_at < _BEFORE)


@cache
def _words(table: Table, column: str, at: str, where: str, limit: int) -> Any:
    old = select(table.c.id).where(text(where), table.c[at] < _BEFORE).order_by(table.c[at])
    return _these(update(table).values({column: null()}), table, old, limit)


@cache
def _talks(limit: int) -> Any:
    """Return what wipes a talk; it counts `rev` up, so that a turn under way is thought anew."""
    old = select(PERSON.c.id).where(
        text(TALKED), PERSON.c.heard_on < bindparam("before", type_=Date())
    )
    bare = {PERSON.c.state: null(), PERSON.c.last: null(), PERSON.c.rev: PERSON.c.rev + 1}
    return _these(update(PERSON).values(bare), PERSON, old.order_by(PERSON.c.heard_on), limit)


@cache
def _drafts(limit: int) -> Any:
    old = select(DRAFT.c.id).where(DRAFT.c.made_at < _BEFORE, ~_NEEDED).order_by(DRAFT.c.made_at)
    return _these(delete(DRAFT), DRAFT, old, limit)


@cache
def _old_silences(limit: int) -> Any:
    old: Any = select(SILENCE).where(text(WORDED_AND_OVER), SILENCE.c.closed_at < _BEFORE)
    return letters.at_most(old.order_by(SILENCE.c.closed_at), limit).with_for_update(
        skip_locked=True
    )


def _these(change: Any, table: Table, old: Any, limit: int) -> Any:
    some = letters.at_most(old, limit).with_for_update(skip_locked=True, of=table).scalar_subquery()
    return change.where(table.c.id.in_(some)).execution_options(preserve_rowcount=True)
