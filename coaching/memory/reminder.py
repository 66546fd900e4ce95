"""A reminder: a row with a time, never a promise of a scheduler."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class Purpose(StrEnum):
    """Why a reminder comes."""

    CHECK_IN = "check_in"  # the stop date of a silence: did they answer?
    ACT = "act"  # the day to take the first action
    ASKED = "asked"  # the user asked: "remind me about Dana in two weeks"
    SEASON = "season"  # a quiet hello after a tie was left to ebb
    CADENCE = "cadence"  # the contact's own rhythm


class ReminderState(StrEnum):
    """Where a reminder stands. `done`, `dropped` and `faded` are ends."""

    PLANNED = "planned"
    SENT = "sent"  # shown; repeated once, gently, then faded
    DONE = "done"
    DROPPED = "dropped"
    FADED = "faded"


class Unit(StrEnum):
    """The unit a reminder repeats in."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Repeat:
    """How often a reminder comes again: "every other month" is 2 months.

    `day` is the day of the month to come back to after a shorter month; 0 is that of `due_at`.
    """

    every: int
    unit: Unit
    day: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """Something to come back to. Times are aware; `rev` guards snooze and drop against a race.

    `due_at` already honours the person's quiet hours and days.
    """

    id: UUID
    contact_id: UUID | None
    purpose: Purpose
    due_at: datetime
    state: ReminderState = ReminderState.PLANNED
    rev: int = 0  # counted up by every change
    reason: str = ""  # what it is about, in the user's or the coach's words
    draft_id: UUID | None = None
    repeat: Repeat | None = None
    sent_at: datetime | None = None
    shown: int = 0  # how many times it came without an answer
