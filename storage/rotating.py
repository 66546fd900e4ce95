"""Rewrites what older keys sealed with the newest one: all tables, in batches, index included.

What is left to do shows in the rows themselves (a sealed value begins with its key's id), so a
rotation that was cut off goes on where it stopped, and one that is done finds nothing. Each batch
is one transaction. Once `rotate` is through, nothing needs the older keys but earlier backups.
"""

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Column,
    ColumnElement,
    LargeBinary,
    Row,
    Select,
    Table,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.codec import texts_of
from storage.delivery.keys import channel_key, message_keys
from storage.delivery.packing import Unreadable, body_unpacked, there_unpacked
from storage.delivery.tables import OUTBOX, PACE
from storage.delivery.values import Place
from storage.engine import Engine
from storage.gateway import direct_key
from storage.installations import workspace_of
from storage.rows import (
    CONTACT,
    DIRECT_CHANNEL,
    IDENTITY,
    INSTALL_STATE,
    INSTALLATION,
    LINK,
    LINK_TRY,
    NAME,
    PERSON,
    Seals,
    identity_key,
    name_keys,
    names_of,
    workspace_keys,
)
from storage.sealing import Keyring, place
from storage.tables import METADATA
from storage.upgrading import make_ready

BATCH = 1000  # rows in one transaction
INDEXES = (
    (IDENTITY, "key"),
    (IDENTITY, "workspace"),
    (NAME, "key"),
    (OUTBOX, "channel"),
    (OUTBOX, "message"),
    (PACE, "key"),
    (LINK, "key"),
    (LINK_TRY, "key"),
    (INSTALLATION, "key"),
    (INSTALL_STATE, "key"),
    (DIRECT_CHANNEL, "key"),
)
"""Binary columns that are not sealed: blind indexes, made anew with the rows they point at.

Those of `pace` and `install_state` are made without a key; they, and those of links, live for an
hour at most.
"""

Progress = Callable[[int, int], None]
"""Told how many rows are done, of how many."""


def sealed_columns(table: Table) -> tuple[Column[Any], ...]:
    """Return the columns of a table that hold sealed values."""
    binary = (column for column in table.columns if isinstance(column.type, LargeBinary))
    return tuple(column for column in binary if (table, column.name) not in INDEXES)


SEALED = {table: found for table in METADATA.sorted_tables if (found := sealed_columns(table))}


@asynccontextmanager
async def _opened(url: str) -> AsyncIterator[Engine]:
    engine = Engine(url)
    try:
        await engine.ready(make_ready)
        yield engine
    finally:
        await engine.close()


async def remaining(url: str, keyring: Keyring) -> int:
    """Return how many rows of a database an older key still seals."""
    async with _opened(url) as engine:
        return await _remaining(engine, keyring)


async def rotate(url: str, keyring: Keyring, progress: Progress | None = None) -> int:
    """Seal everything with the newest key and return how many rows that took.

    SealError when a row cannot be opened; the batches before it stay done. Other programs that
    use the database must be stopped, or have the newest key already.
    """
    async with _opened(url) as engine:
        total, done = await _remaining(engine, keyring), 0
        for table in SEALED:
            async for rows in _batches(engine, table, keyring):
                done += rows
                if progress is not None:
                    progress(done, max(done, total))
        async with engine.writing() as connection:
            await connection.execute(_NOWHERE)
        await engine.settle()  # what the older keys sealed is not to linger in a log
    return done


async def _remaining(engine: Engine, keyring: Keyring) -> int:
    async with engine.reading() as connection:
        return sum([await connection.scalar(_count(table, keyring)) or 0 for table in SEALED])


async def _batches(engine: Engine, table: Table, keyring: Keyring) -> AsyncGenerator[int, None]:
    """Rewrite a table, a transaction a batch; say how many rows each was."""
    after = UUID(int=0)
    while True:
        async with engine.writing() as connection:
            rows = (await connection.execute(_older(table, keyring, after))).all()
            await _rewrite(connection, table, rows, keyring)
        if not rows:
            return
        after = rows[-1].id
        yield len(rows)


def _sealed_by_older(table: Table, keyring: Keyring) -> ColumnElement[bool]:
    newest = bytes([keyring.newest])
    return or_(*(func.substr(column, 1, 1) != newest for column in SEALED[table]))


def _count(table: Table, keyring: Keyring) -> Select[int]:
    return select(func.count()).select_from(table).where(_sealed_by_older(table, keyring))


