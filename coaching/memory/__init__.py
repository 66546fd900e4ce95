"""What the coach remembers of one person: plain values, kept by `storage`, changed by a turn.

Every value belongs to exactly one person; whose it is, only the store knows. A turn returns the
changes; nothing here reads or writes anything.
"""

from coaching.memory.changes import Change, Kept, Put, Remove
from coaching.memory.contact import Contact, Handle, Source, State
from coaching.memory.everything import Everything
from coaching.memory.history import History, KeptDraft, Standing
from coaching.memory.keeps import Keeps
from coaching.memory.known import Known, Needs
from coaching.memory.pick import Pick, PickState
from coaching.memory.reminder import Purpose, Reminder, ReminderState, Repeat, Unit
from coaching.memory.settings import Settings
from coaching.memory.touch import Outcome, Silence, Touch, TouchKind

__all__ = [
    "Change",
    "Contact",
    "Everything",
    "Handle",
    "History",
    "Keeps",
    "Kept",
    "KeptDraft",
    "Known",
    "Needs",
    "Outcome",
    "Pick",
    "PickState",
    "Purpose",
    "Put",
    "Reminder",
    "ReminderState",
    "Remove",
    "Repeat",
    "Settings",
    "Silence",
    "Source",
    "Standing",
    "State",
    "Touch",
    "TouchKind",
    "Unit",
]
