"""Settles what a turn did with events and messages, as part of the turn's own transaction."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, insert, null, select, text, update

from storage.columns import Instant, Key
from storage.delivery.keys import channel_key, channel_keys
from storage.delivery.packing import about_plain, body_packed, last_packed, reaction_packed
from storage.delivery.signal import Signal
from storage.delivery.tables import DEAD, DONE, INBOX, NEW, OUTBOX, SENDING, VOID
from storage.delivery.values import NOTHING, Failed, Kind, Outgoing, Reaction, Settlement
from storage.errors import Conflict
from storage.rows import PERSON, Seals, Values
from storage.tables import NEW as STILL_NEW
from storage.tables import UNSENT

SETTLED = "Somebody else has just settled this."


def settle(
    connection: Connection, settlement: Settlement, seals: Seals, now: datetime, signal: Signal
) -> None:
    """Settle for the owner of these seals, as `Settlement` says.

    Raises Conflict where an event no longer waits, a lease is lost, or a channel that is to be
    claimed is not idle.
    """
    if settlement is NOTHING:
        return
    _events(connection, settlement, seals.owner)
    for mark, lease in settlement.void:
        asked = {"mark": mark, "held": lease, "person": seals.owner}
        _expect(1, connection.execute(_VOIDED, asked).rowcount)
    if settlement.hush:
        connection.execute(_HUSHED, {"person": seals.owner, "now": now})
    for outgoing in settlement.outgoing:
        _put(connection, outgoing, settlement.lease, seals, now, signal)
    if settlement.reaction is not None:
        _react(connection, *settlement.reaction, seals)
    _note(connection, settlement, seals)


def _events(connection: Connection, settlement: Settlement, owner: UUID) -> None:
    if settlement.done:
        asked = {"person": owner, "seqs": list(settlement.done)}
        _expect(len(set(settlement.done)), connection.execute(_DONE, asked).rowcount)
    for one in settlement.failed:
        _expect(1, connection.execute(_FAILED, _failed(one, owner)).rowcount)


def _failed(one: Failed, owner: UUID) -> Values:
    return {"person": owner, "seqs": [one.seq], "why": one.fault}


def _expect(wanted: int, count: int) -> None:
    if count != wanted:
        raise Conflict(SETTLED)


def _put(
    connection: Connection,
    outgoing: Outgoing,
    lease: UUID | None,
    seals: Seals,
    now: datetime,
    signal: Signal,
) -> None:
    """Keep a message to be sent; in the hands of who has the lease where there is one."""
    row = _row(outgoing, seals, now)
    row["edits"] = _replaced(connection, outgoing.edits, seals.owner)
    if lease is None:
        signal.outgoing(connection, row["platform"], row["channel"], now)
    else:
        _expect_idle(connection, channel_keys(seals.keyring, outgoing.place))
        row |= {"state": SENDING, "lease": lease, "claimed_at": now, "tries": 1}
    connection.execute(_PUT, row)


def _row(outgoing: Outgoing, seals: Seals, now: datetime) -> Values:
    return {
        "id": outgoing.id,
        "person_id": seals.owner,
        "platform": outgoing.place.platform,
        "channel": channel_key(seals.keyring, outgoing.place),
        "kind": outgoing.kind.value,
        "state": NEW,
        "made_at": now,
        "ready_at": now,
        "good_until": outgoing.good_until,
        "tries": 0,
        "lease": None,
        "claimed_at": None,
        "about": about_plain(outgoing.about) or None,
        "body": seals.shut(body_packed(outgoing), OUTBOX, "body", outgoing.id),
    }


def _replaced(connection: Connection, edits: UUID | None, owner: UUID) -> UUID | None:
    """Return what a message takes the place of; one that nobody has claimed yet is void instead."""
    while edits is not None:
        found = connection.execute(_UNCLAIMED, {"mark": edits, "person": owner}).first()
        if found is None:
            return edits
        edits = found.edits
    return None


def _expect_idle(connection: Connection, keys: Sequence[bytes]) -> None:
    if connection.execute(_BUSY, {"channels": list(keys)}).first() is not None:
        raise Conflict(SETTLED)


def _react(connection: Connection, mark: UUID, reaction: Reaction | None, seals: Seals) -> None:
    sealed = None
    if reaction is not None:
        sealed = seals.shut(reaction_packed(reaction), OUTBOX, "reacted", mark)
    connection.execute(_REACTED, {"mark": mark, "person": seals.owner, "sealed": sealed})


def _note(connection: Connection, settlement: Settlement, seals: Seals) -> None:
    """Keep with the person what of it is given."""
    given: Values = {}
    if settlement.last is not None:
        plain = last_packed(settlement.last)
        given["last"] = seals.shut(plain, PERSON, "last", seals.owner)
    if settlement.look_at is not None:
        given["look_at"] = settlement.look_at
    if settlement.rests_until is not None:
        given["rests_until"] = settlement.rests_until
    if given:
        connection.execute(update(PERSON).where(_ME).values(given), {"me": seals.owner})


def _their(table: Any) -> Any:
    return table.c.person_id == bindparam("person", type_=Key())


# Statements are made once: making one takes longer than asking it.
_ME = PERSON.c.id == bindparam("me", type_=Key())
_MARKED = OUTBOX.c.id == bindparam("mark", type_=Key())
_WAITING = (
    update(INBOX)
    .where(
        text(STILL_NEW),
        _their(INBOX),
        INBOX.c.seq.in_(bindparam("seqs", expanding=True)),
    )
    .execution_options(preserve_rowcount=True)
)
_DONE = _WAITING.values(state=DONE, payload=null(), fault=null())
_FAILED = _WAITING.values(state=DEAD, fault=bindparam("why"))
_PUT = insert(OUTBOX)
_OVER = {"state": VOID, "body": null(), "lease": null(), "claimed_at": null()}
_VOIDED = (
    update(OUTBOX)
    .where(_MARKED, _their(OUTBOX), OUTBOX.c.lease == bindparam("held", type_=Key()))
    .values(_OVER)
)
_HUSHED = (
    update(OUTBOX)
    .where(
        text(UNSENT),
        _their(OUTBOX),
        OUTBOX.c.kind.in_((Kind.REMINDER.value, Kind.PICKS.value)),
    )
    .values(good_until=bindparam("now", type_=Instant))
)
_UNCLAIMED = (
    update(OUTBOX)
    .where(_MARKED, _their(OUTBOX), OUTBOX.c.state == NEW)
    .values(_OVER)
    .returning(OUTBOX.c.edits)
)
_BUSY = (
    select(OUTBOX.c.seq)
    .where(text(UNSENT), OUTBOX.c.channel.in_(bindparam("channels", expanding=True)))
    .limit(1)
)
_REACTED = update(OUTBOX).where(_MARKED, _their(OUTBOX)).values(reacted=bindparam("sealed"))
