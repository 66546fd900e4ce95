"""What happens when reminders fall due: which are shown, which fade, which never come."""

from dataclasses import replace

from coaching import clocks, habit
from coaching.memory import Change, Known, Needs, Reminder
from coaching.person import Person
from coaching.phrases import Phrasebook
from coaching.reminders.digest import MOST_LISTED, digest, ids, may_come
from coaching.reminders.planning import OPEN
from coaching.reminders.transitions import drop, ignored, is_worn_out
from coaching.schedule import waking
from coaching.turn import Moment, Turn

CAME = "reminder:came"
"""What is expected after a reminder that came alone."""


def arrived(
    person: Person, moment: Moment, book: Phrasebook, known: Known, *, present: bool = False
) -> Turn | None:
    """Return what to say and keep when reminders are due; None where it isn't the time for any.

    `known` needs `Needs(reminders=True)`, and besides what `needs` says. Nothing comes in quiet hours unless the user is
    `present`, nothing while a safety turn stands, nothing while reminders are switched off. The
    turn may have nothing to say: what was ignored twice fades without a word.
    """
    settings = known.settings
    by_habit = habit.hours(settings, person, moment.now)
    asleep = waking(moment.now, by_habit).timestamp() > moment.now.timestamp()
    if person.careful or not settings.reminders or (asleep and not present):
        return None
    due = [one for one in known.reminders if _is_due(one, moment)]
    if not due:
        return None
    come = [one for one in due if may_come(one, known.contacts, moment)]
    fresh = [one for one in come if not is_worn_out(one)]
    shown, later = fresh[:MOST_LISTED], fresh[MOST_LISTED:]
    changes: list[Change] = []
    for one in due:
        if one not in later:  # those stay due, and come with the next look
            changes += ignored(one, moment, settings) if one in come else drop(one)
    said = digest(shown, known.contacts, moment, book, known.histories)
    if len(shown) == 1:
        person = replace(person, expects=person.expects or asked_by(shown[0]))
    if said and (asked := clocks.question(settings, person, moment.now, book)):
        said, person = (*said, *asked), replace(person, asked_zone=True)
    return Turn(person, said, tuple(changes))


def asked_by(reminder: Reminder) -> str:
    """Return what a reminder that came alone expects: "not yet" and "she did" are about it."""
    return f"{CAME}:{ids(reminder)}"


def needs(known: Known, moment: Moment) -> Needs:
    """Return what must be known besides to show what is due: whom a reminder alone is about."""
    due = [one for one in known.reminders if _is_due(one, moment) and not is_worn_out(one)]
    come = [one for one in due if may_come(one, known.contacts, moment)]
    about = {one.contact_id for one in come if one.contact_id} if len(come) == 1 else ()
    return Needs(ids=tuple(about))


def _is_due(reminder: Reminder, moment: Moment) -> bool:
    return reminder.state in OPEN and reminder.due_at.timestamp() <= moment.now.timestamp()
