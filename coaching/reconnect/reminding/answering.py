"""What is done with a reminder that came: answered, reached out, put off, dropped, opened."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import timedelta

from coaching.memory import (
    Change,
    Contact,
    History,
    Outcome,
    Purpose,
    Put,
    Reminder,
    Source,
    State,
    Touch,
    TouchKind,
)
from coaching.messages import Part, Text
from coaching.reconnect import saying
from coaching.reconnect.reminding.finding_them import by_id, contact_of, history_of, is_open
from coaching.reminders import OPEN, after_touch, done, drop, snoozed
from coaching.reminders.digest import before_shown, one_due
from coaching.reminders.telling import slots, time_of
from coaching.replying import titled
from coaching.schedule import on_day
from coaching.situation import Side
from coaching.turn import Ask, Turn

_WAITS = timedelta(days=10)
"""After an action the answer is asked for once, this much later (playbook, "Deciding")."""

_A_WEEK = 7
_LONGEST = 366  # days
_NO_ASK = frozenset({Purpose.SEASON, Purpose.CADENCE})
_AWAITED = frozenset({Purpose.ACT, Purpose.CHECK_IN})

Act = Callable[[Ask, Reminder], Turn]


def _on_open(act: Act) -> Callable[[Ask], Turn]:
    """Return what a choice does where its reminder is still open, and else says that it isn't."""

    def chosen(ask: Ask) -> Turn:
        reminder = by_id(ask)
        if reminder is None or not is_open(reminder):
            return settled(ask)
        return act(ask, reminder)

    return chosen


def settled(ask: Ask) -> Turn:
    """Say that there is nothing left to do about a reminder."""
    return saying.turn(ask, saying.text(ask, "reminders/settled"))


def told(ask: Ask, reminder: Reminder, key: str, **more: str) -> Text:
    """Say something about a reminder."""
    contact = contact_of(ask, reminder)
    words = {**slots(reminder, contact, ask.moment), **more}
    tags = {"someone"} if contact else set()
    return saying.text(ask, f"reminders/{key}", tags, **words)


def kept(ask: Ask, changes: Iterable[Change], *parts: Part) -> Turn:
    """Return a turn that says something and changes something."""
    return replace(saying.turn(ask, *parts), changes=tuple(changes))


def snooze(ask: Ask, reminder: Reminder, days: int) -> Turn:
    """Put a reminder off by days and say until when."""
    return put_off(ask, reminder, snoozed(reminder, ask.moment, ask.known.settings, days))


def put_off(ask: Ask, reminder: Reminder, changes: tuple[Change, ...]) -> Turn:
    """Say until when a reminder is put off by these changes, of which the last one tells."""
    due = [change.value for change in changes if isinstance(change.value, Reminder)][-1].due_at
    when = time_of(due, ask.known.settings, ask.moment.now)
    return kept(ask, changes, told(ask, reminder, "snoozed", when=when))


def drop_it(ask: Ask, reminder: Reminder) -> Turn:
    """Drop a reminder; nothing is asked."""
    return kept(ask, drop(reminder), told(ask, reminder, "dropped"))


def _snooze(ask: Ask, reminder: Reminder) -> Turn:
    days = ask.words.rpartition(":")[2]
    asked = int(days) if days.isdecimal() and len(days) < 4 else _A_WEEK
    return snooze(ask, reminder, min(max(asked, 1), _LONGEST))


def _done(ask: Ask, reminder: Reminder) -> Turn:
    return kept(ask, done(reminder, ask.moment, ask.known.settings), told(ask, reminder, "done"))


def _open(ask: Ask, reminder: Reminder) -> Turn:
    contact = contact_of(ask, reminder)
    contacts = {contact.id: contact} if contact else {}
    as_before = before_shown(reminder, ask.moment)
    return saying.turn(ask, *one_due(as_before, contacts, ask.moment, ask.book))


def _draft(ask: Ask, reminder: Reminder) -> Turn:
    history = history_of(ask, reminder)
    if history is None:
        return settled(ask)
    draft = next((one.draft for one in history.drafts if one.id == reminder.draft_id), None)
    if draft is None:
        return saying.turn(ask, told(ask, reminder, "no_draft"))
    shown = titled(draft, ask.book, saying.chance(ask))
    return saying.turn(ask, told(ask, reminder, "draft"), shown)


def _replied(ask: Ask, reminder: Reminder) -> Turn:
    history = history_of(ask, reminder)
    if history is None:
        return _done(ask, reminder)
    silence = history.silence
    changes: list[Change] = [Put(_touch(ask, history, Side.CONTACT, TouchKind.REPLY))]
    if silence is not None:
        answered = replace(silence, outcome=Outcome.ANSWERED, closed_at=ask.moment.now)
        changes.append(Put(answered))
    changes += [*_back_among_us(history.contact), *_clock(ask, reminder, history)]
    return kept(ask, changes, told(ask, reminder, "replied"))


def _out(ask: Ask, reminder: Reminder) -> Turn:
    history = history_of(ask, reminder)
    if history is None:
        return _done(ask, reminder)
    kind = TouchKind.NO_ASK if reminder.purpose in _NO_ASK else TouchKind.MESSAGE
    changes: list[Change] = [Put(_touch(ask, history, Side.USER, kind))]
    changes += _clock(ask, reminder, history)
    if reminder.purpose not in _AWAITED:
        return kept(ask, changes, told(ask, reminder, "out"))
    asks = _asks_again(ask, reminder)
    when = time_of(asks.due_at, ask.known.settings, ask.moment.now)
    return kept(ask, [*changes, Put(asks)], told(ask, reminder, "out_until", when=when))


def _asks_again(ask: Ask, reminder: Reminder) -> Reminder:
    due = on_day(ask.moment.today + _WAITS, ask.known.settings, ask.moment.now)
    return Reminder(
        id=ask.moment.new_id(),
        contact_id=reminder.contact_id,
        purpose=Purpose.CHECK_IN,
        due_at=due,
    )


def _clock(ask: Ask, reminder: Reminder, history: History) -> tuple[Change, ...]:
    """Close the reminder and restart the contact's clock: the others hang on the same touch."""
    rest = tuple(one for one in history.reminders if one.id != reminder.id and one.state in OPEN)
    others = replace(history, reminders=rest)
    settings, moment = ask.known.settings, ask.moment
    return (*done(reminder, moment, settings), *after_touch(others, moment, settings))


def _back_among_us(contact: Contact) -> tuple[Change, ...]:
    if contact.state is not State.WAITING:
        return ()
    return (Put(replace(contact, state=State.ACTIVE, rests_until=None)),)


def _touch(ask: Ask, history: History, side: Side, kind: TouchKind) -> Touch:
    return Touch(
        id=ask.moment.new_id(),
        contact_id=history.contact.id,
        at=ask.moment.now,
        side=side,
        kind=kind,
        source=Source.REMINDED,
    )


CHOSEN: Mapping[str, Callable[[Ask], Turn | None]] = {
    "replied": _on_open(_replied),
    "out": _on_open(_out),
    "done": _on_open(_done),
    "snooze": _on_open(_snooze),
    "drop": _on_open(drop_it),
    "open": _on_open(_open),
    "draft": _on_open(_draft),
}
