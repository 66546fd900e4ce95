"""Takes the last change back: every turn that changes memory also says how to undo it."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from coaching.conversation.saying import line
from coaching.memory import (
    Change,
    Contact,
    Kept,
    KeptDraft,
    Known,
    Pick,
    PickState,
    Put,
    Reminder,
    Remove,
    Settings,
)
from coaching.messages import Text
from coaching.person import Person
from coaching.regexes import regex
from coaching.text import fold
from coaching.turn import Ask, Turn

_UNDO = regex(
    r"(?:oops|no|wait|sorry|ok|please)?[, ]*(?:undo|take (?:that|it) back|revert)(?: (?:that|it|this|the last one|please))*"
)


def is_undo(text: str) -> bool:
    """Tell whether a message asks to take the last change back."""
    return _UNDO.fullmatch(fold(text).strip(" .!/\n")) is not None


def undo(ask: Ask) -> Turn:
    """Take the last change back, once; what was told with it is not added to any more."""
    person = ask.person
    if not person.undo:
        return Turn(person, (line(ask.book, "nothing_to_undo"),))
    gone = {_id(change.value) for change in person.undo if _removes_contact(change)}
    kept = replace(person, undo=(), text="")
    if person.contact_id in gone:
        kept = replace(kept, contact_id=None, answer=None)
    return Turn(kept, (_told(ask),), person.undo)


def _told(ask: Ask) -> Text:
    """Say what is taken back, where it is about one contact or the settings alone."""
    values = [change.value for change in ask.person.undo]
    if all(isinstance(one, Settings) for one in values):
        return line(ask.book, "undone_settings")
    about = {id_ for one in values if (id_ := _about(one)) is not None}
    names = _names(ask) | {one.id: one.name for one in values if isinstance(one, Contact)}
    if len(about) != 1 or not about <= names.keys():
        return line(ask.book, "undone")
    met = any(_removes_contact(change) for change in ask.person.undo)
    return line(ask.book, "undone_met" if met else "undone_contact", name=names[about.pop()])


def _about(value: Kept) -> UUID | None:
    if isinstance(value, Settings):
        return None
    return value.id if isinstance(value, Contact) else value.contact_id


def _names(ask: Ask) -> dict[UUID, str]:
    found = (*ask.known.contacts.values(), *(one.contact for one in ask.known.histories.values()))
    return {one.id: one.name for one in found}


def with_undo(made: Turn, before: Person, known: Known) -> Turn:
    """Return the turn with what takes its changes back kept for the person.

    Showing a draft or a pick is no change worth undoing, and an undo is not undone. What is forgotten
    cannot be taken back, and what safety asked for is not.
    """
    if made.person.careful is not None and made.changes:
        return replace(made, person=replace(made.person, undo=()))
    settled = made.person.undo != before.undo
    if settled or all(_only_shows(change) for change in made.changes):
        return made
    undoing = () if _forgets(made.changes) else inverse(made.changes, known)
    return replace(made, person=replace(made.person, undo=undoing))


def inverse(changes: Iterable[Change], known: Known) -> tuple[Change, ...]:
    """Return what takes these changes back, last one first; `known` is how things were before."""
    before = _before(known)
    first: dict[UUID | None, Change] = {}
    for change in changes:
        first.setdefault(_id(change.value), change)
    return tuple(_back(change, before) for change in reversed(first.values()))


def _back(change: Change, before: dict[UUID | None, Kept]) -> Change:
    was = before.get(_id(change.value))
    if was is None:
        return Remove(change.value)
    if isinstance(was, Reminder) and isinstance(change.value, Reminder):
        was = replace(was, rev=change.value.rev + 1)
    return Put(was)


def _before(known: Known) -> dict[UUID | None, Kept]:
    kept: list[Kept] = [known.settings, *known.picks, *known.reminders, *known.contacts.values()]
    kept += [standing.contact for standing in (*known.candidates, *known.listed)]
    for history in known.histories.values():
        kept += [history.contact, *history.touches, *history.silences]
        kept += [*history.reminders, *history.drafts]
    return {_id(value): value for value in kept}


def _id(value: Kept) -> UUID | None:
    return None if isinstance(value, Settings) else value.id


def _removes_contact(change: Change) -> bool:
    return isinstance(change, Remove) and isinstance(change.value, Contact)


def _forgets(changes: Iterable[Change]) -> bool:
    return any(_removes_contact(change) for change in changes)


def _only_shows(change: Change) -> bool:
    value = change.value
    return isinstance(value, KeptDraft) or (
        isinstance(value, Pick) and value.state is PickState.OFFERED
    )
