"""One user's conversation in memory: what they type becomes a message or a choice."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from uuid import uuid4

from bot import faults
from bot.console.words import words
from bot.inputs import LONE_SURROGATE, LONGEST_TEXT
from coaching.conversation import turn
from coaching.memory import Known
from coaching.messages import Choice, Choices, Chose, Incoming, Reply, Said, Text
from coaching.person import Person
from coaching.phrases import Phrasebook
from coaching.turn import Moment


class Session:
    """The conversation of one user. `clock` tells the day each time something is said."""

    def __init__(self, book: Phrasebook, clock: Callable[[], date]) -> None:
        self._book = book
        self._clock = clock
        self._person = Person()
        self._offered: tuple[Choice, ...] = ()

    def hear(self, typed: str) -> Reply:
        """Answer one message; a number takes that choice of the last reply."""
        if problem := self._unusable(typed):
            return (Text(problem),)
        incoming = self._incoming(typed)
        if isinstance(incoming, Text):
            return (incoming,)
        try:
            now = datetime.combine(self._clock(), time(12), UTC)
            moment = Moment(now, uuid4)
            outcome = turn(self._person, incoming, moment, self._book, Known())
        except Exception as error:  # noqa: BLE001  # a plain sentence, and the talk goes on
            return (Text(words(self._book, "trouble", code=faults.code(error))),)
        self._person = outcome.person
        self._offered = tuple(_choices(outcome.outgoing))
        return outcome.outgoing

    def _unusable(self, typed: str) -> str | None:
        if len(typed) > LONGEST_TEXT:
            return words(self._book, "too_long")
        return words(self._book, "unreadable") if LONE_SURROGATE.search(typed) else None

    def _incoming(self, typed: str) -> Incoming | Text:
        word = typed.strip().casefold()
        for number, choice in enumerate(self._offered, start=1):
            if word in {str(number), f"{number}.", choice.label.casefold()}:
                return Chose(choice.key)
        if self._offered and word.isdecimal():
            return Text(words(self._book, "no_such_choice", last=str(len(self._offered))))
        return Said(typed)


def _choices(reply: Reply) -> tuple[Choice, ...]:
    return tuple(choice for part in reply if isinstance(part, Choices) for choice in part.choices)
