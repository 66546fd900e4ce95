"""The tables of the program and those of the revisions are the same, on both databases."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from sqlalchemy import Connection, create_engine, inspect

from storage import migrations
from storage.engine import completed
from storage.migrations import FOLDER, VERSION_TABLE, revisions
from storage.migrations.__main__ import make
from storage.migrations.running import configured, upgrade
from storage.rotating import INDEXES, SEALED
from storage.tables import METADATA
from storage.upgrading import FOUND, migrate
from tests.postgres import Cluster


@pytest.fixture
def migrated(tmp_path: Path) -> Iterator[Connection]:
    yield from connected(f"sqlite:///{tmp_path}/migrated.db", by_revisions=True)


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Connection]:
    yield from connected(f"sqlite:///{tmp_path}/made.db")


def connected(url: str, *, by_revisions: bool = False) -> Iterator[Connection]:
    engine = create_engine(completed(url) if url.startswith("postgresql") else url)
    with engine.begin() as connection:
        if by_revisions:
            upgrade(connection)
        elif connection.dialect.name == "postgresql":
            METADATA.create_all(connection)
    if engine.dialect.name == "sqlite":
        migrate(url)  # a new file is made without revisions; one that is up to date is left alone
    with engine.connect() as connection:
        yield connection
    engine.dispose()


@pytest.fixture
def migrated_server(postgres: Cluster) -> Iterator[Connection]:
    yield from connected(postgres.database(), by_revisions=True)


@pytest.fixture
def made_server(postgres: Cluster) -> Iterator[Connection]:
    yield from connected(postgres.database())


def of_postgres(connection: Connection) -> list[tuple[Any, ...]]:
    """Return what the catalogue says of columns, constraints and indexes."""
    said = [row for query in CATALOGUE for row in connection.exec_driver_sql(query)]
    return sorted((tuple(row) for row in said if not row[0].startswith(VERSION_TABLE)), key=repr)


CATALOGUE = (
    "select table_name, column_name, data_type, is_nullable, column_default"
    " from information_schema.columns where table_schema = 'public'",
    "select conrelid::regclass::text, conname, pg_get_constraintdef(oid)"
    " from pg_constraint where connamespace = 'public'::regnamespace",
    "select tablename, indexdef from pg_indexes where schemaname = 'public'",
)


def of_sqlite(connection: Connection) -> dict[str, Any]:
    """Return what the catalogue says of columns, keys and indexes, and the revision."""
    said: dict[str, Any] = {"revision": connection.exec_driver_sql(FOUND).scalar()}
    for table in inspect(connection).get_table_names():
        for what in ("table_xinfo", "foreign_key_list"):
            rows = connection.exec_driver_sql(f"pragma {what}({table})").all()
            said[f"{what} {table}"] = sorted(map(tuple, rows), key=repr)
    indexes = connection.exec_driver_sql("select name, sql from sqlite_master where type = 'index'")
    said["indexes"] = {name: sql for name, sql in indexes if sql}
    return said


def test_both_ways_make_the_same_tables_on_sqlite(made: Connection, migrated: Connection) -> None:
    assert of_sqlite(migrated) == of_sqlite(made)


@pytest.mark.postgres
def test_both_ways_make_the_same_tables_on_postgres(
    made_server: Connection, migrated_server: Connection
) -> None:
    assert of_postgres(migrated_server) == of_postgres(made_server)


@pytest.mark.postgres
@pytest.mark.filterwarnings("ignore:autogenerate skipping:UserWarning")  # an expression's index
def test_the_next_revision_would_be_empty_on_postgres(migrated_server: Connection) -> None:
    command.check(configured(migrated_server, METADATA))


@pytest.mark.filterwarnings("ignore:autogenerate skipping:UserWarning")  # an expression's index
def test_the_next_revision_would_be_empty(migrated: Connection) -> None:
    command.check(configured(migrated, METADATA))


@pytest.mark.filterwarnings("ignore:autogenerate skipping:UserWarning")  # an expression's index
def test_the_tool_makes_the_next_revision_with_nothing_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "revisions"
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(migrations, "FOLDER", folder)
    make("reminders can repeat")
    (path,) = (folder / "versions").glob("*_reminders_can_repeat.py")
    text = path.read_text("utf-8")
    assert text.startswith('"""Reminders can repeat."""')
    assert "op." not in text


def test_revisions_are_numbered_without_a_gap() -> None:
    assert revisions() == tuple(f"{number:04}" for number in range(1, len(revisions()) + 1))


def test_revisions_name_nothing_of_ours() -> None:
    for path in (FOLDER / "versions").glob("[0-9]*.py"):
        assert "storage" not in path.read_text("utf-8"), path.name


def test_every_binary_column_is_sealed_or_a_blind_index() -> None:
    sealed = {f"{table.name}.{column.name}" for table in SEALED for column in SEALED[table]}
    assert sealed == {
        *"person.state identity.account contact.names contact.details touch.text".split(),
        *"silence.details draft.draft reminder.reason pick.reason".split(),
        *"person.place person.last upload.content inbox.payload".split(),
        *"outbox.body outbox.there outbox.reacted".split(),
        *"installation.details installation.tokens direct_channel.details".split(),
    }
    assert [(table.name, column) for table, column in INDEXES] == [
        ("identity", "key"),
        ("identity", "workspace"),
        ("contact_name", "key"),
        ("outbox", "channel"),
        ("outbox", "message"),
        ("pace", "key"),
        ("link", "key"),
        ("link_try", "key"),
        ("installation", "key"),
        ("install_state", "key"),
        ("direct_channel", "key"),
    ]
