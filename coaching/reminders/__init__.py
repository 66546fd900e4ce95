"""Reminders: planned, read from what the user says, and carried from one state to the next."""

from coaching.reminders.planning import cancelled, check_in, season

__all__ = ["cancelled", "check_in", "season"]
