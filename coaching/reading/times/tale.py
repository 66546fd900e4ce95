"""A text with what each of its sentences tells that a time could date."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from coaching.reading.attempts.asides import SILENCE
from coaching.reading.attempts.counts import USER_SILENT
from coaching.reading.attempts.telling import Role, Telling
from coaching.reading.times.dated_words import (
    BEEN,
    BOUNDARY,
    CONTACT,
    DONE,
    ELSE,
    LAST,
    LEFT_UNSAID,
    ONE,
)
from coaching.text import Span


class Head(Enum):
    """What a time expression can date."""

    ATTEMPT = "attempt"
    DONE = "done"  # something else the user did towards them: invited, introduced, posted
    LAST = "last"  # "the last one was …": the last attempt, whichever it is
    SILENCE = "silence"  # "no reply for …", "it's been …"
    CONTACT = "contact"  # an answer, or the last time the two were in touch
    ELSE = "else"  # a meeting, an age, somebody else's doing


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a sentence that a time could date."""

    span: Span
    head: Head
    telling: Telling | None = None
    since: bool = False  # the time is when it began
    within: bool = False  # "4 emails in 3 weeks": the time is how long it took


_PATTERNS = (
    (USER_SILENT, Head.CONTACT),
    (DONE, Head.DONE),
    (CONTACT, Head.CONTACT),
    (LAST, Head.LAST),
    (ONE, Head.ATTEMPT),
    (SILENCE, Head.SILENCE),
    (BEEN, Head.SILENCE),
    (LEFT_UNSAID, Head.SILENCE),
    (ELSE, Head.ELSE),
)
_LONG = 1600  # characters of a sentence that are looked at around a time


@dataclass(slots=True)
class Tale:
    """A text with what it tells: `sent` are the attempts of `told` that are unanswered."""

    folded: str
    sentences: Sequence[Span]
    told: Sequence[Telling]
    sent: Sequence[Telling]
    answered: int = -1  # where the last answer was told
    _read: dict[int, list[Place]] = field(default_factory=dict)

    def places(self, index: int, near: int) -> list[Place]:
        """Return what a time at offset `near` could date in a sentence, in order."""
        sentence = self.sentences[index]
        if sentence.end - sentence.start > _LONG:
            window = Span(
                max(sentence.start, near - _LONG // 2), min(sentence.end, near + _LONG // 2)
            )
            return self._places(window)
        if index not in self._read:
            self._read[index] = self._places(sentence)
        return self._read[index]

    def _places(self, sentence: Span) -> list[Place]:
        """Attempts come first: they hide their own subject."""
        found = [
            Place(telling.span, self._head(telling), telling)
            for telling in self.told
            if sentence.start <= telling.span.start < sentence.end
        ]
        for pattern, head in _PATTERNS:
            for match in pattern.finditer(self.folded, sentence.start, sentence.end):
                span = Span(*match.span())
                if any(_hides(self.folded, place, span, head) for place in found):
                    continue
                late = head is not Head.DONE or span.start > self.answered
                found.append(Place(span, head if late else Head.CONTACT))
        return sorted(found, key=lambda place: place.span.start)

    def _head(self, telling: Telling) -> Head:
        if telling.role is Role.MENTIONED or telling in self.sent:
            return Head.ATTEMPT
        return Head.CONTACT


def _hides(folded: str, place: Place, span: Span, head: Head) -> bool:
    """Tell whether a place already found covers a span, or has it as its subject."""
    if place.span.start < span.end and span.start < place.span.end:
        return not (head is Head.LAST and place.head is Head.ATTEMPT)
    gap = place.span.start - span.end
    return (
        head is Head.ELSE
        and 0 <= gap <= 16
        and not BOUNDARY.search(folded, span.end, place.span.start)
    )
