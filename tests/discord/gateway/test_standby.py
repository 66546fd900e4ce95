"""Two who hear with the same shard over one database, and what happens when one is given up."""

from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import uuid4

import pytest

from bot import clock
from bot.discord.gateway import budget, seat
from storage.sealing import Keyring
from storage.store import Store
from tests.discord.gateway.ear import hearing
from tests.emulators.discord.scripting import Discord, Person
from tests.polling import until
from tests.storms.databases import postgres, shared

__all__ = ["postgres", "shared"]

pytestmark = pytest.mark.postgres


@pytest.fixture
async def store(shared: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Store]:
    monkeypatch.setattr(budget, "APART", 0.0)
    monkeypatch.setattr(seat, "RENEWED", 0.1)
    monkeypatch.setattr(seat, "PATIENCE", 1.0)
    opened = await Store.open(shared, Keyring.new())
    yield opened
    await opened.close()


async def test_both_hear_and_one_keeps(discord: Discord, store: Store, ana: Person) -> None:
    async with hearing(discord, store) as one, hearing(discord, store) as two:
        for number in range(20):
            await ana.say(str(number))
        await until(lambda: len(one.events) == len(two.events) == 20)
        assert sorted(one.new + two.new, key=int) == [str(number) for number in range(20)]
        held = await store.sessions.held(discord.application, (0, 1))
        assert len(held) == 2


async def test_who_was_given_up_takes_another_seat(
    discord: Discord, store: Store, ana: Person
) -> None:
    async with hearing(discord, store) as ear:
        await ana.say("one")
        await until(lambda: ear.new == ["one"])
        later = clock.now() + timedelta(hours=1)
        mine = (discord.application, (0, 1), uuid4(), later, later + timedelta(hours=1))
        assert await store.sessions.take(*mine) is not None
        await until(lambda: ear.identified == 2)
        await ana.say("two")
        await until(lambda: ear.new == ["one", "two"])
        held = await store.sessions.held(discord.application, (0, 1))
        assert set(held) == {0, 1}


async def test_the_third_takes_over_where_the_first_died(
    discord: Discord, store: Store, ana: Person
) -> None:
    async with hearing(discord, store) as two:
        async with hearing(discord, store) as one:
            await ana.say("both")
            await until(lambda: len(one.events) == len(two.events) == 1)
        await ana.say("two alone")
        async with hearing(discord, store) as three:
            await until(lambda: len(three.events) > 0)
            assert three.identified == 0
        assert sorted(one.new + two.new + three.new) == ["both", "two alone"]
