"""Takes events into the inbox: each once, each to its person, all in one transaction."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from operator import itemgetter
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, exists, select, text, update

from coaching.messages import Looked, Said
from storage.columns import Key
from storage.delivery.keys import event_id
from storage.delivery.packing import (
    Unreadable,
    event_packed,
    event_unpacked,
    place_packed,
    place_unpacked,
)
from storage.delivery.signal import Signal
from storage.delivery.tables import INBOX, NEW
from storage.delivery.values import Accepted, Arrival, Pending, Place
from storage.errors import SealError
from storage.identifying import Keys, keys_of, met
from storage.identity import Identity
from storage.inserting import insert
from storage.rows import IDENTITY, PERSON, Seals
from storage.sealing import Keyring
from storage.statements import Statement
from storage.tables import NEW as STILL_NEW

SMALL = 5_000
"""A longer event is not held in memory until it is worked."""


class Accepting:
    """Some arrivals on their way in, packed before the transaction begins."""

    def __init__(
        self,
        keyring: Keyring,
        signal: Signal,
        arrivals: Sequence[Arrival],
        now: datetime,
        merge: float,
    ) -> None:
        """Get them ready; what was `Said` may be worked `merge` seconds from `now`."""
        self._keyring = keyring
        self._signal = signal
        self._now = now
        self._later = now + timedelta(seconds=merge)
        self._arrivals = [
            (event_id(one.key), one, event_packed(one.place, one.event, one.message, one.identity))
            for one in arrivals
        ]
        self._there: dict[UUID, Accepted] = {}
        self._people: dict[Identity, Any] = {}
        self._homes: dict[UUID, Place] = {}
        self.alone: dict[UUID, Pending] = {}
        """What was kept as the only event of its person that waits."""

    def keep(self, connection: Connection) -> tuple[Accepted, ...]:
        """Keep what is not there yet, in order; say of each arrival what became of it."""
        self._there = _found(connection, [mark for mark, _, _ in self._arrivals])
        self._people, self._homes, self.alone = self._met(connection), {}, {}
        self._waits = {one.id for one in self._people.values() if one.waits}
        return tuple(self._kept(connection, *one) for one in self._arrivals)

    def _met(self, connection: Connection) -> dict[Identity, Any]:
        """Return who they come from; in the order of the keys, so that nobody waits in a ring.

        Whoever is behind an event that is there already may have been forgotten since, and is not
        met anew because of it.
        """
        new = {one.identity for mark, one, _ in self._arrivals if mark not in self._there}
        keyed = sorted(((keys_of(one, self._keyring), one) for one in new), key=itemgetter(0))
        return {one: self._person(connection, one, keys) for keys, one in keyed}

    def _person(self, connection: Connection, identity: Identity, keys: Keys) -> Any:
        """Return a person, made when new; they cannot be forgotten until the transaction ends."""
        while True:
            for key in keys:
                if (found := _WHO.first(connection, key=key)) is not None:
                    return found
            met(connection, identity, self._keyring)

    def _kept(
        self, connection: Connection, mark: UUID, arrival: Arrival, payload: bytes
    ) -> Accepted:
        if mark in self._there:
            return self._there[mark]
        who = self._people[arrival.identity]
        waits = isinstance(arrival.event, Said) and arrival.message  # a command is no message
        ready_at = self._later if waits else self._now
        self._there[mark] = Accepted(who.id, False, ready_at)
        seq = self._put(connection, mark, arrival, payload)
        if seq is None:
            self._there |= _found(connection, [mark])  # somebody else put it just now
            return self._there[mark]
        if not isinstance(arrival.event, Looked):  # a page is no place to be spoken to
            self._come_home(connection, who, arrival.place)
        self._signal.waiting(connection, who.id, ready_at)
        self._note(who.id, seq, ready_at, payload)
        return Accepted(who.id, True, ready_at)

    def _note(self, person: UUID, seq: int, ready_at: datetime, payload: bytes) -> None:
        """Note what it would be read as, where nothing else waits of its person."""
        self.alone.pop(person, None)
        if person not in self._waits and len(payload) <= SMALL:
            self.alone[person] = Pending(
                seq=seq,
                accepted_at=self._now,
                ready_at=ready_at,
                tries=0,
                **event_unpacked(payload)._asdict(),
            )
        self._waits.add(person)

    def _put(
        self, connection: Connection, mark: UUID, arrival: Arrival, payload: bytes
    ) -> int | None:
        """Return the place in the order of arrival; None where it is there already."""
        there = self._there[mark]
        seals = Seals(self._keyring, there.person_id)
        row = {
            "id": mark,
            "person_id": there.person_id,
            "platform": arrival.place.platform,
            "state": NEW,
            "accepted_at": self._now,
            "ready_at": there.ready_at,
            "tries": 0,
            "payload": seals.shut(payload, INBOX, "payload", mark),
        }
        put = _PUT.first(connection, **row)
        return None if put is None else int(put.seq)

    def _come_home(self, connection: Connection, who: Any, at: Place) -> None:
        """Note where a person may be spoken to unasked, where that is news."""
        place, seals = replace(at, thread=""), Seals(self._keyring, who.id)
        if not place.private or place == self._homes.get(who.id, _home(who, seals)):
            return
        self._homes[who.id] = place
        sealed = seals.shut(place_packed(place), PERSON, "place", who.id)
        connection.execute(_HOME, {"who": who.id, "at": place.platform, "sealed": sealed})


def _home(who: Any, seals: Seals) -> Place | None:
    """Return where a person is at home; None where that is unknown, or they cannot be reached."""
    if who.home is None or who.place is None:
        return None
    try:
        return place_unpacked(seals.opened(who.place, PERSON, "place", who.id))
    except (Unreadable, SealError):
        return None


def _found(connection: Connection, marks: Collection[UUID]) -> dict[UUID, Accepted]:
    """Return those of the events that are kept already."""
    rows = (_THERE.first(connection, mark=mark) for mark in marks)
    return {row.id: Accepted(row.person_id, False, row.ready_at) for row in rows if row}


# Statements are made once: making one takes longer than asking it.
_THERE = Statement(
    select(INBOX.c.id, INBOX.c.person_id, INBOX.c.ready_at).where(
        INBOX.c.id == bindparam("mark", type_=Key())
    )
)
_WHO = Statement(
    select(
        PERSON.c.id,
        PERSON.c.home,
        PERSON.c.place,
        exists().where(text(STILL_NEW), INBOX.c.person_id == PERSON.c.id).label("waits"),
    )
    .join(IDENTITY, IDENTITY.c.person_id == PERSON.c.id)
    .where(IDENTITY.c.key == bindparam("key"))
    .with_for_update(read=True, key_share=True, of=PERSON)
)
_PUT = Statement(
    lambda dialect: (
        insert(INBOX, dialect)
        .on_conflict_do_nothing(index_elements=[INBOX.c.id])
        .returning(INBOX.c.seq)
    ),
    "id person_id platform state accepted_at ready_at tries payload".split(),
)
_HOME = (
    update(PERSON)
    .where(PERSON.c.id == bindparam("who", type_=Key()))
    .values(home=bindparam("at"), place=bindparam("sealed"))
)
