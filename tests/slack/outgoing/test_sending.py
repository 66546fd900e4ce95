"""The real sender and Slack: nothing is lost and nothing comes twice, whatever Slack does."""

from collections import Counter
from collections.abc import AsyncIterator

import pytest

from storage.delivery.values import Kind, Place
from storage.sealing import Keyring
from storage.store import Store
from tests.delivery.sending.conftest import Desk, Time
from tests.polling import until
from tests.slack.outgoing.conftest import Line
from tests.storage.conftest import file, keyring

__all__ = ["file", "keyring"]

FAULTS = ("lost", "broken", "internal_error", "fatal_error", "reset", "down", "wait", "late")


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
    await line.slack.plan("chat.postMessage", *([None, None, "lost"] * 10))
    await desk.deliver(desk.sending(deadline=5))
    assert await line.said() == said
    assert await desk.states() == {"sent": 30}
    assert sum(one["fault"] == "lost" for one in line.slack.log("fault")) == 10


@pytest.mark.parametrize("mode", ["ignore", "error", "dedupe"])
async def test_whatever_slack_does_with_our_id_nothing_is_doubled(
    line: Line, desk: Desk, mode: str
) -> None:
    await line.slack.duplicates(mode)
    said = [f"number {number}" for number in range(8)]
    await desk.write(*said, place=line.place)
    await line.slack.plan("chat.postMessage", *FAULTS[:-1], *FAULTS[:-1])
    await line.slack.plan("conversations.history", None, "down", "lost", None, "wait")
    await desk.deliver(desk.sending(deadline=5))
    assert await line.said() == said
    assert await desk.states() == {"sent": 8}


async def test_answers_in_threads_of_many_people_come_once_and_in_order(
    line: Line, desk: Desk
) -> None:
    people = [line.slack.user(f"p{number}") for number in range(6)]
    for person in people:
        root = (await person.say("Hello?")).ts
        place = Place("slack", "T1", person.channel, root)
        await desk.write(*(f"{person.id} {number}" for number in range(5)), place=place)
    await line.slack.likely(lost=0.2, reset=0.1, wait=0.1, broken=0.1, down=0.1)
    await desk.deliver(desk.sending(deadline=5))
    for person in people:
        said = [one["text"].split("\n")[0] for one in await person.answers()]
        assert said == [f"{person.id} {number}" for number in range(5)]
    counted = Counter(one["payload"]["mark"] for one in line.slack.log("posted"))
    assert set(counted.values()) == {1}


async def test_who_may_read_fifteen_messages_a_minute_doubles_nothing(
    line: Line, desk: Desk
) -> None:
    said = ["one", "two"]
    await desk.write(*said, place=line.place)
    await line.slack.limits("distributed")
    await line.slack.plan("chat.postMessage", "lost", "lost")
    sending, lost = desk.sending(deadline=5), 0
    for _ in range(60):
        if not await desk.channels():
            break
        again = await sending.work(await desk.channel())
        if len(list(line.slack.log("fault"))) > lost:
            lost += 1
            for number in range(40):  # so that what was shown is pages away
                await line.ana.say(f"And? {number}")
        desk.time.pass_by(max(0.0, (again - desk.time.now).total_seconds()) if again else 0.0)
        await line.slack.clock(desk.time.ticks - 1000)
    assert await line.said() == said
    assert len(list(line.slack.log("limited"))) < 20


async def test_a_message_that_lands_late_is_found(line: Line, desk: Desk) -> None:
    await desk.write("late", place=line.place)
    await line.slack.plan("chat.postMessage", "late")
    sending = desk.sending(deadline=5)
    channel = await desk.channel()
    again = await sending.work(channel)
    assert again is not None

    async def landed() -> bool:
        return bool(await line.ana.answers())

    await until(landed)
    desk.time.now = again
    await desk.deliver(sending)
    assert await line.said() == ["late"]


async def test_a_closed_door_is_a_dead_letter_with_slacks_reason(line: Line, desk: Desk) -> None:
    await line.slack.shut(line.ana.channel, "messages_tab_disabled")
    await desk.write("one", "two", place=line.place)
    await desk.deliver()
    assert await desk.faults() == [("reply", "messages_tab_disabled")] * 2


async def test_an_edit_whose_answer_was_lost_is_done_once_more_and_shown_once(
    line: Line, desk: Desk
) -> None:
    (first,) = await desk.write("one", place=line.place)
    await desk.deliver()
    await line.slack.plan("chat.update", "lost", "wait")
    await desk.write("two", place=line.place, edits=first)
    await desk.deliver(desk.sending(deadline=5))
    assert await line.said() == ["two"]


async def test_an_edit_of_what_is_gone_is_shown_anew(line: Line, desk: Desk) -> None:
    (first,) = await desk.write("one", place=line.place)
    await desk.deliver()
    await line.slack.erase(line.ana.channel, (await line.ana.answers())[0]["ts"])
    await desk.write("two", place=line.place, edits=first)
    await desk.deliver()
    assert await line.said() == ["two"]


async def test_a_page_is_published_until_it_is_there(line: Line, desk: Desk) -> None:
    home = Place("slack", "T1", line.ana.id)
    await line.slack.plan("views.publish", "lost", "down", "wait", "reset")
    await desk.write("This week", place=home, kind=Kind.PAGE)
    await desk.deliver(desk.sending(deadline=5))
    assert "This week" in str(await line.ana.home())
    assert await desk.states() == {"sent": 1}


async def test_a_token_that_was_taken_back_ends_what_waits(line: Line, desk: Desk) -> None:
    await desk.write("one", place=line.place)
    await line.slack.revoke("T1")
    await desk.deliver()
    assert await desk.faults() == [("reply", "token_revoked")]
