"""Reminders the coach plans by itself: the day to act, the day to look again, a season later.

Each function returns values to keep or changes to make; what is planned already is not looked at,
so put `cancelled` before what is planned anew (playbook, "Reminders").
"""

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from coaching.answer import Action, Decision
from coaching.memory import (
    Change,
    Contact,
    History,
    Purpose,
    Put,
    Reminder,
    ReminderState,
    Repeat,
    Settings,
    Unit,
)
from coaching.schedule import local, on_day
from coaching.turn import Moment

SEASON = timedelta(days=91)
"""How long a tie is left to ebb before a quiet hello is thought of: about three months."""

OPEN = frozenset({ReminderState.PLANNED, ReminderState.SENT})
"""The states in which a reminder may still come."""

_SPREAD = 20  # minutes after the hour over which those of many people are spread
_CLOSED = frozenset(
    {
        Action.APOLOGISE_AND_STEP_BACK,
        Action.LET_GO,
        Action.ASK_CLARIFYING_QUESTION,
        Action.CRISIS_SAFETY,
        Action.NONE,
    }
)  # after these nothing is waited for


def check_in(
    contact_id: UUID,
    decision: Decision,
    settings: Settings,
    moment: Moment,
    draft_id: UUID | None = None,
    *,
    sent: bool = False,
) -> tuple[Reminder, ...]:
    """Return the reminder a decision asks for, if any: at most one, so nobody is asked twice.

    Before the words are sent that is the day to act, where it lies ahead. Once they are (`sent`),
    or where acting is for today, it is the day to stop waiting, counted from the day they went.
    """
    if decision.action in _CLOSED:
        return ()
    if decision.act_on is not None and decision.act_on > moment.today and not sent:
        purpose = Purpose.SEASON if decision.action is Action.LET_IT_EBB else Purpose.ACT
        return (_planned(contact_id, purpose, decision.act_on, settings, moment, draft_id),)
    day = _stop_day(decision, moment.today)
    if day is None:
        return ()
    return (_planned(contact_id, Purpose.CHECK_IN, day, settings, moment, draft_id),)


def season(
    contact_id: UUID,
    settings: Settings,
    moment: Moment,
    draft_id: UUID | None = None,
    *,
    day: date | None = None,
) -> tuple[Reminder, ...]:
    """Return the reminder of a quiet hello, about three months on unless a day is given."""
    due = day or moment.today + SEASON
    return (_planned(contact_id, Purpose.SEASON, due, settings, moment, draft_id),)


def rhythm(
    contact: Contact, last_touch: datetime | None, settings: Settings, moment: Moment
) -> tuple[Reminder, ...]:
    """Return the reminder of a contact's own rhythm, if they have one, counted from the last touch."""
    if contact.cadence is None:
        return ()
    begin = local(last_touch or moment.now, settings).date()
    day = max(begin + timedelta(days=contact.cadence), moment.today + timedelta(days=1))
    plan = _planned(contact.id, Purpose.CADENCE, day, settings, moment, None)
    return (replace(plan, repeat=Repeat(contact.cadence, Unit.DAY)),)


def cancelled(history: History, moment: Moment) -> tuple[Change, ...]:
    """Return the changes that drop every reminder of a contact that may still come."""
    return tuple(Put(dropped(one)) for one in history.reminders if one.state in OPEN)


def dropped(reminder: Reminder) -> Reminder:
    """Return the reminder, never to come again."""
    return replace(reminder, state=ReminderState.DROPPED, rev=reminder.rev + 1)


def _stop_day(decision: Decision, today: date) -> date | None:
    """Return the day to stop waiting if one lies ahead, later where the user acted later."""
    if decision.stop_on is None:
        return None
    waits = decision.stop_on - (decision.act_on or today)
    day = today + waits if decision.act_on else decision.stop_on
    return day if day > today else None


def _planned(
    contact_id: UUID,
    purpose: Purpose,
    day: date,
    settings: Settings,
    moment: Moment,
    draft_id: UUID | None,
) -> Reminder:
    new = moment.new_id()
    due = on_day(day, settings, moment.now, minute=new.int % _SPREAD)
    return Reminder(id=new, contact_id=contact_id, purpose=purpose, due_at=due, draft_id=draft_id)
