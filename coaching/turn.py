"""One turn's inputs and outcome: when it happens, what is asked, what is to be said and done."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from coaching.memory.changes import Change
from coaching.memory.known import Known, Needs
from coaching.messages import Reply
from coaching.person import Person
from coaching.phrases import Phrasebook
from coaching.voice.wishes import SILENT, Answers, Wish


@dataclass(frozen=True, slots=True)
class Moment:
    """Time and fresh ids, both arguments of a turn. `now` is aware, in the user's own zone."""

    now: datetime
    new_id: Callable[[], UUID]

    @property
    def today(self) -> date:
        """The user's own day."""
        return self.now.date()


@dataclass(frozen=True, slots=True)
class Export:
    """Asked for: everything about the person, as a file. `form` is json, csv, vcf or ics."""

    form: str = "json"


@dataclass(frozen=True, slots=True)
class Import:
    """Asked for: a file of contacts from this computer; elsewhere it is dropped into the chat."""

    path: str = ""


@dataclass(frozen=True, slots=True)
class ForgetMe:
    """Asked for and confirmed twice: everything about the person is deleted."""


@dataclass(frozen=True, slots=True)
class Link:
    """Asked for: a code by which another account may join, or to join by this one."""

    code: str = ""


@dataclass(frozen=True, slots=True)
class Join:
    """Answered: whether two memories are to become one. `offer` is the code that was taken."""

    offer: UUID
    agreed: bool = True


@dataclass(frozen=True, slots=True)
class Unlink:
    """Confirmed: an account is to be a person of its own: the one heard, or one on `platform`."""

    platform: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """Asked for: what would leave for a language model, word for word. Nothing leaves for it."""


Request = Export | Import | ForgetMe | Link | Join | Unlink | Preview


@dataclass(frozen=True, slots=True)
class Turn:
    """The outcome: where the person stands now, what to say, what to remember and what to fetch.

    `changes` are kept in this order, all or none, together with `person`. `requests` are for
    whoever serves the conversation; what they bring is said after `outgoing`. `wishes` are what a
    model could add, in the order to ask: with its answers the turn is thought again.
    """

    person: Person
    outgoing: Reply
    changes: tuple[Change, ...] = ()
    requests: tuple[Request, ...] = ()
    wishes: tuple[Wish, ...] = ()


@dataclass(frozen=True, slots=True)
class Ask:
    """A command of the `/reconnect` family, a choice taken, or the answer to a question.

    `words` are what follows the command's name ("Dana Cole, old roommate"), or the rest of the
    choice's key ("skip:<id>"). `said` is the message that answers what was expected, else empty.
    """

    person: Person
    words: str
    moment: Moment
    book: Phrasebook
    known: Known
    said: str = ""
    voice: Answers = SILENT


@dataclass(frozen=True, slots=True)
class Command:
    """Something a user can ask for: what must be known for it, and how it is answered.

    `needs` gets the words of the `Ask`, `hears` a message that may answer what was expected. `run`
    returns None only for a message that turns out not to answer that; it is then heard like any
    other.
    """

    run: Callable[[Ask], Turn | None]
    needs: Callable[[str], Needs] = lambda words: Needs()
    hears: Callable[[str], Needs] = lambda said: Needs()
