"""A file is restored only if it is ours, whole, known, and its keys are here."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from storage.backups.digests import digests
from storage.backups.manifest import TABLE
from storage.errors import Damaged, MissingKey, SchemaError, StorageError, Unreachable
from storage.migrations import revisions
from storage.sealing import Keyring
from tests.storage.backups.copies import checked, taken
from tests.storage.first_version import fill


@pytest.fixture
async def backup(tmp_path: Path, keyring: Keyring) -> Path:
    """Return a backup of a database with people in it."""
    await fill(f"sqlite:///{tmp_path / 'coach.db'}", keyring)
    return taken(tmp_path / "coach.db", keyring).file


def change(file: Path, statement: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(statement)
        connection.commit()


def test_a_whole_one_says_what_is_in_it(backup: Path, keyring: Keyring) -> None:
    found = checked(backup, keyring)
    assert (found.revision, found.waiting, found.unsent) == (revisions()[-1], 0, 0)
    assert TABLE not in found.rows


def test_checking_leaves_the_file_as_it_is_and_nothing_beside_it(
    backup: Path, keyring: Keyring
) -> None:
    before, there = backup.read_bytes(), set(backup.parent.iterdir())
    checked(backup, keyring)
    assert backup.read_bytes() == before
    assert set(backup.parent.iterdir()) == there


def test_a_file_that_is_not_there(tmp_path: Path, keyring: Keyring) -> None:
    with pytest.raises(Unreachable, match="no file"):
        checked(tmp_path / "nothing.db", keyring)


@pytest.mark.parametrize("held", [b"", b"hello\n" * 500])
def test_a_file_of_something_else(tmp_path: Path, keyring: Keyring, held: bytes) -> None:
    (tmp_path / "notes.db").write_bytes(held)
    with pytest.raises(Damaged, match="no backup of ours"):
        checked(tmp_path / "notes.db", keyring)


@pytest.mark.parametrize(
    "statement",
    [
        "delete from contact where id = (select min(id) from contact)",
        "update reminder set due_at = due_at + 1",
        "delete from schema_revision",
        "drop table pick",
        "create table more (x)",
        f"update {TABLE} set manifest = replace(manifest, '2026', '2025')",
        f"delete from {TABLE}",
    ],
)
def test_a_file_that_was_changed(backup: Path, keyring: Keyring, statement: str) -> None:
    change(backup, statement)
    with pytest.raises(Damaged, match=r"not restored|no backup of ours"):
        checked(backup, keyring)


@pytest.mark.parametrize(
    "statement",
    [
        "create trigger t after insert on inbox begin delete from contact; end",
        "create view v as with recursive n(x) as (select 1 union all select x from n) select x from n",
        "create virtual table v using fts5(x)",
    ],
)
def test_a_file_with_what_would_act_by_itself(
    backup: Path, keyring: Keyring, statement: str
) -> None:
    change(backup, statement)
    with pytest.raises(Damaged, match="no database of ours has"):
        checked(backup, keyring)


def test_one_of_a_newer_version(backup: Path, keyring: Keyring) -> None:
    change(backup, "update schema_revision set version_num = '9999'")
    with pytest.raises(SchemaError, match="newer second-thought"):
        checked(backup, keyring)


def test_without_its_key_it_says_which_one_is_missing(backup: Path, keyring: Keyring) -> None:
    other = Keyring.new()
    while other.newest == keyring.newest:
        other = Keyring.new()
    with pytest.raises(
        MissingKey, match=f"key {keyring.newest:02x} is not here.*{other.newest:02x}"
    ):
        checked(backup, other)


def test_another_key_of_the_same_id_is_no_key_of_it(backup: Path, keyring: Keyring) -> None:
    other = Keyring.new()
    while other.newest != keyring.newest:
        other = Keyring.new()
    with pytest.raises(MissingKey):
        checked(backup, other)


async def test_a_copy_that_was_made_otherwise_can_be_checked_less(
    tmp_path: Path, keyring: Keyring
) -> None:
    await fill(f"sqlite:///{tmp_path / 'coach.db'}", keyring)
    assert checked(tmp_path / "coach.db", keyring).manifest is None


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=some.data())
def test_a_torn_file_is_refused_or_says_what_it_said(
    backup: Path, keyring: Keyring, data: some.DataObject
) -> None:
    whole = backup.read_bytes()
    with closing(sqlite3.connect(backup)) as connection:
        held = digests(connection)
    torn = backup.with_name("torn.db")
    torn.write_bytes(tear(whole, data))
    with suppress(StorageError):
        checked(torn, keyring)
        with closing(sqlite3.connect(torn)) as connection:  # only what is in no row was changed
            assert digests(connection) == held


def tear(whole: bytes, data: some.DataObject) -> bytes:
    """Cut a file off, or change some of it: a bit, a run of bytes, a page of zeros."""
    place = data.draw(some.integers(0, len(whole) - 1))
    how = data.draw(some.sampled_from(["cut", "bit", "run", "page", "more"]))
    if how == "cut":
        return whole[:place]
    if how == "more":
        return whole + data.draw(some.binary(min_size=1, max_size=5000))
    if how == "bit":
        bit = 1 << data.draw(some.integers(0, 7))
        return whole[:place] + bytes([whole[place] ^ bit]) + whole[place + 1 :]
    run = bytes(4096) if how == "page" else data.draw(some.binary(min_size=1, max_size=200))
    return (whole[:place] + run + whole[place + len(run) :])[: len(whole)]
