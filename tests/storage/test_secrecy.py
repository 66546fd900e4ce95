"""No personal word lies readable in any file of the database, before or after it is forgotten."""

from pathlib import Path

import pytest

from coaching.memory import Put, Remove
from coaching.person import Person
from storage.sealing import Keyring
from storage.store import Identity, Memory, Store
from tests.storage.conftest import emptied
from tests.storage.people import dana, draft, pick, reminder, silence, touch

SECRETS = (
    "pottery Leeds referred allergic walnuts dana@cole Daughters Bookbinder 05-04 plate bored "
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
    await store.close()
    held = ""
    with psycopg.connect(server) as connection:
        for table in METADATA.tables:
            query = f"SELECT t::text FROM {table} t"
            held += "".join(str(row) for row in connection.execute(query.encode()))

    plain = [one for one in SECRETS if one.lower() in held.lower()]
    in_bytes = [one for one in SECRETS if one.encode().hex() in held]
    assert (plain, in_bytes) == ([], [])
