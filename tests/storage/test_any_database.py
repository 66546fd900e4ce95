"""A file that is no database, or a torn one: it is opened or refused in plain words, and left as it is."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from storage.errors import StorageError
from storage.sealing import Keyring
from storage.store import Store
from tests.storage.backups.test_checking import tear

SLOW = settings(max_examples=40, suppress_health_check=list(HealthCheck))
OTHERS = some.binary(max_size=200) | some.binary(max_size=5000).map(b"SQLite format 3\0".__add__)


@pytest.fixture
async def whole(tmp_path: Path, keyring: Keyring) -> bytes:
    """Return a database nobody has written in."""
    made = tmp_path / "whole.db"
    assert await _opened(made, keyring)
    with closing(sqlite3.connect(made)) as connection:
        connection.execute("pragma wal_checkpoint(truncate)")
    held = made.read_bytes()
    _remove(tmp_path)
    return held


@SLOW
@given(OTHERS)
async def test_what_is_no_database_is_refused_and_left_alone(
    tmp_path: Path, keyring: Keyring, held: bytes
) -> None:
    file = tmp_path / "coach.db"
    file.write_bytes(held)
    opened = await _opened(file, keyring)
    assert opened == (len(held) < 2)  # SQLite takes a single byte for none
    assert opened or file.read_bytes() == held
    _remove(tmp_path)


@SLOW
@given(data=some.data())
async def test_a_torn_database_is_opened_or_refused(
    tmp_path: Path, keyring: Keyring, whole: bytes, data: some.DataObject
) -> None:
    file = tmp_path / "coach.db"
    file.write_bytes(tear(whole, data))
    await _opened(file, keyring)
    _remove(tmp_path)


async def _opened(file: Path, keyring: Keyring) -> bool:
    """Whether it could be opened and asked."""
    try:
        store = await Store.open(f"sqlite:///{file}", keyring)
    except StorageError:
        return False
    try:
        await store.answers()
    except StorageError:
        return False
    finally:
        await store.close()
    return True


def _remove(folder: Path) -> None:
    for one in folder.iterdir():
        one.unlink()
