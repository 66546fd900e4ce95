"""What is handed on instead of read again: the same, once, and never what is over."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from coaching.memory import Put, Settings
from coaching.messages import Deleted, Edited, Event, Said
from coaching.person import Person
from storage.delivery.handing import CLAIMED, Hands, Held
from storage.delivery.values import Claimed, Kind, Outgoing, Settlement
from storage.errors import Conflict
from storage.sealing import Keyring
from storage.store import Store
from tests.storage.delivery.events import STALE, THERE, arrival, claim, claimed, heard, message
from tests.storage.people import NOW

LATER = NOW + timedelta(seconds=STALE)


@pytest.fixture
async def alone(file: str, keyring: Keyring) -> AsyncIterator[Store]:
    """Open a store for the one process that works its database."""
    opened = await Store.open(file, keyring, clock=lambda: NOW)
    opened.hands.alone(["slack"])
    yield opened
    await opened.close()


@pytest.fixture
async def other(alone: Store, file: str, keyring: Keyring) -> AsyncIterator[Store]:
    """Open the same for another process, which reads what there is."""
    opened = await Store.open(file, keyring, clock=lambda: NOW)
    yield opened
    await opened.close()


async def came(store: Store, *events: Event) -> UUID:
    """Let events come in one after the other, and return whose they are."""
    for event in events:
        (one,) = await store.inbox.accept([arrival(event)], NOW, 2.0)
    return one.person_id


async def turned(store: Store, person: UUID, *outgoing: Outgoing, **more: object) -> Person:
    """Commit a turn that says this, and return where the person stands."""
    memory = store.memory(person)
    stand = await memory.last_stand()
    after = replace(stand.person, text=f"{stand.person.text}.")
    settled = Settlement(outgoing=outgoing, **more)  # type: ignore[arg-type]  # as its tests say
    await memory.commit(after, stand.rev, (), settled)
    return after


async def texts(store: Store, person: UUID) -> list[str]:
    return [getattr(one.event, "text", "") for one in await store.inbox.pending(person)]


@pytest.mark.parametrize("text", ["hi", "half \ud83d a sign", "Ä\n\u2028"])
async def test_an_event_is_handed_on_as_it_would_be_read(
    alone: Store, other: Store, text: str
) -> None:
    person = await came(alone, Said(text))
    read = await other.inbox.pending(person)
    handed = alone.hands.events.get(person)
    assert (handed,) == await alone.inbox.pending(person) == read


async def test_it_is_handed_on_once_and_read_from_then_on(alone: Store) -> None:
    person = await came(alone, Said("hi"))
    assert await texts(alone, person) == ["hi"]
    assert alone.hands.events.get(person) is None
    assert await texts(alone, person) == ["hi"]
    (pending,) = await alone.inbox.pending(person)
    await alone.memory(person).settle(Settlement(done=(pending.seq,)))
    assert await texts(alone, person) == []


@pytest.mark.parametrize("second", [Said("ho"), Edited("hi!"), Deleted()])
async def test_where_more_waits_all_of_it_is_read(alone: Store, second: Event) -> None:
    person = await came(alone, Said("hi"), second)
    assert alone.hands.events.get(person) is None
    assert [one.event for one in await alone.inbox.pending(person)] == [Said("hi"), second]


async def test_together_they_are_read_too(alone: Store) -> None:
    person, waiting = await heard(alone, Said("hi"), Said("ho"))
    assert alone.hands.events.get(person) is None
    assert [one.event for one in waiting] == [Said("hi"), Said("ho")]


async def test_what_another_process_let_wait_again_comes_first(alone: Store, other: Store) -> None:
    person = await came(alone, Said("one"))
    (first,) = await alone.inbox.pending(person)
    await other.inbox.put_off(person, (first.seq,), NOW, "locked")
    await came(alone, Said("two"))
    assert await texts(alone, person) == ["one", "two"]


async def test_a_long_event_is_not_held(alone: Store) -> None:
    person = await came(alone, Said("x" * 20_000))
    assert alone.hands.events.get(person) is None
    assert await texts(alone, person) == ["x" * 20_000]


async def test_an_answer_is_claimed_by_its_turn(alone: Store, other: Store) -> None:
    person, answer = await came(alone, Said("hi")), message()
    await turned(alone, person, answer)

    assert (await other.outbox.counts(NOW)).states == {"sending": 1}
    got = await claimed(alone)
    assert (got.outgoing, got.person_id, got.tries, got.doubtful) == (answer, person, 1, False)
    assert await alone.outbox.sent(got, "1", NOW)
    assert await claim(alone) is None


async def test_what_was_claimed_and_lost_in_a_crash_is_doubtful(alone: Store, other: Store) -> None:
    person, answer = await came(alone, Said("hi")), message()
    await turned(alone, person, answer)  # and then the process dies, and another begins

    assert await claim(other, NOW) == LATER
    got = await claimed(other, LATER)
    assert (got.outgoing, got.tries, got.doubtful) == (answer, 2, True)


async def test_a_channel_that_is_busy_keeps_its_order(alone: Store) -> None:
    person = await came(alone, Said("hi"))
    first, second, elsewhere = message("1"), message("2"), message("3", THERE)
    await turned(alone, person, first)
    await turned(alone, person, second, elsewhere)

    assert (await claimed(alone, place=THERE)).outgoing == elsewhere
    got = await claimed(alone)
    assert got.outgoing == first
    assert await claim(alone) == LATER
    then = await alone.outbox.sent_and_claim(
        got, "1", alone.outbox.channel(first.place), got.lease, NOW, STALE
    )
    assert isinstance(then, Claimed)
    assert then.outgoing == second


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": Kind.REMINDER},
        {"kind": Kind.NOTE},
        {"edits": UUID(int=1)},
        {"place": replace(THERE, platform="console")},
    ],
)
async def test_others_are_left_to_their_sender(
    alone: Store, other: Store, fields: dict[str, object]
) -> None:
    person = await came(alone, Said("hi"))
    await turned(alone, person, message(**fields))  # type: ignore[arg-type]  # of all kinds
    assert (await other.outbox.counts(NOW)).states == {"new": 1}


async def test_a_turn_that_is_not_kept_hands_on_nothing(alone: Store) -> None:
    person = await came(alone, Said("hi"))
    with pytest.raises(Conflict):
        await turned(alone, person, message(), done=(999,))
    assert await claim(alone) is None
    assert alone.hands.stands.get(person) is None


async def test_whoever_was_just_served_stands_as_they_were_left(alone: Store, other: Store) -> None:
    person = await came(alone, Said("hi"))
    for _ in range(3):
        after = await turned(alone, person)
        held, read = alone.hands.stands.get(person), await other.memory(person).stand()
        assert held == read
        assert read.person == after


async def test_settings_of_a_turn_are_those_of_the_next(alone: Store, other: Store) -> None:
    memory = alone.memory(await came(alone, Said("hi")))
    stand = await memory.last_stand()
    await memory.commit(stand.person, stand.rev, [Put(Settings(zone="Asia/Tokyo"))])
    assert (await memory.last_stand()).settings.zone == "Asia/Tokyo"
    assert await memory.last_stand() == await memory.stand()


async def test_what_another_process_changed_is_thought_about_anew(
    alone: Store, other: Store
) -> None:
    person = await came(alone, Said("hi"))
    await turned(alone, person)
    await turned(other, person)

    with pytest.raises(Conflict):
        await turned(alone, person)
    assert (await alone.memory(person).last_stand()).rev == 2
    await turned(alone, person)


async def test_what_is_added_to_what_another_process_changed_is_thought_about_anew(
    alone: Store, other: Store
) -> None:
    person = await came(alone, Said("hi"))
    await turned(alone, person)
    await turned(other, person)

    memory = alone.memory(person)
    stale = await memory.last_stand()
    with pytest.raises(Conflict):
        await memory.add((), stands=(stale.person, stale.rev))
    stand = await memory.last_stand()
    await memory.add((), stands=(stand.person, stand.rev))


async def test_whatever_fails_after_a_stand_was_given_the_next_one_is_read(alone: Store) -> None:
    person = await came(alone, Said("hi"))
    await turned(alone, person)
    stand = await alone.memory(person).last_stand()
    assert alone.hands.stands.get(person) is None
    assert await alone.memory(person).last_stand() == stand


async def test_of_who_was_forgotten_elsewhere_nothing_goes_out_that_lay(
    alone: Store, other: Store
) -> None:
    person = await came(alone, Said("hi"))
    await turned(alone, person, message())
    await other.memory(person).forget()
    assert await claim(alone, LATER) is None


@pytest.mark.parametrize("seconds", [-3600.0, STALE, 3600.0])
async def test_a_message_that_lay_is_handed_on_as_it_was_claimed(
    alone: Store, seconds: float
) -> None:
    person, answer = await came(alone, Said("hi")), message()
    await turned(alone, person, answer)
    got = await claimed(alone, NOW + timedelta(seconds=seconds))
    assert (got.outgoing, got.tries, got.doubtful) == (answer, 1, False)
    assert await alone.outbox.sent(got, "1", NOW)


async def test_where_senders_hang_no_more_is_claimed_for_them(alone: Store, other: Store) -> None:
    person = await came(alone, Said("hi"))
    for number in range(CLAIMED + 5):
        await turned(alone, person, message(place=replace(THERE, channel=f"D{number}")))
    assert (await other.outbox.counts(NOW)).states == {"sending": CLAIMED, "new": 5}


async def test_of_who_was_forgotten_nothing_is_in_hand(alone: Store) -> None:
    person = await came(alone, Said("hi"))
    await turned(alone, person, message())
    await alone.memory(person).forget()

    assert alone.hands.events.get(person) is None
    assert await claim(alone) is None
    assert (await alone.memory(person).last_stand()).rev == 0
    assert await came(alone, Said("hi")) != person


async def test_who_was_forgotten_elsewhere_is_met_anew(alone: Store, other: Store) -> None:
    person = await came(alone, Said("hi"))
    await turned(alone, person)
    await other.memory(person).forget()

    with pytest.raises(Conflict):
        await turned(alone, person)
    assert await came(alone, Said("hi")) != person


async def test_nothing_is_held_unless_told_to_be_alone(other: Store) -> None:
    person = await came(other, Said("hi"))
    await turned(other, person, message())
    assert other.hands.events.get(person) is None
    assert other.hands.stands.get(person) is None
    assert (await other.outbox.counts(NOW)).states == {"new": 1}


def test_what_was_put_first_goes_first() -> None:
    held = Held[int, str](2)
    for number in (1, 2, 1, 3):
        held.put(number, f"{number}")
    assert [held.get(number) for number in (1, 2, 3)] == ["1", None, "3"]


def test_hands_hold_nothing_of_strangers() -> None:
    Hands().forget(UUID(int=1))
