"""Whatever fails below, the user is told in a plain sentence what to do."""

import errno
import socket
import sqlite3
from contextlib import closing
from pathlib import Path
from traceback import format_exception
from uuid import uuid4

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError, InvalidRequestError, OperationalError

from coaching.person import Person
from storage.engine import AT_ONCE, completed, shown
from storage.errors import (
    Busy,
    Damaged,
    NoSpace,
    ReadOnly,
    SchemaError,
    StorageError,
    Unreachable,
)
from storage.failing import plainly
from storage.sealing import Keyring
from storage.store import Identity, Store
from tests.storage.conftest import ANA, emptied
from tests.storage.people import dana


class ToldError(Exception):
    """What a driver raises: with the state PostgreSQL gives."""

    def __init__(self, sqlstate: str | None) -> None:
        super().__init__("words of the driver")
        self.sqlstate = sqlstate


@pytest.mark.parametrize(
    ("given", "full"),
    [
        ("sqlite:////data/coach.db", "sqlite+aiosqlite:////data/coach.db"),
        ("sqlite+aiosqlite:///coach.db", "sqlite+aiosqlite:///coach.db"),
        ("postgresql://ana:pw@host/coach", "postgresql+psycopg://ana:pw@host/coach"),
        ("postgres://ana@host/coach", "postgresql+psycopg://ana@host/coach"),
        ("postgresql+psycopg://host/coach", "postgresql+psycopg://host/coach"),
    ],
)
def test_an_address_is_completed_with_its_driver(given: str, full: str) -> None:
    assert completed(given).render_as_string(hide_password=False) == full


@pytest.mark.parametrize("given", ["", "coach.db", "mysql://host/coach", "sqlite://", "http://x y"])
def test_what_is_no_address_of_ours_is_refused(given: str) -> None:
    with pytest.raises(StorageError, match="DATABASE_URL"):
        completed(given)


@pytest.mark.parametrize(
    "given",
    [
        "postgresql://coach:geheim@db/coach",
        "postgresql://coach:a@geheim@db/coach",
        "postgresql://coach@db/coach?password=geheim&sslmode=require",
    ],
)
def test_what_could_be_a_password_is_not_shown(given: str) -> None:
    assert shown(completed(given)) == "postgresql://coach@db/coach"


@pytest.mark.parametrize("place", ["geheim@db:port/coach", "geheim@[::1/coach", "geheim/coach"])
def test_what_is_no_address_is_told_without_its_words(place: str) -> None:
    with pytest.raises(StorageError, match="not a database address") as caught:
        completed(f"postgresql://coach:{place}")
    assert "geheim" not in "".join(format_exception(caught.value))


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        ("53100", NoSpace),
        ("25006", ReadOnly),
        ("40P01", Busy),
        ("42P01", SchemaError),
        ("42703", SchemaError),
        ("28P01", Unreachable),
        (None, Unreachable),
    ],
)
def test_what_postgres_says_becomes_a_plain_sentence(
    state: str | None, kind: type[StorageError]
) -> None:
    with pytest.raises(kind) as told, plainly():
        raise OperationalError("SELECT secret", {"name": "Dana"}, ToldError(state))

    assert type(told.value) is kind
    assert "Dana" not in str(told.value)
    assert str(told.value).endswith((".", "migrate"))


@pytest.mark.parametrize(
    ("raised", "kind"),
    [
        (OSError(errno.ENOSPC, "full"), NoSpace),
        (ConnectionRefusedError(), Unreachable),
        (InvalidRequestError("odd"), StorageError),
        (DBAPIError("SELECT", {}, ToldError("99999")), StorageError),
        (DBAPIError("SELECT", {}, sqlite3.Error("odd")), StorageError),
    ],
    ids=["disk", "refused", "misused", "unknown state", "unknown code"],
)
def test_other_failures_do_too(raised: Exception, kind: type[StorageError]) -> None:
    with pytest.raises(kind) as told, plainly():
        raise raised

    assert type(told.value) is kind


@pytest.mark.parametrize("content", [b"name,email\n" * 400, b"SQLite format 3\0" + b"\1" * 9000])
async def test_a_file_that_is_no_database_is_named(
    tmp_path: Path, file: str, keyring: Keyring, content: bytes
) -> None:
    (tmp_path / "coach.db").write_bytes(content)

    with pytest.raises(StorageError):
        await Store.open(file, keyring)

    assert (tmp_path / "coach.db").read_bytes() == content


async def test_a_folder_that_cannot_be_is_a_plain_error(tmp_path: Path, keyring: Keyring) -> None:
    (tmp_path / "taken").write_bytes(b"a file")

    with pytest.raises(StorageError):
        await Store.open(f"sqlite:///{tmp_path}/taken/coach.db", keyring)


@pytest.mark.postgres
async def test_a_server_that_is_not_there_is_unreachable(keyring: Keyring) -> None:
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(Unreachable, match="server"):
        await Store.open(f"postgresql://ana@127.0.0.1:{port}/coach", keyring)


async def test_a_full_disk_keeps_what_was_there(file: str, keyring: Keyring) -> None:
    store = await Store.open(file, keyring)
    memory = store.memory(await store.person(ANA))

    def fill(connection: Connection) -> None:
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
        connection.execute(text(f"PRAGMA max_page_count={pages + 1}"))

    await store._engine.write(fill)

    with pytest.raises(NoSpace, match="full"):
        await memory.commit(Person(text="long " * 9000), 0)
    stand = await memory.stand()
    await store.close()

    assert (stand.rev, stand.person) == (0, Person())


async def test_a_broken_database_is_damaged(tmp_path: Path, file: str, keyring: Keyring) -> None:
    store = await Store.open(file, keyring)
    memory = store.memory(await store.person(ANA))
    await memory.add([dana()])
    await store.close()
    spoil(tmp_path / "coach.db")

    with pytest.raises(Damaged):
        await read(file, keyring)


async def read(file: str, keyring: Keyring) -> None:
    """Open a store, read what is in it and close it, whatever happens."""
    store = await Store.open(file, keyring)
    try:
        await store.memory(await store.person(ANA)).everything()
    finally:
        await store.close()


def spoil(path: Path) -> None:
    """Overwrite all pages but the first."""
    held = path.read_bytes()
    path.write_bytes(held[:4096] + b"\xff" * (len(held) - 4096))


async def test_a_server_told_to_take_no_changes_takes_none_after_it_was_read(
    server: str, keyring: Keyring
) -> None:
    emptied(server)
    told = await Store.open(f"{server}&options=-cdefault_transaction_read_only%3Don", keyring)
    try:
        for _ in range(AT_ONCE):
            await told.memory(uuid4()).everything()
        with pytest.raises(ReadOnly):
            await told.person(Identity("slack", "T1", str(uuid4())))
    finally:
        await told.close()
