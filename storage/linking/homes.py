"""Where a person is spoken to unasked, when an account of theirs comes or goes."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, select, update

from storage.columns import Key
from storage.delivery.packing import Unreadable, place_packed, place_unpacked, there_unpacked
from storage.delivery.tables import OUTBOX
from storage.delivery.values import Place
from storage.errors import SealError
from storage.identity import Identity
from storage.rows import PERSON, Seals
from storage.sealing import Keyring

RECENT = 100
"""Messages looked through, the latest first, for a place where somebody may be spoken to."""

_ANY = ""
"""The channel of a place that stands for all of its workspace."""


def anywhere(identity: Identity) -> Place:
    """Return all places in which an account is spoken to, as one."""
    return Place(identity.platform, identity.workspace, _ANY)


def put(connection: Connection, seals: Seals, place: Place | None) -> None:
    """Speak to the owner of the seals there; None: nowhere that is known."""
    to = {"home": None, "place": None} if place is None else _home(place, seals)
    connection.execute(_NEW_HOME, {"me": seals.owner, **to})


def of_the_other(connection: Connection, keyring: Keyring, stays: UUID, comes: UUID) -> None:
    """Speak to who stays where the other wrote last, which is where the code was entered."""
    rows = connection.execute(_HOMES, {"people": [comes, stays]}).all()
    theirs = {row.id: row for row in rows}
    looks = [row.look_at for row in rows if row.look_at is not None]
    to = {"look_at": min(looks, default=None), "rests_until": None}
    if (place := _place(theirs[comes], Seals(keyring, comes))) is not None:
        to |= _home(place, Seals(keyring, stays))
    connection.execute(update(PERSON).where(PERSON.c.id == stays).values(to))


def of_others(
    connection: Connection, seals: Seals, left: Place, others: Iterable[Identity]
) -> None:
    """Speak on as before; where that is the place somebody left, where one of the others was last."""
    row = connection.execute(_HOMES, {"people": [seals.owner]}).one()
    place = _place(row, seals)
    if place is not None and _is_there(place, left):
        place = _last_place(connection, seals, left, others)
    put(connection, seals, place)


def _last_place(
    connection: Connection, seals: Seals, left: Place, others: Iterable[Identity]
) -> Place | None:
    """Return where one of these was last spoken to alone; None where that is not known."""
    known = {(one.platform, one.workspace) for one in others}
    for row in connection.execute(_SPOKEN, {"me": seals.owner}):
        try:
            place, _ = there_unpacked(seals.opened(row.there, OUTBOX, "there", row.id))
        except (Unreadable, SealError):
            continue
        there = (place.platform, place.workspace) in known and not _is_there(place, left)
        if there and place.private:
            return replace(place, thread="")
    return None


def _place(row: Any, seals: Seals) -> Place | None:
    if row.home is None or row.place is None:
        return None
    try:
        return place_unpacked(seals.opened(row.place, PERSON, "place", row.id))
    except (Unreadable, SealError):
        return None


def _home(place: Place, seals: Seals) -> dict[str, Any]:
    sealed = seals.shut(place_packed(place), PERSON, "place", seals.owner)
    return {"home": place.platform, "place": sealed}


def _is_there(place: Place, other: Place) -> bool:
    if other.channel == _ANY:
        return (place.platform, place.workspace) == (other.platform, other.workspace)
    return replace(place, thread="", private=True) == replace(other, thread="", private=True)


# Statements are made once: making one takes longer than asking it.
_HOMES = select(PERSON.c.id, PERSON.c.home, PERSON.c.place, PERSON.c.look_at).where(
    PERSON.c.id.in_(bindparam("people", expanding=True, type_=Key()))
)
_NEW_HOME = (
    update(PERSON)
    .where(PERSON.c.id == bindparam("me", type_=Key()))
    .values(home=bindparam("home"), place=bindparam("place"))
)
_SPOKEN = (
    select(OUTBOX.c.id, OUTBOX.c.there)
    .where(OUTBOX.c.person_id == bindparam("me", type_=Key()), OUTBOX.c.there.is_not(None))
    .order_by(OUTBOX.c.seq.desc())
    .limit(RECENT)
)
