"""The user's own words, with whatever they pasted blanked out.

Readers of names, counts and dates look at the prose alone, so that a date or a name inside a
pasted mail is never taken for the user's. Offsets are those of the whole text.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from coaching.reading.words import Words
from coaching.text import Span, clauses, fold, sentences


@dataclass(frozen=True)
class Prose:
    """`text` has the length of the message it came from; pasted stretches are spaces."""

    text: str

    @classmethod
    def without(cls, text: str, pasted: Iterable[Span]) -> "Prose":
        """Return the prose of `text` with the `pasted` spans blanked (line breaks stay)."""
        characters = list(text)
        for span in pasted:
            for index in range(span.start, span.end):
                if characters[index] != "\n":
                    characters[index] = " "
        return cls("".join(characters))

    @cached_property
    def folded(self) -> str:
        """The prose folded for matching (`coaching.text.fold`), of the same length."""
        return fold(self.text)

    @cached_property
    def words(self) -> Words:
        """The prose cut into words, for the readers of cues."""
        return Words.of(self.folded)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences, as spans of `text`."""
        return tuple(sentences(self.text))

    @cached_property
    def clauses(self) -> tuple[Span, ...]:
        """The clauses of all sentences in order, as spans of `text`."""
        return tuple(part for sentence in self.sentences for part in clauses(self.text, sentence))
