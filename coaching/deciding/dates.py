"""The dates of a decision: the day to act and the day to stop waiting."""

from datetime import date, timedelta

from coaching.answer import Action
from coaching.deciding.facts import PROMISE_GRACE, Facts
from coaching.deciding.rows import Timing

_SATURDAY = 5


def act_on(timing: Timing, action: Action, facts: Facts) -> date:
    """Return the day to act: today at the earliest, after the rest the last message needs."""
    if action is Action.WAIT_UNTIL and (due := facts.promised):
        return max(facts.today, due.latest + timedelta(days=PROMISE_GRACE))
    day = facts.today + timedelta(days=timing.act_in)
    last = facts.situation.last_attempt
    if timing.rest and last is not None:
        day = max(day, last.latest + timedelta(days=timing.rest))
    return _working_day(day) if timing.working else day


def stop_on(timing: Timing, acting: date) -> date | None:
    """Return the day to stop waiting, or None where nothing is waited for."""
    return None if timing.stop_in is None else acting + timedelta(days=timing.stop_in)


def _working_day(day: date) -> date:
    beyond_friday = day.weekday() - _SATURDAY
    return day if beyond_friday < 0 else day + timedelta(days=2 - beyond_friday)
