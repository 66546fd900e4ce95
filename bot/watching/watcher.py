"""What a process tells of its work while it does it, and who may listen.

Every value is told once, right after what it tells of. None holds a text, a name, an address or
what was advised: kinds and outcomes are the closed words of the code, ids are ours, times seconds.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """Something came in and is kept; not `new` where it was delivered before."""

    platform: str
    kind: str  # the event's own name in small letters: "said", "chose", "reacted" ...
    new: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Worked:
    """A batch of events of one person was worked, or something due was said to them.

    `outcome`: "answered", "quiet" (nothing to be said), "later" (tried again), "again" (something
    else was kept meanwhile), "given_up". `fault` is a code of `bot.faults`, "" where all went well.
    `waited` is from the oldest event's acceptance to the beginning of its work, a burst's pause
    included; `took` from there to the commit, `model` the part of it in which a model was waited
    for.
    """

    person: UUID
    platform: str
    kind: str  # as in `Accepted`; "due" for what came unasked
    seqs: tuple[int, ...]  # of the inbox
    outcome: str
    waited: float
    took: float
    model: float = 0.0
    tries: int = 0
    fault: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A message was tried to be shown.

    `outcome`: "shown", "edited", "found" (an earlier try had shown it), "later", "unreachable",
    "dead", "expired". `took` is the platform's part of it, `age` the time since it was made.
    """

    id: UUID
    platform: str
    kind: str  # "reply", "reminder", "picks" ...
    outcome: str
    took: float
    age: float
    tries: int = 0
    fault: str = ""
    person: UUID | None = None  # whose it is


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A language model was asked, or was not, since it must not be.

    `outcome`: "used", "refused" (nothing of it was let in), "late", "failed", "over_budget",
    "resting" (the breaker is open). `prompt` is its id with its version.
    """

    prompt: str
    model: str
    outcome: str
    took: float
    tokens_in: int = 0
    tokens_out: int = 0
    fault: str = ""
    person: UUID | None = None  # on whose behalf


Seen = Accepted | Worked | Sent | Asked


class Watcher(Protocol):
    """Is told of everything a process does.

    It never raises, never waits for anything and does not take long: it is called on the loop.
    """

    def __call__(self, seen: Seen) -> None:
        """Take note."""


def unwatched(seen: Seen) -> None:
    """Take no note."""


@dataclass(frozen=True, slots=True)
class Together:
    """Tells several watchers."""

    watchers: Sequence[Watcher]

    def __call__(self, seen: Seen) -> None:
        """Tell each of them."""
        for one in self.watchers:
            one(seen)
