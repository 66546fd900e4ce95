"""How Discord fails: call by call as told, or by seeded chance."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random

UNDONE = {"wait", "global", "down", "reset"}
"""Nothing was done: 429 (`global`: for all calls), 503, a torn connection."""
DONE = {"broken", "lost", "late", "hang", "kill"}
"""It was done (`late`: a little later): 500, the answer lost, or never coming; `kill`: who asked
is killed before the answer."""
KNOWN = UNDONE | DONE
PREFIXES = ("error:", "status:", "done:", "slow:")
"""`error:403:50007` refuses with a code, `status:502` answers so with nothing done, `done:502`
with everything done, `slow:2.5` answers after so many seconds, done at once."""
CHANCY = frozenset({"create_message", "edit_message", "open_dm", "history", "get_message"})
CHANCY |= {"react", "unreact", "download", "typing"}
"""The routes that fail by chance; the others only when told to."""


@dataclass(slots=True)
class Faults:
    """Says which fault a call meets."""

    chance: Random
    chances: dict[str, float] = field(default_factory=dict)
    planned: dict[str, list[str | None]] = field(default_factory=dict)

    def plan(self, route: str, faults: list[str | None]) -> None:
        """Let the next calls of a route fail so; None lets one through. "*": any route's."""
        for one in faults:
            _check(one)
        self.planned.setdefault(route, []).extend(faults)

    def likely(self, chances: Mapping[str, float]) -> None:
        """Set how often each fault happens from now on."""
        for one in chances:
            _check(one)
        self.chances = dict(chances)

    def met(self, route: str) -> str | None:
        """Return the fault that a call meets."""
        for name in (route, "*"):
            if planned := self.planned.get(name):
                return planned.pop(0)
        if not self.chances or route not in CHANCY:
            return None
        drawn = self.chance.random()
        for fault, share in self.chances.items():
            drawn -= share
            if drawn < 0:
                return fault
        return None


def _check(fault: str | None) -> None:
    if fault is not None and fault not in KNOWN and not fault.startswith(PREFIXES):
        raise ValueError(f"no such fault: {fault}")
