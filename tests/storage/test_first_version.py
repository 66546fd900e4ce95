"""What the first version kept is read by this one."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Insert, Uuid, column, create_engine, table
from sqlalchemy.dialects.postgresql import JSONB

from coaching.memory import Settings
from coaching.messages import Said
from storage.delivery.values import Arrival, Place
from storage.engine import completed
from storage.errors import SchemaError
from storage.migrations import revisions
from storage.migrations.running import upgrade
from storage.sealing import Keyring
from storage.store import Store
from storage.upgrading import migrate
from tests.postgres import Cluster
from tests.storage.first_version import ANA, DANA, KEY, check, load, on


async def test_a_database_of_the_first_version_opens_with_all_its_values(tmp_path: Path) -> None:
    load(tmp_path / "coach.db")
    await check(f"sqlite:///{tmp_path}/coach.db", Keyring.of(KEY))


async def test_who_was_kept_is_told_of_reminders_once_they_are_at_home(tmp_path: Path) -> None:
    load(tmp_path / "coach.db")
    store = await Store.open(f"sqlite:///{tmp_path}/coach.db", Keyring.of(KEY))
    person = await store.person(ANA)
    before = await store.due(on(6, 1), ["console"])
    home = Place("console", "", "here")
    arrival = Arrival(key="1", identity=ANA, place=home, event=Said("hi"))
    (accepted,) = await store.inbox.accept([arrival], on(6, 1))

    assert before == ()
    assert accepted.person_id == person
    assert await store.memory(person).home() == home
    assert await store.due(on(6, 1), ["console"]) == (person,)
    await store.close()


@pytest.mark.postgres
async def test_on_a_server_it_is_upgraded_with_all_it_kept(postgres: Cluster) -> None:
    url, ring = postgres.database(), Keyring.of(KEY)
    engine = create_engine(completed(url))
    with engine.begin() as connection:
        upgrade(connection, "0001")
        people = table("person", column("id", Uuid), column("rev"), column("paused"))
        connection.execute(people.insert().values(id=DANA, rev=7, paused=True))
        connection.execute(insert_of("settings", **SET))
    engine.dispose()
    with pytest.raises(SchemaError):
        await Store.open(url, ring)
    done = migrate(url)

    assert (done.before, done.after) == ("0001", revisions()[-1])
    store = await Store.open(url, ring)
    stand = await store.memory(DANA).stand()
    assert stand.rev == 7
    assert stand.settings == Settings(tone="warmer")
    assert await store.uses.reserve(DANA, on(6, 1).date(), 1, 1, most_tokens=1, most_micros=1)
    await store.close()


SET = {
    "person_id": DANA, "quiet_from": 21, "quiet_until": 9, "days": list(range(7)),
    "reminders": True, "weekly_picks": True, "pick_day": 0, "pick_hour": 9, "picks": 3,
    "tone": "warmer", "language": "en",
}  # fmt: skip
"""Settings as they were kept before anything could leave for a model."""


def insert_of(name: str, **values: Any) -> Insert:
    columns = [column(key, _KINDS.get(key)) for key in values]
    return table(name, *columns).insert().values(values)


_KINDS: dict[str, Any] = {"person_id": Uuid, "days": JSONB}


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
