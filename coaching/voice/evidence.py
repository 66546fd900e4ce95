"""What a claim rests on: words of the user's own text, and what the coach reads in them alone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from itertools import pairwise

from coaching.reading.languages.language import gloss
from coaching.reading.pasted.split import split
from coaching.reading.prose import Prose
from coaching.reading.read import read
from coaching.reading.times.expressions import time_words
from coaching.regexes import regex
from coaching.situation import Message, Period, Side, Situation, Status
from coaching.text import Span, fold

LONGEST_QUOTE = 160
"""Characters of a quote: a claim that needs more words than that is not shown by them."""

MOST = 20
"""Claims of one kind that are looked at; no message tells of more."""

_SPOKEN = regex(r"\w")


@dataclass(frozen=True)
class Ground:
    """One text, told on `today`, as the ground that claims about it stand on.

    `situation` is what the coach read in it. Pasted messages are no ground: whoever wrote them has
    no say in what is so. Nor is what the coach takes for a note to a machine.
    """

    situation: Situation
    today: date

    @cached_property
    def prose(self) -> Prose:
        """The user's own words; what they pasted is blank."""
        text = self.situation.text
        return split(gloss(text, self.situation.language), self.today)[0]

    def own(self, quote: str) -> bool:
        """Tell whether the user says this in their own words, letter for letter, whole words."""
        return self.place(quote) is not None

    def place(self, quote: str) -> Span | None:
        """Return where the user says it."""
        return _found(quote, self.prose.text) if _is_quote(quote) else None

    def theirs(self, quote: str) -> Message | None:
        """Return the pasted message of the other side that says it."""
        return self._pasted(quote, Side.CONTACT)

    def sent(self, quote: str) -> Message | None:
        """Return the pasted message that the user sent and that says it."""
        found = self._pasted(quote, Side.USER)
        return found if found is not None and found.status is Status.SENT else None

    def says(self, words: str) -> bool:
        """Tell whether whole words stand in the user's own text or in a message of theirs."""
        texts = (self.prose.folded, *(fold(one.text) for one in self.situation.own_messages))
        return any(_found(fold(words), text) is not None for text in texts)

    def times(self, quote: str) -> Period | None:
        """Return when a quote alone says that something was, None where it names no time."""
        read_alone = alone(quote, self.today).last_attempt
        if read_alone is not None:
            return Period(read_alone.earliest, read_alone.latest, quote)
        found = [one.days for one in time_words(fold(quote), self.today) if one.days]
        latest = max(found, key=lambda days: days[1], default=None)
        return Period(*latest, quote) if latest else None

    def _pasted(self, quote: str, author: Side) -> Message | None:
        if not _is_quote(quote):
            return None
        said = (one for one in self.situation.messages if one.author is author)
        return next((one for one in said if _found(quote, one.text) is not None), None)


@lru_cache(maxsize=64)
def alone(quote: str, today: date) -> Situation:
    """Return what the coach reads in a quote, if that is all there is."""
    return read(quote, today)


def apart_from_each_other(quotes: Iterable[Span]) -> bool:
    """Tell whether no two stretches of a text share a letter."""
    ordered = sorted(quotes)
    return all(one.end <= two.start for one, two in pairwise(ordered))


def _is_quote(quote: str) -> bool:
    return len(quote) <= LONGEST_QUOTE and _SPOKEN.search(quote) is not None


def _found(words: str, text: str) -> Span | None:
    """Return the first place of whole words in a text."""
    start = text.find(words)
    while start >= 0:
        span = Span(start, start + len(words))
        if _is_whole(span, text):
            return span
        start = text.find(words, start + 1)
    return None


def _is_whole(span: Span, text: str) -> bool:
    return not (
        _joined(text[span.start - 1 : span.start], text[span.start])
        or _joined(text[span.end - 1], text[span.end : span.end + 1])
    )


def _joined(before: str, after: str) -> bool:
    return before.isalnum() and after.isalnum()
