"""What is remembered of one contact: whole, or at a glance."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from coaching.answer import Action, Draft
from coaching.memory.contact import Contact
from coaching.memory.reminder import Reminder
from coaching.memory.touch import Silence, Touch, TouchKind


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDraft:
    """A draft that was shown, kept so that "I sent it" knows which words."""

    id: UUID
    contact_id: UUID
    action: Action
    draft: Draft
    made_at: datetime  # aware


@dataclass(frozen=True, slots=True)
class History:
    """A contact with everything remembered, oldest first."""

    contact: Contact
    touches: tuple[Touch, ...] = ()
    silences: tuple[Silence, ...] = ()
    reminders: tuple[Reminder, ...] = ()
    drafts: tuple[KeptDraft, ...] = ()

    @property
    def silence(self) -> Silence | None:
        """The open silence, if there is one."""
        return next((one for one in reversed(self.silences) if one.is_open), None)

    @property
    def last_touch(self) -> datetime | None:
        """When either side last reached out; the clock of a contact restarts there."""
        return self.touches[-1].at if self.touches else None

    @property
    def called_out(self) -> bool:
        """Whether a call-out was ever made to them."""
        told = any(silence.called_out for silence in self.silences)
        return told or any(touch.kind is TouchKind.CALLOUT for touch in self.touches)


@dataclass(frozen=True, slots=True)
class Standing:
    """A contact at a glance: enough for a list or a pick, without the whole history."""

    contact: Contact
    last_touch: datetime | None = None  # of either side
    touches: int = 0
