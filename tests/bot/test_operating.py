"""`migrate` and `rotate-key`: what they say, what they leave behind, and when they refuse."""

import asyncio
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from bot import operating
from storage.locking import exclusive
from storage.migrations import revisions
from storage.sealing import Keyring
from storage.sealing.keyfile import NAME, keep
from storage.sealing.keys import Key
from tests.storage.first_version import check, fill, load

app = typer.Typer(rich_markup_mode=None, pretty_exceptions_enable=False)
operating.add_to(app)
ONE, TWO = (Key.from_master(bytes([number]) * 32).text for number in (1, 2))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SECOND_THOUGHT_HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)  # no .env of anybody's
    for name in ("DATABASE_URL", "ENCRYPTION_KEY"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def filled(home: Path) -> Path:
    """Return a home folder with people in its database."""
    asyncio.run(fill(address(home), Keyring.open(home)))
    return home


def address(home: Path) -> str:
    return f"sqlite:///{home / 'coach.db'}"


def run(*words: str) -> Result:
    return CliRunner().invoke(app, words)


def said(result: Result) -> str:
    assert result.exit_code == 0, result.output
    return " ".join(result.stdout.split())


def refused(result: Result) -> str:
    assert (result.exit_code, result.stdout) == (2, "")
    return result.stderr


def test_migrate_makes_the_tables_and_then_finds_them_up_to_date(home: Path) -> None:
    assert said(run("migrate")) == f"The tables are made (revision {revisions()[-1]})."
    assert said(run("migrate")) == f"The tables are up to date (revision {revisions()[-1]})."


def test_migrate_leaves_no_database_that_then_misses_its_key(home: Path) -> None:
    run("migrate")
    assert Keyring.open(home).keys


def test_migrate_refuses_a_file_that_is_no_database(home: Path) -> None:
    (home / "coach.db").write_text("hello\n" * 50, "utf-8")
    assert "not a database of ours" in refused(run("migrate"))


def test_rotating_makes_a_new_key_and_seals_everything_with_it(filled: Path) -> None:
    (old,) = Keyring.open(filled).keys
    text = said(run("rotate-key"))
    ring = Keyring.open(filled)
    assert f"14 rows were sealed again; everything is under key {ring.newest:02x} now." in text
    assert "--drop-old" in text
    assert ring.newest != old.id
    assert [key.id for key in ring.keys] == [old.id, ring.newest]
    asyncio.run(check(address(filled), ring.without([old.id])))


def test_older_keys_are_dropped_when_asked(filled: Path) -> None:
    run("rotate-key")
    newest = Keyring.open(filled).newest
    assert "Only the newest key is left" in said(run("rotate-key", "--drop-old"))
    ring = Keyring.open(filled)
    assert [key.id for key in ring.keys] == [newest]
    asyncio.run(check(address(filled), ring))


def test_a_rotation_that_was_cut_off_goes_on_with_the_key_it_had_made(filled: Path) -> None:
    ring = Keyring.open(filled).with_new_key()
    keep(ring.keys, filled)
    assert "An earlier rotation was cut off" in said(run("rotate-key"))
    assert [key.id for key in Keyring.open(filled).keys] == [key.id for key in ring.keys]
    asyncio.run(check(address(filled), ring.without([ring.keys[0].id])))


def test_no_key_is_dropped_that_a_row_still_needs(filled: Path) -> None:
    ring = Keyring.open(filled).with_new_key()
    keep(ring.keys, filled)
    assert "14 rows were sealed again" in said(run("rotate-key", "--drop-old"))
    asyncio.run(check(address(filled), Keyring.open(filled)))


def test_a_key_that_is_not_here_is_missed_before_anything_changes(filled: Path) -> None:
    key = (filled / NAME).read_bytes()
    (filled / NAME).unlink()
    assert "is missing" in refused(run("rotate-key"))
    assert not (filled / NAME).exists()
    (filled / NAME).write_bytes(key)


def test_keys_of_the_setting_are_used_newest_last(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asyncio.run(fill(address(home), Keyring.of(ONE)))
    monkeypatch.setenv("ENCRYPTION_KEY", ONE)
    assert "ENCRYPTION_KEY holds one key. Make another" in refused(run("rotate-key"))
    monkeypatch.setenv("ENCRYPTION_KEY", f"{ONE} {TWO}")
    assert "Older keys may go from ENCRYPTION_KEY now" in said(run("rotate-key"))
    asyncio.run(check(address(home), Keyring.of(TWO)))
    assert not (home / NAME).exists()


@pytest.mark.parametrize("command", ["migrate", "rotate-key"])
def test_both_refuse_while_a_chat_runs(filled: Path, command: str) -> None:
    before = (filled / NAME).read_bytes()
    with exclusive(filled, "chat"):
        assert "(chat, process " in refused(run(command))
    assert (filled / NAME).read_bytes() == before


@pytest.mark.parametrize("command", ["migrate", "rotate-key"])
def test_help_gives_examples(command: str) -> None:
    assert f"Examples:\n    second-thought {command}" in run(command, "--help").stdout


def test_an_older_database_is_migrated_with_a_word_about_the_copy(home: Path) -> None:
    load(home / "coach.db")
    text = said(run("migrate"))
    assert ("A copy of the database" in text) == (revisions()[-1] != "0001")
