"""The outbox: what is to go out, in order for each channel, and what it became there."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, bindparam, null, select, text, update

from storage.columns import Instant, Key
from storage.delivery import letters
from storage.delivery.cards import open_cards
from storage.delivery.claiming import Claiming, moved_on, outgoing_of
from storage.delivery.handing import Hands
from storage.delivery.keys import channel_key, message_keys, ready_from
from storage.delivery.packing import about_of, reaction_unpacked, there_packed
from storage.delivery.signal import SILENT, Signal
from storage.delivery.tables import DEAD, NEW, OUTBOX, SENDING, SENT, VOID
from storage.delivery.values import Card, Claimed, Counts, Dead, Kind, Place, Sent
from storage.engine import Engine
from storage.errors import MissingKey
from storage.rows import PERSON, Seals, Values
from storage.sealing import Keyring
from storage.statements import Statement
from storage.tables import KNOWN_THERE, UNSENT


class Outbox:
    """The messages to everybody. Each has one sender at a time, who shows the lease it holds."""

    def __init__(
        self, engine: Engine, keyring: Keyring, signal: Signal = SILENT, hands: Hands | None = None
    ) -> None:
        """Keep messages in a database; the signal is told when one may be sent later."""
        self._engine = engine
        self._keyring = keyring
        self._signal = signal
        self._hands = Hands() if hands is None else hands

    def channel(self, place: Place) -> bytes:
        """Return what the channel of a place is found by; its threads are one queue."""
        return channel_key(self._keyring, place)

    async def channels(
        self, now: datetime, platforms: Collection[str], limit: int = 1000
    ) -> tuple[tuple[bytes, datetime], ...]:
        """Return channels with something unsent and when its first is ready, earliest first.

        More than an hour ahead counts as now: see `keys.ready_from`.
        """
        query, asked = letters.at_most(_HEADS, limit), {"platforms": list(platforms)}
        rows = await self._engine.ask(lambda connection: connection.execute(query, asked).all())
        heads = [(row.channel, ready_from(row.ready_at, now)) for row in rows]
        return tuple(sorted(heads, key=lambda head: head[1]))

    async def claim(
        self, channel: bytes, lease: UUID, now: datetime, stale_after: float
    ) -> Claimed | datetime | None:
        """Take the first unsent message of a channel in hand.

        Returns when to ask again where it may not be had yet: it was put off (more than an hour
        ahead counts as now), or somebody else took it less than `stale_after` seconds ago. None
        for a channel without anything unsent. Reminders that were all changed since they were put
        in a message make it void, and the next one is given. What the commit of a turn has
        claimed already is given under the lease it has, unless it was wiped since.
        """
        claimed = self._hands.messages.take(channel)
        if claimed is not None and (self._hands.is_fresh(claimed, now) or await self._is(claimed)):
            return claimed
        claiming = Claiming(self._keyring, channel, lease, now, stale_after)
        return await self._engine.write(claiming.claim)

    async def _is(self, claimed: Claimed) -> bool:
        """Whether a message is still being sent under its lease: another process may forget."""
        held = {"mark": claimed.outgoing.id, "held": claimed.lease}
        row = await self._engine.ask(lambda connection: _IS_HELD.first(connection, **held))
        return row is not None

    async def moved_on(self, claimed: Claimed) -> bool:
        """Whether all reminders that a message shows were changed since: better not sent now.

        For a doubtful one that its platform does not have; others are looked at by `claim`.
        """
        about = claimed.outgoing.about

        def moved(connection: Connection) -> bool:
            whose = _OWNER.first(connection, mark=claimed.outgoing.id)
            return whose is None or moved_on(connection, whose.person_id, about)

        return await self._engine.read(moved)

    async def standing(self, claimed: Claimed) -> Claimed:
        """Return a message in hand as it stands by now: its person may have been linked meanwhile."""
        mark = claimed.outgoing.id
        row = await self._engine.ask(lambda connection: _STANDING.first(connection, mark=mark))
        if row is None or row.body is None or row.person_id == claimed.person_id:
            return claimed
        outgoing = outgoing_of(row, Seals(self._keyring, row.person_id))
        return replace(claimed, outgoing=outgoing, person_id=row.person_id)

    async def sent(self, claimed: Claimed, there: str, now: datetime) -> bool:
        """Keep what a message became on its platform, and wipe it here.

        False where the lease is lost: then nothing changes. Of who was forgotten nothing is kept.
        """
        return await self._engine.write(self._sending(claimed, there))

    async def sent_and_claim(
        self,
        claimed: Claimed,
        there: str,
        channel: bytes,
        lease: UUID,
        now: datetime,
        stale_after: float,
    ) -> Claimed | datetime | None:
        """Do `sent`, then `claim` for its channel, as one."""
        keep = self._sending(claimed, there)
        claiming = Claiming(self._keyring, channel, lease, now, stale_after)

        def next_one(connection: Connection) -> Claimed | datetime | None:
            keep(connection)
            try:
                return claiming.claim(connection)
            except MissingKey:  # whoever claims it next is told; this one was sent all the same
                return now

        return await self._engine.write(next_one)

    def _sending(self, claimed: Claimed, there: str) -> Callable[[Connection], bool]:
        """Return what keeps that a message was sent."""
        place, mark = claimed.outgoing.place, claimed.outgoing.id
        plain, key = there_packed(place, there), message_keys(self._keyring, place, there)[0]
        sealed = self._shut(plain, mark, claimed.person_id)

        def keep(connection: Connection) -> bool:
            whose = _remembered(connection, mark)
            if whose is None:
                return _told(connection, claimed, _SENT, {"there": None, "message": None})
            mine = whose == claimed.person_id
            shown = None if there == claimed.replaces else key
            told = {"there": sealed if mine else self._shut(plain, mark, whose), "message": shown}
            return _told(connection, claimed, _SENT, told)

        return keep

    def _shut(self, plain: bytes, mark: UUID, whose: UUID) -> bytes:
        return Seals(self._keyring, whose).shut(plain, OUTBOX, "there", mark)

    async def put_back(
        self,
        claimed: Claimed,
        ready_at: datetime,
        fault: str,
        *,
        doubtful: bool,
        count: bool = True,
    ) -> bool:
        """Let a message be claimed again from then on; False where the lease is lost.

        `doubtful` where it may have been shown: the next sender asks first. `count` says whether
        this was a try.
        """
        to = {"put": SENDING if doubtful else NEW, "until": ready_at, "why": fault}
        tried = claimed.tries if count else claimed.tries - 1

        def back(connection: Connection) -> bool:
            done = _told(connection, claimed, _PUT_BACK, {**to, "tried": tried})
            if done:
                row = connection.execute(_CHANNEL, {"mark": claimed.outgoing.id}).one()
                self._signal.outgoing(connection, row.platform, row.channel, ready_at)
            return done

        return await self._engine.write(back)

    async def dead(self, claimed: Claimed, fault: str) -> bool:
        """Make a message a dead letter; it can be replayed. False where the lease is lost."""
        return await self._engine.write(
            lambda connection: _told(connection, claimed, _DEAD, {"why": fault})
        )

    async def unreachable(self, claimed: Claimed, fault: str) -> None:
        """Make all that is unsent in a channel dead letters, and its owner homeless.

        Nothing comes to them unasked until they write again. Where the lease is lost nothing
        changes, unless the message was taken back (is void) already.
        """

        def close(connection: Connection) -> None:
            row = connection.execute(_CHANNEL, {"mark": claimed.outgoing.id}).one_or_none()
            if row is None:
                return
            if row.state == VOID or _told(connection, claimed, _DEAD, {"why": fault}):
                connection.execute(_ALL_DEAD, {"where": row.channel, "why": fault})
                left = {"who": row.person_id, "there": row.platform}
                connection.execute(_HOMELESS, left)

        await self._engine.write(close)

    async def void(self, claimed: Claimed) -> bool:
        """Let a message never go out, and wipe it; False where the lease is lost."""
        return await self._engine.write(lambda connection: _told(connection, claimed, _VOID, {}))

    async def sent_as(self, place: Place, there: str) -> Sent | None:
        """Return the message of ours that a platform knows under this id.

        Where it was edited it is the one it was at first.
        """
        keys = message_keys(self._keyring, place, there)
        return await self._found(_SENT_AS, {"keys": list(keys)})

    async def by_mark(self, mark: UUID) -> Sent | None:
        """Return the message of ours with this mark."""
        return await self._found(_BY_MARK, {"mark": mark})

    async def open_cards(self, platform: str, since: datetime) -> tuple[Card, ...]:
        """Return the messages of reminders on which a sign can mean something, newest first."""
        return await self._engine.read(
            lambda connection: open_cards(connection, self._keyring, platform, since)
        )

    async def counts(self, now: datetime) -> Counts:
        """Return how many messages are in each state, and when the oldest unsent was made."""
        return await self._engine.read(lambda connection: letters.counts(connection, OUTBOX))

    async def dead_letters(self, limit: int = 100) -> tuple[Dead, ...]:
        """Return dead letters, oldest first."""
        query = letters.at_most(_DEAD_LETTERS, limit)
        rows = await self._engine.ask(lambda connection: connection.execute(query).all())
        return tuple(letters.dead(row, row.kind, row.made_at) for row in rows)

    async def replay(self, ids: Sequence[int] | None = None) -> int:
        """Let dead letters (all of them for None) be sent again; return how many."""

        def again(connection: Connection) -> int:
            rows = letters.replay(connection, OUTBOX, ids)
            for row in rows:
                self._signal.outgoing(connection, row.platform, row.channel, row.ready_at)
            return len(rows)

        return await self._engine.write(again)

    async def drop(self, ids: Sequence[int]) -> int:
        """Wipe dead letters; return how many."""
        return await self._engine.write(lambda connection: letters.drop(connection, OUTBOX, ids))

    async def purge(self, before: datetime, limit: int = 1000) -> int:
        """Delete what is over and was made before then, `limit` rows at most; return how many."""
        return await self._engine.write(
            lambda connection: letters.purge(connection, OUTBOX, before, limit)
        )

    async def _found(self, query: Select[Any], asked: Values) -> Sent | None:
        rows = await self._engine.ask(lambda connection: connection.execute(query, asked).all())
        first = min(rows, key=lambda row: row.seq, default=None)
        return None if first is None else self._sent(first)

    def _sent(self, row: Row[Any]) -> Sent:
        reaction = None
        if row.reacted is not None:
            seals = Seals(self._keyring, row.person_id)
            reaction = reaction_unpacked(seals.opened(row.reacted, OUTBOX, "reacted", row.id))
        return Sent(row.id, row.person_id, Kind(row.kind), about_of(row.about), reaction)


def _remembered(connection: Connection, mark: UUID) -> UUID | None:
    """Return whose a message is, who stays until the transaction ends; None for who is forgotten.

    Who was linked just now is found at the second look: the first one waited for that.
    """
    row = _REMEMBERED.first(connection, mark=mark) or _REMEMBERED.first(connection, mark=mark)
    return None if row is None else row.id


def _told(connection: Connection, claimed: Claimed, statement: Statement, to: Values) -> bool:
    """Say what came of a message; nothing where its lease is lost."""
    held = {"mark": claimed.outgoing.id, "held": claimed.lease}
    return bool(statement.count(connection, **held, **to))


# Statements are made once: making one takes longer than asking it.
_MARKED = OUTBOX.c.id == bindparam("mark", type_=Key())
_FREE = {"lease": null(), "claimed_at": null()}
_OURS = (_MARKED, OUTBOX.c.lease == bindparam("held", type_=Key()), OUTBOX.c.state == SENDING)
_HELD = update(OUTBOX).where(*_OURS).values(_FREE)
_IS_HELD = Statement(select(OUTBOX.c.seq).where(*_OURS))
_SENT = Statement(
    _HELD.values(
        state=SENT,
        body=null(),
        fault=null(),
        there=bindparam("there"),
        message=bindparam("message"),
    )
)
_PUT_BACK = Statement(
    _HELD.values(
        state=bindparam("put"),
        ready_at=bindparam("until", type_=Instant),
        fault=bindparam("why"),
        tries=bindparam("tried"),
    )
)
_DEAD = Statement(_HELD.values(state=DEAD, fault=bindparam("why")))
_VOID = Statement(_HELD.values(state=VOID, body=null()))
_ALL_DEAD = (
    update(OUTBOX)
    .where(text(UNSENT), OUTBOX.c.channel == bindparam("where"))
    .values(_FREE | {"state": DEAD, "fault": bindparam("why")})
)
_WHO = PERSON.c.id == bindparam("who", type_=Key())
_HOMELESS = update(PERSON).where(_WHO, PERSON.c.home == bindparam("there")).values(home=null())
_REMEMBERED = Statement(
    select(PERSON.c.id)
    .join(OUTBOX, OUTBOX.c.person_id == PERSON.c.id)
    .where(_MARKED)
    .with_for_update(read=True, key_share=True, of=PERSON)
)
_OWNER = Statement(select(OUTBOX.c.person_id).where(_MARKED))
_STANDING = Statement(select(OUTBOX).where(_MARKED))
_CHANNEL = select(OUTBOX.c.platform, OUTBOX.c.channel, OUTBOX.c.state, OUTBOX.c.person_id).where(
    _MARKED
)
_BEFORE = OUTBOX.alias("before")
_HEADS = (
    select(OUTBOX.c.channel, OUTBOX.c.ready_at)
    .where(
        text(f"outbox.{UNSENT}"),
        OUTBOX.c.platform.in_(bindparam("platforms", expanding=True)),
        ~select(_BEFORE.c.seq)
        .where(
            text(f"before.{UNSENT}"),
            _BEFORE.c.channel == OUTBOX.c.channel,
            _BEFORE.c.seq < OUTBOX.c.seq,
        )
        .exists(),
    )
    .order_by(OUTBOX.c.ready_at)
)
_SENT_AS = select(OUTBOX).where(
    text(KNOWN_THERE), OUTBOX.c.message.in_(bindparam("keys", expanding=True))
)
_BY_MARK = select(OUTBOX).where(_MARKED)
_DEAD_LETTERS = select(OUTBOX).where(text(letters.DEAD)).order_by(OUTBOX.c.seq)