def _older(table: Table, keyring: Keyring, after: UUID) -> Select[Any]:
    """Select the next batch, held against changes where a database locks rows."""
    owner = table.c.id if table in _THEIR_OWN else table.c.person_id
    told = _TOLD.get(table, ())
    columns = select(table.c.id, owner.label("owner"), *SEALED[table], *told)
    batch = columns.where(_sealed_by_older(table, keyring), table.c.id > after)
    return batch.order_by(table.c.id).limit(BATCH).with_for_update()


async def _rewrite(
    connection: AsyncConnection, table: Table, rows: Sequence[Row[Any]], keyring: Keyring
) -> None:
    if not rows:
        return
    values = [_resealed(table, row, keyring) for row in rows]
    changed: dict[str, Any] = {name: bindparam(f"new_{name}") for name in values[0]}
    statement = update(table).where(table.c.id == bindparam("row")).values(changed)
    at = [{"row": row.id} for row in rows]
    new = [{f"new_{name}": value for name, value in one.items()} for one in values]
    await connection.execute(statement, [one | other for one, other in zip(at, new, strict=True)])
    if table is CONTACT:
        await _index_again(connection, rows, keyring)


def _resealed(table: Table, row: Row[Any], keyring: Keyring) -> dict[str, Any]:
    """Return what is to stand in a row instead: its sealed values, and its key in the index."""
    values: dict[str, Any] = {}
    for column in SEALED[table]:
        where = place(table.name, column.name, row.id)
        values[column.name] = _again(getattr(row, column.name), row.owner, where, keyring)
    if table is IDENTITY:
        account = Seals(keyring, row.owner).opened(row.account, IDENTITY, "account", row.id)
        workspace, _ = told = texts_of(account)
        values["key"] = identity_key(keyring, row.platform, *told)[0]
        values["workspace"] = workspace_keys(keyring, row.platform, workspace)[0]
    if table is INSTALLATION:
        workspace = workspace_of(row, keyring)
        values["key"] = workspace_keys(keyring, row.platform, workspace)[0]
    if table is DIRECT_CHANNEL:
        values["key"] = direct_key(row, keyring)
    if table is OUTBOX:
        values |= _found_by(row, keyring)
    return values


def _found_by(row: Row[Any], keyring: Keyring) -> dict[str, Any]:
    """Return what a message is found by: its channel, and what it became there."""
    try:
        at, there = _whereabouts(row, Seals(keyring, row.owner))
    except Unreadable:  # whoever claims it says so
        return {"channel": row.channel, "message": row.message}
    message = None if row.message is None else message_keys(keyring, at, there)[0]
    return {"channel": channel_key(keyring, at), "message": message}


def _whereabouts(row: Row[Any], seals: Seals) -> tuple[Place, str]:
    """Return where a message went, or is to go, and its id there."""
    if row.there is not None:
        return there_unpacked(seals.opened(row.there, OUTBOX, "there", row.id))
    if row.body is None:
        raise Unreadable
    return body_unpacked(seals.opened(row.body, OUTBOX, "body", row.id)).place, ""


def _again(sealed: bytes | None, owner: UUID, where: str, keyring: Keyring) -> bytes | None:
    if sealed is None or sealed[0] == keyring.newest:
        return sealed
    return keyring.seal(keyring.unseal(sealed, owner, where), owner, where)


async def _index_again(
    connection: AsyncConnection, rows: Sequence[Row[Any]], keyring: Keyring
) -> None:
    """Make the index of these contacts' names anew."""
    made = [one for row in rows for one in _name_rows(row, keyring)]
    await connection.execute(delete(NAME).where(NAME.c.contact_id.in_([row.id for row in rows])))
    await connection.execute(insert(NAME), made)


def _name_rows(row: Row[Any], keyring: Keyring) -> Iterator[dict[str, Any]]:
    names = names_of(row.id, row.names, Seals(keyring, row.owner))
    for key, rank in name_keys(keyring, row.owner, names).items():
        yield {"person_id": row.owner, "key": key, "contact_id": row.id, "rank": rank}


_THEIR_OWN = (PERSON, INSTALLATION, DIRECT_CHANNEL)
"""Tables whose rows are sealed for themselves."""

_TOLD = {
    IDENTITY: (IDENTITY.c.platform,),
    OUTBOX: (OUTBOX.c.channel, OUTBOX.c.message),
    INSTALLATION: (INSTALLATION.c.platform,),
    DIRECT_CHANNEL: (DIRECT_CHANNEL.c.platform,),
}
"""What else of a row is asked to make its indexes anew."""

_NOWHERE = (
    update(OUTBOX)
    .where(OUTBOX.c.body.is_(None), OUTBOX.c.there.is_(None), OUTBOX.c.channel != b"")
    .values(channel=b"")
)
"""Where a message would have gone that is over: nobody asks, and nothing is left to tell it by."""
