"""Which words a reminder brings along, and that it brings none it must not."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from coaching.answer import Action, Draft
from coaching.memory import (
    Contact,
    History,
    KeptDraft,
    Needs,
    Purpose,
    Put,
    Reminder,
    Remove,
    Silence,
    State,
    Touch,
)
from coaching.messages import Choices, Text, Words
from coaching.reminders import arrived, needs
from coaching.reminders.drafted import taken_back, words_for
from coaching.situation import Channel, PushBack, Side
from tests.coaching.reminders.world import BOOK, NOW, World

DANA = Contact(id=UUID(int=500), name="Dana Cole", added_at=NOW, pronoun="she")
MADE = NOW - timedelta(days=7)


def draft(number: int = 600, made: datetime = MADE, **more: Any) -> KeptDraft:
    words = {
        "action": Action.SWITCH_CHANNEL,
        "draft": Draft(Channel.TEXT, "Thinking of you, Dana."),
    }
    return KeptDraft(id=UUID(int=number), contact_id=DANA.id, made_at=made, **{**words, **more})


def reminder(**more: Any) -> Reminder:
    values = {"purpose": Purpose.ACT, "due_at": NOW, "draft_id": UUID(int=600), **more}
    return Reminder(id=UUID(int=501), contact_id=DANA.id, **values)


def touch(at: datetime, side: Side = Side.USER) -> Touch:
    return Touch(id=UUID(int=700), contact_id=DANA.id, at=at, side=side)


def silence(**more: Any) -> Silence:
    return Silence(id=UUID(int=701), contact_id=DANA.id, since=MADE, **more)


def found(one: Reminder, *drafts: KeptDraft, **more: Any) -> int | None:
    kept = words_for(one, History(DANA, drafts=drafts, **more))
    return None if kept is None else kept.id.int


def test_the_words_it_was_planned_with_come_whatever_their_age() -> None:
    old = draft(made=NOW - timedelta(days=200))

    assert found(reminder(), old, draft(601, draft=Draft(Channel.EMAIL, "Hi Dana."))) == 600


def test_a_later_wording_of_the_same_step_takes_their_place() -> None:
    later = draft(601, NOW - timedelta(days=1))
    other = draft(602, NOW, action=Action.NO_ASK_NOTE)

    assert found(reminder(), draft(), later, other) == 601


def test_one_planned_without_words_takes_the_last_ones_while_they_are_fresh() -> None:
    asked = reminder(draft_id=None, purpose=Purpose.ASKED)

    assert found(asked, draft(), draft(601, NOW - timedelta(days=2))) == 601
    assert found(asked, draft(made=NOW - timedelta(days=46))) is None
    assert found(asked) is None


def test_a_hello_is_no_help_with_an_errand() -> None:
    photos = reminder(draft_id=None, purpose=Purpose.ASKED, reason="send Dana the photos")

    assert found(photos, draft()) is None
    assert found(replace(photos, reason="write to Dana"), draft()) == 600


def test_words_that_are_gone_are_not_missed() -> None:
    assert found(reminder(draft_id=UUID(int=999)), draft()) == 600


@pytest.mark.parametrize("side", Side)
def test_words_that_were_overtaken_do_not_come(side: Side) -> None:
    assert found(reminder(), draft(), touches=(touch(MADE + timedelta(hours=1), side),)) is None
    assert found(reminder(), draft(), touches=(touch(MADE - timedelta(hours=1), side),)) == 600


@pytest.mark.parametrize("push_back", [PushBack.NO, PushBack.STOP])
def test_who_said_no_is_never_written_to(push_back: PushBack) -> None:
    assert found(reminder(), draft(), silences=(silence(push_back=push_back),)) is None


def test_a_call_out_is_made_once() -> None:
    loud = draft(action=Action.GENTLE_CALLOUT)

    assert found(reminder(), loud) == 600
    assert found(reminder(), loud, silences=(silence(called_out=True),)) is None


@pytest.mark.parametrize("purpose", [Purpose.SEASON, Purpose.CADENCE])
def test_a_quiet_hello_asks_for_nothing(purpose: Purpose) -> None:
    assert found(reminder(purpose=purpose), draft()) is None
    assert found(reminder(purpose=purpose), draft(action=Action.NO_ASK_NOTE)) == 600


def test_words_that_break_a_rule_do_not_come() -> None:
    nag = draft(draft=Draft(Channel.TEXT, "Just following up, did you get my last message?"))

    assert found(reminder(), nag) is None


def test_without_a_history_there_are_no_words() -> None:
    assert words_for(reminder(), None) is None


def test_what_is_taken_back_has_not_overtaken_anything() -> None:
    sent = touch(NOW)
    histories = {DANA.id: History(DANA, touches=(sent,))}

    assert taken_back(histories, (Remove(sent), Put(DANA)))[DANA.id].touches == ()


def world_with(one: Reminder, *kept: Any, contact: Contact = DANA) -> World:
    world = World()
    world.keep([contact, one, *kept])
    return world


def parts(world: World) -> list[type]:
    known = world.known(Needs(reminders=True))
    more = needs(known, world.moment)
    made = arrived(world.person, world.moment, BOOK, world.known(Needs(reminders=True) | more))
    world.take(made)
    return [] if made is None else [type(one) for one in made.outgoing]


@pytest.mark.parametrize("purpose", Purpose)
def test_one_that_comes_alone_holds_the_reason_the_words_and_the_choices(purpose: Purpose) -> None:
    quiet = draft(action=Action.NO_ASK_NOTE)
    world = world_with(reminder(purpose=purpose, reason="the flat"), quiet)

    assert parts(world) == [Text, Words, Choices]
    assert "Thinking of you, Dana." in world.press(f"reminder:open:{UUID(int=501)}:{DANA.id}")


def test_several_are_opened_to_their_words() -> None:
    world = world_with(reminder(), draft())
    ben = world.add("Ben")
    world.keep([replace(reminder(), id=UUID(int=502), contact_id=ben.id)])

    assert parts(world) == [Text, Choices]
    assert "Thinking of you, Dana." in world.choose("Dana")


@pytest.mark.parametrize("state", [State.RESTING, State.LET_GO, State.DECEASED, State.UNSAFE])
def test_no_words_come_for_who_is_left_in_peace(state: State) -> None:
    world = world_with(reminder(), draft(), contact=replace(DANA, state=state))

    assert parts(world) == []


def test_only_who_comes_alone_is_looked_up() -> None:
    alone = replace(reminder(), contact_id=None)
    world = world_with(alone)

    assert needs(world.known(Needs(reminders=True)), world.moment) == Needs()
    assert parts(world) == [Text, Choices]
