"""Keeps to the pace a platform takes messages at: for each channel, workspace and platform.

The rule is GCRA (ATM Forum TM 4.0, 4.4.2): a bucket is one time, until which it is paid for. A
message gets its own moment, so that those who wait do not all come back at once.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2b
from time import monotonic
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from bot.delivery.chat import Pace, Paces, Place
from bot.delivery.errors import Scope

if TYPE_CHECKING:
    from storage.delivery.pace import Pace as Shared

Key = tuple[str, ...]

_HELD = 10_000
"""Buckets and turns in memory above which those that say nothing any more are dropped."""


_LONGEST = 3000.0
"""Seconds the database holds a bucket at most: an hour ahead is taken for a clock set back."""


class Pacing(Protocol):
    """When the next message may go out."""

    async def take(self, mark: UUID, place: Place, paces: Paces) -> float:
        """Return 0 where this message may go now, else in how many seconds to ask again.

        Asked again then, it has its turn, unless a `hold` has come between.
        """

    async def hold(self, place: Place, scope: Scope, seconds: float) -> None:
        """Let nothing out within a scope of a place for so long: the platform asked for it."""


@dataclass(slots=True)
class _Bucket:
    """Paid for until `paid`; held `until`, as was said at `held`."""

    paid: float = float("-inf")
    until: float = float("-inf")
    held: float = float("-inf")

    def free(self, pace: Pace, now: float) -> float:
        """Return when the next message may go. After a hold there is no burst."""
        ahead = (pace.burst - 1) / pace.rate
        if self.until > now:
            self.paid = max(self.paid, self.until + ahead)
        return self.paid - ahead


@dataclass(frozen=True, slots=True)
class _Turn:
    """The moment a message was given, and when it was given it."""

    due: float
    given: float


class OwnPacing:
    """Pacing of one process, in memory: a clock that is set back does not matter to it."""

    def __init__(self, ticks: Callable[[], float] = monotonic) -> None:
        """Start with nothing sent. `ticks` are seconds that only go up."""
        self._ticks = ticks
        self._buckets: dict[Key, _Bucket] = {}
        self._turns: dict[UUID, _Turn] = {}

    async def take(self, mark: UUID, place: Place, paces: Paces) -> float:
        """Return 0, or how long to wait; see `Pacing`."""
        now, wanted = self._ticks(), list(self._wanted(place, paces))
        turn = self._turns.pop(mark, None)
        if turn is None or any(bucket.held > turn.given for bucket, _ in wanted):
            turn = _Turn(_reserved(now, wanted), now)
        if turn.due <= now:
            return 0.0
        self._turns[mark] = turn
        return turn.due - now

    async def hold(self, place: Place, scope: Scope, seconds: float) -> None:
        """Empty a bucket until then; see `Pacing`."""
        now, bucket = self._ticks(), self._bucket(_keys(place)[_SCOPES.index(scope)])
        bucket.held, bucket.until = now, max(bucket.until, now + seconds)

    def _wanted(self, place: Place, paces: Paces) -> Iterable[tuple[_Bucket, Pace]]:
        """Yield the buckets a message takes from: those with a pace, and those that are held."""
        self._tidy()
        for key, pace in zip(_keys(place), paces, strict=True):
            if pace is not None or key in self._buckets:
                yield self._bucket(key), pace or _FREELY

    def _bucket(self, key: Key) -> _Bucket:
        return self._buckets.setdefault(key, _Bucket())

    def _tidy(self) -> None:
        now = self._ticks()
        if len(self._buckets) > _HELD:
            kept = self._buckets.items()
            self._buckets = {key: one for key, one in kept if max(one.paid, one.until) > now}
        if len(self._turns) > _HELD:
            self._turns = {mark: one for mark, one in self._turns.items() if one.due > now}


class SharedPacing:
    """Pacing over many processes, on the database they share."""

    def __init__(self, pace: "Shared", clock: Callable[[], datetime]) -> None:
        """Ask the database's own buckets."""
        self._pace = pace
        self._clock = clock

    async def take(self, mark: UUID, place: Place, paces: Paces) -> float:
        """Return 0, or how long to wait; see `Pacing`."""
        asks = [
            (_name(key), pace.rate, pace.burst)
            for key, pace in zip(_keys(place), (one or _FREELY for one in paces), strict=True)
        ]
        return await self._pace.take(asks, self._clock())

    async def hold(self, place: Place, scope: Scope, seconds: float) -> None:
        """Empty a bucket until then; see `Pacing`."""
        key = _keys(place)[_SCOPES.index(scope)]
        until = self._clock() + timedelta(seconds=min(seconds, _LONGEST))
        await self._pace.hold(_name(key), until)


_SCOPES = (Scope.CHANNEL, Scope.WORKSPACE, Scope.PLATFORM)
_FREELY = Pace(float("inf"))
"""No pace of its own: it waits only while it is held."""


def _keys(place: Place) -> tuple[Key, Key, Key]:
    platform, workspace = place.platform, place.workspace
    return (platform, workspace, place.channel), (platform, workspace), (platform,)


def _name(key: Key) -> bytes:
    """Return a bucket's name in the database, which shows nobody's channel."""
    return blake2b("\0".join(key).encode(), digest_size=16).digest()


def _reserved(now: float, wanted: Sequence[tuple[_Bucket, Pace]]) -> float:
    """Return the first moment at which all buckets have room, and pay for it in each."""
    due = max([now, *(bucket.free(pace, now) for bucket, pace in wanted)])
    for bucket, pace in wanted:
        bucket.paid = max(bucket.paid, due) + 1 / pace.rate
    return due
