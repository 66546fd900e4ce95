"""The measures: plain functions from what was expected and got to a yes, a share or a figure."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

_POSSESSIVE = re.compile(r"['’]s?(?=\s|$)")
_GREETING = re.compile(r"\s*(?:[^\s,!\n]+[ \t]+){0,3}[^\s,!\n]+(?:[,!]|[ \t]*\n)")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    part: int
    whole: int

    @property
    def value(self) -> float | None:
        """The share between 0 and 1, None of nothing."""
        return self.part / self.whole if self.whole else None


@dataclass(frozen=True, slots=True)
class Labelled:
    """The labels of one message: expected, got, and those left out of the score."""

    case: str
    expected: frozenset[str]
    got: frozenset[str]
    optional: frozenset[str] = frozenset()

    @property
    def exact(self) -> bool:
        """Whether all labels but the optional ones agree."""
        return self.expected - self.optional == self.got - self.optional


@dataclass(frozen=True, slots=True)
class Run:
    """Words that drafts of different cases share, and those cases."""

    words: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()


def name(written: str) -> str:
    """Return a name ready to compare: no case, marks, dots, possessive or handle sign."""
    bare = "".join(
        character
        for character in unicodedata.normalize("NFKD", written)
        if not unicodedata.combining(character)
    )
    words = _POSSESSIVE.sub("", bare.casefold()).replace(".", " ").split()
    return " ".join(words).lstrip("@")


def same_names(expected: str | Collection[str] | None, got: Collection[str]) -> bool:
    """Tell whether the same people are named, whole name for whole name, in any order."""
    listed = [expected] if isinstance(expected, str) else expected or []
    return {name(one) for one in listed} == {name(one) for one in got}


def one_of(expected: object, got: object) -> bool:
    """Tell whether `got` is the expected value, or one of them if it is a list; None is None."""
    return got in expected if isinstance(expected, list) else got == expected


def within(least: int | None, most: int | None, got: int | None) -> bool:
    """Tell whether a figure lies in a closed range; no range wants no figure."""
    if least is None or most is None or got is None:
        return least is None and most is None and got is None
    return least <= got <= most


def f1_by_label(rows: Iterable[Labelled]) -> dict[str, float]:
    """Return the F1 of every label that was expected or got where it was not optional."""
    hits: Mapping[str, list[int]] = defaultdict(lambda: [0, 0])  # label: right, wrong either way
    for row in rows:
        for label in (row.expected | row.got) - row.optional:
            hits[label][0 if label in row.expected & row.got else 1] += 1
    return {
        label: 2 * right / (2 * right + wrong) for label, (right, wrong) in sorted(hits.items())
    }


def macro_f1(rows: Iterable[Labelled]) -> float | None:
    """Return the plain mean of the labels' F1, None if there are no labels."""
    figures = f1_by_label(rows).values()
    return sum(figures) / len(figures) if figures else None


def words(body: str) -> tuple[str, ...]:
    """Return the words of a draft without its greeting ("Hi Dana,"), in lower case."""
    greeting = _GREETING.match(body)
    return tuple(_WORD.findall(body[greeting.end() if greeting else 0 :].lower()))


def longest_shared_run(drafts: Sequence[tuple[str, str]]) -> Run:
    """Return the longest run of words in drafts of two cases; `drafts` are (case, body)."""
    texts = [(case, words(body)) for case, body in drafts]
    best = Run()
    while longer := _shared(texts, len(best.words) + 1):
        best = longer
    return best


def _shared(texts: Sequence[tuple[str, tuple[str, ...]]], length: int) -> Run | None:
    cases: Mapping[tuple[str, ...], set[str]] = defaultdict(set)
    for case, text in texts:
        for start in range(len(text) - length + 1):
            cases[text[start : start + length]].add(case)
    shared = [(run, found) for run, found in cases.items() if len(found) > 1]
    if not shared:
        return None
    run, found = max(shared, key=lambda item: len(item[1]))
    return Run(run, tuple(sorted(found)))
