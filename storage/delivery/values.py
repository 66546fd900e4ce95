"""The values of the delivery: what arrived, what is to be sent, what a turn settles of both."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from coaching.memory import Change
from coaching.messages import Event, Reply
from coaching.person import Person
from storage.identity import Identity


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody is spoken to: a channel of a platform, in it a thread or none.

    `private` is False where others may read along: nothing comes unasked there.
    """

    platform: str
    workspace: str
    channel: str
    thread: str = ""
    private: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """An event as a platform hands it over.

    `key` names it among all events of all platforms ("slack:T1:Ev123") and is the same each time
    it is delivered. `message` is the platform's id of the message that it is (`Said`, `Uploaded`)
    or is about (`Edited`, `Deleted`, `Reacted`; `Chose`: the card of the button); "" for none.
    """

    key: str
    identity: Identity
    place: Place
    event: Event
    message: str = ""


@dataclass(frozen=True, slots=True)
class Accepted:
    """What became of an arrival: it is kept. `new` is False when it was there already."""

    person_id: UUID
    new: bool
    ready_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """An event that waits to be worked. `seq` is its place in the order of arrival.

    `identity` is who it came from; None where an earlier version kept it.
    """

    seq: int
    place: Place
    event: Event
    message: str
    accepted_at: datetime
    ready_at: datetime
    tries: int
    identity: Identity | None = None


class Kind(StrEnum):
    """What a message is for."""

    REPLY = "reply"
    REMINDER = "reminder"
    PICKS = "picks"
    NOTE = "note"  # about the delivery itself: something could not be answered
    PAGE = "page"  # what the user's own page shows: each takes the place of the one before


@dataclass(frozen=True, slots=True)
class Shown:
    """A reminder in a message, and the rev it has since it was put there."""

    reminder_id: UUID
    rev: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A message to be sent, once. `id` is the mark by which a platform can be asked for it.

    `sources` are the ids of the messages it answers. `edits` is an earlier message that it takes
    the place of. What comes unasked is `good_until` then; if it never goes out, `undo` takes back
    what was kept with it.
    """

    id: UUID
    place: Place
    reply: Reply
    kind: Kind = Kind.REPLY
    sources: tuple[str, ...] = ()
    edits: UUID | None = None
    about: tuple[Shown, ...] = ()
    undo: tuple[Change, ...] = ()
    good_until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """A message in the hands of one sender, who shows its `lease` with whatever comes of it.

    `doubtful`: it may have been sent before, so ask the platform first. `replaces` is the
    platform's id of the message to edit, None where there is none (any more). `tries` counts this
    one.
    """

    outgoing: Outgoing
    person_id: UUID
    lease: UUID
    made_at: datetime
    tries: int
    doubtful: bool
    replaces: str | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """A message of ours as a platform knows it, and what a reaction on it has changed."""

    id: UUID
    person_id: UUID
    kind: Kind
    about: tuple[Shown, ...]
    reaction: "Reaction | None" = None


@dataclass(frozen=True, slots=True)
class Reaction:
    """What a sign on a message of ours changed: `made` is what stands since, `undo` takes it back."""

    sign: str
    made: tuple[Shown, ...]
    undo: tuple[Change, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The message of one reminder, on which a sign may have been put or taken off unheard.

    `identity` is an account of its person there. `fresh`: but for what `reaction` did, nothing has
    become of the reminder since it was shown here.
    """

    identity: Identity
    place: Place
    message: str
    reaction: Reaction | None
    fresh: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LastTurn:
    """The last message of a person as it was answered, so that it can be edited or deleted.

    `said` are the platform's ids of the messages that made it and their texts; `answer` is the
    outgoing that answered. `before` and `undo` are how things were. `taken_back` tells that this
    has happened, and the new wording is still to be answered.
    """

    said: tuple[tuple[str, str], ...]
    place: Place
    before: Person
    undo: tuple[Change, ...]
    answer: UUID
    taken_back: bool = False


@dataclass(frozen=True, slots=True)
class Failed:
    """An event that cannot be worked; `fault` is a code, never anybody's words."""

    seq: int
    fault: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """What a turn settles of the delivery; kept with the turn, all or nothing.

    `done` and `failed` are inbox rows that must still wait, else Conflict: somebody else has
    worked them. `look_at` and `rests_until` are kept where given. `last` replaces the last turn
    where given. `reaction` is kept with the message (its outgoing's id) it was put on; None takes
    what is there away. `hush` ends the time of reminders and picks that are not sent yet: they
    are taken back, to come again when the time is right. `noticed` tells that they are told by it
    that all of theirs will be deleted unless they are heard of; whose events are done, are.
    """

    done: tuple[int, ...] = ()
    failed: tuple[Failed, ...] = ()
    outgoing: tuple[Outgoing, ...] = ()
    last: LastTurn | None = None
    look_at: datetime | None = None
    rests_until: datetime | None = None
    reaction: tuple[UUID, Reaction | None] | None = None
    void: tuple[tuple[UUID, UUID], ...] = ()  # messages never to go out: id and the lease held
    hush: bool = False
    noticed: bool = False


NOTHING = Settlement()
"""Settles nothing: for what is not asked through the delivery."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many rows there are in each state, and since when the oldest of the waiting waits."""

    states: Mapping[str, int]
    oldest: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dead:
    """A dead letter: what is told of it to whoever runs the coach, never what was said."""

    seq: int
    person_id: UUID
    platform: str
    kind: str
    at: datetime
    tries: int
    fault: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A file of contacts that waits for a person's word.

    `kept` tells that the user agreed to it: what is left are its doubts. Those in rows before
    `done` are decided.
    """

    id: UUID
    made_at: datetime
    name: str
    data: bytes
    kept: bool = False
    done: int = 0
