"""Gives the first message of a channel into the hands of one sender."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, null, select, text, update

from storage.columns import Instant, Key
from storage.delivery.keys import CLOCK_JUMP, ready_from
from storage.delivery.letters import at_most
from storage.delivery.packing import Unreadable, about_of, body_unpacked, there_unpacked
from storage.delivery.tables import DEAD, NEW, OUTBOX, SENDING, VOID
from storage.delivery.values import Claimed, Kind, Outgoing, Shown
from storage.errors import MissingKey, SealError
from storage.rows import REMINDER, Seals
from storage.sealing import Keyring
from storage.statements import Statement
from storage.tables import UNSENT

UNREADABLE = "unreadable"
"""The fault of a message that another version wrote, or that was tampered with."""

LONGEST_CHAIN = 20
"""Messages that took each other's place, looked through for the one to edit."""


class Claiming:
    """One sender's try to take the next message of a channel."""

    def __init__(
        self, keyring: Keyring, channel: bytes, lease: UUID, now: datetime, stale_after: float
    ) -> None:
        """Claim under a lease; who has held a message for `stale_after` seconds has lost it."""
        self._keyring = keyring
        self._channel = channel
        self._lease = lease
        self._now = now
        self._stale_after = timedelta(seconds=stale_after)

    def claim(self, connection: Connection) -> Claimed | datetime | None:
        """Return the message; when it may be asked for, where that is later; None for no message.

        Passed over, and void, are reminders that were all changed since they were put in it. What
        was in somebody's hands before, the own ones included, is doubtful.
        """
        while (row := _HEAD.first(connection, channel=self._channel)) is not None:
            later = self._later(row)
            if later > self._now:
                return later
            if row.state == NEW and _obsolete(connection, row):
                _end(connection, row, VOID)
            elif claimed := self._taken(connection, row):
                return claimed
        return None

    def _later(self, row: Any) -> datetime:
        """Return from when a message may be claimed."""
        if row.lease in (None, self._lease):
            return ready_from(row.ready_at, self._now)
        if row.claimed_at > self._now + CLOCK_JUMP:
            return self._now
        stale_at: datetime = row.claimed_at + self._stale_after
        return stale_at

    def _taken(self, connection: Connection, row: Any) -> Claimed | None:
        """Take a message, unless somebody else just did, or it cannot be read and is dead."""
        try:
            outgoing = outgoing_of(row, Seals(self._keyring, row.person_id))
        except MissingKey:
            raise
        except (Unreadable, SealError):
            _end(connection, row, DEAD, UNREADABLE)
            return None
        to = {"lease": self._lease, "now": self._now, **_as_seen(row)}
        if not _TAKEN.count(connection, **to):
            return None
        return Claimed(
            outgoing=outgoing,
            person_id=row.person_id,
            lease=self._lease,
            made_at=row.made_at,
            tries=row.tries + 1,
            doubtful=row.state == SENDING,
            replaces=_replaces(connection, row.edits, self._keyring),
        )


def moved_on(connection: Connection, person: UUID, about: Sequence[Shown]) -> bool:
    """Whether there are reminders here, and all of them were changed since, or are gone."""
    if not about:
        return False
    asked = {"person": person, "ids": [one.reminder_id for one in about]}
    revs = {row.id: row.rev for row in connection.execute(_REVS, asked)}
    return all(revs.get(one.reminder_id) != one.rev for one in about)


def _obsolete(connection: Connection, row: Any) -> bool:
    return row.kind == Kind.REMINDER and moved_on(connection, row.person_id, about_of(row.about))


def _end(connection: Connection, row: Any, state: str, fault: str | None = None) -> None:
    """End a message, unless somebody else just took it."""
    body = None if state == VOID else row.body
    to = {"ended": state, "why": fault, "kept": body, **_as_seen(row)}
    _ENDED.count(connection, **to)


def _as_seen(row: Any) -> dict[str, Any]:
    return {"row": row.seq, "was": row.state, "tried": row.tries, "ready": row.ready_at}


def outgoing_of(row: Any, seals: Seals) -> Outgoing:
    """Return the message of a row that is not over."""
    body = body_unpacked(seals.opened(row.body, OUTBOX, "body", row.id))
    return Outgoing(
        id=row.id,
        place=body.place,
        reply=body.reply,
        kind=Kind(row.kind),
        sources=body.sources,
        edits=row.edits,
        about=about_of(row.about),
        undo=body.undo,
        good_until=row.good_until,
    )


def _replaces(connection: Connection, edits: UUID | None, keyring: Keyring) -> str | None:
    """Return the platform's id of what a message takes the place of.

    Where that one never went out, it is what that one would have replaced.
    """
    chain = 0
    while edits is not None and chain < LONGEST_CHAIN:
        row = _EDITED.first(connection, mark=edits)
        if row is None:
            return None
        if row.there is not None:
            there = Seals(keyring, row.person_id).opened(row.there, OUTBOX, "there", edits)
            return there_unpacked(there)[1]
        edits, chain = row.edits, chain + 1
    return None


# Statements are made once: making one takes longer than asking it.
_UNSENT = text(UNSENT)
_IN = select(OUTBOX).where(_UNSENT, OUTBOX.c.channel == bindparam("channel"))
_HEAD = Statement(at_most(_IN.order_by(OUTBOX.c.seq), 1))
_SEEN = update(OUTBOX).where(
    OUTBOX.c.seq == bindparam("row"),
    OUTBOX.c.state == bindparam("was"),
    OUTBOX.c.tries == bindparam("tried"),
    OUTBOX.c.ready_at == bindparam("ready", type_=Instant),
)
_TAKEN = Statement(
    _SEEN.values(
        state=SENDING,
        lease=bindparam("lease", type_=Key()),
        claimed_at=bindparam("now", type_=Instant),
        tries=OUTBOX.c.tries + 1,
    )
)
_ENDED = Statement(
    _SEEN.values(
        state=bindparam("ended"),
        fault=bindparam("why"),
        body=bindparam("kept"),
        lease=null(),
        claimed_at=null(),
    )
)
_EDITED = Statement(
    select(OUTBOX.c.there, OUTBOX.c.edits, OUTBOX.c.person_id).where(
        OUTBOX.c.id == bindparam("mark", type_=Key())
    )
)
_REVS = select(REMINDER.c.id, REMINDER.c.rev).where(
    REMINDER.c.person_id == bindparam("person", type_=Key()),
    REMINDER.c.id.in_(bindparam("ids", expanding=True, type_=Key())),
)
