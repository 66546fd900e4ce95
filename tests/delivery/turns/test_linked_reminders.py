"""What comes unasked is neither lost nor doubled when its person is linked on the way."""

from datetime import timedelta
from uuid import uuid4

import pytest

from coaching.memory import Contact, Reminder, ReminderState
from coaching.messages import Reacted
from storage.delivery.values import NOTHING, Claimed
from storage.identity import Identity
from storage.linking import Offer
from tests.delivery.turns.talk import ANA, DM, Talk

DANA = "emailed my old roommate Dana three times since august, nothing"
TERMINAL = Identity("console", "", "you")


async def link(talk: Talk) -> None:
    """Let who talks here join a terminal, where Dana is known too."""
    store, now = talk.store, talk.clock()
    stays = await store.person(TERMINAL)
    await store.memory(stays).add([Contact(id=uuid4(), name="Dana", added_at=now)])
    await store.linking.offer(stays, "KTMBRFWZ", now)
    offer = await store.linking.take("KTMBRFWZ", talk.person, ANA, now)
    assert isinstance(offer, Offer)
    pair = await store.linking.pair(offer.id, talk.person, now)
    assert pair is not None
    united = await store.linking.united(pair)
    await store.linking.join(pair, united, pair.stays.person, NOTHING, now)
    talk.person = stays


async def due(talk: Talk) -> None:
    """Let a reminder fall due and be kept to be sent."""
    await talk.says(DANA)
    talk.clock.now = (await planned(talk)).due_at + timedelta(minutes=1)
    await talk.turning.look(talk.person)


async def planned(talk: Talk) -> Reminder:
    (one,) = await talk.reminders()
    return one


async def test_one_that_waits_to_be_sent_is_sent_once(anywhere: Talk) -> None:
    await due(anywhere)
    await link(anywhere)

    await anywhere.sent()

    assert len(anywhere.wall.shown) == 2
    assert await anywhere.looks() == []
    assert await anywhere.people() == ["Dana"]


async def test_one_that_was_too_late_comes_again_for_who_they_are_by_then(anywhere: Talk) -> None:
    await due(anywhere)
    await link(anywhere)
    anywhere.clock.pass_by(hours=8)

    await anywhere.sent()
    assert len(anywhere.wall.shown) == 1
    assert (await planned(anywhere)).state is ReminderState.PLANNED
    anywhere.clock.pass_by(hours=16)

    (shown,) = await anywhere.looks()
    assert "Dana" in shown


async def test_one_that_is_in_hand_and_too_late_is_taken_back_all_the_same(anywhere: Talk) -> None:
    await due(anywhere)
    channel = anywhere.store.outbox.channel(DM)
    held = await anywhere.store.outbox.claim(channel, uuid4(), anywhere.clock(), 60)
    assert isinstance(held, Claimed)
    await link(anywhere)

    assert await anywhere.turning.take_back(held)

    assert (await planned(anywhere)).state is ReminderState.PLANNED
    assert await anywhere.store.outbox.claim(channel, uuid4(), anywhere.clock(), 60) is None


@pytest.mark.parametrize("before", [True, False])
async def test_a_sign_on_it_is_understood_and_taken_off(anywhere: Talk, before: bool) -> None:
    await due(anywhere)
    await anywhere.sent()
    card = anywhere.card()
    if before:
        await anywhere.does(Reacted("zzz"), card)
    await link(anywhere)
    if not before:
        await anywhere.does(Reacted("zzz"), card)
    assert (await planned(anywhere)).state is ReminderState.PLANNED

    await anywhere.does(Reacted("zzz", put=False), card)

    back = await planned(anywhere)
    assert back.state is ReminderState.SENT
    (whom,) = (await anywhere.everything()).contacts
    assert back.contact_id == whom.id
