"""`backup`: where it lies, what it says of the key, which older ones go."""

import json
import os
import re
from datetime import timedelta
from pathlib import Path

import pytest

from bot import clock
from bot.operating.backing_up import ABANDONED
from storage.backups.taking import UNFINISHED
from storage.locking import exclusive
from storage.sealing import Keyring
from storage.sealing.keyfile import NAME
from storage.sealing.keys import Key
from tests.bot.operators import count, filled, refused, run, said


def backups(home: Path) -> list[Path]:
    return sorted((home / "backups").iterdir(), key=lambda one: one.stat().st_mtime_ns)


def test_it_lies_in_the_home_folder_and_says_what_it_needs(home: Path) -> None:
    database = filled(home)
    text = said(run("backup"))
    (file,) = backups(home)
    assert re.fullmatch(r"coach-\d{4}-\d\d-\d\d-\d{6}\.db", file.name)
    assert f"Backed up to {file}" in text
    assert "4 contacts of 2 people" in text
    assert f"key {Keyring.open(home).newest:02x}, which is NOT inside" in text
    assert f"copy of the key file {home / NAME}" in text
    assert count(file) == count(database)


def test_it_works_while_something_runs(home: Path) -> None:
    filled(home)
    with exclusive(home, "slack"):
        record = json.loads(said(run("backup", "--json")))
    assert record["served"] is True
    assert record["tables"]["contact"] == 4
    assert Path(record["file"]).stat().st_size == record["bytes"]


def test_two_in_one_second_have_names_of_their_own(home: Path) -> None:
    filled(home)
    for _ in range(3):
        said(run("backup"))
    assert len(backups(home)) == 3


def test_to_a_folder_or_a_file_of_ones_own(home: Path, tmp_path: Path) -> None:
    filled(home)
    said(run("backup", tmp_path / "deep" / "folder"))
    said(run("backup", tmp_path / "one.db"))
    assert len(list((tmp_path / "deep" / "folder").iterdir())) == 1
    assert "is there already" in refused(run("backup", tmp_path / "one.db"))


def test_only_the_newest_are_kept_and_nothing_that_is_not_ours(home: Path) -> None:
    filled(home)
    for _ in range(3):
        said(run("backup"))
    oldest, *_ = backups(home)
    other = home / "backups" / "coach-2020-01-01-000000.db"
    other.write_text("somebody's own")
    text = said(run("backup", "--keep", "2"))
    assert f"Deleted 2 older: {oldest.name}" in text
    assert other.exists()
    assert len(backups(home)) == 3


def test_nothing_goes_where_the_new_one_could_not_be_made(home: Path) -> None:
    filled(home)
    said(run("backup"))
    (home / "coach.db").rename(home / "away.db")
    assert "nothing to back up" in refused(run("backup", "--keep", "1"))
    assert len(backups(home)) == 1


def test_what_was_left_unfinished_long_ago_goes(home: Path) -> None:
    filled(home)
    folder = home / "backups"
    folder.mkdir()
    names = [f"coach-2026-01-0{day}-000000.db{UNFINISHED}" for day in (1, 2)]
    for name in names:
        (folder / name).write_bytes(b"half")
    old = (clock.now() - ABANDONED - timedelta(minutes=1)).timestamp()
    os.utime(folder / names[0], (old, old))
    said(run("backup"))
    assert [one.name for one in backups(home) if one.name in names] == names[1:]


def test_keep_goes_with_a_folder(home: Path, tmp_path: Path) -> None:
    filled(home)
    assert "--keep goes with a folder" in refused(run("backup", tmp_path / "a.db", "--keep", 2))
    assert run("backup", "--keep", "0").exit_code == 2


def test_a_server_is_backed_up_otherwise(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://nobody@127.0.0.1:9/none")
    assert "pg_dump" in refused(run("backup"))


def test_a_key_of_the_setting_is_named_as_such(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(home)
    (key,) = Keyring.open(home).keys
    (home / NAME).unlink()
    monkeypatch.setenv("ENCRYPTION_KEY", key.text)
    assert "copy of what ENCRYPTION_KEY holds" in said(run("backup"))


def test_without_its_key_a_database_is_backed_up_all_the_same(home: Path) -> None:
    filled(home)
    (home / NAME).unlink()
    assert "is not here now" in said(run("backup"))
    assert not (home / NAME).exists()


def test_with_another_key_it_says_which_one_is_needed(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(home)
    needed, other = Keyring.open(home).newest, Key.new()
    while other.id == needed:
        other = Key.new()
    monkeypatch.setenv("ENCRYPTION_KEY", other.text)
    assert f"Key {needed:02x} is not here now" in said(run("backup"))
