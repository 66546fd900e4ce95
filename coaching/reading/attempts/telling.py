"""One attempt or answer as the user tells it, and the sentence in which it is being read."""

import re
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from coaching.situation import Channel
from coaching.text import Span


class Role(Enum):
    """What a stretch of the telling says."""

    SENT = "sent"
    ANSWERED = "answered"  # they replied
    SAID = "said"  # they said something, perhaps not in answer to a message
    MENTIONED = "mentioned"  # "my emails": an attempt spoken of, not told


@dataclass(frozen=True, slots=True)
class Telling:
    """One attempt or answer told: place, role, channel and count.

    `count` is None when several are told without a number. `stated` tells whether the number
    was said; `further` whether the attempt is told as one more ("again", "then"); `ordinal` is
    3 for "a third email".
    """

    span: Span
    role: Role
    sentence: int
    channel: Channel | None = None
    count: int | None = 1
    stated: bool = False
    further: bool = False
    ordinal: int = 0
    noun: bool = False  # told by a noun alone: "2 emails, no answer"
    has_object: bool = False
    same: bool = False  # "sent it": what was told before, unless nothing was
    outline: bool = False  # "reached out", "tried": how may be told later
    total: bool = False  # "five so far": all of them together
    left: bool = False  # "left a message": part of the call it follows


class Line:
    """A sentence that is being read from left to right, and all that was told so far."""

    def __init__(self, folded: str, span: Span, index: int, told: list[Telling]) -> None:
        """Begin the sentence number `index`, which is `span` of `folded`."""
        self.folded, self.span, self.index, self.told = folded, span, index, told
        self.first = len(told)  # where this sentence's own tellings begin
        self.waiting: int | None = None  # "twice" said before its verb
        self.waits = False

    def before(self, start: int, most: int = 160) -> str:
        """Return the words of the sentence before an offset, at most so many characters."""
        return self.folded[max(self.span.start, start - most) : start]

    def match(self, pattern: re.Pattern[str], start: int) -> re.Match[str] | None:
        """Match a pattern at an offset, within the sentence."""
        return pattern.match(self.folded, start, self.span.end)

    def own(self) -> Telling | None:
        """Return the last telling of this sentence."""
        return self.told[-1] if len(self.told) > self.first else None

    def own_sent(self) -> Telling | None:
        """Return the last telling of this sentence if it is an attempt."""
        last = self.own()
        return last if last and last.role is Role.SENT else None

    def just_before(self) -> Telling | None:
        """Return the last telling if it stands in one of the two sentences before."""
        last = self.told[-1] if self.told else None
        return last if last and last.sentence >= self.index - 2 else None

    def add(self, span: Span, role: Role, **fields: Any) -> None:
        """Add a telling; the fields are those of `Telling`."""
        self.told.append(Telling(span, role, self.index, **fields))

    def change(self, **fields: Any) -> None:
        """Change fields of the last telling."""
        self.told[-1] = replace(self.told[-1], **fields)
