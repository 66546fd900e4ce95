"""A weekly pick: somebody worth a hello without a reason."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class PickState(StrEnum):
    """What became of a pick. One that nothing became of is simply over with its week."""

    OFFERED = "offered"
    DONE = "done"  # the user reached out
    SKIPPED = "skipped"
    SWAPPED = "swapped"  # another one was asked for


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """Somebody picked in an ISO week ("2026-W47") and the one line that says why."""

    id: UUID
    contact_id: UUID
    week: str
    reason: str
    offered_at: datetime  # aware
    state: PickState = PickState.OFFERED
    draft_id: UUID | None = None
