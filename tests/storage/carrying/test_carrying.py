"""Everything is carried over to PostgreSQL and is the same there, or nothing is."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import psycopg
import pytest
from sqlalchemy import Connection, create_engine, select

from storage.backups.restoring import close
from storage.carrying.carrying import TABLES, Carried, carry
from storage.carrying.values import over, same
from storage.columns import EPOCH
from storage.delivery.signal import SILENT
from storage.delivery.values import Settlement
from storage.engine import completed
from storage.errors import StorageError
from storage.gateway import Heard, Position
from storage.rows import GATEWAY, SETTINGS, VOICE_USE
from storage.sealing import Keyring
from storage.store import Identity, Store
from storage.tables import METADATA
from storage.upgrading import migrate
from tests.postgres import Cluster
from tests.storage.delivery.events import THERE, message
from tests.storage.first_version import check, fill
from tests.storage.people import NOW, new_id
from tests.storage.test_installations import HERE as INSTALLED
from tests.storage.waiting import Left, check_left, leave

pytestmark = pytest.mark.postgres
DAY = timedelta(days=1)
BEN = Identity("slack", "T9", "ben")


class Told:
    """A signal that keeps what it is told."""

    def __init__(self) -> None:
        self.people: list[UUID] = []
        self.channels: list[tuple[str, bytes]] = []

    def waiting(self, connection: Connection, person: UUID, ready_at: datetime) -> None:
        self.people.append(person)

    def outgoing(
        self, connection: Connection, platform: str, channel: bytes, ready_at: datetime
    ) -> None:
        self.channels.append((platform, channel))


@pytest.fixture
def target(postgres: Cluster) -> str:
    """Return the address of an up-to-date database with nobody in it, of this test alone."""
    url = postgres.database()
    migrate(url)
    return url


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return tmp_path / "coach.db"


def nothing(_: object) -> None:
    """Do nothing."""


async def filled(source: Path, keyring: Keyring) -> Left:
    """Fill a database with something of every kind."""
    url = f"sqlite:///{source}"
    while new_id() < UUID(int=100):  # those below have names in `fill`
        pass
    await fill(url, keyring)
    store = await Store.open(url, keyring)
    left = await leave(store, keyring)
    await store.installations.keep(INSTALLED)
    lease = new_id()
    await store.sessions.take("1100", (0, 1), lease, NOW, NOW + DAY)
    await store.sessions.save(lease, NOW + DAY, Position("session-1", 2**40, "wss://here"))
    await store.sessions.identify("1100", NOW, lambda *_: 0.0)
    await store.person(Identity("discord", "", "cleo"))
    await store.channels.kept("discord", [Heard("D9", "cleo", 77)])
    await store.close()
    close(source)
    return left


def held(file: Path) -> bytes:
    return file.read_bytes()


def difference(carried: tuple[Carried, ...]) -> list[str]:
    return [one.table for one in carried if one.here != one.there]


async def test_all_of_it_is_read_there_as_it_was_here(
    source: Path, target: str, keyring: Keyring
) -> None:
    left = await filled(source, keyring)
    before = held(source)

    carried = carry(source, target, SILENT, nothing)

    assert {one.table for one in carried} == set(METADATA.tables)
    assert difference(carried) == []
    assert sum(one.there.rows for one in carried) > 30
    assert held(source) == before
    await check(target, keyring)
    store = await Store.open(target, keyring)
    assert await store.installations.find("slack", "T1") == INSTALLED
    assert [one.message for one in await store.channels.known("discord")] == [77]
    await check_left(store, keyring, left)
    await store.close()


async def test_what_comes_next_comes_after_what_is_there(
    source: Path, target: str, keyring: Keyring
) -> None:
    left = await filled(source, keyring)
    carry(source, target, SILENT, nothing)
    store = await Store.open(target, keyring)
    await store.memory(left.person).settle(Settlement(outgoing=(message(place=THERE),)))
    await store.close()
    with psycopg.connect(target) as connection:
        found = connection.execute("select seq, id from outbox order by seq").fetchall()
    assert found[-2][1] == left.unsent


async def test_an_empty_database_begins_at_one(source: Path, target: str, keyring: Keyring) -> None:
    migrate(f"sqlite:///{source}")
    close(source)
    carry(source, target, SILENT, nothing)
    with psycopg.connect(target) as connection:
        assert connection.execute("select nextval('inbox_seq_seq')").fetchone() == (1,)


async def test_what_waits_is_handed_to_the_workers(
    source: Path, target: str, keyring: Keyring
) -> None:
    left, told = await filled(source, keyring), Told()
    carry(source, target, told, nothing)
    assert told.people == [left.person]
    assert [platform for platform, _ in told.channels] == ["slack"]


async def test_whoever_held_something_here_holds_nothing_there(
    source: Path, target: str, keyring: Keyring
) -> None:
    await filled(source, keyring)
    carry(source, target, SILENT, nothing)
    store = await Store.open(target, keyring)
    taken = await store.sessions.take("1100", (0, 1), new_id(), NOW, NOW + DAY)
    await store.close()
    assert taken is not None
    assert taken.position == Position("session-1", 2**40, "wss://here")


@pytest.mark.parametrize("when", ["copied", "compared", "commit"])
async def test_what_fails_on_the_way_leaves_nothing_there(
    source: Path, target: str, keyring: Keyring, when: str
) -> None:
    await filled(source, keyring)

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    given = {"commit": nothing, when: fail}
    with pytest.raises(ZeroDivisionError):
        carry(source, target, SILENT, **given)  # type: ignore[arg-type]  # which one is the test's
    assert empty(target)
    assert difference(carry(source, target, SILENT, nothing)) == []


async def test_a_difference_takes_all_of_it_back(
    source: Path, target: str, keyring: Keyring
) -> None:
    await filled(source, keyring)
    with psycopg.connect(target) as connection:
        connection.execute(
            "create function other() returns trigger language plpgsql as"
            " $$ begin new.shown := new.shown + 1; return new; end $$"
        )
        connection.execute(
            "create trigger other before insert on reminder for each row execute function other()"
        )
    with pytest.raises(StorageError, match=r"not what was sent.*reminder"):
        carry(source, target, SILENT, nothing)
    assert empty(target)


async def test_a_database_with_somebody_in_it_is_left_alone(
    source: Path, target: str, keyring: Keyring
) -> None:
    await filled(source, keyring)
    store = await Store.open(target, other := Keyring.new())
    await store.person(BEN)
    await store.close()
    with pytest.raises(StorageError, match=r"holds something already .*person, identity"):
        carry(source, target, SILENT, nothing)
    store = await Store.open(target, other)
    assert await store.find(BEN) is not None
    await store.close()


async def test_where_the_same_lies_there_already_nothing_is_done(
    source: Path, target: str, keyring: Keyring
) -> None:
    await filled(source, keyring)
    carry(source, target, SILENT, nothing)
    told = Told()
    committed = list[object]()
    carry(source, target, told, committed.append)
    assert (len(committed), told.people) == (1, [])


def test_every_kind_of_value_goes_over(source: Path, target: str) -> None:
    migrate(f"sqlite:///{source}")
    person = UUID(int=5)
    with closing(sqlite3.connect(source)) as here:
        here.execute("insert into person (id, rev, paused) values (?, 3, 1)", [person.bytes])
        here.execute(
            "insert into settings (person_id, zone, quiet_from, quiet_until, days, reminders,"
            " weekly_picks, pick_day, pick_hour, picks, tone, language, voice, voice_at)"
            " values (?, 'Europe/Zürich', 22, 8, '[ 1,2]', 1, 0, 0, 9, 3, 'warmer', 'en',"
            " 'nothing', '')",
            [person.bytes],
        )
        here.execute("insert into voice_use values (?, '2026-11-23', ?, 0)", [person.bytes, 2**62])
        here.execute(
            "insert into gateway values ('1100', null, ?)", ["[1795600000.123456, 0.1, 1e3]"]
        )
        here.execute("insert into pace values (x'00ff', ?)", [-1])
        here.commit()
    close(source)

    assert difference(carry(source, target, SILENT, nothing)) == []

    engine = create_engine(completed(target))
    with engine.connect() as there:
        use = there.execute(select(VOICE_USE)).one()
        kept = there.execute(select(SETTINGS)).one()
        assert (use.tokens, str(use.day)) == (2**62, "2026-11-23")
        assert (kept.zone, kept.days, kept.reminders) == ("Europe/Zürich", [1, 2], True)
        assert there.execute(select(GATEWAY.c.identified)).scalar() == [1795600000.123456, 0.1, 1e3]
    engine.dispose()


def test_every_column_is_told_to_be_the_same_only_where_it_is() -> None:
    for table in TABLES:
        row = [None] * len(table.columns)
        assert over(table)(row) == same(table)(row) == row


def test_moments_are_the_same_to_the_microsecond() -> None:
    pace = METADATA.tables["pace"]
    at = datetime(2026, 11, 23, 9, 0, 0, 123457, tzinfo=UTC)
    held = (at - EPOCH) // timedelta(microseconds=1)
    assert same(pace)([b"a", held]) == same(pace)([b"a", at])
    assert same(pace)([b"a", held + 1]) != same(pace)([b"a", at])


def empty(url: str) -> bool:
    with psycopg.connect(url) as connection:
        return not any(
            connection.execute(f"select 1 from {table.name} limit 1".encode()).fetchone()
            for table in TABLES
        )


def test_a_server_that_is_not_there(source: Path) -> None:
    migrate(f"sqlite:///{source}")
    with pytest.raises(StorageError, match="cannot be reached"):
        carry(source, "postgresql://nobody@127.0.0.1:9/none", SILENT, nothing)
