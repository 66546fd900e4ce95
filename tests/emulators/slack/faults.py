"""How Slack fails: call by call as told, or by seeded chance."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random

UNDONE = {"wait", "down", "reset", "internal_undone"}
"""Nothing was done: 429, 503, a torn connection, `internal_error` in a 200."""
DONE = {"broken", "lost", "late", "hang", "kill", "internal_error", "fatal_error"}
"""It was done (`late`: a little later): 500, the answer lost, or never coming, or saying that it
failed; `kill`: who asked is killed before the answer."""
KNOWN = UNDONE | DONE
CHANCY = frozenset({"chat.postMessage", "chat.update", "views.publish", "conversations.open"})
CHANCY |= {"conversations.replies", "conversations.history", "files.info"}
"""The methods that fail by chance; the others only when told to."""


@dataclass(slots=True)
class Faults:
    """Says which fault a call meets. `error:NAME` answers so, with nothing done."""

    chance: Random
    chances: dict[str, float] = field(default_factory=dict)
    planned: dict[str, list[str | None]] = field(default_factory=dict)

    def plan(self, method: str, faults: list[str | None]) -> None:
        """Let the next calls of a method fail so; None lets one through. "*": any method's."""
        for one in faults:
            _check(one)
        self.planned.setdefault(method, []).extend(faults)

    def likely(self, chances: Mapping[str, float]) -> None:
        """Set how often each fault happens from now on."""
        for one in chances:
            _check(one)
        self.chances = dict(chances)

    def met(self, method: str) -> str | None:
        """Return the fault that a call meets."""
        for name in (method, "*"):
            if planned := self.planned.get(name):
                return planned.pop(0)
        if method not in CHANCY:
            return None
        drawn = self.chance.random()
        for fault, share in self.chances.items():
            drawn -= share
            if drawn < 0:
                return fault
        return None


def _check(fault: str | None) -> None:
    if fault is not None and fault not in KNOWN and not fault.startswith("error:"):
        raise ValueError(f"no such fault: {fault}")
