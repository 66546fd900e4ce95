"""What was missed is found in the history: all of it, in order, and nothing is answered twice."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from discord.utils import time_snowflake

from bot.delivery.errors import DeliveryError, NotSent, Refused, Wait
from bot.discord.arriving.origin import DISCORD
from bot.discord.catching_up import history
from bot.discord.catching_up.history import PAGE, CatchingUp
from bot.discord.gateway.bookmarks import Bookmarks
from coaching.messages import Said
from storage.delivery.values import Arrival, Place
from storage.gateway import Heard
from storage.sealing import Keyring
from storage.store import Identity, Store
from tests.polling import until
from tests.storage.people import NOW

DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
KEEP_DONE = timedelta(days=7)


class Channel:
    """Some channels, as Discord gives their messages; `fails` is what the next looks fail with."""

    def __init__(self) -> None:
        self.messages: dict[str, list[dict[str, Any]]] = {}
        self.fails: list[DeliveryError] = []
        self.asked: list[str] = []
        self.open = asyncio.Event()
        self.open.set()

    def say(self, channel: str, at: datetime, **author: Any) -> int:
        """Let somebody write; returns the id of the message."""
        some = self.messages.setdefault(channel, [])
        id_ = time_snowflake(at) + len(some)
        some.append({"id": str(id_), "channel_id": channel, "author": {"id": "7", **author}})
        return id_

    async def page(self, channel: str, after: int) -> Sequence[Mapping[str, Any]]:
        self.asked.append(channel)
        await self.open.wait()
        if self.fails:
            raise self.fails.pop(0)
        some = [one for one in self.messages.get(channel, []) if int(one["id"]) > after]
        return list(reversed(some[:PAGE]))


class Looking:
    """A look through channels, and what it hands on."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.there = Channel()
        self.bookmarks = Bookmarks(store.channels)
        self.kept: list[int] = []
        self.troubles: list[Exception] = []
        self.history = CatchingUp(
            store.channels,
            self.bookmarks,
            self.there.page,
            self._keep,
            lambda: NOW,
            self.troubles.append,
            KEEP_DONE,
        )

    async def _keep(self, event: str, message: Mapping[str, Any]) -> None:
        assert event == "MESSAGE_CREATE"
        self.kept.append(int(message["id"]))

    async def known(self, channel: str, at: datetime) -> None:
        """Let a channel be known, with a bookmark at a time."""
        place, who = Place(DISCORD, "", channel), Identity(DISCORD, "", channel)
        arrival = Arrival(key=channel, identity=who, place=place, event=Said("hi"))
        await self.store.inbox.accept([arrival], NOW)
        await self.store.channels.kept(DISCORD, [Heard(channel, channel, time_snowflake(at))])

    async def look(self, *, fresh: bool = True, alive_until: datetime | None = None) -> None:
        """Look through all of them, and write the bookmarks."""
        self.history.begin(fresh=fresh, alive_until=alive_until)
        await until(lambda: not self.history.is_running)
        await self.bookmarks.write()

    async def mark(self, channel: str) -> int:
        """Return where the bookmark of a channel is."""
        known = await self.store.channels.known(DISCORD)
        return next(one.message for one in known if one.channel == channel)


@pytest.fixture
async def looking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Looking]:
    monkeypatch.setattr(history, "APART", 0.0)
    store = await Store.open(f"sqlite:///{tmp_path / 'coach.db'}", Keyring.new())
    made = Looking(store)
    yield made
    await made.history.stop()
    await store.close()


async def test_all_after_the_bookmark_is_found_page_after_page(looking: Looking) -> None:
    await looking.known("70", NOW - DAY)
    looking.there.say("70", NOW - 2 * DAY)
    said = [looking.there.say("70", NOW - HOUR) for _ in range(2 * PAGE + 3)]
    await looking.look()
    assert looking.kept == said
    assert await looking.mark("70") == said[-1]
    assert not looking.history.is_behind("70")


async def test_all_is_found_once_every_channel_was_looked_through(looking: Looking) -> None:
    await looking.known("70", NOW - DAY)
    looking.there.open.clear()
    looking.history.begin(fresh=True)
    found = asyncio.create_task(looking.history.found())
    await until(lambda: looking.there.asked == ["70"])
    assert not found.done()
    looking.there.open.set()
    await found
    assert not looking.history.is_behind("70")


async def test_what_programs_say_is_passed_over(looking: Looking) -> None:
    await looking.known("70", NOW - DAY)
    looking.there.say("70", NOW - 2 * HOUR, bot=True)
    said = looking.there.say("70", NOW - HOUR)
    ours = looking.there.say("70", NOW - HOUR, bot=True)
    await looking.look()
    assert looking.kept == [said]
    assert await looking.mark("70") == ours


async def test_after_a_session_that_was_resumed_only_the_last_day_is_looked_at(
    looking: Looking,
) -> None:
    await looking.known("70", NOW - 2 * DAY)
    await looking.known("80", NOW - HOUR)
    looking.there.say("70", NOW - MINUTE)
    said = looking.there.say("80", NOW - MINUTE)
    await looking.look(fresh=False)
    assert (looking.kept, looking.there.asked) == ([said], ["80"])


