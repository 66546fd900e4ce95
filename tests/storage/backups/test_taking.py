"""A backup is one moment's database, whole and checked, or it is not there at all."""

import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from storage.backups.manifest import TABLE, read
from storage.backups.taking import UNFINISHED, take
from storage.errors import Damaged, NoSpace, StorageError, Unreachable
from storage.sealing import Keyring
from storage.upgrading import migrate
from tests.storage.backups.copies import checked, facts, large, rows, taken
from tests.storage.first_version import OF_ALL, check, fill
from tests.storage.test_full_disk import disk

__all__ = ["disk"]


@pytest.fixture
async def database(tmp_path: Path, keyring: Keyring) -> Path:
    """Return a database with people in it."""
    await fill(f"sqlite:///{tmp_path / 'coach.db'}", keyring)
    return tmp_path / "coach.db"


def left(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir() if not one.name.startswith("coach.db"))


async def test_it_holds_all_that_was_there(database: Path, keyring: Keyring) -> None:
    backup = taken(database, keyring)
    found = checked(backup.file, keyring)
    assert found.rows["contact"] == sum(len(one.contacts) for one in OF_ALL.values())
    assert found.manifest == backup.manifest
    assert found.keys == (f"{keyring.newest:02x}",)
    await check(f"sqlite:///{backup.file}", keyring)


def test_only_its_owner_may_read_it_and_nothing_else_is_left(
    database: Path, keyring: Keyring
) -> None:
    backup = taken(database, keyring)
    assert stat.S_IMODE(backup.file.stat().st_mode) == 0o600
    assert left(database.parent) == ["backup.db"]


def test_the_key_is_not_inside(database: Path, keyring: Keyring) -> None:
    held = taken(database, keyring).file.read_bytes()
    (key,) = keyring.keys
    assert key.master not in held
    assert key.text.encode() not in held


def test_it_never_writes_over_another_file(database: Path, keyring: Keyring) -> None:
    database.with_name("backup.db").write_text("mine")
    with pytest.raises(StorageError, match="is there already"):
        taken(database, keyring)
    assert database.with_name("backup.db").read_text() == "mine"


def test_it_is_of_one_moment_however_much_is_written_meanwhile(
    database: Path, keyring: Keyring
) -> None:
    large(database, 8)
    steps = list[int]()

    def write(done: int, total: int) -> None:
        steps.append(done)
        with closing(sqlite3.connect(database)) as other:
            other.execute("delete from contact where id = (select min(id) from contact)")
            other.execute("insert into pace values (?, 0)", [os.urandom(16)])
            other.commit()

    before = rows(database, "select count(*) from contact")
    take(database, database.with_name("backup.db"), facts(keyring), write)
    assert len(steps) > 2
    assert rows(database.with_name("backup.db"), "select count(*) from contact") == before
    assert rows(database.with_name("backup.db"), "select count(*) from pace") == [(8,)]
    assert rows(database, "select count(*) from contact") != before


def test_nobody_waits_for_it(database: Path, keyring: Keyring) -> None:
    large(database, 4)
    waited = list[bool]()

    def write(done: int, total: int) -> None:
        with closing(sqlite3.connect(database, timeout=0)) as other:
            other.execute("begin immediate")
            waited.append(False)
            other.rollback()

    take(database, database.with_name("backup.db"), facts(keyring), write)
    assert waited


def test_what_is_in_the_log_alone_is_in_it(database: Path, keyring: Keyring) -> None:
    with closing(sqlite3.connect(database)) as open_still:
        open_still.execute("pragma wal_autocheckpoint = 0")
        open_still.execute("insert into pace values (x'01', 7)")
        open_still.commit()
        assert database.with_name("coach.db-wal").stat().st_size
        backup = taken(database, keyring)
    assert rows(backup.file, "select free_at from pace") == [(7,)]


def test_without_a_database_there_is_nothing_to_back_up(tmp_path: Path, keyring: Keyring) -> None:
    with pytest.raises(Unreachable, match="nothing to back up"):
        taken(tmp_path / "coach.db", keyring)
    assert left(tmp_path) == []


def test_another_programs_database_is_not_backed_up(tmp_path: Path, keyring: Keyring) -> None:
    with closing(sqlite3.connect(tmp_path / "coach.db")) as other:
        other.execute("create table bird (name)")
    with pytest.raises(StorageError, match="nothing of ours"):
        taken(tmp_path / "coach.db", keyring)
    assert left(tmp_path) == []


def test_a_damaged_database_makes_no_backup(database: Path, keyring: Keyring) -> None:
    large(database, 1)
    with database.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(os.urandom(4096 * 40))
    with pytest.raises((Damaged, StorageError)):
        taken(database, keyring)
    assert left(database.parent) == []


def test_where_no_folder_can_be_it_says_so(database: Path, keyring: Keyring) -> None:
    (database.parent / "file").write_text("")
    with pytest.raises(StorageError, match="cannot be written"):
        take(database, database.parent / "file" / "backup.db", facts(keyring))


def test_a_full_disk_is_told_before_anything_is_written(
    database: Path, keyring: Keyring, disk: Path
) -> None:
    large(database, 3)
    with pytest.raises(NoSpace, match="not enough room"):
        take(database, disk / "backup.db", facts(keyring))
    assert list(disk.iterdir()) == []


def test_a_disk_that_fills_up_meanwhile_keeps_nothing_half_written(
    database: Path, keyring: Keyring, disk: Path
) -> None:
    def fill_up(done: int, total: int) -> None:
        (disk / "other").write_bytes(bytes(disk_free(disk)))

    with pytest.raises(NoSpace, match="Nothing of it was left"):
        take(database, disk / "backup.db", facts(keyring), fill_up)
    assert [one.name for one in disk.iterdir()] == ["other"]


def disk_free(disk: Path) -> int:
    stat_ = os.statvfs(disk)
    return max(0, stat_.f_bavail * stat_.f_bsize)


def test_what_a_killed_one_left_does_not_hinder_the_next(database: Path, keyring: Keyring) -> None:
    database.with_name(f"backup.db{UNFINISHED}").write_bytes(b"half")
    taken(database, keyring)
    assert left(database.parent) == ["backup.db"]


def test_an_older_revision_is_copied_as_it_is(tmp_path: Path, keyring: Keyring) -> None:
    migrate(f"sqlite:///{tmp_path / 'coach.db'}")
    with closing(sqlite3.connect(tmp_path / "coach.db")) as older:
        older.execute("update schema_revision set version_num = '0001'")
        older.commit()
    backup = taken(tmp_path / "coach.db", keyring)
    assert backup.manifest.revision == "0001"
    assert rows(backup.file, f"select count(*) from {TABLE}") == [(1,)]
    with closing(sqlite3.connect(tmp_path / "coach.db")) as source:
        assert read(source) is None
