"""Upgrades: all or nothing, after a copy, by one process at a time, never backwards."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from sqlalchemy.exc import ProgrammingError

from storage import migrations
from storage.copying import drop_copies
from storage.engine import completed
from storage.errors import Damaged, SchemaError, StorageError, Unreachable
from storage.migrations import revisions
from storage.sealing import Keyring
from storage.store import Identity, Store
from storage.upgrading import Upgrade, migrate
from tests.postgres import Cluster
from tests.storage.waiting import check_left, leave

HEAD = revisions()[-1]
NEXT = f"{int(HEAD) + 1:04}"
PERSON, CONTACT, TOUCH = (f"{number:032x}" for number in (1, 2, 3))
REVISION = f'''
import sqlalchemy as sa
from alembic import op

revision = "{NEXT}"
down_revision = "{HEAD}"


def upgrade():
    """Add a column to a table that others hang on, as batches do: by copying it."""
    how = "always" if op.get_bind().dialect.name == "sqlite" else "never"
    with op.batch_alter_table("person", recreate=how) as batch:
        batch.add_column(sa.Column("mood", sa.String(), server_default="calm", nullable=False))
'''


@pytest.fixture
def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Become the next version of the program: one that has another revision."""

    def become(then: str = "") -> None:
        folder = tmp_path / "next"
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(migrations.FOLDER, folder, ignore=ignored)
        text = REVISION + "".join(f"    {line}\n" for line in then.splitlines())
        (folder / "versions" / f"{NEXT}_mood.py").write_text(text, "utf-8")
        monkeypatch.setattr(migrations, "FOLDER", folder)

    return become


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "coach.db"


def address(file: Path) -> str:
    return f"sqlite:///{file}"


def ask(file: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(file)) as connection:
        found = connection.execute(query).fetchall()
        connection.commit()
    return found


def fill(file: Path) -> None:
    """Make a database of this version with a person in it."""
    migrate(address(file))
    ask(file, f"insert into person (id, rev) values ('{PERSON}', 0)")
    ask(
        file,
        "insert into identity (id, person_id, platform, key, account)"
        f" values ('{CONTACT}', '{PERSON}', 'console', x'00', x'00')",
    )


def test_a_new_database_gets_all_tables_and_is_its_owners_alone(file: Path) -> None:
    assert migrate(address(file)) == Upgrade(None, HEAD)
    tables = {name for (name,) in ask(file, "select name from sqlite_master where type = 'table'")}
    assert {"person", "contact", "touch", "reminder", "schema_revision"} <= tables
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_an_empty_file_becomes_a_database(file: Path) -> None:
    file.parent.mkdir()
    file.touch()
    assert migrate(address(file)) == Upgrade(None, HEAD)


def test_a_current_database_is_left_as_it_is(file: Path) -> None:
    fill(file)
    before = file.read_bytes()
    assert migrate(address(file)) == Upgrade(HEAD, HEAD)
    assert file.read_bytes() == before
    assert list(file.parent.iterdir()) == [file]


def test_a_new_or_current_database_loads_no_alembic(file: Path) -> None:
    program = (
        "import sys; from storage.upgrading import migrate; migrate(sys.argv[1]);"
        "migrate(sys.argv[1]); print('alembic' in sys.modules)"
    )
    command = [sys.executable, "-c", program, address(file)]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "False\n"


def test_an_older_database_is_upgraded_after_a_copy(file: Path, next_version) -> None:
    fill(file)
    next_version()
    copy = file.with_name(f"coach.db.before-{NEXT}")
    assert migrate(address(file)) == Upgrade(HEAD, NEXT, copy)
    assert ask(file, "select id, mood from person") == [(PERSON, "calm")]
    assert ask(copy, "select id, rev from person") == [(PERSON, 0)]
    assert ask(copy, "select version_num from schema_revision") == [(HEAD,)]
    assert {path.name for path in file.parent.iterdir()} == {file.name, copy.name}
    if os.name == "posix":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600


def test_copying_a_table_loses_nothing_that_hangs_on_it(file: Path, next_version) -> None:
    fill(file)
    next_version()
    migrate(address(file))
    assert ask(file, "select person_id from identity") == [(PERSON,)]


