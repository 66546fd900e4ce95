"""Whom an identity belongs to, found or made as part of a transaction."""

from collections.abc import Sequence
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Row, bindparam, select
from sqlalchemy.dialects import postgresql, sqlite

from storage.codec import text_list
from storage.identity import Identity
from storage.rows import IDENTITY, PERSON, Seals, identity_key
from storage.sealing import Keyring


def keys_of(keyring: Keyring, identity: Identity) -> tuple[bytes, ...]:
    """Return what an identity may be found by, newest key first."""
    return identity_key(keyring, identity.platform, identity.workspace, identity.account)


def met(
    connection: Connection, keyring: Keyring, identity: Identity, keys: Sequence[bytes]
) -> Row[Any, Any, Any]:
    """Return the person (id, home, place) of an identity, made when new: the same for all.

    They cannot be forgotten until the transaction ends.
    """
    asked = {"keys": list(keys)}
    found = connection.execute(_IDENTIFIED, asked).first()
    if found is None:
        _make(connection, keyring, identity, keys[0])
        found = connection.execute(_IDENTIFIED, asked).one()
    return found


def _make(connection: Connection, keyring: Keyring, identity: Identity, key: bytes) -> None:
    """Make the person of an identity, unless somebody else just did."""
    person, row = uuid4(), uuid4()
    plain = text_list((identity.workspace, identity.account))
    sealed = Seals(keyring, person).shut(plain, IDENTITY, "account", row)
    connection.execute(PERSON.insert().values(id=person, rev=0, paused=False))
    told = {"id": row, "person_id": person, "platform": identity.platform}
    insert = _INSERT[connection.dialect.name]
    if not connection.execute(insert, {**told, "key": key, "account": sealed}).rowcount:
        connection.execute(PERSON.delete().where(PERSON.c.id == person))


# Statements are made once: making one takes longer than asking it.
_IDENTIFIED = (
    select(PERSON.c.id, PERSON.c.home, PERSON.c.place)
    .join(IDENTITY, IDENTITY.c.person_id == PERSON.c.id)
    .where(IDENTITY.c.key.in_(bindparam("keys", expanding=True)))
    .with_for_update(read=True, key_share=True, of=PERSON)
)
_INSERT = {
    name: dialect.insert(IDENTITY)
    .on_conflict_do_nothing(index_elements=[IDENTITY.c.key])
    .execution_options(preserve_rowcount=True)
    for name, dialect in (("sqlite", sqlite), ("postgresql", postgresql))
}
