"""A code is heard once, for a while, by one; and few wrong ones are."""

from datetime import timedelta
from pathlib import Path

import pytest

from storage.linking import Offer, Refusal
from storage.linking.codes import GOOD_FOR, PAUSE, TRIES, TRIES_OF_ALL
from storage.sealing import Keyring
from storage.store import Identity, Store
from tests.storage.linking.conftest import ANA, CODE, ELSEWHERE, THERE
from tests.storage.people import NOW

SOON = NOW + GOOD_FOR - timedelta(seconds=1)


async def test_a_code_is_taken_by_one_who_may_take_it_again(store: Store) -> None:
    maker, taker = await store.person(ANA), await store.person(THERE)
    other = await store.person(ELSEWHERE)
    await store.linking.offer(maker, CODE, NOW)

    first = await store.linking.take(CODE, taker, THERE, SOON)
    again = await store.linking.take(CODE, taker, THERE, SOON)
    late = await store.linking.take(CODE, other, ELSEWHERE, SOON)

    assert isinstance(first, Offer)
    assert (first.maker, again, late) == (maker, first, Refusal.UNKNOWN)
    pair = await store.linking.pair(first.id, taker, SOON)
    assert pair is not None
    assert (pair.stays.platforms, pair.comes.platforms) == (("console",), ("slack",))
    assert await store.linking.pair(first.id, other, SOON) is None
    assert await store.linking.pair(first.id, taker, SOON + GOOD_FOR) is None


async def test_a_code_is_good_for_ten_minutes_and_until_the_next_one(store: Store) -> None:
    maker, taker = await store.person(ANA), await store.person(THERE)
    await store.linking.offer(maker, CODE, NOW)

    assert await store.linking.take(CODE, taker, THERE, NOW + GOOD_FOR) is Refusal.UNKNOWN

    await store.linking.offer(maker, "ZZZZZZZZ", NOW)

    assert await store.linking.take(CODE, taker, THERE, NOW) is Refusal.UNKNOWN
    assert isinstance(await store.linking.take("ZZZZZZZZ", taker, THERE, NOW), Offer)


async def test_ones_own_code_is_not_used_up(store: Store) -> None:
    maker = await store.person(ANA)
    await store.linking.offer(maker, CODE, NOW)

    assert await store.linking.take(CODE, maker, ANA, NOW) is Refusal.OWN
    taken = await store.linking.take(CODE, await store.person(THERE), THERE, NOW)
    assert isinstance(taken, Offer)


async def test_a_no_lets_the_code_go(store: Store) -> None:
    maker, taker = await store.person(ANA), await store.person(THERE)
    await store.linking.offer(maker, CODE, NOW)
    offer = await store.linking.take(CODE, taker, THERE, NOW)
    assert isinstance(offer, Offer)

    await store.linking.decline(offer.id, maker)
    assert await store.linking.pair(offer.id, taker, NOW) is not None
    await store.linking.decline(offer.id, taker)

    assert await store.linking.pair(offer.id, taker, NOW) is None
    assert await store.linking.take(CODE, taker, THERE, NOW) is Refusal.UNKNOWN


async def test_after_a_few_wrong_ones_an_account_pauses_whoever_it_belongs_to(store: Store) -> None:
    maker, taker = await store.person(ANA), await store.person(THERE)
    await store.linking.offer(maker, CODE, NOW)
    for _ in range(TRIES):
        assert await store.linking.take("BBBBBBBB", taker, THERE, NOW) is Refusal.UNKNOWN

    assert await store.linking.take(CODE, taker, THERE, NOW) is Refusal.PAUSED
    await store.memory(taker).forget()
    somebody = await store.person(THERE)
    assert await store.linking.take(CODE, somebody, THERE, NOW) is Refusal.PAUSED
    other = await store.person(ELSEWHERE)
    assert isinstance(await store.linking.take(CODE, other, ELSEWHERE, NOW), Offer)

    await store.linking.offer(maker, CODE, NOW + PAUSE)
    assert isinstance(await store.linking.take(CODE, somebody, THERE, NOW + PAUSE), Offer)


async def test_a_crowd_of_accounts_does_not_get_further(store: Store) -> None:
    maker = await store.person(ANA)
    await store.linking.offer(maker, CODE, NOW)
    crowd = [Identity("discord", "", f"D{one}") for one in range(TRIES_OF_ALL // TRIES)]
    for one in crowd:
        taker = await store.person(one)
        for _ in range(TRIES):
            assert await store.linking.take("BBBBBBBB", taker, one, NOW) is Refusal.UNKNOWN

    taker = await store.person(THERE)
    assert await store.linking.take(CODE, taker, THERE, NOW) is Refusal.PAUSED


async def test_what_is_over_is_deleted(store: Store, url: str, keyring: Keyring) -> None:
    maker, taker = await store.person(ANA), await store.person(THERE)
    await store.linking.take(CODE, taker, THERE, NOW)
    await store.linking.offer(maker, CODE, NOW)

    await store.linking.purge(NOW + GOOD_FOR - timedelta(seconds=1))
    assert isinstance(await store.linking.take(CODE, taker, THERE, NOW), Offer)
    await store.linking.purge(NOW + PAUSE)

    assert await store.linking.take(CODE, taker, THERE, NOW) is Refusal.UNKNOWN


async def test_a_code_is_nowhere_to_be_read(tmp_path: Path, file: str, keyring: Keyring) -> None:
    store = await Store.open(file, keyring)
    await store.linking.offer(await store.person(ANA), CODE, NOW)
    await store.close()

    assert CODE.encode() not in _read(tmp_path)


def _read(folder: Path) -> bytes:
    return b"".join(one.read_bytes() for one in folder.iterdir())


@pytest.mark.parametrize("key", ["old", "new"])
async def test_a_code_is_found_while_keys_change(file: str, keyring: Keyring, key: str) -> None:
    newer = keyring.with_new_key()
    store = await Store.open(file, keyring if key == "old" else newer)
    await store.linking.offer(await store.person(ANA), CODE, NOW)
    await store.close()

    store = await Store.open(file, newer)
    taken = await store.linking.take(CODE, await store.person(THERE), THERE, NOW)
    await store.close()

    assert isinstance(taken, Offer)
