"""What the first version kept is read by this one."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from storage.sealing import Keyring
from storage.upgrading import migrate
from tests.storage.first_version import KEY, check, load


async def test_a_database_of_the_first_version_opens_with_all_its_values(tmp_path: Path) -> None:
    load(tmp_path / "coach.db")
    await check(f"sqlite:///{tmp_path}/coach.db", Keyring.of(KEY))


def test_it_is_upgraded_to_the_tables_that_a_new_database_gets(tmp_path: Path) -> None:
    load(tmp_path / "coach.db")
    for name in ("coach.db", "new.db"):
        migrate(f"sqlite:///{tmp_path / name}")
    assert tables(tmp_path / "coach.db") == tables(tmp_path / "new.db")


def tables(file: Path) -> list[tuple[str, list[str]]]:
    """Return the parts of every table and index; in which order constraints stand is all one."""
    query = "select name, coalesce(sql, '') from sqlite_master order by type, name"
    with closing(sqlite3.connect(file)) as connection:
        found = connection.execute(query).fetchall()
    return [(name, sorted(parts(sql))) for name, sql in found]


def parts(sql: str) -> list[str]:
    """Cut what makes a table: a column that was added stands in the line of the one before."""
    lines = [line.strip(" \t,") for line in sql.splitlines()]
    return [part.strip() for line in lines for part in re.split(r",(?![^(]*\))", line)]


def test_the_first_version_is_revision_1(tmp_path: Path) -> None:
    load(tmp_path / "coach.db")
    assert migrate(f"sqlite:///{tmp_path}/coach.db").before == "0001"
