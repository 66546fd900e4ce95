"""Reminders in the user's own calendar."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from icalendar import Calendar, Event

from coaching.memory import Everything, Purpose, Reminder, ReminderState, Repeat, Unit
from storage.exporting import as_ics, exported
from tests.storage.exporting.memories import memories
from tests.storage.merging.files import MOMENT, contact

DANA = contact("Dana Cole")
LOCAL = datetime(2026, 12, 1, 9, 30, tzinfo=timezone(timedelta(hours=-5)))
HELLO = Reminder(
    id=MOMENT.new_id(),
    contact_id=DANA.id,
    purpose=Purpose.ASKED,
    due_at=LOCAL,
    reason="say hello; bring tea, æble",
)


def events(*reminders: Reminder) -> list[Event]:
    calendar = Calendar.from_ical(as_ics(reminders, [DANA]))
    assert calendar["version"] == "2.0"
    return [part for part in calendar.walk("VEVENT") if isinstance(part, Event)]


def test_a_reminder_is_an_event_at_its_instant() -> None:
    (event,) = events(HELLO)

    assert event["summary"] == "Dana Cole: say hello; bring tea, æble"
    assert event["dtstart"].dt == datetime(2026, 12, 1, 14, 30, tzinfo=UTC)
    assert event["uid"] == f"{HELLO.id}@second-thought"
    assert "rrule" not in event


def test_a_moved_reminder_is_the_same_event_in_a_later_version() -> None:
    (before,), (after,) = (
        events(HELLO),
        events(replace(HELLO, rev=3, due_at=LOCAL + timedelta(days=7))),
    )

    assert before["uid"] == after["uid"]
    assert (before["sequence"], after["sequence"]) == (0, 3)


@pytest.mark.parametrize(
    ("repeat", "rule"),
    [
        (Repeat(3, Unit.DAY), "FREQ=DAILY;INTERVAL=3"),
        (Repeat(1, Unit.WEEK), "FREQ=WEEKLY;INTERVAL=1"),
        (Repeat(2, Unit.MONTH), "FREQ=MONTHLY;INTERVAL=2"),
    ],
)
def test_a_repeated_reminder_repeats(repeat: Repeat, rule: str) -> None:
    (event,) = events(replace(HELLO, repeat=repeat))

    assert event["rrule"].to_ical().decode() == rule


@pytest.mark.parametrize("state", ReminderState)
def test_only_what_is_ahead_is_in_it(state: ReminderState) -> None:
    ahead = state in {ReminderState.PLANNED, ReminderState.SENT}

    assert len(events(replace(HELLO, state=state))) == ahead


@pytest.mark.parametrize(
    ("reminder", "summary"),
    [
        (replace(HELLO, contact_id=None), HELLO.reason),
        (replace(HELLO, reason=""), "Dana Cole"),
        (replace(HELLO, contact_id=None, reason=""), "Second Thought"),
    ],
    ids=["about nobody", "without a reason", "neither"],
)
def test_an_event_always_has_a_title(reminder: Reminder, summary: str) -> None:
    assert events(reminder)[0]["summary"] == summary


@given(memories())
@settings(max_examples=60, deadline=None)
def test_any_memory_gives_a_calendar_that_can_be_read(memory: Everything) -> None:
    _, data = exported(memory, "ics")

    assert Calendar.from_ical(data)["prodid"]
