"""What becomes of a reminder, step by step."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.memory import (
    Change,
    History,
    Purpose,
    Reminder,
    ReminderState,
    Repeat,
    Settings,
    Unit,
)
from coaching.reminders import after_touch, done, drop, ignored, moved, replanned, shown, snoozed
from coaching.turn import Moment
from tests.coaching.reminders.world import NOW, World

SETTINGS = Settings(zone="Europe/Berlin")
MONTHLY = Repeat(1, Unit.MONTH, 22)
WORLD = World()
DANA = WORLD.add("Dana")


def due(days: int = 0, **more: Any) -> Reminder:
    """A reminder due at ten, some days from today."""
    at = NOW.replace(hour=10, minute=0) + timedelta(days=days)
    given_ = {"purpose": Purpose.CHECK_IN, "due_at": at, **more}
    return Reminder(id=WORLD.ids(), contact_id=DANA.id, **given_)


def only(changes: tuple[Change, ...]) -> Reminder:
    (value,) = kept(changes)
    return value


def kept(changes: tuple[Change, ...]) -> list[Reminder]:
    return [change.value for change in changes if isinstance(change.value, Reminder)]


def later(days: int) -> Moment:
    return Moment(NOW + timedelta(days=days), WORLD.ids)


def test_what_is_shown_is_sent_and_comes_again_after_a_week() -> None:
    sent = only(shown(due(), WORLD.moment, SETTINGS))
    assert (sent.state, sent.shown, sent.rev) == (ReminderState.SENT, 1, 1)
    assert sent.sent_at == NOW
    assert sent.due_at.date() == date(2026, 11, 29)


def test_what_is_ignored_is_repeated_once_and_then_fades() -> None:
    sent = only(shown(due(), WORLD.moment, SETTINGS))
    again = only(ignored(sent, later(7), SETTINGS))
    assert (again.state, again.shown) == (ReminderState.SENT, 2)
    faded = only(ignored(again, later(14), SETTINGS))
    assert (faded.state, faded.rev) == (ReminderState.FADED, 3)


@pytest.mark.parametrize(
    ("reminder", "days", "expected"),
    [
        (due(0), 1, date(2026, 11, 23)),
        (due(-3), 7, date(2026, 11, 29)),
        (due(10), 7, date(2026, 12, 9)),  # not come yet: from its own day
        (due(7, state=ReminderState.SENT, shown=1), 7, date(2026, 11, 29)),
    ],
    ids=["due today", "late", "to come", "shown"],
)
def test_snoozed_is_planned_again_at_its_own_hour(
    reminder: Reminder, days: int, expected: date
) -> None:
    again = only(snoozed(reminder, WORLD.moment, SETTINGS, days))
    assert (again.due_at.date(), again.due_at.hour) == (expected, 10)
    assert (again.state, again.shown, again.rev, again.sent_at) == (
        ReminderState.PLANNED, 0, 1, None,
    )  # fmt: skip


def test_snoozing_what_repeats_does_not_move_the_rhythm() -> None:
    planned = due(0, repeat=MONTHLY)
    sent = only(shown(planned, WORLD.moment, SETTINGS))
    assert sent.due_at.date() == date(2026, 12, 22)
    series, once = kept(snoozed(sent, WORLD.moment, SETTINGS, 7))
    assert (series.id, series.due_at) == (sent.id, sent.due_at)
    assert (once.repeat, once.due_at.date()) == (None, date(2026, 11, 29))


def test_what_repeats_and_has_not_come_skips_the_time_put_off() -> None:
    series, once = kept(snoozed(due(2, repeat=MONTHLY), WORLD.moment, SETTINGS, 7))
    assert once.due_at.date() == date(2026, 12, 1)
    assert series.due_at.date() == date(2026, 12, 22)
    series, once = kept(moved(due(20, repeat=MONTHLY), WORLD.moment, SETTINGS, date(2026, 11, 24)))
    assert (once.due_at.date(), series.due_at.date()) == (date(2026, 11, 24), date(2026, 12, 12))


def test_moved_takes_another_hour() -> None:
    again = only(moved(due(0), WORLD.moment, SETTINGS, date(2026, 11, 24), time(18, 30)))
    assert (again.due_at.hour, again.due_at.minute) == (18, 30)


def test_done_ends_it_and_what_repeats_is_counted_from_now() -> None:
    assert only(done(due(), WORLD.moment, SETTINGS)).state is ReminderState.DONE
    again = only(done(due(-2, repeat=Repeat(3, Unit.WEEK)), WORLD.moment, SETTINGS))
    assert (again.state, again.due_at.date()) == (ReminderState.PLANNED, date(2026, 12, 13))


def test_dropped_ends_all_repeats() -> None:
    assert only(drop(due(repeat=MONTHLY))).state is ReminderState.DROPPED


@pytest.mark.parametrize(
    ("reminder", "closed"),
    [
        (due(5), True),
        (due(5, purpose=Purpose.ACT), True),
        (due(80, purpose=Purpose.SEASON), True),
        (due(3, purpose=Purpose.ASKED), True),
        (due(3, purpose=Purpose.ASKED, reason="ask about the flat"), False),
        (due(30, purpose=Purpose.ASKED), False),
        (due(7, purpose=Purpose.ASKED, reason="the flat", state=ReminderState.SENT), True),
    ],
    ids=["check-in", "act", "season", "asked soon", "a matter", "asked far off", "shown"],
)
def test_a_touch_answers_what_was_waiting_for_it(reminder: Reminder, closed: bool) -> None:
    history = History(DANA, reminders=(reminder,))
    changes = kept(after_touch(history, WORLD.moment, SETTINGS))
    assert [one.state for one in changes] == ([ReminderState.DONE] if closed else [])


def test_a_touch_restarts_the_clock_of_what_repeats() -> None:
    cadence = due(2, purpose=Purpose.CADENCE, repeat=Repeat(30, Unit.DAY))
    faded = due(0, state=ReminderState.FADED)
    history = History(DANA, reminders=(cadence, faded))
    assert only(after_touch(history, WORLD.moment, SETTINGS)).due_at.date() == date(2026, 12, 22)
    earlier = NOW - timedelta(days=10)
    again = only(after_touch(history, WORLD.moment, SETTINGS, earlier))
    assert again.due_at.date() == date(2026, 12, 12)


def test_a_month_is_counted_from_the_day_of_the_touch() -> None:
    series = due(2, purpose=Purpose.ASKED, repeat=Repeat(1, Unit.MONTH, 24))
    again = only(after_touch(History(DANA, reminders=(series,)), WORLD.moment, SETTINGS))
    assert (again.due_at.date(), again.repeat) == (date(2026, 12, 22), MONTHLY)


def test_another_zone_keeps_the_hour_on_the_clock() -> None:
    planned = due(5)
    there = replace(SETTINGS, zone="America/New_York")
    again = replanned(planned, SETTINGS, there, NOW)
    assert (again.due_at.hour, again.due_at.utcoffset(), again.rev) == (10, timedelta(hours=-5), 1)
    assert replanned(planned, SETTINGS, replace(SETTINGS, quiet_from=22), NOW) is planned


STEPS = st.lists(
    st.sampled_from(["shown", "ignored", "snoozed", "done"]) | st.integers(1, 40), max_size=12
)


@given(STEPS, st.none() | st.builds(Repeat, st.integers(1, 9), st.sampled_from(Unit)))
def test_every_step_counts_up_and_what_is_planned_lies_ahead(
    steps: list[str | int], repeat: Repeat | None
) -> None:
    now: datetime = NOW
    reminder = due(0, repeat=repeat)
    for step in steps:
        if isinstance(step, int):
            now += timedelta(days=step)
            continue
        moment = Moment(now, WORLD.ids)
        act = {"shown": shown, "ignored": ignored, "done": done}.get(step)
        changes = act(reminder, moment, SETTINGS) if act else snoozed(reminder, moment, SETTINGS, 7)
        after = kept(changes)[0]
        assert (after.id, after.rev) == (reminder.id, reminder.rev + 1)
        if after.state is ReminderState.PLANNED or step == "shown":
            assert after.due_at.timestamp() > now.timestamp()
        reminder = after
