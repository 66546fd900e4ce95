"""How long delivery waits, and for what. Seconds, unless a name says otherwise."""

from dataclasses import dataclass
from datetime import timedelta

SEND_DEADLINE = 10.0
"""A call to a platform takes no longer; after that nobody knows what became of it."""

LANDING = 2.0
"""A message whose answer was lost may still land for so long; the platform is asked after it."""

GIVEN_AWAY = SEND_DEADLINE + LANDING
"""After this a message claimed by somebody who has not been heard of may be claimed by another."""

LATE = timedelta(hours=6)
"""An unasked message that could not go out for so long is written anew, and says that it is late."""

KEEP_DONE = timedelta(days=7)
"""How long the key of a done event is kept: longer than any platform delivers again."""

KEEP_SENT = timedelta(days=60)
"""How long a reaction to a message of ours is understood."""

KEEP_DEPARTED = timedelta(days=30)
"""How long people are remembered whose workspace took the coach out: it may come back."""

STOPPING = "Second Thought is being stopped. What comes now is taken in when it runs again."
"""Why nothing is accepted any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """What a runner may be told otherwise.

    Messages that come within `merge` of each other are answered together, but none waits longer
    than three times that. An event is thought about `tries` times before it is a dead letter. What
    fell due is looked for every `scan`, what was left lying every `sweep`. `grace` is how long
    work under way may take after the order to stop. What the process before this one sent may still
    land for so long as `landing`; `scan` may be infinite, then nothing comes unasked.
    """

    merge: float = 2.0
    tries: int = 3
    send_tries: int = 12
    scan: float = 5.0
    sweep: float = 30.0
    grace: float = 8.0
    landing: float = LANDING
    at_once: int = 64
