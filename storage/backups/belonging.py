"""Sees that each account of a file belongs to the person it is sealed for.

A file can be changed without the keys. Nothing sealed can be read that way, but an account that
was given to somebody else's row would be let in to all of theirs.
"""

import sqlite3
from contextlib import closing
from hmac import compare_digest
from pathlib import Path
from uuid import UUID

from storage.codec import texts_of
from storage.errors import Damaged, MissingKey, SealError
from storage.rows import IDENTITY, Seals, identity_key
from storage.sealing import Keyring

FOREIGN = (
    "{file} was changed after it was made: it lets an account in to what is somebody else's. Restore "
    "another backup. Nothing was changed."
)
_ACCOUNTS = "select id, person_id, platform, key, account from identity"


def refuse_foreign(copy: Path, keyring: Keyring, file: Path) -> None:
    """Raise Damaged where an account of a copy, made of a file, is not its person's."""
    with closing(sqlite3.connect(copy)) as connection:
        rows = connection.execute(_ACCOUNTS).fetchall()
    if not all(_is_theirs(keyring, *row) for row in rows):
        raise Damaged(FOREIGN.format(file=file))


def _is_theirs(
    keyring: Keyring, row: bytes, person: bytes, platform: str, key: bytes, account: bytes
) -> bool:
    """Tell whether an account opens for its person, and is found by its own name."""
    try:
        seals = Seals(keyring, UUID(bytes=person))
        plain = seals.opened(account, IDENTITY, "account", UUID(bytes=row))
    except MissingKey:
        raise
    except (SealError, ValueError):
        return False
    keys = identity_key(keyring, platform, *texts_of(plain))
    return any(compare_digest(key, one) for one in keys)
