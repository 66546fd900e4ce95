"""What becomes of a reminder: each step is a pure change, and each counts `rev` up.

A reminder that comes again (`repeat`) is one row that moves on. While it is shown, `due_at` is
its next time already, so that snoozing what is shown never moves the rhythm. For any other,
`due_at` is then the day of its one gentle repetition (playbook, "Reminders").
"""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from coaching.memory import (
    Change,
    History,
    Purpose,
    Put,
    Reminder,
    ReminderState,
    Repeat,
    Settings,
    Unit,
)
from coaching.reminders.planning import OPEN, dropped
from coaching.schedule import local, next_repeat, on_day
from coaching.turn import Moment

AGAIN = timedelta(days=7)
"""After this long an ignored reminder is repeated, once."""

_MOST_SHOWN = 2
_NEAR = timedelta(days=7)  # a plain reminder due this soon after a touch has had its answer


def is_worn_out(reminder: Reminder) -> bool:
    """Whether it was shown, repeated once, and neither was answered."""
    return reminder.shown >= _MOST_SHOWN


def shown(reminder: Reminder, moment: Moment, settings: Settings) -> tuple[Change, ...]:
    """Return the change when a reminder is shown: planned or sent before, it is sent now."""
    sent = replace(
        reminder,
        state=ReminderState.SENT,
        due_at=_comes_again(reminder, moment, settings),
        sent_at=moment.now,
        shown=reminder.shown + 1,
        rev=reminder.rev + 1,
    )
    return (Put(sent),)


def ignored(reminder: Reminder, moment: Moment, settings: Settings) -> tuple[Change, ...]:
    """Return the change when a reminder that was shown is due again: once more, then it fades."""
    if is_worn_out(reminder):
        return (Put(replace(reminder, state=ReminderState.FADED, rev=reminder.rev + 1)),)
    return shown(reminder, moment, settings)


def snoozed(
    reminder: Reminder, moment: Moment, settings: Settings, days: int
) -> tuple[Change, ...]:
    """Put a reminder off by days: from its own day if it has not come yet, else from today.

    One that repeats keeps its rhythm: what is put off comes once, as a reminder of its own.
    """
    today = local(moment.now, settings).date()
    own = local(reminder.due_at, settings).date()
    waits = reminder.state is ReminderState.PLANNED and own > today
    return moved(reminder, moment, settings, (own if waits else today) + timedelta(days=days))


def moved(
    reminder: Reminder, moment: Moment, settings: Settings, day: date, at: time | None = None
) -> tuple[Change, ...]:
    """Put a reminder off to a day, at its own hour or another."""
    own = local(reminder.due_at, settings)
    hour, minute = (at.hour, at.minute) if at else (own.hour, own.minute)
    due = on_day(day, settings, moment.now, hour=hour, minute=minute)
    if reminder.repeat is None:
        return (Put(_planned(reminder, due)),)
    once = replace(_planned(reminder, due), id=moment.new_id(), rev=0, repeat=None)
    follows = reminder.due_at.timestamp() > due.timestamp() or (
        reminder.state is ReminderState.SENT
        and reminder.due_at.timestamp() > moment.now.timestamp()
    )
    after = (
        reminder.due_at if follows else next_repeat(reminder.due_at, reminder.repeat, settings, due)
    )
    return (Put(_planned(reminder, after)), Put(once))


def done(reminder: Reminder, moment: Moment, settings: Settings) -> tuple[Change, ...]:
    """Close a reminder that was answered; one that repeats starts again from now."""
    if reminder.repeat is None:
        return (Put(replace(reminder, state=ReminderState.DONE, rev=reminder.rev + 1)),)
    return (Put(_restarted(reminder, reminder.repeat, moment.now, moment, settings)),)


def drop(reminder: Reminder) -> tuple[Change, ...]:
    """Drop a reminder, with all its repeats."""
    return (Put(dropped(reminder)),)


def after_touch(
    history: History, moment: Moment, settings: Settings, at: datetime | None = None
) -> tuple[Change, ...]:
    """Return what a touch of either side changes: the clock of the contact restarts with it.

    What repeats is counted from the touch (`at`, or now); check-ins, days to act and seasonal
    hellos have had their answer, and so has what was shown. What the user asked for by itself and
    is not due within a week stays. Plan the next check-in after this.
    """
    touched = at or moment.now
    changes: list[Change] = []
    for one in history.reminders:
        if one.state not in OPEN:
            continue
        if one.repeat is not None:
            changes.append(Put(_restarted(one, one.repeat, touched, moment, settings)))
        elif not _still_wanted(one, touched):
            changes.append(Put(replace(one, state=ReminderState.DONE, rev=one.rev + 1)))
    return tuple(changes)


def replanned(reminder: Reminder, before: Settings, after: Settings, now: datetime) -> Reminder:
    """Return a reminder at the same hour on the clock of the new settings; itself if none moves."""
    own = local(reminder.due_at.astimezone(now.tzinfo), before)
    due = on_day(own.date(), after, now, hour=own.hour, minute=own.minute)
    if due.timestamp() == reminder.due_at.timestamp():
        return reminder
    return replace(reminder, due_at=due, rev=reminder.rev + 1)


def _still_wanted(reminder: Reminder, touched: datetime) -> bool:
    """Whether a reminder outlives a touch: one asked for, to come, and for a matter or far off."""
    if reminder.purpose is not Purpose.ASKED or reminder.state is ReminderState.SENT:
        return False
    far = reminder.due_at.timestamp() - touched.timestamp() > _NEAR.total_seconds()
    return far or bool(reminder.reason)


def _comes_again(reminder: Reminder, moment: Moment, settings: Settings) -> datetime:
    if reminder.repeat is not None:
        return next_repeat(reminder.due_at, reminder.repeat, settings, moment.now)
    own = local(reminder.due_at, settings)
    day = local(moment.now, settings).date() + AGAIN
    return on_day(day, settings, moment.now, hour=own.hour, minute=own.minute)


def _restarted(
    reminder: Reminder, repeat: Repeat, touched: datetime, moment: Moment, settings: Settings
) -> Reminder:
    """Return a repeating reminder counted from a touch, at its own hour."""
    day, own = local(touched, settings).date(), local(reminder.due_at, settings)
    begin = datetime.combine(day, own.time(), own.tzinfo)
    counted = replace(repeat, day=day.day) if repeat.unit is Unit.MONTH else repeat
    due = next_repeat(begin, counted, settings, moment.now)
    return replace(_planned(reminder, due), repeat=counted)


def _planned(reminder: Reminder, due: datetime) -> Reminder:
    return replace(
        reminder,
        state=ReminderState.PLANNED,
        due_at=due,
        sent_at=None,
        shown=0,
        rev=reminder.rev + 1,
    )
