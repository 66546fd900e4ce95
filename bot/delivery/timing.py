"""How long delivery waits, and for what. Seconds, unless a name says otherwise."""

from dataclasses import dataclass
from datetime import timedelta

from coaching.memory import Keeps

SEND_DEADLINE = 10.0
"""A call to a platform takes no longer; after that nobody knows what became of it."""

LANDING = 2.0
"""A message whose answer was lost may still land for so long; the platform is asked after it."""

GIVEN_AWAY = SEND_DEADLINE + LANDING
"""After this a message claimed by somebody who has not been heard of may be claimed by another."""

LATE = timedelta(hours=6)
"""An unasked message that could not go out for so long is written anew, and says that it is late."""

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
    What is older than `keeps` says is taken away.
    """

    merge: float = 2.0
    tries: int = 3
    send_tries: int = 12
    scan: float = 5.0
    sweep: float = 30.0
    grace: float = 8.0
    landing: float = LANDING
    keeps: Keeps = Keeps()  # noqa: RUF009  # frozen, so it can be shared
    at_once: int = 64
