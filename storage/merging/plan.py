"""What an import would change: the plan, the doubts in it, and what is kept in the end."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from uuid import UUID

from coaching.memory import Contact, Kept, Silence, Touch
from storage.importing.parsed import Entry, Problem
from storage.merging.absorbing import absorbed
from storage.merging.correspondence import Unanswered
from storage.merging.sameness import contradict


@dataclass(frozen=True, slots=True)
class Likeness:
    """An entry that may be somebody already known; the user is asked.

    `why` is "name" (the same name), "first_name" (only a first name is known) or "address" (the
    same address, number or profile under another name). `contact` is who it may be, `fresh` the
    contact it becomes if it is somebody else.
    """

    entry: Entry
    contact: Contact
    why: str
    fresh: Contact


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What an import would change; nothing is written before the user agrees.

    Each row of the file is counted once: as somebody `new`, as `merged` (it added to somebody
    known, or joined an earlier row), as `unchanged`, or as one of the `doubts`. `changed` are
    known contacts as they will be. `others` is what only a restored export holds: reminders,
    drafts, picks and settings. `unanswered` is who has not answered according to the file's
    messages, the latest first. `known_as` says of the contacts of a restored export which known ones
    they turned out to be.
    """

    new: tuple[Contact, ...] = ()
    changed: tuple[Contact, ...] = ()
    unchanged: int = 0
    doubts: tuple[Likeness, ...] = ()
    touches: tuple[Touch, ...] = ()
    silences: tuple[Silence, ...] = ()
    problems: tuple[Problem, ...] = ()
    merged: int = 0
    others: tuple[Kept, ...] = ()
    unanswered: tuple[Unanswered, ...] = ()
    known_as: Mapping[UUID, UUID] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to keep and nothing to ask."""
        return not (values(self) or self.doubts)


def values(plan: Plan) -> tuple[Kept, ...]:
    """Return what is to be kept, contacts first. Doubts that nobody answered are left out."""
    return (*plan.new, *plan.changed, *plan.touches, *plan.silences, *plan.others)


def resolved(plan: Plan, likeness: Likeness, same: bool) -> Plan:
    """Return the plan with the user's answer to one of its doubts; a second answer does nothing.

    Two rows with other birthdays are two people, even if both are said to be the same known one:
    that one is whom the earlier answer made of them.
    """
    if likeness not in plan.doubts:
        return plan
    rest = without(plan, likeness)
    changed = {contact.id: contact for contact in plan.changed}
    before = changed.get(likeness.contact.id, likeness.contact)
    if not same or contradict(before, likeness.fresh):
        return replace(rest, new=(*plan.new, likeness.fresh))
    after = absorbed(before, likeness.fresh)
    if after is before:
        return replace(rest, unchanged=plan.unchanged + 1)
    changed[after.id] = after
    return replace(rest, changed=tuple(changed.values()), merged=plan.merged + 1)


def without(plan: Plan, likeness: Likeness) -> Plan:
    """Return the plan with a doubt left out: nothing is kept of it."""
    return replace(plan, doubts=tuple(doubt for doubt in plan.doubts if doubt != likeness))


def decided(likeness: Likeness, current: Contact | None, same: bool) -> Kept | None:
    """Return what one answer keeps, after the rest of the plan was kept; None if that is nothing.

    `current` is `likeness.contact` as it is known now: it may have changed since, even to somebody
    whom the row can't be, or be gone.
    """
    if not same or current is None or contradict(current, likeness.fresh):
        return likeness.fresh
    after = absorbed(current, likeness.fresh)
    return None if after is current else after
