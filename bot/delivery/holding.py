"""A message in the hands of its sender, and what may come between."""

from dataclasses import dataclass
from datetime import datetime

from bot.delivery.chat import Chat, Kind, Message
from bot.delivery.errors import Refused
from storage.delivery.values import Claimed

UNCLEAR = "unclear"
"""The fault of a message of which nobody knows whether it was shown."""

ASKED_FOR = frozenset({Kind.REPLY, Kind.NOTE})
"""What is rather shown twice than never; what comes unasked is rather never shown than twice."""


class ExpiredError(Exception):
    """It comes unasked, nobody wants it by now, and it was surely not shown."""


class OversleptError(Exception):
    """It was held for so long that somebody else may have it by now."""


@dataclass(slots=True)
class Held:
    """A message in our hands since `at`, by the wall clock and by the one that only goes up.

    `took` are the seconds its platform was waited for, `how` it was shown: "shown" anew, "edited"
    into another's place, "found" there.
    """

    claimed: Claimed
    chat: Chat
    doubtful: bool
    at: datetime
    ticks: float
    took: float = 0.0
    how: str = ""

    @property
    def message(self) -> Message:
        """What the platform is to show."""
        out = self.claimed.outgoing
        return Message(id=out.id, reply=out.reply, kind=out.kind, sources=out.sources)


def blindly(claimed: Claimed, most: int, tries: int) -> str | None:
    """Let a message go out again though nobody knows whether it was shown; Refused: it may not."""
    if claimed.outgoing.kind not in ASKED_FOR or tries > most:
        raise Refused(UNCLEAR)
    return None


def is_missed(claimed: Claimed, code: str) -> bool:
    """Tell whether its person is told that a message could not be shown: they count on it.

    Not of a reminder that they may have seen: what comes unasked never comes twice.
    """
    kind = claimed.outgoing.kind
    return kind is Kind.REPLY or (kind is Kind.REMINDER and code != UNCLEAR)
