"""The real sender and Discord: nothing is lost and nothing comes twice, whatever Discord does."""

from collections import Counter
from collections.abc import AsyncIterator

import pytest

from storage.delivery.values import Place
from storage.sealing import Keyring
from storage.store import Store
from tests.delivery.sending.conftest import Desk, Time
from tests.discord.outgoing.conftest import Line
from tests.polling import until
from tests.storage.conftest import file, keyring

__all__ = ["file", "keyring"]

FAULTS = ("lost", "broken", "done:502", "status:504", "reset", "down", "wait", "global")


@pytest.fixture
async def desk(line: Line, file: str, keyring: Keyring) -> AsyncIterator[Desk]:
    time = Time()
    line.calls._ticks = time.ticking
    store = await Store.open(file, keyring, clock=time.clock)
    yield Desk(store, line.chat, time)
    await store.close()


async def test_ten_lost_answers_of_thirty_double_nothing(line: Line, desk: Desk) -> None:
    said = [f"number {number}" for number in range(30)]
    await desk.write(*said, place=line.place)
    await line.discord.plan("create_message", *([None, "lost", "lost"] * 10))
    await desk.deliver(desk.sending(deadline=5))
    assert await line.said() == said
    assert await desk.states() == {"sent": 30}
    assert sum(one["fault"] == "lost" for one in line.discord.log("fault")) == 20


@pytest.mark.parametrize("life", [180.0, 0.0])
async def test_whether_discord_knows_our_nonce_or_not_nothing_is_doubled(
    line: Line, desk: Desk, life: float
) -> None:
    await line.discord.timing(nonce_life=life)
    said = [f"number {number}" for number in range(9)]
    await desk.write(*said, place=line.place)
    twice = [fault for fault in FAULTS for _ in range(2)]
    await line.discord.plan("create_message", *(twice if life else FAULTS[1:4]), *FAULTS[5:])
    await line.discord.plan("history", None, "down", "broken", None, "wait")
    await desk.deliver(desk.sending(deadline=5))
    assert await line.said() == said
    assert await desk.states() == {"sent": 9}


async def test_answers_to_many_people_come_once_and_in_order(line: Line, desk: Desk) -> None:
    people = [line.discord.person(f"p{number}") for number in range(6)]
    for person in people:
        await person.say("Hello?")
        place = Place("discord", "", person.channel)
        await desk.write(*(f"{person.name} {number}" for number in range(5)), place=place)
    await line.discord.likely(lost=0.2, reset=0.1, wait=0.1, broken=0.1, down=0.1)
    await desk.deliver(desk.sending(deadline=5))
    for person in people:
        said = [one["words"].split("\n")[0] for one in await person.answers()]
        assert said == [f"{person.name} {number}" for number in range(5)]
    counted = Counter(one["nonce"] for one in line.discord.log("posted"))
    assert set(counted.values()) == {1}


async def test_a_message_that_lands_late_is_found(line: Line, desk: Desk) -> None:
    await line.discord.timing(nonce_life=0)
    await desk.write("late", place=line.place)
    await line.discord.plan("create_message", "late", "reset")
    sending = desk.sending(deadline=5)
    again = await sending.work(await desk.channel())
    assert again is not None

    async def landed() -> bool:
        return bool(await line.ana.answers())

    await until(landed)
    desk.time.now = again
    await desk.deliver(sending)
    assert await line.said() == ["late"]


async def test_a_closed_door_is_a_dead_letter_with_discords_reason(line: Line, desk: Desk) -> None:
    await line.ana.shut(50007)
    await desk.write("one", "two", place=line.place)
    await desk.deliver()
    assert await desk.faults() == [("reply", "discord_50007")] * 2


async def test_an_edit_whose_answer_was_lost_is_done_once_more_and_shown_once(
    line: Line, desk: Desk
) -> None:
    (first,) = await desk.write("one", place=line.place)
    await desk.deliver()
    await line.discord.plan("edit_message", "lost", "lost", "wait")
    await desk.write("two", place=line.place, edits=first)
    await desk.deliver(desk.sending(deadline=5))
    assert await line.said() == ["two"]


@pytest.mark.parametrize("fault", [None, "error:429:30046"])
async def test_an_edit_of_what_is_gone_or_too_old_is_shown_anew(
    line: Line, desk: Desk, fault: str | None
) -> None:
    (first,) = await desk.write("one", place=line.place)
    await desk.deliver()
    if fault is None:
        await line.discord.erase(line.ana.channel, (await line.ana.answers())[0]["id"])
    else:
        await line.discord.plan("edit_message", fault)
    await desk.write("two", place=line.place, edits=first)
    await desk.deliver()
    assert (await line.said())[-1:] == ["two"]


async def test_a_token_that_is_none_loses_nothing_once_it_is_one_again(
    line: Line, desk: Desk
) -> None:
    await desk.write("one", place=line.place)
    await line.discord.app(token="another")
    sending = desk.sending(deadline=5)
    again = await sending.work(await desk.channel())
    assert again is not None
    assert await desk.states() == {"new": 1}
    await line.discord.app(token=line.discord.token)
    desk.time.pass_by((again - desk.time.now).total_seconds())
    await desk.deliver(sending)
    assert await line.said() == ["one"]


async def test_a_crowd_waits_in_its_own_channels_alone(line: Line, desk: Desk) -> None:
    await line.discord.limits({"create_message": (2, 3)})
    said = [f"number {number}" for number in range(4)]
    await desk.write(*said, place=line.place)
    sending = desk.sending(deadline=5)
    again = await sending.work(await desk.channel())
    assert again is not None
    assert 1 < (again - desk.time.now).total_seconds() <= 3.1
    assert await desk.states() == {"new": 2, "sent": 2}
    assert not list(line.discord.log("limited"))
