"""All that is remembered of one person, as one value: what an export holds and an import restores."""

from dataclasses import dataclass

from coaching.memory.contact import Contact
from coaching.memory.history import KeptDraft
from coaching.memory.pick import Pick
from coaching.memory.reminder import Reminder
from coaching.memory.settings import Settings
from coaching.memory.touch import Silence, Touch


@dataclass(frozen=True, slots=True)
class Everything:
    """One person's settings, contacts and what hangs on them, each oldest first."""

    settings: Settings = Settings()  # noqa: RUF009  # frozen, so it can be shared
    contacts: tuple[Contact, ...] = ()
    touches: tuple[Touch, ...] = ()
    silences: tuple[Silence, ...] = ()
    reminders: tuple[Reminder, ...] = ()
    drafts: tuple[KeptDraft, ...] = ()
    picks: tuple[Pick, ...] = ()
