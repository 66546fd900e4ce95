"""The shapes a model answers in: the strictest that every server takes, limits being ours to check.

No defaults, no free keys, no lengths and no ranges: servers refuse or ignore those. What must not
be there is null or an empty list. Values are those of the coach's own closed lists.
"""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from coaching.answer import Alarm, Label
from coaching.situation import Channel, Intent, PushBack, Signal, Tie
from coaching.voice.claims import Fieldname


class Detail(StrEnum):
    """The details a draft may use, by the keys of `coaching.reading.details.gather`."""

    MET_AT = "met_at"
    INTRODUCER = "introducer"
    SHARED = "shared"
    HABIT = "habit"
    PLACE = "place"
    CITY = "city"
    SCHOOL = "school"
    WORKPLACE = "workplace"
    THANKS_FOR = "thanks_for"
    TOPIC = "topic"
    THEIR_WORK = "their_work"
    THEIR_THING = "their_thing"
    BABY = "baby"
    LOAD = "load"
    TROUBLE = "trouble"
    LOSS = "loss"
    THEIR_PEOPLE = "their_people"
    OCCASION = "occasion"
    ME = "me"
    ROLE_BACK = "role_back"


class Wire(BaseModel):
    """Part of a reply: what is not asked for is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class ReadPerson(Wire):
    """Somebody the text is about."""

    name: str
    role: str | None
    pronoun: Literal["she", "he", "they"]
    named: bool


class ReadChannel(Wire):
    """A way the user tried."""

    channel: Channel
    quote: str


class ReadCount(Wire):
    """How many messages are unanswered."""

    count: int
    channel: Channel | None
    quotes: list[str]


class ReadTime(Wire):
    """When the last message went out."""

    quote: str
    fewest_days_ago: int
    most_days_ago: int


class ReadTie(Wire):
    """What the contact is to the user."""

    tie: Tie
    quote: str


class ReadPushBack(Wire):
    """How the other side pushed back."""

    push_back: PushBack
    quote: str


class ReadPromise(Wire):
    """What the other side said they would do."""

    quote: str
    due: str | None


class ReadSignal(Wire):
    """A circumstance."""

    signal: Signal
    quote: str


class ReadIntent(Wire):
    """What kind of message it is."""

    intent: Intent
    quote: str


class ReadWorry(Wire):
    """Words that make one fear for somebody."""

    worry: Alarm
    quote: str


class ReadDetail(Wire):
    """A true detail."""

    key: Detail
    words: str


class Reading(Wire):
    """What a model read."""

    people: list[ReadPerson]
    channels: list[ReadChannel]
    unanswered: list[ReadCount]
    last_attempt: ReadTime | None
    tie: ReadTie | None
    push_back: ReadPushBack | None
    promise: ReadPromise | None
    signals: list[ReadSignal]
    intent: ReadIntent | None
    worry: ReadWorry | None
    first_thought: str | None
    wants: str | None
    details: list[ReadDetail]
    not_said: list[Fieldname]
    unsaid_signals: list[Signal]


class SaidThought(Wire):
    """A second thought, by its place."""

    place: int
    text: str


class SaidInstead(Wire):
    """Words to say instead, by the finding's label."""

    label: Label
    text: str


class SaidDraft(Wire):
    """Words to send."""

    channel: Channel
    subject: str | None
    body: str


class Saying(Wire):
    """What a model says."""

    thoughts: list[SaidThought]
    instead: list[SaidInstead]
    drafts: list[SaidDraft]


SHAPES: Mapping[str, type[Wire]] = {"reading": Reading, "saying": Saying}
"""The shapes by the name a prompt gives."""


@cache
def schema_of(name: str) -> Mapping[str, Any]:
    """Return the JSON schema of a shape, without the texts that are for us."""
    schema: Mapping[str, Any] = _bare(SHAPES[name].model_json_schema())
    return schema


def _bare(value: Any, named: bool = False) -> Any:
    """Leave out titles and descriptions; below `properties` and `$defs` keys are names."""
    if isinstance(value, list):
        return [_bare(one) for one in value]
    if not isinstance(value, dict):
        return value
    return {
        key: _bare(one, named=not named and key in {"properties", "$defs"})
        for key, one in value.items()
        if named or key not in {"title", "description"}
    }
