"""A message under audit: its text, what is known around it, and the figures every check needs."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from coaching.audit.matching import Passage, passages
from coaching.regexes import regex
from coaching.situation import Channel, Tie
from coaching.text import Span, clauses, fold, sentences

_LONGEST_QUOTE = 120  # about twenty words
_I = regex(r"\b(?:i|i'?m|i'?ve|i'?d|i'?ll|me|my|mine|myself|we|we'?re|we'?ve|our|us)\b")
_YOU = regex(r"\b(?:you|you'?re|you'?ve|you'?d|you'?ll|your|yours|u|ur|yourself|ya)\b")
_WORD_START = regex(r"\w")
CLOSE = frozenset({Tie.CLOSE_FRIEND, Tie.FRIEND, Tie.FAMILY})


@dataclass(frozen=True)
class Letter:
    """One outgoing message. `tie` and `channel` are None where nobody said."""

    text: str
    tie: Tie | None = None
    channel: Channel | None = None

    @cached_property
    def folded(self) -> str:
        """The text folded for matching, of the same length."""
        return fold(self.text)

    @cached_property
    def passages(self) -> list[Passage]:
        """The sentences as lexicons search them."""
        return passages(self.folded, self.sentences)

    @cached_property
    def sentences(self) -> list[Span]:
        """The sentences in order."""
        return sentences(self.text)

    @cached_property
    def words(self) -> int:
        """How many words the message has."""
        return len(self.text.split())

    @cached_property
    def about_me(self) -> int:
        """How often the sender speaks of themselves."""
        return len(_I.findall(self.folded))

    @cached_property
    def about_you(self) -> int:
        """How often the sender speaks of the reader."""
        return len(_YOU.findall(self.folded))

    def quote(self, span: Span) -> Span:
        """Return what to quote for the words at `span`: their sentence, or their clause if long."""
        sentence = self._sentence_of(span)
        whole = Span(sentence.start, max(sentence.end, span.end))
        if whole.end - whole.start <= _LONGEST_QUOTE:
            return whole
        start = self._first_word(span)
        last = [part for part in clauses(self.text, sentence) if part.start <= start][-1]
        clause = Span(last.start, max(span.end, last.end))
        if clause.end - clause.start <= _LONGEST_QUOTE:
            return clause
        return self.opening(Span(start, clause.end))

    def asks_you(self, span: Span) -> bool:
        """Tell whether the words at `span` stand in a question put to the reader."""
        sentence = self._sentence_of(span).of(self.folded)
        return "?" in sentence and _YOU.search(sentence) is not None

    def opening(self, span: Span) -> Span:
        """Return `span`, or its first words if it is too long to quote."""
        if span.end - span.start <= _LONGEST_QUOTE:
            return span
        cut = self.text.rfind(" ", span.start, span.start + _LONGEST_QUOTE)
        return Span(span.start, cut if cut > span.start else span.start + _LONGEST_QUOTE)

    def _sentence_of(self, span: Span) -> Span:
        starts = [sentence.start for sentence in self.sentences]
        return self.sentences[bisect_right(starts, self._first_word(span)) - 1]

    def _first_word(self, span: Span) -> int:
        """Where the words of `span` begin, behind the sign that ends the sentence before."""
        word = _WORD_START.search(self.text, span.start, span.end)
        return word.start() if word else span.start
