"""A button that got no answer yet is pressed again: it counts once, and both presses are answered."""

import pytest

from coaching.messages import Chose
from tests.delivery.turns.talk import Talk
from tests.delivery.turns.test_reactions import reminded


@pytest.mark.parametrize("days", [1, 7, 30])
async def test_a_reminder_is_put_off_once(anywhere: Talk, days: int) -> None:
    card = await reminded(anywhere)
    (one,) = await anywhere.reminders()
    press = Chose(f"reminder:snooze:{one.id}:{days}")
    await anywhere.does(press, card)
    once = await anywhere.reminders()

    await anywhere.does(press, card)

    assert await anywhere.reminders() == once


async def test_two_presses_that_wait_together_put_it_off_once(talk: Talk) -> None:
    card = await reminded(talk)
    (one,) = await talk.reminders()
    press = Chose(f"reminder:snooze:{one.id}:7")
    await talk.comes(press, card)
    await talk.comes(press, card)

    assert await talk.settled()

    (after,) = await talk.reminders()
    assert (after.due_at.date() - talk.clock.now.date()).days == 7
    undo = talk.choice("Undo", card)
    await talk.does(Chose(undo.key), card)
    (back,) = await talk.reminders()
    assert back.due_at == one.due_at
