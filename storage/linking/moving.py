"""Hands what is sealed for one person over to another: accounts, events, messages, a file.

What is sealed names its owner, so all of it is opened and sealed anew. What cannot be opened keeps
its bytes: whoever reads it finds out as they would have before.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Table, bindparam, or_, select, update

from coaching.memory import Change, Contact, Settings
from storage import uploading
from storage.codec import texts_of
from storage.columns import Key
from storage.delivery.packing import (
    Came,
    Unreadable,
    body_packed,
    body_unpacked,
    event_unpacked,
    reaction_packed,
    reaction_unpacked,
)
from storage.delivery.signal import Signal
from storage.delivery.tables import INBOX, NEW, OUTBOX
from storage.delivery.values import Outgoing
from storage.errors import MissingKey, SealError
from storage.gateway import heard_of
from storage.identity import Identity
from storage.rows import DIRECT_CHANNEL, IDENTITY, Seals, Values
from storage.sealing import Keyring

KnownAs = Mapping[UUID, UUID]
"""Contacts that turned out to be others, and which."""


class Moving:
    """Takes things from one person to another, as part of a transaction."""

    def __init__(self, connection: Connection, keyring: Keyring, old: UUID, new: UUID) -> None:
        """Move from the old to the new, who is there already."""
        self._connection = connection
        self._keyring = keyring
        self._old = Seals(keyring, old)
        self._new = Seals(keyring, new)
        self._whose = {"old": old, "new": new}

    def accounts(self, only: Identity | None = None) -> int:
        """Move all accounts, or this one; return how many."""
        rows = self._rows(_ACCOUNTS)
        mine = [row for row in rows if only is None or self._identity(row) == only]
        for row in mine:
            sealed = self._again(row.account, IDENTITY, "account", row)
            self._put(IDENTITY, row.id, {"account": sealed})
        return len(mine)

    def channels(self, only: Identity | None = None) -> None:
        """Move where they, or this account, speak with us alone: these are sealed for themselves."""
        for row in self._rows(_CHANNELS):
            if only is None or (row.platform, heard_of(row, self._keyring).account) == (
                only.platform,
                only.account,
            ):
                self._put(DIRECT_CHANNEL, row.id, {})

    def events(self, signal: Signal, mine: Callable[[Came], bool] | None = None) -> None:
        """Move what came in, all of it or what is `mine`; the signal is told of what waits."""
        for row in self._rows(_EVENTS):
            if mine is not None and not self._is_mine(row, mine):
                continue
            self._put(INBOX, row.id, {"payload": self._again(row.payload, INBOX, "payload", row)})
            if row.state == NEW:
                signal.waiting(self._connection, self._whose["new"], row.ready_at)
        if mine is None:  # the keys of what is done too: else whoever is woken by them is nobody
            self._connection.execute(_DONE, self._whose)

    def messages(self, known_as: KnownAs) -> None:
        """Move what is to go out and what went out; whoever has one in hand goes on with it."""
        for row in self._rows(_MESSAGES):
            self._put(OUTBOX, row.id, dict(self._message(row, known_as)))

    def upload(self) -> None:
        """Move the file that waits for a word, unless a later one waits already."""
        mine, theirs = (uploading.found(self._connection, one) for one in (self._new, self._old))
        if theirs is not None and (mine is None or mine.made_at <= theirs.made_at):
            uploading.drop(self._connection, self._old)
            uploading.keep(self._connection, uploading.sealed_upload(theirs, self._new))

    def _message(self, row: Any, known_as: KnownAs) -> Iterator[tuple[str, bytes | None]]:
        yield "body", self._again(row.body, OUTBOX, "body", row, _body(row, known_as))
        yield "there", self._again(row.there, OUTBOX, "there", row)
        yield "reacted", self._again(row.reacted, OUTBOX, "reacted", row, _reacted(known_as))

    def _is_mine(self, row: Any, mine: Callable[[Came], bool]) -> bool:
        try:
            return mine(event_unpacked(self._old.opened(row.payload, INBOX, "payload", row.id)))
        except MissingKey:
            raise
        except (Unreadable, SealError):
            return False

    def _identity(self, row: Any) -> Identity:
        parts = texts_of(self._old.opened(row.account, IDENTITY, "account", row.id))
        return Identity(row.platform, *parts)

    def _again(
        self,
        sealed: bytes | None,
        table: Table,
        column: str,
        row: Any,
        change: Callable[[bytes], bytes] = bytes,
    ) -> bytes | None:
        """Return what is sealed, sealed for its new owner."""
        if sealed is None:
            return None
        try:
            plain = self._old.opened(sealed, table, column, row.id)
        except MissingKey:
            raise
        except SealError:
            return sealed
        return self._new.shut(change(plain), table, column, row.id)

    def _rows(self, query: Any) -> list[Any]:
        return list(self._connection.execute(query, self._whose).all())

    def _put(self, table: Table, row: UUID, sealed: Values) -> None:
        put = update(table).where(table.c.id == row)
        self._connection.execute(put.values(person_id=self._whose["new"], **sealed))


def meant(changes: Iterable[Change], known_as: KnownAs) -> tuple[Change, ...]:
    """Return changes of one memory as they read in the one it came to.

    How a contact was before is not kept of one who was known there: that would undo more.
    """
    return tuple(_meant(one, known_as) for one in changes if not _is_old(one, known_as))


def _is_old(change: Change, known_as: KnownAs) -> bool:
    return isinstance(change.value, Contact) and change.value.id in known_as


def _meant(change: Change, known_as: KnownAs) -> Change:
    value = change.value
    if isinstance(value, Contact | Settings):
        return change
    about = value.contact_id
    if about is None or about not in known_as:
        return change
    return replace(change, value=replace(value, contact_id=known_as[about]))


def _body(row: Any, known_as: KnownAs) -> Callable[[bytes], bytes]:
    def meanwhile(plain: bytes) -> bytes:
        if not known_as:
            return plain
        try:
            body = body_unpacked(plain)
        except Unreadable:
            return plain
        undo = meant(body.undo, known_as)
        return body_packed(Outgoing(id=row.id, **{**body._asdict(), "undo": undo}))

    return meanwhile


def _reacted(known_as: KnownAs) -> Callable[[bytes], bytes]:
    def meanwhile(plain: bytes) -> bytes:
        found = reaction_unpacked(plain) if known_as else None
        if found is None:
            return plain
        return reaction_packed(replace(found, undo=meant(found.undo, known_as)))

    return meanwhile


def _theirs(table: Table, *columns: Any) -> Any:
    return select(*columns).where(table.c.person_id == bindparam("old", type_=Key()))


# Statements are made once: making one takes longer than asking it.
_ACCOUNTS = _theirs(IDENTITY, IDENTITY.c.id, IDENTITY.c.platform, IDENTITY.c.account)
_CHANNELS = _theirs(DIRECT_CHANNEL, *DIRECT_CHANNEL.c)
_EVENTS = (
    _theirs(INBOX, INBOX.c.id, INBOX.c.state, INBOX.c.ready_at, INBOX.c.payload)
    .where(INBOX.c.payload.is_not(None))
    .order_by(INBOX.c.seq)
    .with_for_update()
)
_DONE = (
    update(INBOX)
    .where(INBOX.c.person_id == bindparam("old", type_=Key()))
    .values(person_id=bindparam("new", type_=Key()))
)
_SEALED = (OUTBOX.c.body, OUTBOX.c.there, OUTBOX.c.reacted)
_MESSAGES = (
    _theirs(OUTBOX, OUTBOX.c.id, *_SEALED)
    .where(or_(*(column.is_not(None) for column in _SEALED)))
    .order_by(OUTBOX.c.seq)
    .with_for_update()
)
