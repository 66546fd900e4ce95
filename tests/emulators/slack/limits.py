"""Rate limits: a bucket for each channel that is posted to, and for each method of each team."""

from collections.abc import Mapping
from dataclasses import dataclass, field

TIERS = {1: 1.0, 2: 20.0, 3: 50.0, 4: 100.0}  # calls a minute
REAL: Mapping[str, tuple[float, int]] = {
    "channel": (1.0, 5),
    "chat.update": (TIERS[3] / 60, 50),
    "conversations.history": (TIERS[3] / 60, 50),
    "conversations.replies": (TIERS[3] / 60, 50),
    "conversations.open": (TIERS[3] / 60, 50),
    "views.publish": (TIERS[4] / 60, 100),
    "views.open": (TIERS[4] / 60, 100),
    "users.info": (TIERS[4] / 60, 100),
}
"""docs.slack.dev/apis/web-api/rate-limits: a rate a second and a burst."""
DISTRIBUTED = {"conversations.history": (1 / 60, 1), "conversations.replies": (1 / 60, 1)}
"""What apps outside the Marketplace get of history, and 15 messages at a time."""


@dataclass(slots=True)
class Limits:
    """Buckets of `burst` calls, filled again at `rate` a second; none where nothing is told."""

    told: dict[str, tuple[float, int]] = field(default_factory=dict)
    free: dict[tuple[str, ...], float] = field(default_factory=dict)

    def tell(self, told: Mapping[str, tuple[float, int]]) -> None:
        """Set the limits, all buckets full."""
        self.told = {name: (rate, burst) for name, (rate, burst) in told.items()}
        self.free = {}

    def wait(self, method: str, team: str, channel: str, now: float) -> float:
        """Take a call's share, or return for how many seconds its bucket is empty."""
        keys = [(method, team)] if method in self.told else []
        if method == "chat.postMessage" and "channel" in self.told:
            keys.append(("channel", team, channel))
        waits = [self._empty(key, now) for key in keys]
        if waits and max(waits) > 0:
            return max(waits)
        for key in keys:
            self.free[key] = max(self.free.get(key, now), now) + 1 / self.told[key[0]][0]
        return 0.0

    def _empty(self, key: tuple[str, ...], now: float) -> float:
        rate, burst = self.told[key[0]]
        return self.free.get(key, now) - now - (burst - 1) / rate
