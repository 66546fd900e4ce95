"""Two accounts become one person in the conversation: asked first, told on both sides, once."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from bot import numbering
from bot.console.piped import written
from bot.conversation import Conversation, Settle, Thought
from bot.linking import secret_code
from coaching.memory import Put, Settings
from coaching.messages import Chose, Incoming, Reply, Said
from coaching.person import Person
from coaching.reconnect import codes
from coaching.replying import plain
from storage.delivery.values import Arrival, Kind, Outgoing, Place, Settlement
from storage.identity import Identity
from storage.linking import Pair
from storage.sealing import Keyring
from storage.store import Store
from tests.bot.homes import BOOK, Clock, store

SLACK = Identity("slack", "T1", "U1")
DISCORD = Identity("discord", "", "D1")
TERMINAL = Identity("console", "", "you")


@dataclass
class Table:
    """A conversation with several accounts, and what was settled last."""

    kept: Store
    clock: Clock
    settled: list[Settlement] = field(default_factory=list)
    reply: Reply = ()

    def __post_init__(self) -> None:
        codes = (f"{'BCDFGHJK'[number]}" * 8 for number in count())
        self.served = Conversation(self.kept, BOOK, self.clock, uuid4, new_code=lambda: next(codes))

    async def say(self, who: Identity, text: str) -> str:
        return written(await self.hear(who, Said(text)))

    async def take(self, who: Identity, label: str) -> str:
        (key,) = {one.key for one in numbering.choices(self.reply) if one.label == label}
        return written(await self.hear(who, Chose(key)))

    async def hear(self, who: Identity, incoming: Incoming) -> Reply:
        person = await self.kept.person(who)
        self.reply = await self.served.hear(person, incoming, self._settle(who), by=who)
        return self.reply

    def _settle(self, who: Identity) -> Settle:
        place = Place(who.platform, who.workspace, who.account)

        def settle(thought: Thought) -> Settlement:
            out = Outgoing(id=uuid4(), place=place, reply=thought.reply)
            self.settled.append(Settlement(outgoing=(out,)))
            return self.settled[-1]

        return settle

    async def people(self, who: Identity) -> list[str]:
        memory = self.kept.memory(await self.kept.person(who))
        return sorted(one.name for one in (await memory.everything()).contacts)


@pytest.fixture
async def table(tmp_path: Path) -> AsyncIterator[Table]:
    async with store(tmp_path) as kept:
        yield Table(kept, Clock())


async def test_a_new_account_joins_at_once_and_knows_everything(table: Table) -> None:
    await table.say(SLACK, "/reconnect add Dana Cole")
    assert "BBBB-BBBB" in await table.say(SLACK, "link my discord")

    said = await table.say(DISCORD, "/reconnect link bbbb bbbb")

    assert "Discord and Slack are one now" in said
    assert await table.people(DISCORD) == ["Dana Cole"]
    assert "Dana" in await table.say(DISCORD, "/reconnect who")


async def test_a_memory_of_its_own_is_asked_about_before_anything_happens(table: Table) -> None:
    await table.say(SLACK, "/reconnect add Dana Cole, dana@example.org")
    for name in ("Dana Cole, dana@example.org, met at the choir", "Ravi Menon, former boss"):
        await table.say(DISCORD, f"/reconnect add {name}")
    await table.say(DISCORD, "/reconnect remind Ravi in two weeks")
    await table.say(DISCORD, "/reconnect settings picks 2")
    await table.say(SLACK, "/reconnect link")

    asked = await table.say(DISCORD, "/reconnect link BBBBBBBB")

    for line in ("2 people come along. One of them", "One reminder", "Your settings come along"):
        assert line in asked
    assert await table.kept.person(SLACK) != await table.kept.person(DISCORD)
    done = await table.take(DISCORD, "Yes, bring them together")
    assert "are one now" in done
    assert await table.people(SLACK) == ["Dana Cole", "Ravi Menon"]
    assert "choir" in await table.say(SLACK, "/reconnect show Dana")
    assert "Ravi" in await table.say(SLACK, "/reconnect reminders")


async def test_a_no_uses_the_code_up_and_changes_nothing(table: Table) -> None:
    await table.say(DISCORD, "/reconnect add Ravi Menon")
    await table.say(SLACK, "/reconnect link")
    await table.say(DISCORD, "/reconnect link BBBBBBBB")

    assert "nothing was linked" in await table.say(DISCORD, "no")

    assert "doesn't fit" in await table.say(DISCORD, "/reconnect link BBBBBBBB")
    assert await table.people(SLACK) == []


async def test_an_answer_that_comes_too_late_links_nothing(table: Table) -> None:
    await table.say(DISCORD, "/reconnect add Ravi Menon")
    await table.say(SLACK, "/reconnect link")
    await table.say(DISCORD, "/reconnect link BBBBBBBB")
    table.clock.now += timedelta(minutes=11)

    assert "run out" in await table.say(DISCORD, "yes")

    assert await table.people(SLACK) == []


async def test_ones_own_code_and_wrong_ones_say_so_and_then_there_is_a_pause(table: Table) -> None:
    await table.say(SLACK, "/reconnect link")
    assert "is yours" in await table.say(SLACK, "BBBB-BBBB")
    said = [await table.say(DISCORD, "/reconnect link ZZZZ-ZZZZ") for _ in range(6)]

    assert ["doesn't fit" in one for one in said] == [True] * 5 + [False]
    assert "about an hour" in said[-1]
    assert "about an hour" in await table.say(DISCORD, "/reconnect link BBBB-BBBB")
    assert await table.kept.person(SLACK) != await table.kept.person(DISCORD)


async def test_who_made_the_code_is_told_where_they_are_at_home(table: Table) -> None:
    maker = await table.kept.person(SLACK)
    await table.say(SLACK, "/reconnect link")
    home = Place("slack", "T1", "D1")
    one = Arrival(key="1", identity=SLACK, place=home, event=Said("hi"))
    await table.kept.inbox.accept([one], table.clock.now)

    await table.say(DISCORD, "/reconnect link BBBBBBBB")

    channel = table.kept.outbox.channel(home)
    note: Any = await table.kept.outbox.claim(channel, uuid4(), table.clock.now, 60)
    assert note.outgoing.kind is Kind.NOTE
    assert "Discord now shares your memory" in plain(note.outgoing.reply)
    assert note.person_id == maker


async def test_three_accounts_and_the_list_of_them(table: Table) -> None:
    await table.say(SLACK, "/reconnect link")
    await table.say(DISCORD, "/reconnect link BBBBBBBB")
    await table.say(DISCORD, "/reconnect link")
    await table.say(TERMINAL, "/reconnect link CCCCCCCC")

    said = await table.say(TERMINAL, "/reconnect link")

    assert "this terminal, Discord and Slack" in said
    assert "DDDD-DDDD" in said


async def test_an_account_is_taken_out_after_a_yes(table: Table) -> None:
    await table.say(SLACK, "/reconnect add Dana Cole")
    await table.say(SLACK, "/reconnect link")
    await table.say(DISCORD, "/reconnect link BBBBBBBB")

    assert "starts empty" in await table.say(DISCORD, "/reconnect unlink")
    assert "begin anew" in await table.say(DISCORD, "yes")

    assert (await table.people(DISCORD), await table.people(SLACK)) == ([], ["Dana Cole"])
    assert "Nothing else is linked" in await table.say(SLACK, "/reconnect unlink")


async def test_an_account_elsewhere_is_taken_out_from_here(table: Table) -> None:
    await table.say(SLACK, "/reconnect add Dana Cole")
    await table.say(SLACK, "/reconnect link")
    await table.say(DISCORD, "/reconnect link BBBBBBBB")

    assert "Take Discord out" in await table.say(SLACK, "/reconnect unlink discord")
    assert "What we have stays here: Slack" in await table.say(SLACK, "yes")

    assert (await table.people(DISCORD), await table.people(SLACK)) == ([], ["Dana Cole"])
    assert "Nothing else is linked" in written(await table.hear(SLACK, Chose("link:out:discord")))


async def test_a_yes_given_twice_takes_out_nobody_else(table: Table) -> None:
    await table.say(SLACK, "/reconnect link")
    await table.say(DISCORD, "/reconnect link BBBBBBBB")
    await table.say(DISCORD, "/reconnect unlink")
    await table.take(DISCORD, "Yes, take it out")

    for who in (DISCORD, SLACK):
        assert "Nothing else is linked" in written(await table.hear(who, Chose("link:out:discord")))


async def test_a_yes_said_elsewhere_is_about_what_was_asked(table: Table) -> None:
    await table.say(SLACK, "/reconnect link")
    await table.say(DISCORD, "/reconnect link BBBBBBBB")
    await table.say(DISCORD, "/reconnect unlink")

    assert "Discord is out" in await table.say(SLACK, "yes")


async def test_an_event_of_an_older_version_names_no_account(table: Table) -> None:
    await table.say(SLACK, "/reconnect link")
    person = await table.kept.person(DISCORD)

    joined = await table.served.hear(person, Said("/reconnect link BBBBBBBB"))
    shared = await table.kept.person(DISCORD)
    assert shared == await table.kept.person(SLACK)
    out = await table.served.hear(shared, Chose("link:out:slack"))

    assert "are one now" in written(joined)
    assert "Slack is out" in written(out)
    assert shared != await table.kept.person(SLACK)


async def test_forgetting_says_that_it_goes_everywhere_and_does(table: Table) -> None:
    await table.say(SLACK, "/reconnect add Dana Cole")
    await table.say(SLACK, "/reconnect link")
    await table.say(DISCORD, "/reconnect link BBBBBBBB")

    assert "everywhere at once: Discord and Slack" in await table.say(DISCORD, "forget me")
    await table.say(DISCORD, "yes")
    await table.say(DISCORD, "forget me for good")

    assert (await table.people(SLACK), await table.people(DISCORD)) == ([], [])
    assert await table.kept.person(SLACK) != await table.kept.person(DISCORD)


async def test_an_export_says_nothing_of_codes_and_accounts(table: Table) -> None:
    await table.say(SLACK, "/reconnect link")
    await table.say(DISCORD, "/reconnect link BBBBBBBB")
    await table.say(SLACK, "/reconnect link")
    reply = await table.hear(SLACK, Said("/reconnect export"))

    data = reply[-1].data  # type: ignore[union-attr]  # a file
    for word in (b"CCCC", b"D1", b"U1", b"discord"):
        assert word not in data


class Racing(Store):
    """A store where the maker of a code says something just before two are joined."""

    def __init__(self, *given: Any, **more: Any) -> None:
        super().__init__(*given, **more)
        self.raced = 0
        join = self.linking.join

        async def outrun(pair: Pair, *rest: Any) -> None:
            if self.raced < 2:
                self.raced += 1
                memory = self.memory(pair.stays.id)
                stand = await memory.stand()
                await memory.commit(Person(text="Dana"), stand.rev, [Put(Settings(picks=2))])
            await join(pair, *rest)

        self.linking.join = outrun  # type: ignore[method-assign]  # the moment that is tested


async def test_who_says_something_at_that_moment_is_heard_and_joined(tmp_path: Path) -> None:
    kept = await Racing.open(f"sqlite:///{tmp_path / 'coach.db'}", Keyring.new())
    try:
        table = Table(kept, Clock())
        await table.say(SLACK, "/reconnect link")

        assert "are one now" in await table.say(DISCORD, "/reconnect link BBBBBBBB")

        stand = await kept.memory(await kept.person(DISCORD)).stand()
        assert (stand.person.text, stand.settings.picks) == ("Dana", 2)
    finally:
        await kept.close()


def test_codes_are_letters_nobody_can_guess() -> None:
    made = {secret_code() for _ in range(100)}
    assert len(made) == 100
    assert all(codes.code_in(one) == one for one in made)
