"""How much the platform takes: a bucket for each channel, each workspace and all together."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Key = tuple[str, ...]


@dataclass(slots=True)
class Limits:
    """Buckets of `burst` messages, filled again at `rate` a second; none where nothing is told.

    `told` holds both by scope: "channel", "workspace", "platform".
    """

    told: dict[str, tuple[float, int]] = field(default_factory=dict)
    free: dict[Key, float] = field(default_factory=dict)

    def tell(self, told: Mapping[str, tuple[float, int]]) -> None:
        """Set the limits, all buckets full."""
        self.told = {scope: (rate, burst) for scope, (rate, burst) in told.items()}
        self.free = {}

    def refused(self, workspace: str, channel: str, now: float) -> tuple[str, float] | None:
        """Take a message's share; or return the scope that is full, and for how many seconds."""
        asked = {
            (scope, *(workspace, channel)[: ("platform", "workspace", "channel").index(scope)])
            for scope in self.told
        }
        waits = {key: self._wait(key, now) for key in asked}
        if waits and max(waits.values()) > 0:
            full = max(waits, key=waits.__getitem__)
            return full[0], waits[full]
        for key in asked:
            self.free[key] = max(self.free.get(key, now), now) + 1 / self.told[key[0]][0]
        return None

    def _wait(self, key: Key, now: float) -> float:
        rate, burst = self.told[key[0]]
        return self.free.get(key, now) - now - (burst - 1) / rate
