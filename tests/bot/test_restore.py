"""`restore`: what it says before it asks, what it leaves where, and when it refuses."""

import asyncio
import os
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage.locking import exclusive
from storage.migrations import revisions
from storage.sealing import Keyring
from storage.sealing.keyfile import NAME
from tests.bot.operators import change, count, filled, refused, run, said
from tests.storage.first_version import KEY, check, load


@pytest.fixture
def backup(home: Path) -> Path:
    """Return a backup of a home folder with people in it."""
    filled(home)
    said(run("backup", home / "backup.db"))
    return home / "backup.db"


def aside(home: Path) -> list[Path]:
    return sorted(home.glob("coach.db.before-restore-*"))


def test_it_puts_the_backup_in_place_and_the_other_aside(home: Path, backup: Path) -> None:
    database = home / "coach.db"
    change(database, "delete from contact")
    before = backup.read_bytes()

    text = said(run("restore", backup, "--yes"))

    (lost,) = aside(home)
    assert (count(database), count(lost), count(backup)) == (4, 0, 4)
    assert f"The one from before lies in {lost}" in text
    assert "Nothing has happened since" in text
    assert backup.read_bytes() == before
    assert {one.name for one in home.glob("coach.db*")} == {"coach.db", lost.name}
    with closing(sqlite3.connect(database)) as connection:
        tables = connection.execute("select name from sqlite_master where name like '%backup%'")
        assert tables.fetchall() == []


def test_a_look_changes_nothing(home: Path, backup: Path) -> None:
    with exclusive(home, "slack"):
        text = said(run("restore", backup, "--dry-run"))
    assert "it is whole" in text
    assert "4 contacts of 2 people, 2 reminders" in text
    assert f"key {Keyring.open(home).newest:02x}, which is here" in text
    assert aside(home) == []


def test_nobody_who_can_be_asked_is_no_yes(home: Path, backup: Path) -> None:
    assert "Say --yes" in refused(run("restore", backup, typed="y\n"))
    assert aside(home) == []


def test_it_refuses_while_anything_runs(home: Path, backup: Path) -> None:
    with exclusive(home, "discord"):
        assert "(discord, process" in refused(run("restore", backup, "--yes"))
    assert aside(home) == []


def test_it_refuses_while_a_command_has_the_database_open(home: Path, backup: Path) -> None:
    with closing(sqlite3.connect(home / "coach.db")) as other:
        other.execute("select count(*) from person").fetchone()
        assert "Another program has the database" in refused(run("restore", backup, "--yes"))
    assert aside(home) == []
    assert not list(home.glob("*restoring*"))
    said(run("restore", backup, "--yes"))


def test_on_a_new_computer(home: Path, backup: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    new = home.with_name("new")
    monkeypatch.setenv("SECOND_THOUGHT_HOME", str(new))
    assert "is not here" in refused(run("restore", backup, "--yes"))
    (new / NAME).write_bytes((home / NAME).read_bytes())
    (new / NAME).chmod(0o600)

    text = said(run("restore", backup, "--yes"))

    assert "there is none here that says more" in text
    assert count(new / "coach.db") == 4
    assert {one.name for one in new.iterdir()} == {"coach.db", "coach.lock", NAME}


def test_of_a_service_that_ran_nobody_knows_until_when(home: Path) -> None:
    filled(home)
    with exclusive(home, "slack"):
        said(run("backup", home / "backup.db"))
    (home / "coach.db").unlink()
    text = said(run("restore", home / "backup.db", "--yes"))
    assert "I take it that it ran until now" in text
    assert "2 reminders fell due" not in text  # nobody there is at home anywhere


def test_when_it_stopped_can_be_said(home: Path, backup: Path) -> None:
    assert "no time" in refused(run("restore", backup, "--dry-run", "--ran-until", "noon"))
    text = said(run("restore", backup, "--dry-run", "--ran-until", "2031-01-01T09:00"))
    assert "ran until 2031-01-01 09:00" in text


def test_a_damaged_database_is_kept_with_what_lies_beside_it(home: Path, backup: Path) -> None:
    (home / "coach.db").write_bytes(os.urandom(100_000))
    (home / "coach.db-wal").write_bytes(b"some")
    said(run("restore", backup, "--yes"))
    assert count(home / "coach.db") == 4
    assert [one for one in aside(home) if one.name.endswith("-wal") and one.read_bytes() == b"some"]
    assert not (home / "coach.db-wal").exists()


def test_what_lies_aside_can_be_put_back(home: Path, backup: Path) -> None:
    change(home / "coach.db", "delete from contact where id = (select min(id) from contact)")
    said(run("restore", backup, "--yes"))
    (lost,) = aside(home)
    text = said(run("restore", lost, "--yes"))
    assert "is a copy of a database of ours" in text
    assert count(home / "coach.db") == 3


def test_a_torn_file_changes_nothing(home: Path, backup: Path) -> None:
    backup.write_bytes(backup.read_bytes()[:-5000])
    assert "is damaged" in refused(run("restore", backup, "--yes"))
    assert count(home / "coach.db") == 4
    assert aside(home) == []


@pytest.mark.parametrize(
    "statement",
    [
        "update identity set person_id = (select max(id) from person)",
        "update identity set key = zeroblob(16) where id = (select min(id) from identity)",
        "update identity set account = substr(account, 1, length(account) - 1)",
    ],
)
def test_nobody_is_let_in_to_what_is_somebody_elses(home: Path, statement: str) -> None:
    copy = home / "copy.db"
    copy.write_bytes(filled(home).read_bytes())
    change(copy, statement)
    before = (home / "coach.db").read_bytes()

    assert "was changed after" in refused(run("restore", copy, "--yes"))
    assert (home / "coach.db").read_bytes() == before


def test_the_database_is_no_backup_of_itself(home: Path, backup: Path) -> None:
    assert "is the database itself" in refused(run("restore", home / "coach.db", "--yes"))


def test_a_key_that_was_replaced_is_still_needed(home: Path, backup: Path) -> None:
    old = Keyring.open(home).newest
    run("rotate-key")
    assert f"key {old:02x}, which is here" in said(run("restore", backup, "--dry-run"))
    run("rotate-key", "--drop-old")
    assert re.search(rf"key {old:02x} is not here", refused(run("restore", backup, "--yes")))


def test_the_first_version_is_brought_up_to_date(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(tmp_path / "old.db")
    monkeypatch.setenv("ENCRYPTION_KEY", KEY)
    text = said(run("restore", tmp_path / "old.db", "--yes"))
    assert f"(revision 0001); they are brought to revision {revisions()[-1]}" in text
    asyncio.run(check(f"sqlite:///{home / 'coach.db'}", Keyring.of(KEY)))
    assert {one.name for one in home.iterdir()} == {"coach.db", "coach.lock"}
