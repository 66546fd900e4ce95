"""What is said and kept when reminders fall due."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from coaching.answer import Alarm
from coaching.memory import (
    Contact,
    Known,
    Needs,
    Purpose,
    Reminder,
    ReminderState,
    Repeat,
    Settings,
    State,
    Unit,
)
from coaching.person import Person
from coaching.reminders import arrived, digest
from coaching.reminders.telling import often
from tests.coaching.reminders.world import BOOK, NOW, World


def planned(world: World, contact: Contact | None, **more: Any) -> Reminder:
    values = {"purpose": Purpose.ASKED, "due_at": NOW - timedelta(hours=1), **more}
    reminder = Reminder(id=world.ids(), contact_id=contact.id if contact else None, **values)
    world.keep([reminder])
    return reminder


def come(world: World, *, present: bool = False) -> str | None:
    known = world.known(Needs(reminders=True))
    turn = arrived(world.person, world.moment, BOOK, known, present=present)
    return None if turn is None else world.take(turn)


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("reason", ["", "ask about the flat"])
def test_every_reminder_says_why_it_comes_and_offers_every_way_out(
    purpose: Purpose, reason: str
) -> None:
    world = World()
    dana = world.add("Dana Cole")
    planned(world, dana, purpose=purpose, reason=reason)
    said = come(world)
    assert said is not None
    assert "Dana" in said or reason in said
    assert "overdue" not in said
    assert "!" not in said
    labels = set(world.offered().values())
    assert {"I reached out", "Tomorrow", "In a week", "In a month", "Drop it"} <= labels
    assert ("They replied" in labels) == (purpose not in {Purpose.SEASON, Purpose.CADENCE})


def test_something_about_nobody_can_be_done() -> None:
    world = World()
    planned(world, None, reason="water the plants")
    assert "water the plants" in (come(world) or "")
    assert "Done" in world.offered().values()
    assert "You asked me for a reminder" in alone(World())


def alone(world: World) -> str:
    planned(world, None)
    return come(world) or ""


def test_what_comes_hours_late_says_so_kindly() -> None:
    world = World()
    planned(world, world.add("Dana"), due_at=NOW - timedelta(days=3))
    said = come(world) or ""
    assert "19 November" in said


def test_an_ignored_one_comes_once_more_and_then_never() -> None:
    world = World()
    planned(world, world.add("Dana"))
    come(world)
    world.now += timedelta(days=7)
    again = come(world) or ""
    assert any(word in again for word in ("once more", "second and last", "won't mention"))
    world.now += timedelta(days=7)
    assert come(world) == ""
    assert world.all(Reminder)[0].state is ReminderState.FADED
    world.now += timedelta(days=70)
    assert come(world) is None


def test_several_come_as_one_list_to_open_one_by_one() -> None:
    world = World()
    names = [f"Friend {letter}" for letter in "ABCDEFGHIJKL"]
    for name in names:
        planned(world, world.add(name))
    said = come(world) or ""
    assert "welve" in said
    assert len(world.offered()) == 10
    assert {"Friend K", "Friend L"} == {name for name in names if name in said}
    opened = world.choose("Friend C")
    assert "Friend" in opened
    assert "Drop it" in world.offered().values()


def test_whoever_a_list_has_no_room_for_comes_with_the_next_look_and_not_a_week_later() -> None:
    world = World()
    for number in range(33):
        planned(world, world.add(f"Friend {number}."))
    said = come(world) or ""
    assert len(world.offered()) + sum(f"Friend {number}." in said for number in range(33)) == 30
    assert "hirty" in said or "30" in said
    rest = [one for one in world.reminders if one.state is ReminderState.PLANNED]
    assert len(rest) == 3
    again = come(world) or ""
    assert "hree" in again
    assert come(world) is None
    assert all(one.shown == 1 for one in world.reminders)


def test_what_one_is_to_be_reminded_of_is_said_with_whom_it_is_about() -> None:
    for number in range(12):
        world = World()
        for _ in range(number):
            world.ids()
        planned(world, world.add("Dana Cole"), reason="about the photos")
        said = come(world) or ""
        assert "Dana" in said
        assert "about the photos" in said
        planned(world, world.add("Ben"), reason="ask Ben about the flat")
        assert (come(world) or "").count("Ben") == 1
        assert "Dana Cole: about the photos" in world.command("reminders")


def test_several_late_ones_say_so_together() -> None:
    world = World()
    planned(world, world.add("Dana"), due_at=NOW - timedelta(days=3))
    planned(world, world.add("Ben"), reason="his exam")
    said = come(world) or ""
    assert "late" in said or "switched off" in said
    assert list(world.offered().values()) == ["Dana", "Ben: his exam"]


@pytest.mark.parametrize(
    ("state", "until", "comes"),
    [
        (State.ACTIVE, None, True),
        (State.WAITING, None, True),
        (State.RESTING, None, False),
        (State.RESTING, NOW.date(), True),
        (State.LET_GO, NOW.date() + timedelta(days=9), False),
        (State.DECEASED, NOW.date(), False),
        (State.UNSAFE, None, False),
    ],
)
def test_nobody_comes_up_who_is_left_in_peace(state: State, until: Any, comes: bool) -> None:
    world = World()
    planned(world, world.add("Dana", state=state, rests_until=until), purpose=Purpose.SEASON)
    assert bool(come(world)) == comes
    after = world.all(Reminder)[0].state
    assert after is (ReminderState.SENT if comes else ReminderState.DROPPED)


def test_nothing_comes_about_somebody_who_is_gone() -> None:
    world = World()
    gone = planned(world, Contact(id=world.ids(), name="Gone", added_at=NOW))
    assert digest([gone], {}, world.moment, BOOK) == ()


def test_nothing_comes_before_its_time_or_while_reminders_pause() -> None:
    world = World()
    planned(world, world.add("Dana"), due_at=NOW + timedelta(minutes=1))
    assert come(world) is None
    world.now += timedelta(minutes=2)
    world.person = Person(careful=Alarm.SELF_HARM)
    assert come(world) is None
    world.person = Person()
    world.settings = Settings(reminders=False)
    assert come(world) is None
    world.settings = Settings()
    assert come(world)


def test_quiet_hours_are_kept_unless_the_user_is_there() -> None:
    world = World(now=NOW.replace(hour=23))
    planned(world, world.add("Dana"))
    assert come(world) is None
    assert come(world, present=True)


def test_it_does_not_read_like_a_form_letter() -> None:
    said = set[str | None]()
    for _ in range(40):
        world = World()
        for _ in range(len(said)):
            world.ids()
        planned(world, world.add("Dana"), purpose=Purpose.CHECK_IN)
        said.add(come(world))
    assert len(said) >= 3


@pytest.mark.parametrize(
    ("repeat", "words"),
    [
        (Repeat(1, Unit.WEEK), "every week"),
        (Repeat(2, Unit.MONTH), "every other month"),
        (Repeat(3, Unit.DAY), "every three days"),
        (Repeat(12, Unit.MONTH), "every year"),
        (Repeat(14, Unit.WEEK), "every 14 weeks"),
    ],
)
def test_a_rhythm_in_words(repeat: Repeat, words: str) -> None:
    assert often(repeat) == words


def test_a_role_in_lower_case_is_the_users_own() -> None:
    world = World()
    planned(world, world.add("sister", pronoun="she"), purpose=Purpose.CHECK_IN)
    assert "our sister" in (come(world) or "")


def test_known_says_nothing_of_reminders_that_are_over() -> None:
    world = World()
    over = replace(planned(world, world.add("Dana")), state=ReminderState.DONE)
    turn = arrived(Person(), world.moment, BOOK, Known(reminders=(over,)))
    assert turn is None
