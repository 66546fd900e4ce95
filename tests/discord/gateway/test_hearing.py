"""What is said is kept, whatever becomes of the connection and the session."""

import asyncio

import pytest

from bot.discord.gateway import budget
from bot.errors import InputError
from storage.errors import Unreachable
from storage.store import Store
from tests.discord.gateway.ear import Ear, hearing, logged_in
from tests.emulators.discord.scripting import Discord, Person
from tests.polling import until


@pytest.fixture(autouse=True)
def _no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(budget, "APART", 0.0)


async def heard(ear: Ear, *texts: str) -> None:
    """Wait until exactly these are kept as new, in this order."""
    await until(lambda: len(ear.new) >= len(texts), 10)
    assert ear.new == list(texts)


async def test_what_is_said_is_kept_once(discord: Discord, store: Store, ana: Person) -> None:
    async with hearing(discord, store) as ear:
        for text in ("one", "two", "three"):
            await ana.say(text)
        await heard(ear, "one", "two", "three")
        assert ear.troubles == []
        (event, data, mark) = ear.events[0]
        assert (event, data["content"]) == ("MESSAGE_CREATE", "one")
        assert mark.rpartition(":")[2].isdigit()


async def test_after_a_stop_the_session_goes_on(
    discord: Discord, store: Store, ana: Person
) -> None:
    async with hearing(discord, store) as ear:
        await ana.say("one")
        await heard(ear, "one")
    await ana.say("two")
    await ana.say("three")
    async with hearing(discord, store) as ear:
        await heard(ear, "two", "three")
        assert ear.identified == 0
    assert (await discord.state())["identified"] == 1


async def test_a_lost_line_is_taken_up_again(discord: Discord, store: Store, ana: Person) -> None:
    async with hearing(discord, store) as ear:
        await ana.say("one")
        await heard(ear, "one")
        await discord.drop()
        await ana.say("two")
        await heard(ear, "one", "two")
        await discord.reconnect()
        await ana.say("three")
        await heard(ear, "one", "two", "three")
        assert ear.identified == 1


@pytest.mark.parametrize("code", [1000, 1001, 1006, 4000, 4007, 4008, 4009])
async def test_whatever_closes_it_nothing_is_lost(
    discord: Discord, store: Store, ana: Person, code: int
) -> None:
    async with hearing(discord, store) as ear:
        await ana.say("one")
        await heard(ear, "one")
        await discord.close(code if code != 1006 else 4000)
        await ana.say("two")
        await heard(ear, "one", "two")


async def test_a_new_session_finds_what_was_said_between_two(
    discord: Discord, store: Store, ana: Person
) -> None:
    async with hearing(discord, store) as ear:
        await ana.say("one")
        await heard(ear, "one")
    await discord.expire()
    for number in range(250):
        await ana.say(f"missed {number}")
    async with hearing(discord, store) as ear:
        await ana.say("now")
        await heard(ear, *(f"missed {number}" for number in range(250)), "now")
        assert ear.identified == 1


async def test_an_invalid_session_is_begun_anew(
    discord: Discord, store: Store, ana: Person
) -> None:
    async with hearing(discord, store) as ear:
        await ana.say("one")
        await heard(ear, "one")
        await discord.invalidate()
        await ana.say("two")
        await heard(ear, "one", "two")
        await discord.invalidate(resumable=True)
        await ana.say("three")
        await heard(ear, "one", "two", "three")
        assert ear.identified == 2


async def test_while_the_database_is_away_nothing_is_gone_past(
    discord: Discord, store: Store, ana: Person
) -> None:
    async with hearing(discord, store) as ear:
        await ana.say("one")
        await heard(ear, "one")
        ear.refusal = Unreachable("away")
        for number in range(20):
            await ana.say(f"later {number}")
        await until(lambda: ear.tries > 4)
        await discord.drop()
        await until(lambda: ear.tries > 6)
    assert ear.new == ["one"]
    async with hearing(discord, store) as ear:
        await heard(ear, *(f"later {number}" for number in range(20)))
        assert ear.identified == 0


async def test_all_goes_on_in_order_when_the_database_is_back(
    discord: Discord, store: Store, ana: Person
) -> None:
    async with hearing(discord, store) as ear:
        ear.refusal = Unreachable("away")
        for number in range(50):
            await ana.say(f"later {number}")
        await until(lambda: ear.tries > 3)
        ear.refusal = None
        await heard(ear, *(f"later {number}" for number in range(50)))


async def test_a_wrong_token_says_what_to_do(discord: Discord, store: Store) -> None:
    async with logged_in(discord, store) as ear:
        await discord.app(token="another")
        with pytest.raises(InputError, match="DISCORD_TOKEN"):
            await asyncio.wait_for(ear.client.connect(), 10)
