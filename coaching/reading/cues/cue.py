"""Cues: phrases with slots for the words that vary, found in running words in linear time.

A lexicon writes one cue a line. `a|b` in round brackets are alternatives, square brackets are
optional, `<name>` is a class of words defined beside the lexicon, `_` is any one word, `..` up to
three and `...` up to seven words of the same sentence, `^` and `$` the edge of a clause:

    <they> [just] blocked (me|my number)

A cue is looked for only where its rarest word stands, so a thousand of them cost little.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from coaching.reading.cues.notation import Element, Gap, Group, commonness, parse, spelt_out
from coaching.reading.words import EDGES, HARD, SOFT, Words

L = TypeVar("L")

_JOINTS = frozenset({"and", "but", "so", "then", "or", "because", "that", "like"})


@dataclass(frozen=True, slots=True)
class Cue(Generic[L]):
    """One compiled line: what stands before the anchor word, the anchor, and what follows."""

    label: L
    before: tuple[Element, ...]  # from the anchor outwards
    anchor: frozenset[str]
    after: tuple[Element, ...]
    needs: frozenset[str] | None  # another word it can't be without

    def around(self, forms: tuple[str, ...], place: int, first: int, end: int) -> "Hit[L] | None":
        """Return the cue around its anchor at `place`, within words `first` up to `end`."""
        lefts = _walk(self.before, forms, (place - 1,), -1)
        starts = [left + 1 for left in lefts if left + 1 >= first]
        if not starts:
            return None
        ends = [right for right in _walk(self.after, forms, (place + 1,), 1) if right <= end]
        return Hit(self.label, min(starts), max(ends)) if ends else None


@dataclass(frozen=True, slots=True)
class Hit(Generic[L]):
    """A cue found: words `first` up to but without `last`."""

    label: L
    first: int
    last: int

    def touches(self, covered: set[int]) -> bool:
        """Tell whether any word of the hit is among the `covered` places."""
        return not covered.isdisjoint(range(self.first, self.last))


def places(hits: Iterable[Hit[L]]) -> set[int]:
    """Return the places of all words the hits cover."""
    return {place for hit in hits for place in range(hit.first, hit.last)}


_Side = dict[str, tuple[Cue[L], ...]]


class _Shelf(Generic[L]):
    """The cues anchored in one word, by the word that has to stand right beside it.

    There are five thousand, most of one cue: what is empty takes no room.
    """

    __slots__ = ("after", "before", "free")

    def __init__(self) -> None:
        self.after: _Side[L] | None = None
        self.before: _Side[L] | None = None
        self.free: tuple[Cue[L], ...] = ()

    def add(self, cue: Cue[L]) -> None:
        """File a cue by the rarer of its anchor's neighbours, if one of them is a plain word."""
        after = cue.after[0] if cue.after else None
        before = cue.before[0] if cue.before else None
        plain = [each for each in (after, before) if isinstance(each, frozenset)]
        if not plain:
            self.free += (cue,)
            return
        rarer = min(plain, key=commonness)
        if rarer is after:
            self.after = _filed(self.after or {}, rarer, cue)
        else:
            self.before = _filed(self.before or {}, rarer, cue)

    def beside(self, forms: tuple[str, ...], place: int) -> Iterator[Cue[L]]:
        """Yield the cues whose neighbour stands beside `place`, a soft break passed over."""
        if self.after:
            yield from self.after.get(forms[place + 1], ())
            if forms[place + 1] in SOFT:
                yield from self.after.get(forms[place + 2], ())
        if self.before:
            yield from self.before.get(forms[place - 1], ())
            if forms[place - 1] in SOFT:
                yield from self.before.get(forms[place - 2], ())
        yield from self.free


def _filed(side: _Side[L], words: Iterable[str], cue: Cue[L]) -> _Side[L]:
    """Return the side with a cue filed under each of these words."""
    for word in words:
        side[word] = (*side.get(word, ()), cue)
    return side


