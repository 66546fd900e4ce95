"""A text with marks for names, and the way back from a quote of it to the exact words."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from bot.llm.masking.plain import Plain, plain
from coaching.text import Span, fold

_END = re.compile(r"[.!?…][\"'”’)\]]*(?=\s)|\n")
_AROUND = " \t\n\"'.,;:!?…()*_-"


class Hole(NamedTuple):
    """A stretch of the original that leaves elsewhere, and the mark that stands for it."""

    span: Span
    mark: str


@dataclass(frozen=True, slots=True)
class Hidden:
    """`text` may leave; each of its characters knows the stretch of the original it stands for."""

    text: str
    _original: str = field(repr=False)
    _starts: tuple[int, ...] = field(repr=False)
    _ends: tuple[int, ...] = field(repr=False)
    _longest: Mapping[str, str] = field(repr=False)

    def original(self, quote: str) -> str | None:
        """Return the exact words of the original a quote stands for, or None where it has none.

        Case, the kind of quotation marks and dashes, and blanks may differ.
        """
        found = self.place(quote)
        return None if found is None else found.of(self._original)

    def place(self, quote: str) -> Span | None:
        """Return where in the original the words of a quote stand."""
        words = fold(plain(quote).text).split()
        asked = (" ".join(words), " ".join(words).strip(_AROUND))
        for said in dict.fromkeys(filter(None, asked)):
            pattern = r"\s+".join(re.escape(word) for word in said.split())
            if match := re.search(pattern, fold(self.text)):
                return Span(self._starts[match.start()], self._ends[match.end() - 1])
        return None

    def cut(self, most: int) -> "Hidden":
        """Return what leaves of it in `most` characters: up to the end of a sentence, if one ends."""
        if len(self.text) <= most:
            return self
        ends = [match.end() for match in _END.finditer(self.text, 0, max(most, 0))]
        blank = self.text.rfind(" ", 0, max(most, 0))
        to = ends[-1] if ends else max(blank, 0)
        return Hidden(
            self.text[:to], self._original, self._starts[:to], self._ends[:to], self._longest
        )

    def fullest(self, mark: str) -> str | None:
        """Return the longest form in which the text has the name behind a mark."""
        return self._longest.get(mark)


def cut_out(original: str, straight: Plain, covers: Iterable[tuple[int, int, str]]) -> Hidden:
    """Return the plain text with each of `covers` (from, to, mark; in order) as its mark."""
    text: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    longest: dict[str, str] = {}

    def keep(first: int, last: int) -> None:
        text.append(straight.text[first:last])
        starts.extend(straight.starts[first:last])
        ends.extend(straight.ends[first:last])

    done = 0
    for first, last, mark in covers:
        keep(done, first)
        begin, end = straight.starts[first], straight.ends[last - 1]
        text.append(mark)
        starts.extend([begin] * len(mark))
        ends.extend([end] * len(mark))
        longest[mark] = max(longest.get(mark, ""), original[begin:end], key=len)
        done = last
    keep(done, len(straight.text))
    return Hidden("".join(text), original, tuple(starts), tuple(ends), longest)
