"""What a model claims to have read in a text. Nothing here has been judged yet: see `merging`.

Every quote is cut out of the text exactly, letter for letter; whoever makes these values sees to it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

from coaching.answer import Alarm, Credit
from coaching.situation import Channel, Intent, PushBack, Signal, Tie

Value = TypeVar("Value")


class Fieldname(StrEnum):
    """The fields a model may call not said."""

    CONTACTS = "contacts"
    CHANNELS = "channels"
    UNANSWERED = "unanswered"
    LAST_ATTEMPT = "last_attempt"
    TIE = "tie"
    PROMISE = "promise"
    FIRST_THOUGHT = "first_thought"
    WANTS = "wants"


@dataclass(frozen=True, slots=True)
class Claim(Generic[Value]):
    """A value, and the fewest words of the text that show it."""

    value: Value
    quote: str


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody the text is about: `name` as written there, or the bare role if that is all."""

    name: str
    role: str = ""  # the user's phrase for the tie, as written: "my old roommate"
    pronoun: str = "they"
    named: bool = True  # False where `name` is only a role


@dataclass(frozen=True, slots=True)
class Counted:
    """How many messages of the user's are unanswered, and the words that tell of them."""

    count: int
    quotes: tuple[str, ...]
    channel: Channel | None = None  # None: together


@dataclass(frozen=True, slots=True)
class Dated:
    """When the last message went out: the words, and the days ago they mean, (fewest, most)."""

    quote: str
    days_ago: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Promised:
    """What the other side said they would do, and the words that say when, if any."""

    quote: str
    due: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """What a model claims to have read. What is None or empty leaves the coach's own reading.

    `not_said` are fields of which the model says that the text does not tell, whatever the coach
    read; `unsaid_signals` the same of signals. `intact` is False where something of the model's
    reply had to be left out already (a quote that is not in the text).
    """

    credit: Credit
    people: tuple[Named, ...] = ()
    channels: tuple[Claim[Channel], ...] = ()
    unanswered: tuple[Counted, ...] = ()
    last_attempt: Dated | None = None
    tie: Claim[Tie] | None = None
    push_back: Claim[PushBack] | None = None
    promise: Promised | None = None
    signals: tuple[Claim[Signal], ...] = ()
    intent: Claim[Intent] | None = None
    worry: Claim[Alarm] | None = None
    first_thought: str = ""
    wants: str = ""
    details: Mapping[str, str] = field(default_factory=dict)  # by `reading.details.gather`'s keys
    not_said: frozenset[Fieldname] = frozenset()
    unsaid_signals: frozenset[Signal] = frozenset()
    intact: bool = True
