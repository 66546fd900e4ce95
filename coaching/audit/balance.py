"""Whether a message has room for the other person: care, gifts, a way out, against what it asks."""

from collections.abc import Sequence
from dataclasses import dataclass

from coaching.audit.care import CARE, PRO_FORMA
from coaching.audit.letter import Letter
from coaching.audit.matching import Hit
from coaching.regexes import regex
from coaching.text import Span

_STORY_WORDS = 90
_STORY_FIRST_PERSON = 8
_STORY_RATIO = 3  # research note on the audit: first person at least 3 times second person

_SHARED = regex(
    r"\b(?:you (?:gave|lent|sent|brought|taught|showed|left|told|planted|made|asked)|think of you|"
    r"miss you|as you know|you know (?:it|him|her|them)|you remember|your old)\b"
)


@dataclass(frozen=True, slots=True)
class Regard:
    """What speaks for a message, as the phrases that show it, by kind."""

    hits: tuple[Hit, ...]

    def shows(self, *kinds: str) -> bool:
        """Tell whether any phrase of these kinds was found."""
        return any(hit.kind in kinds for hit in self.hits)

    @property
    def cares(self) -> bool:
        """Whether the message asks or gives something for the other person's own sake."""
        return self.shows("interest", "gift", "company")

    def beside(self, *spans: Span) -> bool:
        """Tell whether the message cares anywhere outside `spans`."""
        kinds = {"interest", "gift", "company"}
        return any(hit.kind in kinds and not _within(hit.span, spans) for hit in self.hits)

    @property
    def lets_go(self) -> bool:
        """Whether the message makes it easy to say no or nothing."""
        return self.shows("way_out")


def regard(letter: Letter) -> Regard:
    """Read what speaks for a message; "hope you're well" before a request counts for nothing."""
    formal = [hit.span for hit in PRO_FORMA.find(letter.passages)]
    hits = CARE.find(letter.passages)
    return Regard(tuple(hit for hit in hits if not _within(hit.span, formal)))


def own_story(letter: Letter) -> Span | None:
    """Return where a long message that is all about its sender shows it, or None.

    A long letter to somebody who is remembered in it ("the fig you gave us") is only long.
    """
    mostly_me = letter.about_me >= max(_STORY_FIRST_PERSON, _STORY_RATIO * letter.about_you)
    if letter.words < _STORY_WORDS or not mostly_me or "?" in letter.text:
        return None
    if _SHARED.search(letter.folded):
        return None
    return letter.opening(max(letter.sentences, key=lambda span: _first_person(letter, span)))


def _first_person(letter: Letter, span: Span) -> int:
    words = letter.folded[span.start : span.end].split()
    return sum(word in {"i", "i'm", "i've", "my", "me"} for word in words)


def _within(span: Span, others: Sequence[Span]) -> bool:
    return any(span.start < other.end and other.start < span.end for other in others)