async def test_who_wrote_last_is_looked_at_first(looking: Looking) -> None:
    for number in range(20):
        await looking.known(f"7{number:02}", NOW - number * HOUR)
    await looking.look()
    assert looking.there.asked == [f"7{number:02}" for number in range(20)]


async def test_who_writes_now_is_caught_up_at_once_and_comes_after(looking: Looking) -> None:
    for number in range(8):
        await looking.known(f"7{number}", NOW - number * HOUR)
    said = looking.there.say("77", NOW - MINUTE)
    looking.there.open.clear()
    looking.history.begin(fresh=True)
    before = asyncio.create_task(looking.history.before("77"))
    await until(lambda: "77" in looking.there.asked)
    assert "75" not in looking.there.asked
    assert not before.done()
    looking.there.open.set()
    await asyncio.wait_for(before, 5)
    assert looking.kept == [said]


async def test_nobody_waits_for_ever(looking: Looking, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "WAITS", 0.05)
    await looking.known("70", NOW)
    looking.there.open.clear()
    looking.history.begin(fresh=True)
    await asyncio.wait_for(looking.history.before("70"), 5)
    assert looking.history.is_behind("70")


async def test_meanwhile_the_bookmark_stays_before_what_may_be_missing(looking: Looking) -> None:
    at = NOW - DAY
    await looking.known("70", at)
    missed = looking.there.say("70", NOW - HOUR)
    looking.there.open.clear()
    looking.history.begin(fresh=True)
    live = time_snowflake(NOW)
    looking.bookmarks.put(Heard("70", "70", live))
    await until(lambda: looking.there.asked == ["70"])
    await looking.bookmarks.write()
    assert await looking.mark("70") == time_snowflake(at)
    looking.there.open.set()
    await until(lambda: not looking.history.is_running)
    await looking.bookmarks.write()
    assert looking.kept == [missed]
    assert await looking.mark("70") == live


async def test_a_look_that_fails_is_repeated(
    looking: Looking, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "_LONGEST", 0.01)
    await looking.known("70", NOW - DAY)
    said = looking.there.say("70", NOW - HOUR)
    looking.there.fails = [NotSent("http_503"), Wait("bucket", 0.01), NotSent("http_500")]
    await looking.look()
    assert looking.kept == [said]
    assert len(looking.troubles) == 2


async def test_a_channel_that_is_gone_holds_up_nothing(looking: Looking) -> None:
    await looking.known("70", NOW - HOUR)
    await looking.known("80", NOW - DAY)
    said = looking.there.say("80", NOW - MINUTE)
    looking.there.fails = [Refused("10003")]
    await looking.look()
    assert looking.kept == [said]
    assert not looking.history.is_behind("70")


async def test_where_nothing_can_be_seen_the_bookmark_stays(
    looking: Looking, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "_LONGEST", 0.001)
    await looking.known("70", NOW - DAY)
    said = looking.there.say("70", NOW - HOUR)
    looking.there.fails = [NotSent("http_503")] * 8
    looking.history.begin(fresh=True)
    await until(lambda: len(looking.troubles) == 8)
    looking.bookmarks.put(Heard("70", "70", time_snowflake(NOW)))
    await looking.bookmarks.write()
    assert await looking.mark("70") == time_snowflake(NOW - DAY)
    await looking.look()
    assert looking.kept == [said]


async def test_where_nothing_can_be_seen_it_is_looked_again(
    looking: Looking, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "_LONGEST", 0.001)
    monkeypatch.setattr(history, "_LATER", 0.001)
    await looking.known("70", NOW - DAY)
    said = looking.there.say("70", NOW - HOUR)
    looking.there.fails = [NotSent("http_503")] * 20
    await looking.look()
    assert looking.kept == [said]


async def test_what_is_older_than_the_keys_is_answered_if_nobody_can_have_answered_it(
    looking: Looking,
) -> None:
    died = NOW - KEEP_DONE - DAY
    await looking.known("70", died - HOUR)
    looking.there.say("70", died - MINUTE)  # kept perhaps, a moment before the end
    later = looking.there.say("70", died + HOUR)
    recent = looking.there.say("70", NOW - HOUR)
    await looking.look(alive_until=died)
    assert looking.kept == [later, recent]


async def test_while_its_key_is_known_everything_is_handed_on(looking: Looking) -> None:
    died = NOW - DAY
    await looking.known("70", died - HOUR)
    said = looking.there.say("70", died - MINUTE)
    await looking.look(alive_until=died)
    assert looking.kept == [said]


async def test_a_process_that_lives_doubts_nothing(looking: Looking) -> None:
    await looking.known("70", NOW - KEEP_DONE - 2 * DAY)
    said = looking.there.say("70", NOW - KEEP_DONE - DAY)
    await looking.look()
    assert looking.kept == [said]
