"""The inbox: what came in, kept before anybody is told so, until it is answered."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, func, or_, select, text, update

from storage.columns import Instant, Key
from storage.delivery import letters
from storage.delivery.accepting import Accepting
from storage.delivery.handing import Hands
from storage.delivery.keys import event_id, ready_from
from storage.delivery.packing import Unreadable, event_kind, event_unpacked
from storage.delivery.signal import SILENT, Signal
from storage.delivery.tables import DEAD, INBOX
from storage.delivery.values import Accepted, Arrival, Counts, Dead, Pending
from storage.engine import Engine
from storage.errors import MissingKey, SealError
from storage.rows import Seals
from storage.sealing import Keyring
from storage.statements import Statement
from storage.tables import NEW

AT_ONCE = 100
"""Events of a person looked at together: who floods us costs the others little, and little memory."""

UNREADABLE = "unreadable"
"""The fault of an event that another version wrote, or that was tampered with."""

SUSPECT = 3
"""After so many tries an event is noted as in hand before it is worked."""

IN_HAND = "in hand"
"""What is noted then in place of a fault."""


class Inbox:
    """The events of everybody. Each is worked once, however often it is delivered."""

    def __init__(
        self, engine: Engine, keyring: Keyring, signal: Signal = SILENT, hands: Hands | None = None
    ) -> None:
        """Keep events in a database, sealed; the signal is told of each new one."""
        self._engine = engine
        self._keyring = keyring
        self._signal = signal
        self._hands = Hands() if hands is None else hands

    async def accept(
        self, arrivals: Sequence[Arrival], now: datetime, merge: float = 0.0
    ) -> tuple[Accepted, ...]:
        """Keep events, all or none; once this returns they may be acknowledged.

        One that is there already changes nothing. Whoever is met for the first time becomes a
        person; where they write privately is their home from then on. What was `Said` may be
        worked `merge` seconds from now, everything else at once.
        """
        accepting = Accepting(self._keyring, self._signal, arrivals, now, merge)
        accepted = await self._engine.write(accepting.keep)
        for one in accepted:
            if one.new:
                self._hands.events.take(one.person_id)  # it waits no more as the only one
        if self._hands.are_open:
            for person, pending in accepting.alone.items():
                self._hands.events.put(person, pending)
        return accepted

    async def pending(self, person: UUID) -> tuple[Pending, ...]:
        """Return what waits of a person, in order; also what is not ready yet.

        Ask `keys.ready_from` for when it is, since a clock may have jumped. What cannot be read is
        made a dead letter, so that it never holds up the rest.
        """
        if (alone := self._hands.events.take(person)) is not None:
            return (alone,)
        rows = await self._engine.ask(lambda connection: _PENDING.all(connection, person=person))
        self._hands.events.take(person)  # it is among those, or will be asked for once more
        seals, found, bad = Seals(self._keyring, person), list[Pending](), list[int]()
        for row in rows:
            one = _pending(row, seals)
            bad.append(row.seq) if one is None else found.append(one)
        if bad:
            unread = {"seqs": bad, "why": UNREADABLE}
            await self._engine.write(lambda connection: connection.execute(_UNREAD, unread))
            return await self.pending(person)
        return tuple(found)

    async def waits(self, key: str) -> bool:
        """Tell whether an event still waits to be answered, by its key."""
        mark = event_id(key)
        rows = await self._engine.ask(lambda connection: _WAITS.all(connection, mark=mark))
        return bool(rows)

    async def people(
        self, now: datetime, platforms: Collection[str] | None = None, limit: int = 1000
    ) -> tuple[tuple[UUID, datetime], ...]:
        """Return who has something that waits and from when it may be worked, earliest first.

        Looks at `limit` events at most. More than an hour ahead counts as now: see `ready_from`.
        """
        query = letters.at_most(_READY if platforms is None else _READY_THERE, limit)
        asked = {} if platforms is None else {"platforms": list(platforms)}
        rows = await self._engine.ask(lambda connection: connection.execute(query, asked).all())
        first: dict[UUID, datetime] = {}
        for person, ready_at in rows:
            at = ready_from(ready_at, now)
            first[person] = min(at, first.get(person, at))
        return tuple(sorted(first.items(), key=lambda one: one[1]))

    async def put_off(self, person: UUID, seqs: Sequence[int], until: datetime, fault: str) -> None:
        """Let events wait until then, since working them failed; counts a try."""
        asked = {"person": person, "seqs": list(seqs), "until": until, "why": fault}

        def keep(connection: Connection) -> None:
            if connection.execute(_PUT_OFF, asked).rowcount:
                self._signal.waiting(connection, person, until)

        await self._engine.write(keep)

    async def suspect(self, person: UUID | None = None) -> None:
        """Count a try of the oldest event: a process that died may have died of it.

        That of a person whom a worker had in hand when it died. None is at the start of the one
        process that works this inbox: then it is that of everybody, but after SUSPECT tries only
        what was noted as `in_hand`, so that nobody is blamed who was never worked.
        """
        query = _SUSPECTED.where(_BLAMED) if person is None else _SUSPECTED.where(_THEIRS)
        asked = {} if person is None else {"person": person}
        await self._engine.write(lambda connection: connection.execute(query, asked))

    async def in_hand(self, person: UUID, seqs: Sequence[int]) -> None:
        """Note that events are about to be worked: a process that dies now may die of them."""
        asked = {"person": person, "seqs": list(seqs), "why": IN_HAND}
        await self._engine.write(lambda connection: connection.execute(_TAKEN_UP, asked))

    async def counts(self, now: datetime) -> Counts:
        """Return how many events there are in each state, and when the oldest that waits came."""
        return await self._engine.read(lambda connection: letters.counts(connection, INBOX))

    async def dead(self, limit: int = 100) -> tuple[Dead, ...]:
        """Return dead letters, oldest first."""
        rows = await self._engine.ask(
            lambda connection: connection.execute(letters.at_most(_DEAD, limit)).all()
        )
        return tuple(self._dead(row) for row in rows)

    async def replay(self, ids: Sequence[int] | None = None) -> int:
        """Let dead letters (all of them for None) be worked again; return how many."""

        def again(connection: Connection) -> int:
            rows = letters.replay(connection, INBOX, ids)
            for row in rows:
                self._signal.waiting(connection, row.person_id, row.ready_at)
            return len(rows)

        return await self._engine.write(again)

    async def drop(self, ids: Sequence[int]) -> int:
        """Wipe dead letters; their keys stay. Returns how many."""
        return await self._engine.write(lambda connection: letters.drop(connection, INBOX, ids))

    async def purge(self, before: datetime, limit: int = 1000) -> int:
        """Delete what was done and came before then, `limit` rows at most; return how many."""
        return await self._engine.write(
            lambda connection: letters.purge(connection, INBOX, before, limit)
        )

    def _dead(self, row: Row[Any]) -> Dead:
        kind = "unknown"
        try:
            seals = Seals(self._keyring, row.person_id)
            kind = event_kind(seals.opened(row.payload, INBOX, "payload", row.id))
        except (Unreadable, SealError):
            pass
        return letters.dead(row, kind, row.accepted_at)


def _pending(row: Any, seals: Seals) -> Pending | None:
    """Return what waits; None for what cannot be read."""
    try:
        came = event_unpacked(seals.opened(row.payload, INBOX, "payload", row.id))
    except MissingKey:
        raise
    except (Unreadable, SealError):
        return None
    return Pending(
        seq=row.seq,
        place=came.place,
        event=came.event,
        message=came.message,
        identity=came.identity,
        accepted_at=row.accepted_at,
        ready_at=row.ready_at,
        tries=row.tries,
    )


# Statements are made once: making one takes longer than asking it.
_THEIRS = INBOX.c.person_id == bindparam("person", type_=Key())
_THESE = INBOX.c.seq.in_(bindparam("seqs", expanding=True))
_PENDING = Statement(
    letters.at_most(select(INBOX).where(text(NEW), _THEIRS).order_by(INBOX.c.seq), AT_ONCE)
)
_WAITS = Statement(
    select(INBOX.c.seq).where(text(NEW), INBOX.c.id == bindparam("mark", type_=Key()))
)
_READY = select(INBOX.c.person_id, INBOX.c.ready_at).where(text(NEW)).order_by(INBOX.c.ready_at)
_READY_THERE = _READY.where(INBOX.c.platform.in_(bindparam("platforms", expanding=True)))
_CHANGED = update(INBOX).execution_options(preserve_rowcount=True)
_UNREAD = _CHANGED.where(text(NEW), _THESE).values(state=DEAD, fault=bindparam("why"))
_PUT_OFF = _CHANGED.where(text(NEW), _THEIRS, _THESE).values(
    ready_at=bindparam("until", type_=Instant), tries=INBOX.c.tries + 1, fault=bindparam("why")
)
_TAKEN_UP = _CHANGED.where(text(NEW), _THEIRS, _THESE).values(fault=bindparam("why"))
_BLAMED = or_(INBOX.c.tries < SUSPECT, INBOX.c.fault == IN_HAND)
_OLDEST = select(func.min(INBOX.c.seq)).where(text(NEW)).group_by(INBOX.c.person_id)
_SUSPECTED = (
    update(INBOX).where(text(NEW), INBOX.c.seq.in_(_OLDEST)).values(tries=INBOX.c.tries + 1)
)
_DEAD = select(INBOX).where(text(letters.DEAD)).order_by(INBOX.c.seq)
