"""How the platform fails: one by one as told, or by seeded chance."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from random import Random


class Fault(StrEnum):
    """What may go wrong with a call. Nothing was done, unless it says otherwise."""

    WAIT = "wait"  # 429 with Retry-After
    DOWN = "down"  # 503
    RESET = "reset"  # the connection is torn
    BROKEN = "broken"  # 500, yet it was done
    LOST = "lost"  # it was done, the answer is lost
    LATE = "late"  # the answer is lost, and it is done a little later
    HANG = "hang"  # it was done, the answer never comes
    KILL = "kill"  # it was done; the one who asked is killed before the answer


UNDONE = (Fault.WAIT, Fault.DOWN, Fault.RESET)


@dataclass(slots=True)
class Faults:
    """Says which fault a call meets.

    `chances` are the shares of calls that fail by themselves, by fault; `planned` are the faults of
    the next calls of a name, each used once.
    """

    chance: Random
    chances: dict[Fault, float] = field(default_factory=dict)
    planned: dict[str, list[Fault | None]] = field(default_factory=dict)

    def plan(self, call: str, *faults: str | None) -> None:
        """Let the next calls of a name fail so; None lets one through."""
        told = [Fault(one) if one else None for one in faults]
        self.planned.setdefault(call, []).extend(told)

    def likely(self, chances: Mapping[str, float]) -> None:
        """Set how often each fault happens from now on."""
        self.chances = {Fault(name): share for name, share in chances.items()}

    def met(self, call: str) -> Fault | None:
        """Return the fault that a call meets."""
        if planned := self.planned.get(call):
            return planned.pop(0)
        drawn = self.chance.random()
        for fault, share in self.chances.items():
            drawn -= share
            if drawn < 0:
                return fault
        return None
