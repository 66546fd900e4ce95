"""What this process has just kept and is about to ask for, handed on instead of read again.

All of it is in the database too, in the very state in which it is handed on, and whoever works it
still shows that nothing has changed: an event must wait, a person must stand at the same rev, a
message is under the lease it was given, looked at again where it lay for long. So to lose what is
in hand costs a reading; of a message, that its platform is asked for it.
"""

from collections import OrderedDict
from collections.abc import Callable, Collection, Hashable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Generic, TypeVar
from uuid import UUID

from storage.delivery.values import Claimed, Kind, Outgoing, Pending

if TYPE_CHECKING:
    from storage.memory import Stand

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")

WAITING, STANDING = 4_000, 500
"""So much waits in hand at most, and so many people (10 kB each) are known as they stand."""

CLAIMED = 100
"""So many messages are claimed before their senders ask: after a crash, each has to be looked for."""

FRESH = timedelta(seconds=1)
"""So long nobody asks whether a message in hand was wiped by another process meanwhile."""


class Held(Generic[Key, Value]):
    """Values by their keys; where there are too many, what was put first goes."""

    def __init__(self, most: int) -> None:
        """Hold nothing yet."""
        self._most = most
        self._values: OrderedDict[Key, Value] = OrderedDict()

    def put(self, key: Key, value: Value) -> None:
        """Hold a value in place of the one before."""
        self._values[key] = value
        self._values.move_to_end(key)
        if len(self._values) > self._most:
            self._values.popitem(last=False)

    def __len__(self) -> int:
        """Return how many are held."""
        return len(self._values)

    def get(self, key: Key) -> Value | None:
        """Return a value and go on holding it."""
        return self._values.get(key)

    def take(self, key: Key) -> Value | None:
        """Return a value and hold it no more."""
        return self._values.pop(key, None)

    def drop(self, unwanted: Callable[[Value], bool]) -> None:
        """Hold no more of what is unwanted."""
        for key in [key for key, value in self._values.items() if unwanted(value)]:
            del self._values[key]


class Hands:
    """What a store holds for the one process that works its database; nothing before it is `alone`.

    `events` are those that wait as the only one of their person, `messages` those that the commit
    of a turn has claimed for the sender of their channel, `stands` where people stood when they
    were last kept; each is used once.
    """

    def __init__(self) -> None:
        """Hold nothing."""
        self.events: Held[UUID, Pending] = Held(WAITING)
        self.messages: Held[bytes, Claimed] = Held(WAITING)
        self.stands: Held[UUID, Stand] = Held(STANDING)
        self._platforms: frozenset[str] | None = None

    def alone(self, platforms: Collection[str]) -> None:
        """Hold things from now on: nobody else works this database, and we send to these."""
        self._platforms = frozenset(platforms)

    @property
    def are_open(self) -> bool:
        """Whether anything is held."""
        return self._platforms is not None

    def takes(self, outgoing: Outgoing) -> bool:
        """Tell whether a message may be claimed by the commit that makes it.

        After a crash it is doubtful from then on. So it is one that is rather shown twice than
        never, and one that needs nothing looked up.
        """
        is_plain = outgoing.kind is Kind.REPLY and outgoing.edits is None
        has_room = len(self.messages) < CLAIMED
        return is_plain and has_room and outgoing.place.platform in (self._platforms or ())

    @staticmethod
    def is_fresh(claimed: Claimed, now: datetime) -> bool:
        """Tell whether a message was claimed just now, whichever way the clock went."""
        return abs(now - claimed.made_at) <= FRESH

    def stood(self, person: UUID, stand: "Stand") -> None:
        """Hold where a person stands, unless a newer one is held."""
        before = self.stands.get(person)
        if self.are_open and (before is None or before.rev <= stand.rev):
            self.stands.put(person, stand)

    def forget(self, person: UUID) -> None:
        """Hold nothing of this person any more."""
        self.events.take(person)
        self.stands.take(person)
        self.messages.drop(lambda claimed: claimed.person_id == person)
