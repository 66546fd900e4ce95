"""From a situation to its ONE first action, with its dates and its doors."""

from datetime import date

from coaching.answer import Action, Alarm, Audit, Decision
from coaching.deciding.dates import act_on, stop_on
from coaching.deciding.doors import channels
from coaching.deciding.facts import Facts
from coaching.deciding.rows import Row
from coaching.deciding.table import TABLE
from coaching.situation import Situation

__all__ = ["TABLE", "Facts", "Row", "decide"]

_UNDATED = frozenset({Action.NONE, Action.ASK_CLARIFYING_QUESTION})


def decide(situation: Situation, audit: Audit, today: date, alarm: Alarm | None = None) -> Decision:
    """Choose the first action: safety before everything, then the first row that holds."""
    if alarm is not None and alarm.stops_coaching:
        return Decision(Action.CRISIS_SAFETY, alarm.value)
    facts = Facts(situation, audit, today)
    row = next(row for row in TABLE if row.when(facts))
    if row.action in _UNDATED:
        return Decision(row.action, row.name)
    acting = act_on(row.timing, row.action, facts)
    return Decision(
        row.action, row.name, acting, stop_on(row.timing, acting), channels(row.door, facts)
    )
