"""What the coach plans by itself: at most one reminder for a decision."""

from datetime import date, timedelta

import pytest

from coaching.answer import Action, Decision
from coaching.memory import (
    Contact,
    History,
    Purpose,
    Put,
    Reminder,
    ReminderState,
    Repeat,
    Settings,
    Unit,
)
from coaching.reminders import cancelled, check_in, rhythm, season
from tests.coaching.reminders.world import NOW, World

TODAY = NOW.date()


def day(ahead: int) -> date:
    return TODAY + timedelta(days=ahead)


@pytest.mark.parametrize(
    ("action", "act", "stop", "sent", "purpose", "ahead"),
    [
        (Action.SWITCH_CHANNEL, 0, 10, False, Purpose.CHECK_IN, 10),
        (Action.SWITCH_CHANNEL, 3, 13, False, Purpose.ACT, 3),
        (Action.SWITCH_CHANNEL, 3, 13, True, Purpose.CHECK_IN, 10),  # sent early: counted from then
        (Action.SWITCH_CHANNEL, -2, 8, True, Purpose.CHECK_IN, 10),  # and from when it was late
        (Action.WAIT_UNTIL, 5, None, False, Purpose.ACT, 5),
        (Action.LET_IT_EBB, 90, None, False, Purpose.SEASON, 90),
        (Action.NO_ASK_NOTE, None, 7, False, Purpose.CHECK_IN, 7),
    ],
)
def test_a_decision_gives_the_day_to_act_or_the_day_to_look_again(
    action: Action, act: int | None, stop: int | None, sent: bool, purpose: Purpose, ahead: int
) -> None:
    world = World()
    decision = Decision(
        action,
        "row",
        None if act is None else day(act),
        None if stop is None else day(stop),
    )
    contact = world.add("Dana")
    (made,) = check_in(contact.id, decision, Settings(), world.moment, contact.id, sent=sent)
    assert (made.purpose, made.due_at.date()) == (purpose, day(ahead))
    assert made.due_at.hour == 10
    assert made.draft_id == contact.id


@pytest.mark.parametrize(
    ("action", "act", "stop"),
    [
        (Action.LET_GO, 0, None),
        (Action.APOLOGISE_AND_STEP_BACK, 0, 3),
        (Action.CRISIS_SAFETY, None, None),
        (Action.WAIT_UNTIL, 0, None),
        (Action.NO_ASK_NOTE, 0, 0),
    ],
)
def test_where_nothing_is_waited_for_nothing_is_planned(
    action: Action, act: int | None, stop: int | None
) -> None:
    world = World()
    decision = Decision(
        action, "row", None if act is None else day(act), None if stop is None else day(stop)
    )
    assert check_in(world.add("Dana").id, decision, Settings(), world.moment) == ()


def test_a_season_is_about_three_months_on() -> None:
    world = World()
    (made,) = season(world.add("Dana").id, Settings(), world.moment)
    assert made.purpose is Purpose.SEASON
    assert made.due_at.date() == day(91)


@pytest.mark.parametrize(("days_ago", "ahead"), [(None, 42), (10, 32), (100, 1)])
def test_a_rhythm_is_counted_from_the_last_touch(days_ago: int | None, ahead: int) -> None:
    world = World()
    contact = world.add("Dana", cadence=42)
    last = None if days_ago is None else NOW - timedelta(days=days_ago)
    (made,) = rhythm(contact, last, Settings(), world.moment)
    assert (made.due_at.date(), made.repeat) == (day(ahead), Repeat(42, Unit.DAY))
    assert rhythm(world.add("Ben"), None, Settings(), world.moment) == ()


def test_cancelled_drops_whatever_may_still_come() -> None:
    world = World()
    contact: Contact = world.add("Dana")
    states = list(ReminderState)
    made = [
        Reminder(
            id=world.ids(), contact_id=contact.id, purpose=Purpose.ASKED, due_at=NOW, state=state
        )
        for state in states
    ]
    changes = cancelled(History(contact, reminders=tuple(made)), world.moment)
    assert [change.value.id for change in changes if isinstance(change, Put)] == [
        made[states.index(ReminderState.PLANNED)].id,
        made[states.index(ReminderState.SENT)].id,
    ]
    dropped = [change.value for change in changes if isinstance(change.value, Reminder)]
    assert {(one.state, one.rev) for one in dropped} == {(ReminderState.DROPPED, 1)}
