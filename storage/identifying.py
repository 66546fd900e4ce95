"""Finds the person behind an identity, and meets whoever is new."""

from uuid import UUID, uuid4

from sqlalchemy import Connection, bindparam, select

from storage.codec import text_list
from storage.identity import Identity
from storage.inserting import insert
from storage.rows import IDENTITY, PERSON, Seals, identity_key, workspace_keys
from storage.sealing import Keyring

Keys = tuple[bytes, ...]
"""What an identity may be found by, newest key first."""


def keys_of(identity: Identity, keyring: Keyring) -> Keys:
    """Return what an identity may be found by."""
    return identity_key(keyring, identity.platform, identity.workspace, identity.account)


def known(connection: Connection, keys: Keys) -> UUID | None:
    """Return the person of an identity, None for somebody new."""
    found: UUID | None = connection.execute(_IDENTIFIED, {"keys": keys}).scalar()
    return found


def met(connection: Connection, identity: Identity, keyring: Keyring) -> UUID:
    """Return the person of an identity: made now, unless somebody else just did."""
    keys = keys_of(identity, keyring)
    if (found := known(connection, keys)) is not None:
        return found
    person, row = uuid4(), uuid4()
    plain = text_list((identity.workspace, identity.account))
    sealed = Seals(keyring, person).shut(plain, IDENTITY, "account", row)
    whole = workspace_keys(keyring, identity.platform, identity.workspace)[0]
    connection.execute(PERSON.insert().values(id=person, rev=0, paused=False))
    new = connection.execute(
        insert(IDENTITY, connection.dialect.name)
        .values(
            id=row,
            person_id=person,
            platform=identity.platform,
            key=keys[0],
            account=sealed,
            workspace=whole,
        )
        .on_conflict_do_nothing(index_elements=[IDENTITY.c.key])
        .execution_options(preserve_rowcount=True)
    )
    if new.rowcount:
        return person
    connection.execute(PERSON.delete().where(PERSON.c.id == person))
    theirs = known(connection, keys)
    assert theirs is not None, "somebody else just made it"  # noqa: S101  # for the types
    return theirs


# Made once: making a statement takes longer than asking it.
_IDENTIFIED = select(IDENTITY.c.person_id).where(
    IDENTITY.c.key.in_(bindparam("keys", expanding=True))
)
