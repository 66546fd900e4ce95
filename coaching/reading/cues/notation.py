"""The notation of the lexicons: reads one line of cues into the elements to look for.

The notation is told in `coaching.reading.cues.cue`.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import inf
from sys import intern

from coaching.reading.words import open_word
from coaching.regexes import regex

_TOKEN = regex(r"[()\[\]|^$]|<\w+>|\.{2,3}|_|[^\s()\[\]|<>]+")
_GAPS = {"..": 3, "...": 7}
_SAME = {
    "is": {"is", "'s"}, "has": {"has", "'s", "is"}, "had": {"had", "'d"},
    "would": {"would", "'d"},
}  # fmt: skip
_EVERYWHERE = frozenset(
    """a an the i me my we our you your she her he him his they them their it is am are was be been
    has have had do does did not no to of in on at for with and but so if or as from by up out back
    that this just now will would 's 'd can could should about one all what how when who""".split()
)
_FREQUENT = frozenset(
    """said told asked ask get got going want wants wanted more any us were last next ago time text
    texts texted email emails emailed call calls called message messages messaged reply replied
    answer answered sent send wrote write since never after again still two three really think know
    then because week weeks month months year years yesterday today nothing only too like there
    been old new good did over first here own""".split()
)


@dataclass(frozen=True, slots=True)
class Gap:
    """Up to `most` words, all of one sentence."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Group:
    """One of several words or sequences, or nothing at all if `optional`."""

    words: frozenset[str]
    ways: tuple[tuple["Element", ...], ...]
    optional: bool


Element = frozenset[str] | Gap | Group | str  # a string is an edge: "^" or "$"


def parse(line: str, known: Mapping[str, Element]) -> tuple[Element, ...]:
    """Return the elements of one `line`; `known` are the classes of words it may name."""
    sequences: list[list[list[Element]]] = [[[]]]
    for piece in _TOKEN.findall(line):
        if piece in "([":
            sequences.append([[]])
        elif piece in ")]":
            choice = _choice(sequences.pop(), piece == "]")
            sequences[-1][-1].append(choice)
        elif piece == "|":
            sequences[-1].append([])
        else:
            sequences[-1][-1].extend(_elements(piece, known))
    (line_elements,) = sequences.pop()
    return tuple(line_elements)


def _elements(piece: str, known: Mapping[str, Element]) -> list[Element]:
    if piece in _GAPS:
        return [Gap(0, _GAPS[piece])]
    if piece == "_":
        return [Gap(1, 1)]
    if piece in "^$":
        return [piece]
    if piece.startswith("<"):
        return [known[piece[1:-1]]]
    return [*_spoken(piece)]


@lru_cache(maxsize=2048)  # most of thirty thousand are words met before
def _spoken(piece: str) -> tuple[frozenset[str], ...]:
    return tuple(_words(_SAME.get(form, {form})) for form in open_word(piece))


_KEPT: dict[frozenset[str], frozenset[str]] = {}


def _words(forms: Iterable[str]) -> frozenset[str]:
    """Return the set of these words, the same one each time: most stand in many cues."""
    found = frozenset(map(intern, forms))
    return _KEPT.setdefault(found, found)


def _choice(ways: Iterable[Iterable[Element]], optional: bool) -> Element:
    """Make one set of a choice of single words, and a group of any other."""
    words: set[str] = set()
    longer: list[tuple[Element, ...]] = []
    for way in map(tuple, ways):
        if len(way) == 1 and isinstance(way[0], frozenset):
            words |= way[0]
        else:
            longer.append(way)
    if longer or optional:
        return Group(_words(words), tuple(longer), optional)
    return _words(words)


def spelt_out(elements: tuple[Element, ...]) -> Iterator[tuple[tuple[Element, ...], int]]:
    """Yield the line with the place of its rarest word; a choice that is rarest is spelt out."""
    at = min(range(len(elements)), key=lambda place: commonness(elements[place]))
    rarest = elements[at]
    if not isinstance(rarest, Group):
        yield elements, at
        return
    for way in _ways(rarest):
        yield from spelt_out((*elements[:at], *way, *elements[at + 1 :]))


def _ways(group: Group) -> Iterator[tuple[Element, ...]]:
    """Yield the ways of a choice, all its single words as one."""
    yield from group.ways
    if group.words:
        yield (group.words,)


def commonness(element: Element) -> float:
    """Estimate how often a word of the element turns up; infinite where none has to."""
    if isinstance(element, frozenset):
        return _frequency_of(element)
    if isinstance(element, Group) and not element.optional:
        return sum(min(map(commonness, way), default=inf) for way in _ways(element))
    return inf


@lru_cache(maxsize=2048)
def _frequency_of(words: frozenset[str]) -> int:
    return sum(map(_frequency, words))


def _frequency(word: str) -> int:
    if word in _EVERYWHERE:
        return 400
    return 40 if word in _FREQUENT else 1
