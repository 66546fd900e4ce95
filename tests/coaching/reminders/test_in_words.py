"""Words said to a reminder that came are about it, and what they mean depends on what it asked."""

from typing import Any
from uuid import UUID

import pytest

from coaching.memory import Purpose, Reminder, ReminderState, Repeat, TouchKind, Unit
from coaching.person import Person
from coaching.reconnect.reminding.in_words import nothing_from
from coaching.situation import Side
from tests.coaching.reminders.test_arriving import come, planned
from tests.coaching.reminders.world import World

CHECK_IN = Purpose.CHECK_IN


def came(about: str | None = "Dana", **more: Any) -> World:
    world = World()
    planned(world, world.add(about) if about else None, **more)
    assert come(world)
    return world


def state(world: World) -> ReminderState:
    one: Reminder
    (one,) = world.all(Reminder)
    return one.state


@pytest.mark.parametrize(
    "said", ["yes", "Yes she did!", "they did", "yep", "yes, I did hear from her"]
)
def test_a_yes_to_whether_they_answered_is_an_answer(said: str) -> None:
    world = came(purpose=CHECK_IN)
    assert world.say(said)
    assert state(world) is ReminderState.DONE
    (touch,) = (one for one in world.kept.values() if getattr(one, "side", None) is Side.CONTACT)
    assert touch.kind is TouchKind.REPLY  # type: ignore[union-attr]


@pytest.mark.parametrize("said", ["done", "ok, done", "I did", "did it", "yes I have"])
def test_done_is_about_what_was_asked_for(said: str) -> None:
    bank = came(None, reason="call the bank")
    assert "done" in bank.say(said).lower()
    assert state(bank) is ReminderState.DONE
    dana = came(reason="send the photos")
    assert dana.say(said)
    assert state(dana) is ReminderState.DONE


@pytest.mark.parametrize("purpose", [CHECK_IN, Purpose.ASKED, Purpose.SEASON])
@pytest.mark.parametrize("said", ["stop", "please stop asking", "no thanks", "i dont want to"])
def test_stop_drops_it(said: str, purpose: Purpose) -> None:
    world = came(purpose=purpose)
    assert world.say(said)
    assert state(world) is ReminderState.DROPPED


def test_a_no_to_a_thought_drops_it_and_puts_off_what_repeats() -> None:
    once = came(purpose=Purpose.SEASON)
    once.say("no")
    assert state(once) is ReminderState.DROPPED
    often = came(purpose=Purpose.CADENCE, repeat=Repeat(2, Unit.MONTH))
    assert "29 November" in often.say("no")


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("tomorrow", "23 November"),
        ("later", "23 November"),
        ("not now", "23 November"),
        ("ask me next week", "23 November"),
        ("maybe in two weeks", "6 December"),
        ("on friday please", "27 November"),
        ("a month", "22 December"),
    ],
)
def test_another_time_puts_it_off(said: str, day: str) -> None:
    assert day in came(purpose=CHECK_IN).say(said)
    assert "23 November" in came(purpose=Purpose.ACT).say("not yet")


@pytest.mark.parametrize("said", ["no", "not yet", "nothing", "nope, nothing", "texted Ana in May"])
def test_what_is_no_answer_to_a_button_is_heard_as_usual(said: str) -> None:
    world = came(purpose=CHECK_IN)
    assert world.say(said) == ""
    assert state(world) is ReminderState.SENT


@pytest.mark.parametrize(
    "said", ["no", "Not yet.", "nope, nothing", "no she didn't", "still nothing", "no answer yet"]
)
def test_nothing_is_about_whom_the_reminder_asked(said: str) -> None:
    world = came(purpose=CHECK_IN)
    (dana,) = (one for one in world.kept.values() if getattr(one, "name", "") == "Dana")
    assert nothing_from(world.person.expects, said) == dana.id
    assert nothing_from(world.person.expects, "no idea what to do about Ana") is None
    assert nothing_from(f"reminder:came:{UUID(int=7)}", said) is None
    assert nothing_from("forget:me", said) is None


def test_a_question_that_is_open_is_not_forgotten_for_a_reminder() -> None:
    world = World(person=Person(expects="value:1"))
    planned(world, world.add("Dana"))
    come(world)
    assert world.person.expects == "value:1"


def test_what_is_over_is_not_answered_again() -> None:
    world = came(purpose=CHECK_IN)
    expects = world.person.expects
    world.say("stop")
    world.person = Person(expects=expects)
    assert world.say("yes") == ""
