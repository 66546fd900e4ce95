"""What is done with a reminder that came: answered, reached out, put off, dropped, opened.

The answer says what holds now and offers to take it back.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
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
    ReminderState,
    Source,
    State,
    Touch,
    TouchKind,
)
from coaching.messages import Choices, Part, Reply, Text
from coaching.reconnect import finding, saying
from coaching.reconnect.reminding.finding_them import by_id, contact_of, history_of, is_open
from coaching.reminders import OPEN, after_touch, asked_by, done, drop, snoozed
from coaching.reminders.digest import before_shown, one_due
from coaching.reminders.drafted import taken_back
from coaching.reminders.telling import exactly, slots
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
    """Return what a choice does where its reminder is still open, and else says that it isn't.

    One that was taken already, and is taken once more off the same card, only says so again.
    """

    def chosen(ask: Ask) -> Turn:
        reminder = by_id(ask)
        if reminder is None or not is_open(reminder):
            return settled(ask)
        return _taken_before(act, ask, reminder) or act(ask, reminder)

    return chosen


def _taken_before(act: Act, ask: Ask, reminder: Reminder) -> Turn | None:
    """Return the answer without its changes where the last thing that was kept is this choice's.

    That it is shows by doing it once more to the reminder as it stood before.
    """
    back = (one.value for one in ask.person.undo if isinstance(one, Put))
    before = next(
        (one for one in back if isinstance(one, Reminder) and one.id == reminder.id), None
    )
    if before is None or before.rev != reminder.rev + 1:
        return None
    again = act(ask, replace(before, rev=reminder.rev - 1))
    stands = any(one.value == reminder for one in again.changes)
    return replace(again, changes=()) if stands else None


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
    when = exactly(due, ask.known.settings, ask.moment.now)
    return _answered(ask, reminder, changes, "snoozed", when=when)


def drop_it(ask: Ask, reminder: Reminder) -> Turn:
    """Drop a reminder; nothing is asked."""
    return _answered(ask, reminder, drop(reminder), "dropped")


def _answered(
    ask: Ask, reminder: Reminder, changes: Iterable[Change], key: str, **more: str
) -> Turn:
    """Say what holds now, and offer to take it back."""
    made = tuple(changes)
    words = " ".join(one.text for one in (told(ask, reminder, key, **more), *_next(ask, made)))
    stands = next(one for one in _reminders(made) if one.id == reminder.id)
    named = ":".join(str(one) for one in (reminder.id, reminder.contact_id, stands.rev) if one)
    undo = saying.choice(ask, f"reminder:undo:{named}", "reminders/choices_undo")
    return kept(ask, made, Text(words), Choices((undo,)))


def _next(ask: Ask, changes: Iterable[Change]) -> Iterator[Text]:
    """Yield when what repeats comes round again."""
    for one in _reminders(changes):
        if one.repeat is not None and one.state is ReminderState.PLANNED:
            when = exactly(one.due_at, ask.known.settings, ask.moment.now)
            yield told(ask, one, "next_time", when=when)
            return


def _reminders(changes: Iterable[Change]) -> Iterator[Reminder]:
    return (one.value for one in changes if isinstance(one.value, Reminder))


def _undo(ask: Ask) -> Turn:
    """Take the last answer to a reminder back and show it again; too late where more has happened."""
    rev, wanted = ask.words.rpartition(":")[2], finding.ids(ask.words)[:1]
    back = (one.value for one in ask.person.undo if isinstance(one, Put))
    before = next((one for one in back if isinstance(one, Reminder) and one.id in wanted), None)
    if before is None or str(before.rev - 1) != rev:
        return saying.turn(ask, saying.text(ask, "reminders/too_late"))
    known = replace(ask.known, histories=taken_back(ask.known.histories, ask.person.undo))
    card = _as_it_stood(replace(ask, known=known), before)
    made = kept(ask, ask.person.undo, saying.text(ask, "reminders/undone"), *card)
    return replace(made, person=replace(made.person, undo=()))


def _as_it_stood(ask: Ask, before: Reminder) -> Reply:
    """Return the card again; where it had not come yet, when it will."""
    if before.state is not ReminderState.PLANNED:
        return _card(ask, before)
    when = exactly(before.due_at, ask.known.settings, ask.moment.now)
    return (told(ask, before, "snoozed", when=when),)


def _card(ask: Ask, reminder: Reminder) -> Reply:
    """Return a reminder as it came."""
    contact = contact_of(ask, reminder)
    contacts = {contact.id: contact} if contact else {}
    as_before = before_shown(reminder, ask.moment)
    return one_due(as_before, contacts, ask.moment, ask.book, ask.known.histories)


def _snooze(ask: Ask, reminder: Reminder) -> Turn:
    days = ask.words.rpartition(":")[2]
    asked = int(days) if days.isdecimal() and len(days) < 4 else _A_WEEK
    return snooze(ask, reminder, min(max(asked, 1), _LONGEST))


def _done(ask: Ask, reminder: Reminder) -> Turn:
    return _answered(ask, reminder, done(reminder, ask.moment, ask.known.settings), "done")


def _open(ask: Ask, reminder: Reminder) -> Turn:
    return saying.turn(ask, *_card(ask, reminder), expects=asked_by(reminder))


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
    return _answered(ask, reminder, changes, "replied")


def _out(ask: Ask, reminder: Reminder) -> Turn:
    history = history_of(ask, reminder)
    if history is None:
        return _done(ask, reminder)
    kind = TouchKind.NO_ASK if reminder.purpose in _NO_ASK else TouchKind.MESSAGE
    changes: list[Change] = [Put(_touch(ask, history, Side.USER, kind))]
    changes += _clock(ask, reminder, history)
    if reminder.purpose not in _AWAITED:
        return _answered(ask, reminder, changes, "out")
    asks = _asks_again(ask, reminder)
    when = exactly(asks.due_at, ask.known.settings, ask.moment.now)
    return _answered(ask, reminder, [*changes, Put(asks)], "out_until", when=when)


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
    "draft": _on_open(_open),  # offered on cards that did not hold the draft itself
    "undo": _undo,
}
