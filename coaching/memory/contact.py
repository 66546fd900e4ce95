"""A contact: somebody in a person's life, with what the coach may know about them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from coaching.situation import Channel, Tie, first_name


class State(StrEnum):
    """Where a contact stands. Only `active` ones are picked; `unsafe` and `deceased` never again."""

    ACTIVE = "active"
    WAITING = "waiting"  # the user waits for an answer
    RESTING = "resting"  # left in peace for a while, or for good after a stop
    LET_GO = "let_go"
    DECEASED = "deceased"
    UNSAFE = "unsafe"  # a safety turn was about them


class Source(StrEnum):
    """How something came to be known."""

    TOLD = "told"  # in the conversation
    LOGGED = "logged"  # by a command or a form
    DRAFTED = "drafted"  # one of the coach's drafts, sent by the user
    REMINDED = "reminded"  # by answering a reminder
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class Handle:
    """A way to reach a contact: an address, a number, a profile, as given."""

    channel: Channel
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Somebody the person knows. Empty text and None mean: not known."""

    id: UUID
    name: str  # as the user writes it; a role ("Mom") if that is all
    added_at: datetime  # aware
    aliases: tuple[str, ...] = ()
    pronoun: str = "they"
    tie: Tie | None = None
    how_met: str = ""
    value: str = ""  # what they brought: "referred me to two clients in 2023"
    notes: str = ""
    handles: tuple[Handle, ...] = ()
    company: str = ""
    position: str = ""
    birthday: str = ""  # ISO 8601: "1980-05-04", or "--05-04" without the year
    connected_on: date | None = None
    cadence: int | None = None  # days after which the user wants to be in touch again
    state: State = State.ACTIVE
    rests_until: date | None = None  # with `resting` or `let_go`: until then; None is for good
    source: Source = Source.TOLD

    @property
    def first_name(self) -> str:
        """The name to greet with: "Kofi" of "Kofi Mensah", "Dr. Amini" of "Dr. Farhad Amini"."""
        return first_name(self.name)
