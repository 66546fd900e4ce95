"""A disk without room, and one that takes no changes: said plainly, and nothing is kept of it."""

import subprocess
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, event

from coaching.person import Person
from storage.delivery.values import Settlement
from storage.errors import NoSpace, ReadOnly
from storage.files import say
from storage.sealing import Keyring
from storage.store import Store
from tests.storage.people import NOW
from tests.storage.waiting import heard, said

ROOM = 2_000_000


def mount(*arguments: str) -> bool:
    return subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode == 0


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """Give a small disk of its own."""
    folder = tmp_path / "disk"
    folder.mkdir()
    try:
        mounted = mount("-t", "tmpfs", "-o", f"size={ROOM}", "tmpfs", str(folder))
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("a disk of its own may be mounted by root alone")
    yield folder
    subprocess.run(["umount", folder], check=True)


@pytest.fixture
async def store(disk: Path, keyring: Keyring) -> AsyncIterator[Store]:
    opened = await Store.open(f"sqlite:///{disk / 'coach.db'}", keyring)
    yield opened
    await opened.close()


async def test_on_a_full_disk_nothing_is_accepted_that_is_not_kept(
    store: Store, disk: Path
) -> None:
    (first,) = await store.inbox.accept([heard("0")], NOW)
    memory, text = store.memory(first.person_id), "long " * 4000
    kept, full = 1, False
    while not full:
        try:
            await store.inbox.accept([heard(str(kept), text)], NOW)
            kept += 1
        except NoSpace:
            full = True
    with pytest.raises(NoSpace):
        await memory.commit(Person(text=text), 0, (), Settlement(done=(1,), outgoing=(said(text),)))

    assert (await memory.stand()).rev == 0
    assert (await store.inbox.counts(NOW)).states == {"new": kept}
    assert (await store.outbox.counts(NOW)).states == {}


async def test_where_nothing_may_be_written_nothing_is_accepted(
    file: str, keyring: Keyring
) -> None:
    store = await Store.open(file, keyring)
    (first,) = await store.inbox.accept([heard("0")], NOW)
    memory = store.memory(first.person_id)
    event.listen(store._engine._connections, "begin", only_read)
    with pytest.raises(ReadOnly):
        await store.inbox.accept([heard("1")], NOW)
    with pytest.raises(ReadOnly):
        await memory.commit(Person(), 0, (), Settlement(done=(1,)))
    stand, counted = await memory.stand(), await store.inbox.counts(NOW)
    await store.close()

    assert (stand.rev, counted.states) == (0, {"new": 1})
    store = await Store.open(file, keyring)
    (second,) = await store.inbox.accept([heard("1")], NOW)
    await store.close()
    assert second.new


def only_read(connection: Connection) -> None:
    say(connection, "PRAGMA query_only = ON")