def test_what_is_written_but_not_yet_in_the_main_file_is_copied_too(
    file: Path, next_version
) -> None:
    fill(file)
    next_version()
    with closing(sqlite3.connect(file)) as connection:  # an open one keeps the log from merging
        connection.execute("pragma journal_mode = wal")
        connection.execute("update person set rev = 7")
        connection.commit()
        copy = migrate(address(file)).copy
    assert copy is not None
    assert ask(copy, "select rev from person") == [(7,)]
    assert ask(file, "select rev from person") == [(7,)]


@pytest.mark.parametrize(
    "then",
    [
        pytest.param("raise RuntimeError", id="an error"),
        pytest.param('op.execute("delete from person")', id="rows left alone"),
    ],
)
def test_an_upgrade_that_fails_changes_nothing(file: Path, next_version, then: str) -> None:
    fill(file)
    next_version(then)
    with pytest.raises((RuntimeError, SchemaError)):
        migrate(address(file))
    assert ask(file, "select version_num from schema_revision") == [(HEAD,)]
    assert ask(file, "select id, rev from person") == [(PERSON, 0)]
    with pytest.raises(sqlite3.OperationalError, match="mood"):
        ask(file, "select mood from person")


def test_a_copy_of_an_upgrade_that_failed_is_replaced_by_the_next(file: Path, next_version) -> None:
    fill(file)
    copy = file.with_name(f"coach.db.before-{NEXT}")
    copy.write_bytes(b"of last time")
    next_version()
    migrate(address(file))
    assert ask(copy, "select id from person") == [(PERSON,)]


def test_only_the_copy_of_the_last_upgrade_stays(file: Path, next_version) -> None:
    fill(file)
    earlier = file.with_name("coach.db.before-0000")
    earlier.touch()
    migrate(address(file))
    assert earlier.exists()  # nothing was upgraded
    next_version()
    copy = migrate(address(file)).copy
    assert copy is not None
    assert copies(file) == [copy.name]
    drop_copies(file)
    assert list(file.parent.iterdir()) == [file]


def test_a_copy_goes_whatever_its_database_is_called(tmp_path: Path) -> None:
    odd, other = tmp_path / "coach[1]*.db", tmp_path / "coach1.db"
    beside = [Path(f"{one}.before-0007") for one in (odd, other)]
    for one in beside:
        one.touch()
    drop_copies(odd)
    assert [one.exists() for one in beside] == [False, True]


async def test_forgetting_somebody_takes_the_copy_along(file: Path, next_version) -> None:
    ring = Keyring.new()
    store = await Store.open(address(file), ring)
    await store.person(Identity("console", "", "you"))
    await store.close()
    next_version()
    store = await Store.open(address(file), ring)
    me = store.memory(await store.person(Identity("console", "", "you")))
    assert len(copies(file)) == 1
    await me.forget()
    assert copies(file) == []
    await store.close()


async def test_work_that_waits_is_there_afterwards(file: Path, next_version) -> None:
    ring = Keyring.new()
    store = await Store.open(address(file), ring)
    left = await leave(store, ring)
    await store.close()
    next_version()
    store = await Store.open(address(file), ring)
    await check_left(store, ring, left)
    await store.close()
    assert ask(file, "select version_num from schema_revision") == [(NEXT,)]


def copies(file: Path) -> list[str]:
    return [path.name for path in file.parent.glob("*before*")]


def test_without_a_copy_there_is_no_upgrade(file: Path, next_version) -> None:
    fill(file)
    file.with_name(f"coach.db.before-{NEXT}").mkdir()  # in the way
    next_version()
    with pytest.raises(StorageError, match=r"copy .* could not be written.*Nothing was changed"):
        migrate(address(file))
    assert ask(file, "select version_num from schema_revision") == [(HEAD,)]
    assert not list(file.parent.glob("*.unfinished"))


def test_many_that_start_at_once_upgrade_once(file: Path, next_version) -> None:
    fill(file)
    next_version()
    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(migrate, [address(file)] * 4))
    assert {one.after for one in done} == {NEXT}
    assert [one.before for one in done].count(HEAD) == 1
    assert ask(file, "select version_num from schema_revision") == [(NEXT,)]


