"""Unites what is remembered of one human twice: nothing is lost, nothing invented, nothing doubled.

The one memory is restored beside the other, as an export would be (`restoration`). Here is what
makes one life of two: a silence told on both sides is one silence, a reminder that both have comes
once, and each setting is what was set on purpose.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import TypeVar
from uuid import UUID

from coaching.memory import (
    Contact,
    Everything,
    Kept,
    Pick,
    Purpose,
    Reminder,
    ReminderState,
    Settings,
    Silence,
    State,
    Touch,
)
from coaching.situation import Attempt, PushBack
from storage.merging.plan import values
from storage.merging.restoration import restoration
from storage.merging.sameness import folded

About = TypeVar("About", Touch, Silence, Reminder, Pick)

_AHEAD = frozenset({ReminderState.PLANNED, ReminderState.SENT})
_QUIET = ("quiet_from", "quiet_until")
_PUSHES = tuple(PushBack)
_UNSET = Settings()


@dataclass(frozen=True, slots=True)
class United:
    """What the memory that stays has to keep, contacts first; of `known_as` see `Plan`."""

    values: tuple[Kept, ...]
    known_as: Mapping[UUID, UUID]
    settings: Settings


def united(comes: Everything, stays: Everything) -> United:
    """Return what is to be kept beside what `stays`, so that it holds all that `comes` as well."""
    plan = restoration(comes, stays)
    known_as = plan.known_as
    kept = [one for one in values(plan) if not isinstance(one, Settings)]
    settings = settled(comes.settings, stays.settings)
    grown = tuple(_standing(plan.changed, comes, stays, known_as))
    told = tuple(_one_silence(_moved(comes.silences, known_as), stays.silences))
    all_ = (
        *(one for one in kept if not isinstance(one, Reminder | Pick)),
        *grown,
        *told,
        *_once(_of(kept, Reminder), stays.reminders),
        *_offered_once(_of(kept, Pick), stays.picks),
        *((settings,) if settings != stays.settings else ()),
    )
    return United(tuple(sorted(all_, key=_is_about)), known_as, settings)


def settled(comes: Settings, stays: Settings) -> Settings:
    """Return the settings of both: what was set with the memory that stays, before the other.

    Only what both let leave for a model may.
    """
    found = {field.name: getattr(comes, field.name) for field in fields(Settings)}
    mine = {
        name: getattr(stays, name)
        for name in found
        if getattr(stays, name) != getattr(_UNSET, name)
    }
    if not mine.keys().isdisjoint(_QUIET):  # hours that belong together
        mine |= {name: getattr(stays, name) for name in _QUIET}
    voice = (
        comes.leaves.at_most(stays.leaves) if comes.voice_at == stays.voice_at else _UNSET.leaves
    )
    return Settings(**{**found, **mine}).letting(voice, stays.voice_at)


def _is_about(value: Kept) -> bool:
    """Sort contacts before what is about them."""
    return not isinstance(value, Contact)


def _of(kept: Iterable[Kept], kind: type[About]) -> Iterator[About]:
    return (one for one in kept if isinstance(one, kind))


def _moved(found: Iterable[About], known_as: Mapping[UUID, UUID]) -> Iterator[About]:
    for one in found:
        about = one.contact_id and known_as.get(one.contact_id)
        yield replace(one, contact_id=about) if about else one


def _standing(
    changed: Iterable[Contact],
    comes: Everything,
    stays: Everything,
    known_as: Mapping[UUID, UUID],
) -> Iterator[Contact]:
    """Yield known contacts of whom the other side tells where they stand, and this one does not."""
    grown = {one.id: one for one in (*stays.contacts, *changed)}
    for one in comes.contacts:
        known = grown.get(known_as.get(one.id, one.id))
        if known is not None and known.state is State.ACTIVE is not one.state:
            yield replace(known, state=one.state, rests_until=one.rests_until)


def _one_silence(found: Iterable[Silence], known: Iterable[Silence]) -> Iterator[Silence]:
    """Yield open silences that both sides tell of, each as one."""
    mine = {one.contact_id: one for one in known if one.is_open}
    for one in found:
        if one.is_open and one.contact_id in mine:
            yield _joined(mine[one.contact_id], one)


def _joined(mine: Silence, other: Silence) -> Silence:
    """Return a silence as both tell it. A message told twice is one: the larger count stands."""
    counts = {one.channel: one.count for one in mine.attempts}
    for one in other.attempts:
        counts[one.channel] = max(counts.get(one.channel) or 0, one.count or 0) or None
    lasts = [one for one in (mine.last_attempt, other.last_attempt) if one is not None]
    pushes = [one for one in (mine, other) if one.push_back is not None]
    pushed = max(pushes, key=lambda one: _weight(one.push_back), default=mine)
    return replace(
        mine,
        since=min(mine.since, other.since),
        attempts=tuple(Attempt(channel, count) for channel, count in counts.items()),
        last_attempt=max(lasts, key=lambda one: one.latest, default=None),
        called_out=mine.called_out or other.called_out,
        push_back=pushed.push_back,
        push_back_words=pushed.push_back_words,
        first_thought=mine.first_thought or other.first_thought,
    )


def _weight(push: PushBack | None) -> int:
    """Return how much a push-back asks for: the more, the later it stands in the list."""
    return _PUSHES.index(push) if push is not None else -1


def _once(found: Iterable[Reminder], known: Iterable[Reminder]) -> Iterator[Reminder]:
    """Yield reminders; what will come by the other side anyway is dropped here."""
    coming = {_what(one) for one in known if one.state in _AHEAD}
    for one in found:
        if one.state in _AHEAD and _what(one) in coming:
            yield replace(one, state=ReminderState.DROPPED, rev=one.rev + 1)
        else:
            yield one


def _what(reminder: Reminder) -> tuple[object, ...]:
    """Return what a reminder is for: of the coach's own, a contact has one of each."""
    if reminder.purpose is not Purpose.ASKED and reminder.contact_id is not None:
        return reminder.contact_id, reminder.purpose
    at = reminder.due_at.replace(second=0, microsecond=0)
    return reminder.contact_id, reminder.purpose, at, folded(reminder.reason)


def _offered_once(found: Iterable[Pick], known: Iterable[Pick]) -> Iterator[Pick]:
    mine = {(one.contact_id, one.week) for one in known}
    return (one for one in found if (one.contact_id, one.week) not in mine)
