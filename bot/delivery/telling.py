"""Tells who watches what becomes of events and messages: outcomes, and how long each took.

It stands beside the work: whoever works says in passing what came of it, and all is told at once.
"""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from time import monotonic
from typing import TypeVar
from uuid import UUID

from bot import faults
from bot.delivery.calling import in_time
from bot.delivery.errors import DeliveryError, Unreachable
from bot.delivery.holding import Held
from bot.delivery.merging import Batch
from bot.watching.watcher import Accepted, Sent, Watcher, Worked, unwatched
from coaching.messages import Event
from storage.delivery import values
from storage.delivery.values import Arrival, Place
from storage.errors import Conflict, StorageError

Result = TypeVar("Result")

DUE = "due"
"""The kind of what comes unasked."""


@dataclass(slots=True)
class Note:
    """What came of a piece of work, as far as it is known while it is done.

    `model` are the seconds in which a model was waited for.
    """

    outcome: str = ""
    fault: str = ""
    platform: str = ""
    model: float = 0.0

    def came(self, outcome: str, fault: str = "") -> None:
        """Note the outcome; a later one replaces it."""
        self.outcome, self.fault = outcome, fault

    def said(self, places: Sequence[Place]) -> None:
        """Note where something is to be shown, unless something else came of it."""
        if places:
            self.platform = places[0].platform
        if not self.outcome:
            self.outcome = "answered" if places else "quiet"


@dataclass(frozen=True, slots=True, kw_only=True)
class _About:
    """What is known of a piece of work before it begins."""

    person: UUID
    kind: str
    seqs: tuple[int, ...] = ()
    waited: float = 0.0
    tries: int = 0


class Turns:
    """Tells of turns. `clock` is the one by which events were accepted."""

    def __init__(self, watcher: Watcher, clock: Callable[[], datetime]) -> None:
        self._watcher = watcher
        self._clock = clock

    @contextmanager
    def batch(self, person: UUID, batch: Batch) -> Iterator[Note]:
        """Tell what came of some events, once they are worked.

        Nothing is told where that was cut off: then they are worked anew.
        """
        oldest = min(one.accepted_at for one in batch.events)
        about = _About(
            person=person,
            kind=_kind(batch.head.event),
            seqs=batch.seqs,
            waited=max(0.0, (self._clock() - oldest).total_seconds()),
            tries=batch.tries,
        )
        with self._told(about, Note(platform=batch.head.place.platform)) as note:
            yield note

    @contextmanager
    def due(self, person: UUID) -> Iterator[Note]:
        """Tell what came of looking what is due to somebody; nothing where nothing was."""
        with self._told(_About(person=person, kind=DUE), Note()) as note:
            yield note

    @contextmanager
    def _told(self, about: _About, note: Note) -> Iterator[Note]:
        began = monotonic()
        try:
            yield note
        except Conflict:
            note.came("again")
            self._tell(about, note, began)
            raise
        except StorageError as error:
            note.came("later", faults.code(error))
            self._tell(about, note, began)
            raise
        if about.seqs or note.outcome != "quiet":
            self._tell(about, note, began)

    def _tell(self, about: _About, note: Note, began: float) -> None:
        self._watcher(
            Worked(
                person=about.person,
                platform=note.platform,
                kind=about.kind,
                seqs=about.seqs,
                outcome=note.outcome,
                waited=about.waited,
                took=monotonic() - began,
                model=note.model,
                tries=about.tries,
                fault=note.fault,
            )
        )


class Sends:
    """Calls a platform for messages within a deadline, and tells what came of it.

    `ticks` are seconds that only go up.
    """

    def __init__(
        self,
        watcher: Watcher,
        clock: Callable[[], datetime],
        ticks: Callable[[], float],
        deadline: float,
    ) -> None:
        self._watcher = watcher
        self._clock = clock
        self._ticks = ticks
        self._deadline = deadline

    async def call(self, held: Held, how: str, call: Awaitable[Result]) -> Result:
        """Return what comes of a call; it is `how` the message was shown, if it was the last."""
        began = self._ticks()
        try:
            came = await in_time(call, self._deadline)
        finally:
            held.took += self._ticks() - began
        held.how = how
        return came

    def failed(self, held: Held, error: DeliveryError, *, again: bool) -> None:
        """Tell that a message was not shown, or nobody knows, and what becomes of it."""
        outcome = "unreachable" if isinstance(error, Unreachable) else "dead"
        self.came(held, "later" if again else outcome, error.code)

    def came(self, held: Held, outcome: str, fault: str = "") -> None:
        """Tell what came of a message."""
        claimed = held.claimed
        age = (self._clock() - claimed.made_at).total_seconds()
        self._watcher(
            Sent(
                id=claimed.outgoing.id,
                platform=claimed.outgoing.place.platform,
                kind=claimed.outgoing.kind.value,
                outcome=outcome,
                took=held.took,
                age=max(0.0, age),
                tries=claimed.tries,
                fault=fault,
                person=claimed.person_id,
            )
        )


def accepted(
    watcher: Watcher, arrivals: Sequence[Arrival], kept: Sequence[values.Accepted]
) -> None:
    """Tell of events that are kept."""
    if watcher is unwatched:
        return
    for arrival, one in zip(arrivals, kept, strict=True):
        kind = _kind(arrival.event)
        watcher(Accepted(platform=arrival.place.platform, kind=kind, new=one.new))


def _kind(event: Event) -> str:
    """Return what kind of event it is: "said"."""
    return type(event).__name__.lower()
