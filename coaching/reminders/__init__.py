"""Reminders: planned, read from what the user says, and carried from one state to the next."""

from coaching.reminders.arriving import CAME, arrived, asked_by, needs
from coaching.reminders.digest import digest
from coaching.reminders.planning import OPEN, cancelled, check_in, rhythm, season
from coaching.reminders.request import is_request
from coaching.reminders.transitions import (
    after_touch,
    done,
    drop,
    ignored,
    moved,
    replanned,
    shown,
    snoozed,
)

__all__ = [
    "CAME",
    "OPEN",
    "after_touch",
    "arrived",
    "asked_by",
    "cancelled",
    "check_in",
    "digest",
    "done",
    "drop",
    "ignored",
    "is_request",
    "moved",
    "needs",
    "replanned",
    "rhythm",
    "season",
    "shown",
    "snoozed",
]
