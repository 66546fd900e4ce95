"""Whether a message asks or proposes something of its reader.

A question does. Other sentences are weighed: each kind of mark counts once, with weights fitted
by logistic regression on one half of a public set of mail sentences, checked on the other half,
then rounded.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from math import fsum

from coaching.audit.asks import ASKS
from coaching.audit.letter import Letter

WEIGHTS: Mapping[str, float] = {
    "can_you": 1.6,
    "please": 2.4,
    "let_know": 0.6,
    "lets": 1.2,
    "imperative": 1.0,
    "proposal": 1.6,
    "need": 0.7,
    "courteous_if": 1.1,
    "great_if": 1.2,
    "reminder": 0.7,
    "follow_up": 0.6,
    "to_you": 0.8,
    "me": 0.4,
    "we": 0.5,
    "appointment": 1.3,
    "eager": 0.7,
    "time": 0.6,
    "task": 0.9,
    "sale": -0.7,
    "wish": -1.7,
    "i_first": -0.6,
    "it_first": -1.2,
    "you_first": 0.5,
    "boilerplate": -2.3,
    "thanks": -0.7,
    "plans": -0.3,
    "past": -0.5,
    "others": -0.4,
}
_THRESHOLD = 2.0
_LONG = 0.7  # what a sentence of more than 25 words must show on top
_LONG_WORDS = 25


def contains_request(text: str) -> bool:
    """Tell whether `text` asks or proposes something: a question, a request, an invitation."""
    letter = Letter(text)
    if "?" in letter.text:
        return True
    starts = [span.start for span in letter.sentences]
    marks: list[set[str]] = [set() for _ in starts]
    for hit in ASKS.find_all(letter.passages):
        index = bisect_right(starts, hit.span.end - 1) - 1
        marks[index].add(hit.kind)
    return any(
        enough(kinds, len(span.of(text).split()))
        for kinds, span in zip(marks, letter.sentences, strict=True)
    )


def enough(kinds: Iterable[str], words: int) -> bool:
    """Tell whether the marks of a sentence of so many words make it a request, in any order."""
    needed = _THRESHOLD + (_LONG if words > _LONG_WORDS else 0)
    return fsum(WEIGHTS[kind] for kind in kinds) > needed  # in whatever order they were found
