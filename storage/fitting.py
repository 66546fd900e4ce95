"""Sees at the start whether the keys fit the database.

With another key nobody would be found: names and identities are looked up by index, so everybody
would seem new, and begin an empty memory beside their own.
"""

from sqlalchemy import func, select

from storage.engine import Engine
from storage.errors import MissingKey, SealError
from storage.rows import IDENTITY, Seals
from storage.sealing import Keyring

OTHER_KEY = (
    "This database was sealed with another key than those that are here. Put the key file back "
    "that belongs to it, or add its key to ENCRYPTION_KEY. Nothing was changed."
)


async def refuse_other_keys(engine: Engine, keyring: Keyring) -> None:
    """Raise MissingKey unless every identity was sealed with a key of the ring."""
    ids = [bytes([key.id]) for key in keyring.keys]
    account = IDENTITY.c.account
    strange = select(IDENTITY.c.id).where(func.substr(account, 1, 1).not_in(ids)).limit(1)
    anyone = select(IDENTITY.c.id, IDENTITY.c.person_id, account).limit(1)
    found, one = await engine.read(
        lambda connection: (
            connection.execute(strange).first(),
            connection.execute(anyone).first(),
        )
    )
    if found is not None:
        raise MissingKey(OTHER_KEY)
    if one is None:
        return
    try:  # another key may have the same id by chance
        Seals(keyring, one.person_id).opened(one.account, IDENTITY, "account", one.id)
    except SealError as error:
        raise MissingKey(OTHER_KEY) from error
