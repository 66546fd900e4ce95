"""Which events are worked next, and together: a burst of messages is one turn with one answer."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.delivery.kinds import FileKind, kind_of
from bot.delivery.timing import Timing
from coaching.messages import Attached, Deleted, Edited, Said
from storage.delivery.keys import ready_from
from storage.delivery.values import Pending, Place

LONGEST_WAIT = 3
"""How many times the time to merge a first message waits for others at most."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Events that are worked together, and done together.

    `said` are the messages among them as they read now, with their ids: without what was deleted
    while it waited, and as it was edited.
    """

    events: tuple[Pending, ...]
    said: tuple[tuple[str, str], ...] = ()

    @property
    def head(self) -> Pending:
        """The first of them."""
        return self.events[0]

    @property
    def place(self) -> Place:
        """Where the answer goes: below the last of the messages that are still there."""
        there = {message for message, _ in self.said}
        left = [one.place for one in self.events if _is_there(one, there)]
        return left[-1] if left else self.head.place

    @property
    def seqs(self) -> tuple[int, ...]:
        """Their places in the inbox."""
        return tuple(one.seq for one in self.events)

    @property
    def tries(self) -> int:
        """How often they were tried before."""
        return max(one.tries for one in self.events)


def next_batch(
    pending: Sequence[Pending], now: datetime, timing: Timing
) -> Batch | datetime | None:
    """Return what is to be worked next; when, if that is later; None where nothing waits.

    Order is kept: what is not ready yet holds up what came after it. Messages that came within
    `timing.merge` of each other are one batch, with the edits and deletions of them that wait as
    well: in one thread, or each the beginning of its own. What failed all but once is worked by
    itself, so that it fails alone.
    """
    if not pending:
        return None
    burst = _burst(pending, timing)
    ready = ready_from(_ready(burst, pending, timing), now)
    return ready if ready > now else _folded(burst, pending)


def _burst(pending: Sequence[Pending], timing: Timing) -> list[Pending]:
    burst = [pending[0]]
    for one in pending[1:]:
        if _belongs(one, burst, timing):
            burst.append(one)
        elif not _is_about(one, burst):
            break
    return burst


def _belongs(one: Pending, burst: Sequence[Pending], timing: Timing) -> bool:
    both = (burst[0], one)
    if isinstance(one.event, Attached):
        return _are_unread(both)
    if any(not isinstance(each.event, Said) or _is_suspect(each, timing) for each in both):
        return False
    if not all(each.message for each in both):  # a command: given, not written as one of several
        return False
    merge = timedelta(seconds=timing.merge)
    near = one.accepted_at - burst[-1].accepted_at <= merge
    whole = one.accepted_at - burst[0].accepted_at <= LONGEST_WAIT * merge
    return _where(one) == _where(burst[0]) and bool(merge) and near and whole


def _where(one: Pending) -> Place:
    """Return where something was said; what begins a thread stands beside it, not in it."""
    begins = bool(one.message) and one.place.thread == one.message
    return replace(one.place, thread="") if begins else one.place


def _is_there(one: Pending, messages: set[str]) -> bool:
    return isinstance(one.event, Said) and one.message in messages


def _are_unread(both: tuple[Pending, Pending]) -> bool:
    """Tell whether these are files of one message that are answered by one line."""
    first, other = both
    kinds = {kind_of(one.event) for one in both if isinstance(one.event, Attached)}
    one_message = first.message == other.message != "" and first.place == other.place
    return one_message and isinstance(first.event, Attached) and FileKind.READABLE not in kinds


def _is_suspect(one: Pending, timing: Timing) -> bool:
    return one.tries >= max(1, timing.tries - 1)


def _is_about(one: Pending, burst: Iterable[Pending]) -> bool:
    """Tell whether an event edits or deletes one of these messages."""
    if not isinstance(one.event, Edited | Deleted) or not one.message:
        return False
    return any(
        isinstance(each.event, Said)
        and each.message == one.message
        and each.place.channel == one.place.channel
        for each in burst
    )


def _ready(burst: Sequence[Pending], pending: Sequence[Pending], timing: Timing) -> datetime:
    """Return when a burst is over: its last is ready, it waited enough, or something else came."""
    failed = [one.ready_at for one in burst if one.tries]
    rest = [one for one in _others(burst, pending) if not _is_about(one, burst)]
    waits = [one.ready_at for one in burst if not one.tries]
    if waits and not rest:
        longest = burst[0].accepted_at + LONGEST_WAIT * timedelta(seconds=timing.merge)
        failed.append(min(max(waits), max(longest, min(waits))))
    return max(failed, default=burst[0].accepted_at)


def _others(burst: Sequence[Pending], pending: Sequence[Pending]) -> Iterable[Pending]:
    mine = {one.seq for one in burst}
    return (one for one in pending if one.seq not in mine)


def _folded(burst: Sequence[Pending], pending: Sequence[Pending]) -> Batch:
    about = [one for one in _others(burst, pending) if _is_about(one, burst)]
    said: list[tuple[str, str]] = []
    for one in burst:
        if isinstance(one.event, Said):
            text = _as_it_reads(one.event.text, [each for each in about if _is_about(each, [one])])
            said += [] if text is None else [(one.message, text)]
    return Batch((*burst, *about), tuple(said))


def _as_it_reads(text: str, about: Iterable[Pending]) -> str | None:
    """Return a message after its edits; None where it was deleted."""
    for one in about:
        if isinstance(one.event, Edited):
            text = one.event.text
        else:
            return None
    return text
