"""A bookmark never stands behind something that may be missing."""

import pytest

from bot.discord.arriving.origin import DISCORD
from bot.discord.gateway.bookmarks import Bookmarks
from coaching.messages import Said
from storage.delivery.values import Arrival, Place
from storage.errors import Refused
from storage.gateway import Heard
from storage.store import Identity, Store
from tests.storage.people import NOW


async def met(store: Store, *accounts: str) -> None:
    for one in accounts:
        place, who = Place(DISCORD, "", f"c{one}"), Identity(DISCORD, "", one)
        await store.inbox.accept(
            [Arrival(key=one, identity=who, place=place, event=Said("hi"))], NOW
        )


def heard(account: str, message: int) -> Heard:
    return Heard(f"c{account}", account, message)


async def known(store: Store) -> dict[str, int]:
    found = await store.channels.known(DISCORD)
    return {one.account: one.message for one in found if one.message}


async def test_it_moves_with_what_is_kept_and_never_back(store: Store) -> None:
    await met(store, "1", "2")
    bookmarks = Bookmarks(store.channels)
    for one in (heard("1", 5), heard("1", 4), heard("2", 9)):
        bookmarks.put(one)
    await bookmarks.write()
    assert await known(store) == {"1": 5, "2": 9}
    assert not bookmarks.moved


async def test_while_it_is_not_known_what_was_missed_none_moves(store: Store) -> None:
    await met(store, "1", "2", "3")
    bookmarks = Bookmarks(store.channels)
    bookmarks.put(heard("1", 5))
    bookmarks.hold()
    for one in (heard("1", 8), heard("2", 9), heard("3", 7)):
        bookmarks.put(one)
    await bookmarks.write()
    assert await known(store) == {"1": 5}

    bookmarks.behind({"c1", "c3"})
    bookmarks.put(heard("2", 10))
    bookmarks.reached(heard("3", 6))
    await bookmarks.write()
    assert await known(store) == {"1": 5, "2": 10, "3": 6}

    bookmarks.caught_up("c1")
    bookmarks.caught_up("c3")
    bookmarks.caught_up("c4")
    bookmarks.put(heard("3", 11))
    await bookmarks.write()
    assert await known(store) == {"1": 8, "2": 10, "3": 11}


async def test_what_could_not_be_written_is_written_later(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    await met(store, "1", "2")
    bookmarks = Bookmarks(store.channels)
    bookmarks.put(heard("1", 5))
    bookmarks.put(heard("2", 3))

    async def away(*_: object) -> None:
        bookmarks.put(heard("1", 6))
        raise Refused("not now")

    with monkeypatch.context() as patch:
        patch.setattr(store.channels, "kept", away)
        with pytest.raises(Refused):
            await bookmarks.write()
    await bookmarks.write()
    assert await known(store) == {"1": 6, "2": 3}
