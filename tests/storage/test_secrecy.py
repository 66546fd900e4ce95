"""No personal word lies readable in any file of the database, before or after it is forgotten."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from coaching.memory import Put, Remove
from coaching.person import Person
from storage.delivery.values import Settlement
from storage.errors import Conflict
from storage.sealing import Keyring
from storage.store import Identity, Memory, Store
from tests.storage.conftest import emptied
from tests.storage.people import NOW, dana, draft, pick, reminder, silence, touch
from tests.storage.waiting import FILE, HOME, THERE, claimed, heard, leave, said

SECRETS = (
    "channel-31 stamp-1700 pottery Leeds referred allergic walnuts dana@cole Daughters Bookbinder 05-04 plate bored "
    "kiln? clients spring silent acct-4711 team-99"
).split()
"""Words of what is kept, long enough not to turn up by chance."""


async def kept(store: Store) -> Memory:
    """Keep every kind of value, and change and remove some, as a life goes."""
    memory = store.memory(await store.person(Identity("slack", "team-99", "acct-4711")))
    whom = dana()
    values = whom, touch(whom), silence(whom), draft(whom), reminder(whom), pick(whom)
    person = Person(text="Dana has gone silent", undo=(Put(whom), Remove(touch(whom))))
    await memory.commit(person, 0, map(Put, values))
    await memory.add([touch(whom, text="is this about the kiln?")])
    return memory


def read(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.iterdir()))


def names(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()}


def readable(folder: Path) -> list[str]:
    """Return the secrets that can be read in any file, in either encoding of text."""
    held = read(folder).lower()
    return [
        secret
        for secret in SECRETS
        if secret.lower().encode() in held or secret.lower().encode("utf-16-le") in held
    ]


async def test_nothing_personal_is_readable_in_the_files(
    tmp_path: Path, file: str, keyring: Keyring
) -> None:
    store = await Store.open(file, keyring)
    await kept(store)
    open_files = names(tmp_path)
    found_while_open = readable(tmp_path)
    await store.close()

    assert {"coach.db", "coach.db-wal"} <= open_files
    assert (found_while_open, readable(tmp_path)) == ([], [])


async def test_after_forgetting_not_even_the_sealed_values_are_left(
    tmp_path: Path, file: str, keyring: Keyring
) -> None:
    sealed: list[bytes] = []

    class Recording(Keyring):
        def seal(self, plain: bytes, owner: object, place: str) -> bytes:
            sealed.append(super().seal(plain, owner, place))  # type: ignore[arg-type]  # passed on
            return sealed[-1]

    store = await Store.open(file, Recording(keyring.keys))
    memory = await kept(store)
    before = read(tmp_path)
    await memory.forget()
    after = read(tmp_path)
    await store.close()

    assert sealed
    assert [one for one in sealed if one in before]
    assert [one for one in sealed if one[13:] in after or one in read(tmp_path)] == []


@pytest.mark.postgres
async def test_postgres_holds_nothing_readable_either(server: str, keyring: Keyring) -> None:
    import psycopg

    from storage.tables import METADATA

    emptied(server)
    store = await Store.open(server, keyring)
    await kept(store)
    await leave(store, keyring)
    await store.close()
    held = ""
    with psycopg.connect(server) as connection:
        for table in METADATA.tables:
            query = f"SELECT t::text FROM {table} t"
            held += "".join(str(row) for row in connection.execute(query.encode()))

    plain = [one for one in SECRETS if one.lower() in held.lower()]
    in_bytes = [one for one in SECRETS if one.encode().hex() in held]
    assert (plain, in_bytes) == ([], [])


async def test_after_forgetting_what_waited_is_wiped_and_its_keys_stay(
    tmp_path: Path, file: str, keyring: Keyring
) -> None:
    sealed: list[bytes] = []

    class Recording(Keyring):
        def seal(self, plain: bytes, owner: object, place: str) -> bytes:
            sealed.append(super().seal(plain, owner, place))  # type: ignore[arg-type]  # passed on
            return sealed[-1]

    ring = Recording(keyring.keys)
    store = await Store.open(file, ring)
    left = await leave(store, ring)
    found_while_open = readable(tmp_path)
    await store.memory(left.person).forget()
    after = read(tmp_path)

    assert found_while_open == []
    assert [one for one in sealed if one[13:] in after] == []
    assert await store.inbox.pending(left.person) == ()
    assert await store.outbox.channels(NOW, ["slack"]) == ()
    assert await store.outbox.sent_as(HOME, THERE) is None
    (again,) = await store.inbox.accept([heard("2")], NOW)
    assert not again.new
    await store.close()


async def test_a_goodbye_still_goes_out_and_is_wiped_then(file: str, keyring: Keyring) -> None:
    store = await Store.open(file, keyring)
    left, goodbye = await leave(store, keyring), said("goodbye")
    memory = store.memory(left.person)
    (first, *_) = await store.inbox.pending(left.person)
    await memory.forget(Settlement(done=(first.seq,), outgoing=(goodbye,)))

    going = await claimed(store, keyring)
    assert going.outgoing.id == goodbye.id
    assert await store.outbox.sent(going, "stamp-2", NOW)
    with closing(sqlite3.connect(file.removeprefix("sqlite:///"))) as connection:
        held = connection.execute("SELECT body, there, reacted, message FROM outbox").fetchall()
        heard_of = connection.execute("SELECT payload FROM inbox").fetchall()
    assert set(held) == {(None,) * 4}
    assert set(heard_of) == {(None,)}
    await store.close()


async def test_forgetting_what_was_settled_meanwhile_forgets_nothing(
    store: Store, keyring: Keyring
) -> None:
    left = await leave(store, keyring)
    memory = store.memory(left.person)
    (first, *_) = await store.inbox.pending(left.person)
    await memory.settle(Settlement(done=(first.seq,)))

    with pytest.raises(Conflict):
        await memory.forget(Settlement(done=(first.seq,)))
    assert await memory.upload() == FILE
