"""What goes out does so in order, by one sender at a time, who says what came of it."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from coaching.memory import Put, Reminder
from coaching.messages import File, Said, Text
from coaching.person import Person
from storage.delivery.values import Claimed, Kind, Settlement, Shown
from storage.errors import Conflict
from storage.sealing import Keyring
from storage.store import Store
from tests.storage.conftest import BEN
from tests.storage.delivery.conftest import Bell
from tests.storage.delivery.events import (
    HERE,
    STALE,
    THERE,
    channel,
    claim,
    claimed,
    heard,
    message,
    said,
)
from tests.storage.people import NOW, new_id, reminder

SOON = NOW + timedelta(seconds=5)
STALE_AT = NOW + timedelta(seconds=STALE)


@pytest.fixture
async def ana(store: Store) -> UUID:
    """Return a person at home."""
    person, waiting = await heard(store, Said("hi"))
    await store.memory(person).settle(Settlement(done=(waiting[0].seq,)))
    return person


async def test_a_message_is_claimed_as_it_was_made(store: Store, ana: UUID, bell: Bell) -> None:
    shown = Shown(new_id(), 3)
    undo = (Put(reminder(None)),)
    reply = (Text("a\n"), File("a.csv", b"\n\xff1"), File("b", b""))
    one = message(
        reply=reply, kind=Kind.PICKS, sources=("1", "2"), about=(shown,), undo=undo, good_until=SOON
    )
    await said(store, ana, one)

    got = await claimed(store)

    assert got == Claimed(
        outgoing=one,
        person_id=ana,
        lease=got.lease,
        made_at=NOW,
        tries=1,
        doubtful=False,
        replaces=None,
    )
    assert bell.channels == [(channel(store), NOW)]


async def test_messages_of_a_channel_go_out_in_order(store: Store, ana: UUID) -> None:
    first, second, aside = message("1"), message("2"), message("3", THERE)
    await said(store, ana, first, second, aside)

    one = await claimed(store)
    assert await claim(store) == STALE_AT
    assert (await claimed(store, place=THERE)).outgoing == aside
    assert await store.outbox.sent(one, "100", NOW)
    assert not await store.outbox.sent(one, "101", NOW)
    two = await claimed(store)

    assert (one.outgoing, two.outgoing) == (first, second)
    assert await store.outbox.sent(two, "102", NOW)
    assert await claim(store) is None


async def test_of_two_senders_one_wins(store: Store, ana: UUID) -> None:
    other = await Store.open(store._engine.url.render_as_string(False), store._keyring)
    await said(store, ana, *(message(str(number)) for number in range(10)))
    for number in range(10):
        got = await asyncio.gather(*(claim(one) for one in (store, other) * 3))
        (one,) = [one for one in got if isinstance(one, Claimed)]
        assert got.count(STALE_AT) == 5
        assert one.outgoing.reply == (Text(str(number)),)
        assert await store.outbox.sent(one, str(number), NOW)
    await other.close()


async def test_what_a_dead_sender_held_is_doubtful_and_lost_to_it(store: Store, ana: UUID) -> None:
    await said(store, ana, message())
    dead = await claimed(store)

    assert await claim(store, STALE_AT - timedelta(microseconds=1)) == STALE_AT
    heir = await claimed(store, STALE_AT)

    assert (heir.doubtful, heir.tries) == (True, 2)
    assert not await store.outbox.sent(dead, "1", STALE_AT)
    assert not await store.outbox.put_back(dead, STALE_AT, "E", doubtful=False)
    assert not await store.outbox.dead(dead, "E")
    assert not await store.outbox.void(dead)
    await store.outbox.unreachable(dead, "E")
    assert await store.outbox.sent(heir, "1", STALE_AT)


async def test_what_a_sender_held_is_doubtful_to_itself(store: Store, ana: UUID) -> None:
    await said(store, ana, message())
    lease = new_id()
    first = await claim(store, lease=lease)
    again = await claim(store, lease=lease)

    assert isinstance(first, Claimed)
    assert isinstance(again, Claimed)
    assert (first.doubtful, again.doubtful) == (False, True)


@pytest.mark.parametrize("doubtful", [False, True])
@pytest.mark.parametrize(("count", "tries"), [(True, 2), (False, 1)])
async def test_what_is_put_back_waits_and_is_doubtful_if_it_was(
    store: Store, ana: UUID, bell: Bell, doubtful: bool, count: bool, tries: int
) -> None:
    await said(store, ana, message())
    one = await claimed(store)
    bell.channels.clear()

    assert await store.outbox.put_back(one, SOON, "E", doubtful=doubtful, count=count)

    assert await claim(store) == SOON
    assert await store.outbox.channels(NOW, ["slack"]) == ((channel(store), SOON),)
    assert bell.channels == [(channel(store), SOON)]
    again = await claimed(store, SOON)
    assert (again.doubtful, again.tries) == (doubtful, tries)


async def test_what_a_clock_put_far_ahead_goes_out_now(store: Store, ana: UUID) -> None:
    await said(store, ana, message())
    year = NOW + timedelta(days=365)
    await store.outbox.put_back(await claimed(store), year, "E", doubtful=False)

    assert await store.outbox.channels(NOW, ["slack"]) == ((channel(store), NOW),)
    assert not (await claimed(store)).doubtful
    held = await claimed(store, year + timedelta(hours=1, seconds=-STALE))
    assert held.doubtful
    assert (await claimed(store, NOW)).doubtful


async def test_channels_are_those_with_something_unsent_on_a_platform(
    store: Store, ana: UUID
) -> None:
    elsewhere = replace(HERE, platform="discord")
    await said(store, ana, message("1"), message("2"), message("3", elsewhere))
    await store.outbox.put_back(await claimed(store), SOON, "E", doubtful=False)

    other = channel(store, elsewhere), NOW
    assert await store.outbox.channels(NOW, ["slack"]) == ((channel(store), SOON),)
    assert await store.outbox.channels(NOW, ["slack", "discord"]) == (
        other,
        (channel(store), SOON),
    )
    assert await store.outbox.channels(NOW, ["slack", "discord"], limit=1) == (other,)
    assert await store.outbox.channels(NOW, []) == ()


async def test_a_sent_message_is_known_by_its_id_and_its_mark(store: Store, ana: UUID) -> None:
    shown = Shown(new_id(), 3)
    one = message(kind=Kind.NOTE, about=(shown,))
    await said(store, ana, one)
    await store.outbox.sent(await claimed(store), "17.1", NOW)

    known = await store.outbox.sent_as(replace(HERE, thread="17.1"), "17.1")

    assert known is not None
    assert (known.id, known.person_id, known.kind) == (one.id, ana, Kind.NOTE)
    assert (known.about, known.reaction) == ((shown,), None)
    assert await store.outbox.by_mark(one.id) == known
    assert await store.outbox.sent_as(THERE, "17.1") is None
    assert await store.outbox.sent_as(HERE, "17.2") is None
    assert await store.outbox.by_mark(new_id()) is None


async def test_a_sent_message_is_found_under_an_older_key(
    store: Store, ana: UUID, keyring: Keyring
) -> None:
    await said(store, ana, message("1"), message("2"))
    await store.outbox.sent(await claimed(store), "17.1", NOW)
    url = store._engine.url.render_as_string(False)
    newer = await Store.open(url, keyring.with_new_key())

    assert await newer.outbox.sent_as(HERE, "17.1") == await store.outbox.sent_as(HERE, "17.1")
    assert await newer.outbox.channels(NOW, ["slack"]) == ((channel(store), NOW),)
    assert (await claimed(store)).outgoing.reply == (Text("2"),)
    await newer.close()


async def keep(store: Store, person: UUID, *reminders: Reminder) -> None:
    memory = store.memory(person)
    await memory.commit(Person(), (await memory.stand()).rev, map(Put, reminders))


async def test_reminders_that_all_moved_on_are_passed_over(store: Store, ana: UUID) -> None:
    kept, moved, gone = reminder(None, rev=4), reminder(None, rev=5), new_id()
    await keep(store, ana, kept, moved)
    stays, old, lost = Shown(kept.id, 4), Shown(moved.id, 4), Shown(gone, 1)
    both, one = (stays, old), (old,)
    reply = message("an answer", about=(old,))
    await said(
        store,
        ana,
        message(kind=Kind.REMINDER, about=one),
        message(kind=Kind.REMINDER, about=(lost, old)),
        message(kind=Kind.REMINDER, about=both),
        reply,
    )

    got = await claimed(store)
    assert got.outgoing.about == both
    await store.outbox.sent(got, "1", NOW)
    assert (await claimed(store)).outgoing == reply
    assert (await store.outbox.counts(NOW)).states == {"sending": 1, "sent": 1, "void": 2}


async def test_a_doubtful_reminder_is_given_out_and_known_to_have_moved_on(
    store: Store, ana: UUID
) -> None:
    kept = reminder(None, rev=4)
    await keep(store, ana, kept)
    await said(store, ana, message(kind=Kind.REMINDER, about=(Shown(kept.id, 4),)))
    assert not await store.outbox.moved_on(await claimed(store))
    await keep(store, ana, replace(kept, rev=5))

    again = await claimed(store, STALE_AT)

    assert again.doubtful
    assert await store.outbox.moved_on(again)
    assert await store.outbox.void(again)
    assert await claim(store, STALE_AT) is None


async def test_somebody_elses_reminder_counts_as_gone(store: Store, ana: UUID) -> None:
    ben, _ = await heard(store, Said("hi"), who=BEN)
    theirs = reminder(None, rev=4)
    await keep(store, ben, theirs)
    await said(store, ana, message(kind=Kind.REMINDER, about=(Shown(theirs.id, 4),)))

    assert await claim(store) is None


async def test_an_edit_knows_the_message_it_replaces(store: Store, ana: UUID) -> None:
    first = message("1", kind=Kind.REMINDER)
    second = message("2", edits=first.id)
    third = message("3", edits=second.id)
    for one, replaces, there in [(first, None, "7"), (second, "7", "7"), (third, "7", "8")]:
        await said(store, ana, one)
        got = await claimed(store)
        assert got.replaces == replaces
        await store.outbox.sent(got, there, NOW)

    known = [await store.outbox.sent_as(HERE, there) for there in ("7", "8")]
    assert [one and one.id for one in known] == [first.id, third.id]


async def test_an_edit_of_what_never_went_out_replaces_what_that_would_have(
    store: Store, ana: UUID
) -> None:
    first = message("1")
    await said(store, ana, first)
    await store.outbox.sent(await claimed(store), "7", NOW)
    unclaimed, refused = message("2", edits=first.id), new_id()
    await said(store, ana, unclaimed)
    await said(store, ana, message("3", id=refused, edits=unclaimed.id))
    got = await claimed(store)
    assert (got.outgoing.reply, got.replaces) == ((Text("3"),), "7")
    await store.outbox.dead(got, "E")
    await said(store, ana, message("4", edits=refused), message("5", edits=new_id()))

    assert (await claimed(store)).replaces == "7"
    assert (await store.outbox.counts(NOW)).states == {
        "sent": 1,
        "void": 1,
        "dead": 1,
        "sending": 1,
        "new": 1,
    }


async def test_a_message_held_may_be_voided_with_a_turn(store: Store, ana: UUID) -> None:
    await said(store, ana, message())
    one = await claimed(store)
    ben, _ = await heard(store, Said("hi"), who=BEN)
    void = Settlement(void=((one.outgoing.id, one.lease),))

    for who, settlement in [
        (ben, void),
        (ana, Settlement(void=((one.outgoing.id, new_id()),))),
    ]:
        with pytest.raises(Conflict):
            await store.memory(who).settle(settlement)
    await store.memory(ana).settle(void)

    assert await claim(store) is None
    assert not await store.outbox.sent(one, "1", NOW)


async def test_who_cannot_be_reached_gets_nothing_until_they_write(store: Store, ana: UUID) -> None:
    aside = message("3", THERE)
    await said(store, ana, message("1"), message("2"), aside)

    await store.outbox.unreachable(await claimed(store), "closed")

    assert await claim(store) is None
    assert (await claimed(store, place=THERE)).outgoing == aside
    assert await store.memory(ana).home() is None
    told = await store.outbox.dead_letters()
    assert [(one.kind, one.fault, one.tries) for one in told] == [
        ("reply", "closed", 1),
        ("reply", "closed", 0),
    ]
    await heard(store, Said("back again"))
    assert await store.memory(ana).home() == HERE


async def test_dead_letters_are_played_again_or_dropped(
    store: Store, ana: UUID, bell: Bell
) -> None:
    first, second = message("1"), message("2")
    await said(store, ana, first, second)
    for _ in range(2):
        await store.outbox.dead(await claimed(store), "refused")
    told = await store.outbox.dead_letters()
    bell.channels.clear()

    assert await store.outbox.drop([told[1].seq]) == 1
    assert await store.outbox.replay([told[1].seq]) == 0
    assert await store.outbox.replay() == 1

    assert bell.channels == [(channel(store), NOW)]
    again = await claimed(store)
    assert (again.outgoing, again.tries, again.doubtful) == (first, 1, False)


async def test_of_who_was_forgotten_only_the_goodbye_goes_out_and_nothing_is_left(
    store: Store, ana: UUID
) -> None:
    await said(store, ana, message("1"), message("2", THERE))
    await store.outbox.dead(await claimed(store), "refused")
    bye = message("goodbye")
    await store.memory(ana).forget(Settlement(outgoing=(bye,)))

    got = await claimed(store)
    assert got.outgoing == bye
    assert await claim(store, place=THERE) is None
    assert await store.outbox.sent(got, "9", NOW)

    assert await store.outbox.sent_as(HERE, "9") is None
    async with store._engine.reading() as connection:
        from storage.delivery.tables import OUTBOX

        rows = (await connection.execute(OUTBOX.select())).all()
    assert {(row.body, row.there, row.message, row.reacted) for row in rows} == {(None,) * 4}


async def test_counts_tell_the_oldest_and_what_is_over_is_purged(store: Store, ana: UUID) -> None:
    await said(store, ana, message("1"), message("2"))
    await store.outbox.sent(await claimed(store), "1", NOW)

    counts = await store.outbox.counts(NOW)

    assert (counts.states, counts.oldest) == ({"new": 1, "sent": 1}, NOW)
    assert await store.outbox.purge(NOW) == 0
    assert await store.outbox.purge(SOON) == 1
    assert await store.outbox.sent_as(HERE, "1") is None
    later: datetime = NOW + timedelta(days=100)
    assert await store.outbox.purge(later) == 0
