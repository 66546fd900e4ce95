"""Finds where the other side is heard in the user's telling: quotes and what follows "she said".

What friends, therapists or the user said is not the other side; neither is advice ("he says I
should stop writing to her") nor what is only feared ("what if she says no").
"""

from collections.abc import Iterator
from dataclasses import dataclass

from coaching.reading.cues.cue import Cues, Hit
from coaching.reading.cues.guards import (
    by_user,
    doubted,
    nearest_subject,
    negated,
    questioned,
    subject,
)
from coaching.reading.lexicon.pushback import CLASSES, REPORTS
from coaching.reading.words import HARD, REACH, Words

_REPORTS = Cues(REPORTS, CLASSES)
_NOBODY = frozenset("it you which app system bot autoreply voicemail autoresponder office".split())
_ADVISERS = frozenset(
    """friends everyone everybody people therapist counsellor counselor psychologist shrink coach
    internet reddit google chatgpt book article others family parents colleagues coworkers mates
    somebody anyone instinct gut heart head brain""".split()
)
_RELATIVES = {
    **dict.fromkeys("sister mom mother wife girlfriend gf aunt daughter grandma".split(), "her"),
    **dict.fromkeys("brother dad father husband boyfriend bf uncle son grandpa".split(), "him"),
    **dict.fromkeys("friend boss roommate flatmate partner colleague coworker manager".split(), ""),
}
_DOORKEEPERS = frozenset("assistant secretary receptionist pa reception desk".split())
_OTHERS = frozenset({"she", "he", "they"})
_RECEIVED = frozenset({"got", "received", "heard", "quote", "when", "once"})
_OWN = frozenset({"i", "we", "my", "our"})
_JOINS = frozenset({"and", "then", ","})
_ADVICE = frozenset("should need must ought".split())
_ASKING = HARD | frozenset(", please just and or so somebody someone".split())
_LONGEST_QUOTE = 60  # words; a stretch between quotation marks above that is no quotation


@dataclass(frozen=True, slots=True)
class Heard:
    """Words `first` up to but without `last` are the other side's, or a doorkeeper's for them.

    The first of them may still be the "said" that reports them; their own begin at `words_from`.
    """

    first: int
    last: int
    words_from: int
    doorkeeper: bool = False


def heard(words: Words) -> list[Heard]:
    """Return the stretches in which the other side is heard, in order and without overlap."""
    merged: list[Heard] = []
    for each in sorted(_stretches(words), key=lambda stretch: stretch.first):
        before = merged[-1] if merged else None
        if before and each.first < before.last and each.doorkeeper == before.doorkeeper:
            last = max(before.last, each.last)
            merged[-1] = Heard(before.first, last, before.words_from, each.doorkeeper)
        else:
            merged.append(each)
    return merged


def _stretches(words: Words) -> Iterator[Heard]:
    quotes = list(_quotes(words))
    quoted = {place for first, last in quotes for place in range(first, last)}
    for first, last in quotes:
        if not _own_quote(words, first, last):
            yield Heard(first, last, first, _by_doorkeeper(words, first))
    for hit in _REPORTS.find(words):
        if hit.first not in quoted and _reported(words, hit):
            _, end = words.sentence(hit.last - 1)
            yield Heard(hit.last - 1, end, hit.last, _by_doorkeeper(words, hit.last))


def _reported(words: Words, hit: Hit[str]) -> bool:
    """Tell whether the hit reports the other side: "she said", or "I got a letter saying"."""
    if hit.label == "received":
        return not doubted(words, hit.first) and not negated(words, hit.first, 2)
    return theirs(words, hit.first, hit.last)


def _quotes(words: Words) -> Iterator[tuple[int, int]]:
    marks = [place for place, form in enumerate(words.forms) if form == '"']
    for opening, closing in zip(marks[::2], marks[1::2], strict=False):
        if 1 < closing - opening <= _LONGEST_QUOTE:
            yield opening + 1, closing


def _own_quote(words: Words, first: int, last: int) -> bool:
    after = last + 2 if words.forms[last + 1] == "," else last + 1
    if words.forms[after] in _OTHERS:  # '"no thanks", she wrote'
        return False
    start, _ = words.sentence(first - 1)
    received = not _RECEIVED.isdisjoint(words.forms[start:first])
    return not received and nearest_subject(words, first - 1) in _OWN


def _by_doorkeeper(words: Words, place: int) -> bool:
    start, _ = words.sentence(place)
    return not _DOORKEEPERS.isdisjoint(words.forms[start:place])


def theirs(words: Words, verb: int, after: int) -> bool:
    """Tell whether the other side did what the verb at `verb` says, and really did it."""
    if words.forms[verb] == "tell" and words.forms[verb - 1] in _ASKING:
        return False  # "tell me I shouldn't text her" is said to us
    who = subject(words, verb)
    to_user = words.forms[after] in {"me", "us"} or words.forms[verb + 1] in {"me", "us"}
    if (
        who in _NOBODY
        or who in _ADVISERS
        or (by_user(words, verb) and not (to_user and who in _JOINS))
    ):
        return False
    if doubted(words, verb) or questioned(words, verb) or negated(words, verb, 2):
        return False
    if words.forms[after] in {"i", "we"} and words.forms[after + 1] in _ADVICE:
        return who in {"she", "he", "they"}
    return who not in _RELATIVES or not _about_another(words, who, after)


def _about_another(words: Words, who: str, after: int) -> bool:
    """Tell whether a relative's words are about somebody else ("my brother said stop texting her")."""
    own = _RELATIVES[who]
    farthest = after + REACH
    while words.forms[after] not in HARD and after < farthest:
        if words.forms[after] in {"him", "her", "them"}:
            return words.forms[after] != own
        after += 1
    return False
