"""What a turn would like a model to do, and what came of it.

Thinking is pure, so a turn is thought without a model first: its `wishes` say what a model could
add. Whoever serves the conversation asks, where the user agreed, and has the turn thought again
with the `Answers`. A turn that is a matter of safety wishes for nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from hashlib import blake2b

from coaching.answer import Answer, Credit, Draft, Label
from coaching.drafting import Style
from coaching.voice.claims import Claims


@dataclass(frozen=True, slots=True)
class ToRead:
    """Read this text, all of it the user's; `today` is the day it was told."""

    text: str
    today: date


@dataclass(frozen=True, slots=True)
class ToSay:
    """Word this answer: its second thoughts, what the mirror would say instead, its drafts.

    `answer` is whole and was made without a model. `turn` counts the wordings asked for, `shown` are
    the drafts they have before them: where they ask for other words, other ones than those.
    """

    answer: Answer
    today: date
    style: Style = Style.PLAIN
    turn: int = 0
    shown: tuple[Draft, ...] = ()

    @property
    def key(self) -> str:
        """What tells this wish from any other: the same wish has the same, in another process too."""
        told = repr((self.answer, self.today, self.style, self.turn, self.shown))
        return blake2b(told.encode("utf-8", "replace"), digest_size=16).hexdigest()


Wish = ToRead | ToSay


@dataclass(frozen=True, slots=True, kw_only=True)
class Worded:
    """The words a model wrote for an answer, not judged yet: see `admitting`.

    `thoughts` are by their place in the answer, from 0; `instead` by the finding's label.
    """

    credit: Credit
    thoughts: Mapping[int, str] = field(default_factory=dict)
    instead: Mapping[Label, str] = field(default_factory=dict)
    drafts: tuple[Draft, ...] = ()


@dataclass(frozen=True, slots=True)
class Answers:
    """What a model gave: readings by the text, words by the key of the wish."""

    readings: Mapping[str, Claims] = field(default_factory=dict)
    words: Mapping[str, Worded] = field(default_factory=dict)


SILENT = Answers()
"""Without a model."""
