"""Where one user stands in the conversation."""

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from coaching.answer import Alarm, Answer
from coaching.drafting import Style
from coaching.situation import Channel


class Waiting(Enum):
    """What the coach has asked for and not yet been told."""

    NOTHING = auto()
    DETAILS = auto()  # too little was said: the next message belongs to the last one
    CORRECTION = auto()  # the user wants to fix what was read


@dataclass(frozen=True, slots=True)
class Touch:
    """Something the user did or got back: "sent" or "replied", with whom, on what day."""

    kind: str
    contact: str
    on: date
    channel: Channel | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """One user: the answer on the table, how its draft is worded, and what happened since.

    `text` is everything said about the situation so far; `turn` counts the wordings asked for.
    `careful` is what a safety turn was about, until something else is talked about.
    """

    text: str = ""
    answer: Answer | None = None
    waiting: Waiting = Waiting.NOTHING
    style: Style = Style.PLAIN
    turn: int = 0
    touches: tuple[Touch, ...] = ()
    careful: Alarm | None = None