def test_a_newer_database_is_refused_and_left_as_it_is(file: Path) -> None:
    fill(file)
    ask(file, "update schema_revision set version_num = '9001'")
    before = file.read_bytes()
    with pytest.raises(SchemaError, match=rf"newer second-thought \(revision 9001.*{HEAD}\)"):
        migrate(address(file))
    assert file.read_bytes() == before
    assert list(file.parent.iterdir()) == [file]


def test_the_database_of_another_program_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "places.sqlite"
    ask(file, "create table bookmarks (url)")
    before = file.read_bytes()
    with pytest.raises(SchemaError, match=r"not ours.*DATABASE_URL"):
        migrate(address(file))
    assert file.read_bytes() == before


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("call mom\n" * 100, "utf-8")
    with pytest.raises(Damaged, match="not a database of ours"):
        migrate(address(file))
    assert file.read_text("utf-8") == "call mom\n" * 100


def test_a_file_that_cannot_be_made_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Unreachable, match="See that its folder exists"):
        migrate(address(tmp_path / "file" / "coach.db"))


@pytest.mark.parametrize("url", ["sqlite://", "mysql://localhost/x", "coach.db"])
def test_other_addresses_are_refused(url: str) -> None:
    with pytest.raises(StorageError, match="DATABASE_URL"):
        migrate(url)


def test_a_database_in_memory_is_refused() -> None:
    with pytest.raises(SchemaError, match="forgets everything"):
        migrate("sqlite:///:memory:")


@pytest.fixture
def empty(postgres: Cluster) -> str:
    return postgres.database()


@pytest.mark.postgres
async def test_on_postgres_an_empty_or_older_database_says_to_migrate(
    empty: str, next_version
) -> None:
    with pytest.raises(SchemaError, match="second-thought migrate"):
        await Store.open(empty, Keyring.new())
    assert migrate(empty) == Upgrade(None, HEAD)
    await (await Store.open(empty, Keyring.new())).close()
    next_version()
    with pytest.raises(SchemaError, match="second-thought migrate"):
        await Store.open(empty, Keyring.new())
    assert migrate(empty) == Upgrade(HEAD, NEXT)
    await (await Store.open(empty, Keyring.new())).close()


@pytest.mark.postgres
def test_on_postgres_many_may_migrate_at_once(empty: str) -> None:
    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(migrate, [empty] * 4))
    assert sorted(done, key=lambda one: one.before or "") == [
        Upgrade(None, HEAD),
        *[Upgrade(HEAD, HEAD)] * 3,
    ]


@pytest.mark.postgres
def test_on_postgres_an_upgrade_that_fails_changes_nothing(empty: str, next_version) -> None:
    migrate(empty)
    next_version("raise RuntimeError")
    with pytest.raises(RuntimeError):
        migrate(empty)
    assert run_on(empty, "select version_num from schema_revision") == [(HEAD,)]
    with pytest.raises(ProgrammingError, match="mood"):
        run_on(empty, "select mood from person")


@pytest.mark.postgres
async def test_on_postgres_a_newer_database_is_refused(empty: str) -> None:
    migrate(empty)
    run_on(empty, "update schema_revision set version_num = '9001'")
    with pytest.raises(SchemaError, match="newer second-thought"):
        migrate(empty)
    with pytest.raises(SchemaError, match="newer second-thought"):
        await Store.open(empty, Keyring.new())


@pytest.mark.postgres
def test_on_postgres_other_programs_tables_may_stand_beside_ours(empty: str) -> None:
    run_on(empty, "create table alembic_version (version_num text)")
    assert migrate(empty) == Upgrade(None, HEAD)


@pytest.mark.postgres
def test_on_postgres_tables_called_like_ours_are_left_alone(empty: str) -> None:
    run_on(empty, "create table person (id int)")
    with pytest.raises(SchemaError, match="not ours"):
        migrate(empty)


@pytest.mark.postgres
def test_a_server_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(Unreachable, match="cannot be reached"):
        migrate(f"postgresql://nobody@/nothing?host={tmp_path}")


def run_on(url: str, statement: str) -> list[tuple[object, ...]]:
    engine = create_engine(completed(url))
    try:
        with engine.begin() as connection:
            said = connection.exec_driver_sql(statement)
            return [tuple(row) for row in said] if said.returns_rows else []
    finally:
        engine.dispose()
