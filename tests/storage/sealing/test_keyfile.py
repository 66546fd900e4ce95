"""The key file: made once, private, whole, or refused with what to do."""

import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest

from storage.errors import KeyringError
from storage.sealing import Keyring
from storage.sealing.keyfile import NAME, keep

ANA = UUID(int=1)
posix = pytest.mark.skipif(os.name != "posix", reason="file modes are of POSIX systems")


def test_the_first_start_makes_a_key_and_the_next_one_finds_it(tmp_path: Path) -> None:
    home = tmp_path / "new" / "home"
    sealed = Keyring.open(home).seal(b"x", ANA, "a:b:c")
    assert Keyring.open(home).unseal(sealed, ANA, "a:b:c") == b"x"
    assert [path.name for path in home.iterdir()] == [NAME]


@posix
def test_folder_and_file_are_the_owners_alone(tmp_path: Path) -> None:
    home = tmp_path / "home"
    Keyring.open(home)
    assert stat.S_IMODE((home / NAME).stat().st_mode) == 0o600
    assert stat.S_IMODE(home.stat().st_mode) == 0o700


def test_the_file_says_its_format_and_what_it_is(tmp_path: Path) -> None:
    Keyring.open(tmp_path)
    lines = (tmp_path / NAME).read_text("ascii").splitlines()
    assert lines[0] == "second-thought keys 1"
    assert "keep a copy" in lines[2]
    assert lines[-1].startswith("key ")


@posix
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o660, 0o666])
def test_a_file_that_others_may_read_is_refused(tmp_path: Path, mode: int) -> None:
    Keyring.open(tmp_path)
    (tmp_path / NAME).chmod(mode)
    with pytest.raises(KeyringError, match=rf"mode {mode:04o}.*chmod 600"):
        Keyring.open(tmp_path)


def make_database(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def test_a_database_without_its_key_file_gets_no_new_key(tmp_path: Path) -> None:
    make_database(tmp_path / "coach.db", "create table person (id)", "insert into person values(1)")
    with pytest.raises(KeyringError, match=r"missing, and the database coach\.db needs it"):
        Keyring.open(tmp_path)
    assert not (tmp_path / NAME).exists()


@pytest.mark.parametrize("made", [(), ("create table person (id)",)], ids=["empty", "no people"])
def test_a_database_that_holds_nobody_needs_no_earlier_key(tmp_path: Path, made) -> None:
    make_database(tmp_path / "coach.db", *made)
    Keyring.open(tmp_path)
    assert (tmp_path / NAME).exists()


def test_keys_are_replaced_all_at_once(tmp_path: Path) -> None:
    old = Keyring.open(tmp_path)
    wider = old.with_new_key()
    keep(wider.keys, tmp_path)
    found = Keyring.open(tmp_path)
    assert [key.id for key in found.keys] == [key.id for key in wider.keys]
    assert found.newest == wider.newest
    keep(found.without([old.newest]).keys, tmp_path)
    assert [key.id for key in Keyring.open(tmp_path).keys] == [wider.newest]
    assert [path.name for path in tmp_path.iterdir()] == [NAME]


def first_key(text: str) -> str:
    return text.splitlines()[-1].split()[2]


DAMAGE = {
    "empty": lambda text: "",
    "cut in the key": lambda text: text[:-20],
    "cut before the key": lambda text: text[: text.index("\nkey ")],
    "one letter": lambda text: text.replace(first_key(text), flipped(first_key(text))),
    "another format": lambda text: text.replace("keys 1", "keys 2"),
    "something else": lambda text: first_key(text),
    "a line of junk": lambda text: text + "hello\n",
    "not text": lambda text: text + "ÿ",
    "check missing": lambda text: "\n".join([*text.splitlines()[:-1], f"key {first_key(text)}"]),
}


def flipped(text: str) -> str:
    return ("B" if text[0] == "A" else "A") + text[1:]


@pytest.mark.parametrize("how", DAMAGE)
def test_a_damaged_file_is_refused_and_left_alone(tmp_path: Path, how: str) -> None:
    Keyring.open(tmp_path)
    path = tmp_path / NAME
    whole = path.read_text("ascii")
    path.write_text(DAMAGE[how](whole), "utf-8")
    kept = path.read_bytes()
    with pytest.raises(KeyringError, match=rf"{NAME}.*Put a copy of it back") as caught:
        Keyring.open(tmp_path)
    assert first_key(whole) not in str(caught.value)
    assert path.read_bytes() == kept


def test_a_home_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "home").touch()
    with pytest.raises(KeyringError, match="SECOND_THOUGHT_HOME"):
        Keyring.open(tmp_path / "home")


START = """
import sys
from contextlib import closing
from pathlib import Path
from storage.sealing import Keyring
sys.stdin.readline()
print(Keyring.open(Path(sys.argv[1])).keys[0].check.hex())
"""


def test_processes_that_start_at_once_get_the_same_key(tmp_path: Path) -> None:
    command = [sys.executable, "-c", START, str(tmp_path / "home")]
    pipe = subprocess.PIPE
    started = [subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) for _ in range(4)]
    for process in started:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    said = {process.communicate()[0] for process in started}
    assert len(said) == 1
    assert len(said.pop()) == 9
    assert [path.name for path in (tmp_path / "home").iterdir()] == [NAME]
