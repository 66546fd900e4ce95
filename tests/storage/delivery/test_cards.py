"""Cards are found on which a sign may have been put or taken off while nobody listened."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import text

from coaching.memory import Put, Reminder, ReminderState
from coaching.messages import Said
from coaching.person import Person
from storage.delivery.values import Card, Kind, Outgoing, Reaction, Settlement, Shown
from storage.identity import Identity
from storage.store import Store
from tests.storage.delivery.events import HERE, claimed, heard, message, said
from tests.storage.people import NOW, reminder

SEEN = Identity("slack", "T1", "UANA")
EVER = NOW - timedelta(days=7)


@pytest.fixture
async def ana(store: Store) -> UUID:
    """Return a person who is spoken to."""
    person, waiting = await heard(store, Said("hi"), who=SEEN)
    await store.memory(person).settle(Settlement(done=(waiting[0].seq,)))
    return person


async def keep(store: Store, person: UUID, *reminders: Reminder) -> None:
    memory = store.memory(person)
    await memory.commit(Person(), (await memory.stand()).rev, map(Put, reminders))


async def shown(store: Store, person: UUID, *reminders: Reminder, there: str = "7") -> Outgoing:
    """Keep reminders and show them in one card."""
    await keep(store, person, *reminders)
    about = tuple(Shown(one.id, one.rev) for one in reminders)
    card = message(kind=Kind.REMINDER, about=about)
    await said(store, person, card)
    await store.outbox.sent(await claimed(store), there, NOW)
    return card


async def react(store: Store, person: UUID, card: Outgoing, before: Reminder, rev: int) -> Reaction:
    made = (Shown(before.id, rev),)
    reaction = Reaction("✅", made, (Put(before),))
    await store.memory(person).settle(Settlement(reaction=(card.id, reaction)))
    return reaction


async def test_an_open_card_is_told_of_with_whose_it_is(store: Store, ana: UUID) -> None:
    await shown(store, ana, reminder(None, rev=2))
    (card,) = await store.outbox.open_cards("slack", EVER)
    assert card == Card(identity=SEEN, place=HERE, message="7", reaction=None, fresh=True)
    assert await store.outbox.open_cards("discord", EVER) == ()


async def test_cards_that_moved_on_or_show_several_are_none(store: Store, ana: UUID) -> None:
    moved, one, two = (reminder(None, rev=2) for _ in range(3))
    await shown(store, ana, moved)
    await shown(store, ana, one, two, there="8")
    await keep(store, ana, replace(moved, rev=3))
    assert await store.outbox.open_cards("slack", EVER) == ()


async def test_a_card_bears_what_its_sign_did_while_that_stands(store: Store, ana: UUID) -> None:
    before = reminder(None, rev=2)
    card = await shown(store, ana, before)
    await keep(store, ana, replace(before, rev=3, state=ReminderState.DONE))
    reaction = await react(store, ana, card, before, 3)
    (found,) = await store.outbox.open_cards("slack", EVER)
    assert (found.reaction, found.fresh) == (reaction, True)
    await keep(store, ana, replace(before, rev=4))
    assert await store.outbox.open_cards("slack", EVER) == ()


async def test_a_second_sign_is_no_fresh_card(store: Store, ana: UUID) -> None:
    before = reminder(None, rev=2)
    card = await shown(store, ana, before)
    await keep(store, ana, replace(before, rev=4))
    await react(store, ana, card, replace(before, rev=3), 4)
    (found,) = await store.outbox.open_cards("slack", EVER)
    assert not found.fresh


async def test_a_reminder_that_is_gone_was_ended_by_its_sign(store: Store, ana: UUID) -> None:
    before = reminder(None, rev=2)
    card = await shown(store, ana, before)
    reaction = await react(store, ana, card, before, 3)
    await store._engine.write(lambda connection: connection.execute(text("DELETE FROM reminder")))
    (found,) = await store.outbox.open_cards("slack", EVER)
    assert found.reaction == reaction
    assert await store.outbox.open_cards("slack", NOW + timedelta(days=1)) == ()


async def test_many_cards_come_newest_first_and_nobodys_never(store: Store, ana: UUID) -> None:
    for number in range(3):
        await shown(store, ana, reminder(None, rev=2), there=str(number))
    cards = await store.outbox.open_cards("slack", EVER)
    assert [card.message for card in cards] == ["2", "1", "0"]
    await store.memory(ana).forget()
    assert await store.outbox.open_cards("slack", EVER) == ()


async def test_what_cannot_be_read_is_passed_over(store: Store, ana: UUID) -> None:
    await shown(store, ana, reminder(None, rev=2))
    await shown(store, ana, reminder(None, rev=2), there="8")
    spoilt = text(
        "UPDATE outbox SET there = substr(there, 2) WHERE seq = (SELECT min(seq) FROM outbox)"
    )
    await store._engine.write(lambda connection: connection.execute(spoilt))
    assert [card.message for card in await store.outbox.open_cards("slack", EVER)] == ["8"]
