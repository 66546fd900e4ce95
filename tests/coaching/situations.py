"""Builds situations for tests in one line: only what matters to the case is said."""

from datetime import date, timedelta

from coaching.answer import Audit, Label
from coaching.deciding import Facts
from coaching.situation import Attempt, Channel, Period, Signal, Situation, Somebody, Tie

TODAY = date(2026, 11, 22)  # a Sunday


def ago(days: int, words: str = "then") -> Period:
    """A day so many days before TODAY."""
    day = TODAY - timedelta(days=days)
    return Period(day, day, words)


def situation(tie: Tie | None = None, *signals: Signal, **fields: object) -> Situation:
    """A situation of one contact, Dana; `days` and `door` are short for the usual fields."""
    days, door, count = (
        fields.pop("days", None),
        fields.pop("door", None),
        fields.get("unanswered_count"),
    )
    if isinstance(days, int):
        fields["last_attempt"] = ago(days)
    if isinstance(door, Channel):
        fields["channels"] = (door,)
        fields["attempts"] = (Attempt(door, count if isinstance(count, int) else None),)
    fields.setdefault("contacts", (Somebody("Dana", pronoun="she"),))
    fields.setdefault("text", "Dana hasn't answered")
    shown = {signal: f"words for {signal}" for signal in signals}
    return Situation(relationship=tie, signals=shown, **fields)  # type: ignore[arg-type]


def facts(
    tie: Tie | None = None, *signals: Signal, labels: tuple[Label, ...] = (), **fields: object
) -> Facts:
    """The facts of such a situation, with these audit labels."""
    return Facts(situation(tie, *signals, **fields), Audit(labels), TODAY)
