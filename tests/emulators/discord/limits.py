"""Rate limits: a bucket for each route and channel, and one for all calls of the bot."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import md5
from math import ceil
from typing import Any

REAL: Mapping[str, tuple[int, float]] = {
    "create_message": (5, 5.0),
    "edit_message": (5, 5.0),
    "delete_message": (5, 1.0),
    "react": (1, 0.25),
    "typing": (5, 5.0),
    "open_dm": (10, 10.0),
    "global": (50, 1.0),
}
"""Calls in so many seconds. Only the global one is documented (topics/rate-limits:122); the others
are what bots see, and must not be hard-coded in one (:11)."""
WIDE = (1000, 1.0)
FREE = {"callback", "followup", "get_answer", "edit_answer", "delete_answer", "download", "gateway"}
"""Interaction endpoints are not bound to the bot's global limit (topics/rate-limits:128)."""


@dataclass(slots=True)
class Limits:
    """Windows of so many calls in so many seconds, from the first call on."""

    told: dict[str, tuple[int, float]] = field(default_factory=dict)
    windows: dict[tuple[str, str], tuple[float, int]] = field(default_factory=dict)

    def tell(self, told: Mapping[str, tuple[int, float]]) -> None:
        """Set the limits, all windows new."""
        self.told = {name: (int(most), float(span)) for name, (most, span) in told.items()}
        self.windows = {}

    def met(self, route: str, channel: str, now: float) -> tuple[dict[str, str], float, bool]:
        """Take a call's share; return its headers, how long to wait instead, whether for all."""
        if "global" in self.told and route not in FREE:
            wait, *_ = self._take("global", "", now)
            if wait > 0:
                return {"X-RateLimit-Global": "true"}, wait, True
        wait, left, ends, most = self._take(route, channel, now)
        headers = {
            "X-RateLimit-Limit": str(most),
            "X-RateLimit-Remaining": str(left),
            "X-RateLimit-Reset": f"{ends:.3f}",
            "X-RateLimit-Reset-After": f"{max(0.0, ends - now):.3f}",
            "X-RateLimit-Bucket": _bucket(route),
        }
        return headers, wait, False

    def _take(self, route: str, channel: str, now: float) -> tuple[float, int, float, int]:
        most, span = self.told.get(route, WIDE)
        began, used = self.windows.get((route, channel), (now, 0))
        if now - began >= span:
            began, used = now, 0
        if used >= most and route in self.told:
            return began + span - now, 0, began + span, most
        self.windows[route, channel] = began, used + 1
        return 0.0, max(1 if route not in self.told else 0, most - used - 1), began + span, most


def refused(
    wait: float, everything: bool, headers: Mapping[str, str]
) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the body and headers of a 429 (topics/rate-limits:52).

    `Via` is what tells it from a ban by the network before it, to discord.py.
    """
    told = {"message": "You are being rate limited.", "retry_after": round(wait, 3)}
    scope = "global" if everything else "user"
    more = {"Retry-After": str(ceil(wait)), "X-RateLimit-Scope": scope, "Via": "1.1 google"}
    return {**told, "global": everything}, {**headers, **more}


_buckets: dict[str, str] = {}


def _bucket(route: str) -> str:
    if route not in _buckets:
        _buckets[route] = md5(route.encode(), usedforsecurity=False).hexdigest()
    return _buckets[route]
