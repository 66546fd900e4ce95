"""What happened between a user and a contact, newest first, a line each."""

from collections.abc import Iterable, Iterator
from datetime import datetime, time, timedelta

from coaching.memory import (
    History,
    KeptDraft,
    Reminder,
    ReminderState,
    Silence,
    Touch,
)
from coaching.reconnect.saying import clipped, line
from coaching.situation import Side
from coaching.turn import Ask
from coaching.wording import figures
from coaching.wording.calendar import dated, day_of

_FIRST_WORDS = 60  # characters
_AHEAD = frozenset({ReminderState.PLANNED, ReminderState.SENT})
Entry = tuple[datetime, str]


def timeline(ask: Ask, history: History) -> list[str]:
    """Return touches, silences, drafts and reminders to come, the newest first."""
    entries = [
        *(_touch(ask, history, touch) for touch in history.touches),
        *(_silence(ask, silence) for silence in history.silences),
        *(_draft(ask, kept) for kept in _last_of_each_day(ask, history)),
        *_reminders(ask, history),
    ]
    entries.sort(key=lambda entry: entry[0], reverse=True)
    return [said for _, said in entries]


def _day(ask: Ask, when: datetime) -> str:
    now = ask.moment.now
    return dated(day_of(when, now.tzinfo), now.date())


def _touch(ask: Ask, history: History, touch: Touch) -> Entry:
    slots = {"day": _day(ask, touch.at), "name": history.contact.first_name}
    words = clipped(touch.text, _FIRST_WORDS)
    slots |= {"words": words} if words else {}
    slots |= {"way": figures.way(touch.channel)} if touch.channel else {}
    tags = {*(key for key in ("words", "way") if key in slots), touch.kind.value}
    side = "theirs" if touch.side is Side.CONTACT else "yours"
    return touch.at, line(ask, f"contacts/timeline/{side}", tags, **slots)


_VAGUE = 6  # days; a last message told less exactly than that is dated with "around"


def _silence(ask: Ask, silence: Silence) -> Entry:
    """Return where a silence stands: when it ended, or since when an answer is waited for."""
    at, exact = _when(ask, silence)
    total = sum(attempt.count or 0 for attempt in silence.attempts)
    tried = figures.tried(silence.attempts, total, ())
    day = _day(ask, at) if exact else line(ask, "contacts/timeline/around", day=_day(ask, at))
    slots = {"day": day, **({"tried": tried} if tried else {})}
    key = f"contacts/timeline/silence_{silence.outcome or 'open'}"
    return at, line(ask, key, {"tried"} if tried else (), **slots)


def _when(ask: Ask, silence: Silence) -> tuple[datetime, bool]:
    """Return when a silence ended or began, and whether that is the very day."""
    told = silence.last_attempt
    if silence.closed_at is not None or told is None:
        return silence.closed_at or silence.since, True
    spread = (told.latest - told.earliest).days
    middle = told.earliest + timedelta(days=spread // 2)
    return datetime.combine(middle, time(12), ask.moment.now.tzinfo), spread <= _VAGUE


def _last_of_each_day(ask: Ask, history: History) -> Iterable[KeptDraft]:
    """Return the last draft of a day for each channel: the others were reworded into it."""
    last = {(_day(ask, kept.made_at), kept.draft.channel): kept for kept in history.drafts}
    return last.values()


def _draft(ask: Ask, kept: KeptDraft) -> Entry:
    slots = {
        "day": _day(ask, kept.made_at),
        "way": figures.way(kept.draft.channel),
        "words": clipped(kept.draft.body, _FIRST_WORDS),
    }
    return kept.made_at, line(ask, "contacts/timeline/draft", **slots)


def _reminders(ask: Ask, history: History) -> Iterator[Entry]:
    for reminder in history.reminders:
        if reminder.state in _AHEAD:
            yield reminder.due_at, _reminder(ask, reminder)


def _reminder(ask: Ask, reminder: Reminder) -> str:
    slots = {"day": _day(ask, reminder.due_at)}
    if reminder.reason:
        slots["words"] = clipped(reminder.reason, _FIRST_WORDS)
    tags = {"words"} if reminder.reason else set()
    return line(ask, "contacts/timeline/reminder", tags, **slots)
