"""Codes by which an account joins a person, and how many wrong ones are heard.

A code lies here as a keyed hash. What guards a memory is how few guesses there are for how many
codes: `docs/decisions.md` has the numbers.
"""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Connection, bindparam, delete, func, or_, select, update

from storage.columns import Instant, Key
from storage.identifying import keys_of
from storage.identity import Identity
from storage.linking.values import Offer, Refusal
from storage.rows import LINK, LINK_TRY, PERSON, identity_key
from storage.sealing import Keyring

GOOD_FOR = timedelta(minutes=10)
"""So long a code may be entered, and whoever entered it may agree."""

PAUSE = timedelta(hours=1)
TRIES, TRIES_OF_ALL = 5, 500
"""Wrong codes that are heard in an hour: from one account, and from all together."""


def offered(
    connection: Connection, keyring: Keyring, person: UUID, code: str, now: datetime
) -> None:
    """Keep a code of a person in place of the one before."""
    connection.execute(_HELD, {"person": person})  # as who links them does, before the code
    connection.execute(_WITHDRAWN, {"person": person})
    row = {"id": uuid4(), "person_id": person, "key": _keys(keyring, code)[0]}
    connection.execute(LINK.insert().values(**row, good_until=now + GOOD_FOR))


def taken(
    connection: Connection,
    keyring: Keyring,
    code: str,
    taker: UUID,
    identity: Identity,
    now: datetime,
) -> Offer | Refusal:
    """Let a person take a code, which nobody else can then; the same again changes nothing.

    A wrong one is counted for the account it came from, whoever that is the next time.
    """
    if _is_paused(connection, keys_of(identity, keyring), now):
        return Refusal.PAUSED
    asked = {"keys": list(_keys(keyring, code)), "taker": taker, "now": now}
    found = connection.execute(_FITTING, asked).first()
    if found is None:
        row = {"id": uuid4(), "key": keys_of(identity, keyring)[0], "at": now}
        connection.execute(LINK_TRY.insert().values(row))
        return Refusal.UNKNOWN
    if found.person_id == taker:
        return Refusal.OWN
    if found.taker_id is None:
        until = {"taker": taker, "mark": found.id, "until": now + GOOD_FOR}
        connection.execute(_TAKEN, until)
    return Offer(found.id, found.person_id)


def standing(connection: Connection, offer: UUID, taker: UUID, now: datetime) -> UUID | None:
    """Return who made the code that this person has taken, while they may agree."""
    asked = {"mark": offer, "taker": taker, "now": now}
    maker: UUID | None = connection.execute(_STANDING, asked).scalar()
    return maker


def withdrawn(connection: Connection, offer: UUID, taker: UUID) -> None:
    """Let the code go that this person has taken: they said no."""
    connection.execute(_DECLINED, {"mark": offer, "taker": taker})


def purged(connection: Connection, now: datetime) -> None:
    """Delete codes and wrong tries whose time is over."""
    connection.execute(_OVER, {"now": now})
    connection.execute(_FORGIVEN, {"since": now - PAUSE})


def _is_paused(connection: Connection, keys: tuple[bytes, ...], now: datetime) -> bool:
    since = {"since": now - PAUSE}
    theirs = connection.execute(_TRIES, {**since, "keys": list(keys)}).scalar() or 0
    return theirs >= TRIES or (connection.execute(_ALL_TRIES, since).scalar() or 0) >= TRIES_OF_ALL


def _keys(keyring: Keyring, code: str) -> tuple[bytes, ...]:
    """Return what a code may be found by, newest key first."""
    return identity_key(keyring, "link", code)


# Statements are made once: making one takes longer than asking it.
_KEYS: Any = bindparam("keys", expanding=True)
_TAKER = bindparam("taker", type_=Key())
_MARK = LINK.c.id == bindparam("mark", type_=Key())
_GOOD = LINK.c.good_until > bindparam("now", type_=Instant)
_HELD = (
    select(PERSON.c.id)
    .where(PERSON.c.id == bindparam("person", type_=Key()))
    .with_for_update(read=True, key_share=True)
)
_WITHDRAWN = delete(LINK).where(LINK.c.person_id == bindparam("person", type_=Key()))
_DECLINED = delete(LINK).where(_MARK, LINK.c.taker_id == _TAKER)
_FITTING = (
    select(LINK.c.id, LINK.c.person_id, LINK.c.taker_id)
    .where(LINK.c.key.in_(_KEYS), _GOOD, or_(LINK.c.taker_id.is_(None), LINK.c.taker_id == _TAKER))
    .with_for_update()
)
_TAKEN = (
    update(LINK).where(_MARK).values(taker_id=_TAKER, good_until=bindparam("until", type_=Instant))
)
_STANDING = (
    select(LINK.c.person_id).where(_MARK, LINK.c.taker_id == _TAKER, _GOOD).with_for_update()
)
_OVER = delete(LINK).where(LINK.c.good_until <= bindparam("now", type_=Instant))
_LATELY = LINK_TRY.c.at > bindparam("since", type_=Instant)
_ALL_TRIES = select(func.count()).select_from(LINK_TRY).where(_LATELY)
_TRIES = _ALL_TRIES.where(LINK_TRY.c.key.in_(_KEYS))
_FORGIVEN = delete(LINK_TRY).where(LINK_TRY.c.at <= bindparam("since", type_=Instant))
