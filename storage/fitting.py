"""Sees at the start whether the keys fit the database.

With another key nobody would be found: names and identities are looked up by index, so everybody
would seem new, and begin an empty memory beside their own.
"""

from typing import Any

from sqlalchemy import Connection, Table, func, select

from storage.engine import Engine
from storage.errors import MissingKey, SealError
from storage.rows import IDENTITY, INSTALLATION, Seals
from storage.sealing import Keyring

OTHER_KEY = (
    "This database was sealed with another key than those that are here. Put the key file back "
    "that belongs to it, or add its key to ENCRYPTION_KEY. Nothing was changed."
)


async def refuse_other_keys(engine: Engine, keyring: Keyring) -> None:
    """Raise MissingKey unless identities and installations were sealed with keys of the ring."""
    await engine.read(lambda connection: _look(connection, keyring))


def _look(connection: Connection, keyring: Keyring) -> None:
    ids = [bytes([key.id]) for key in keyring.keys]
    for table, owner, column in _LOOKED_AT:
        sealed = table.c[column]
        strange = select(table.c.id).where(func.substr(sealed, 1, 1).not_in(ids)).limit(1)
        if connection.execute(strange).first() is not None:
            raise MissingKey(OTHER_KEY)
        anyone = select(table.c.id, table.c[owner].label("owner"), sealed.label("sealed")).limit(1)
        found = connection.execute(anyone).first()
        if found is not None:
            _open(found, keyring, table, column)


def _open(found: Any, keyring: Keyring, table: Table, column: str) -> None:
    """Open what a key of the ring seems to have sealed: another may have the same id by chance."""
    try:
        Seals(keyring, found.owner).opened(found.sealed, table, column, found.id)
    except SealError as error:
        raise MissingKey(OTHER_KEY) from error


_LOOKED_AT = ((IDENTITY, "person_id", "account"), (INSTALLATION, "id", "details"))
"""What everybody is found by: a table, whose its rows are, and what of them is sealed."""
