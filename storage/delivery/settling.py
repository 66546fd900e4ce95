"""Settles what a turn did with events and messages, as part of the turn's own transaction."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Connection, Date, bindparam, func, insert, null, or_, select, text, update

from storage.columns import Instant, Key
from storage.delivery.keys import channel_key, channel_keys
from storage.delivery.packing import about_plain, body_packed, last_packed, reaction_packed
from storage.delivery.signal import Signal
from storage.delivery.tables import DEAD, DONE, INBOX, NEW, OUTBOX, SENDING, VOID
from storage.delivery.values import NOTHING, Claimed, Kind, Outgoing, Reaction, Settlement
from storage.errors import Conflict
from storage.rows import PERSON, Seals, Values
from storage.statements import Statement
from storage.tables import NEW as STILL_NEW
from storage.tables import UNSENT

MayClaim = Callable[[Outgoing], bool]
"""Tells whether a message may be claimed by the very commit that makes it."""

SETTLED = "Somebody else has just settled this."


def settle(
    connection: Connection,
    settlement: Settlement,
    seals: Seals,
    now: datetime,
    signal: Signal,
    may_claim: MayClaim,
) -> list[Claimed]:
    """Settle for the owner of these seals, as `Settlement` says.

    Returns the messages that were claimed by it: what may be, where its channel is idle. Raises
    Conflict where an event no longer waits, or a lease is lost.
    """
    if settlement is NOTHING:
        return []
    _events(connection, settlement, seals.owner)
    for mark, lease in settlement.void:
        _expect(1, _VOIDED.count(connection, mark=mark, held=lease, person=seals.owner))
    if settlement.hush:
        _HUSHED.count(connection, person=seals.owner, now=now)
    claimed = list[Claimed]()
    for outgoing in settlement.outgoing:
        row = _row(outgoing, seals, now)
        if may_claim(outgoing) and _is_idle(
            connection, channel_keys(seals.keyring, outgoing.place)
        ):
            claimed.append(_claimed(outgoing, row))
        _put(connection, outgoing, row, seals.owner, signal)
    if settlement.reaction is not None:
        _react(connection, *settlement.reaction, seals)
    _note(connection, settlement, seals, now)
    return claimed


def _events(connection: Connection, settlement: Settlement, owner: UUID) -> None:
    for seq in sorted(set(settlement.done)):
        _expect(1, _DONE.count(connection, person=owner, seq=seq))
    for one in settlement.failed:
        _expect(1, _FAILED.count(connection, person=owner, seq=one.seq, why=one.fault))


def _expect(wanted: int, count: int) -> None:
    if count != wanted:
        raise Conflict(SETTLED)


def _put(
    connection: Connection, outgoing: Outgoing, row: Values, owner: UUID, signal: Signal
) -> None:
    """Keep a message to be sent."""
    if outgoing.kind is Kind.PAGE:
        _PASSED.count(connection, person=owner, channel=row["channel"])
    row["edits"] = _replaced(connection, outgoing.edits, owner)
    if row["lease"] is None:
        signal.outgoing(connection, row["platform"], row["channel"], row["ready_at"])
    _PUT.count(connection, **row)


def _claimed(outgoing: Outgoing, row: Values) -> Claimed:
    """Put a message in the hands of whoever asks next, in its row as well."""
    lease, now = uuid4(), row["made_at"]
    row |= {"state": SENDING, "lease": lease, "claimed_at": now, "tries": 1}
    return Claimed(
        outgoing=outgoing,
        person_id=row["person_id"],
        lease=lease,
        made_at=now,
        tries=1,
        doubtful=False,
    )


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
        found = _UNCLAIMED.first(connection, mark=edits, person=owner)
        if found is None:
            return edits
        edits = found.edits
    return None


def _is_idle(connection: Connection, keys: Sequence[bytes]) -> bool:
    return all(_BUSY.first(connection, channel=key) is None for key in keys)


def _react(connection: Connection, mark: UUID, reaction: Reaction | None, seals: Seals) -> None:
    sealed = None
    if reaction is not None:
        sealed = seals.shut(reaction_packed(reaction), OUTBOX, "reacted", mark)
    _REACTED.count(connection, mark=mark, person=seals.owner, sealed=sealed)


def _note(connection: Connection, settlement: Settlement, seals: Seals, now: datetime) -> None:
    """Keep with the person what of it is given, and that they were heard of where they were."""
    last, times = None, (settlement.look_at, settlement.rests_until)
    if settlement.last is not None:
        plain = last_packed(settlement.last)
        last = seals.shut(plain, PERSON, "last", seals.owner)
    given = {"last": last, "look_at": times[0], "rests_until": times[1]}
    if settlement.done or settlement.failed:
        _HEARD.count(connection, me=seals.owner, today=now.date(), **given)
    elif settlement.noticed:
        _NOTICED.count(connection, me=seals.owner, today=now.date(), **given)
    elif last is not None or times != (None, None):
        _NOTED.count(connection, me=seals.owner, **given)


def _their(table: Any) -> Any:
    return table.c.person_id == bindparam("person", type_=Key())


# Statements are made once: making one takes longer than asking it.
_ME = PERSON.c.id == bindparam("me", type_=Key())
_MARKED = OUTBOX.c.id == bindparam("mark", type_=Key())
_WAITING = update(INBOX).where(text(STILL_NEW), _their(INBOX), INBOX.c.seq == bindparam("seq"))
_DONE = Statement(_WAITING.values(state=DONE, payload=null(), fault=null()))
_FAILED = Statement(_WAITING.values(state=DEAD, fault=bindparam("why")))
_PUT = Statement(
    insert(OUTBOX),
    "id person_id platform channel kind state made_at ready_at good_until tries lease claimed_at "
    "about body edits".split(),
)
_OVER = {"state": VOID, "body": null(), "lease": null(), "claimed_at": null()}
_VOIDED = Statement(
    update(OUTBOX)
    .where(_MARKED, _their(OUTBOX), OUTBOX.c.lease == bindparam("held", type_=Key()))
    .values(_OVER)
)
_HUSHED = Statement(
    update(OUTBOX)
    .where(
        text(UNSENT),
        _their(OUTBOX),
        or_(OUTBOX.c.kind == Kind.REMINDER.value, OUTBOX.c.kind == Kind.PICKS.value),
    )
    .values(good_until=bindparam("now", type_=Instant))
)
_PASSED = Statement(  # pages that nobody has seen, where there is a newer one
    update(OUTBOX)
    .where(
        text(UNSENT),
        _their(OUTBOX),
        OUTBOX.c.channel == bindparam("channel"),
        OUTBOX.c.kind == Kind.PAGE.value,
        OUTBOX.c.state == NEW,
    )
    .values(_OVER)
)
_UNCLAIMED = Statement(
    update(OUTBOX)
    .where(_MARKED, _their(OUTBOX), OUTBOX.c.state == NEW)
    .values(_OVER)
    .returning(OUTBOX.c.edits)
)
_BUSY = Statement(
    select(OUTBOX.c.seq).where(text(UNSENT), OUTBOX.c.channel == bindparam("channel")).limit(1)
)
_REACTED = Statement(
    update(OUTBOX).where(_MARKED, _their(OUTBOX)).values(reacted=bindparam("sealed"))
)
_NOTE = (
    update(PERSON)
    .where(_ME)
    .values(
        last=func.coalesce(bindparam("last", type_=PERSON.c.last.type), PERSON.c.last),
        look_at=func.coalesce(bindparam("look_at", type_=Instant), PERSON.c.look_at),
        rests_until=func.coalesce(bindparam("rests_until", type_=Instant), PERSON.c.rests_until),
    )
)
_TODAY = bindparam("today", type_=Date())
_NOTED = Statement(_NOTE)
_HEARD = Statement(_NOTE.values(heard_on=_TODAY, noticed_on=null()))
_NOTICED = Statement(_NOTE.values(noticed_on=_TODAY))
