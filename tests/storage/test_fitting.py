"""A database opens with its own keys only, so that nobody seems to be forgotten."""

from contextlib import aclosing

import pytest
from sqlalchemy import func, select

from storage import rotating
from storage.engine import Engine
from storage.errors import MissingKey
from storage.rows import IDENTITY, PERSON
from storage.sealing import Keyring
from storage.sealing.keys import Key
from storage.store import Store
from tests.storage.first_version import KEY, fill

OWN = Keyring.of(KEY)


async def people(url: str) -> int:
    engine = Engine(url)
    async with engine.reading() as connection:
        found = await connection.scalar(select(func.count()).select_from(PERSON))
    await engine.close()
    return found or 0


@pytest.fixture
async def kept(url: str) -> str:
    await fill(url, OWN)
    return url


def with_the_same_id() -> Keyring:
    numbers = (Key.from_master(number.to_bytes(32, "big")) for number in range(10_000))
    return Keyring([next(key for key in numbers if key.id == OWN.newest)])


@pytest.mark.parametrize(
    "ring",
    [
        pytest.param(Keyring([Key.from_master(bytes(32))]), id="another key"),
        pytest.param(with_the_same_id(), id="another key with the same id"),
    ],
)
async def test_another_key_is_refused_before_anybody_is_made(kept: str, ring: Keyring) -> None:
    with pytest.raises(MissingKey, match="ENCRYPTION_KEY"):
        await Store.open(kept, ring)
    assert await people(kept) == 2


async def test_a_key_that_some_people_still_need_may_not_be_missing(
    kept: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    both, engine = OWN.with_new_key(), Engine(kept)
    monkeypatch.setattr(rotating, "BATCH", 1)
    async with aclosing(rotating._batches(engine, IDENTITY, both)) as batches:
        await anext(batches)  # one of the two
    await engine.close()
    for half in (both.without([OWN.newest]), OWN):
        with pytest.raises(MissingKey):
            await Store.open(kept, half)
    await (await Store.open(kept, both)).close()


async def test_a_new_database_takes_any_key(url: str) -> None:
    await (await Store.open(url, Keyring.new())).close()
    await (await Store.open(url, Keyring.new())).close()
