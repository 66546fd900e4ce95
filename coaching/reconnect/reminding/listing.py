"""The list of reminders, the next first, and the words that change one by its number."""

from collections.abc import Callable, Mapping

from coaching.memory import Needs, Reminder
from coaching.memory.known import PAGE
from coaching.messages import Listing
from coaching.reconnect import saying
from coaching.reconnect.reminding import changing, planning
from coaching.reconnect.reminding.finding_them import contact_of, open_ones
from coaching.reminders.telling import line_of, often, time_of
from coaching.safety import check
from coaching.turn import Ask, Turn


def needs(words: str) -> Needs:
    """Return what must be known for the list, or for the change its words ask for."""
    return Needs(reminders=True) | (planning.needs(words) if words.strip() else Needs())


def reminders(ask: Ask) -> Turn | None:
    """Show what is planned; with words, do what they say."""
    if check(ask.words) is not None:
        return None
    if ask.words.strip():
        return changing.change(ask, ask.words) or planning.remind(ask)
    known = open_ones(ask)
    if not known:
        return saying.turn(ask, saying.text(ask, "reminders/list_none"))
    lines = [_line(ask, one) for one in known[:PAGE]]
    numbered = [f"{number}. {line}" for number, line in enumerate(lines, 1)]
    if len(known) > PAGE:
        numbered.append(saying.line(ask, "reminders/list_more", many=str(len(known) - PAGE)))
    title = saying.line(ask, "reminders/list_title")
    closing = saying.line(ask, "reminders/list_closing", {"one"} if len(known) == 1 else ())
    shown = Listing(title, tuple(numbered), closing)
    return saying.turn(ask, shown, expects="reminder:list")


def _line(ask: Ask, reminder: Reminder) -> str:
    what = line_of(reminder, contact_of(ask, reminder), ask.book)
    when = time_of(reminder.due_at, ask.known.settings, ask.moment.now)
    if reminder.repeat is None:
        return saying.line(ask, "reminders/list_line", what=what, when=when)
    rhythm = often(reminder.repeat)
    return saying.line(ask, "reminders/list_line", {"repeats"}, what=what, when=when, often=rhythm)


def _answered(ask: Ask) -> Turn | None:
    """Take "drop 2" or "snooze Dana a week" after the list; anything else is heard as usual."""
    return changing.change_listed(ask, ask.said)


CHOSEN: Mapping[str, Callable[[Ask], Turn | None]] = {"list": _answered}
