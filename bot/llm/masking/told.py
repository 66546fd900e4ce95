"""What somebody told the coach, as it may leave: their own words, and apart the messages in them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.llm.masking.hidden import Hidden, Hole
from bot.llm.masking.pseudonyms import Masks
from coaching.situation import Message
from coaching.text import Span

_RAW = 2  # letters of a message looked at for each that may leave of it


@dataclass(frozen=True, slots=True)
class Pasted:
    """A pasted message: the mark that stands for it, who wrote it, and its words."""

    mark: str
    by: str
    words: Hidden


@dataclass(frozen=True, slots=True)
class Told:
    """A text that may leave: `prose` with a mark for each pasted message, and the messages.

    `whole` is the text itself, which does not.
    """

    whole: str
    prose: Hidden
    messages: tuple[Pasted, ...] = ()

    def original(self, quote: str) -> str | None:
        """Return the exact words of the text behind a quote, the person's own before others'."""
        for hidden in (self.prose, *(message.words for message in self.messages)):
            if (words := hidden.original(quote)) is not None:
                return words
        return None

    def fullest(self, mark: str) -> str | None:
        """Return the longest form in which the text has the name behind a mark."""
        hidden = (self.prose, *(message.words for message in self.messages))
        forms = [form for one in hidden if (form := one.fullest(mark)) is not None]
        return max(forms, key=len, default=None)

    @property
    def inputs(self) -> list[dict[str, Any]]:
        """The pasted messages, for a prompt."""
        return [{"mark": one.mark, "by": one.by, "text": one.words.text} for one in self.messages]


def told(text: str, messages: Sequence[Message], masks: Masks, most: int) -> Told:
    """Return what leaves of a text, in no more than about `most` characters.

    Where that is too little for all of it, the oldest pasted messages go first: they are cut at
    the end of a sentence or left out. The person's own words are cut only when they alone are more.
    """
    marked = list(_marked(text, messages))
    holes = [Hole(span, mark) for span, mark, _ in marked]
    masks.hide(text, holes)
    for _, _, message in marked:  # a name that one part alone gives away is hidden in all
        masks.hide(message.text)
    prose = masks.hide(text, holes).cut(most)
    return Told(text, prose, tuple(_kept(marked, masks, most - len(prose.text))))


def _kept(marked: Sequence[tuple[Span, str, Message]], masks: Masks, rest: int) -> Iterable[Pasted]:
    """Return what leaves of the messages in so many characters, the newest first to be kept."""
    kept: list[Pasted] = []
    for _, mark, message in reversed(marked):
        words = masks.hide(message.text[: rest * _RAW]).cut(rest)
        rest -= len(words.text)
        if words.text:
            kept.append(Pasted(mark, message.author.value, words))
    return reversed(kept)


def _marked(text: str, messages: Iterable[Message]) -> Iterable[tuple[Span, str, Message]]:
    """Yield where each message lies in the text, with its mark; none where it is not there."""
    number, done = 0, 0
    for message in sorted(messages, key=lambda message: message.start):
        span = Span(message.start, message.start + len(message.text))
        if message.text and span.start >= done and span.of(text) == message.text:
            number, done = number + 1, span.end
            yield span, f"[MESSAGE_{number}]", message
