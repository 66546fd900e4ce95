"""Finds the messages that show one reminder, on which signs may have been put while nobody listened."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, bindparam, select, text

from coaching.memory import Put, Reminder
from storage.codec import texts_of
from storage.columns import Instant, Key
from storage.delivery.packing import Unreadable, about_of, reaction_unpacked, there_unpacked
from storage.delivery.tables import OUTBOX, SENT
from storage.delivery.values import Card, Reaction, Shown
from storage.errors import SealError
from storage.identity import Identity
from storage.rows import IDENTITY, REMINDER, Seals
from storage.sealing import Keyring
from storage.tables import OVER

_AT_ONCE = 500
"""Ids in one query: SQLite takes no more than some thousands."""

Revs = Mapping[UUID, int]


def open_cards(
    connection: Connection, keyring: Keyring, platform: str, since: datetime
) -> tuple[Card, ...]:
    """Return the cards on which a sign can mean something, newest first.

    They were made since then. Where the reminder was changed by anything but a sign there, no sign
    there means anything.
    """
    asked = {"platform": platform, "since": since}
    rows = [row for row in connection.execute(_SHOWN, asked) if len(row.about or ()) == 1]
    rows.sort(key=lambda row: -row.seq)
    revs = _revs(connection, [_shown(row).reminder_id for row in rows])
    kept = [
        row for row in rows if row.reacted or revs.get(_shown(row).reminder_id) == _shown(row).rev
    ]
    accounts = _accounts(connection, keyring, platform, list({row.person_id for row in kept}))
    found = (_card(row, keyring, accounts.get(row.person_id), revs) for row in kept)
    return tuple(card for card in found if card is not None)


def _shown(row: Any) -> Shown:
    """Return the one reminder of a card."""
    return about_of(row.about)[0]


def _card(row: Any, keyring: Keyring, whose: Identity | None, revs: Revs) -> Card | None:
    """Return a card; None where it cannot be read, is nobody's there, or means nothing any more."""
    try:
        place, there = there_unpacked(_opened(row, "there", keyring))
        reaction = reaction_unpacked(_opened(row, "reacted", keyring)) if row.reacted else None
    except (SealError, Unreadable):
        return None
    shown = _shown(row)
    if whose is None or (row.reacted and not _stands(reaction, shown, revs)):
        return None
    fresh = reaction is None or shown.rev in _before(reaction, shown)
    return Card(identity=whose, place=place, message=there, reaction=reaction, fresh=fresh)


def _opened(row: Any, column: str, keyring: Keyring) -> bytes:
    sealed = getattr(row, column)
    return Seals(keyring, row.person_id).opened(sealed, OUTBOX, column, row.id)


def _stands(reaction: Reaction | None, shown: Shown, revs: Revs) -> bool:
    """Whether what a sign did can still be taken back: nothing was changed since.

    A reminder that is gone was over with it, and was about nobody.
    """
    made = {one.reminder_id: one.rev for one in reaction.made} if reaction else {}
    rev = made.get(shown.reminder_id)
    return rev is not None and revs.get(shown.reminder_id, rev) == rev


def _before(reaction: Reaction, shown: Shown) -> list[int]:
    """Return the rev that the reminder had before a sign was put, if that is known."""
    put = (change.value for change in reaction.undo if isinstance(change, Put))
    mine = (one for one in put if isinstance(one, Reminder) and one.id == shown.reminder_id)
    return [one.rev for one in mine]


def _revs(connection: Connection, ids: Sequence[UUID]) -> Revs:
    """Return the revs of reminders, over or not."""
    rows = _for_each(connection, _REVS, ids)
    return {row.id: row.rev for row in rows}


def _accounts(
    connection: Connection, keyring: Keyring, platform: str, people: Sequence[UUID]
) -> dict[UUID, Identity]:
    """Return an account there of each person."""
    found: dict[UUID, Identity] = {}
    for row in _for_each(connection, _ACCOUNTS, people, platform=platform):
        sealed = Seals(keyring, row.person_id)
        workspace, account = texts_of(sealed.opened(row.account, IDENTITY, "account", row.id))
        found[row.person_id] = Identity(platform, workspace, account)
    return found


def _for_each(
    connection: Connection, query: Select[Any], ids: Sequence[UUID], **asked: str
) -> Iterator[Any]:
    """Yield the rows of all these ids, asked for some at a time."""
    for start in range(0, len(ids), _AT_ONCE):
        some = list(ids[start : start + _AT_ONCE])
        yield from connection.execute(query, {"ids": some, **asked})


_IDS = bindparam("ids", expanding=True, type_=Key())
_SHOWN = select(OUTBOX).where(
    text(OVER),
    OUTBOX.c.made_at >= bindparam("since", type_=Instant),
    OUTBOX.c.platform == bindparam("platform"),
    OUTBOX.c.state == SENT,
    OUTBOX.c.message.is_not(None),
)
_REVS = select(REMINDER.c.id, REMINDER.c.rev).where(REMINDER.c.id.in_(_IDS))
_ACCOUNTS = select(IDENTITY.c.id, IDENTITY.c.person_id, IDENTITY.c.account).where(
    IDENTITY.c.platform == bindparam("platform"), IDENTITY.c.person_id.in_(_IDS)
)
