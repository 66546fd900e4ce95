"""What is said is kept, whatever becomes of the connection and the session."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from discord.gateway import DiscordWebSocket
from discord.utils import time_snowflake
from yarl import URL

from bot import clock
from bot.discord.gateway import budget, reading
from bot.discord.gateway.budget import Budget
from bot.discord.gateway.keeping import ROOM
from bot.discord.gateway.reading import Reading
from bot.discord.gateway.socket import ReadingSocket
from bot.errors import InputError
from storage.errors import Unreachable
from storage.store import Identity, Store
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


async def test_who_resumes_where_not_all_was_found_looks_too(
    discord: Discord, store: Store, ana: Person
) -> None:
    async with hearing(discord, store) as ear:
        await ana.say("one")
        await heard(ear, "one")
    await discord.expire()
    await ana.say("two")
    await discord.plan("history", "slow:60")
    async with hearing(discord, store) as ear:  # it ends before it has looked anywhere
        await until(lambda: ear.looked == [ana.channel])
    ben = discord.person("ben")
    await ben.say("three")
    async with hearing(discord, store, lambda: clock.now() + timedelta(days=2)) as ear:
        await until(lambda: sorted(ear.new) == ["three", "two"], 10)
        assert ear.identified == 1  # what no history tells is looked for again
    state = await discord.state()
    assert (state["identified"], state["resumed"]) == (2, 1)


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
        socket = ear.client.ws
        assert isinstance(socket, ReadingSocket)
        await until(lambda: socket.received > (socket.sequence or 0))  # what heartbeats say
        await discord.beat()
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


async def test_a_shard_that_is_none_says_what_to_do(discord: Discord, store: Store) -> None:
    async with logged_in(discord, store, shard=(3, 2)) as ear:
        with pytest.raises(InputError, match="DISCORD_SHARD_ID"):
            await asyncio.wait_for(ear.client.connect(), 10)


async def test_a_gateway_that_cannot_be_reached_is_tried_again(
    discord: Discord, store: Store, ana: Person
) -> None:
    async with logged_in(discord, store) as ear:
        DiscordWebSocket.DEFAULT_GATEWAY = URL("ws://127.0.0.1:9/gateway")
        connecting = asyncio.create_task(ear.client.connect())
        await until(lambda: len(ear.troubles) > 2)
        assert "can't be reached" in str(ear.troubles[0])
        DiscordWebSocket.DEFAULT_GATEWAY = URL(discord.gateway)
        await asyncio.wait_for(ear.client.begun.wait(), 10)
        assert len(await store.sessions.begun(discord.application, clock.now())) == 1
        await ear.client.leave()
        await connecting


async def test_a_thousand_at_once_are_kept_and_no_more_is_read(
    discord: Discord, store: Store
) -> None:
    people = [discord.person(f"p{number}") for number in range(100)]
    async with hearing(discord, store) as ear:
        ear.refusal = Unreachable("away")
        for _ in range(15):
            await asyncio.gather(*(one.say("hello") for one in people))
        keeping = reading_of(ear).keeping
        await until(lambda: keeping.waiting == ROOM)
        await asyncio.sleep(0.1)
        assert keeping.waiting == ROOM
        ear.refusal = None
        await until(lambda: len(ear.new) == 1500)
        assert keeping.waiting == 0
        state = await discord.state()
        assert (state["identified"], state["resumed"]) == (1, 0)


async def test_who_writes_after_a_gap_is_heard_after_what_they_wrote_in_it(
    discord: Discord, store: Store, ana: Person
) -> None:
    async with hearing(discord, store) as ear:
        await ana.say("one")
        await heard(ear, "one")
        await discord.plan("history", "down", "down")
        await discord.expire()
        await ana.say("in the gap")
        await until(lambda: ear.identified == 2)
        await ana.say("after it")
        await heard(ear, "one", "in the gap", "after it")


async def test_it_does_not_go_past_an_interaction_before_it_is_kept(
    discord: Discord, store: Store, ana: Person
) -> None:
    async with hearing(discord, store) as ear:
        interaction = command(discord, ana)
        await discord.happen("INTERACTION_CREATE", interaction)
        ledger = reading_of(ear).ledger
        await until(lambda: ledger.waiting == 1)
        await ana.say("meanwhile")
        await heard(ear, "meanwhile")
        assert ledger.waiting == 2
        ear.client.kept(int(interaction["id"]))
        ear.client.kept(int(interaction["id"]))
        await until(lambda: ledger.waiting == 0)


async def test_an_interaction_nobody_answers_is_gone_past_in_time(
    discord: Discord, store: Store, ana: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "ANSWERED", 0.2)
    async with hearing(discord, store) as ear:
        await discord.happen("INTERACTION_CREATE", command(discord, ana))
        await until(lambda: reading_of(ear).ledger.waiting == 1)
        await until(lambda: reading_of(ear).ledger.waiting == 0)


async def test_where_somebody_is_met_by_a_command_their_history_is_known(
    discord: Discord, store: Store, ana: Person
) -> None:
    async with hearing(discord, store) as ear:
        await store.person(Identity("discord", "", ana.id))
        interaction = command(discord, ana)
        await discord.happen("INTERACTION_CREATE", interaction)
        await until(lambda: reading_of(ear).ledger.waiting == 1)
        ear.client.kept(int(interaction["id"]))
    (known,) = await store.channels.known("discord")
    assert (known.channel, known.account) == (ana.channel, ana.id)
    assert known.message < int(interaction["id"])


async def test_what_others_write_moves_no_bookmark(
    discord: Discord, store: Store, ana: Person
) -> None:
    async with hearing(discord, store) as ear:
        told = {"id": "5", "channel_id": "6", "content": "beep", "type": 0}
        await discord.happen("MESSAGE_CREATE", {**told, "author": {"id": "8", "bot": True}})
        await discord.join()
        await ana.say("one")
        await heard(ear, "one")
        assert len(ear.client.guilds) == 0
    (known,) = await store.channels.known("discord")
    assert known.account == ana.id


async def test_what_nobody_can_read_is_gone_past(
    discord: Discord, store: Store, ana: Person
) -> None:
    async with hearing(discord, store) as ear:
        await discord.happen("MESSAGE_CREATE", {"id": "no number", "author": {"id": "7"}})
        await discord.happen("INTERACTION_CREATE", {"id": "no number"})
        await discord.happen("INTERACTION_CREATE", {"id": "5"})
        await discord.happen("SOMETHING_NEW", {})
        await ana.say("one")
        await heard(ear, "one")
        await until(lambda: reading_of(ear).ledger.waiting == 0)
        assert len(ear.troubles) == 3


async def test_a_connection_that_comes_to_nothing_is_closed(
    discord: Discord, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    fails = [Unreachable("away"), Unreachable("away")]
    spend = Budget.spend

    async def spent(self: Budget) -> None:
        if fails:
            raise fails.pop()
        await spend(self)

    monkeypatch.setattr(Budget, "spend", spent)
    async with hearing(discord, store) as ear:
        assert len(ear.troubles) == 2

        async def one_is_open() -> bool:
            return bool((await discord.state())["sockets"] == 1)

        await until(one_is_open)


def reading_of(ear: Ear) -> Reading:
    """Return what came since it hears."""
    found = ear.client._reading
    assert found is not None
    return found


def command(discord: Discord, who: Person) -> dict[str, Any]:
    """Return a slash command as the gateway tells of it, in somebody's DM."""
    return {
        "id": str(time_snowflake(clock.now())),
        "application_id": discord.application,
        "type": 2,
        "data": {"id": "77", "name": "reconnect", "type": 1},
        "user": {"id": who.id, "username": who.name, "discriminator": "0", "avatar": None},
        "channel_id": who.channel,
        "channel": {"id": who.channel, "type": 1},
        "context": 1,
        "token": "token",
        "version": 1,
        "app_permissions": "0",
        "locale": "en-US",
        "entitlements": [],
        "authorizing_integration_owners": {},
        "attachment_size_limit": 10,
    }