class Cues(Generic[L]):
    """A lexicon to be looked for: read when it first is, for all of them take a tenth of a start."""

    def __init__(self, lexicon: Mapping[L, str], classes: Mapping[str, str]) -> None:
        self._lexicon = lexicon
        self._classes = classes

    @cached_property
    def _by_word(self) -> dict[str, _Shelf[L]]:
        """The cues, by each word that may be their anchor."""
        shelves: dict[str, _Shelf[L]] = {}
        for cue in self._read():
            for word in cue.anchor:
                shelves.setdefault(word, _Shelf()).add(cue)
        return shelves

    def _read(self) -> Iterator[Cue[L]]:
        known: dict[str, Element] = {}
        for name, line in self._classes.items():
            (known[name],) = parse(f"({line})", known)
        for label, lines in self._lexicon.items():
            for line in filter(str.strip, lines.splitlines()):
                for elements, at in spelt_out(parse(line, known)):
                    yield _cue(label, elements, at)

    def find(self, words: Words, first: int = 1, last: int | None = None) -> Iterator[Hit[L]]:
        """Yield the cues in words `first` up to `last`, in the order of their anchor words."""
        called = self._by_word.keys() & words.places.keys()
        if not called:
            return
        forms, vocabulary = words.forms, words.vocabulary
        end = len(forms) - 1 if last is None else last
        for place in sorted(place for form in called for place in words.places[form]):
            if first <= place < end:
                for cue in self._by_word[forms[place]].beside(forms, place):
                    if cue.needs is None or not cue.needs.isdisjoint(vocabulary):
                        hit = cue.around(forms, place, first, end)
                        if hit:
                            yield hit

    def has(self, words: Words, first: int = 1, last: int | None = None) -> bool:
        """Tell whether any cue occurs there."""
        return next(self.find(words, first, last), None) is not None


def _walk(
    elements: Iterable[Element], forms: tuple[str, ...], places: Collection[int], way: int
) -> Collection[int]:
    """Follow `elements` from `places` in direction `way`; return where one can stand after."""
    for element in elements:
        if isinstance(element, frozenset):
            places = _word(element, forms, places, way)
        elif isinstance(element, Group):
            places = _group(element, forms, places, way)
        elif isinstance(element, Gap):
            places = {after for place in places for after in _gap(element, forms, place, way)}
        else:
            places = [place for place in places if _at_edge(element, forms, place, way)]
        if not places:
            break
    return places


def _word(
    element: frozenset[str], forms: tuple[str, ...], places: Iterable[int], way: int
) -> list[int]:
    found = []
    for place in places:
        if forms[place] in element:
            found.append(place + way)
        elif forms[place] in SOFT and forms[place + way] in element:
            found.append(place + 2 * way)
    return found


def _gap(gap: Gap, forms: tuple[str, ...], place: int, way: int) -> Iterator[int]:
    if not gap.least:
        yield place
    for step in range(gap.most):
        if forms[place + step * way] in HARD:
            return
        yield place + (step + 1) * way


def _group(
    group: Group, forms: tuple[str, ...], places: Collection[int], way: int
) -> Collection[int]:
    found = set(places) if group.optional else set()
    found.update(_word(group.words, forms, places, way))
    for sequence in group.ways:
        found.update(_walk(sequence if way > 0 else reversed(sequence), forms, places, way))
    return found


def _at_edge(edge: str, forms: tuple[str, ...], place: int, way: int) -> bool:
    left = place - 1 if way > 0 else place
    if edge == "$":
        return forms[left + 1] in EDGES
    return forms[left] in EDGES or forms[left] in _JOINTS


def _cue(label: L, elements: tuple[Element, ...], at: int) -> Cue[L]:
    anchor = elements[at]
    assert isinstance(anchor, frozenset)  # noqa: S101  narrows the type: choices are spelt out
    after = elements[at + 1 :]
    sets = [each for each in elements if isinstance(each, frozenset) and each is not anchor]
    needs = min(sets, key=commonness, default=None)
    return Cue(label, elements[:at][::-1], anchor, after, needs)
