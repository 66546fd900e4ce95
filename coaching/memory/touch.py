"""Touches, and the silences between them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from coaching.memory.contact import Source
from coaching.situation import Attempt, Channel, Period, PushBack, Side


class TouchKind(StrEnum):
    """What a touch was. The coach asks later whether a call-out was made before."""

    MESSAGE = "message"
    TALK = "talk"  # a conversation: a call that was answered, a coffee
    NO_ASK = "no_ask"
    CALLOUT = "callout"
    APOLOGY = "apology"
    FOLLOW_UP = "follow_up"
    REPLY = "reply"  # the other side's answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Touch:
    """One interaction of either side. Where only the day is known, `at` is its local noon."""

    id: UUID
    contact_id: UUID
    at: datetime  # aware
    side: Side = Side.USER
    channel: Channel | None = None
    kind: TouchKind = TouchKind.MESSAGE
    text: str = ""
    source: Source = Source.TOLD


class Outcome(StrEnum):
    """How a silence ended."""

    ANSWERED = "answered"
    LET_GO = "let_go"
    RESTED = "rested"


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """The run of a user's unanswered messages to one contact; open until it has an outcome.

    `attempts` and `last_attempt` are what the user told, plus what they sent since. A contact has
    at most one open silence.
    """

    id: UUID
    contact_id: UUID
    since: datetime  # aware: when it became known to the coach
    attempts: tuple[Attempt, ...] = ()
    last_attempt: Period | None = None
    called_out: bool = False
    push_back: PushBack | None = None
    push_back_words: str = ""
    first_thought: str = ""
    outcome: Outcome | None = None
    closed_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether an answer is still waited for."""
        return self.outcome is None
