"""A hello from the card, noting that it was sent, and asking when to be reminded."""

from dataclasses import replace
from uuid import UUID

import pytest

from coaching.memory import (
    KeptDraft,
    Purpose,
    Reminder,
    ReminderState,
    Source,
    State,
    Touch,
    TouchKind,
)
from coaching.messages import Words
from coaching.situation import Channel, Tie
from tests.coaching.reconnect.talking import NOW, Talk, somebody

DANA = somebody("Dana Cole", 901, tie=Tie.FRIEND, value="she lent me her flat", pronoun="she")


def test_a_hello_is_drafted_and_its_words_are_kept() -> None:
    talk = Talk().knowing(DANA)
    talk.say("/reconnect show Dana")
    talk.choose("Draft a hello")
    talk.people[DANA.id] = replace(talk.people[DANA.id], drafts=())
    turn = talk.say("/reconnect hello Dana")
    assert turn is not None
    words = next(part for part in turn.outgoing if isinstance(part, Words))
    assert [one.draft for one in talk.people[DANA.id].drafts] == [words.draft]
    talk.choose("Other words")
    first, second = (one.draft.body for one in talk.people[DANA.id].drafts)
    assert first != second


def test_a_hello_that_was_sent_is_a_touch_with_its_words() -> None:
    due = Reminder(id=UUID(int=8), contact_id=DANA.id, purpose=Purpose.SEASON, due_at=NOW)
    talk = Talk().knowing(DANA)
    talk.people[DANA.id] = replace(talk.people[DANA.id], reminders=(due,))
    talk.say("/reconnect show Dana")
    talk.choose("Draft a hello")
    kept: KeptDraft = talk.people[DANA.id].drafts[0]
    talk.choose("I sent it")
    (touch,) = talk.people[DANA.id].touches
    assert isinstance(touch, Touch)
    assert (touch.text, touch.channel) == (kept.draft.body, kept.draft.channel)
    assert (touch.kind, touch.source) == (TouchKind.NO_ASK, Source.DRAFTED)
    assert talk.people[DANA.id].reminders[0].state is ReminderState.DONE


def test_what_was_sent_by_another_way_has_no_words_of_ours() -> None:
    talk = Talk().knowing(DANA)
    talk.press(f"contact:sent:{DANA.id}:{Channel.X}")
    assert talk.people[DANA.id].touches[0].text == ""
    assert talk.people[DANA.id].touches[0].channel is Channel.X
    talk.press(f"contact:sent:{DANA.id}")
    assert talk.people[DANA.id].touches[1].channel is None


@pytest.mark.parametrize("state", [State.RESTING, State.DECEASED, State.UNSAFE, State.LET_GO])
def test_nothing_is_drafted_to_somebody_left_in_peace(state: State) -> None:
    talk = Talk().knowing(replace(DANA, state=state))
    turn = talk.press(f"contact:hello:{DANA.id}")
    assert turn is not None
    assert not turn.changes


def test_the_reminder_is_asked_for_and_its_room_takes_the_answer() -> None:
    talk = Talk().knowing(DANA)
    talk.say("/reconnect show Dana")
    talk.choose("Remind me")
    assert len(talk.choices) == 3
    talk.choose("In a week")
    assert len(talk.people[DANA.id].reminders) == 1
    talk.press(f"contact:remind:{DANA.id}")
    talk.say("in two weeks")
    assert len(talk.people[DANA.id].reminders) == 2


@pytest.mark.parametrize("step", ["hello", "sent", "remind", "rest", "fix"])
def test_a_choice_about_somebody_forgotten_says_so(step: str) -> None:
    talk = Talk()
    talk.press(f"contact:{step}:{DANA.id}")
    assert "any more" in talk.said
