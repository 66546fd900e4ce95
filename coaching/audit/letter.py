"""A message under audit: its text, what is known around it, and the figures every check needs."""

import re
from dataclasses import dataclass
from functools import cached_property

from coaching.audit.matching import Passage, passages
from coaching.situation import Channel, Tie
from coaching.text import Span, clauses, fold, sentences

_LONGEST_QUOTE = 160
_I = re.compile(r"\b(?:i|i'?m|i'?ve|i'?d|i'?ll|me|my|mine|myself|we|we'?re|we'?ve|our|us)\b")
_YOU = re.compile(r"\b(?:you|you'?re|you'?ve|you'?d|you'?ll|your|yours|u|ur|yourself|ya)\b")
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
        sentence = self._sentence_at(span)
        whole = Span(sentence.start, max(sentence.end, span.end))
        if whole.end - whole.start <= _LONGEST_QUOTE:
            return whole
        parts = [
            part
            for part in clauses(self.text, sentence)
            if part.end > span.start and part.start < span.end
        ]
        clause = Span(parts[0].start, max(parts[-1].end, span.end)) if parts else span
        return clause if clause.end - clause.start <= _LONGEST_QUOTE else span

    def asks_you(self, span: Span) -> bool:
        """Tell whether the words at `span` stand in a question put to the reader."""
        sentence = self._sentence_at(span).of(self.folded)
        return "?" in sentence and _YOU.search(sentence) is not None

    def opening(self, span: Span) -> Span:
        """Return `span`, or its first words if it is too long to quote."""
        if span.end - span.start <= _LONGEST_QUOTE:
            return span
        cut = self.text.rfind(" ", span.start, span.start + _LONGEST_QUOTE)
        return Span(span.start, cut if cut > span.start else span.start + _LONGEST_QUOTE)

    def _sentence_at(self, span: Span) -> Span:
        for sentence in self.sentences:
            if sentence.start <= span.start < sentence.end:
                return sentence
        return span
