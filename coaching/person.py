"""Where one user stands in the conversation; what is remembered of others is `coaching.memory`."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from coaching.answer import Alarm, Answer
from coaching.drafting import Style
from coaching.memory.changes import Change
from coaching.messages import Choice


class Waiting(StrEnum):
    """What the coach has asked for and not yet been told."""

    NOTHING = "nothing"
    DETAILS = "details"  # too little was said: the next message belongs to the last one
    CORRECTION = "correction"  # the user wants to fix what was read


@dataclass(frozen=True, slots=True)
class Table:
    """A talk that was left for another, and the threads it lies in; the fields are a `Person`'s."""

    threads: tuple[str, ...]
    text: str = ""
    answer: Answer | None = None
    style: Style = Style.PLAIN
    turn: int = 0
    contact_id: UUID | None = None
    pending: str = ""
    told_on: date | None = None
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """One user: the answer on the table, how its draft is worded, and what was asked of them.

    `text` is everything said about the situation so far; `turn` counts the wordings asked for.
    `careful` is what a safety turn was about, until something else is talked about; reminders and
    picks pause as long. `contact_id` is whom the answer on the table is about. `expects` names the
    question that the next message may answer, as the key of a choice ("value:<id>"). `undo` is
    what takes the last change back. `offered` are the choices that were last numbered, where a
    platform numbers them; whoever serves the conversation sets it. `threads` are those the talk lies
    in, where a platform has threads, and `aside` the talks of others (`coaching.threads`). `hours`
    are those of the day, in UTC, they last wrote at, where no zone of theirs is known
    (`coaching.habit`).
    """

    text: str = ""
    answer: Answer | None = None
    waiting: Waiting = Waiting.NOTHING
    style: Style = Style.PLAIN
    turn: int = 0
    careful: Alarm | None = None
    contact_id: UUID | None = None
    expects: str = ""
    undo: tuple[Change, ...] = ()
    pending: str = ""  # the last thing told, for "that's another Sarah"
    told_on: date | None = None  # the day `text` was told: "yesterday" in it counts from there
    fixed: bool = False  # what was read in `text` was put right by hand
    offered: tuple[Choice, ...] = ()
    threads: tuple[str, ...] = ()
    aside: tuple[Table, ...] = ()
    hours: tuple[int, ...] = ()
    asked_zone: bool = False
