"""Sessions with a gateway and the channels people speak in, on both databases."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from coaching.messages import Said
from storage.delivery.values import Arrival, Place
from storage.gateway import Heard, Position, Taken
from storage.rotating import remaining, rotate
from storage.sealing import Keyring
from storage.store import Identity, Store
from tests.storage.people import NOW, new_id

APP, SHARD = "1100", (0, 1)
SECOND, DAY = timedelta(seconds=1), timedelta(days=1)
LEASE = 10 * SECOND
AT = Position("session-1", 17, "wss://here")


async def take(store: Store, lease: UUID, now: datetime = NOW, *, anew: bool = False) -> Taken:
    taken = await store.sessions.take(APP, SHARD, lease, now, now + LEASE, anew=anew)
    assert taken is not None
    return taken


async def arrives(store: Store, account: str, channel: str) -> UUID:
    place, who = Place("discord", "", channel), Identity("discord", "", account)
    arrival = Arrival(key=str(new_id()), identity=who, place=place, event=Said("hello"))
    (kept,) = await store.inbox.accept([arrival], NOW)
    return kept.person_id


async def test_the_first_has_nothing_to_resume(store: Store) -> None:
    assert await take(store, new_id()) == Taken(0, None, None)


async def test_who_comes_after_goes_on_where_it_was_left(store: Store) -> None:
    first = new_id()
    await take(store, first)
    assert await store.sessions.save(first, NOW + 2 * LEASE, AT)
    await store.sessions.leave(first, NOW + SECOND)
    again = await take(store, new_id(), NOW + 2 * SECOND)
    assert again == Taken(0, AT, NOW + SECOND)


async def test_one_that_died_is_followed_once_its_lease_is_over(store: Store) -> None:
    first = new_id()
    await take(store, first)
    await store.sessions.save(first, NOW + LEASE, AT)
    again = await take(store, new_id(), NOW + LEASE)
    assert again == Taken(0, AT, NOW + LEASE)
    assert not await store.sessions.save(first, NOW + 9 * LEASE, None)
    assert not await store.sessions.hold(first, NOW + 9 * LEASE)


async def test_who_comes_after_is_told_that_something_is_still_missing(store: Store) -> None:
    first = new_id()
    await take(store, first)
    await store.sessions.save(first, NOW + LEASE, AT, behind=True)
    again = await take(store, second := new_id(), NOW + LEASE)
    assert again == Taken(0, AT, NOW + LEASE, behind=True)
    await store.sessions.save(second, NOW + 2 * LEASE, AT)
    assert not (await take(store, new_id(), NOW + 2 * LEASE)).behind


async def test_a_session_that_is_over_is_not_resumed(store: Store) -> None:
    first = new_id()
    await take(store, first)
    await store.sessions.save(first, NOW + LEASE, AT)
    await store.sessions.save(first, NOW + LEASE, None)
    await store.sessions.leave(first, NOW)
    assert (await take(store, new_id())).position is None


async def test_while_one_listens_another_gets_a_slot_of_its_own(store: Store) -> None:
    first, second, other = new_id(), new_id(), new_id()
    await take(store, first)
    if store.sessions.is_alone:  # who held it is dead
        assert (await take(store, second)).slot == 0
        return
    assert await store.sessions.take(APP, SHARD, second, NOW, NOW + LEASE) is None
    assert await store.sessions.held(APP, SHARD) == {0: NOW + LEASE}
    assert (await take(store, second, anew=True)).slot == 1
    await store.sessions.save(first, NOW + LEASE, AT)
    await store.sessions.save(second, NOW + 2 * LEASE, Position("session-2", 3, "wss://there"))
    later = await take(store, other, NOW + 2 * LEASE)
    assert later.slot == 1
    assert await store.sessions.hold(first, NOW + 3 * LEASE)


async def test_many_at_once_get_a_slot_each(store: Store) -> None:
    if store.sessions.is_alone:
        pytest.skip("there is one at a time")
    took = await asyncio.gather(*(take(store, new_id(), anew=True) for _ in range(5)))
    assert sorted(one.slot for one in took) == [0, 1, 2, 3, 4]


async def test_shards_and_applications_do_not_meet(store: Store) -> None:
    await take(store, new_id())
    lease = new_id()
    elsewhere = await store.sessions.take(APP, (1, 2), lease, NOW, NOW + LEASE)
    other = await store.sessions.take("1200", SHARD, new_id(), NOW, NOW + LEASE)
    assert (elsewhere, other) == (Taken(0, None, NOW + LEASE), Taken(0, None, None))
    assert await store.sessions.held(APP, (1, 2)) == {0: NOW + LEASE}


async def test_how_often_a_session_was_begun_within_a_day_is_told(store: Store) -> None:
    seen: list[tuple[datetime, ...]] = []

    def at_once(times: Sequence[datetime], now: datetime) -> float:
        seen.append(tuple(times))
        return 0.0

    for at in (NOW, NOW + SECOND, NOW + DAY):
        assert await store.sessions.identify(APP, at, at_once) == 0.0
    assert seen == [(), (NOW,), (NOW + SECOND,)]
    assert await store.sessions.identify(APP, NOW + DAY, lambda *_: 7.5) == 7.5
    assert await store.sessions.begun(APP, NOW + DAY) == (NOW + SECOND, NOW + DAY)
    assert await store.sessions.begun("1200", NOW) == ()
    await store.sessions.identify(APP, NOW + DAY, at_once)
    assert seen[-1] == (NOW + SECOND, NOW + DAY)
    await store.sessions.identify("1200", NOW, at_once)
    assert seen[-1] == ()


async def test_the_digest_of_the_commands_is_kept(store: Store) -> None:
    assert await store.sessions.commands(APP) is None
    await store.sessions.told(APP, "one")
    await store.sessions.told(APP, "two")
    await store.sessions.identify(APP, NOW, lambda *_: 0.0)
    assert await store.sessions.commands(APP) == "two"
    assert await store.sessions.commands("1200") is None


async def test_a_channel_is_known_with_the_last_message_kept(store: Store) -> None:
    await arrives(store, "7", "70")
    await arrives(store, "8", "80")
    await store.channels.kept("discord", [Heard("70", "7", 5), Heard("80", "8", 9)])
    await store.channels.kept("discord", [Heard("70", "7", 12), Heard("70", "7", 11)])
    await store.channels.kept("discord", [Heard("80", "8", 8)])
    assert await store.channels.known("discord") == (Heard("70", "7", 12), Heard("80", "8", 9))
    assert await store.channels.known("slack") == ()


async def test_a_mark_is_as_exact_as_platforms_count(store: Store) -> None:
    await arrives(store, "7", "70")
    await store.channels.kept("discord", [Heard("70", "7", 2**63 - 1)])
    assert await store.channels.known("discord") == (Heard("70", "7", 2**63 - 1),)


async def test_a_channel_that_was_not_noted_in_time_is_known_by_its_person(store: Store) -> None:
    await arrives(store, "7", "70")
    await arrives(store, "8", "80")
    await store.channels.kept("discord", [Heard("80", "8", 9)])
    known = await store.channels.known("discord", 5)
    assert known == (Heard("80", "8", 9), Heard("70", "7", 5))
    await store.channels.kept("discord", known)
    assert await store.channels.known("discord") == known


async def test_nothing_is_noted_of_nobody(store: Store) -> None:
    await store.channels.kept("discord", [])
    await store.channels.kept("discord", [Heard("70", "7", 5)])
    assert await store.channels.known("discord") == ()


async def test_who_is_forgotten_takes_their_channel_along(store: Store) -> None:
    person = await arrives(store, "7", "70")
    await store.channels.kept("discord", [Heard("70", "7", 5)])
    await store.memory(person).forget()
    await store.channels.kept("discord", [Heard("70", "7", 6)])
    assert await store.channels.known("discord") == ()


async def test_many_are_noted_in_steps_and_at_once(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.gateway.channels.CHUNK", 3)
    for number in range(8):
        await arrives(store, str(number), f"9{number}")
    heard = [Heard(f"9{number}", str(number), 50 + number) for number in range(8)]
    await asyncio.gather(*(store.channels.kept("discord", heard) for _ in range(4)))
    assert await store.channels.known("discord") == tuple(reversed(heard))


async def test_under_a_new_key_channels_are_found_and_opened(url: str) -> None:
    old = Keyring.new()
    both = old.with_new_key()
    store = await Store.open(url, old)
    await arrives(store, "7", "70")
    await store.channels.kept("discord", [Heard("70", "7", 5)])
    await store.close()

    store = await Store.open(url, both)
    await store.channels.kept("discord", [Heard("70", "7", 6)])
    await store.close()
    await rotate(url, both)
    assert await remaining(url, both) == 0
    store = await Store.open(url, both.without({old.newest}))
    await store.channels.kept("discord", [Heard("70", "7", 7)])
    assert await store.channels.known("discord") == (Heard("70", "7", 7),)
    await store.close()
