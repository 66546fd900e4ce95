"""What a turn wants remembered: values put or removed, and how to take that back."""

from dataclasses import dataclass

from coaching.memory.contact import Contact
from coaching.memory.history import KeptDraft
from coaching.memory.pick import Pick
from coaching.memory.reminder import Reminder
from coaching.memory.settings import Settings
from coaching.memory.touch import Silence, Touch

Kept = Contact | Touch | Silence | Reminder | KeptDraft | Pick | Settings


@dataclass(frozen=True, slots=True)
class Put:
    """Keep this value, in place of the one with the same id (there is one `Settings`)."""

    value: Kept


@dataclass(frozen=True, slots=True)
class Remove:
    """Forget this value; with a contact goes everything about it."""

    value: Kept


Change = Put | Remove
