"""Rotation: everything under the newest key, whatever interrupts it, and nothing else changed."""

import asyncio
import signal
import sys
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from coaching.memory import Contact, Needs, Put
from storage import rotating
from storage.engine import Engine
from storage.errors import MissingKey, SealError
from storage.rotating import INDEXES, SEALED, remaining, rotate
from storage.rows import CONTACT, TOUCH
from storage.sealing import Keyring
from storage.store import Store
from tests.storage.first_version import ANA, DANA, KEY, check, fill, on
from tests.storage.waiting import check_left, leave

OLD = Keyring.of(KEY)
OTHER = "c2Vjb25kIHRob3VnaHQgLSB0aGUgbmV3IGtleSwgMzI="
NEW = Keyring.of(f"{KEY} {OTHER}")
ROWS = 14  # of the sample that hold something sealed


@pytest.fixture
async def kept(url: str) -> str:
    """Return the address of a database with the sample in it, sealed with the old key."""
    await fill(url, OLD)
    return url


async def first_bytes(url: str) -> set[int]:
    """Return the key ids that stand in the database, over all tables."""
    engine, found = Engine(url), set()
    async with engine.reading() as connection:
        for table, columns in SEALED.items():
            for column in columns:
                ids = await connection.scalars(select(func.substr(column, 1, 1)).select_from(table))
                found |= {bytes(one)[0] for one in ids if one is not None}
    await engine.close()
    return found


async def index_keys(url: str) -> set[bytes]:
    engine, found = Engine(url), set()
    async with engine.reading() as connection:
        for table, name in INDEXES:
            found |= {bytes(key) for key in await connection.scalars(select(table.c[name])) if key}
    await engine.close()
    return found


async def test_afterwards_the_newest_key_alone_opens_and_finds_everything(kept: str) -> None:
    before = await index_keys(kept)
    assert await rotate(kept, NEW) == ROWS
    assert await first_bytes(kept) == {NEW.newest}
    assert not before & await index_keys(kept)
    assert await remaining(kept, NEW) == 0
    await check(kept, Keyring.of(OTHER))


async def test_nothing_the_old_key_indexed_stays_in_the_files(file: str, tmp_path: Path) -> None:
    await fill(file, OLD)
    old = await index_keys(file)
    assert in_files(tmp_path, old) == old
    await rotate(file, NEW)
    assert in_files(tmp_path, old) == set()


def in_files(folder: Path, keys: set[bytes]) -> set[bytes]:
    """Return which of the keys stand anywhere in the files of a folder, freed pages included."""
    kept = b"".join(path.read_bytes() for path in folder.iterdir())
    return {key for key in keys if key in kept}


@pytest.mark.parametrize("batch", [1, 3, 1000])
async def test_progress_counts_up_to_all_rows(
    kept: str, batch: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rotating, "BATCH", batch)
    told: list[tuple[int, int]] = []
    await rotate(kept, NEW, lambda *figures: told.append(figures))
    assert told == sorted(set(told))
    assert {total for _, total in told} == {ROWS}
    assert told[-1] == (ROWS, ROWS)


async def test_a_second_rotation_finds_nothing_to_do(kept: str) -> None:
    await rotate(kept, NEW)
    assert await rotate(kept, NEW) == 0


async def test_what_waits_and_what_was_sent_is_found_under_the_newest_key(
    url: str, tmp_path: Path
) -> None:
    store = await Store.open(url, OLD)
    left = await leave(store, OLD)
    await store.close()
    before = await index_keys(url)
    await rotate(url, NEW)

    assert not before & await index_keys(url)
    assert await first_bytes(url) == {NEW.newest}
    assert await remaining(url, NEW) == 0
    only = Keyring.of(OTHER)
    store = await Store.open(url, only)
    await check_left(store, only, left)
    await store.close()
    assert in_files(tmp_path, before) == set()


class StoppedError(Exception):
    pass


@pytest.mark.parametrize("stop", [1, 4, 9, 13])
async def test_in_the_middle_both_keys_open_and_it_goes_on_where_it_stopped(
    kept: str, stop: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop_there(done: int, _: int) -> None:
        if done == stop:
            raise StoppedError

    monkeypatch.setattr(rotating, "BATCH", 1)
    with pytest.raises(StoppedError):
        await rotate(kept, NEW, stop_there)
    assert await remaining(kept, NEW) == ROWS - stop
    await check(kept, NEW)
    assert await rotate(kept, NEW) == ROWS - stop
    await check(kept, Keyring.of(OTHER))


KILLED = """
import asyncio, os, signal, sys
from storage import rotating
from storage.rows import CONTACT, TOUCH
from storage.sealing import Keyring

class Deadly(Keyring):
    left = int(sys.argv[3])

    def seal(self, *args):
        Deadly.left -= 1
        if not Deadly.left:
            os.kill(os.getpid(), signal.SIGKILL)
        return super().seal(*args)

rotating.BATCH = 3
asyncio.run(rotating.rotate(sys.argv[1], Deadly.of(sys.argv[2])))
"""


async def test_killed_again_and_again_it_gets_there_and_loses_nothing(kept: str) -> None:
    kills = 0
    for seals in (2, 5, 7, 4, 1000):  # the last one lives
        command = [sys.executable, "-c", KILLED, kept, f"{KEY} {OTHER}", str(seals)]
        process = await asyncio.create_subprocess_exec(*command)
        ended = await process.wait()
        kills += ended == -signal.SIGKILL
        await check(kept, NEW)
    assert (kills, ended) == (4, 0)
    await check(kept, Keyring.of(OTHER))


async def test_what_is_written_between_two_batches_is_kept(
    kept: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rotating, "BATCH", 1)
    store, engine = await Store.open(kept, NEW), Engine(kept)
    memory = store.memory(await store.person(ANA))
    renamed = Contact(id=DANA, name="Dana Okafor", added_at=on(1, 5))
    batches = 0
    async for _ in rotating._batches(engine, CONTACT, NEW):
        stand, batches = await memory.stand(), batches + 1
        await memory.commit(stand.person, stand.rev, [Put(renamed)])
    assert batches > 1
    known = await memory.known(Needs(names=("Dana Okafor",)), on(6, 1))
    assert known.found["Dana Okafor"] == (DANA,)
    assert known.histories[DANA].contact == renamed
    await engine.close()
    await store.close()


async def test_without_the_old_key_it_says_so_and_changes_nothing(kept: str) -> None:
    before = await first_bytes(kept)
    with pytest.raises(MissingKey, match=rf"key {OLD.newest:02x}"):
        await rotate(kept, Keyring.of(OTHER))
    assert await first_bytes(kept) == before


async def test_a_damaged_row_stops_it_and_says_where(kept: str) -> None:
    engine = Engine(kept)
    async with engine.writing() as connection:
        damaged = bytes([OLD.newest]) + bytes(40)
        await connection.execute(update(TOUCH).where(TOUCH.c.text.is_not(None)), {"text": damaged})
    await engine.close()
    with pytest.raises(SealError, match=r"touch:text:.*changed or moved"):
        await rotate(kept, NEW)
