"""What is answered to a reminder says what holds now, to the hour, and can be taken back."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from coaching.answer import Action, Draft
from coaching.memory import (
    Contact,
    KeptDraft,
    Purpose,
    Put,
    Reminder,
    ReminderState,
    Repeat,
    Settings,
    Touch,
    Unit,
)
from coaching.messages import Choice, Choices, Chose, Said
from coaching.reminders.telling import exactly
from coaching.replying import plain
from coaching.situation import Channel
from coaching.turn import Turn
from prompts import Book
from tests.notebook import Notebook

BOOK = Book.open()
ZONE = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 24, 10, 5, tzinfo=ZONE)  # a Tuesday
DANA = Contact(id=UUID(int=500), name="Dana Cole", added_at=NOW, pronoun="she")
MADE = NOW - timedelta(days=7)
DRAFT = KeptDraft(
    id=UUID(int=600),
    contact_id=DANA.id,
    action=Action.SWITCH_CHANNEL,
    draft=Draft(Channel.TEXT, "Thinking of you, Dana."),
    made_at=MADE,
)


def notebook(**more: Any) -> tuple[Notebook, Reminder]:
    """Return a memory with a reminder that has just been shown."""
    values = {"contact_id": DANA.id, "purpose": Purpose.ACT, "draft_id": DRAFT.id, **more}
    due = datetime(2026, 12, 1, 10, tzinfo=ZONE)
    one = Reminder(id=UUID(int=501), due_at=due, state=ReminderState.SENT, shown=1, rev=4, **values)
    made = Notebook(Settings(zone="Europe/Berlin"))
    made._kept = {value.id: value for value in (DANA, DRAFT, one)}
    return made, one


def press(made: Notebook, key: str, now: datetime = NOW) -> Turn:
    return made.say(Chose(key), now, BOOK)


def offered(turn: Turn) -> dict[str, str]:
    found: list[Choice] = [
        one for part in turn.outgoing if isinstance(part, Choices) for one in part.choices
    ]
    return {one.label: one.key for one in found}


def kept(made: Notebook) -> set[object]:
    """What is remembered, but for the revs of reminders."""
    values = made._kept.values()
    return {replace(one, rev=0) if isinstance(one, Reminder) else one for one in values}


@pytest.mark.parametrize(
    ("what", "says"),
    [
        ("snooze:{0}:1", "tomorrow, Wednesday 25 November, at 10:00"),
        ("snooze:{0}:7", "on Tuesday 1 December at 10:00"),
        ("snooze:{0}:30", "on Thursday 24 December at 10:00"),
        ("out:{0}:{1}", "on Friday 4 December at 10:00"),
    ],
)
def test_the_answer_names_the_day_and_the_hour(what: str, says: str) -> None:
    made, one = notebook()

    assert says in plain(press(made, f"reminder:{what.format(one.id, DANA.id)}").outgoing)


@pytest.mark.parametrize(
    "what", ["snooze:{0}:7", "drop:{0}", "out:{0}:{1}", "replied:{0}:{1}", "done:{0}"]
)
@pytest.mark.parametrize("repeat", [None, Repeat(1, Unit.MONTH)])
def test_undo_brings_back_what_was_and_shows_it_again(what: str, repeat: Repeat | None) -> None:
    made, one = notebook(repeat=repeat)
    before = kept(made)

    answered = press(made, f"reminder:{what.format(one.id, DANA.id)}")
    assert kept(made) != before
    assert list(offered(answered)) == ["Undo"]
    back = press(made, offered(answered)["Undo"], NOW + timedelta(hours=1))

    assert kept(made) == before
    assert "Thinking of you, Dana." in plain(back.outgoing)
    assert "Drop it" in offered(back)
    assert made.all(Reminder)[0].rev > one.rev


def test_undo_is_pressed_once() -> None:
    made, one = notebook()
    undo = offered(press(made, f"reminder:drop:{one.id}"))["Undo"]
    press(made, undo)
    before = kept(made)

    again = press(made, undo)

    assert kept(made) == before
    assert offered(again) == {}


def test_undo_leaves_what_has_happened_since() -> None:
    made, one = notebook()
    dropped = offered(press(made, f"reminder:drop:{one.id}"))["Undo"]
    made.say(Said("remind me to water the plants on Friday"), NOW, BOOK)
    before = kept(made)

    said = plain(press(made, dropped).outgoing)

    assert kept(made) == before
    assert "since" in said or "any more" in said


def test_an_older_card_does_not_undo_a_newer_answer() -> None:
    made, one = notebook()
    first = offered(press(made, f"reminder:snooze:{one.id}:1"))["Undo"]
    press(made, f"reminder:snooze:{one.id}:7")
    before = kept(made)

    press(made, first)

    assert kept(made) == before


def test_what_is_about_nobody_is_undone_too() -> None:
    made, one = notebook(contact_id=None, draft_id=None, reason="water the plants")
    answered = press(made, f"reminder:done:{one.id}")

    back = plain(press(made, offered(answered)["Undo"]).outgoing)

    assert "water the plants" in back
    assert made.all(Reminder)[0].state is ReminderState.SENT


def test_what_comes_round_again_says_when() -> None:
    made, one = notebook(repeat=Repeat(1, Unit.MONTH), contact_id=None, reason="pay the rent")

    said = plain(press(made, f"reminder:done:{one.id}").outgoing)

    assert "Thursday 24 December at 10:00" in said


def test_undo_of_an_answer_forgets_the_touch_it_noted() -> None:
    made, one = notebook()
    answered = press(made, f"reminder:replied:{one.id}:{DANA.id}")
    assert made.all(Touch)

    press(made, offered(answered)["Undo"])

    assert not made.all(Touch)


@pytest.mark.parametrize(
    ("due", "words"),
    [
        (datetime(2026, 11, 24, 18, tzinfo=ZONE), "today at 18:00"),
        (datetime(2026, 11, 25, 9, tzinfo=ZONE), "tomorrow, Wednesday 25 November, at 09:00"),
        (datetime(2027, 3, 5, 10, 7, tzinfo=ZONE), "on Friday 5 March 2027 at 10:07"),
    ],
)
def test_a_time_is_told_to_the_day_and_hour(due: datetime, words: str) -> None:
    assert exactly(due, Settings(zone="Europe/Berlin"), NOW) == words


def test_what_had_not_come_yet_says_when_it_will() -> None:
    made, one = notebook()
    made.keep([Put(replace(one, state=ReminderState.PLANNED, shown=0))])
    answered = press(made, f"reminder:snooze:{one.id}:7")

    back = press(made, offered(answered)["Undo"])

    assert "on Tuesday 1 December at 10:00" in plain(back.outgoing)
    assert offered(back) == {}


@pytest.mark.parametrize("choice", ["snooze:{}:1", "snooze:{}:7", "snooze:{}:30"])
@pytest.mark.parametrize("repeat", [None, Repeat(1, Unit.WEEK)])
def test_a_button_pressed_twice_off_the_same_card_counts_once(
    choice: str, repeat: Repeat | None
) -> None:
    made, one = notebook(repeat=repeat)
    key = f"reminder:{choice.format(one.id)}"
    first = press(made, key)
    kept = made.all(Reminder)
    again = press(made, key, NOW + timedelta(seconds=40))
    assert again.changes == ()
    assert made.all(Reminder) == kept
    assert plain(again.outgoing) == plain(first.outgoing)
    press(made, offered(again)["Undo"])  # it still can
    (back,) = made.all(Reminder)
    assert (back.state, back.due_at) == (ReminderState.SENT, one.due_at)


@pytest.mark.parametrize("choice", ["out", "replied"])
def test_a_hello_pressed_twice_is_written_down_once(choice: str) -> None:
    made, one = notebook(repeat=Repeat(1, Unit.WEEK), purpose=Purpose.CADENCE)
    key = f"reminder:{choice}:{one.id}:{DANA.id}"
    press(made, key)
    assert press(made, key, NOW + timedelta(seconds=40)).changes == ()
    assert len(made.all(Touch)) == 1


def test_another_button_of_the_card_counts_and_so_does_the_same_of_a_later_day() -> None:
    made, one = notebook()
    press(made, f"reminder:snooze:{one.id}:1")
    press(made, f"reminder:snooze:{one.id}:7")
    (moved,) = made.all(Reminder)
    assert press(made, f"reminder:snooze:{one.id}:7", NOW + timedelta(days=9)).changes
    assert moved.due_at.date() == (NOW + timedelta(days=8)).date()
