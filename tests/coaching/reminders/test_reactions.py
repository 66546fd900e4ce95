from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest

from coaching.memory import (
    Change,
    Contact,
    History,
    Known,
    Purpose,
    Put,
    Reminder,
    ReminderState,
    Touch,
)
from coaching.messages import Choices
from coaching.reminders.reactions import choice_of, rank, signs, taken_off
from coaching.replying import plain
from coaching.turn import Moment
from prompts import Book

BOOK = Book.open()
NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
MOMENT = Moment(NOW, lambda: UUID(int=77))
DANA = Contact(id=UUID(int=2), name="Dana Cole", added_at=NOW, pronoun="she")
SENT = Reminder(
    id=UUID(int=1),
    contact_id=DANA.id,
    purpose=Purpose.ACT,
    due_at=NOW,
    state=ReminderState.SENT,
    rev=3,
    shown=1,
)
ALONE = replace(SENT, contact_id=None, reason="water the plants", purpose=Purpose.ASKED)
DROPPED = replace(SENT, state=ReminderState.DROPPED, rev=4)
BACK: tuple[Change, ...] = (Put(replace(SENT, rev=5)),)

REPLIED = f"reminder:replied:{SENT.id}:{DANA.id}"
OUT = f"reminder:out:{SENT.id}:{DANA.id}"
DROP = f"reminder:drop:{SENT.id}"


def snooze(days: int) -> str:
    return f"reminder:snooze:{SENT.id}:{days}"


@pytest.mark.parametrize(
    ("sign", "key"),
    [
        ("✅", REPLIED), ("✔️", REPLIED), ("✔", REPLIED), ("☑️", REPLIED), ("👍🏽", REPLIED),
        ("white_check_mark", REPLIED), (":white_check_mark:", REPLIED), (" ✅ ", REPLIED),
        ("heavy_check_mark", REPLIED), ("ballot_box_with_check", REPLIED), ("+1", REPLIED),
        ("+1::skin-tone-6", REPLIED), (":+1::skin-tone-2:", REPLIED), ("thumbsup", REPLIED),
        ("thumbsup_tone3", REPLIED), ("White_Check_Mark", REPLIED),
        ("📤", OUT), ("outbox_tray", OUT), ("envelope", OUT), ("✉️", OUT), ("postbox", OUT),
        ("⏰", snooze(1)), ("alarm_clock", snooze(1)), ("⏲️", snooze(1)), ("timer_clock", snooze(1)),
        ("💤", snooze(7)), ("zzz", snooze(7)), ("😴", snooze(7)), ("sleeping", snooze(7)),
        ("🗓️", snooze(30)), ("🗓", snooze(30)), ("📅", snooze(30)), ("date", snooze(30)),
        ("calendar", snooze(30)), ("spiral_calendar_pad", snooze(30)), ("📆", snooze(30)),
        ("🗑️", DROP), ("🗑", DROP), ("wastebasket", DROP), ("x", DROP), ("❌", DROP),
        ("no_entry_sign", DROP), ("🚫", DROP), ("🙅🏿‍♀️", DROP), ("no_good::skin-tone-4", DROP),
        ("❤️", None), ("heart", None), ("ok_hand", None), ("", None), ("joy", None), ("white_check", None), ("1", None),
    ],
)  # fmt: skip
def test_a_sign_stands_for_one_choice(sign: str, key: str | None) -> None:
    assert choice_of(sign, SENT) == key


@pytest.mark.parametrize("sign", ["✅", "📤"])
def test_about_nobody_an_answer_means_done(sign: str) -> None:
    assert choice_of(sign, ALONE) == f"reminder:done:{ALONE.id}"
    assert choice_of("💤", ALONE) == snooze(7)
    assert choice_of("🗑️", ALONE) == DROP


def test_the_signs_to_offer_stand_for_all_there_is() -> None:
    meant = [(one.emoji, one.meaning) for one in signs()]

    assert meant == [
        ("✅", "replied"), ("📤", "out"), ("⏰", "snooze:1"), ("💤", "snooze:7"),
        ("🗓️", "snooze:30"), ("🗑️", "drop"),
    ]  # fmt: skip
    assert [choice_of(one.name, SENT) for one in signs()] == [
        choice_of(one.emoji, SENT) for one in signs()
    ]


def off(known: Known, undo: tuple[Change, ...] = BACK, rev: int = 4) -> str | None:
    reply = taken_off({SENT.id: rev}, undo, known, MOMENT, BOOK)
    return None if reply is None else plain(reply)


def knowing(*reminders: Reminder) -> Known:
    return Known(histories={DANA.id: History(DANA, reminders=reminders)})


def test_taking_it_off_brings_the_reminder_back_with_its_choices() -> None:
    reply = taken_off({SENT.id: 4}, BACK, knowing(DROPPED), MOMENT, BOOK)

    assert reply is not None
    assert "Dana" in plain(reply[:1])
    assert isinstance(reply[-1], Choices)
    assert "last time" not in plain(reply)
    assert "late" not in plain(reply)


def test_what_was_changed_since_stays() -> None:
    assert off(knowing(replace(DROPPED, rev=5))) is None
    assert off(knowing(DROPPED), rev=3) is None


def test_nothing_comes_back_about_somebody_forgotten() -> None:
    assert off(Known()) is None


def test_one_still_open_is_found_with_its_contact() -> None:
    later = replace(SENT, state=ReminderState.PLANNED, rev=4)

    assert off(Known(reminders=(later,), contacts={DANA.id: DANA})) is not None


def test_one_about_nobody_comes_back_too() -> None:
    said = off(Known(), (Put(replace(ALONE, rev=5)),))

    assert said is not None
    assert "The reminder stands as it did" in said


def test_without_anything_to_undo_there_is_nothing_to_say() -> None:
    touch = Touch(id=UUID(int=9), contact_id=DANA.id, at=NOW)

    assert off(knowing(DROPPED), ()) is None
    assert off(knowing(DROPPED), (Put(touch),)) is None


def test_a_sign_stands_where_the_one_it_stands_for_is_offered() -> None:
    assert [rank(sign.emoji) for sign in signs()] == [0, 1, 2, 3, 4, 5]
    assert (rank("👍🏽"), rank("❌"), rank("🎉")) == (0, 5, None)
